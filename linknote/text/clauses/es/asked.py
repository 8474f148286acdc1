"""Spanish reasons that ask or cry out without the marks that say so."""

from __future__ import annotations

from linknote.text.clauses.es.phrase import speaks_to_you
from linknote.text.clauses.es.words import WH, word_set

_CRIES = word_set("bien buen buena gran bueno alegria ilusion maravilla pena suerte honor lastima")
_YOU_DO = ("as", "es", "ais", "eis", "aste", "iste", "steis")
OFFERS = word_set("te os le les quieres quiere quereis puedo puedes puede podemos necesitas no se")


def cries(words: list[str]) -> bool:
    """ "qué alegría verlo", "qué pasada de proyecto", "qué texto tan claro": no question."""
    if words[0] != "que" or len(words) < 2:
        return False
    asks = any(word.endswith(_YOU_DO[2:]) or word in ("buscas", "usas") for word in words[3:])
    return words[1] in _CRIES or (
        words[2:3] in (["de"], ["tan"]) and not asks and words[1] not in ("es", "hay", "fue")
    )


def asks_straight(body: str, words: list[str], mark: str) -> bool:
    """ "qué tal", "cómo lo hiciste, qué usaste": a question whose marks were left out."""
    first = body.split(" ")[0].lower()
    called = mark == "!" or words[1:2] == ["no"] or (words[0] == "que" and words[1:2] == [])
    return first in WH.values() and not called and not cries(words)


def asks_indirectly(body: str, words: list[str]) -> bool:
    """ "cómo llegaste a datos", "por qué elegiste ficheros", without a question mark."""
    first = body.split(" ")[0].lower()
    if len(words) < 3 or "," in body:
        return False
    if words[0] == "que" and not cries(words) and words[2].endswith(_YOU_DO):
        return True
    if words[0] == "si":
        return words[1] not in OFFERS
    if words[0] in ("con", "de", "en", "a", "desde", "para") and words[1] in ("que", "donde"):
        return body.split(" ")[1].lower() in WH.values()
    if words[:2] in (["cual", "es"], ["cual", "fue"], ["cuales", "son"]):
        return True
    if first in WH.values() and words[1] != "no":
        return words[0] != "que" or not cries(words)
    if words[:2] == ["por", "que"]:
        return body.split(" ")[1].lower() == "qué" or speaks_to_you(words[2:])
    return words[0] in ("como", "cuando", "donde") and speaks_to_you(words[1:])

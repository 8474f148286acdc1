"""Why somebody writes, in Spanish: a question, a wish, a ground or a statement of its own."""

from __future__ import annotations

from typing import NamedTuple

from linknote.text.clauses.es.asked import OFFERS, asks_indirectly, asks_straight, cries
from linknote.text.clauses.es.phrase import is_verb, starts_clause
from linknote.text.clauses.es.tidy import closed, mid, parts, plain, plain_words, sentences
from linknote.text.clauses.es.wishes import infinitive, supplied, wished
from linknote.text.clauses.es.words import WH, word_set
from linknote.text.clauses.shape import shape

_BECAUSE = ("porque", "ya que", "puesto que", "dado que", "es que", "xq", "pq")
_WISHES = (
    "me gustaria", "me encantaria", "quisiera", "querria", "quiero", "queria", "espero",
    "desearia", "deseo", "me interesa", "me apetece", "me interesaria", "nos gustaria",
)  # fmt: skip
_AIMS = ("a fin de", "con el fin de", "con ganas de", "con la idea de", "poder", "ganas de")
_JUST = word_set("solo simplemente principalmente basicamente sobre-todo pues bueno")
_PURPOSES = word_set(
    """
    saber conocer preguntar pedir aprender compartir intercambiar comparar hablar conversar charlar
    escuchar oir entender comentar consultar proponer ofrecer invitar agradecer felicitar saludar
    contar seguir mantener contrastar dar
    """
)
_NO_GROUND = word_set("gracias hay agradezco agradeceria queria quisiera querria")
_OFFERED = word_set("interesa interesaria gustaria apetece parece animas viene encaja va sirve")
_ONE = word_set("me nos estoy soy tengo voy vivo quiero estamos tenemos vamos")


class Why(NamedTuple):
    """A reason taken apart: `kind` is question, wish (an infinitive), ground or plain."""

    kind: str
    text: str
    mark: str
    emoji: str
    lead: str = ""


def sentence(text: str) -> str:
    """One or more whole sentences, each with its capital and its marks."""
    pieces = sentences(text.strip())
    return " ".join(filter(None, (_one(piece) for piece in pieces)))


def reason(text: str) -> str | None:
    """What can follow "te escribo": "para saber …", "porque …"; None for a question."""
    if len(sentences(text.strip())) > 1:
        return None
    why = _read(text)
    thanks = "gracias" in plain_words(why.text) and why.kind == "plain"
    if not why.text or why.kind == "question" or why.emoji or thanks:
        return None
    if why.kind == "wish":
        verb = plain_words(why.text)[0]
        if why.lead != "para" and infinitive(verb) not in _PURPOSES:
            return None
        return f"para {why.text}"
    if why.kind == "ground":
        return why.text
    words = plain_words(why.text)
    whole = starts_clause(words) and words[0] not in _NO_GROUND
    if not whole or words[1:2] in (["gustaria"], ["encantaria"], ["escribo"], ["alegro"]):
        return None
    if words[1:2] in (["dejo"], ["envio"], ["mando"], ["adjunto"], ["deseo"]):
        return None
    return None if words[0] == "escribo" or "seria" in words[:2] else f"porque {mid(why.text)}"


def question(text: str) -> bool:
    """Whether the last thing the text does is to ask."""
    pieces = sentences(text.strip())
    return bool(pieces) and (_read(pieces[-1]).kind == "question" or shape(pieces[-1]).mark == "?")


def _one(text: str) -> str:
    why = _read(text)
    if not why.text:
        return why.emoji
    if why.kind == "question":
        return _asking(why)
    body = why.text
    if why.kind == "wish":
        body = wished(body) if why.lead in ("", "para") else f"{why.lead} {body}"
    elif why.kind == "ground":
        body = _ground(body)
    words = plain_words(body)
    if cries(words) and "," not in body:
        return closed(f"qué {body.split(' ', 1)[1]}", "!", why.emoji)
    return closed(body, why.mark, why.emoji)


def _asking(why: Why) -> str:
    """The question with its opening mark, which stands after a call or a clause before it."""
    body = why.text
    if "¿" in body:
        return closed(body, "?", why.emoji)
    before, comma, after = body.rpartition(", ")
    first = plain(after.split(" ")[0])
    second = plain(after.split(" ")[1]) if " " in after else ""
    asks = first in WH or (first in ("por", "a", "de", "en") and second in WH)
    asks = asks or (first in ("te", "le", "os") and second in _OFFERED)
    if comma and asks and plain(before.split(" ")[0]) not in WH:
        return closed(f"{before}, ¿{_accented(after)}", "?", why.emoji)
    made = closed(_accented(body), "?", why.emoji)
    return f"¿{made}"


def _accented(body: str) -> str:
    """The word that asks with its accent: "como" → "cómo", "por que" → "por qué"."""
    words = body.split(" ")
    at = 1 if plain(words[0]) in ("por", "a", "de", "en", "con", "para", "y", "desde") else 0
    if plain(words[0]) == "porque":
        return " ".join(["por qué", *words[1:]])
    if at < len(words):
        low = words[at].lower()
        if low in WH:
            asked = WH[low]
            words[at] = asked[0].upper() + asked[1:] if words[at][:1].isupper() else asked
    return mid(" ".join(words))


def _ground(text: str) -> str:
    """A ground as a sentence: "porque me mudo" → "me mudo", else "escribo porque …"."""
    lead = next((one for one in _BECAUSE if text.lower().startswith(one + " ")), "")
    rest = text[len(lead) :].strip()
    words = plain_words(rest)
    if lead and words[0] in ("si", "no") and len(words) == 1:
        return text
    own = starts_clause(words) and words[0] not in ("te", "le", "se", "os", "lo", "hay")
    return rest if own and (words[0] in _ONE or is_verb(words[0])) else f"escribo {mid(text)}"


def _read(text: str) -> Why:
    body, mark, emoji = parts(text)
    asked = mark == "?" or text.lstrip(" \"'«“").startswith("¿")
    body = _without_lead(body)
    if not body:
        return Why("plain", "", mark, emoji)
    words = plain_words(body)
    if asked and "¿" not in body and _is_no_question(words):
        asked, mark = False, ""
    if asked:
        return Why("question", _short_question(body, words), "?", emoji)
    if asks_indirectly(body, words):
        return Why("wish", f"saber {_accented(mid(body))}", mark, emoji)
    if words[0] == "si" and words[1:2] and words[1] in OFFERS - {"no", "se"} and "," not in body:
        return Why("plain", f"escribo por {mid(body)}", mark, emoji)
    if asks_straight(body, words, mark):
        return Why("question", body, "?", emoji)
    for lead in _BECAUSE:
        asking = lead.split(" ")
        if words[: len(asking)] == asking and len(words) > len(asking):
            rest = " ".join(body.split(" ")[len(asking) :])
            again = plain_words(rest)[0] == "porque" and " " in rest
            rest = rest.split(" ", 1)[1] if again else rest
            joined = "porque" if lead in ("xq", "pq", "es que") else lead
            return Why("ground", f"{joined} {mid(rest)}", mark, emoji)
    if words[0] == "para" and len(words) > 1:
        rest = mid(body.split(" ", 1)[1])
        if infinitive(words[1]):
            return Why("wish", rest, mark, emoji, "para")
        made = f"escribo {mid(body)}" if words[1] == "que" else f"es {mid(body)}"
        return Why("plain", made, mark, emoji)
    for lead in _AIMS:
        asking = lead.split(" ")
        follows = words[: len(asking)] == asking and len(words) > len(asking)
        if follows and infinitive(words[len(asking)]):
            return Why("wish", mid(" ".join(body.split(" ")[len(asking) :])), mark, emoji)
    return _wish_or_plain(body, words, mark, emoji)


def _wish_or_plain(body: str, words: list[str], mark: str, emoji: str) -> Why:
    for lead in _WISHES:
        asking = lead.split(" ")
        if words[: len(asking)] == asking and len(words) > len(asking):
            typed = body.split(" ")
            if infinitive(words[len(asking)]):
                rest, said = typed[len(asking) :], typed[: len(asking)]
                return Why("wish", " ".join(rest), mark, emoji, mid(" ".join(said)))
    if infinitive(words[0]) and not set(words[1:3]) & {"me", "nos", "es", "seria", "fue"}:
        return Why("wish", mid(body), mark, emoji)
    return Why("plain", supplied(body, words), mark, emoji)


def _is_no_question(words: list[str]) -> bool:
    """A wish that was typed with a question mark: "me gustaría saber cómo lo hicisteis?"."""
    low = " ".join(words)
    return words[0] == "para" or any(low.startswith(f"{lead} ") for lead in _WISHES)


def _short_question(body: str, words: list[str]) -> str:
    """ "tu opinión sobre X?" asks "¿cuál es tu opinión sobre X?"; "consejos para X?" for any."""
    if words[0] in ("tu", "su", "vuestra") and words[1:2] and words[1] in (
        "opinion", "vision", "consejo", "experiencia", "enfoque", "recomendacion", "perspectiva"
    ):  # fmt: skip
        return f"cuál es {mid(body)}"
    if words[0] in ("consejo", "recomendacion", "sugerencia", "idea"):
        return f"algun{'' if words[0] == 'consejo' else 'a'} {mid(body)}".replace(
            "algun ", "algún "
        )
    if words[0] in ("consejos", "recomendaciones", "sugerencias", "ideas", "trucos"):
        return f"hay {mid(body)}"
    return body


def _without_lead(body: str) -> str:
    first, _, rest = body.partition(" ")
    if plain(first) in _JUST and rest and plain(rest.split(" ")[0]) in ("para", "porque", "por"):
        return rest
    return body

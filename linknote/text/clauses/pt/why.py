"""Why somebody writes, in Portuguese: a question, a wish, a ground or a statement of its own."""

from __future__ import annotations

from typing import NamedTuple

from linknote.text.clauses.pt.phrase import is_verb, speaks_to_you, starts_clause
from linknote.text.clauses.pt.tidy import closed, mid, parts, plain, plain_words, sentences
from linknote.text.clauses.pt.wishes import infinitive, supplied, wished
from linknote.text.clauses.pt.words import WH, word_set
from linknote.text.clauses.shape import shape

_BECAUSE = (
    "porque",
    "pois",
    "ja que",
    "uma vez que",
    "visto que",
    "dado que",
    "e que",
    "pq",
    "por que",
)
_WISHES = (
    "eu gostaria de", "gostaria de", "eu adoraria", "adoraria", "eu queria", "queria", "eu quero",
    "quero", "gostava de", "espero", "desejo", "adorava", "gostariamos de", "pretendo",
)  # fmt: skip
_AIMS = ("a fim de", "com o objetivo de", "com vontade de", "vontade de", "poder", "afim de")
_CRIES = word_set("bom boa bem alegria pena sorte honra maravilha lindo linda")
_SAID_OF = word_set("me nos inspira inspirou ajuda ajudou encanta interessa combina importa conta")
_OPEN = word_set("ainda ha tem estao esta existe contratam aceitam continuam vale seguem")
_JUST = word_set("so apenas simplesmente principalmente basicamente bom bem")
_PURPOSES = word_set(
    """
    saber conhecer perguntar pedir aprender compartilhar partilhar trocar comparar falar conversar
    ouvir escutar entender perceber comentar consultar propor oferecer convidar agradecer felicitar
    parabenizar contar seguir continuar manter dar tirar
    """
)


class Why(NamedTuple):
    """A reason taken apart: `kind` is question, wish (an infinitive), ground or plain."""

    kind: str
    text: str
    mark: str
    emoji: str
    lead: str = ""


def sentence(text: str) -> str:
    """One or more whole sentences, each with its capital and its mark."""
    pieces = sentences(text.strip())
    return " ".join(filter(None, (_one(piece) for piece in pieces)))


def reason(text: str) -> str | None:
    """What can follow "escrevo": "para saber …", "porque …"; None for a question."""
    if len(sentences(text.strip())) > 1:
        return None
    why = _read(text)
    thanks = set(plain_words(why.text)) & {"obrigado", "obrigada"}
    if not why.text or why.kind == "question" or why.emoji or thanks:
        return None
    if why.kind == "wish":
        verb = infinitive(_verb_of(plain_words(why.text)))
        if why.lead != "para" and verb not in _PURPOSES:
            return None
        return f"para {why.text}"
    if why.kind == "ground":
        return why.text
    words = plain_words(why.text)
    whole = starts_clause(words, why.text) and words[0] not in ("agradeco", "agradeceria", "ha")
    if (
        not whole
        or "-" in words[0]
        or words[0] in ("gostaria", "gostava", "queria", "seria", "escrevo", "e", "foi")
    ):
        return None
    return f"porque {mid(why.text)}"


def question(text: str) -> bool:
    """Whether the last thing the text does is to ask."""
    pieces = sentences(text.strip())
    return bool(pieces) and (_read(pieces[-1]).kind == "question" or shape(pieces[-1]).mark == "?")


def _one(text: str) -> str:
    why = _read(text)
    if not why.text:
        return why.emoji
    body = why.text
    if why.kind == "wish":
        body = wished(body) if why.lead in ("", "para") else f"{why.lead} {body}"
    elif why.kind == "ground":
        body = _ground(body)
    return closed(body, why.mark, why.emoji)


def _ground(text: str) -> str:
    """A ground as a sentence: "porque estou …" → "estou …", else "escrevo porque …"."""
    lead = next((one for one in ("porque", "pois", "já que", "uma vez que", "visto que",
                                 "dado que") if text.startswith(one + " ")), "")  # fmt: skip
    rest = text[len(lead) :].strip()
    words = plain_words(rest)
    if words[0] in ("sim", "nao") and len(words) == 1:
        return text
    typed = rest.split(" ")
    own = starts_clause(words, rest) and words[0] not in ("te", "lhe", "se", "ha", "me", "foi", "e")
    mine = own and (words[0] in ("eu", "nao") or is_verb(words[0], typed[0]))
    return rest if mine else f"escrevo {mid(text)}"


def _read(text: str) -> Why:
    body, mark, emoji = parts(text)
    body = _without_lead(body)
    if not body:
        return Why("plain", "", mark, emoji)
    words = plain_words(body)
    wishing = any(" ".join(words).startswith(f"{lead} ") for lead in _WISHES)
    if mark == "?" and ((words[0] == "para" and infinitive(_verb_of(words[1:]))) or wishing):
        mark = ""
    if mark == "?":
        return Why("question", _short_question(body, words), "?", emoji)
    if _asks_indirectly(body, words):
        return Why("wish", f"saber {mid(body)}", mark, emoji)
    for lead in _BECAUSE:
        asking = lead.split(" ")
        if words[: len(asking)] == asking and len(words) > len(asking):
            return _because(body, asking, mark, emoji)
    if words[0] == "caso" and len(words) > 2:
        return Why("plain", f"escrevo {mid(body)}", mark, emoji)
    for lead in ("para", *_AIMS):
        asking = lead.split(" ")
        rest = " ".join(body.split(" ")[len(asking) :])
        if words[: len(asking)] != asking or not rest:
            continue
        if infinitive(_verb_of(plain_words(rest))):
            return Why("wish", mid(rest), mark, emoji, "para" if lead == "para" else "")
        if lead == "para":
            made = f"escrevo {mid(body)}" if words[1] == "que" else f"é {mid(body)}"
            return Why("plain", made, mark, emoji)
    return _wish_or_plain(body, words, mark, emoji)


def _because(body: str, asking: list[str], mark: str, emoji: str) -> Why:
    typed = body.split(" ")
    rest = " ".join(typed[len(asking) :])
    said = (
        "porque"
        if asking in (["pq"], ["e", "que"], ["por", "que"])
        else " ".join(typed[: len(asking)])
    )
    return Why("ground", f"{mid(said)} {mid(rest)}", mark, emoji)


def _wish_or_plain(body: str, words: list[str], mark: str, emoji: str) -> Why:
    for lead in _WISHES:
        asking = lead.split(" ")
        typed = body.split(" ")
        rest = typed[len(asking) :]
        if (
            words[: len(asking)] == asking
            and rest
            and infinitive(_verb_of(plain_words(" ".join(rest))))
        ):
            return Why("wish", " ".join(rest), mark, emoji, mid(" ".join(typed[: len(asking)])))
    typed = body.lower().split(" ")
    told = set(typed[1:3]) & {"me", "nos", "é", "seria", "foi"}
    if infinitive(_verb_of(words)) and (not told or words[0] in ("me", "te", "lhe", "nos")):
        return Why("wish", mid(body), mark, emoji)
    return Why("plain", supplied(body, words), mark, emoji)


def _verb_of(words: list[str]) -> str:
    """The first word of a wish, its pronoun passed over: "te perguntar" → "perguntar"."""
    at = 1 if len(words) > 1 and words[0] in ("te", "lhe", "me", "nos", "nao", "se") else 0
    return words[at] if words else ""


def _asks_indirectly(body: str, words: list[str]) -> bool:
    """ "como você chegou aos dados", "por que escolheu arquivos", without a question mark."""
    if len(words) < 3 or "," in body:
        return False
    if words[:2] == ["por", "que"]:
        return speaks_to_you(words[2:])
    if words[0] == "se":
        return words[1] in _OPEN or (words[1] in ("voces", "voce") and words[2] in _OPEN)
    if words[0] in ("com", "de", "em", "a", "para") and words[1] in ("que", "quem", "onde", "o"):
        return speaks_to_you(words[2:]) or "voce" in words[2:5] or "voces" in words[2:5]
    if words[0] == "que" and words[2] in ("voce", "voces"):
        return words[1] not in _CRIES
    if words[0] == "o" and words[1:3] in (["que", "voce"], ["que", "voces"]):
        return not set(words[3:]) & _SAID_OF
    if words[0] in ("qual", "quais", "quem", "quanto", "quantos", "quantas"):
        return True
    if words[0] == "como" and words[1] in ("foi", "e", "esta", "vai", "funciona", "anda"):
        return words[1] not in ("e", "esta") or body.split(" ")[1].lower() in ("é", "está")
    return words[0] in ("como", "quando", "onde", "qual", "quais") and (
        speaks_to_you(words[1:]) or (len(words[1]) > 4 and words[1].endswith(("iu", "eu", "ou")))
    )


def _short_question(body: str, words: list[str]) -> str:
    """ "sua opinião sobre X?" asks "qual é a sua opinião sobre X?"; "dicas para X?" for any."""
    single = word_set("opiniao visao conselho experiencia recomendacao perspectiva")
    if words[0] in ("sua", "tua", "seu", "teu") and words[1:2] and words[1] in single:
        return f"qual é {'a' if words[0].endswith('a') else 'o'} {mid(body)}"
    if words[0] in ("dica", "sugestao", "recomendacao", "ideia", "conselho"):
        return f"algum{'' if words[0] == 'conselho' else 'a'} {mid(body)}"
    if words[0] in ("dicas", "sugestoes", "ideias", "conselhos"):
        return f"algu{'ns' if words[0] == 'conselhos' else 'mas'} {mid(body)}"
    if words[0] in WH or words[0] in ("por", "para", "a"):
        return mid(body)
    return body


def _without_lead(body: str) -> str:
    first, _, rest = body.partition(" ")
    if plain(first) in _JUST and rest and plain(rest.split(" ")[0]) in ("para", "porque", "por"):
        return rest
    return body

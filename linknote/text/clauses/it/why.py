"""Why they write, in Italian: as sentences, or as what follows "ti scrivo"."""

from __future__ import annotations

import re
from typing import NamedTuple

from linknote.text.clauses.it.opened import opened
from linknote.text.clauses.it.tells import tells
from linknote.text.clauses.it.tidy import (
    after,
    ended,
    first_word,
    fold,
    lowered,
    mid,
    parts,
    sentences,
    tokens,
)
from linknote.text.clauses.it.wants import wanted
from linknote.text.clauses.it.words import FIRST_PERSON, NOT_INFINITIVE, PREPOSITIONS, REASONS


class Why(NamedTuple):
    """What kind of answer it is ("wish": an infinitive; "ground": after perché; "question";
    "plain": a sentence of its own), and its words with the lead that was typed."""

    kind: str
    text: str
    mark: str
    emoji: str
    lead: str = ""


_BECAUSE = (
    "perche ", "poiche ", "siccome ", "dato che ", "visto che ", "dal momento che ", "in quanto ",
    "considerato che ",
)  # fmt: skip
_SO = (
    "ti scrivo per ", "le scrivo per ", "vi scrivo per ", "ti contatto per ", "la contatto per ",
    "con l'idea di ", "nella speranza di ", "allo scopo di ", "al fine di ", "cosi da ", "per ",
)  # fmt: skip
_WISHES = (
    "vorrei tanto ", "vorrei proprio ", "vorrei ", "mi piacerebbe molto ", "mi piacerebbe tanto ",
    "mi piacerebbe ", "piacerebbe ", "mi farebbe piacere ", "mi interesserebbe ", "desidero ",
    "desidererei ", "avrei piacere di ", "voglio ", "volevo ", "spero di ", "ho voglia di ",
)  # fmt: skip
_US = ("ritrovar", "incontrar", "veder", "parlar", "conoscer", "sentir", "confrontar",
       "aggiornar", "incrociar")  # fmt: skip
_GREETINGS = ("ringraziar", "congratular", "salutar", "augurar", "complimentar")
_ASKING = ("come", "perche", "quale", "quali", "quando", "dove", "cosa", "quanto", "quanti",
           "quante", "chi", "com'", "cos'", "qual", "dov'", "se")  # fmt: skip


def sentence(text: str, register: str | None = None) -> str:
    """One or more whole sentences, each with its capital and one final mark."""
    formal = register == "formal"
    return " ".join(filter(None, (_one(piece, formal) for piece in sentences(text.strip()))))


def reason(text: str, register: str | None = None) -> str | None:
    """What can follow "ti scrivo": "per …", "perché …"; None for a question."""
    if len(sentences(text.strip())) > 1:
        return None
    why = _read(text)
    if not tokens(why.text) or why.emoji or why.mark == "!" or why.kind == "question":
        return None
    if why.kind == "wish":
        return (
            f"per {_whole(why.text, register == 'formal')}"
            if _verb(first_word(why.text)) in REASONS
            else None
        )
    if why.kind == "ground":
        return f"perché {lowered(why.text) if _common(why.text) else why.text}"
    if fold(why.text).startswith("mi piacerebbe avere "):
        return f"per {why.text[14:]}"
    first = first_word(why.text)
    if first in FIRST_PERSON and first not in ("ci", "vorrei", "spero", "voglio", "avrei", "mando"):
        second = tokens(why.text)[1:2]
        if first == "mi" and second not in (["occupo"], ["interessa"], ["interessano"]):
            return None
        return f"perché {lowered(why.text)}"
    return None


def question(text: str) -> bool:
    """Whether the last thing the text does is to ask."""
    pieces = sentences(text.strip())
    return bool(pieces) and _read(pieces[-1]).kind == "question"


def _common(text: str) -> bool:
    return mid(text) != text or text[:1].islower()


def _one(text: str, formal: bool) -> str:
    why = _read(text)
    if not why.text:
        return why.emoji
    return ended(_wish(why, formal) if why.kind == "wish" else why.text, why.mark, why.emoji)


def _wish(why: Why, formal: bool) -> str:
    body = _whole(why.text, formal)
    words = tokens(body)
    if why.lead:
        lead = why.lead.strip()
        lead = f"mi {lead}" if fold(lead) == "piacerebbe" else lead
        return f"{mid(lead) if lead[:1].islower() else lead} {body}"
    if words[0].startswith(_GREETINGS) or words[:2] == ["dire", "grazie"] or words[0] == "dirti":
        return f"ci tenevo {'ad' if words[0][0] == 'a' else 'a'} {body}"
    if words[0] in ("fare", "farti", "farle", "farvi") and words[1:2] in (["i"], ["gli"]):
        return f"ci tenevo {'ad' if words[0][0] == 'a' else 'a'} {body}"
    asked = words[:1] in (["fare"], ["porre"]) and words[1:3]
    if asked and asked[-1] in ("domanda", "domande"):
        return f"avrei {after(body, 1)}"
    if words[0].endswith("si") and len(words[0]) > 5:
        us = words[0].startswith(_US)
        at = len(words[0])
        return f"mi piacerebbe {body[: at - 2]}{'ci' if us else 'mi'}{body[at:]}"
    return f"mi piacerebbe {body}"


def _whole(wish: str, formal: bool) -> str:
    words = tokens(wish)
    if words[0] in ("ringraziare", "salutare") and words[1:2] in ([], ["per"], ["ancora"], ["di"]):
        wish = f"{words[0][:-1]}{'La' if formal else 'ti'} {after(wish, 1)}".strip()
    known = {
        "imparare": "imparare di più", "capire": "capire meglio", "sapere": "saperne di più",
        "approfondire": "approfondire il tema", "confrontarmi": "confrontarmi su questo tema",
    }  # fmt: skip
    return known.get(fold(wish), lowered(wish))


def _read(text: str) -> Why:
    body, mark, emoji = parts(text)
    if not tokens(body):
        return Why("plain", body, mark, emoji)
    put = _asked(body, mark)
    if put is not None:
        return Why("question", put, "?", emoji)
    stop = "." if mark == "?" else mark
    low = fold(body)
    for lead in _BECAUSE:
        if low.startswith(lead):
            rest = body[len(lead) :]
            return Why("ground", wanted(rest) or _told(rest) or rest, stop, emoji)
    for lead in _SO:
        if low.startswith(lead):
            rest = body[len(lead) :]
            if is_infinitive(rest):
                return Why("wish", rest, stop, emoji)
            if lead == "per ":
                return Why("plain", wanted(rest) or f"è per {mid(rest)}", stop, emoji)
    for lead in _WISHES:
        if low.startswith(lead):
            rest = body[len(lead) :]
            if is_infinitive(rest):
                return Why("wish", rest, stop, emoji, body[: len(lead)])
            return Why("plain", f"mi {body}" if low[:5] == "piace" else body, stop, emoji)
    if is_infinitive(body):
        return Why("wish", lowered(body), stop, emoji)
    words = tokens(body)
    years = words[1:2] == ["anni"] and words[2:3] and words[2] in PREPOSITIONS
    if years:
        return Why("plain", f"{'ho' if words[2] == 'di' else 'ho passato'} {body}", stop, emoji)
    promised = words[:1] == ["come"] and words[1:2] in (["promesso"], ["detto"], ["te"], ["d'"])
    if promised:
        return Why("plain", body, stop, emoji)
    if words[0] in _ASKING or words[:2] in (["che", "cosa"], ["in", "che"], ["a", "che"]):
        return Why("wish", f"sapere {mid(body)}", stop, emoji)
    if words[0] in ("seguito", "riferimento"):
        return Why("plain", f"scrivo in {mid(body)}", stop, emoji)
    if words[:2] in (["in", "seguito"], ["a", "seguito"], ["in", "riferimento"]):
        return Why("plain", f"scrivo {mid(body)}", stop, emoji)
    return Why("plain", wanted(body) or _told(body) or body, stop, emoji)


def _told(body: str) -> str | None:
    words = tokens(body)
    if words[0] in ("ne", "li", "ce", "ve") and len(words) > 1:  # a pronoun, so a verb follows
        return body
    if words[0] in ("complimenti", "congratulazioni", "grazie", "auguri") or tells(body):
        return body
    made = opened(body)
    seen = made is not None and made.startswith("ho visto che")
    return body if seen else made


def is_infinitive(text: str) -> bool:
    """Whether the text begins with an infinitive, with or without its pronouns: "farti"."""
    words = tokens(text)
    at = 1 if words[:1] in (["non"], ["meglio"]) else 0
    return len(words) > at and _verb(words[at]) != ""


def _verb(word: str) -> str:
    """The infinitive in a word ("farti" → "fare"), "" if it is none."""
    if word in NOT_INFINITIVE or len(word) < 4:
        return ""
    if word.endswith(("are", "ere", "ire", "orre", "urre", "arre")):
        return word
    match = re.fullmatch(
        r"(\w{1,20}?(?:a|e|i|o|u)r)(?:r?)(mi|ti|si|ci|vi|lo|la|li|le|ne)(?:ne)?", word
    )
    if match is None or len(match[1]) < 3:
        return ""
    return f"{match[1]}e"


def _asked(body: str, mark: str) -> str | None:
    """The question as it can stand, without its mark; None where nothing is asked."""
    words = tokens(body)
    if words[:2] in (["è", "ancora"], ["è", "sempre"]) and len(words) < 6:
        return body
    if words[:2] in (["è", "possibile"], ["e", "possibile"], ["sarebbe", "possibile"]):
        return f"è {after(body, 1)}" if words[0] == "e" else body
    if mark != "?":
        return None
    if words[0] in ("curioso", "curiosa", "vorrei", "per", "poiche", "siccome"):
        rest = body.split(":", 1)
        return body if len(rest) > 1 else None
    if is_infinitive(body) or fold(body).startswith(_WISHES):
        return None
    if words[0] in ("consigli", "consiglio", "suggerimenti", "dritte", "idee"):
        return f"qualche {mid(body)}" if words[0] == "consiglio" else body
    return body

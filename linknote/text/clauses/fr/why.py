"""Why they write, in French: as sentences, or as what follows "je vous écris"."""

from __future__ import annotations

from typing import NamedTuple

from linknote.text.clauses.fr.asked import CLITICS, asked, is_infinitive
from linknote.text.clauses.fr.opened import opened
from linknote.text.clauses.fr.tells import tells
from linknote.text.clauses.fr.tidy import (
    after,
    elide,
    ended,
    first_word,
    fold,
    lowered,
    mid,
    parts,
    sentences,
    tokens,
)
from linknote.text.clauses.fr.wants import wanted
from linknote.text.clauses.fr.wishes import GREETINGS, addressed, whole, wish_of
from linknote.text.clauses.fr.words import (
    ADJECTIVES,
    DETERMINERS,
    REASONS,
    SUBJECTS,
)


class Why(NamedTuple):
    """What kind of answer it is ("wish": an infinitive; "ground": after parce que; "question";
    "plain": a sentence of its own), and its words with the lead that was typed."""

    kind: str
    text: str
    mark: str
    emoji: str
    lead: str = ""


_BECAUSE = (
    "c'est parce que ", "c'est parce qu'", "parce que ", "parce qu'", "car ", "puisque ",
    "puisqu'", "vu que ", "vu qu'", "etant donne que ", "etant donne qu'", "du fait que ",
)  # fmt: skip
_DONE = ("m'avait", "serait", "etait", "avait", "m'a", "etee", "ete", "allee", "alle")
_SO = (
    "je vous ecris pour ", "je t'ecris pour ", "je vous contacte pour ", "je te contacte pour ",
    "dans le but de ", "dans le but d'", "dans l'idee de ", "dans l'idee d'", "dans l'espoir de ",
    "dans l'espoir d'", "histoire de ", "histoire d'", "en vue de ", "en vue d'", "afin de ",
    "afin d'", "pour ",
)  # fmt: skip
_WISHES = (
    "j'aimerais bien ", "j'aimerais beaucoup ", "j'aimerais vraiment ", "j'aimerais ",
    "je voudrais bien ", "je voudrais ", "je souhaiterais ", "je souhaite ", "je veux ",
    "j'ai envie de ", "j'ai envie d'", "j'ai tres envie de ", "j'ai tres envie d'",
    "j'aimerai ", "aimerais bien ", "aimerais ", "voudrais ", "souhaiterais ", "souhaite ",
    "tres envie de ", "tres envie d'", "envie de ", "envie d'", "le souhait de ", "desir de ",
)  # fmt: skip
_SPENT = ("d'", "de", "dans", "chez", "en", "a", "comme", "au")
_JUST = ("juste", "simplement", "surtout", "enfin", "aussi", "seulement")
_TOUCHES = (
    "a", "ont", "avait", "inspire", "parle", "aide", "plait", "touche", "passionne", "fascine",
    "intrigue", "interpelle", "rappelle", "donne", "motive", "concerne", "interesse", "sert",
    "tente", "correspond", "semble", "parait",
)  # fmt: skip


def sentence(text: str, register: str | None = None) -> str:
    """One or more whole sentences, each with its capital and one final mark."""
    you = "te " if register == "informal" else "vous "
    return " ".join(filter(None, (_one(piece, you) for piece in sentences(text.strip()))))


def reason(text: str, register: str | None = None) -> str | None:
    """What can follow "je vous écris": "pour …", "parce que …"; None for a question."""
    if len(sentences(text.strip())) > 1:
        return None
    why = _read(text)
    if not tokens(why.text) or why.emoji or why.mark == "!" or why.kind == "question":
        return None
    if why.kind == "wish":
        verb = next((word for word in tokens(whole(why.text)) if word not in CLITICS), "")
        own = verb in REASONS and first_word(why.text) not in ("se", "s'")
        you = "te " if register == "informal" else "vous "
        return f"pour {addressed(whole(why.text), you)}" if own else None
    if why.kind == "ground":
        return elide("parce que", why.text) + mid(why.text)
    if why.text.startswith("J'aimerais "):
        return f"pour {why.text[11:]}"
    first = first_word(why.text)
    if tokens(why.text)[1:2] and tokens(why.text)[1] in ("la", "le", "les", "l'", "y", "en"):
        return None
    if first in ("je", "j'", "nous", "on", "vous", "tu") and not fold(why.text).startswith((
        "je vous ecr", "je t'ecris ", "je vous con", "je tenais a", "je voulais", "je vous env",
        "je t'envoie ",
        "je vous pro", "je te propos", "je vous sou", "je te souhai", "je vous fel", "je te felic",
        "je vous rem", "je te remerc", "je vous adr", "je vous tra",
    )):  # fmt: skip
        return None if first == "j'" and _greets(why.text) else _because(why.text)
    return None


def _because(text: str) -> str:
    return elide("parce que", text) + mid(text)


def _greets(text: str) -> bool:
    return fold(text).startswith(("j'aurais", "j'ai hate"))


def question(text: str) -> bool:
    """Whether the last thing the text does is to ask."""
    pieces = sentences(text.strip())
    return bool(pieces) and _read(pieces[-1]).kind == "question"


def _one(text: str, you: str) -> str:
    why = _read(text)
    if not why.text:
        return why.emoji
    body = why.text
    if why.kind == "wish":
        body = wish_of(why.text, why.lead, you)
    elif why.kind == "ground":
        body = wanted(why.text) or why.text if opened(why.text) is None else why.text
    return ended(body, why.mark, why.emoji)


def _read(text: str) -> Why:
    body, mark, emoji = parts(text)
    if not tokens(body):
        return Why("plain", body, mark, emoji)
    put = asked(body, mark)
    if put is not None:
        return Why("question", put, "?", emoji)
    stop = "." if mark == "?" else mark
    low = fold(body)
    for lead in _BECAUSE:
        if low.startswith(lead) and len(body) > len(lead):
            rest = body[len(lead) :]
            return Why("ground", opened(rest) or wanted(rest) or rest, stop, emoji)
    for lead in _SO:
        if low.startswith(lead):
            rest = body[len(lead) :]
            if is_infinitive(rest):
                return Why("wish", rest, stop, emoji)
            if lead == "pour " and fold(rest).startswith(("que ", "qu'")):
                return Why("plain", f"Je voudrais {mid(rest)}", stop, emoji)
            if lead == "pour ":
                return Why("plain", wanted(rest) or f"C'est pour {mid(rest)}", stop, emoji)
    for lead in _WISHES:
        if low.startswith(lead):
            rest = body[len(lead) :]
            if is_infinitive(rest):
                return Why("wish", rest, stop, emoji, body[: len(lead)])
            if low.startswith(("j'aimer", "je v", "je souh")) and first_word(rest) in DETERMINERS:
                return Why("plain", f"J'aimerais avoir {rest}", stop, emoji)
            if low.startswith(("j'", "je ")):
                return Why("plain", body, stop, emoji)
            typed = f"j'{body}" if low.startswith("aimerais") else f"je {mid(body)}"
            return Why("plain", typed, stop, emoji)
    if is_infinitive(body) and not any(word in _DONE for word in tokens(body)[1:5]):
        return Why("wish", lowered(body), stop, emoji)
    return _plain(body, stop, emoji)


def _plain(body: str, mark: str, emoji: str) -> Why:
    words = tokens(body)
    first = words[0]
    indirect = first in ("comment", "pourquoi", "quel", "quelle", "quels", "quelles", "si")
    exclaims = first.startswith("quel") and (len(words) < 4 or words[1] in ADJECTIVES)
    if exclaims:
        return Why("plain", body, "!" if mark in ("", ".") else mark, emoji)
    if first in _JUST and is_infinitive(after(body, 1)):
        rest = after(body, 1)
        verb = next((word for word in tokens(rest) if word not in CLITICS), "")
        lead = f"Je tenais {first} à" if verb in GREETINGS else f"J'aimerais {first}"
        return Why("plain", f"{lead} {rest}", mark, emoji)
    if indirect or (first == "ce" and words[1:2] in (["que"], ["qu'"], ["qui"])):
        return Why("wish", f"savoir {mid(body)}", mark, emoji)
    if (
        first in ("m'", "me", "nous")
        and words[1:2]
        and words[1] in _TOUCHES
        and not (words[1] == "interesse" and words[2:3] and words[2] in ("a", "au", "aux"))
    ):
        return Why("plain", f"Cela {mid(body)}", mark, emoji)
    if len(words) > 2 and words[1] == "ans" and words[2] in _SPENT:
        lead = "J'ai" if words[2] in ("d'", "de") else "J'ai passé"
        return Why("plain", f"{lead} {body}", mark, emoji)
    if first in ("suite", "faisant"):
        return Why("plain", f"Cela fait {mid(body)}", mark, emoji)
    if first in SUBJECTS or (first == "merci"):
        return Why("plain", body, mark, emoji)
    return Why("plain", wanted(body) or _told(body) or body, mark, emoji)


def _told(body: str) -> str | None:
    """A clause without its subject gets it; what "vous" opens stays as it is."""
    words = tokens(body)
    if words[0] in ("vous", "tu", "felicitations", "bravo") or tells(body) is not None:
        return body
    return opened(body)

"""A German clause for an answer that only says where: "auf der PyCon", "LinkedIn-Suche"."""

from __future__ import annotations

from linknote.text.clauses.de.nouns import any_of, gender
from linknote.text.clauses.de.phrase import RELATED, named
from linknote.text.clauses.de.tidy import mid, plain, plain_words
from linknote.text.clauses.de.words import (
    EVENTS,
    MINE,
    POSSESSIVES,
    PREPOSITIONS,
    SITES,
    SUBJECTS,
    word_set,
)
from linknote.text.clauses.shape import upper_first

WAYS_IN = word_set("über durch via dank per")
_SEARCHES = ("suche", "vorschlag", "recherche", "vorschläge", "feed", "suchergebnis", "google")


def is_search(body: str) -> bool:
    words = plain_words(body)
    last = words[-1]
    if words[0] in ("empfehlung", "vorschlag") and last in SITES:
        return True
    if len(words) == 1 and last in SITES - {"github", "gitlab"}:
        return True
    return any(word.endswith(_SEARCHES) for word in words) and not any(
        word in POSSESSIVES for word in words
    )


def is_described(body: str) -> bool:
    """Whether it says who somebody is: "neue Kollegin im Büro", "Kundin seit Jahren"."""
    words = plain_words(body)
    at = 1 if len(words) > 1 and body[:1].islower() and words[0].endswith(("e", "er")) else 0
    return words[at].endswith(RELATED) and body.split(" ")[at][:1].isupper() and not any(
        word[:1].isupper() for word in body.split(" ")[at + 1 : at + 2]
    )  # fmt: skip


def is_list(body: str) -> bool:
    return any_of(plain(body.split(" ", 1)[0]), word_set("teilnehmerliste gästeliste rednerliste"))


def placed(body: str) -> str:
    """A clause for "auf der PyCon", "über Omar", "LinkedIn-Suche", a bare name."""
    words = plain_words(body)
    first = words[0]
    if is_search(body):
        return _searched(body, words)
    if is_described(body):
        return f"unsere Verbindung: {mid(body)}"
    if first in ("früher", "damals", "ehemals") and words[1:2] and words[1] in PREPOSITIONS:
        return f"ich war {mid(body)}"
    if first in POSSESSIVES and any(word.endswith(RELATED) for word in words[1:3]):
        return f"unsere Verbindung: {mid(body)}"
    if first in POSSESSIVES and len(words) > 1:
        return f"mir ist {mid(body)} aufgefallen"
    if first in ("von", "vom", "aus") and len(words) > 1:
        if words[1] in POSSESSIVES:
            return f"ich habe {mid(body)} gehört" if first != "aus" else f"ich schreibe {mid(body)}"
        if any(any_of(word, EVENTS) for word in words) or first == "aus":
            return f"wir kennen uns {mid(body)}"
        return f"die Empfehlung kam {mid(body)}"
    head, _, more = body.partition(", ")
    if more and first in PREPOSITIONS and plain_words(more)[0] in SUBJECTS | {"dort", "da", "der"}:
        return f"{placed(head)}. {upper_first(more)}"
    if first in WAYS_IN and len(words) > 1:
        return f"ich bin {mid(body)} auf dieses Profil gestoßen"
    if first == "beim" and len(words) > 1 and words[1].endswith("en") and gender(words[1]) is None:
        return f"ich bin {mid(body)} auf dieses Profil gestoßen"
    if first in ("auf", "bei", "beim", "in", "im", "an", "am") and len(words) > 1:
        if any(word in SITES for word in words):
            return f"dieses Profil ist mir {mid(body)} aufgefallen"
        theirs = set(words[1:3]) & POSSESSIVES
        return f"ich war {'' if theirs else 'auch '}{mid(body)}"
    if first in PREPOSITIONS:
        return f"ich melde mich {mid(body)}"
    if is_list(body):
        return f"ich habe {named(body) or body} gesehen"
    if first in MINE:
        return f"es geht um {mid(body)}"
    return f"ich bin über {named(body) or mid(body)} auf dieses Profil gestoßen"


def _searched(body: str, words: list[str]) -> str:
    if any(word.endswith(("vorschlag", "vorschläge", "empfehlung")) for word in words):
        return "LinkedIn hat mir dieses Profil vorgeschlagen"
    if words[0] in PREPOSITIONS:
        return f"ich bin {mid(body)} auf dieses Profil gestoßen"
    if len(words) == 1 and words[0] in SITES:
        return f"dieses Profil ist mir auf {body} aufgefallen"
    return f"ich bin über {named(body) or body} auf dieses Profil gestoßen"

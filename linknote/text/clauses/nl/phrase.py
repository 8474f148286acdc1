"""Dutch noun phrases: their head, and the article a bare one needs."""

from __future__ import annotations

from linknote.text.clauses.nl.tidy import mid, plain, plain_words
from linknote.text.clauses.nl.words import (
    ADJECTIVES,
    ARTICLES,
    JOINERS,
    MINE,
    PLACES,
    PREPOSITIONS,
    YOURS,
    any_of,
    is_het,
    made,
)


def head_at(words: list[str], *, things: bool) -> int | None:
    """Where the head of a phrase stands: a thing they made, or (`things` False) any known noun."""
    last: int | None = None
    for at, typed in enumerate(words):
        word = plain(typed)
        if at and word in PREPOSITIONS | JOINERS | ARTICLES | YOURS | MINE:
            break
        if last is not None and typed[:1] in "\"“‘('":
            break
        known = made(word) is not None or (not things and any_of(word, PLACES))
        small = typed.rsplit("-", 1)[-1][:1].islower()
        if known and (at == 0 or small or not (things or made(word))):
            last = at
        if typed.endswith((",", ":", ";")):
            break
    return last


def head_kind(text: str) -> str | None:
    """The situation of the thing they made that the phrase is about; None when it is none."""
    words = text.split(" ")
    at = head_at(words, things=True)
    return None if at is None else made(plain(words[at]))


_RELATED = (
    "collega", "vriend", "vriendin", "baas", "broer", "zus", "naam", "chef", "leidinggevende",
    "man", "vrouw", "medewerker",
)  # fmt: skip# fmt: skip


def thing(text: str) -> str | None:
    """A phrase about a thing they made, with the article it needs; None for another."""
    words = text.split(" ")
    at = head_at(words, things=True)
    first = plain(words[0])
    if first in YOURS and len(words) > 1:
        related = any(plain(word).endswith(_RELATED) for word in words[1:3])
        return None if related and at is None else mid(text)
    if at is None or at > 6:
        return None
    if first in MINE:
        return None
    if first in ARTICLES and at:
        if first == "een":
            return mid(text)
        return mid(text)
    inside = [plain(word) for word in words[:at]]
    if any(word in PREPOSITIONS | ARTICLES | YOURS | MINE for word in inside):
        return None
    return _with_article(words, at)


def _with_article(words: list[str], at: int) -> str:
    head = plain(words[at])
    many = head.endswith(("en", "s")) and not is_het(head) and made(head[:-1]) is not None
    article = "het" if is_het(head) and not many else "de"
    before = [_inflected(word) for word in words[:at]]
    noun = words[at]
    if not before and noun[:1].isupper():
        noun = mid(noun)
    return " ".join([article, *before, noun, *words[at + 1 :]])


def _inflected(word: str) -> str:
    """An adjective with the -e that an article in front of it asks for."""
    low = plain(word)
    if low in ADJECTIVES or low in ADJECTIVES.values():
        return ADJECTIVES.get(low, low)
    return mid(word)


def named(text: str) -> str | None:
    """A name with the article Dutch gives its kind: "de hackathon in Delft", "PyCon NL"."""
    words = text.split(" ")
    first = plain(words[0])
    if first in YOURS | MINE:
        return None
    if first in ARTICLES:
        return mid(text) if first in ("de", "het") and len(words) > 1 else None
    at = head_at(words, things=False)
    if at is None:
        return text
    head = plain(words[at])
    small = words[at][:1].islower() or at == 0
    if not small and head not in ("universiteit", "hogeschool", "tu"):
        return text
    if head == "tu" or at == 0 or small:
        article = "het" if is_het(head) else "de"
        before = [_inflected(word) if word[:1].islower() else word for word in words[:at]]
        noun = words[at]
        if at == 0 and noun[:1].isupper() and not _is_proper(words):
            noun = mid(noun)
        return " ".join([article, *before, noun, *words[at + 1 :]])
    return text


def _is_proper(words: list[str]) -> bool:
    """ "Universiteit Leeds", "TU Delft": the kind is part of the name."""
    following = words[1][:1] if len(words) > 1 else ""
    alone = len(words) == 1 and plain(words[0]) not in PLACES
    return following.isupper() or words[0].isupper() or alone


def place_words(text: str) -> list[str]:
    """The words of a text for looking up places among them."""
    return plain_words(text)

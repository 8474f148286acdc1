"""The line about mutual connections: "Ana Ruiz, Bo Lind and 4 other mutual connections"."""

from __future__ import annotations

import re

from linknote.profile.page.words import MUTUAL_SIGN, and_words, mutual_words, word_set

LONGEST = 400


def is_mutual(text: str) -> bool:
    """Is it a line about mutual connections, in any of the eight languages?"""
    low = text.lower()
    return len(text) <= LONGEST and any(sign in low for sign in MUTUAL_SIGN.split("|"))


def read_mutuals(text: str) -> tuple[tuple[str, ...], int] | None:
    """The names shown and how many there are in all (names + the number of others).

    Read from the end: the words of the phrase and the number go, then the "and"; names are left.
    None when the line says neither a number nor that somebody "is" one ("See mutual connections").
    """
    if not is_mutual(text):
        return None
    words = text.split()
    number: int | None = None
    verb = False
    while words:
        word = words[-1].strip(".")
        verb = verb or word in _VERBS
        if number is None and word.isdigit() and len(word) <= 5:
            number = int(word)
        elif word not in mutual_words() and word.lower() not in _CAPITALS:
            break
        words.pop()
    if words and words[-1] in and_words():
        words.pop()
    if number is None and not verb:
        return None
    names = _names(" ".join(words).rstrip(" ,"), joined=number is None)
    if not names and number is None:
        return None
    return names, len(names) + (number or 0)


_VERBS = word_set("is are ist sind est sont es son é são è sono zijn jest są")
_CAPITALS = frozenset(("kontakt", "kontakte", "kontakten"))


def _names(text: str, *, joined: bool) -> tuple[str, ...]:
    """The names of a list; `joined`: the last two are joined by "and", no number follows them."""
    if not text:
        return ()
    parts = text.split(", ")
    if joined:
        words = sorted(and_words(), key=len, reverse=True)
        split = re.split(rf",? (?:{'|'.join(map(re.escape, words))}) ", parts[-1])
        parts = [*parts[:-1], *(split if len(split) == 2 else [parts[-1]])]
    names: list[str] = []
    for part in (part.strip() for part in parts):
        if names and _is_credential(part) and " " in names[-1]:
            continue
        if part:
            names.append(_bare(part))
    return tuple(name for name in names if name)


def _is_credential(part: str) -> bool:
    """ "PhD", "MBA", "CIPP/E" after a comma: a single word with two capitals or a full stop."""
    return (
        " " not in part
        and len(part) <= 12
        and (sum(c.isupper() for c in part) >= 2 or part.endswith("."))
    )


def _bare(name: str) -> str:
    """A name without emoji and credentials, as the greeting rule cleans it."""
    from linknote.text.names.read import read_name

    return read_name(name).clean or name

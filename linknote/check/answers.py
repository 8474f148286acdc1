"""Whether what the user answered really stands in the note, and whether it names anything."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from linknote.check.table import Table
from linknote.check.words import Words, fold, split

Span = tuple[int, int]
_ARTEFACTS: Final = frozenset({"artefact", "weak", "shared", "did", "referral", "thanks"})
_REASONS: Final = _ARTEFACTS | {"reason", "ask", "offer", "both"}
_HOLLOW: Final = ("empty", "your", "stumbled", "praise", "saw")
_SHORT: Final = 3
"""Plain words that are too few for a reason nobody named: "just to connect"."""


def particular(answer: str, table: Table | None) -> list[str]:
    """The words of an answer that say something: those the language does not call plain."""
    words = split(answer)
    return [
        word
        for word in dict.fromkeys(words.folded)
        if word[0].isalnum()
        and not (table.is_plain(word) if table else len(word) < 4)
        and (len(word) > 1 or "\u3400" <= word <= "\u9fff" or word.isdigit())
    ]


def place(answer: str, words: Words, table: Table | None) -> Span | None:
    """Where in a note an answer stands, in whatever inflection: characters, None when it does not.

    An answer is there when at least half of its telling words are, or all of it word for word.
    """
    at = words.text.casefold().find(answer.casefold().rstrip(" .!?"))
    if at >= 0 and answer.strip():
        return at, at + len(answer.rstrip(" .!?"))
    wanted = particular(answer, table) or [w for w in split(answer).folded if len(w) > 2]
    if not wanted:
        return None
    hits = [
        i for i, word in enumerate(words.folded) if any(_alike(word, other) for other in wanted)
    ]
    met = {other for other in wanted if any(_alike(words.folded[i], other) for i in hits)}
    if 2 * len(met) < len(wanted):
        return None
    best: list[int] = []
    for start, stop in zip(words.starts, words.stops, strict=True):
        here = [i for i in hits if start <= i < stop]
        if len(here) > len(best):
            best = here
    return words.span(best[0], best[-1] + 1)


def is_empty(answer: str, part: str, table: Table | None) -> bool:
    """An answer that names nothing ("your impressive profile", "to grow my network")."""
    if not table:
        return False
    words = split(answer)
    hits = table.scan(words)
    if part == "why" and _REASONS.isdisjoint(hits) and not any(words.asks):
        says_little = len(words.folded) <= _SHORT and "react" not in hits
        says_little = says_little or not {"wish", "empty"}.isdisjoint(hits)
        return says_little and not particular(answer, table)
    if "wish" in hits or "generic.grow-network" in hits:
        return "reason" not in hits and not particular(answer, table)
    return part == "found" and "empty" in hits and _ARTEFACTS.isdisjoint(hits)


def is_found(answer: str, covers: Mapping[str, Span | None], table: Table | None) -> bool:
    """Whether a note names a way of finding though the answer is empty: not one that is read out of
    its reason, where the answer is nothing but "came across your profile"."""
    found, why = covers["found"], covers["why"]
    if not found or not why or not table:
        return bool(found)
    words = split(answer)
    hits = table.scan(words)
    hollow = {i for name in _HOLLOW for hit in hits.get(name, ()) for i in range(*hit)}
    return len(hollow) < len(words.folded) or found[0] < why[0] or why[1] < found[1]


def names_something(answer: str, table: Table | None) -> bool:
    """Whether an answer holds a particular word, or an artefact in plain ones ("your book")."""
    if particular(answer, table):
        return True
    return table is not None and not _ARTEFACTS.isdisjoint(table.scan(split(answer)))


def _alike(one: str, two: str) -> bool:
    if one == two:
        return True
    least = min(len(one), len(two))
    if least < 4:
        return False
    common = max(4, least - 2)
    return one[:common] == two[:common]


def said(texts: list[str]) -> frozenset[str]:
    """Every word of what was said, folded, and each run of them without spaces."""
    words: set[str] = set()
    for text in texts:
        folded = split(text).folded
        words.update(folded)
        words.update(a + b for a, b in pairwise(folded))
        words.add(fold(text).replace(" ", ""))
    return frozenset(words)

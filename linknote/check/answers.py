"""Whether what the user answered really stands in the note."""

from __future__ import annotations

from itertools import pairwise

from linknote.check.table import Table
from linknote.check.words import Words, fold, split

Span = tuple[int, int]


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

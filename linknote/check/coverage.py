"""What of a note says hello, how the person was found, and why one writes.

Found needs an artefact (a talk, a post, a place shared, a person in between), which is a word of
the language's lists or a particular thing right behind "your". A word is particular when the
language's list of plain words does not hold it. Why needs a purpose, a question or an offer; the
wish to connect is none.
"""

from __future__ import annotations

from typing import NamedTuple

from linknote.check.greeting import Greeting
from linknote.check.reader import Reader
from linknote.check.table import Hits, Table
from linknote.check.words import Words

Span = tuple[int, int]


class Coverage(NamedTuple):
    """Character spans; `specific` when the note says something particular about the person."""

    found: Span | None
    why: Span | None
    specific: bool


def cover(words: Words, hits: Hits, table: Table, greeting: Greeting, lang: str) -> Coverage:
    """What a note covers, judged by its text alone."""
    reader = Reader(words, hits, table, greeting, lang)
    found, where, specific = None, -1, False
    sentences = range(len(words.starts))
    for sentence in sentences:
        if found is None and (found := reader.found(sentence)):
            where = sentence
        specific = specific or reader.is_specific(sentence)
    if found is None:
        from linknote.check import evident

        where, found = evident.anywhere(reader)
        specific = specific or evident.is_particular(reader)
    why = next(filter(None, (reader.why(s, where) for s in sentences)), None) or next(
        filter(None, (reader.loose_why(s, where, found) for s in sentences)), None
    )
    if found and not why:
        from linknote.check import evident

        why = evident.reaction(reader, where)
    spans = [words.span(*part) if part else None for part in (found, why)]
    return Coverage(spans[0], spans[1], specific)

"""The language to judge a note by, where nobody says it."""

from __future__ import annotations

from linknote.check.rule import LANGUAGES
from linknote.check.table import Table
from linknote.check.words import Words


def choose(words: Words, table: Table) -> str | None:
    """The language of a note by its little words; None when it is none of ours, or unclear.

    `table` is the one for all languages: its lists `hint-en`, `hint-de` … hold the little words,
    and those of neighbours (`hint-sv`, `hint-ca` …) keep a note from being taken for ours.
    """
    folded = words.folded
    if any("\u3041" <= word[0] <= "\u30ff" for word in folded):
        return "ja"
    hits = table.scan(words)
    votes = {
        name.removeprefix("hint-"): len(ranges)
        for name, ranges in hits.items()
        if name.startswith("hint-")
    }
    if not votes:
        return None
    ranked = sorted(votes.items(), key=lambda item: -item[1])
    best, most = ranked[0]
    if best not in LANGUAGES or most * 8 < len(folded):
        return None
    if len(ranked) > 1 and ranked[1][1] == most:
        return None
    return best

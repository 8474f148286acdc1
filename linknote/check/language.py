"""The language to judge a note by, where nobody says it."""

from __future__ import annotations

from typing import Final

from linknote.check.rule import LANGUAGES
from linknote.check.table import Hits, built_in
from linknote.check.words import Words
from linknote.text.language import guess

_FEWEST: Final = 3


def choose(words: Words, hits: Hits) -> str | None:
    """The language of a note by its little words; None when it is none of ours, or unclear.

    `hits` are those of the table for all languages: its lists `hint-en`, `hint-de` … hold the
    little words, and those of neighbours (`hint-sv` …) keep a note from being taken for ours.
    """
    if any("\u3041" <= word[0] <= "\u30ff" for word in words.folded):
        return "ja"
    votes = sorted(
        ((len(ranges), name[5:]) for name, ranges in hits.items() if name.startswith("hint-")),
        reverse=True,
    )
    (most, best), (second, _) = [*votes, (0, ""), (0, "")][:2]
    if best in LANGUAGES and most >= 2 * second and most * 4 >= len(words.folded):
        return best
    if (sure := guess(words.text)) is not None:
        return sure
    if best and best not in LANGUAGES:
        return None
    if most == second or most * 8 < len(words.folded):
        return _by_share(words)
    return best


def _by_share(words: Words) -> str | None:
    """The language that knows most of the words, when it knows half of them and no other does.

    This loads every table, so it is left for the few notes that nothing else decides.
    """
    folded = [word for word in words.folded if word[0].isalpha()]
    if len(folded) < _FEWEST:
        return None
    shares = []
    for lang in LANGUAGES:
        table = built_in(lang)
        shares.append((sum(map(table.is_plain, folded)), lang))
    shares.sort(reverse=True)
    (most, best), (second, _) = shares[0], shares[1]
    return best if 2 * most >= len(folded) and most > second else None

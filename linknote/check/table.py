"""Rules and word lists as one index, ready to scan a note: made once from YAML, loaded lazily.

The index maps the first word of a phrase to the phrase, so scanning costs about one lookup a word.
`docs/make_rules.py` writes the built-in ones as `linknote/check/tables/LANG.py`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any, Final

from linknote.check.phrases import ends, nexts, ready
from linknote.check.rule import NOTE_KINDS, Condition, Rule
from linknote.check.similarity import Index
from linknote.check.words import Words

Hits = dict[str, list[tuple[int, int]]]
INSTEAD: Final = "\t"
"""Stands between a substitution rule's id and what it says instead, in the name of an owner."""
_MOST_CACHED: Final = 4_096


class Table:
    """An index over phrases: `scan` gives who owns a hit and the words it spans."""

    def __init__(self, raw: Mapping[str, Any]):
        self.rules: tuple[Rule, ...] = tuple(_rule(row, raw["lang"]) for row in raw["rules"])
        self.alike: dict[str, Index] = {name: (one, two) for name, one, two in raw["alike"]}
        self._owners: list[str] = raw["owners"]
        self._first: dict[str, str] = raw["first"]
        self._prefix: dict[str, str] = raw["prefix"]
        self._plain = frozenset(raw["plain"].split())
        self._plain_prefix = frozenset(raw["plain_prefix"].split())
        self._endings: tuple[str, ...] = tuple(raw["endings"])
        self._lengths = sorted({*map(len, self._prefix)})
        self._plain_lengths = sorted({*map(len, self._plain_prefix)})
        self._made: dict[str, list[Any]] = {}
        self._known: dict[str, tuple[list[Any], bool]] = {}

    def scan(self, words: Words) -> Hits:
        """Every hit, by owner, as half-open ranges of words in order of their start."""
        hits: Hits = {}
        folded, known = words.folded, self._known
        for index, word in enumerate(folded):
            found = known.get(word)
            if found is None:
                found = self._look_up(word)
            for owner, rest, follow in found[0]:
                end = index + 1
                if rest:
                    stop = words.stops[words.sentence[index]]
                    if follow and (end >= stop or folded[end] not in follow):
                        continue
                    end = ends(rest, end, folded, stop)
                if end > 0:
                    hits.setdefault(owner, []).append((index, end))
        return {owner: _longest(ranges) for owner, ranges in hits.items()}

    def names(self) -> list[str]:
        """What owns a phrase: the ids of rules, the names of word lists."""
        return [owner.partition(INSTEAD)[0] for owner in self._owners]

    def is_plain(self, word: str) -> bool:
        """Whether a folded word says nothing particular in this language."""
        return (self._known.get(word) or self._look_up(word))[1]

    def is_soft(self, word: str) -> bool:
        """Whether a folded word ends like a quality or an abstraction, not like a thing."""
        return word.endswith(self._endings)

    def _unpacked(self, row: str) -> list[Any]:
        """The phrases of one first word: (owner, the rest made ready)."""
        made = self._made.get(row)
        if made is None:
            made = self._made[row] = [
                (self._owners[owner], steps := ready(rest), nexts(steps))
                for owner, rest in json.loads(row.replace("'", '"'))
            ]
        return made

    def _look_up(self, word: str) -> tuple[list[Any], bool]:
        packed = [self._first.get(word), self._first.get("#") if word[0].isdigit() else None]
        for length in self._lengths:
            if length > len(word):
                break
            packed.append(self._prefix.get(word[:length]))
        plain = word in self._plain or any(
            word[:length] in self._plain_prefix
            for length in self._plain_lengths
            if length <= len(word)
        )
        phrases = [phrase for row in packed if row for phrase in self._unpacked(row)]
        if len(self._known) >= _MOST_CACHED:
            self._known.clear()
        self._known[word] = (phrases, plain)
        return phrases, plain


def _longest(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges that do not overlap: of two that do, the earlier and longer stays."""
    if len(ranges) == 1:
        return ranges
    kept: list[tuple[int, int]] = []
    for start, end in sorted(ranges, key=lambda r: (r[0], -r[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _rule(row: Sequence[Any], lang: str | None) -> Rule:
    name, kind, severity, message, mend, texts, of, threshold, most, when, at, kinds = row
    return Rule(
        id=name,
        kind=kind,
        severity=severity,
        message=message,
        mend=mend,
        lang=lang,
        texts=tuple(texts),
        of=of,
        threshold=threshold,
        most=most,
        when=tuple(Condition(tuple(names), at_least, number) for names, at_least, number in when),
        at=at,
        kinds=tuple(kinds) if kinds else NOTE_KINDS,
    )


@cache
def built_in(lang: str) -> Table:
    """The built-in table of a language, or of "all"."""
    return Table(json.loads(import_module(f"linknote.check.tables.{lang}").TABLE))

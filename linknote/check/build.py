"""Rule files → the index that scans a note, as plain lists fit for JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from linknote.check.phrases import branches, compile_phrase
from linknote.check.rule import NOTE_KINDS, Rule
from linknote.check.rule_files import LOOKED_UP, RuleFile
from linknote.check.similarity import index_of
from linknote.check.table import INSTEAD
from linknote.check.words import fold, split


def build(files: Sequence[RuleFile]) -> dict[str, Any]:
    """Rule files → the index as plain lists, fit for JSON."""
    owners: list[str] = []
    rows: list[list[Any]] = []
    first: dict[str, list[Any]] = {}
    prefix: dict[str, list[Any]] = {}
    plain: set[str] = set()
    endings: list[str] = []
    lang = None

    def own(name: str) -> int:
        owners.append(name)
        return len(owners) - 1

    def add(owner: int, steps: Sequence[Any]) -> None:
        for word, rest in branches(steps):
            index, key = (prefix, word[:-1]) if word.endswith("*") else (first, word)
            if [owner, rest] not in (row := index.setdefault(key, [])):
                row.append([owner, rest])

    for file in files:
        lang = file.lang
        for name, phrases in file.words.items():
            if name not in LOOKED_UP:
                owner = own(name)
                for phrase in phrases:
                    add(owner, compile_phrase(phrase))
            elif name == "endings":
                endings += [fold(ending) for phrase in phrases for ending in phrase.split()]
            else:
                plain.update(
                    word for phrase in phrases for part in phrase.split() for word in _plain(part)
                )
        for rule in file.rules:
            rows.append(_row(rule))
            owner = own(rule.id)
            for steps, other in rule.phrases:
                add(own(f"{rule.id}{INSTEAD}{other}") if other else owner, steps)
    alike = [
        [rule.id, *index_of(rule.texts)]
        for file in files
        for rule in file.rules
        if rule.kind == "similarity"
    ]
    words = sorted({fold(word) for word in plain if not word.endswith("*")})
    starts = sorted({fold(word[:-1]) for word in plain if word.endswith("*")})
    return {
        "lang": lang, "rules": rows, "owners": owners, "endings": endings, "alike": alike,
        "plain": " ".join(words), "plain_prefix": " ".join(starts),
        "first": {word: _packed(row) for word, row in first.items()},
        "prefix": {word: _packed(row) for word, row in prefix.items()},
    }  # fmt: skip


def _packed(row: list[Any]) -> str:
    """What a word begins, as a text that is read when the word first occurs: most never do."""
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).replace('"', "'")


def _row(rule: Rule) -> list[Any]:
    return [
        rule.id, rule.kind, rule.severity, rule.message, rule.mend,
        [] if rule.kind == "similarity" else rule.texts, rule.of,
        rule.threshold, rule.most, [[c.names, c.is_at_least, c.number] for c in rule.when],
        rule.at, None if rule.kinds == NOTE_KINDS else rule.kinds,
    ]  # fmt: skip


def _plain(part: str) -> list[str]:
    """A word of the plain list as the tokens a note would hold; a start of a word as it is."""
    return [part] if part.endswith("*") else split(part).folded

"""Which rules judge a note: the built-in ones, what a user or a pack adds, what is switched off."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from linknote.check.rule import LANGUAGES, Rule
from linknote.check.table import Table, built_in
from linknote.errors import InputError

if TYPE_CHECKING:
    from linknote.check.rule_files import RuleFile


class RuleSet(NamedTuple):
    """The built-in rules with additions, less those switched off."""

    off: frozenset[str] = frozenset()
    added: tuple[tuple[str | None, Table], ...] = ()

    def plus(self, *files: RuleFile) -> RuleSet:
        """These rules and those of the files. InputError when an id is already taken."""
        from linknote.check.build import build

        added = []
        for file in files:
            for rule in file.rules:
                if rule.id in self.ids():
                    raise InputError(f"there is already a rule {rule.id}", hint="use another id")
            added.append((file.lang, Table(build([file]))))
        return RuleSet(self.off, (*self.added, *added))

    def without(self, ids: Iterable[str]) -> RuleSet:
        """These rules less some; "pitch" stands for every id that begins "pitch.".

        InputError when there is no such rule.
        """
        known = self.ids()
        gone: set[str] = set()
        for name in ids:
            matched = {one for one in known if one == name or one.startswith(f"{name}.")}
            if not matched:
                from linknote.nearest import mend

                raise InputError(f"no rule {name[:40]}", hint=mend(name, known))
            gone |= matched
        return RuleSet(self.off | gone, self.added)

    def ids(self) -> frozenset[str]:
        """Every rule there is, switched off or not."""
        tables = [built_in(lang) for lang in ("all", *LANGUAGES)] + [t for _, t in self.added]
        return frozenset(rule.id for table in tables for rule in table.rules)

    def tables(self, lang: str | None) -> list[Table]:
        """The tables that judge a note in `lang`: all, its own, the additions."""
        own = [built_in(lang)] if lang in LANGUAGES else []
        return [
            built_in("all"),
            *own,
            *(table for one, table in self.added if one is None or one == lang),
        ]

    def rules(self, lang: str | None, kind: str) -> list[Rule]:
        """The rules that judge a note of `kind` in `lang`."""
        return _active(self, lang, kind)


@lru_cache(maxsize=64)
def _active(rules: RuleSet, lang: str | None, kind: str) -> list[Rule]:
    return [
        rule
        for table in rules.tables(lang)
        for rule in table.rules
        if rule.id not in rules.off and kind in rule.kinds
    ]


STANDARD = RuleSet()

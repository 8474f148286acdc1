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


_COUNTED_WORDS = (
    "judged given greeting found why complete specific vague words characters over figures link "
    "link.shady contact shout loud wrong-name unknown found-left-out why-left-out"
)
COUNTED = frozenset(_COUNTED_WORDS.split())
"""What the engine counts without a rule or a list of that name."""


class RuleSet(NamedTuple):
    """The built-in rules with additions, less those switched off."""

    off: frozenset[str] = frozenset()
    added: tuple[tuple[str | None, Table, str | None], ...] = ()
    """Language, index, and the pack whose notes alone they judge; None for what judges all."""

    def plus(self, *files: RuleFile, pack: str | None = None) -> RuleSet:
        """These rules and those of the files; with `pack` they judge the notes of that pack alone.

        A pack's files have names of their own for everything: a rule or list called like another
        would change what that one counts. InputError when a name is already taken.
        """
        from linknote.check.build import build

        added = []
        for file in files:
            taken = self.ids() if pack is None else self._names()
            for name in (rule.id for rule in file.rules) if pack is None else file.names():
                if name in taken:
                    raise InputError(f"there is already a rule {name[:60]}", hint="use another id")
            added.append((file.lang, Table(build([file])), pack))
        return RuleSet(self.off, (*self.added, *added))

    def of(self, pack: str) -> RuleSet:
        """The rules that judge the notes of a pack: its own, and no other pack's."""
        if all(owner in (None, pack) for _, _, owner in self.added):
            return self
        return RuleSet(self.off, tuple(one for one in self.added if one[2] in (None, pack)))

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
        return frozenset(rule.id for table in self._everything() for rule in table.rules)

    def _everything(self) -> list[Table]:
        added = [table for _, table, owner in self.added if owner is None]
        return [built_in(lang) for lang in ("all", *LANGUAGES)] + added

    def _names(self) -> frozenset[str]:
        """Whatever is counted: rules, word lists, and what the engine itself finds."""
        lists = (name for table in self._everything() for name in table.names())
        return self.ids().union(lists, COUNTED)

    def tables(self, lang: str | None) -> list[Table]:
        """The tables that judge a note in `lang`: all, its own, the additions."""
        own = [built_in(lang)] if lang in LANGUAGES else []
        return [
            built_in("all"),
            *own,
            *(table for one, table, _ in self.added if one is None or one == lang),
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

"""A note → findings: does it say hello, how the person was found, and why one writes?

`check` judges, `as_json` prints, `same_as_before` compares with earlier notes; `load_rules` and
`RuleSet` let users and packs add rules and switch rules off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from linknote.check.engine import check
from linknote.check.report import Facts, Report, as_json
from linknote.check.rule_set import STANDARD, RuleSet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from linknote.check.rule_files import RuleFile
    from linknote.model import Finding

__all__ = [
    "STANDARD",
    "Facts",
    "Report",
    "RuleSet",
    "as_json",
    "check",
    "load_rules",
    "same_as_before",
]


def load_rules(raw: bytes | str, file: str) -> RuleFile:
    """The text of a rule file → its rules, for `RuleSet.plus`. InputError with its place."""
    from linknote.check import rule_files

    return rule_files.load_rules(raw, file)


def same_as_before(
    text: str, earlier: Iterable[str], names: Sequence[str] = ()
) -> tuple[Finding, ...]:
    """Which sentences of a note were sent before, names masked."""
    from linknote.check import sameness

    return sameness.same_as_before(text, earlier, names)

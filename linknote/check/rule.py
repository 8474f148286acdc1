"""One rule: what it looks for, when it holds, and what it says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

KINDS: Final = ("existence", "substitution", "structure", "placeholder", "repetition", "similarity")
SEVERITIES: Final = ("error", "warning", "suggestion")
LANGUAGES: Final = ("en", "de", "fr", "es", "pt", "it", "nl", "ja")
NOTE_KINDS: Final = ("invite", "reply", "message")


class Condition:
    """`names` are counted together and compared: "pitch.offer + pitch.numbers >= 2"."""

    __slots__ = ("is_at_least", "names", "number")

    def __init__(self, names: Sequence[str], is_at_least: bool, number: int):
        self.names, self.is_at_least, self.number = tuple(names), is_at_least, number

    def holds(self, counts: Mapping[str, int]) -> bool:
        if len(self.names) == 1:
            return (counts.get(self.names[0], 0) >= self.number) is self.is_at_least
        total = sum(counts.get(name, 0) for name in self.names)
        return total >= self.number if self.is_at_least else total < self.number


class Rule:
    """A rule as the engine runs it; not to be changed.

    `phrases` are compiled steps (existence, substitution), each with what to say instead or None;
    `texts` are what a similarity rule compares with, `most` how often a repetition rule lets a
    thing stand, `threshold` a percentage. `when` are conditions that must all hold, `at` names
    whose place the finding marks, `kinds` the kinds of note it is for. `lang` None: every language.
    """

    __slots__ = (
        "at", "id", "kind", "kinds", "lang", "mend", "message", "most", "of", "phrases",
        "severity", "texts", "threshold", "when",
    )  # fmt: skip

    def __init__(
        self,
        *,
        id: str,
        kind: str,
        severity: str,
        message: str,
        mend: str,
        lang: str | None = None,
        phrases: Sequence[tuple[Sequence[Any], str | None]] = (),
        texts: Sequence[str] = (),
        of: str | None = None,
        threshold: int = 70,
        most: int = 1,
        when: Sequence[Condition] = (),
        at: str | None = None,
        kinds: Sequence[str] = NOTE_KINDS,
    ):
        self.id, self.kind, self.severity, self.message, self.mend = (
            id, kind, severity, message, mend,
        )  # fmt: skip
        self.lang, self.phrases, self.texts = lang, tuple(phrases), tuple(texts)
        self.of, self.threshold, self.most = of, threshold, most
        self.when, self.at, self.kinds = tuple(when), at, tuple(kinds)


class ConditionError(ValueError):
    """A condition that cannot be read; the text says why."""


def parse_condition(text: str) -> Condition:
    """`found`, `not found`, `words < 4` or `pitch.offer + meeting.grab >= 2` → Condition."""
    parts = text.split()
    if parts[:1] == ["not"] and len(parts) == 2:
        return Condition((_name(parts[1]),), False, 1)
    number, at_least = 1, True
    if len(parts) >= 3 and parts[-2] in (">=", "<"):
        if not parts[-1].isdigit() or len(parts[-1]) > 6:
            raise ConditionError(f"'{parts[-1][:20]}' is no number")
        number, at_least = int(parts[-1]), parts[-2] == ">="
        parts = parts[:-2]
    if not parts or len(parts) % 2 == 0 or any(part != "+" for part in parts[1::2]):
        raise ConditionError(
            f"'{text[:40]}' is no condition: write 'NAME', 'not NAME' or 'NAME + NAME >= 2'"
        )
    return Condition(tuple(map(_name, parts[::2])), at_least, number)


def _name(text: str) -> str:
    if not text.replace(".", "a").replace("-", "a").isalnum():
        raise ConditionError(f"'{text[:40]}' is no name of a rule or a word list")
    return text

"""Which rows were refused and why, grouped, in a bounded number of lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

GROUPS: Final = 10
NAMED: Final = 5
LABEL: Final = 120
OTHER: Final = "for other reasons"


@dataclass(slots=True)
class _Group:
    count: int = 0
    rows: list[str] = field(default_factory=list)


class Summary:
    """Counts the rows as they come; however many there are, it stays small."""

    def __init__(self) -> None:
        self.written = self.refused = self.warned = 0
        self._groups: dict[str, _Group] = {}

    def add(self, row: int, name: str, *, refused: str, warned: bool = False) -> None:
        """One row: `refused` is why it was, as an Outcome says it, or ""."""
        if not refused:
            self.written += 1
            self.warned += warned
            return
        self.refused += 1
        label = refused.partition(" – ")[0][:LABEL]
        if label not in self._groups and len(self._groups) >= GROUPS:
            label = OTHER
        group = self._groups.setdefault(label, _Group())
        group.count += 1
        if len(group.rows) < NAMED:
            group.rows.append(f"{row} {name[:60]}".strip())

    def lines(self, file: str) -> Iterator[str]:
        """The summary; `file` is where the notes are."""
        notes = "1 note" if self.written == 1 else f"{self.written:,} notes"
        warned = f", {self.warned:,} with a warning" if self.warned else ""
        refused = f"; {self.refused:,} refused" if self.refused else ""
        yield f"{notes} in {file}{warned}{refused}"
        for label, group in sorted(self._groups.items(), key=lambda item: -item[1].count):
            more = group.count - len(group.rows)
            rest = f" and {more:,} more" if more else ""
            word = "row" if group.count == 1 else "rows"
            yield f"refused, {label}: {word} {', '.join(group.rows)}{rest}"

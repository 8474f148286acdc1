"""The note as it will be, its counts and remarks, as rows of a terminal. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from linknote.terminal.asking.colours import severity_class
from linknote.terminal.asking.words import line
from linknote.terminal.asking.wrapping import Row, clusters, cut, width, wrapped
from linknote.terminal.live import Preview, Previewed
from linknote.text.clean import clean

BAR = "│ "
#: A note reads as a note, not as one long line.
WIDEST = 72
#: Narrower than this there is no room for a bar.
NARROW = 20


class NoteRows(NamedTuple):
    """The three things below a question."""

    note: list[Row]
    counts: list[Row]
    remarks: list[Row]

    @classmethod
    def of(cls, seen: Preview, columns: int, *, fresh: bool = True) -> NoteRows:
        """All the rows they take at this width."""
        return cls(
            note_rows(seen, columns, fresh=fresh),
            count_rows(seen, columns, fresh=fresh),
            remark_rows(seen, columns, fresh=fresh),
        )

    def heights(self) -> dict[str, int]:
        """The rows each of them wants, and one between them and what stands above."""
        note, counts, remarks = map(len, self)
        return {"note": note, "counts": counts, "remarks": remarks, "gap": min(1, note)}

    def fitted(self, room: Mapping[str, int]) -> list[Row]:
        """The rows there is room for, a gap above them."""
        return [
            *([[]] * room["gap"]),
            *tail(self.note, room["note"]),
            *self.counts[: room["counts"]],
            *self.remarks[: room["remarks"]],
        ]


def after_rows(preview: Previewed | None, answer: str, columns: int) -> list[Row]:
    """The note printed after an answer, where it could not be seen while it was given."""
    seen = preview(answer) if preview and answer else None
    if not seen or not seen.note:
        return []
    return [
        *note_rows(seen, columns),
        *count_rows(seen, columns),
        *remark_rows(seen, columns),
    ]


def note_rows(preview: Preview, columns: int, *, fresh: bool = True) -> list[Row]:
    """The whole note, wrapped, a bar at its side; dim while it is not `fresh`."""
    if not preview.note:
        return []
    bar: Row = [("class:hint", BAR)] if columns >= NARROW else []
    room = min(columns - 1, WIDEST) - (len(BAR) if bar else 0)
    look = "" if fresh else "class:stale"
    rows = wrapped([(look, clean(preview.note))], room)
    return [[*bar, *(_own_style(part) for part in row)] for row in rows]


def count_rows(preview: Preview, columns: int, *, fresh: bool = True) -> list[Row]:
    """What is left under each limit; a count that is not `fresh` is not shown as a figure."""
    parts: Row = []
    for count in preview.counts:
        if parts:
            parts.append(("class:hint", " · "))
        shown = str(count) if fresh else f"… left of {count.limit}"
        parts.append(("class:over" if fresh and count.left < 0 else "class:hint", shown))
    return wrapped(parts, columns - 1) if parts else []


def remark_rows(preview: Preview, columns: int, *, fresh: bool = True) -> list[Row]:
    """A row for each remark, the worst first."""
    order = ("error", "warning", "suggestion")
    rows = []
    for remark in sorted(
        preview.remarks, key=lambda r: order.index(r.severity) if r.severity in order else 3
    ):
        severity = f"{remark.severity}: " if remark.severity else ""
        look = severity_class(remark.severity) if fresh else "class:stale"
        rows.append(cut([(look, line(f"{severity}{remark.text}"))], columns - 1))
    return rows


def tail(rows: list[Row], height: int) -> list[Row]:
    """The last rows that fit: what is being typed stands at the end of most notes."""
    if height <= 0:
        return []
    if len(rows) <= height:
        return rows
    return [[("class:hint", "…")], *rows[-(height - 1) :]] if height > 1 else rows[-1:]


def from_row(rows: list[Row], top: int, height: int) -> list[Row]:
    """The rows from number `top` on, with "…" where they go on above or below."""
    shown = rows[top : top + height]
    if height > 2 and top > 0:
        shown[0] = [("class:hint", "… (Page Up)")]
    if height > 1 and top + height < len(rows):
        shown[-1] = [("class:hint", "… (Page Down)")]
    return shown


def _own_style(part: tuple[str, str]) -> tuple[str, str]:
    """Terminals disagree on the width of joined emoji: such a row is always painted whole.

    A style of its own makes every cell of it differ from what stood there before.
    """
    style, text = part
    if text.isascii() or all(len(c) == 1 or width(c) == 1 for c in clusters(text)):
        return part
    return f"{style} class:row-{hash(text) & 0xFFFFFF:x}", text

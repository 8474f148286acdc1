"""The part of a list that fits, with the pointer in it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from linknote.terminal.asking.wrapping import Row, cut
from linknote.terminal.questions import Option

POINTER = "» "


def list_rows(options: Sequence[Option], at: int, top: int, height: int, columns: int) -> list[Row]:
    """`height` rows from number `top` on; what is out of sight is counted at the edges."""
    shown = range(top, min(top + height, len(options)))
    rows = []
    for number in shown:
        option = options[number]
        look = "class:pointed" if number == at else ""
        row: Row = [("class:pointer", POINTER) if number == at else ("", " " * len(POINTER))]
        row.append((look, option.title))
        if option.hint:
            row.append(("class:hint", f"  {option.hint}"))
        if number == top and top > 0:
            row.append(("class:hint", f"  ↑ {top} more"))
        elif number == shown[-1] and number < len(options) - 1:
            row.append(("class:hint", f"  ↓ {len(options) - 1 - number} more"))
        rows.append(cut(row, columns - 1))
    return rows


def scrolled(at: int, top: int, height: int, count: int) -> int:
    """The first row to show so that `at` is in sight, moving no further than it must."""
    height = max(1, height)
    top = min(max(top, at - height + 1), at)
    return max(0, min(top, count - height))

"""The rows that answered questions left above: going back takes them away again."""

from __future__ import annotations

from prompt_toolkit.data_structures import Size
from prompt_toolkit.output import Output

from linknote.terminal import screen


class Answered:
    """Knows how many rows the last answers take, as long as nothing was said below them and the
    terminal kept its width."""

    def __init__(self) -> None:
        self._rows: list[int] = []
        self._since: tuple[int, int] = (0, 0)

    def add(self, rows: int, size: Size) -> None:
        """An answer stands there now, on so many rows."""
        self._keep_if_known(size)
        self._rows.append(rows)

    def take_away(self, output: Output) -> None:
        """Erase the last answer, where it is known to stand right above the cursor."""
        self._keep_if_known(output.get_size())
        if self._rows and (rows := self._rows.pop()):
            output.cursor_up(rows)
            output.erase_down()
            output.flush()

    def _keep_if_known(self, size: Size) -> None:
        now = (screen.times_said(), size.columns)
        if now != self._since:
            self._rows.clear()
        self._since = now

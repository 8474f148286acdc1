"""What one question shows: rows above, the line that is typed in, rows below.

The rows are worked out once for every redraw, by the size the terminal has then; no part asks for
more than there is, so that no size of terminal can break it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from prompt_toolkit.application import get_app
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.layout import (
    BufferControl,
    Dimension,
    FormattedTextControl,
    HSplit,
    Layout,
    VerticalAlign,
    Window,
)
from prompt_toolkit.layout.containers import DynamicContainer

from linknote.terminal.asking.wrapping import Row

#: Characters in the typed line from which on it is drawn less often, and how often then.
LONG = 5_000
SECONDS = 0.3


class Drawn(NamedTuple):
    """One redraw: the rows above and below, and how many the typed line takes between them."""

    above: list[Row]
    typed: int = 0
    below: list[Row] = []  # noqa: RUF012


class Board:
    """Windows for `draw(columns, rows)`, and for what stays behind when the question is done."""

    def __init__(
        self,
        draw: Callable[[int, int], Drawn],
        *,
        typed: BufferControl | None = None,
        done: Callable[[int], list[Row]] = lambda _: [],
    ) -> None:
        self._draw, self._done = draw, done
        self._left: dict[int, list[Row]] = {}
        self._drawn: tuple[object, Drawn | None] = (None, None)
        self._buffer = typed.buffer if typed else None
        self.typed = Window(typed, height=self._typed_height, wrap_lines=True) if typed else None
        above = self._rows(lambda: self.drawn.above, focusable=typed is None)
        below = self._rows(lambda: self.drawn.below)
        parts = [above, self.typed, below] if self.typed else [above, below]
        body = HSplit(parts, align=VerticalAlign.TOP)
        left = self._rows(lambda: self.left(get_app().output.get_size().columns))
        self.layout = Layout(
            DynamicContainer(lambda: left if get_app().is_done else body),
            focused_element=self.typed or above,
        )
        self._above = above

    @property
    def drawn(self) -> Drawn:
        """This redraw's rows."""
        app = get_app()
        size = app.output.get_size()
        key = (app.render_counter, size)
        if self._drawn[0] != key or self._drawn[1] is None:
            # A pasted book is drawn now and then, not once for every piece of it that arrives.
            long = self._buffer is not None and len(self._buffer.text) > LONG
            app.min_redraw_interval = SECONDS if long else None
            drawn = self._draw(max(1, size.columns), max(1, size.rows))
            self._drawn = (key, drawn)
            return drawn
        return self._drawn[1]

    def left(self, columns: int) -> list[Row]:
        """What stays behind of the question once it is done."""
        if columns not in self._left:
            self._left[columns] = self._done(columns)
        return self._left[columns]

    def focus(self, *, typed: bool) -> None:
        """Whether keys go into the typed line."""
        self.layout.focus(self.typed if typed and self.typed else self._above)

    def _typed_height(self) -> Dimension:
        return Dimension.exact(self.drawn.typed)

    def _rows(self, rows: Callable[[], list[Row]], *, focusable: bool = True) -> Window:
        return Window(
            FormattedTextControl(lambda: _lines(rows()), focusable=focusable, show_cursor=False),
            height=lambda: Dimension.exact(len(rows())),
        )


def _lines(rows: list[Row]) -> StyleAndTextTuples:
    fragments: StyleAndTextTuples = []
    for row in rows:
        fragments += [*row, ("", "\n")]
    return fragments[:-1]

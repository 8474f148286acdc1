"""One question on a screen, from its first drawing to its answer; every way out of it."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable
from typing import Any, NamedTuple

from prompt_toolkit.application import Application
from prompt_toolkit.data_structures import Point
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.layout.screen import Screen
from prompt_toolkit.output import Output

from linknote.terminal.asking.answered import Answered
from linknote.terminal.asking.board import Board
from linknote.terminal.asking.colours import style
from linknote.terminal.asking.hang_ups import hang_ups, terminal_is_gone
from linknote.terminal.questions import Back, Stopped
from linknote.terminal.tty import WINDOWS

#: An arrow key begins with the byte of Esc. The rest of it comes in the same go; over a slow line
#: a little later. Shorter than anybody notices.
ESCAPE_SECONDS = 0.05


class Ends(NamedTuple):
    """A terminal's keys and screen, as prompt_toolkit wants them, and what was answered on it."""

    keys: Input
    screen: Output
    answered: Answered


class Question(Application[Any]):
    """prompt_toolkit's application, which also forgets no row when the terminal gets narrower."""

    def _on_resize(self) -> None:
        """Most terminals wrap what stands there anew: the cursor is further down than it was."""
        renderer = self.renderer
        before, now = renderer._last_size, self.output.get_size()
        if renderer.last_rendered_screen and before and now.columns < before.columns:
            renderer._cursor_pos = reflowed(
                renderer.last_rendered_screen, renderer._cursor_pos, now.columns
            )
        super()._on_resize()


def reflowed(screen: Screen, cursor: Point, columns: int) -> Point:
    """Where the cursor is once every row above it is wrapped at `columns`.

    Its own column is not known then; `columns` is at least as much.
    """

    def wraps(row: int) -> int:
        filled = [x for x, cell in screen.data_buffer[row].items() if cell.char.strip()]
        return max(filled, default=0) // columns

    above = sum(1 + wraps(row) for row in range(cursor.y))
    # Behind the last letter of a full row it stays on that row.
    return Point(x=columns, y=above + max(0, cursor.x - 1) // columns)


def run(board: Board, keys: KeyBindings, ends: Ends, *, typed: Callable[[], str]) -> Any:
    """Show the board until a key ends it; what it was ended with.

    Raises Back, with the answer before it taken off the screen, or Stopped, with what is typed.
    """
    question = Question(
        layout=board.layout,
        key_bindings=keys,
        style=style(),
        include_default_pygments_style=False,
        input=ends.keys,
        output=ends.screen,
        # Only where no signal says that the size has changed.
        terminal_size_polling_interval=0.5 if WINDOWS else None,
    )
    question.ttimeoutlen = question.timeoutlen = ESCAPE_SECONDS
    try:
        result = _wait(question, typed)
    except (KeyboardInterrupt, EOFError, OSError) as left:
        if not isinstance(left, KeyboardInterrupt):
            terminal_is_gone()
        raise left if isinstance(left, Stopped) else Stopped(typed()) from left
    if isinstance(result, Back):
        ends.answered.take_away(ends.screen)
    if isinstance(result, (Back, Stopped)):
        raise result
    size = ends.screen.get_size()
    ends.answered.add(len(board.left(size.columns)), size)
    return result


def leave(question: Application[Any], way: Back | Stopped | object) -> None:
    """End a question, unless it is ending already; going back leaves nothing of it behind."""
    if question.is_running and not question.is_done:
        question.erase_when_done = question.erase_when_done or isinstance(way, Back)
        question.exit(result=way)


def _wait(question: Question, typed: Callable[[], str]) -> object:
    """select() is the one wait that also serves /dev/tty on macOS."""
    if WINDOWS:
        return question.run(set_exception_handler=False)

    def loop() -> asyncio.AbstractEventLoop:
        return asyncio.SelectorEventLoop(selectors.SelectSelector())

    async def asked() -> object:
        running = asyncio.get_running_loop()
        running.set_exception_handler(lambda _, context: _fail(question, context))

        def hung_up() -> None:
            running.call_soon_threadsafe(leave, question, Stopped(typed()))

        with hang_ups(hung_up):
            return await question.run_async(set_exception_handler=False)

    with asyncio.Runner(loop_factory=loop) as runner:
        return runner.run(asked())


def _fail(question: Question, context: dict[str, Any]) -> None:
    """What goes wrong between two keys ends the question; it is not printed over it."""
    error = context.get("exception")
    if error and question.is_running and not question.is_done:
        question.exit(exception=error)

"""A plain terminal: lines printed, lines typed, nothing moved or painted over."""

from __future__ import annotations

import contextlib
import os
import select
import sys
from collections.abc import Iterator

from linknote.terminal.asking.hang_ups import hang_ups, terminal_is_gone
from linknote.terminal.asking.words import line
from linknote.terminal.questions import Stopped
from linknote.terminal.tty import Terminal

#: Lines of a paste come in one go.
SECONDS = 0.05
MOST_BYTES = 1_000_000
#: What a terminal's own line editing holds; it drops what is typed beyond.
CANONICAL = 4_095


class TypedLines:
    """Says lines and reads lines on one terminal; every way of leaving is Stopped."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def say(self, *lines: str) -> None:
        """Print whole lines."""
        self._show("".join(f"{one}\n" for one in lines))

    def read(self, prompt: str, *, typed: str = "") -> str:
        """What is typed behind the prompt, as one clean line; pasted lines are joined.

        Raises Stopped, with what was typed of this line or `typed` before it.
        """
        raw = b""
        keys = self._terminal.reader.fileno()
        try:
            with hang_ups(_leave):
                self._show(prompt)
                while not raw.endswith(b"\n"):
                    piece = os.read(keys, 65_536)
                    if not piece:
                        raise EOFError
                    raw = (raw + piece + _rest(keys))[:MOST_BYTES]
        except (KeyboardInterrupt, EOFError, OSError) as left:
            if isinstance(left, KeyboardInterrupt):
                self._show("\n")  # what is said next begins on a line of its own
            else:
                terminal_is_gone()
            raise Stopped(_text(raw) or typed) from left
        if len(raw) == CANONICAL + 1:
            self.say("This terminal takes no longer line: the end of it may be missing")
        return _text(raw)

    def _show(self, text: str) -> None:
        try:
            self._terminal.writer.write(text)
            self._terminal.writer.flush()
        except OSError as closed:
            raise Stopped from closed


def _leave() -> None:
    raise EOFError


def _text(raw: bytes) -> str:
    return line(raw.decode("utf-8", "replace"))


def _rest(keys: int) -> bytes:
    """What came in the same go as the line just read, and a last line without its end."""
    rest = b""
    if sys.platform == "win32":
        return rest
    with _half_lines_too(keys):
        while len(rest) < MOST_BYTES and select.select([keys], [], [], SECONDS)[0]:
            piece = os.read(keys, 65_536)
            if not piece:
                break
            rest += piece
    return rest.replace(b"\r", b"\n")


@contextlib.contextmanager
def _half_lines_too(keys: int) -> Iterator[None]:
    """A terminal hands out whole lines; for a moment, let it hand out what it has."""
    import termios

    try:
        before = termios.tcgetattr(keys)
    except termios.error:
        yield
        return
    now = termios.tcgetattr(keys)
    now[3] &= ~termios.ICANON
    termios.tcsetattr(keys, termios.TCSANOW, now)
    try:
        yield
    finally:
        termios.tcsetattr(keys, termios.TCSANOW, before)

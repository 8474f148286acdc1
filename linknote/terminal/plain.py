"""Questions line by line, without moving the cursor: dumb terminals, and later screen readers."""

from __future__ import annotations

import contextlib
import os
import select
import sys
from collections.abc import Iterator, Sequence

from linknote.terminal.tty import Terminal
from linknote.text.clean import clean

#: Lines of a paste come in one go.
SECONDS = 0.05
MOST = 1_000_000


class PlainAsker:
    """The questions of `questions.Asker`, as printed lines and typed lines."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def text(
        self, message: str, *, default: str = "", example: str | None = None, required: bool = True
    ) -> str:
        shown = f" (for example: {_line(example)})" if example else ""
        taken = f" [{_line(default)}]" if _line(default) else ""
        while True:
            typed = self._read(f"{_line(message)}{shown}{taken} ") or _line(default)
            if typed or not required:
                return typed
            self._say("Please say a few words (Ctrl-C leaves)")

    def choose(self, message: str, choices: Sequence[tuple[str, str]]) -> str:
        self._say(_line(message))
        for number, (_, title) in enumerate(choices, 1):
            self._say(f"{number:4}  {_line(title)}")
        while True:
            typed = self._read("Number, or words of it [1] ")
            found = _matching(typed or "1", choices)
            if len(found) == 1:
                return found[0]
            self._say(f"Please type a number from 1 to {len(choices)} (Ctrl-C leaves)")

    def confirm(self, message: str, default: bool = True) -> bool:
        while True:
            typed = self._read(f"{_line(message)} [{'Y/n' if default else 'y/N'}] ").lower()
            if not typed:
                return default
            if typed[0] in "yn":
                return typed[0] == "y"
            self._say("Please type y or n (Ctrl-C leaves)")

    def _say(self, text: str) -> None:
        self._show(f"{text}\n")

    def _show(self, text: str) -> None:
        try:
            self._terminal.writer.write(text)
            self._terminal.writer.flush()
        except OSError as closed:
            raise KeyboardInterrupt from closed

    def _read(self, prompt: str) -> str:
        """What is typed, as one clean line. Lines of a paste are joined, to the last half line."""
        self._show(prompt)
        keys = self._terminal.reader.fileno()
        typed = b""
        try:
            while not typed.endswith(b"\n"):
                piece = os.read(keys, 65_536)
                if not piece:
                    raise KeyboardInterrupt
                typed = (typed + piece + _rest(keys))[:MOST]
        except OSError as closed:
            raise KeyboardInterrupt from closed
        return _line(typed.decode("utf-8", "replace"))


def _rest(keys: int) -> bytes:
    """What came in the same go as the line just read, and a last line without its end."""
    rest = b""
    if sys.platform == "win32":
        return rest
    with _half_lines_too(keys):
        while len(rest) < MOST and select.select([keys], [], [], SECONDS)[0]:
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


def _matching(typed: str, choices: Sequence[tuple[str, str]]) -> list[str]:
    """The values a number or a few letters point to."""
    if typed.isdecimal():
        number = int(typed[:6])
        return [choices[number - 1][0]] if 1 <= number <= len(choices) else []
    exact = [value for value, title in choices if typed.lower() in (value.lower(), title.lower())]
    return exact or [value for value, title in choices if typed.lower() in title.lower()]


def _line(text: str) -> str:
    return clean(text, one_line=True)

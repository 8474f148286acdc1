"""The terminal itself, by its real name: questions go there whatever the streams are tied to."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, TextIO

from linknote.errors import InputError

if TYPE_CHECKING:
    from prompt_toolkit.input import Input
    from prompt_toolkit.output import Output

WINDOWS = sys.platform == "win32"


class NoTerminal(InputError):
    """There is nobody to ask."""


class Terminal(NamedTuple):
    """An open terminal: `reader` for what is typed, `writer` for what is shown."""

    path: str
    reader: TextIO
    writer: TextIO

    @property
    def input(self) -> Input:
        """The keys, as prompt_toolkit wants them."""
        from prompt_toolkit.input import create_input

        # On Windows prompt_toolkit opens the console's keys itself.
        return create_input(always_prefer_tty=True) if WINDOWS else create_input(self.reader)

    @property
    def output(self) -> Output:
        """The screen, as prompt_toolkit wants it."""
        from prompt_toolkit.output import create_output

        return create_output(self.writer)


def is_plain(env: dict[str, str] | None = None) -> bool:
    """Whether the terminal can only print line after line (TERM is dumb, or says nothing)."""
    term = (os.environ if env is None else env).get("TERM", "")
    return not WINDOWS and term in ("", "dumb", "unknown")


def there_is_a_terminal() -> bool:
    """Whether somebody can be asked, even when all three streams are redirected."""
    try:
        with open_terminal():
            return True
    except NoTerminal:
        return False


@contextlib.contextmanager
def open_terminal() -> Iterator[Terminal]:
    """The terminal this program was started from; raises NoTerminal when there is none."""
    with contextlib.ExitStack() as opened:
        if WINDOWS:
            terminal = _windows_console(opened)
        else:
            terminal = next((t for path in _paths() if (t := _open(path, opened))), None)
        if terminal is None:
            raise NoTerminal("there is no terminal to ask on", hint="give the answers as options")
        yield terminal


def _paths() -> Iterator[str]:
    """The real device first: macOS cannot wait for keys on the alias /dev/tty.

    A device of somebody else's (after su) or of another container cannot be opened; the alias can.
    """
    for stream in (2, 1, 0):
        with contextlib.suppress(OSError):
            yield os.ttyname(stream)
    yield "/dev/tty"


def _open(path: str, opened: contextlib.ExitStack) -> Terminal | None:
    try:
        reader = os.open(path, os.O_RDWR | os.O_NOCTTY)
    except OSError:
        return None
    keys = os.fdopen(reader, encoding="utf-8", errors="replace")
    screen = os.fdopen(os.dup(reader), "w", encoding="utf-8", errors="replace", newline="")
    opened.callback(_close, keys, screen)
    return Terminal(path, keys, screen)


def _windows_console(opened: contextlib.ExitStack) -> Terminal | None:
    try:
        keys = open("CONIN$", encoding="utf-8")  # noqa: SIM115
        screen = open("CONOUT$", "w", encoding="utf-8")  # noqa: SIM115
    except OSError:
        return None
    opened.callback(_close, keys, screen)
    return Terminal("CONIN$", keys, screen)


def _close(*files: TextIO) -> None:
    """A terminal that is gone cannot take the last words: nobody is there to miss them."""
    for file in files:
        with contextlib.suppress(OSError):
            file.close()

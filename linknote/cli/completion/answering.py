"""What the shell's TAB gets: one offer a line, and nothing at all when anything goes wrong.

The scripts beside this file run linknote with VARIABLE set to the shell's name and the words of
the line as arguments, the last one begun. Typer finds what may stand there.
"""

import io
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout, suppress
from string import ascii_letters, digits
from typing import Any

from typer._click.shell_completion import ShellComplete

PLAIN = frozenset(ascii_letters + digits + "-_./=")
"""What an offer may be made of: nothing here means anything to a shell."""


def answer(shell: str, words: Sequence[str]) -> int:
    """Print the offers for the last of the words; the exit status is always 0."""
    try:
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            lines = [line(shell, *offer) for offer in offers(words)]
    except BaseException:  # a person who presses TAB wants no error, whatever it is
        lines = []
    with suppress(OSError, ValueError, AttributeError):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        sys.stdout.write("".join(lines))
        sys.stdout.flush()
    return 0


def offers(words: Sequence[str]) -> list[tuple[str, str]]:
    """Each word that may stand for the last one, and what it means."""
    from linknote.cli.app import command

    *before, begun = words or [""]
    before = [word for word in before if word != "="]  # bash parts --option=value at the sign
    begun = begun.lstrip("'\"")
    kept = ""  # --option= in front of a value, where the shell leaves the two together
    if begun.startswith("--") and "=" in begun:
        kept = begun[: begun.index("=") + 1]
    found = _Words(command(), {}, "linknote", "").get_completions(before, begun)
    told = [(f"{kept}{item.value}", item.help or "") for item in found]
    return [(value, meaning) for value, meaning in told if value and PLAIN.issuperset(value)]


def line(shell: str, value: str, meaning: str) -> str:
    """An offer as the script of that shell reads it."""
    meaning = "".join(letter if letter.isprintable() else " " for letter in meaning)
    mark = {"zsh": ":", "fish": "\t"}.get(shell)
    return f"{value}{mark}{meaning}\n" if mark and meaning else f"{value}\n"


class _Words(ShellComplete):
    """Typer's own search; the words come as arguments and go out through `line`."""

    name = "words"
    source_template = ""

    def source_vars(self) -> dict[str, Any]:
        return {}

    def get_completion_args(self) -> tuple[list[str], str]:
        return [], ""

    def format_completion(self, item: Any) -> str:
        return str(item.value)

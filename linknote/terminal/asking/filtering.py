"""Which options the typed letters point at."""

from __future__ import annotations

from collections.abc import Sequence

from linknote.terminal.questions import Option


def matching(typed: str, options: Sequence[Option]) -> list[Option]:
    """The options that hold every typed word, in their order; all of them for nothing.

    It begins a word of the title or of the option's other words: "met" is not in "something".
    """
    words = typed.casefold().split()
    return [one for one in options if all(_holds(one, word) for word in words)]


def _holds(option: Option, word: str) -> bool:
    held = f"{option.title} {option.words}".casefold()
    if not word.isascii():  # Japanese has no spaces to begin a word with
        return word in held
    return any(other.lstrip("“„«‘(\"'").startswith(word) for other in held.split())


def exactly(typed: str, options: Sequence[Option]) -> Option | None:
    """The option whose whole title was typed."""
    return next((one for one in options if one.title.casefold() == typed.casefold()), None)

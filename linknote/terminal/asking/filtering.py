"""Which options the typed letters point at."""

from __future__ import annotations

from collections.abc import Sequence

from linknote.terminal.questions import Option


def matching(typed: str, options: Sequence[Option]) -> list[Option]:
    """The options that hold every typed word, in their order; all of them for nothing.

    A word may stand anywhere in a title, or begin one of the option's other words.
    """
    words = typed.casefold().split()
    return [one for one in options if all(_holds(one, word) for word in words)]


def _holds(option: Option, word: str) -> bool:
    others = option.words.casefold().split()
    return word in option.title.casefold() or any(other.startswith(word) for other in others)


def exactly(typed: str, options: Sequence[Option]) -> Option | None:
    """The option whose whole title was typed."""
    return next((one for one in options if one.title.casefold() == typed.casefold()), None)

"""Which options the typed letters point at."""

from __future__ import annotations

from collections.abc import Sequence

from linknote.terminal.questions import Option


def matching(typed: str, options: Sequence[Option]) -> list[Option]:
    """The options whose title holds every typed word, in their order; all of them for nothing."""
    words = typed.casefold().split()
    return [one for one in options if all(word in one.title.casefold() for word in words)]


def exactly(typed: str, options: Sequence[Option]) -> Option | None:
    """The option whose whole title was typed."""
    return next((one for one in options if one.title.casefold() == typed.casefold()), None)

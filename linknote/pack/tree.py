"""What a template says for one person: pieces, each a str that remembers what it is.

Jinja writes `str(value)` for all it says, and `str` gives these back as they are. So the pieces
come out of the stream as themselves: no marker is written into the text, and none can be forged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Self, TypeAlias


class Said(str):
    """The words of a value, and the names of the values they come from."""

    __slots__ = ("names",)
    names: tuple[str, ...]

    def __new__(cls, text: str, names: tuple[str, ...]) -> Self:
        said = super().__new__(cls, text)
        said.names = names
        return said

    def __str__(self) -> str:
        return self


class Missing(Said):
    """A value that is not answered, or (`answered`) cannot be said the way the template asks.

    It is empty and false, and filters pass it through.
    """

    __slots__ = ("answered",)
    answered: bool

    def __new__(cls, text: str, names: tuple[str, ...], answered: bool = False) -> Self:
        missing = super().__new__(cls, text, names)
        missing.answered = answered
        return missing


def missing(names: tuple[str, ...], *, answered: bool = False) -> Missing:
    return Missing("", names, answered)


class Mark(str):
    """Where a fit begins (`keep` is 1 to 9), goes on to its next way, or ends."""

    __slots__ = ("keep",)
    keep: int

    def __new__(cls, word: str, keep: int = 0) -> Self:
        mark = super().__new__(cls, word)
        mark.keep = keep
        return mark

    def __str__(self) -> str:
        return self


class Fit(NamedTuple):
    """Ways to say a thing, fullest first."""

    keep: int
    ways: tuple[tuple[Piece, ...], ...]


Piece: TypeAlias = "str | Said | Missing | Fit"
BEGIN, OR, END = "begin", "or", "end"


def grow(stream: Iterable[str]) -> tuple[Piece, ...]:
    """Pieces and marks as they come → pieces, each fit holding its ways."""
    return _way(iter(stream))[0]


def _way(stream: Iterator[str]) -> tuple[tuple[Piece, ...], str]:
    """Pieces up to the mark that ends them, and that mark."""
    pieces: list[Piece] = []
    for piece in stream:
        if not isinstance(piece, Mark):
            pieces.append(piece)
        elif piece == BEGIN:
            ways: list[tuple[Piece, ...]] = []
            end = OR
            while end == OR:
                way, end = _way(stream)
                ways.append(way)
            pieces.append(Fit(piece.keep, tuple(ways)))
        else:
            return tuple(pieces), str.__str__(piece)
    return tuple(pieces), END

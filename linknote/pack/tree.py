"""What a template says for one person: pieces, each a str that remembers what it is.

Jinja writes `str(value)` for all it says, and `str` gives a Said back as it is. So values come out
of the stream as themselves, whatever they hold, and nothing in them is taken for a mark.
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


class Fit(NamedTuple):
    """Ways to say a thing, fullest first."""

    keep: int
    ways: tuple[tuple[Piece, ...], ...]


Piece: TypeAlias = "str | Said | Missing | Fit"
OR, END = "\ue00a", "\ue00b"
MARKS = frozenset(map(chr, range(0xE001, 0xE00C)))
"""Private-use characters in the template's own text, which itself may hold none: see `begin`."""


def begin(keep: int) -> str:
    """The mark that begins a fit; `keep` is 1 to 9."""
    return chr(0xE000 + keep)


def grow(stream: Iterable[str]) -> tuple[Piece, ...]:
    """What Jinja yields → pieces, each fit holding its ways.

    Marks are looked for in the template's text alone: a value is Said, and whatever it holds is
    its words.
    """
    return _way(_cut(stream))[0]


def _cut(stream: Iterable[str]) -> Iterator[str]:
    for piece in stream:
        if isinstance(piece, Said):
            yield piece
        else:
            start = 0
            for at, char in enumerate(piece):
                if char in MARKS:
                    yield from filter(None, (piece[start:at], char))
                    start = at + 1
            yield from filter(None, (piece[start:],))


def _way(stream: Iterator[str]) -> tuple[tuple[Piece, ...], str]:
    """Pieces up to the mark that ends them, and that mark."""
    pieces: list[Piece] = []
    for piece in stream:
        if isinstance(piece, Said) or piece not in MARKS:
            pieces.append(piece)
        elif piece in (OR, END):
            return tuple(pieces), piece
        else:
            ways: list[tuple[Piece, ...]] = []
            end = OR
            while end == OR:
                way, end = _way(stream)
                ways.append(way)
            pieces.append(Fit(ord(piece) - 0xE000, tuple(ways)))
    return tuple(pieces), END

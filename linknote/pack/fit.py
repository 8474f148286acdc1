"""The best combination of ways under a limit: exact, over every combination there is.

Way i (from 0) of n is worth keep × (n−1−i)/(n−1). The combination worth most whose finished,
tidied text is under the limit wins; then the longer text; then the earlier ways.

Combinations whose words alone are over the limit are not tidied: see `_least`.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import lcm, prod
from typing import NamedTuple

from linknote.errors import Refused
from linknote.pack.tree import Fit, Missing, Piece, Said
from linknote.text.count import units

MAX_COMBINATIONS = 4_096
MAX_WORK, PIECE = 3_000_000, 8
"""Combinations times the template's own text in one of them, in characters; a piece counts as 8."""


class Combination(NamedTuple):
    """One way to say a whole: its worth (scaled to a whole number), the way taken in each fit met
    (in the order of the text, a chosen way's own fits after it), what it says, and the length that
    no tidying brings it under."""

    worth: int
    ways: tuple[int, ...]
    parts: tuple[str, ...]
    least: int = 0


class Chosen(NamedTuple):
    """The winner, its text and length in UTF-16 units, and what would be said without a limit."""

    text: str
    length: int
    combination: Combination
    fullest: Combination


class Shortest(NamedTuple):
    """Nothing is under the limit: the shortest text there is, and its length."""

    text: str
    length: int
    combination: Combination


def choose(
    pieces: Sequence[Piece], *, limit: int, finish: Callable[[tuple[str, ...]], str]
) -> Chosen | Shortest | None:
    """The best combination under `limit` units; None where every combination lacks an answer.

    `finish` joins and tidies. Raises Refused for more than 4,096 combinations.
    """
    number = count(pieces)
    if number > MAX_COMBINATIONS:
        raise Refused(f"more than {MAX_COMBINATIONS:,} combinations of ways", hint="use fewer fits")
    if number * _own_text(pieces) > MAX_WORK:
        raise Refused("the template says too much text in too many ways", hint="use fewer fits")
    combinations = _combinations(pieces, _scale(pieces))
    if not combinations:
        return None
    combinations.sort(key=lambda c: -c.worth)  # stable: earlier ways stay first
    best: tuple[int, str, Combination] | None = None
    for combination in combinations:
        if best and combination.worth < best[2].worth:
            break
        if combination.least >= limit:
            continue
        text = finish(combination.parts)
        length = units(text)
        if length < limit and (best is None or length > best[0]):
            best = (length, text, combination)
    if best:
        return Chosen(best[1], best[0], best[2], combinations[0])
    return _shortest(combinations, finish)


def _shortest(
    combinations: Sequence[Combination], finish: Callable[[tuple[str, ...]], str]
) -> Shortest:
    """The shortest text; among equals the one worth most, as they are sorted."""
    found: tuple[int, int, str] | None = None
    for index in sorted(range(len(combinations)), key=lambda i: combinations[i].least):
        if found and combinations[index].least > found[0]:
            break
        text = finish(combinations[index].parts)
        if found is None or (units(text), index) < found[:2]:
            found = (units(text), index, text)
    assert found
    return Shortest(found[2], found[0], combinations[found[1]])


def _own_text(pieces: Sequence[Piece]) -> int:
    """The most that a combination holds of the template's own text, and pieces, as work."""
    total = 0
    for piece in pieces:
        if isinstance(piece, Fit):
            total += max(map(_own_text, piece.ways))
        else:
            total += PIECE + (0 if isinstance(piece, Said) else len(piece))
    return total


@lru_cache(maxsize=1024)
def _least_of_own(text: str) -> int:
    """Letters and digits of a template's text: tidying takes away only marks and spaces."""
    return sum(map(str.isalnum, text))


def _least(piece: str) -> int:
    """What is left of a piece at least, in UTF-16 units, whatever stands beside it.

    A value stays as it is, but for what composes with its neighbours: three characters at most.
    """
    if not isinstance(piece, Said):
        return _least_of_own(piece) if piece.isascii() else 0
    return len(piece) if piece.isascii() else max(0, units(piece) - 3)


def count(pieces: Sequence[Piece]) -> int:
    """How many combinations there are, those that lack an answer included."""
    return prod(sum(count(way) for way in piece.ways) for piece in pieces if isinstance(piece, Fit))


def _scale(pieces: Sequence[Piece]) -> int:
    """What makes every worth a whole number."""
    scale = 1
    for piece in pieces:
        if isinstance(piece, Fit):
            scale = lcm(scale, len(piece.ways) - 1, *(_scale(way) for way in piece.ways))
    return scale


def _combinations(pieces: Sequence[Piece], scale: int) -> list[Combination]:
    """Every combination that lacks no answer, earlier ways first."""
    found = [Combination(0, (), ())]
    for piece in pieces:
        if isinstance(piece, Missing):
            return []
        if isinstance(piece, Fit):
            options = _options(piece, scale)
        else:
            options = [Combination(0, (), (piece,), _least(piece))]
        found = [
            Combination(a.worth + b.worth, a.ways + b.ways, a.parts + b.parts, a.least + b.least)
            for a in found
            for b in options
        ]
    return found


def _options(fit: Fit, scale: int) -> list[Combination]:
    last = len(fit.ways) - 1
    return [
        Combination(
            fit.keep * (last - index) * scale // last + inner.worth,
            (index, *inner.ways),
            inner.parts,
            inner.least,
        )
        for index, way in enumerate(fit.ways)
        for inner in _combinations(way, scale)
    ]


def lacking(pieces: Sequence[Piece]) -> tuple[Missing, ...]:
    """What makes a whole unsayable: its own missing values, and those of a fit with no way left."""
    found: list[Missing] = []
    for piece in pieces:
        if isinstance(piece, Missing):
            found.append(piece)
        elif isinstance(piece, Fit):
            ways = [lacking(way) for way in piece.ways]
            if all(ways):
                found.extend(ways[-1])
    return tuple(found)

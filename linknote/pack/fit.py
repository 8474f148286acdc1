"""The best combination of ways under a limit: exact, over every combination there is.

Way i (from 0) of n is worth keep × (n−1−i)/(n−1). The combination worth most whose finished,
tidied text is under the limit wins; then the longer text; then the earlier ways.
"""

from collections.abc import Callable, Sequence
from math import lcm, prod
from typing import NamedTuple

from linknote.errors import Refused
from linknote.pack.tree import Fit, Missing, Piece
from linknote.text.count import units

MAX_COMBINATIONS = 4_096


class Combination(NamedTuple):
    """One way to say a whole: its worth (scaled to a whole number), the way taken in each fit met
    (in the order of the text, a chosen way's own fits after it), and what it says."""

    worth: int
    ways: tuple[int, ...]
    parts: tuple[str, ...]


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
    if count(pieces) > MAX_COMBINATIONS:
        raise Refused(f"more than {MAX_COMBINATIONS:,} combinations of ways", hint="use fewer fits")
    combinations = _combinations(pieces, _scale(pieces))
    if not combinations:
        return None
    combinations.sort(key=lambda c: -c.worth)  # stable: earlier ways stay first
    best: tuple[int, str, Combination] | None = None
    shortest: tuple[int, str, Combination] | None = None
    for combination in combinations:
        if best and combination.worth < best[2].worth:
            break
        text = finish(combination.parts)
        length = units(text)
        if length < limit and (best is None or length > best[0]):
            best = (length, text, combination)
        if shortest is None or length < shortest[0]:
            shortest = (length, text, combination)
    if best:
        return Chosen(best[1], best[0], best[2], combinations[0])
    assert shortest
    return Shortest(shortest[1], shortest[0], shortest[2])


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
            options = [Combination(0, (), (piece,))]
        found = [
            Combination(a.worth + b.worth, a.ways + b.ways, a.parts + b.parts)
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

"""What gave way for the limit, in words a user understands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from linknote.pack.fit import Combination
from linknote.pack.tree import Fit, Piece, Said

MAX_QUOTE = 40


def given_way(
    pieces: Sequence[Piece], fullest: Combination, chosen: Combination, label: Callable[[str], str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(shortened, dropped) phrases: "your line about yourself", "the words “Best wishes”".

    Dropped is an answer that the fullest note holds and the chosen one does not, or words of the
    template that left nothing behind. Shortened are the words around what is still said.
    """
    kept = set(_names(chosen.parts))
    shortened: list[str] = []
    dropped: list[str] = []
    for full, short in _differences(pieces, iter(fullest.ways), iter(chosen.ways)):
        lost = [name for name in _names(full) if name not in kept]
        if lost:
            dropped += [label(name) for name in lost]
        elif not _words(short):
            dropped += [f"the words “{_quote(full)}”"] if _words(full) else []
        else:
            named = _names(short)
            shortened.append(f"the words around {label(named[0])}" if named else _quoted(full))
    return tuple(dict.fromkeys(shortened)), tuple(dict.fromkeys(dropped))


def _differences(
    pieces: Sequence[Piece], full: Iterator[int], short: Iterator[int]
) -> Iterator[tuple[list[str], list[str]]]:
    """The fits that say less than they could: what they would say, and what they do."""
    for piece in pieces:
        if not isinstance(piece, Fit):
            continue
        best, taken = next(full), next(short)
        if best == taken:
            yield from _differences(piece.ways[best], full, short)
        else:
            would, does = _said(piece.ways[best], full), _said(piece.ways[taken], short)
            if taken > best:
                yield would, does


def _said(pieces: Sequence[Piece], ways: Iterator[int]) -> list[str]:
    parts: list[str] = []
    for piece in pieces:
        if isinstance(piece, Fit):
            parts += _said(piece.ways[next(ways)], ways)
        else:
            parts.append(piece)
    return parts


def _names(parts: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(n for part in parts if isinstance(part, Said) for n in part.names))


def _words(parts: Sequence[str]) -> str:
    return " ".join("".join(parts).split())


def _quote(parts: Sequence[str]) -> str:
    words = _words(parts).strip(" ,;:–—-")
    return words if len(words) <= MAX_QUOTE else f"{words[: MAX_QUOTE - 1].rstrip()}…"


def _quoted(parts: Sequence[str]) -> str:
    return f"the words “{_quote(parts)}”"

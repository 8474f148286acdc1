"""Who gets how many rows of a terminal that may be too small for all. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

ALL = 1_000_000


def share(
    rows: int, wanted: Mapping[str, int], steps: Sequence[tuple[str, int]]
) -> Mapping[str, int]:
    """Rows for each part, none more than it wants.

    Every step raises one part to a height, as long as there are rows: the first are the most
    important. share(3, {"typed": 1, "note": 5}, [("typed", 1), ("note", ALL)]) gives the note 2.
    """
    heights: Counter[str] = Counter()
    for part, height in steps:
        more = min(max(0, min(height, wanted[part]) - heights[part]), rows)
        heights[part] += more
        rows -= more
    return heights

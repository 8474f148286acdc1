"""Text into rows of a terminal, by the columns its characters take. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from prompt_toolkit.utils import get_cwidth
from wcwidth import iter_graphemes

Row: TypeAlias = list[tuple[str, str]]
"""One row: (style, text) pairs, none of which holds a newline."""

#: Marks that do not begin a row, where a script has no spaces to break at.
CLOSING = "、。，．・：；？！゛゜ヽヾゝゞ々ー」』）］｝〕〉》】…ゃゅょっァィゥェォッャュョ%"


def wrapped(fragments: Sequence[tuple[str, str]], columns: int) -> list[Row]:
    """The fragments on as many rows as it takes; their newlines begin a row."""
    text = "".join(part for _, part in fragments)
    return [_slice(fragments, *span) for span in spans(text, columns)]


def cut(fragments: Sequence[tuple[str, str]], columns: int) -> Row:
    """The fragments on one row, with "…" where they go on."""
    text = "".join(part for _, part in fragments)
    if columns < 1 or width(text) <= columns:
        return list(fragments)
    end = used = 0
    for cluster in clusters(text):
        if (used := used + width(cluster)) > columns - 1:
            break
        end += len(cluster)
    return [*_slice(fragments, 0, end), ("class:hint", "…")]


def one_row(parts: Sequence[str], columns: int) -> Row:
    """As many of the parts as fit on one row, dim, a dot between them; the first at any rate."""
    said = parts[0]
    for part in parts[1:]:
        if width(longer := f"{said} · {part}") < columns:
            said = longer
    return cut([("class:hint", said)], columns - 1)


def width(text: str) -> int:
    """The columns `text` takes. A joined emoji counts all its parts: that is what is drawn."""
    return len(text) if text.isascii() else sum(map(get_cwidth, text))


def clusters(text: str) -> Iterator[str]:
    """What a reader sees as one character, one by one."""
    return iter(text) if text.isascii() else iter_graphemes(text)


def spans(text: str, columns: int) -> list[tuple[int, int]]:
    """The rows of `text` as half-open [start, end); spaces that a row breaks at are on neither."""
    columns = max(2, columns)  # a wide character needs two
    rows: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        spans_of = _even_spans if _is_even(line) else _line_spans
        rows += [(start + left, start + right) for left, right in spans_of(line, columns)]
        start += len(line) + 1
    return rows


def _is_even(line: str) -> bool:
    """Whether every character takes one column: then they need not be looked at one by one."""
    return line.isascii() or all(get_cwidth(char) == 1 for char in set(line))


def _even_spans(line: str, columns: int) -> Iterator[tuple[int, int]]:
    start, last = 0, len(line.rstrip(" "))
    while last - start > columns:
        space = line.rfind(" ", start, start + columns + 1)
        end = space if space > start else start + columns
        yield start, end
        start = _after_spaces(line, end)
    yield start, min(len(line), start + columns)


def _line_spans(line: str, columns: int) -> Iterator[tuple[int, int]]:
    start = at = used = 0
    end = -1  # the last place where this row may end
    before = ""
    for cluster in clusters(line):
        size = width(cluster)
        if (cluster == " " and used <= columns) or (at > start and _may_part(before, cluster)):
            end = at
        if used + size > columns and cluster != " ":
            if end > start:
                yield start, end
                start = _after_spaces(line, end)
                used = width(line[start:at])
            if used + size > columns and at > start:  # one long word: it breaks where it must
                yield start, at
                start, used = at, 0
            end = -1
        at += len(cluster)
        used += size
        before = cluster
    yield start, len(line) - max(0, used - columns)  # only spaces can stand out there


def _after_spaces(line: str, at: int) -> int:
    while line[at : at + 1] == " ":
        at += 1
    return at


def _may_part(before: str, cluster: str) -> bool:
    """Between two wide characters a row may end, save before a closing mark."""
    wide = width(before) > 1 or width(cluster) > 1
    return wide and before != " " and cluster not in CLOSING


def _slice(fragments: Sequence[tuple[str, str]], start: int, end: int) -> Row:
    row: Row = []
    at = 0
    for style, text in fragments:
        part = text[max(0, start - at) : max(0, end - at)]
        if part:
            row.append((style, part))
        at += len(text)
    return row

"""A table or JSON lines → its rows, one at a time: which of the two is told by looking."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from linknote.batch.headers import known
from linknote.errors import InputError, Where
from linknote.model import NOTHING
from linknote.profile.table.header import find_header, map_header
from linknote.profile.table.headers import NAMING
from linknote.profile.table.reader import Header, Row, open_table
from linknote.text.clean import clean

LONGEST_LINE = 1 << 20
"""Characters a line of JSON may have."""

_EXAMPLE = "name,company,role,found,why"
_HEADERS: dict[tuple[str, ...], Header] = {}
_MOST_HEADERS = 64


class Raw(NamedTuple):
    """One person's row as it came: `number` counts people from 1, `line` the lines of the file.

    `pairs` is what `--set` says on a command line; `trouble` says why the row cannot be read.
    """

    number: int
    line: int
    header: Header
    row: Row
    pairs: Mapping[str, str] = NOTHING
    trouble: str = ""


def read_rows(lines: Iterable[str], *, file: str) -> Iterator[Raw]:
    """The rows of a table with a header, or of JSON lines; rows without any text are left out.

    Raises InputError for a table without a header, without a column that names the person, says how
    they were found, or why; for quotation marks left open; and for JSON that is not in lines.
    """
    first, lines = _first(lines)
    if not first:
        raise InputError("there is nothing in it", where=Where(file))
    if first in ("{", "[") or first.startswith("[{"):
        raise InputError(
            "this is JSON, but not one object a line",
            hint="jq -c '.[]' FILE makes JSON lines of a list",
            where=Where(file),
        )
    return _objects(lines) if first.startswith("{") else _table(lines, file)


def delimiter_of(lines: Iterable[str]) -> str:
    """The mark between the cells of a table; a comma for JSON lines."""
    first, lines = _first(lines)
    place = None if first.startswith("{") else find_header(lines, known())
    return place.delimiter if place else ","


def _first(lines: Iterable[str]) -> tuple[str, Iterator[str]]:
    """The first line with any text, and all the lines."""
    lines, start = iter(lines), []
    for line in lines:
        start.append(line)
        if line.strip():
            break
    return start[-1].strip() if start else "", chain(start, lines)


def _table(lines: Iterable[str], file: str) -> Iterator[Raw]:
    header, rows = open_table(lines, file=file, known=known())
    wanted = {
        "names the person": bool(NAMING & header.columns.keys()),
        "says how you found them": "found" in header.columns,
        "says why you write": "why" in header.columns,
    }
    missing = [what for what, there in wanted.items() if not there]
    if missing:
        raise InputError(
            f"this table has no column that {' or '.join(missing)}",
            hint=f"each row wants its own: {_EXAMPLE}",
            where=Where(file),
        )
    return (Raw(number, row.line, header, row) for number, row in enumerate(rows, 1))


def _objects(lines: Iterable[str]) -> Iterator[Raw]:
    filled = ((place, line) for place, line in enumerate(lines, 1) if line.strip())
    for number, (place, line) in enumerate(filled, 1):
        yield _object(number, place, line)


def _object(number: int, place: int, line: str) -> Raw:
    """One line of JSON lines; a line that is no person's object is a row with its trouble."""
    nobody = Raw(number, place, Header((), {}, ()), Row(place, ()))
    if len(line) > LONGEST_LINE:
        return nobody._replace(trouble="the line is longer than 1 MiB")
    try:
        said = json.loads(line, parse_constant=_no_number)
    except (ValueError, RecursionError):
        return nobody._replace(trouble="the line is not JSON")
    if not isinstance(said, dict):
        return nobody._replace(trouble="the line is not a JSON object")
    pairs = said.pop("set", None) or {}
    cells = {clean(name, one_line=True): _text(value) for name, value in said.items()}
    header = _header(tuple(cells))
    raw = Raw(number, place, header, Row(place, tuple(cell or "" for cell in cells.values())))
    wrong = [name for name, cell in cells.items() if cell is None]
    if wrong and any(header.header.index(name) in header.columns.values() for name in wrong):
        return raw._replace(trouble=f"{wrong[0]} wants text")
    if not isinstance(pairs, dict) or None in (texts := [_text(v) for v in pairs.values()]):
        return raw._replace(trouble='set wants an object of texts: {"topic": "rosters"}')
    names = (clean(name, one_line=True) for name in pairs)
    return raw._replace(pairs=dict(zip(names, map(str, texts), strict=True)))


def _no_number(word: str) -> None:
    """NaN and Infinity, which Python writes where it knows no value, are no JSON."""
    raise ValueError(word)


def _text(value: object) -> str | None:
    """A value as one clean line; None when it is none."""
    if isinstance(value, str):
        return clean(value, one_line=True)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return "" if value is None else None


def _header(names: tuple[str, ...]) -> Header:
    """The keys of an object read as a header; most files have the same in each line."""
    if names not in _HEADERS:
        if len(_HEADERS) >= _MOST_HEADERS:
            _HEADERS.clear()
        _HEADERS[names] = Header(names, *map_header(names, known()))
    return _HEADERS[names]

"""A table, line by line → its header read and its rows: one row's profile and batches use it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from linknote.errors import InputError, Where
from linknote.profile.table.header import COLUMNS, Known, Place, find_header, map_header

OPEN = "is a quotation mark left open?"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it starts on (from 1) and its cells."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """A header read: `columns` says which field stands in which column (from 0).

    `urls` are the columns that may hold the profile's address, the surest first.
    """

    header: tuple[str, ...]
    columns: Mapping[str, int]
    urls: tuple[int, ...]

    def get(self, row: Row, field: str) -> str:
        """The row's text in the column of a field, as one line; "" where there is none."""
        column = self.columns.get(field)
        return self.cell(row, column) if column is not None else ""

    def cell(self, row: Row, column: int) -> str:
        """A cell as one line; of several values (" ::: ") the first."""
        raw = row.cells[column] if column < len(row.cells) else ""
        return " ".join(raw.split(" ::: ", 1)[0].split())

    def name(self, row: Row) -> str:
        """The row's name as it stands, for telling people apart."""
        parts = (self.get(row, "first"), self.get(row, "last"))
        return self.get(row, "name") or " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Table(Header):
    """A table with its header read, and all its rows."""

    rows: tuple[Row, ...]


def read_table(text: str, *, file: str = "-") -> Table:
    """The header and the rows of a table in text, as `open_table` reads them."""
    header, rows = open_table(lines_of(text), file=file)
    return Table(header.header, header.columns, header.urls, tuple(rows))


def open_table(
    lines: Iterable[str], *, file: str = "-", known: Known | None = None
) -> tuple[Header, Iterator[Row]]:
    """The header of a table, and its rows one at a time: memory stays flat however many there are.

    The lines end in newlines. The header is found, never counted to: LinkedIn's export has a note
    above it. The delimiter is the one of , ; tab | that splits the header best. Rows without any
    text are left out. `known`: the headers there are, else those of profiles.
    Raises InputError when no header is known; while rows are read, for more than 1,000 columns and
    for broken quoting.
    """
    lines = iter(lines)
    place = find_header(lines, known)
    if place is None:
        raise InputError(
            "this table has no header that names a person's column",
            hint="put a first line such as: First Name,Last Name,Company,Position",
            where=Where(file, 1),
        )
    rows = _rows(place, lines, file)
    names = tuple(" ".join(cell.split()) for cell in next(rows).cells)
    return Header(names, *map_header(names, known)), rows


def lines_of(text: str) -> Iterator[str]:
    """The lines of a text one at a time, each with its newline."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def _rows(place: Place, lines: Iterator[str], file: str) -> Iterator[Row]:
    """The header, then the rows below it."""
    fed = _Fed(place.line, lines)
    reader = csv.reader(fed, delimiter=place.delimiter)
    number = place.number
    try:
        for cells in reader:
            if len(cells) > COLUMNS:
                raise InputError(
                    f"a row of this table has {len(cells):,} columns",
                    hint=f"linknote reads tables of up to {COLUMNS:,}",
                    where=Where(file, number),
                )
            if fed.left_open():
                raise InputError(
                    "a quotation mark is left open in this row",
                    hint="close it, or take it out",
                    where=Where(file, number),
                )
            if any(cell and not cell.isspace() for cell in cells):
                yield Row(number, tuple(cells))
            number = place.number + reader.line_num
    except csv.Error as error:
        raise InputError(
            f"this table cannot be read: {error}", hint=OPEN, where=Where(file, number)
        ) from None


class _Fed:
    """The lines as the csv reader takes them, with the quotation marks of each row counted."""

    def __init__(self, first: str, rest: Iterator[str]) -> None:
        self._first: str | None = first
        self._rest = rest
        self._lines = self._marks = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line, self._first = self._first, None
        line = next(self._rest).lstrip("\ufeff") if line is None else line
        self._lines += 1
        self._marks += line.count('"')
        return line

    def left_open(self) -> bool:
        """Whether the row just read went over several lines for want of a closing mark.

        A row well written holds an even number of marks, however they are nested.
        """
        broken = self._lines > 1 and self._marks % 2 == 1
        self._lines = self._marks = 0
        return broken

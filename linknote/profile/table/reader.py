"""A table in text → its header read and its rows: shared by one row's profile and by batches."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from linknote.errors import InputError, Where
from linknote.profile.table.headers import ALIASES, CONTAINS, DECOYS, NAMING, OWNERS

COLUMNS = 1_000
"""More columns than any export has."""

PREAMBLE = 60
"""Lines in which the header must stand: LinkedIn puts a note before it."""

DELIMITERS = ",;\t|"

OTHER_WORDS = 1_000
"""Added to the rank of a header that names its field in other words."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it starts on (from 1) and its cells."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its header read: `columns` says which field stands in which column (from 0).

    `urls` are the columns that may hold the profile's address, the surest first.
    """

    header: tuple[str, ...]
    columns: Mapping[str, int]
    urls: tuple[int, ...]
    rows: tuple[Row, ...]

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


def read_table(text: str, *, file: str = "-") -> Table:
    """The header and the rows of a table in text.

    The header is found, never counted to: LinkedIn's export has a note above it. The delimiter is
    the one of , ; tab | that splits the header best. Rows without any text are left out.
    Raises InputError when no header is known, for more than 1,000 columns and for broken quoting.
    """
    place = find_header(text)
    if place is None:
        raise InputError(
            "this table has no header that names a person's column",
            hint="put a first line such as: First Name,Last Name,Company,Position",
            where=Where(file, 1),
        )
    start, line, delimiter = place
    rows: list[Row] = []
    reader = csv.reader(_lines(text, start), delimiter=delimiter)
    number = line
    try:
        for cells in reader:
            if len(cells) > COLUMNS:
                raise InputError(
                    f"a row of this table has {len(cells):,} columns",
                    hint=f"linknote reads tables of up to {COLUMNS:,}",
                    where=Where(file, number),
                )
            if any(cell and not cell.isspace() for cell in cells):
                rows.append(Row(number, tuple(cells)))
            number = line + reader.line_num
    except csv.Error as error:
        raise InputError(
            f"this table cannot be read: {error}",
            hint="is a quotation mark left open?",
            where=Where(file, number),
        ) from None
    header = tuple(" ".join(cell.split()) for cell in rows[0].cells)
    columns, urls = map_header(header)
    return Table(header, columns, urls, tuple(rows[1:]))


def map_header(header: Sequence[str]) -> tuple[dict[str, int], tuple[int, ...]]:
    """Which field stands in which column, each column claimed once; and the address columns.

    An exact header goes before one in other words ("Lead Company", "Company / Organisation"),
    that before one that only holds the word; then the surer header, then the earlier column.
    """
    best: dict[str, tuple[int, int]] = {}
    urls: list[tuple[int, int]] = []
    unknown: list[tuple[int, str]] = []
    for column, cell in enumerate(header):
        field, rank = _field(cell)
        if field == "url":
            urls.append((rank + 100 * ("linkedin" not in cell.lower()), column))
        elif field and (field not in best or rank < best[field][0]):
            best[field] = (rank, column)
        elif not field:
            unknown.append((column, _key(cell)))
    columns = {field: column for field, (_, column) in best.items()}
    for column, key in unknown:
        if not any(decoy in key for decoy in DECOYS):
            _claim(column, key, columns, urls)
    return columns, tuple(column for _, column in sorted(urls))


def _claim(column: int, key: str, columns: dict[str, int], urls: list[tuple[int, int]]) -> None:
    """Give a column to the first free field whose word its header holds."""
    for field, pieces in CONTAINS.items():
        if field in columns or not any(piece in key for piece in pieces):
            continue
        if field == "location" and ("company" in key or "headquarter" in key):
            continue
        if field == "url":
            urls.append((OTHER_WORDS, column))
        else:
            columns[field] = column
        return


def _field(header: str) -> tuple[str, int]:
    """The field a header names and how sure that is (smaller is surer); ("", 0) for none."""
    known = _exact()
    if found := known.get(_key(header)):
        return found
    if any(decoy in _key(header) for decoy in DECOYS):
        return "", 0
    for variant in _variants(header[:120]):
        if found := known.get(_key(variant)):
            return found[0], found[1] + OTHER_WORDS
    return "", 0


def _variants(header: str) -> Iterator[str]:
    """ "Name (first last)" → "Name"; "Title / Role" → "Title"; "Lead Company" → "Company"."""
    bare = header.partition("(")[0]
    yield bare
    for mark in ("/", "|", " - ", ":", "*"):
        yield bare.partition(mark)[0]
    spaced = "".join(
        f" {c}" if c.isupper() and not b.isupper() else c
        for b, c in zip(f" {bare}", bare, strict=False)
    )
    words = spaced.replace("_", " ").replace("-", " ").replace(".", " ").split()
    while len(words) > 1 and words[0].lower() in OWNERS:
        words = words[1:]
        yield " ".join(words)


def find_header(text: str) -> tuple[int, int, str] | None:
    """Where the header starts (offset and line) and its delimiter; None when no line is one."""
    start = 0
    for number in range(1, PREAMBLE + 1):
        end = text.find("\n", start)
        line = text[start : end if end >= 0 else len(text)]
        if delimiter := _header_delimiter(line.lstrip("\ufeff")):
            return start, number, delimiter
        if end < 0:
            return None
        start = end + 1
    return None


def _header_delimiter(line: str) -> str | None:
    counts = {mark: line.count(mark) for mark in DELIMITERS}
    best = max(counts, key=lambda mark: counts[mark])
    if not counts[best]:
        return None
    if counts[best] > COLUMNS:
        cells = line[:20_000].split(best)
    else:
        cells = next(csv.reader([line.strip()], delimiter=best), [])
    fields = map_header(cells)[0].keys()
    named = bool(fields & NAMING) or {"from", "to"} <= fields
    filled = sum(1 for cell in cells if cell.strip())
    if not named:
        return best if len(fields) >= 3 and len(fields) * 5 >= filled * 3 else None
    enough = len(fields) >= 3 or (len(fields) == 2 and filled <= 6)
    return best if enough else None


def _lines(text: str, start: int) -> Iterator[str]:
    """The lines from the header on, one at a time, each with its newline."""
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end].lstrip("\ufeff")
        start = end


def _key(header: str) -> str:
    """A header in lower case, without accents, letters and digits alone."""
    low = header[:120].lower().replace("ł", "l").replace("ß", "ss").replace("ø", "o")
    plain = low if low.isascii() else unicodedata.normalize("NFKD", low)
    return "".join(character for character in plain if character.isalnum())


@cache
def _exact() -> dict[str, tuple[str, int]]:
    """Header → its field and its rank among the field's headers (smaller is surer)."""
    return {
        alias: (field, rank)
        for field, aliases in ALIASES.items()
        for rank, alias in enumerate(aliases)
    }

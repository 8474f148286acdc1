"""A row of a table with its header: exports of LinkedIn and of CRMs, address books, home-made."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.headline_job import put_headline_job
from linknote.profile.pasted import Pasted
from linknote.profile.refusals import nameless, several
from linknote.profile.table_headers import ALIASES, CONTAINS, DECOYS, NAMING

LIMIT = 2_000_000
"""Characters of a table a single profile is looked for in."""

COLUMNS = 1_000
"""More columns than any export has."""

PREAMBLE = 60
"""Lines in which the header must stand: LinkedIn puts a note before it."""

DELIMITERS = ",;\t|"


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


def looks_like(pasted: Pasted) -> bool:
    """A line near the start is a header: it names a person's column and enough others."""
    return _find_header(pasted.text) is not None


def parse(pasted: Pasted) -> Person:
    """The person of the one row; several rows are refused with their names."""
    table = read_table(pasted.text, file=pasted.file)
    if {"maiden", "birth"} <= table.columns.keys():
        raise InputError(
            "this is your own profile, out of your data export",
            hint="linknote config import-me reads it; here the other person's profile is wanted",
            where=pasted.at(),
        )
    if {"from", "to", "direction"} <= table.columns.keys():
        return _invitation(table, pasted)
    rows = [row for row in table.rows if table.name(row)]
    if not rows:
        raise nameless("this table", pasted, line=table.rows[0].line if table.rows else None)
    if len(rows) > 1:
        names = [table.name(row) for row in rows]
        hint = "keep the header and one row; linknote batch takes them all"
        raise several(names, pasted, hint=hint, line=rows[1].line)
    return person_of(table, rows[0], pasted)


def read_table(text: str, *, file: str = "-") -> Table:
    """The header and the rows of a table in text.

    The header is found, never counted to: LinkedIn's export has a note above it. The delimiter is
    the one of , ; tab | that splits the header best. Rows without any text are left out.
    Raises InputError when no header is known, for more than 1,000 columns and for broken quoting.
    """
    from linknote.errors import Where

    place = _find_header(text)
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

    An exact header goes before one that only holds the word, and earlier ones before later ones.
    """
    known = _exact()
    keys = [_key(cell) for cell in header]
    columns: dict[str, int] = {}
    claimed: set[int] = set()
    urls: list[tuple[int, int]] = []
    for column, key in enumerate(keys):
        field, rank = known.get(key, ("", 0))
        if field == "url":
            urls.append(("linkedin" not in key, column))
        elif field and (field not in columns or rank < known[keys[columns[field]]][1]):
            columns[field] = column
    claimed.update(columns.values(), (column for _, column in urls))
    for column, key in enumerate(keys):
        if column in claimed or any(decoy in key for decoy in DECOYS):
            continue
        for field, pieces in CONTAINS.items():
            if field in columns or not any(piece in key for piece in pieces):
                continue
            if field == "location" and ("company" in key or "headquarter" in key):
                continue
            if field == "url":
                urls.append((True, column))
            else:
                columns[field] = column
            break
    return columns, tuple(column for _, column in sorted(urls))


def person_of(table: Table, row: Row, pasted: Pasted) -> Person:
    """The person one row tells of; InputError when its name is no person's."""
    found = Found("csv-row")

    def rule(field: str) -> str:
        return f"the column {table.header[table.columns[field]]!r}"

    def put(field: str) -> None:
        if text := table.get(row, field):
            found.put(field, text, row.line, rule(field))

    _read_name(table, row, found, pasted)
    for field in ("headline", "role", "company", "location", "about", "school"):
        put(field)
    place = [text for key in ("city", "region", "country") if (text := table.get(row, key))]
    found.put(
        "location", ", ".join(dict.fromkeys(place)), row.line, "the columns of town and country"
    )
    _put_address(table, row, found)
    if degree := re.match(r"\D{0,3}([123])", table.get(row, "degree")):
        found.put("degree", int(degree[1]), row.line, rule("degree"))
    if table.get(row, "connected_on"):
        found.put("degree", 1, row.line, rule("connected_on"))
    count = table.get(row, "mutual_count")
    if count.isascii() and count.isdigit() and len(count) < 7:
        found.put("mutual_count", int(count), row.line, rule("mutual_count"))
    put_headline_job(found)
    return found.person()


def _put_address(table: Table, row: Row, found: Found) -> None:
    """The surest of the addresses: one with the person's own words before an opaque one."""

    def doubt(column: int) -> int:
        low = table.cell(row, column).lower()
        if "linkedin.com/in/" in low:
            return 1 if "/in/acwaa" in low or "/in/acoaa" in low else 0
        return 2 if "linkedin.com/" in low and "/company/" not in low else 3

    best = min(table.urls, key=doubt, default=None)
    if best is not None and doubt(best) < 3:
        rule = f"the column {table.header[best]!r}"
        found.put("url", table.cell(row, best), row.line, rule)


def _read_name(table: Table, row: Row, found: Found, pasted: Pasted) -> None:
    """A name column beside one part is the other: German "Vorname;Name", Italian "Nome;Cognome"."""
    first, last = table.get(row, "first"), table.get(row, "last")
    whole = table.get(row, "name")
    if whole and first and not last and first not in whole:
        whole, last = "", whole
    elif whole and last and not first and last not in whole:
        whole, first = "", whole
    if first and (last or {"last", "name"} & table.columns.keys()):
        raw = f"{first} {last}".strip()
        rule = "the columns of given and family name"
        known = found.name(raw, row.line, rule, given=first)
    else:
        raw = whole or first or last
        known = found.name(raw, row.line, "the name column", source="list")
    if not known:
        raise nameless("this row", pasted, line=row.line)


def _invitation(table: Table, pasted: Pasted) -> Person:
    """A row of the export's Invitations.csv: the other person is who sent or got it."""
    if len(table.rows) != 1:
        names = [_other(table, row) for row in table.rows]
        hint = "keep the header and one row"
        raise several(names, pasted, hint=hint) if names else nameless("this table", pasted)
    row = table.rows[0]
    found = Found("csv-row")
    incoming = table.get(row, "direction").upper() != "OUTGOING"
    rule = "the column of the other person"
    if not found.name(_other(table, row), row.line, rule):
        raise nameless("this row", pasted, line=row.line)
    found.put("url", table.get(row, "inviter" if incoming else "invitee"), row.line, rule)
    if incoming:
        found.put("message", table.get(row, "message"), row.line, "the column of the message")
    else:
        found.note("you have already sent this person an invitation")
    return found.person()


def _other(table: Table, row: Row) -> str:
    outgoing = table.get(row, "direction").upper() == "OUTGOING"
    return table.get(row, "to" if outgoing else "from")


def _find_header(text: str) -> tuple[int, int, str] | None:
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
    named = bool(fields & NAMING) or {"from", "to", "direction"} <= fields
    filled = sum(1 for cell in cells if cell.strip())
    enough = len(fields) >= 3 or (len(fields) == 2 and filled <= 6)
    return best if named and enough else None


def _lines(text: str, start: int) -> list[str]:
    return [f"{line}\n" for line in text[start:].lstrip("\ufeff").split("\n")]


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

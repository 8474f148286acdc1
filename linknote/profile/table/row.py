"""A row of a table with its header: exports of LinkedIn and of CRMs, address books, home-made."""

from __future__ import annotations

import re

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.headline_job import put_headline_job
from linknote.profile.pasted import Pasted
from linknote.profile.refusals import nameless, several
from linknote.profile.table.header import find_header
from linknote.profile.table.headers import NAMING
from linknote.profile.table.reader import Header, Row, Table, lines_of, read_table

LIMIT = 2_000_000
"""Characters of a table a single profile is looked for in."""


def looks_like(pasted: Pasted) -> bool:
    """A line near the start is a header: it names a person's column and enough others."""
    return find_header(lines_of(pasted.text)) is not None


def parse(pasted: Pasted) -> Person:
    """The person of the one row; several rows are refused with their names."""
    table = read_table(pasted.text, file=pasted.file)
    if {"maiden", "birth"} <= table.columns.keys():
        raise InputError(
            "this is your own profile, out of your data export",
            hint="linknote config import-me reads it; here the other person's profile is wanted",
            where=pasted.at(),
        )
    if "conversation" in table.columns:
        raise InputError(
            "this is your messages export, not a profile",
            hint="give the other person's profile, or their row of Connections.csv",
            where=pasted.at(),
        )
    if {"from", "to", "direction"} <= table.columns.keys():
        return _invitation(table, pasted)
    if not NAMING & table.columns.keys():
        raise InputError(
            "this table has no column that names a person",
            hint="put a header such as First Name,Last Name,Company,Position over the row",
            where=pasted.at(),
        )
    rows = [row for row in table.rows if table.name(row)]
    if not rows:
        raise nameless("this table", pasted, line=table.rows[0].line if table.rows else None)
    if len(rows) > 1:
        names = [table.name(row) for row in rows]
        hint = "keep the header and one row; linknote batch takes them all"
        raise several(names, pasted, hint=hint, line=rows[1].line)
    return person_of(table, rows[0], pasted)


def person_of(table: Header, row: Row, pasted: Pasted) -> Person:
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
    if degree := re.match(r"[·• ]*([123])(?:st|nd|rd)?\+?$", table.get(row, "degree")):
        found.put("degree", int(degree[1]), row.line, rule("degree"))
    if table.get(row, "connected_on"):
        found.put("degree", 1, row.line, rule("connected_on"))
    count = table.get(row, "mutual_count")
    if count.isascii() and count.isdigit() and len(count) < 7:
        found.put("mutual_count", int(count), row.line, rule("mutual_count"))
    put_headline_job(found)
    return found.person()


def _put_address(table: Header, row: Row, found: Found) -> None:
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


def _read_name(table: Header, row: Row, found: Found, pasted: Pasted) -> None:
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

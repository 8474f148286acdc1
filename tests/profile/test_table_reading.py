"""`read_table`: the header map and the rows, which a batch uses as well."""

from __future__ import annotations

import pytest

from linknote.errors import InputError
from linknote.profile.table.header import known_headers, map_header
from linknote.profile.table.reader import lines_of, open_table, read_table

EXPORT = """Notes:
"Some addresses are missing, as members may hide theirs."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ines,"Vega, CIPP/E",https://www.linkedin.com/in/ines-vega,,"Harbour Light, Inc.",Auditor,08 Feb 2026
,,,,,,07 Jun 2026

Bo,Marsh,,,"Fenwick
& Lowe",Buyer,09 Jun 2026
"""


def test_the_header_is_found_below_a_note_and_rows_keep_their_lines() -> None:
    table = read_table(EXPORT)
    assert table.header[:3] == ("First Name", "Last Name", "URL")
    assert dict(table.columns) == {
        "first": 0,
        "last": 1,
        "company": 4,
        "role": 5,
        "connected_on": 6,
    }
    assert [row.line for row in table.rows] == [5, 6, 8]
    assert [table.name(row) for row in table.rows] == ["Ines Vega, CIPP/E", "", "Bo Marsh"]
    assert table.get(table.rows[2], "company") == "Fenwick & Lowe"


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        ("Vorname;Nachname;Firma;Position", {"first": 0, "last": 1, "company": 2, "role": 3}),
        ("Title,First Name,Last Name,Job Title", {"first": 1, "last": 2, "role": 3}),
        ("name\tcompany\ttitle", {"name": 0, "company": 1, "role": 2}),
        ("Prénom,Nom,Entreprise,Poste", {"first": 0, "name": 1, "company": 2, "role": 3}),
        (
            "Full Name,Company Name for Emails,Company,Past Company,Job Title,Company Location",
            {"name": 0, "company": 2, "role": 4},
        ),
    ],
)
def test_headers_name_the_fields_and_decoys_do_not(header: str, columns: dict[str, int]) -> None:
    assert dict(read_table(header).columns) == columns


def test_the_columns_of_addresses_come_surest_first() -> None:
    header = ["profileUrl", "companyUrl", "linkedInProfileUrl", "Company Linkedin Url"]
    assert map_header(header)[1] == (2, 0)


def test_a_byte_order_mark_and_a_line_for_excel_are_passed_over() -> None:
    table = read_table("\ufeffsep=;\nVorname;Nachname\nUlf;Ek\n")
    assert [table.name(row) for row in table.rows] == ["Ulf Ek"]


def test_a_table_without_a_known_header_is_refused() -> None:
    with pytest.raises(InputError, match="no header that names a person's column") as caught:
        read_table("a,b,c\n1,2,3\n", file="people.csv")
    assert str(caught.value.where) == "people.csv:1"


def test_rows_are_read_as_they_are_asked_for() -> None:
    def lines():
        yield from ("Name,Company,Role\n", "Ulf Ek,Fernhill,Buyer\n", "Bo Marsh,Harbour,Planner\n")
        raise AssertionError("read further than asked for")

    header, rows = open_table(lines())
    assert header.name(next(rows)) == "Ulf Ek"
    assert header.name(next(rows)) == "Bo Marsh"


@pytest.mark.parametrize(
    "rows",
    [
        'Ulf Ek,"Fernhill\nBo Marsh,Harbour\n',
        'Ulf Ek,"Fernhill\nBo Marsh,"Harbour, Inc."\nIda Holm,Orchard\n',
    ],
)
def test_a_mark_left_open_never_swallows_the_next_person(rows: str) -> None:
    with pytest.raises(InputError, match="a quotation mark is left open") as caught:
        read_table("Name,Company\n" + rows, file="people.csv")
    assert str(caught.value.where) == "people.csv:2"


def test_quotation_marks_that_are_only_odd_pass() -> None:
    table = read_table('Name,Company\nUlf Ek,5" Pipes\nBo Marsh,"Half ""Lit""\nLtd"\nIda,"x\n')
    assert [table.get(row, "company") for row in table.rows] == ['5" Pipes', 'Half "Lit" Ltd', "x"]


def test_a_batch_knows_more_headers() -> None:
    known = known_headers({"name": ("who",), "why": ("por qué",)})
    header, rows = open_table(lines_of("Who;Por que\nUlf Ek;rosters\n"), known=known)
    assert header.get(next(rows), "why") == "rosters"

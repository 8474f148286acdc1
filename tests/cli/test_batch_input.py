"""What people hand to `linknote batch`: every table and line there is, also the broken ones."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from invented_crowd import HEADER, INES, OMAR, OMAR_NOTE, crowd, rows_of


def test_json_lines_in_whatever_they_are_called(batch):
    done = batch(
        [
            {
                "who": "Ines Prado, timetable planner at Harbour Light",
                "found": "we met at the Tidewater Conference",
                "why": "because you know night shifts",
                "set": {"topic": "rosters"},
            },
            {
                "First Name": "Omar",
                "lastName": "Haddad",
                "found": "your talk at Tidewater on missing data",
                "why": "to learn how you ask nurses",
                "greet": "Dr Haddad",
                "lang": "English",
                "situation": "post",
                "size": ["any"],
            },
        ]
    )
    ines = (
        "Hi Ines, we met at the Tidewater Conference. I enjoyed talking about rosters. "
        "I'm writing because you know night shifts. It would be good to stay in touch."
    )
    assert [row["note"] for row in done.rows] == [ines, OMAR_NOTE.replace("Omar", "Dr Haddad")]
    assert done.rows[1]["template"] == "essentials/post"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_any_delimiter_and_encoding(batch, delimiter, encoding):
    header = ("Vorname", "Nachname", "Firma", "Gefunden", "Warum")
    cells = ("Jörg", "Weiß", "Nordlicht", "Ihr Vortrag über Häfen", "um Ihre Sicht zu hören")
    people = f"{delimiter.join(header)}\r\n{delimiter.join(cells)}"
    done = batch(people.encode(encoding))
    assert done.rows[0]["name"] == "Jörg Weiß"
    assert done.rows[0]["note"] == (
        "Guten Tag Jörg Weiß,\nvielen Dank für Ihren Vortrag über Häfen. "
        "Ich möchte gern Ihre Sicht hören. Ich freue mich, wenn wir uns hier vernetzen."
    )


def test_the_table_opens_where_the_people_did(batch):
    row = "Jörg Weiß;Nordlicht;Ihr Vortrag über Häfen;um Ihre Sicht zu hören\r\n"
    done = batch("\ufeffName;Firma;Woher;Warum\r\n" + row, out="notes.csv")
    assert done.status == 0
    assert Path("notes.csv").read_bytes().startswith(b"\xef\xbb\xbfrow;name;note;")
    assert rows_of(Path("notes.csv"), ";")[0]["name"] == "Jörg Weiß"


def test_letters_of_two_encodings_in_one_file(batch):
    people = (HEADER + INES).encode() + OMAR.replace("Haddad", "Häddad").encode("cp1252")
    done = batch(people + "Bjørn Lie,,we met at Tidewater,to learn about ferries\n".encode())
    assert [row["name"] for row in done.rows] == ["Ines Prado", "Omar Häddad", "Bjørn Lie"]
    assert done.said == (
        "people.csv: not all of it is UTF-8: the rest is read as Windows-1252, check the accents\n"
        "3 notes in notes.jsonl\n"
    )


def test_an_accent_far_down_is_still_windows(batch):
    people = "".join(crowd(1_100)).encode() + "Jörg Weiß,,we met at Sea,to learn".encode("cp1252")
    assert len(people) > 70_000
    done = batch(people, "--max-people", "1101")
    assert done.rows[-1]["name"] == "Jörg Weiß"


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ("", "there is nothing in it"),
        (" \n\n", "there is nothing in it"),
        (b"\xff\xfe", "there is nothing in it"),
        (HEADER, "there is nobody in it"),
        ("a,b,c\n1,2,3\n", "no header that names a person's column"),
        ("name^company^found^why\n", "no header that names a person's column"),
        ("company,role,found,why\nHarbour,x,y,z\n", "no column that names the person"),
        ("name,company\nInes,Harbour\n", "no column that says how you found them or says why"),
        ("name,company,found\nInes,Harbour,x\n", "no column that says why you write"),
        (HEADER + 'Ines,"Harbour,x,y\n' + OMAR * 3, "people.csv:2: a quotation mark is left open"),
        (HEADER + "Ines," + "x" * 10_000_000 + ",y,z\n", "people.csv:2: this table cannot be read"),
        (HEADER + "Ines" + "," * 5_000 + "\n", "people.csv:2: a row of this table has 5,001 col"),
        (b"\x00\x01\x02\x03\x04\x05" * 99, "is not text"),
        (b"PK\x03\x04" + b"x" * 99, "is a zip file or an office document"),
        ('[{"name": "Ines"}]', "this is JSON, but not one object a line"),
        ('{\n"name": "Ines"\n}', "this is JSON, but not one object a line"),
    ],
)
def test_a_file_that_is_no_list_of_people(batch, people, told):
    done = batch(people)
    assert done.status == 2
    assert told in done.said
    assert done.said.count("\n") == 1
    assert not Path("notes.jsonl").exists()


@pytest.mark.parametrize("path", ["nowhere.csv", ".", "no\0where.csv"])
def test_people_that_cannot_be_read(batch, path, capfd):
    from linknote.cli.boundary import run

    batch(HEADER + INES, out="other.jsonl")
    assert run(["batch", path, "--out", "notes.csv"]) == 2
    assert capfd.readouterr().err.count("\n") == 1
    assert not Path("notes.csv").exists()


def test_nul_bytes_ragged_rows_and_newlines_in_cells(batch):
    people = HEADER + INES.replace("Ines", "In\0es") + "\n,,,\n" + 'Tom,"Kestrel\nRadio"\n' + OMAR
    done = batch(people.replace("nurses\n", "nurses,and,more\n"))
    assert [(row["row"], row["name"], row["refused"]) for row in done.rows] == [
        (1, "Ines Prado", None),
        (2, "Tom", "it does not say how you found them"),
        (3, "Omar Haddad", None),
    ]


def test_a_broken_line_of_json_is_a_refused_row(batch):
    good = json.dumps({"name": "Ines Prado", "found": "we met at Tidewater", "why": "to learn"})
    bad = ["{", "[]", "5", "[" * 9_999, '{"name": ["x"], "why": "y"}', '{"name": "A", "set": 5}']
    bad += ['{"name": "Ines Prado", "found": "we met", "why": NaN}']
    long = '{"name": "' + "x" * 2_000_000 + '"}'
    done = batch("\n".join([good, *bad, long, good.replace("Ines", "Bo")]))
    assert [row["refused"] for row in done.rows] == [
        None,
        "the line is not JSON",
        "the line is not a JSON object",
        "the line is not a JSON object",
        "the line is not JSON",
        "name wants text",
        'set wants an object of texts: {"topic": "rosters"}',
        "the line is not JSON",
        "the line is longer than 1 MiB",
        None,
    ]
    assert done.said.splitlines()[1:3] == [
        "refused, the line is not JSON: rows 2, 5, 8",
        "refused, the line is not a JSON object: rows 3, 4",
    ]


def test_no_control_character_of_a_stranger_reaches_a_stream(batch):
    done = batch(
        [{"name": "Ines\u001b[31m Prado\u202e", "found": "met\u0007", "why": "\u001b]0;x"}]
    )
    assert done.rows[0]["name"] == "Ines Prado"
    assert not any(ord(c) < 32 and c != "\n" for c in done.said)


PEOPLE = Path(__file__).parents[2] / "examples" / "people.csv"
PERSON = {"who": "Ines Prado, planner at Harbour", "found": "we met at Sea", "why": "to learn"}
JUNK = (
    b'"', b"\n", b"\r", b";", b"\0", b"\xff", b"{", b"[", b"=", b"\x1b[31m", b"\xe2\x80\xae",
    b"x" * 999,
)  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_a_file_spoilt_at_random_ends_in_a_sentence_and_can_be_gone_on_with(batch, seed):
    chance = random.Random(seed)
    raw = bytearray(PEOPLE.read_bytes() if seed % 2 else json.dumps(PERSON).encode() * 3)
    for _ in range(chance.randrange(1, 9)):
        place = chance.randrange(len(raw))
        raw[place : place + chance.randrange(3)] = chance.choice(JUNK)
    done = batch(bytes(raw), out="notes.csv")
    assert done.status in (0, 1, 2)
    assert not any(ord(c) < 32 and c != "\n" for c in done.said)
    assert "bug" not in done.said
    if done.status == 2:
        assert done.said.count("\n") == 1
        return
    whole = Path("notes.csv").read_bytes()
    Path("notes.csv").write_bytes(whole[: chance.randrange(len(whole))])
    assert batch(bytes(raw), "--resume", out="notes.csv").status == done.status
    assert Path("notes.csv").read_bytes() == whole

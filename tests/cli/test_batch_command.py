"""`linknote batch` as somebody back from a fair meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from invented_crowd import (
    HEADER,
    INES,
    INES_NOTE,
    OMAR,
    OMAR_NOTE,
    crowd,
    rows_of,
)

PEOPLE = Path(__file__).parents[2] / "examples" / "people.csv"


def test_the_example_of_the_readme(linknote, tmp_path):
    out = tmp_path / "notes.csv"
    done = linknote("batch", str(PEOPLE), "--out", str(out))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        f"5 notes in {out}; 1 refused\nrefused, it does not say why you write: row 6 Tom Okafor\n"
    )
    rows = rows_of(out)
    assert [row["row"] for row in rows] == ["1", "2", "3", "4", "5", "6"]
    assert [row["lang"] for row in rows] == ["en", "en", "en", "de", "en", ""]
    note = (
        "Hi Omar, thank you for your talk at Tidewater on missing data. "
        "I'd like to learn how you tell nurses that a figure is a guess."
    )
    assert rows[1] == {
        "row": "2",
        "name": "Omar Haddad",
        "note": note,
        "length": "126",
        "limit": "300",
        "template": "essentials/talk",
        "lang": "en",
        "findings": "",
        "refused": "",
    }
    assert "about rosters that people like" in rows[0]["note"]


def test_rows_as_objects_when_all_are_good(batch):
    done = batch(HEADER + INES + OMAR)
    assert (done.status, done.said) == (0, "2 notes in notes.jsonl\n")
    assert done.rows == [
        {
            "row": 1,
            "name": "Ines Prado",
            "note": INES_NOTE,
            "length": len(INES_NOTE),
            "limit": 300,
            "template": "essentials/event-met",
            "lang": "en",
            "findings": [],
            "refused": None,
        },
        {
            "row": 2,
            "name": "Omar Haddad",
            "note": OMAR_NOTE,
            "length": len(OMAR_NOTE),
            "limit": 300,
            "template": "essentials/talk",
            "lang": "en",
            "findings": [],
            "refused": None,
        },
    ]


def test_the_people_through_a_pipe_and_the_notes_to_stdout(linknote):
    done = linknote("batch", "-", "--out", "-", stdin=HEADER + INES + OMAR)
    assert [json.loads(line)["note"] for line in done.stdout.splitlines()] == [INES_NOTE, OMAR_NOTE]
    assert (done.returncode, done.stderr) == (0, "2 notes in all\n")


TOO_LONG = (
    "it is too long – even the shortest note is 98 characters over the 299 that fit: "
    "why you write is the longest part (359 characters): shorten it"
)
NO_FOUND = (
    "Nothing says how you found this person (found.missing) – "
    "Name the post, talk, place or person that led you to them"
)


@pytest.mark.parametrize(
    ("person", "refused"),
    [
        ("Ines Prado,,we met at Tidewater,", "it does not say why you write"),
        ("Ines Prado,,we met at Tidewater, - ", "it does not say why you write"),
        ("Ines Prado,,,to learn about night shifts", "it does not say how you found them"),
        (",Harbour,we met at Tidewater,to learn about night shifts", "it names no person"),
        ("Ines Prado", "it does not say how you found them"),
        ("Ines Prado,,your profile,to grow my network", NO_FOUND),
        (f"Ines Prado,,we met at Tidewater,{'to learn ' * 40}", TOO_LONG),
        (
            f"Ines Prado,,we met at Tidewater,{'to learn ' * 400}",
            "an answer is longer than 2,000 characters",
        ),
    ],
)
def test_a_row_that_would_be_generic_is_refused_and_the_others_go_on(batch, person, refused):
    done = batch(HEADER + person + "\n" + OMAR)
    assert done.status == 1
    assert [row["refused"] for row in done.rows] == [refused, None]
    assert [row["note"] for row in done.rows] == [None, OMAR_NOTE]


def test_the_fourth_row_with_the_same_why_is_refused(batch):
    done = batch(
        HEADER
        + "Ines Prado,Harbour,we met at Tidewater,to learn how Harbour plans night shifts\n"
        + "Omar Haddad,Fernhill,we met at Tidewater,To learn how Fernhill plans night-shifts!\n"
        + "Mette Lund,Orchard,we met at Tidewater,to learn how  Orchard plans night shifts\n"
        + "Tom Okafor,Kestrel,we met at Tidewater,to learn how Kestrel plans night shifts\n"
        + "Aiko Mori,Brindle,we met at Tidewater,to learn how you draw ferries\n"
    )
    again = (
        "3 people before were told the same why – the first in row 1: "
        "say what is true of this person alone"
    )
    assert [row["refused"] for row in done.rows] == [None, None, None, again, None]
    assert done.said == (
        "4 notes in notes.jsonl; 1 refused\n"
        "refused, 3 people before were told the same why: row 4 Tom Okafor\n"
    )


def test_nobody_gets_two_notes(batch):
    url = "https://www.linkedin.com/in/"
    rows = [
        {"name": "Ines Prado", "company": "Harbour", "why": ""},
        {"name": "Ines Prado", "company": "Harbour", "why": "to learn about night shifts"},
        {"name": "ines prado", "company": "HARBOUR", "why": "to learn about day shifts"},
        {"name": "Ines Prado", "company": "Fernhill", "why": "to learn about rail"},
        {"name": "Tom Okafor", "url": url + "tom-okafor", "why": "to learn about radio"},
        {"name": "T. Okafor", "url": url + "Tom-Okafor/?x=1", "why": "to learn about waves"},
        {"name": "Tom Okafor", "url": url + "tom-okafor-2", "why": "to learn about masts"},
    ]
    done = batch([{"found": "we met at Tidewater", **row} for row in rows])
    again = "this person has a note already – in row "
    assert [row["refused"] for row in done.rows] == [
        "it does not say why you write",
        None,
        again + "2; if they are two people, give the address of each profile",
        None,
        None,
        again + "5",
        None,
    ]


def test_who_is_connected_already_gets_a_warning(batch):
    done = batch(
        'Notes:\n"When exporting, some, are missing."\n\n'
        "First Name,Last Name,URL,Connected On,Found,Why\n"
        "Ines,Prado,,08 Feb 2026,we met at Tidewater,to learn about night shifts\n"
    )
    assert (done.status, done.said) == (0, "1 note in notes.jsonl, 1 with a warning\n")
    (finding,) = done.rows[0]["findings"]
    assert finding == {
        "rule": "person.connected",
        "severity": "warning",
        "message": "You are connected already: a message needs no invitation",
        "span": None,
    }


def test_options_go_for_every_row_but_a_row_has_its_own_word(batch):
    people = [
        {"name": "Ines Prado", "found": "we met at Tidewater", "why": "to learn", "lang": "fr"},
        {"name": "Omar Haddad", "found": "we met at Tidewater", "why": "to hear more"},
        {"name": "Tom Okafor", "found": "we met", "why": "to hear", "lang": "tlh"},
        {"name": "Bo Lie", "found": "we met", "why": "to hear it", "situation": "love"},
    ]
    done = batch(people, "--lang", "nl", "--account", "free", "--register", "formal")
    assert [row["lang"] for row in done.rows] == ["fr", "nl", "tlh", None]
    assert [row["limit"] for row in done.rows] == [200] * 4
    assert "u " in done.rows[1]["note"]
    assert "there is no template in the language 'tlh'" in done.rows[2]["refused"]
    assert done.rows[3]["refused"].startswith("there is no situation 'love' – there is post, talk")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--lang", "xx"), "there is no template in the language 'xx'"),
        (("--template", "essentials/tolk"), "there is no template called 'essentials/tolk'"),
        (("--situation", "tolk"), "there is no situation called 'tolk'"),
        (("--max-people", "0"), "0 is not in the range x>=1"),
    ],
)
def test_an_option_that_fits_no_row_stops_the_run(batch, args, told):
    done = batch(HEADER + INES, *args)
    assert (done.status, done.rows) == (2, [])
    assert told in done.said
    assert not Path("notes.jsonl").exists()


@pytest.mark.parametrize("source", ["people.csv", "/dev/stdin"])
def test_more_than_200_people_are_refused_before_anything_is_written(linknote, tmp_path, source):
    people = "".join(crowd(100_000))
    (tmp_path / "people.csv").write_text(people)
    stdin = people if source == "/dev/stdin" else ""
    done = linknote("batch", source, "--out", "notes.csv", cwd=tmp_path, stdin=stdin)
    assert done.returncode == 2
    assert done.stderr == (
        f"linknote: {source}: this holds more than 200 people, and each note should be somebody's "
        "own: nobody means that many at once – leave in whom you really met, or insist with "
        "--max-people N\n"
    )
    assert not (tmp_path / "notes.csv").exists()


def test_insisting_on_more_people(batch):
    people = "".join(crowd(204))
    assert batch(people).status == 2
    done = batch(people, "--max-people", "204")
    assert (done.status, len(done.rows)) == (0, 204)

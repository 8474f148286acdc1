"""What is the same why, who is the same person, which cell runs, and what is said at the end."""

from __future__ import annotations

import pytest

from linknote.batch.outcome import safe
from linknote.batch.sameness import person_keys, why_key
from linknote.batch.summary import Summary
from linknote.model import Person


def person(name: str, company: str | None = None, url: str | None = None) -> Person:
    return Person("csv-row", name=name, greeting=name.split()[0], company=company, url=url)


DANA, OMAR = person("Dana Whitfield", "Brindle & Oak"), person("Omar Haddad", "Fernhill")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("to learn how you test", "To learn, how you  TEST!"),
        ("Dana, I want to learn", "Omar I want to learn"),
        ("to learn how Brindle & Oak tests", "to learn how Fernhill tests"),
        ("um über Fahrpläne zu reden", "um über Fahrplane zu reden…"),
        ("to see Dana's rosters", "to see Omar’s rosters"),
    ],
)
def test_the_same_why_to_two_people(one: str, two: str) -> None:
    assert why_key(one, DANA) == why_key(two, OMAR)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("to learn how you test", "to learn how you rest"),
        ("um über Häfen zu reden", "um über Fähren zu reden"),
        ("to learn about Oak", "to learn about Birch"),
        ("航路について伺いたい", "時刻表について伺いたい"),
    ],
)
def test_two_whys(one: str, two: str) -> None:
    assert why_key(one, DANA) != why_key(two, OMAR)


def test_a_japanese_name_is_masked_without_spaces() -> None:
    one, two = person("森田 愛子"), person("田中 健一")
    assert why_key("愛子さんの地図", one) == why_key("田中さんの地図", two) == "さんの地図"


def test_a_person_is_known_by_the_address_however_it_is_written() -> None:
    spelled = (
        "https://www.linkedin.com/in/tom-okafor",
        "linkedin.com/in/Tom-Okafor/",
        "http://uk.linkedin.com/in/tom-okafor?trk=x",
    )
    assert len({person_keys(person("Tom", url=url))[0] for url in spelled}) == 1
    assert person_keys(person("Tom", url="https://tom.example")) == (None, "tom|")


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\tx", " =1", '"=1"', "'=1",
        "“=1", "„ +1", "＝1", "＋1", "－1", "＠x", "﹢1", "−1", " \u00a0=1", "«=1»", '" \' =1',
    ],
)  # fmt: skip
def test_a_cell_that_would_run_is_text(cell: str) -> None:
    assert safe(cell) == "'" + cell


@pytest.mark.parametrize(
    "cell", ["", "Hi Ines, 1+1=2", "– you", "a-b", "'", "5", "#1", "…", '"Hi"']
)
def test_a_cell_that_does_not_is_left_alone(cell: str) -> None:
    assert safe(cell) == cell


def test_the_summary_is_grouped_and_bounded() -> None:
    summary = Summary()
    summary.add(1, "Ines Prado", refused="")
    summary.add(2, "Bo Lie", refused="", warned=True)
    for row in range(3, 1_003):
        summary.add(row, "Tom " + "x" * 500, refused="it is too long – by 3")
    for reason in range(40):
        summary.add(2_000 + reason, "", refused=f"reason {reason} – more")
    lines = list(summary.lines("notes.csv"))
    assert lines[0] == "2 notes in notes.csv, 1 with a warning; 1,040 refused"
    assert lines[1].startswith("refused, it is too long: rows 3 Tom xxx")
    assert lines[1].endswith(" and 995 more")
    assert lines[2] == "refused, for other reasons: rows 2009, 2010, 2011, 2012, 2013 and 26 more"
    assert lines[3] == "refused, reason 0: row 2000"
    assert len(lines) == 12
    assert sum(map(len, lines)) < 1_500

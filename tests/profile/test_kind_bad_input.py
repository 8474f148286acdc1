"""Hostile and broken input of the structured kinds: read, or refused in one clear sentence."""

from __future__ import annotations

import pytest

from linknote.errors import InputError
from linknote.profile import read
from linknote.text.clean import clean

DEEP = 10_000


def refusal(text: str) -> str:
    with pytest.raises(InputError) as caught:
        read(clean(text), file="given")
    return caught.value.message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[" * DEEP + "]" * DEEP, "this JSON is nested too deep to be a profile"),
        ('{"a":' * DEEP + "1" + "}" * DEEP, "this JSON is nested too deep to be a profile"),
        (
            '{"basics": {"name": ' + "1" * 5_000 + "}}",
            "this JSON holds a number too long to be a profile's",
        ),
        ('{"name": "Ines"}', "this JSON is neither a JSON Resume nor JSON-LD"),
        (
            '{"basics": {"name": "Ines Vega",\n  "label": }}',
            "this looks like JSON and cannot be read: expecting value",
        ),
    ],
)
def test_json_that_is_too_deep_or_broken_is_refused(text: str, message: str) -> None:
    assert refusal(text) == message


def test_broken_json_is_refused_with_its_line() -> None:
    with pytest.raises(InputError) as caught:
        read('{"basics": {"name": "Ines Vega",\n  "label": }}', file="cv.json")
    assert str(caught.value.where) == "cv.json:2"


def test_html_nested_deep_is_read_all_the_same() -> None:
    title = '<meta property="og:title" content="Ines Vega - Harbour Light Labs | LinkedIn">'
    text = f"<!doctype html><html><head>{title}</head>" + "<div>" * DEEP + "x" + "</div>" * DEEP
    person = read(text)
    assert (person.name, person.company) == ("Ines Vega", "Harbour Light Labs")


def test_html_with_more_tags_than_any_profile_is_refused() -> None:
    assert refusal("<html>" + "<b>x" * 101_000) == "this web page is too large to be one profile"


@pytest.mark.parametrize("tail", ["<", "<!--", "<script>", "<a href='", "<svg", "&amp"])
def test_html_that_breaks_off_is_read_up_to_there(tail: str) -> None:
    text = '<html><meta property="og:title" content="Ines Vega - Oak | LinkedIn">' + tail * 5_000
    assert read(text).name == "Ines Vega"


def test_a_table_with_too_many_columns_is_refused() -> None:
    header = ",".join(["First Name", "Last Name", "Company", *(f"c{i}" for i in range(100_000))])
    assert refusal(f"{header}\nAda,Marsh,Oak\n") == "a row of this table has 100,003 columns"


def test_a_table_whose_quotation_mark_stays_open_is_refused() -> None:
    text = 'First Name,Last Name,Company\nAda,Marsh,"Oak\n' + "x,y,z\n" * 40_000
    assert refusal(text).startswith("this table cannot be read: field larger than field limit")


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VCARD\nFN:" + "Ines Vega\nORG:Oak Works\n" + "x" * 3_000_000,
        '{"basics": {"name": "Ines Vega", "summary": "' + "x" * 1_000_000 + '"}}',
        "<html><p>" + "x" * 6_000_000,
        "First Name,Last Name,Company\n" + "Ada,Marsh,Oak\n" * 160_000,
    ],
    ids=["card", "json", "html", "table"],
)
def test_a_text_over_the_limit_of_its_kind_is_refused(text: str) -> None:
    assert refusal(text).startswith("the text is too large to be one profile")


def test_a_card_whose_folding_broke_is_read() -> None:
    text = "BEGIN:VCARD\nVERSION:3.0\nFN:Ines\nVega\nTITLE:Head of\nCompliance\nORG:Oak\nEND:VCARD"
    person = read(text)
    assert (person.name, person.role, person.company) == ("Ines Vega", "Head of Compliance", "Oak")


def test_escapes_hidden_in_a_card_or_in_json_are_cleaned() -> None:
    card = "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Ines=1B=5B31m Vega=E2=80=AE\nEND:VCARD"
    assert read(card).name == "Ines Vega"
    resume = read('{"basics": {"name": "Ines Vega", "label": "Data\\u001b[31m lead\\u202e"}}')
    assert resume.headline == "Data lead"


def test_an_endless_line_is_no_profile() -> None:
    assert "no profile" in refusal("Ines Vega " * 90_000)

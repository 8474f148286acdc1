"""read_name(): the world's names, from `names.tsv` (invented), and what the table cannot say."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linknote.text.clean import clean
from linknote.text.names.read import Name, read_name

TABLE = Path(__file__).with_name("names.tsv").read_text(encoding="utf-8").splitlines()[1:]


def _none(cell: str) -> str | None:
    return None if cell == "none" else cell


@pytest.mark.parametrize("line", TABLE)
def test_clean_name_and_greeting(line: str) -> None:
    raw, source, bare, greeting, sure = line.split("\t")
    name = read_name(raw, source=source)
    assert (name.clean, name.greeting, name.sure) == (_none(bare), _none(greeting), sure == "sure")


@pytest.mark.parametrize(
    ("raw", "choices"),
    [
        ("Wei Jie Lim", ("Wei Jie", "Lim")),
        ("Chen Wei", ("Wei", "Chen")),
        ("Whitfield, Dana", ("Whitfield", "Dana")),
        ("Robert (Bob) Standish", ("Robert", "Bob")),
        ("Anna Berger (née Kohl)", ()),
        ("Dana Whitfield", ()),
    ],
)
def test_the_candidates_to_ask_about(raw: str, choices: tuple[str, ...]) -> None:
    assert read_name(raw).choices == choices


@pytest.mark.parametrize(
    ("raw", "told", "expected"),
    [
        ("Chen Wei", "Wei", Name("Chen Wei", "Wei", True, "given name as told")),
        ("Whitfield Dana", "DANA", Name("Whitfield Dana", "Dana", True, "given name as told")),
        (
            "Dana Whitfield",
            "Dr. Dana M.",
            Name("Dana Whitfield", "Dana", True, "given name as told"),
        ),
        (
            "Maria Vega",
            "☁️ Maria (She/Her)",
            Name("Maria Vega", "Maria", True, "given name as told"),
        ),
        (
            "Mary Ann Colby",
            "Mary Ann",
            Name("Mary Ann Colby", "Mary Ann", True, "given name as told"),
        ),
        (
            "Robert Standish",
            'Robert "Bob"',
            Name("Robert Standish", "Bob", True, "given name as told"),
        ),
        ("Dana Whitfield", "D.", Name("Dana Whitfield", "Dana")),
        ("Dana Whitfield", "Dana Whitfield", Name("Dana Whitfield", "Dana")),
        ("Dana Whitfield", "  ", Name("Dana Whitfield", "Dana")),
        ("", "dana", Name("Dana", "Dana")),
    ],
)
def test_a_structured_given_name_is_believed(raw: str, told: str, expected: Name) -> None:
    assert read_name(raw, given=told) == expected


def test_what_is_no_person_says_so() -> None:
    assert read_name("LinkedIn Member") == Name(None, None, False, "this names no person")


@given(st.text(max_size=80), st.sampled_from(["linkedin", "list"]))
def test_any_text_gives_one_safe_line_or_nothing(raw: str, source: str) -> None:
    name = read_name(raw, source=source)
    for text in (name.clean, name.greeting, *name.choices):
        assert text is None or (text.strip() == text and text and "\n" not in text)
    assert (name.clean is None) == (name.greeting is None)
    assert name.sure or name.greeting == name.clean


@pytest.mark.parametrize(
    "unit", ["(", '"', "Dr. ", "she/", "a-", "Jane, ", "'x ", "J. ", "· 2", "é ́"]
)
def test_an_endless_line_is_read_at_once(unit: str) -> None:
    assert len(read_name("Jane Mercer " + unit * 200_000).clean or "") <= 300


@pytest.mark.parametrize(
    "line", ['Robert "Bo👩‍💻b" Smith', 'Robert "🙂" Smith', "Robert (Bo🙂b) Smith"]
)
def test_a_sign_inside_a_nickname_leaves_nothing_invisible(line: str) -> None:
    told = read_name(line)
    for text in (told.clean, told.greeting, *told.choices):
        assert text is None or clean(text) == text

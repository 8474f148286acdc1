"""guess(): the language of short typed answers, from `languages.tsv`, and None in doubt."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linknote.text.language import guess, leaning

TABLE = Path(__file__).with_name("languages.tsv").read_text(encoding="utf-8").splitlines()[1:]


@pytest.mark.parametrize("line", TABLE)
def test_language_of_a_typed_answer(line: str) -> None:
    lang, _, text = line.partition("\t")
    assert guess(text) == (None if lang == "none" else lang)


@pytest.mark.parametrize("text", ["", " ", "\n", "🙂", "42", "…", "'", "I"])
def test_nothing_to_go_by_is_no_language(text: str) -> None:
    assert guess(text) is None


def test_foreign_names_in_english_stay_english() -> None:
    assert guess("your talk at Die Digitale Konferenz der Universität Köln about typing") == "en"


@given(st.text(max_size=200))
def test_any_text_gets_an_answer(text: str) -> None:
    assert guess(text) in {None, "en", "de", "fr", "es", "pt", "it", "nl", "pl", "ja"}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("cada hora", None),  # as Spanish as it is Portuguese
        ("horas cada semana", None),
        ("cada domingo en la empresa", "es"),
        ("palestra sempre", "pt"),
        ("swap notes on rotas", None),
    ],
)
def test_a_text_leans_only_where_one_language_is_likelier(text: str, lang: str | None) -> None:
    assert leaning(text) == lang

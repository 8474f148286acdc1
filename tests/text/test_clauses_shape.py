"""The outside of an answer: marks, quotes, emoji, capitals, the same in every language."""

from __future__ import annotations

import pytest

from linknote.text.clauses import FILTERS, SITUATIONS, TESTS, speech
from linknote.text.clauses.shape import finished, keeps_case, lower_first, shape, upper_first


@pytest.mark.parametrize(
    ("typed", "body", "mark", "emoji"),
    [
        ("your talk", "your talk", "", ""),
        ("  your talk.  ", "your talk", ".", ""),
        ("your talk!!", "your talk", "!", ""),
        ("your talk?!", "your talk", "?", ""),
        ("your talk...", "your talk", "…", ""),
        ("your talk,", "your talk", "", ""),
        ('"your talk" 🎉', "your talk", "", "🎉"),
        ("“your talk.”", "your talk", ".", ""),
        ("your talk! 👩‍💻🎉", "your talk", "!", "👩‍💻🎉"),
        ("your talk :)", "your talk", "", ":)"),
        ("(your talk)", "your talk", "", ""),
        ("Slack (Data Folk)", "Slack (Data Folk)", "", ""),
        ('your post "Why?"', 'your post "Why?"', "", ""),
        ("I know C++", "I know C++", "", ""),
        ("50% off", "50% off", "", ""),
        ("{x}", "{x}", "", ""),
        ("あなたの講演。", "あなたの講演", "。", ""),
        ("", "", "", ""),
        ("!!!", "", "!", ""),
    ],
)
def test_an_answer_is_taken_apart(typed: str, body: str, mark: str, emoji: str) -> None:
    assert shape(typed) == (body, mark, emoji)


@pytest.mark.parametrize(
    ("body", "mark", "emoji", "whole"),
    [
        ("We met", "", "", "We met."),
        ("We met", "!", "", "We met!"),
        ("We met", "", "🎉", "We met. 🎉"),
        ('your post "Why?"', "", "", 'your post "Why?"'),
        ("the group (Data Folk)", "", "", "the group (Data Folk)."),
        ("", ".", "🎉", "🎉"),
    ],
)
def test_a_sentence_gets_one_mark(body: str, mark: str, emoji: str, whole: str) -> None:
    assert finished(body, mark, emoji) == whole


def test_the_full_stop_is_the_language_s_own() -> None:
    assert finished("講演を拝見しました", "", full_stop="。") == "講演を拝見しました。"


def test_words_with_a_case_of_their_own_keep_it() -> None:
    kept = ["iPhone", "macOS", "R&D", "C++", "GPT4", "NASA", "httpx_cache"]
    assert [word for word in kept if not keeps_case(word)] == []
    assert [word for word in ["Your", "talk", "Leeds"] if keeps_case(word)] == []
    assert upper_first("iPhone repairs") == "iPhone repairs"
    assert upper_first("élan") == "Élan"
    assert upper_first('"your talk"') == '"Your talk"'
    assert lower_first("Your talk") == "your talk"
    assert lower_first("YOUR TALK") == "YOUR TALK"
    assert lower_first("R&D budgets") == "R&D budgets"


def test_a_language_tag_finds_its_speech_and_an_unknown_one_english() -> None:
    assert speech("en-GB") is speech("en")
    assert speech("tlh").noun("saw your talk") == "your talk"
    assert set(FILTERS) <= {*TESTS, "sentence"}
    assert len(SITUATIONS) == 15


@pytest.mark.parametrize(
    ("lang", "typed", "clause"),
    [
        ("en", "my colleague Tom swears by your newsletter", None),
        ("en", "our manager Ana raves about you", None),
        ("fr", "mon collègue Tom adore votre lettre", None),
        ("fr", "mon chef cite souvent votre livre", None),
        ("it", "il mio collega Tom consiglia la tua newsletter", None),
        ("de", "Sie auf dem Podium gesehen", "ich habe Sie auf dem Podium gesehen"),
        ("de", "Sie im Podcast von Lena gehört", "ich habe Sie im Podcast von Lena gehört"),
    ],
)
def test_a_sentence_stays_one_whatever_its_verb(lang, typed, clause):
    voice = speech(lang)
    assert (voice.noun(typed), voice.clause(typed), voice.name(typed)) == (
        None,
        clause or typed,
        None,
    )

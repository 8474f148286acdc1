"""clean(): hostile text comes out safe, everything people write stays."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from linknote.text.clean import clean, composed

FLAG_OF_WALES = "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("plain text\n\twith a tab", "plain text\n\twith a tab"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x9b31mred", "red"),
        ("a\x1b]0;new title\x07b", "ab"),
        ("a\x1b]8;;https://x.example\x1b\\link\x1b]8;;\x1b\\", "alink"),
        ("a\x1bP1$r0m\x1b\\b", "ab"),
        ("a\x1b]never ended", "anever ended"),
        ("\x1bcreset", "reset"),
        ("one\r\ntwo\rthree\x0cfour\u2028five\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("nul\x00 bell\x07 del\x7f", "nul bell del"),
        ("Dana \u202eyerf\u202c Vale\u200f", "Dana yerf Vale"),
        ("\u2066isolate\u2069 \u061c", "isolate "),
        ("soft\u00adhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark"),
        ("lone \ud83d surrogate", "lone  surrogate"),
        ("private \ue000\uf8ff\U000f0001 use", "private  use"),
        ("non\ufffecharacter\ufdd0 \U0001ffff", "noncharacter "),
        ("Zoe\u0308 Jose\u0301", "Zoë José"),
        ("👩‍💻 🏳️‍🌈 ❤️‍🔥 1️⃣", "👩‍💻 🏳️‍🌈 ❤️‍🔥 1️⃣"),
        (f"Cymru {FLAG_OF_WALES} 🇩🇪", f"Cymru {FLAG_OF_WALES} 🇩🇪"),
        ("hidden\U000e0068\U000e0069 tags", "hidden tags"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("gen\u200deric \u200cword", "generic word"),
        ("Dana\u3164Vale\u2800 \uffa0x", "Dana Vale   x"),
        ("ge\u034fner\u115f\u1160ic w\u17b4\u17b5ord", "generic word"),
        ("п\u200dя ge\ufe0fner\U000e0100ic\u180b 1\u200d2 漢\u200d字", "пя generic 12 漢字"),
        ("葛\U000e0100 葛 ©\ufe0f ᠠ\u180b a\u200d\ufe0f", "葛\U000e0100 葛 ©\ufe0f ᠠ\u180b a"),
        ("new emoji \U0001faef\U0001faee", "new emoji \U0001faef\U0001faee"),
        ("z" + "\u0334" * 40 + "a", "z" + "\u0334" * 6 + "a"),
        ("Nguyễn Trần 王小明 김민수 שלום", "Nguyễn Trần 王小明 김민수 שלום"),
    ],
)
def test_what_goes_and_what_stays(raw: str, expected: str) -> None:
    assert clean(raw) == expected


def test_one_line_folds_all_white_space() -> None:
    assert clean("  Dana\u00a0\n\t Vale\u3000 \x1b[1m ", one_line=True) == "Dana Vale"


def test_many_escapes_that_never_end_cost_no_more_than_their_length() -> None:
    text = clean("\x1b]" * 200_000 + "end" + "\x1b[" + "1;" * 200_000)
    assert text.startswith("end")
    assert "\x1b" not in text


def test_a_text_of_thousands_of_unknown_characters_is_read() -> None:
    unassigned = "".join(
        chr(code) for code in range(0x40000, 0x41000) if unicodedata.category(chr(code)) == "Cn"
    )
    assert clean(f"a{unassigned}b") == "ab"


hostile = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from(
            "\x1b\x9b\x9d\x9c\x07[]m;0\r\n\x85\u200d\u200c\u202e\u0301\u0334\u0483\u09be\u09c7aé"
            "\U0001f3f4\U000e0067\U000e007f\ud83d\ue000\U0001fae0\ufe0f"
        ),
    )
)


@given(hostile)
@example("e\u0301\u200d\u0301\u200d" * 9)
@example("a\u200d\u0301\u200d")
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    line = clean(text, one_line=True)
    assert clean(line, one_line=True) == line


@given(hostile)
def test_nothing_that_steers_a_terminal_is_left(text: str) -> None:
    for char in clean(text):
        category = unicodedata.category(char)
        assert category not in ("Cs", "Co")
        assert category != "Cc" or char in "\n\t"
        assert unicodedata.bidirectional(char) not in (
            *("LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"),
        )
        assert category != "Cf" or char in "\u200c\u200d" or 0xE0030 <= ord(char) <= 0xE007F


def test_long_rows_of_marks_are_cut_before_they_are_sorted():
    """Python's own sorting of such a row takes the square of its length: this one an hour."""
    row = "\u0301\u0327" * 1_000_000
    assert clean(f"Dana{row}") == "Daná̧̧̧̧̧̧"
    assert clean("ü" + "\u0f73" * 1_000_000) == "ü" + "\u0f71" * 6
    assert composed("a" + "\u0301\u0327" * 10) == unicodedata.normalize(
        "NFC", "a" + "\u0301\u0327" * 10
    )

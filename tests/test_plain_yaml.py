"""Plain YAML is read the short way, and just as the long way reads it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linknote import strict_yaml
from linknote.plain_yaml import read

TEMPLATES = Path(__file__).parents[1] / "templates"

PLAIN = """\
title: You saw their talk
lang: en
count: 12
draft: true
nobody:

asks:
  - key: part
    question: "Which part: of it?"
  - key: b
samples:
    - person: 'Dana Whitfield, “lead” at Oak & Ash'
      asks:
        part: on errors [all of them], 5 % of 1.50
words:
  - no
  - "null"
  - -7
"""


def short(text: str):
    return read(text, first_line=2, max_lines=500, max_depth=8)


def long(text: str):
    """What the events of PyYAML make of it; None where they make an error of it."""
    reader = strict_yaml._Reader("f", 2, 8)
    try:
        for event in strict_yaml._events(text, "f", 2):
            reader.take(event)
    except strict_yaml.InputError:
        return None
    return reader.root, reader.places


def test_a_plain_text_is_read_with_its_places():
    plain = PLAIN.replace("  - -7\n", "  - 7\n")
    value, places = short(plain)
    assert value == {
        "title": "You saw their talk",
        "lang": "en",
        "count": 12,
        "draft": True,
        "nobody": None,
        "asks": [{"key": "part", "question": "Which part: of it?"}, {"key": "b"}],
        "samples": [
            {
                "person": "Dana Whitfield, “lead” at Oak & Ash",
                "asks": {"part": "on errors [all of them], 5 % of 1.50"},
            }
        ],
        "words": ["no", "null", 7],
    }
    assert places["asks", 1, "key"] == (11, 5)
    assert places["words", 1] == (18, 5)
    assert (value, places) == long(plain)


@pytest.mark.parametrize(
    "text",
    [
        "", "\n", "a: [1, 2]", "a: {b: c}", "a: |\n  text", "a: b # c", "a: b\n  goes on",
        "a: 'it''s'", 'a: "b\\n"', "a: &b c", "a: *b", "a: !t c", "a: b: c", "a:b", "a: b\na: c",
        "- a", "a:\n- b", "a:\n    b: 1\n  c: 2", " a: b", "a:\n\tb: c", "true: a", "3: a",
        "a b: c", "? a", "a: -", "a: - b", "--- \na: b", "a: b\n---\nc: d", "a: b\n...",
        "a: ~", "a: @b", "a: %b", "a: `b", "a: 'b", "a: b'\n'c", 'a: "b" c', "a:\n  - b\n    c",
        "a:\n  - - b", "a:\n  -  b", "a:\n  -\n    b", "a:  b\n c: d", "a: b\u00a0c", "a: b\u2028c",
        PLAIN,
    ],
)  # fmt: skip
def test_what_is_not_plain_is_left_alone(text: str):
    assert short(text) is None


def test_every_built_in_front_matter_is_plain():
    for path in [*TEMPLATES.rglob("*.j2"), *TEMPLATES.rglob("pack.yaml")]:
        text = path.read_text("utf-8")
        front = text.split("---\n")[1] if path.suffix == ".j2" else text
        assert short(front) == long(front), path
        assert short(front) is not None, path


VALUES = (
    "", "x", "12", "-3", "007", "1.5", "yes", "true", "~", '"q: r"', "'s # t'", "[u]", "v w, x",
    "é ü", "日本", "y'z", 'k"', "- l", "m: n", "o #p", "🙂", "½", "999999999999",
)  # fmt: skip
LINES = st.lists(
    st.tuples(
        st.sampled_from(["", "  ", "    ", "- ", "  - ", "    - ", " "]),
        st.sampled_from(["a: ", "b: ", "a:", "b:", "c-d: ", "e_1: ", "", "null: ", "a : "]),
        st.one_of(
            st.sampled_from(VALUES),
            st.text(max_size=6),
        ),
        st.sampled_from(["", "", "", " ", "  "]),
    ).map("".join),
    max_size=9,
)


@given(LINES.map("\n".join))
def test_what_is_read_the_short_way_is_what_the_long_way_reads(text: str):
    try:
        text = strict_yaml.read_text(text, file="f")
    except strict_yaml.InputError:
        return
    found = short(text)
    assert found is None or found == long(text)

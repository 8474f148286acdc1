"""The strict YAML loader: what it takes, what it refuses, and where it points."""

from __future__ import annotations

import pytest

from linknote.errors import InputError, Where
from linknote.strict_yaml import check_keys, parse


def refusal(raw: bytes | str, **limits: int) -> str:
    with pytest.raises(InputError) as caught:
        parse(raw, file="pack.yaml", **limits)
    return str(caught.value)


def test_scalars_are_text_unless_plainly_null_true_false_or_whole() -> None:
    document = parse(
        "version: 0.10\nnorway: no\nat: 12:30:00\nday: 2026-01-02\nhex: 0x1F\noct: 010\n"
        "yes: on\nnone: null\nwave: ~\nempty:\nflag: true\noff: False\ncount: -12\n"
        'quoted: "1"\nlong: 1234567890\nsci: 1e3\nblock: |\n  true\n',
        file="x.yaml",
    )
    assert document.value == {
        "version": "0.10",
        "norway": "no",
        "at": "12:30:00",
        "day": "2026-01-02",
        "hex": "0x1F",
        "oct": "010",
        "yes": "on",
        "none": None,
        "wave": None,
        "empty": None,
        "flag": True,
        "off": False,
        "count": -12,
        "quoted": "1",
        "long": "1234567890",
        "sci": "1e3",
        "block": "true\n",
    }


def test_every_key_and_item_keeps_its_line_and_column() -> None:
    document = parse(
        "title: Talk\nasks:\n  - key: talk\n    question: Which?\n"
        "  - {key: two}\nwords: [a, bé, c]\n",
        file="t.j2",
        first_line=2,
    )
    assert document.where("title") == Where("t.j2", 2, 1)
    assert document.where("asks", 0, "question") == Where("t.j2", 5, 5)
    assert document.where("asks", 1) == Where("t.j2", 6, 5)
    assert document.where("asks", 1, "key") == Where("t.j2", 6, 6)
    assert document.where("words", 2) == Where("t.j2", 7, 16)


def test_a_place_that_is_not_there_is_its_nearest_enclosing_one() -> None:
    document = parse("me:\n  name: Ada\n", file="c.yaml")
    assert document.where("me", "line") == Where("c.yaml", 1, 1)
    assert document.where("other") == Where("c.yaml", 1, 1)


@pytest.mark.parametrize("raw", ["", "\n", "# nothing yet\n", b"\xef\xbb\xbf", "---\n"])
def test_an_empty_text_is_an_empty_mapping(raw: bytes | str) -> None:
    assert parse(raw, file="c.yaml").value == {}


def test_windows_and_old_mac_lines_count_as_lines() -> None:
    document = parse(b"\xef\xbb\xbfa: 1\r\nb: 2\rc: 3\n", file="c.yaml")
    assert document.where("c") == Where("c.yaml", 3, 1)


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ("a: &x 1", "1:4: anchors and aliases are not allowed"),
        ("a: 1\nb: *x", "2:4: anchors and aliases are not allowed"),
        ("a: *** x", "1:5: anchors and aliases are not allowed"),
        ("a: &a [1]\nb: [*a, *a]", "1:4: anchors and aliases are not allowed"),
        ("a: !!python/object/apply:os.system [id]", "1:4: tags are not allowed"),
        ("a: !!str 1", "1:4: tags are not allowed"),
        ("%TAG ! tag:x,2000:\n---\na: !x 1", "3:4: tags are not allowed"),
        ("a: !", "1:4: tags are not allowed"),
        ("a: 1\nb: 2\na: 3", "3:1: key a is given twice"),
        ("x: {a: 1, a: 2}", "1:11: key a is given twice"),
        ("---\na: 1\n---\nb: 2", "3:1: more than one document in the file"),
        ("<<: {a: 1}", "1:1: merge keys are not allowed"),
        ("1: a", "1:1: a key must be text, not a number"),
        ("true: a", "1:1: a key must be text, not true or false"),
        ("? [a]\n: 1", "1:3: a key must be text, not a list"),
        ("a: {{ name }}", "1:5: a key must be text, not a mapping"),
        ("- a", "1: expected keys with values, found a list"),
        ("hello", "1: expected keys with values, found the text hello"),
        ("[" * 20_000, "1:9: nested too deeply"),
        ("{a: " * 8_000, "1:33: nested too deeply"),
        ("- " * 12 + "x", "1:17: nested too deeply"),
        ("a: [" + "1," * 9_000, "1:7995: too many entries"),
        ("a: b: c", "1:5: a second ':' in one value"),
        ("a: 'x", "1:6: a quotation mark that is never closed"),
        ("a: 1\nfoo\nb: 2", "3:1: a key without its ':'"),
        ("a: 1\n\tb: 2", "2:1: a tab where spaces are expected"),
        ("a: @x", "1:4: a value that starts with a special character"),
        ("a: [b", "1:6: a bracket that is never closed"),
        ("a: \x1b[31m", "1:4: a hidden character (U+001B)"),
        ('a: "\\e[31m"', "1:4: a hidden character (U+001B)"),
        ("a: x\u202ey", "1:5: a hidden character (U+202E)"),
        ('a: "\\u2066"', "1:4: a hidden character (U+2066)"),
        ('"\\u200f": a', "1:1: a hidden character (U+200F)"),
        ("a: x\u3164y", "1:5: a hidden character (U+3164)"),
        ('a: "\\u2800"', "1:4: a hidden character (U+2800)"),
        ("a: x\u2028y", "1:5: a hidden character (U+2028)"),
        ("a: \ud800", "1:4: a hidden character (U+D800)"),
        (b"a: 1\nb: \xff", "2:4: not UTF-8 text"),
        (b"\xff\xfea\x00", "1:1: not UTF-8 text"),
    ],
)
def test_refused_with_its_place(raw: bytes | str, message: str) -> None:
    assert refusal(raw).startswith(f"pack.yaml:{message}")


def test_the_billion_laughs_never_begin() -> None:
    laughs = "a: &a [x]\n" + "".join(
        f"{c}: &{c} [*{p},*{p}]\n" for p, c in zip("abc", "bcd", strict=True)
    )
    assert refusal(laughs) == "pack.yaml:1:4: anchors and aliases are not allowed"


def test_size_is_a_parameter() -> None:
    assert refusal("a: " + "x" * 40_000) == "pack.yaml: larger than 32 KiB"
    assert parse("a: " + "x" * 40_000, file="f", max_bytes=65_536).value["a"] == "x" * 40_000
    assert refusal("a: [1, 2, 3]", max_events=5) == "pack.yaml:1:5: too many entries"


def test_an_unknown_key_names_the_nearest_and_what_is_known() -> None:
    document = parse("name: mine\nlangauges: [en]\n", file="pack.yaml")
    with pytest.raises(InputError) as caught:
        check_keys(document, (), ["name", "languages", "version"])
    assert str(caught.value) == (
        "pack.yaml:2:1: unknown key langauges"
        " – did you mean languages? known here: languages, name, version"
    )


def test_values_of_the_wrong_kind_point_at_their_key() -> None:
    document = parse("me:\n  name: [Ada]\nlimit: lots\ncopy: 3\nasks: one\n", file="c.yaml")
    for read, message in [
        (lambda: document.text("me", "name"), "c.yaml:2:3: me.name must be text, not a list"),
        (
            lambda: document.number("limit"),
            "c.yaml:3:1: limit must be a whole number, not the text lots",
        ),
        (lambda: document.flag("copy"), "c.yaml:4:1: copy must be true or false, not a number"),
        (lambda: document.items("asks"), "c.yaml:5:1: asks must be a list, not the text one"),
        (
            lambda: document.mapping("limit"),
            "c.yaml:3:1: limit must be a mapping of keys, not the text lots",
        ),
    ]:
        with pytest.raises(InputError) as caught:
            read()
        assert str(caught.value) == message


def test_a_number_given_for_text_is_the_text_as_written() -> None:
    assert parse("version: 12", file="p").text("version") == "12"


def test_absent_and_null_read_the_same() -> None:
    document = parse("a: ~\n", file="p")
    assert (document.text("a"), document.text("b"), document.items("a")) == (None, None, [])

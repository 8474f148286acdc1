"""pack.yaml and template files: what they may hold, and where an error points."""

from __future__ import annotations

import pytest

from linknote.errors import InputError
from linknote.model import Ask, Pack, Sample, Template
from linknote.pack.manifest import parse_pack, parse_template
from linknote.pack.situations import INVITE, REPLY

TALK = """---
title: You saw their talk
situation: talk
register: informal
asks:
  - key: part
    question: Which part stayed with you?
    example: the part on tests
samples:
  - person: Dana Whitfield, Engineer at Harbour Labs
    found: your talk
    asks: {part: the end}
---
Hi {{ person.greeting }}, {{ found }}.
"""


def template(text: str | bytes, **how: object) -> Template:
    settings: dict[str, object] = {"file": "t.j2", "pack": "mine", "key": "talk", "lang": "en"}
    return parse_template(text, **{**settings, **how})  # type: ignore[arg-type]


def refusal(text: str | bytes, **how: object) -> str:
    with pytest.raises(InputError) as caught:
        template(text, **how)
    return str(caught.value)


def pack_refusal(text: str | bytes) -> str:
    with pytest.raises(InputError) as caught:
        parse_pack(text, file="pack.yaml")
    return str(caught.value)


def test_a_template_is_read_whole() -> None:
    assert template(TALK) == Template(
        pack="mine",
        key="talk",
        title="You saw their talk",
        kind="invite",
        situation="talk",
        lang="en",
        body="Hi {{ person.greeting }}, {{ found }}.\n",
        register="informal",
        asks=(Ask("part", "Which part stayed with you?", "the part on tests"),),
        samples=(
            Sample(
                "Dana Whitfield, Engineer at Harbour Labs", "your talk", None, {"part": "the end"}
            ),
        ),
        file="t.j2",
        body_line=14,
    )


def test_only_a_title_is_needed() -> None:
    made = template("---\ntitle: Hello\n---\nHi.\n")
    assert (made.kind, made.situation, made.lang, made.register) == ("invite", "other", "en", None)


def test_windows_files_with_a_mark_in_front_are_read() -> None:
    made = template(b"\xef\xbb\xbf---\r\ntitle: Hello\r\n---\r\nHi,\r\nyou.\r\n")
    assert (made.title, made.body, made.body_line) == ("Hello", "Hi,\nyou.\n", 4)


def test_a_flat_file_names_its_language_and_one_in_a_folder_keeps_it() -> None:
    text = "---\ntitle: Hallo\nlang: de\n---\nHallo.\n"
    assert template(text).lang == "de"
    assert template(text, lang="de", in_folder=True).lang == "de"
    assert refusal(text, in_folder=True) == (
        "t.j2:3:1: lang de in the folder of en – move the file, or drop lang"
    )


def test_a_reply_has_situations_of_its_own() -> None:
    assert template("---\ntitle: T\nkind: reply\n---\nHi\n").situation == "ask"
    assert template("---\ntitle: T\nkind: reply\nsituation: wrong\n---\nHi\n").situation == "wrong"
    assert refusal("---\ntitle: T\nkind: reply\nsituation: talk\n---\nHi\n").startswith(
        "t.j2:4:1: unknown situation talk – known here: accept, ask, decline, redirect, wrong"
    )


def front(*lines: str) -> str:
    return "\n".join(["---", "title: T", *lines, "---", "Hi {{ found }}.", ""])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "t.j2:1:1: no front matter – start with ---, title: …, ---"),
        ("Hi {{ found }}", "t.j2:1:1: no front matter"),
        ("---\ntitle: T\nHi", "t.j2:1:1: the front matter is never closed – end it with ---"),
        ("---\n---\nHi", "t.j2:2: a template needs a title"),
        ("---\ntitle: T\n---\n  \n", "t.j2:4: the template has no text"),
        (front("titel: x"), "t.j2:3:1: unknown key titel – did you mean title? known here: asks,"),
        (front("kind: invitation"), "t.j2:3:1: unknown kind invitation – did you mean invite?"),
        (front("situation: tlak"), "t.j2:3:1: unknown situation tlak – did you mean talk?"),
        (front("register: Sie"), "t.j2:3:1: unknown register Sie – known here: formal, informal"),
        (front("lang: English"), "t.j2:3:1: a language cannot be called English"),
        (front("asks: part"), "t.j2:3:1: asks must be a list, not the text part"),
        (front("asks:", "  - part"), "t.j2:4:5: asks[1] must be a mapping of keys"),
        (front("asks:", "  - key: part"), "t.j2:4:5: an ask needs a key and a question"),
        (front("asks: [{key: Part, question: Q}]"), "t.j2:3:9: an ask cannot be called Part"),
        (front("asks: [{key: found, question: Q}]"), "t.j2:3:9: an ask cannot be called found"),
        (front("asks: [{key: a__b, question: Q}]"), "t.j2:3:9: an ask cannot be called a__b"),
        (front("asks: [{key: SPEECH, question: Q}]"), "t.j2:3:9: an ask cannot be called SPEECH"),
        (
            front("asks: [{key: a, question: Q}, {key: a, question: Q}]"),
            "t.j2:3:32: the ask a is given twice",
        ),
        (
            front("asks: [" + ", ".join(f"{{key: k{n}, question: Q}}" for n in range(6)) + "]"),
            "t.j2:3:1: asks holds more than 5 entries",
        ),
        (front("samples: [{found: x}]"), "t.j2:3:11: a sample needs a person"),
        (
            front("samples: [{person: P, asks: {parts: x}}]"),
            "t.j2:3:30: unknown key parts – nothing is known here",
        ),
        (front("samples: [{person: P, wy: x}]"), "t.j2:3:23: unknown key wy – did you mean why?"),
        (front("samples: [{person: [P]}]"), "t.j2:3:12: samples[1].person must be text"),
        (front("a: &x 1"), "t.j2:3:4: anchors and aliases are not allowed"),
        (front("title: U"), "t.j2:3:1: key title is given twice"),
        (front('example: "\\u202e"'), "t.j2:3:10: a hidden character (U+202E)"),
        (
            "---\ntitle: T\n---\nHi {{ fond }}.\n",
            "t.j2:4:7: unknown name fond – did you mean found?",
        ),
        ("---\ntitle: T\n---\n\nHi {% fit %}a{% endfit %}\n", "t.j2:5:7: a fit needs two ways"),
        ("---\ntitle: T\n---\nHi \x1b[31m\n", "t.j2:4:4: a hidden character (U+001B)"),
        (b"---\ntitle: T\n---\nHi \xe9\n", "t.j2:4:4: not UTF-8 text – save it as UTF-8"),
        (b"\xff\xfe-\x00-\x00", "t.j2:1:1: not UTF-8 text"),
        ("---\ntitle: T\n---\n" + "x" * 40_000, "t.j2: larger than 32 KiB"),
        ("---\ntitle: " + "T" * 101 + "\n---\nHi\n", "t.j2:2:1: title is longer than 100 char"),
        ("---\ntitle: [T]\n---\nHi\n", "t.j2:2:1: title must be text, not a list"),
    ],
)
def test_a_template_file_is_refused_at_its_place(text: str | bytes, message: str) -> None:
    assert refusal(text).startswith(message)


@pytest.mark.parametrize(
    "key", ["", "Talk", "../talk", "a/b", "a b", "-a", "a--b", "con", "lpt1", "x" * 41, "é", "a.b"]
)
def test_a_file_name_that_is_no_key_is_refused(key: str) -> None:
    assert refusal(TALK, key=key).startswith(f"t.j2: a template cannot be called {key[:60]}")


def test_a_pack_is_read() -> None:
    text = (
        "name: mine\nversion: 0.10\ndescription: Coffee notes\nlicense: MIT\n"
        "languages: [en, pt-BR]\nformat: 1\n"
    )
    assert parse_pack(text, file="pack.yaml") == Pack(
        "mine", ("en", "pt-BR"), version="0.10", description="Coffee notes", license="MIT"
    )


def test_a_pack_needs_only_a_name() -> None:
    assert parse_pack("name: mine\n", file="pack.yaml") == Pack("mine", ("en",))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "pack.yaml:1: a pack needs a name – write name: my-pack"),
        ("name: My Pack", "pack.yaml:1:1: the pack cannot be called My Pack"),
        ("name: ../x", "pack.yaml:1:1: the pack cannot be called ../x"),
        ("name: nul", "pack.yaml:1:1: the pack cannot be called nul – Windows keeps this name"),
        ("name: [a]", "pack.yaml:1:1: name must be text, not a list"),
        ("name: a\nauthor: b", "pack.yaml:2:1: unknown key author"),
        ("name: a\nlanguages: en", "pack.yaml:2:1: languages must be a list"),
        ("name: a\nlanguages: [en, en]", "pack.yaml:2:17: en is given twice"),
        ("name: a\nlanguages: [en, ../x]", "pack.yaml:2:17: a language cannot be called ../x"),
        ("name: a\nlanguages: [no, 3]", "pack.yaml:2:17: a language cannot be called 3"),
        (
            "format: 2\nname: a\nscripts: [x]",
            "pack.yaml:1:1: this pack is made for a newer linknote (format 2; this one reads 1)",
        ),
        ("format: 0\nname: a", "pack.yaml:1:1: unknown format 0 – write 1"),
        ("format: new\nname: a", "pack.yaml:1:1: format must be a whole number"),
        ("name: a\nname: b", "pack.yaml:2:1: key name is given twice"),
        ("name: !!python/name:os.system x", "pack.yaml:1:7: tags are not allowed"),
        ("- name", "pack.yaml:1: expected keys with values, found a list"),
        (b"name: \xff", "pack.yaml:1:7: not UTF-8 text"),
        ("name: a\ndescription: " + "x" * 20_000, "pack.yaml: larger than 16 KiB"),
    ],
)
def test_a_manifest_is_refused_at_its_place(text: str | bytes, message: str) -> None:
    assert pack_refusal(text).startswith(message)


def test_norway_is_a_language() -> None:
    assert parse_pack("name: a\nlanguages: [no]", file="p").languages == ("no",)


def test_every_situation_has_its_words() -> None:
    assert len(INVITE) == 15
    assert len(REPLY) == 5
    for situation in (*INVITE.values(), *REPLY.values()):
        assert situation.title
        assert situation.question.endswith("?")
        assert situation.example

"""What `pack update` shows: whole, clean, and never endless."""

from __future__ import annotations

import time

from linknote.store.sharing.difference import difference
from linknote.store.sharing.limits import MAX_SHOWN_LINES


def test_nothing_changed():
    assert difference({"a.j2": b"x\n"}, {"a.j2": b"x\n"}) == []


def test_changed_ones_come_first_and_what_is_added_is_shown():
    before = {"b.j2": b"one\ntwo\n", "c.j2": b"x\n", "pack.yaml": b"name: gift\n"}
    after = {"a.j2": b"new\n", "b.j2": b"one\n\tthree\n", "pack.yaml": b"name: gift\n"}
    assert difference(before, after) == [
        "changed  b.j2",
        "    @@ -1,2 +1,2 @@",
        "     one",
        "    -two",
        "    +    three",
        "added  a.j2",
        "    @@ -0,0 +1 @@",
        "    +new",
        "removed  c.j2",
    ]


def test_no_heap_of_other_files_hides_what_the_notes_will_say():
    heap = {f"a{number}.txt": b"x\n" for number in range(400)}
    lines = difference({"talk.j2": b"one\n"}, {"talk.j2": b"two\n", "x.j2": b"new\n", **heap})
    assert lines[:4] == ["changed  talk.j2", "    @@ -1 +1 @@", "    -one", "    +two"]
    assert lines[4:7] == ["added  x.j2", "    @@ -0,0 +1 @@", "    +new"]
    assert lines[-1] == "… and 207 more files"


def test_what_could_harm_a_terminal_is_gone():
    before = {"a.md": b"\x1b]0;evil\x07one\x1b[2J\n", "\x1b[2Jb.md": b"x"}
    after = {"a.md": "two\u202e\u2066\r\nlinknote: all is well\x9b31m\n".encode()}
    assert difference(before, after) == [
        "changed  a.md",
        "    @@ -1 +1,2 @@",
        "    -one",
        "    +two",
        "    +linknote: all is well",
        "removed  b.md",
    ]


def test_a_change_that_does_not_show_is_said():
    assert difference({"a.j2": b"x\n"}, {"a.j2": b"x\r\n"}) == [
        "changed  a.j2",
        "    (only in characters that do not show)",
    ]


def test_a_line_break_at_the_end_shows():
    assert difference({"a.j2": b"x"}, {"a.j2": b"x\n\n"})[2:] == ["     x", "    +"]


def test_long_lines_long_files_and_many_files_are_cut():
    lines = difference({"a.md": b"x"}, {"a.md": b"y" * 5_000})
    assert lines[-1] == f"    +{'y' * 159}…"
    before = {f"n{number}.md": b"one\n" * 90 for number in range(9)}
    after = dict.fromkeys(before, b"two\n" * 90)
    lines = difference(before, after)
    assert len(lines) == MAX_SHOWN_LINES + 1
    assert lines[-1] == "… and 7 more files"
    assert difference({"a.md": b"x\n" * 3_000}, {"a.md": b"y\n" * 3_000}) == [
        "changed  a.md",
        "    (too long to compare line by line)",
    ]


def test_the_worst_texts_to_compare_take_no_time():
    """Lines in another order, and lines that are all alike: what difflib is slowest at."""
    began = time.monotonic()
    numbers = [b"%d" % (n * 7919 % 1_000) for n in range(1_000)]
    for old, new in (
        (b"\n".join(numbers), b"\n".join(sorted(numbers))),
        (b"a\n" * 1_000, b"b\n" + b"a\n" * 990),
        (b"a\nb\n" * 500, b"b\na\na\n" * 300),
    ):
        assert difference({"a.md": old}, {"a.md": new})
    assert time.monotonic() - began < 20

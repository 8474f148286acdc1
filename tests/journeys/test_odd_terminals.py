"""The same questions where a terminal can do less, or goes away: on a pseudo-terminal of our own,
which answers nothing by itself."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 20
WHO = ["--who", "Dana Whitfield, Data Lead at Brindle & Oak", "--no-copy"]
COLOUR = re.compile(r"\x1b\[(?:[\d;]*;)?(?:3[0-7]|4[0-7]|9[0-7]|10[0-7]|38;|48;)[\d;]*m")


@pytest.fixture
def start(tmp_path: Path, own_home: Path, settled) -> Iterator[object]:
    """Starts `linknote compose …` on a terminal that does not say where its cursor is."""
    opened: list[pexpect.spawn] = []

    def start_(*args: str, **env: str) -> pexpect.spawn:
        child = pexpect.spawn(
            sys.executable,
            ["-m", "linknote", "compose", *args],
            cwd=str(tmp_path),
            env={
                "PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LINKNOTE_HOME": str(own_home),
                "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", "LANG": "C.UTF-8", **env,
            },
            dimensions=(24, 80),
            encoding="utf-8",
            timeout=PATIENCE,
        )  # fmt: skip
        opened.append(child)
        return child

    yield start_
    for child in opened:
        child.close(force=True)


def ended(child: pexpect.spawn) -> int | None:
    child.expect(pexpect.EOF)
    child.wait()
    return child.exitstatus


def answer(child: pexpect.spawn, question: str, keys: str) -> str:
    """Type `keys` and Enter once the question is there; what was shown by then."""
    child.expect(question)
    shown = str(child.before) + str(child.after)
    child.send(keys)
    child.expect_exact(keys[-6:] or "")
    child.send("\r")
    return shown


def test_without_colour(start):
    child = start(*WHO, NO_COLOR="1")
    shown = answer(child, "How did you find them", "your talk on typing")
    shown += answer(child, "Which part of it", "the part on hints")
    shown += answer(child, "Why do you want", "to learn how you test")
    child.expect("copies it|copy")
    shown += str(child.before)
    child.send("\r")
    assert ended(child) == 0
    shown += str(child.before)
    assert "your talk on typing" in shown
    assert COLOUR.findall(shown) == []


def test_no_cursor_answers(start):
    """Nothing can stand below what is typed: the note is printed after each answer."""
    child = start(*WHO)
    answer(child, "How did you find them", "your talk on typing")
    child.expect("thank you for your talk on typing")
    answer(child, "Which part of it", "the part on hints")
    child.expect(r"part on hints\. …")
    answer(child, "Why do you want", "to learn how you test")
    child.expect("like to learn how you test")
    child.expect("copies it|copy")
    child.send("\r")
    assert ended(child) == 0


@pytest.mark.parametrize("plain", [("--plain",), ()])
def test_plain_lines_for_a_screen_reader(start, plain):
    child = start(*WHO, *plain, **({} if plain else {"TERM": "dumb"}))
    answer(child, r"Number, or words of it, or your own words", "your talk on typing")
    answer(child, "Which part of it", "<")
    child.expect("Number, or words")
    child.sendline("")
    answer(child, "Which part of it", "the part on hints")
    answer(child, "Why do you want", "to learn how you test")
    child.expect("Enter to copy")
    shown = str(child.before)
    child.sendline("")
    assert ended(child) == 0
    assert "\x1b" not in shown + str(child.before)
    assert "keep thinking about the part on hints" in " ".join(shown.split())


@pytest.mark.parametrize("plain", [("--plain",), ()])
def test_a_terminal_that_ends_in_the_middle_is_left_like_ctrl_c(start, own_home, plain):
    child = start(*WHO, *plain)
    answer(child, "Number, or words" if plain else "How did you find them", "your talk on typing")
    child.expect("Which part of it")
    child.sendeof()
    assert ended(child) == 130
    assert "--resume" in " ".join(str(child.before).split())
    (draft,) = (own_home / "drafts").glob("*.json")
    assert "your talk on typing" in draft.read_text()

"""`pack update` and `pack remove` ask on the terminal before anything changes."""

from __future__ import annotations

from pathlib import Path

import pytest

HELLO = "---\ntitle: Hello\n---\nHi {{ person.greeting }}, {{ found | sentence }}\n"


@pytest.fixture
def gift(tmp_path: Path) -> Path:
    """A pack somebody made, in a folder below the one the terminal stands in."""
    folder = tmp_path / "gift"
    folder.mkdir()
    (folder / "pack.yaml").write_text("name: gift\n")
    (folder / "hello.j2").write_text(HELLO)
    return folder


def test_an_update_is_shown_and_taken_when_somebody_says_so(screen, own_home, gift):
    placed = own_home / "packs" / "gift" / "hello.j2"
    screen.line(f"linknote pack add {gift}")
    screen.wait_for("See it with linknote pack show gift/hello")
    (gift / "hello.j2").write_text(HELLO.replace("Hi", "Good day"))
    screen.line("clear; linknote pack update gift")
    screen.wait_for("Update gift?")
    assert placed.read_text() == HELLO
    screen.keys("Enter")  # Enter alone changes nothing
    screen.wait_for("gift stays as it is")
    assert "+Good day {{ person.greeting }}" in screen.shows()
    assert placed.read_text() == HELLO
    screen.line("clear; linknote pack update gift")
    screen.wait_for("Update gift?")
    screen.type("y")
    screen.wait_for("Updated gift: 1 template (en)")
    assert placed.read_text() == HELLO.replace("Hi", "Good day")


def test_ctrl_c_at_the_question_changes_nothing(screen, own_home, gift):
    screen.line(f"linknote pack add {gift}")
    screen.wait_for("See it with")
    (gift / "hello.j2").write_text(HELLO.replace("Hi", "Good day"))
    screen.line("clear; linknote pack update gift; echo status=$?")
    screen.wait_for("Update gift?")
    screen.keys("C-c")
    screen.wait_for("status=130")
    assert (own_home / "packs" / "gift" / "hello.j2").read_text() == HELLO


def test_a_pack_of_ones_own_is_removed_only_by_who_knows_what_that_means(screen, own_home):
    screen.line("linknote pack new mine")
    screen.wait_for("linknote pack test mine")
    screen.line("clear; linknote pack remove mine")
    screen.wait_for("You made it yourself: this is the only copy")
    screen.type("n")
    screen.wait_for("mine stays")
    assert (own_home / "packs" / "mine" / "hello.j2").exists()
    screen.line("clear; linknote pack remove mine")
    screen.wait_for("the only copy")
    screen.type("y")
    screen.wait_for("Removed mine")
    assert not (own_home / "packs" / "mine").exists()

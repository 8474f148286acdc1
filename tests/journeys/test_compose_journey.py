"""`linknote compose` in a real terminal, from the first run to what goes wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "examples" / "profile.txt").read_text()


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "profile.txt"
    path.write_text(PAGE)
    return path


def test_the_first_run_from_a_piped_page_to_the_clipboard(screen, page, own_home):
    screen.line("cat profile.txt | linknote compose > note.txt; echo status $?")
    screen.wait_for("Your name?")
    screen.line("Sam Reader")
    screen.wait_for("Your account?")
    screen.keys("Down", "Enter")
    screen.wait_for("How did you find them?")
    screen.line("your talk on moving services")
    screen.wait_for("Which part of it stayed with you?")
    screen.keys("Enter")
    screen.wait_for("Why do you want to connect?")
    screen.line("to learn how you kept the teams on board")
    shown = screen.wait_for("status 0")
    note = (page.parent / "note.txt").read_text()
    assert note.startswith("Hi Marta, ")
    assert "your talk on moving services" in note
    assert screen.buffer() == note[:-1]
    assert "of 300" in shown
    assert "name: Sam Reader" in (own_home / "config.yaml").read_text()
    assert "account: premium" in (own_home / "config.yaml").read_text()


def test_the_second_run_asks_only_what_is_missing(screen, page, settled):
    screen.line("linknote compose profile.txt --found 'your talk on typing'; echo status $?")
    shown = screen.wait_for("Which part of it stayed with you?")
    screen.line("the part on error messages")
    screen.wait_for("Why do you want to connect?")
    assert "Your name?" not in shown
    assert "How did you find them?" not in shown
    screen.line("to learn more")
    screen.wait_for("status 0")


def test_nothing_is_asked_when_everything_is_said(screen, page):
    screen.line(
        "linknote compose profile.txt --found 'your talk on typing' --why 'to learn more'"
        " --no-copy; echo status $?"
    )
    shown = screen.wait_for("status 0")
    assert "Your name?" not in shown
    assert screen.buffer() == ""


@pytest.mark.parametrize(
    "question", ["Your name?", "Your account?", "How did you", "Which part", "Why do you"]
)
def test_ctrl_c_at_each_question(screen, page, own_home, question):
    screen.line("cat profile.txt | linknote compose > note.txt; echo status $?")
    for asked, keys in (
        ("Your name?", ("S", "a", "m", "Enter")),
        ("Your account?", ("Enter",)),
        ("How did you", ("y", "o", "u", "r", "Space", "t", "a", "l", "k", "Enter")),
        ("Which part", ("Enter",)),
        ("Why do you", ()),
    ):
        screen.wait_for(asked)
        if asked == question:
            break
        screen.keys(*keys)
    screen.keys("C-c")
    shown = screen.wait_for("status 130")
    assert "Traceback" not in shown
    assert (page.parent / "note.txt").read_text() == ""
    assert screen.buffer() == ""


def test_an_undecided_greeting_is_asked(screen, settled):
    screen.line(
        "linknote compose --who 'Chen Wei' --found 'your talk' --why 'to learn more';"
        " echo status $?"
    )
    screen.wait_for("follows")
    screen.keys("Enter")
    screen.wait_for("status 0")


def test_an_address_is_confirmed(screen, settled):
    screen.line(
        "linknote compose --who https://www.linkedin.com/in/dana-whitfield-8a41b2"
        " --found 'your talk' --why 'to learn more' > note.txt; echo status $?"
    )
    screen.wait_for("The address suggests")
    screen.keys("Enter")
    screen.wait_for("status 0")
    assert (screen.folder / "note.txt").read_text().startswith("Hi Dana, ")


def test_settings_that_cannot_be_saved_stop_nothing(screen, page, own_home):
    own_home.write_text("a file where the folder should be")
    screen.line("linknote compose profile.txt --found 'your talk' > note.txt; echo status $?")
    screen.wait_for("Your name?")
    screen.line("Sam")
    screen.wait_for("Your account?")
    screen.keys("Enter")
    screen.wait_for("they hold for this note alone")
    screen.wait_for("Which part")
    screen.keys("Enter")
    screen.wait_for("Why do you want to connect?")
    screen.line("to learn more")
    screen.wait_for("status 0")
    assert (page.parent / "note.txt").read_text().startswith("Hi Marta, ")


def test_a_narrow_terminal(open_screen, page, settled):
    screen = open_screen(columns=40)
    screen.line("linknote compose profile.txt --found 'your talk'; echo status $?")
    screen.wait_for("Which part")
    screen.keys("Enter")
    screen.wait_for("Why do you want")
    screen.line("to learn more")
    screen.wait_for("status 0")


LONG = (
    "because I am moving from audit into platform work and would love to hear what you would do"
    " differently in your first year on the other side"
)


@pytest.mark.parametrize(("key", "limit"), [("Enter", 300), ("Down", 200)])
def test_both_lengths_are_offered_when_nobody_knows_the_account(screen, page, own_home, key, limit):
    own_home.mkdir()
    (own_home / "config.yaml").write_text("me:\n  name: Sam Reader\n")
    screen.line(
        "linknote compose profile.txt --found 'your talk on moving services' > note.txt;"
        " echo status $?"
    )
    screen.wait_for("Which part")
    screen.keys("Enter")
    screen.wait_for("Why do you want to connect?")
    screen.line(LONG)
    shown = screen.wait_for("for any account")
    assert "of 300" in shown
    assert "of 200" in shown
    screen.keys(*([key, "Enter"] if key != "Enter" else ["Enter"]))
    screen.wait_for("status 0")
    note = (page.parent / "note.txt").read_text()[:-1]
    assert (limit == 200) == (len(note) < 200)
    assert screen.buffer() == note


def test_what_you_share_is_offered_first(screen, page, own_home):
    own_home.mkdir()
    (own_home / "config.yaml").write_text("me:\n  school: Airedale University\naccount: free\n")
    screen.line("linknote compose profile.txt > note.txt; echo status $?")
    screen.wait_for("you both went to Airedale University")
    screen.keys("Enter")
    screen.wait_for("Why do you want to connect?")
    screen.line("to learn how you moved to platform work")
    screen.wait_for("status 0")
    assert "Airedale University" in (page.parent / "note.txt").read_text()

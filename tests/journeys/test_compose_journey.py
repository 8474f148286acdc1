"""`linknote compose` in a real terminal, from the first run to the note screen."""

from __future__ import annotations

from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "examples" / "profile.txt").read_text()
PIPED = "cat profile.txt | linknote compose > note.txt; echo status $?"
LONG = (
    "because I am moving from audit into platform work and would love to hear what you would do"
    " differently in your first year on the other side"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "profile.txt"
    path.write_text(PAGE)
    return path


def note_of(page: Path) -> str:
    return (page.parent / "note.txt").read_text()


def test_the_first_run_from_a_piped_page_to_the_clipboard(screen, page, own_home):
    screen.line(PIPED)
    screen.wait_for("Your name?")
    screen.line("Sam Reader")
    screen.wait_for("Your account?")
    screen.keys("Down", "Enter")
    screen.wait_for("Who is it for? › Marta Kowal, Head of Platform at Brindle & Oak")
    screen.wait_for("Hi Marta, …")
    screen.keys("Enter")
    screen.wait_for("How did you find them?")
    screen.type("speak")
    screen.wait_for("thank you for your talk on …")
    screen.keys("Enter")
    screen.wait_for("Which talk was it?")
    screen.keys("C-u")
    screen.type("your talk on moving services")
    screen.wait_for("thank you for your talk on moving services. …")
    screen.keys("Enter")
    screen.wait_for("Which part of it stayed with you?")
    screen.keys("Enter")
    screen.wait_for("I'd like to connect …")
    screen.type("to learn how you kept the teams on board")
    screen.wait_for("I'd like to learn how you kept the teams on board.")
    screen.keys("Enter")
    screen.wait_for("1 of 2 · essentials/talk")
    screen.keys("Enter")
    shown = screen.wait_for("status 0")
    note = note_of(page)
    assert note.startswith("Hi Marta, thank you for your talk on moving services.")
    assert screen.buffer() == note[:-1]
    assert "of 300" in shown
    assert f"{len(note) - 1} characters" in " ".join(shown.split())
    assert "name: Sam Reader" in (own_home / "config.yaml").read_text()
    assert "account: premium" in (own_home / "config.yaml").read_text()
    assert list((own_home / "drafts").iterdir()) == []


def test_enter_enter_and_the_why_when_something_is_shared(screen, page, own_home):
    own_home.mkdir()
    (own_home / "config.yaml").write_text("me:\n  school: Airedale University\naccount: free\n")
    screen.line(PIPED)
    screen.wait_for("Who is it for?")
    screen.keys("Enter")
    screen.wait_for("we both went to Airedale University. …")
    screen.keys("Enter")
    screen.wait_for("Why do you want to connect?")
    screen.line("to learn how you moved to platform work")
    screen.wait_for("essentials/alumni")
    screen.keys("Enter")
    screen.wait_for("status 0")
    assert note_of(page) == (
        "Hi Marta, we both went to Airedale University. I'd like to learn how you moved to platform"
        " work.\n"
    )


def test_nothing_is_asked_when_everything_is_said(screen, page):
    screen.line(
        "linknote compose profile.txt --found 'your talk on typing' --why 'to learn more'"
        " --no-copy; echo status $?"
    )
    shown = screen.wait_for("status 0")
    assert "Your name?" not in shown
    assert screen.buffer() == ""


def test_an_address_and_an_undecided_greeting_are_asked(screen, settled):
    for who, keys in (
        ("https://www.linkedin.com/in/dana-whitfield-8a41b2", ["The address suggests"]),
        ("Chen Wei", ["Which name follows"]),
    ):
        screen.fresh_line(
            f"linknote compose --who '{who}' --found 'your talk' --why 'to learn more'"
            " > note.txt; echo status $?"
        )
        for key in keys:
            screen.wait_for(key)
            screen.keys("Enter")
        screen.wait_for("Enter copies it")
        screen.keys("Enter")
        shown = screen.wait_for("status 0")
        note = (screen.folder / "note.txt").read_text()
        assert note.startswith(("Hi Dana, ", "Hi Wei, "))
        opens = "custom-invite/?vanityName=dana-whitfield-8a41b2"
        assert (opens in "".join(shown.split())) == note.startswith("Hi Dana")


def test_settings_that_cannot_be_saved_stop_nothing(screen, page, own_home):
    own_home.write_text("a file where the folder should be")
    screen.line("linknote compose profile.txt --found 'your talk' > note.txt; echo status $?")
    screen.wait_for("Your name?")
    screen.line("Sam")
    screen.wait_for("Your account?")
    screen.keys("Enter")
    screen.wait_for("they hold for this note alone")
    screen.wait_for("Who is it for?")
    screen.keys("Enter")
    screen.wait_for("Which part")
    screen.keys("Enter")
    screen.wait_for("Why do you want to connect?")
    screen.line("to learn more")
    screen.wait_for("Enter copies it")
    screen.keys("Enter")
    shown = screen.wait_for("status 0")
    assert shown.count("cannot be kept") <= 1
    assert note_of(page).startswith("Hi Marta, ")


def test_back_twice_and_change_keeps_what_was_said(open_screen, page, settled):
    screen = open_screen(columns=40)
    screen.line(PIPED)
    screen.wait_for("Who is it")
    screen.keys("Enter")
    screen.wait_for("How did you")
    screen.line("your talk on typing")
    screen.wait_for("Which part")
    screen.line("the part on error messages")
    screen.wait_for("Why do you want")
    screen.line("to learn more about types")
    screen.wait_for("Enter copies it")
    screen.keys("Escape")
    screen.wait_for("› to learn more about types")
    screen.keys("Escape")
    screen.wait_for("› the part on error messages")
    screen.keys("C-u")
    screen.line("the part on hints")
    screen.wait_for("› to learn more about types")
    screen.keys("Enter")
    screen.wait_for("the part on hints.")
    screen.wait_for("Enter copies it")
    screen.keys("Enter")
    screen.wait_for("status 0")
    note = " ".join(note_of(page).split())
    assert "your talk on typing. I keep thinking about the part on hints." in note
    assert "learn more about types" in note


@pytest.mark.parametrize(("keys", "limit"), [((), 300), (("Right",), 200)])
def test_both_lengths_are_offered_when_nobody_knows_the_account(
    screen, page, own_home, keys, limit
):
    own_home.mkdir()
    (own_home / "config.yaml").write_text("me:\n  name: Sam Reader\n")
    screen.line(
        "linknote compose profile.txt --found 'your talk on moving services' > note.txt;"
        " echo status $?"
    )
    screen.wait_for("Who is it for?")
    screen.keys("Enter")
    screen.wait_for("Which part")
    screen.keys("Enter")
    screen.wait_for("Why do you want to connect?")
    screen.line(LONG)
    shown = screen.wait_for("essentials/talk · 300")
    assert "of 300" in shown
    assert "of 200" in shown
    screen.keys(*keys, "Enter")
    screen.wait_for("status 0")
    note = note_of(page)[:-1]
    assert (limit == 200) == (len(note) < 200)
    assert screen.buffer() == note


def test_a_note_over_the_limit_is_shortened_where_it_stands(screen, page, settled):
    screen.line(
        f"linknote compose profile.txt --found '{LONG}' --limit 200 > note.txt; echo status $?"
    )
    screen.wait_for("Who is it for?")
    screen.keys("Enter")
    screen.wait_for("Why do you want to connect?")
    screen.line("to learn how you kept the teams on board")
    screen.wait_for("-11 left of 200")
    screen.keys("Enter")
    screen.wait_for("11 characters over the 199 that fit")
    assert note_of(page) == ""
    screen.keys("e", "End", *["BSpace"] * 9)
    screen.wait_for("-2 left of 200")
    screen.keys(*["BSpace"] * 3)
    screen.type("e.")
    screen.wait_for("-1 left of 200")
    screen.keys(*["BSpace"] * 7)
    screen.type(".")
    screen.keys("Escape")
    screen.wait_for("Enter copies it")
    screen.keys("Enter")
    screen.wait_for("status 0")
    assert len(note_of(page)[:-1]) == 199 - 5
    assert screen.buffer() == note_of(page)[:-1]


def test_the_editor_changes_the_note_and_what_it_leaves_is_judged_again(screen, page, settled):
    editor = page.parent / "editor"
    editor.write_text("#!/bin/sh\nsed -i 's/learn more/hear how you test types/' \"$1\"\n")
    editor.chmod(0o755)
    screen.line(
        f"EDITOR={editor} linknote compose profile.txt --found 'your talk on typing'"
        " --why 'to learn more' --edit > note.txt; echo status $?"
    )
    screen.wait_for("status 0")
    assert "I'd like to hear how you test types." in note_of(page)
    assert screen.buffer() == note_of(page)[:-1]
    editor.write_text("#!/bin/sh\nexit 3\n")
    screen.fresh_line(
        f"EDITOR={editor} linknote compose profile.txt --found 'your talk on typing'"
        " > note.txt; echo status $?"
    )
    screen.wait_for("Who is it for?")
    screen.keys("Enter")
    screen.wait_for("Which part")
    screen.keys("Enter")
    screen.wait_for("Why do you")
    screen.line("to learn more")
    screen.wait_for("Enter copies it")
    screen.keys("o")
    screen.wait_for("ended with status 3")
    screen.wait_for("Enter copies it")
    screen.keys("Enter")
    screen.wait_for("status 0")
    assert "learn more" in note_of(page)

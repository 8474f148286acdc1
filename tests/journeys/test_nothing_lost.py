"""Whatever ends a run, its answers are there for the next: Ctrl-C, kill, a closed terminal."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "examples" / "profile.txt").read_text()
PIPED = "cat profile.txt | linknote compose > note.txt; echo status $?"
RESUME = "linknote compose --resume > note.txt; echo status $?"


@pytest.fixture(autouse=True)
def page(tmp_path: Path, settled) -> Path:
    path = tmp_path / "profile.txt"
    path.write_text(PAGE)
    return path


def drafts(home: Path) -> list[Path]:
    return sorted((home / "drafts").glob("*.json"))


def until_saved(home: Path, words: str) -> dict[str, object]:
    """The one draft, as soon as it holds `words`."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        for path in drafts(home):
            if words in (text := path.read_text()):
                return json.loads(text)
        time.sleep(0.05)
    raise AssertionError(f"no draft with {words!r}: {[p.read_text() for p in drafts(home)]}")


def until(true) -> None:
    end = time.monotonic() + 20
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


def go_to_why(screen, found: str = "your talk on typing") -> None:
    screen.line(PIPED)
    screen.wait_for("Who is it for?")
    screen.keys("Enter")
    screen.wait_for("How did you find them?")
    screen.line(found)
    screen.wait_for("Which part")
    screen.line("the part on error messages")
    screen.wait_for("Why do you want to connect?")


def finish(screen, home: Path) -> str:
    screen.wait_for("Enter copies it")
    screen.keys("Enter")
    screen.wait_for("status 0")
    assert list((home / "drafts").iterdir()) == []
    return " ".join((screen.folder / "note.txt").read_text().split())


def processes(screen) -> list[int]:
    """Every linknote below this screen's folder."""
    found = subprocess.run(
        ["pgrep", "-f", "-x", r".*-m linknote compose.*"], capture_output=True, text=True
    ).stdout.split()
    mine = str(screen.folder)
    return [int(pid) for pid in found if os.readlink(f"/proc/{pid}/cwd") == mine]


def test_ctrl_c_then_resume_with_the_half_typed_answer_in_place(screen, own_home):
    go_to_why(screen)
    screen.type("to learn how you")
    screen.wait_for("I'd like to learn how you")
    screen.keys("C-c")
    shown = screen.wait_for("status 130")
    assert "linknotecompose--resume" in "".join(shown.split())
    assert "Traceback" not in shown
    assert (screen.folder / "note.txt").read_text() == ""
    assert screen.buffer() == ""
    (draft,) = drafts(own_home)
    assert draft.stat().st_mode & 0o777 == 0o600
    screen.fresh_line(RESUME)
    screen.wait_for("› to learn how you")
    screen.line(" test types")
    note = finish(screen, own_home)
    assert "your talk on typing. I keep thinking about the part on error messages." in note
    assert "I'd like to learn how you test types." in note


def test_kill_9_then_resume_and_back_into_what_was_said(screen, own_home):
    go_to_why(screen)
    until_saved(own_home, '"step": "why"')
    (pid,) = processes(screen)
    os.kill(pid, signal.SIGKILL)
    screen.wait_for("status 137")
    screen.type("stty sane")  # nobody could put the terminal right
    screen.keys("C-j")
    screen.fresh_line(RESUME)
    screen.wait_for("Why do you want to connect?")
    screen.keys("Escape")
    screen.wait_for("› the part on error messages")
    screen.keys("Escape")
    screen.wait_for("How did you find them?")
    screen.wait_for("your talk on typing")
    screen.keys("Enter")
    screen.wait_for("› the part on error messages")
    screen.keys("Enter")
    screen.wait_for("Why do you want to connect?")
    screen.line("to learn how you test types")
    assert "the part on error messages" in finish(screen, own_home)


@pytest.mark.parametrize("ending", ["SIGTERM", "SIGHUP"])
def test_a_closed_terminal_or_kill_leaves_what_was_said_and_typed(screen, own_home, ending):
    go_to_why(screen)
    screen.type("to learn how you")
    screen.wait_for("I'd like to learn how you")
    if ending == "SIGHUP":
        screen.close()
    else:
        (pid,) = processes(screen)
        os.kill(pid, signal.SIGTERM)
        screen.wait_for("status 130")
    said = until_saved(own_home, '"typed": "to learn how you"')
    assert said["step"] == "why"


def test_compose_offers_the_latest_once(screen, own_home):
    go_to_why(screen)
    screen.keys("C-c")
    screen.wait_for("status 130")
    screen.fresh_line("linknote compose; echo status $?")
    screen.wait_for("Go on with your note to Marta Kowal")
    screen.keys("n")
    screen.wait_for("Who is it for?")
    screen.keys("C-c")
    screen.wait_for("status 130")
    screen.fresh_line("linknote compose; echo status $?")
    screen.wait_for("Who is it for?")
    screen.keys("C-c")
    screen.wait_for("status 130")
    assert len(drafts(own_home)) == 1
    screen.fresh_line(RESUME)
    screen.wait_for("Why do you want to connect?")


def test_several_are_listed_and_one_can_be_deleted(screen, own_home):
    go_to_why(screen)
    screen.keys("C-c")
    screen.wait_for("status 130")
    for name in ("Dana Whitfield", "Omar Haddad"):
        screen.fresh_line(f"linknote compose --who '{name}'; echo status $?")
        screen.wait_for("How did you find them?")
        screen.line(f"your talk on {name[:4]}")
        screen.wait_for("Which part")
        screen.keys("C-c")
        screen.wait_for("status 130")
    assert len(drafts(own_home)) == 3
    screen.fresh_line(RESUME)
    shown = screen.wait_for("Which note do you want to go on with?")
    assert [name for name in ("Omar", "Dana", "Marta") if name in shown] == [
        "Omar",
        "Dana",
        "Marta",
    ]
    assert shown.index("Omar") < shown.index("Dana") < shown.index("Marta")
    screen.type("Delete")
    screen.keys("Enter")
    screen.wait_for("Which one shall be deleted?")
    screen.type("Dana")
    screen.keys("Enter")
    screen.wait_for("Delete the note to Dana Whitfield")
    screen.keys("y")
    until(lambda: len(drafts(own_home)) == 2)
    screen.type("Omar")
    screen.keys("Enter")
    screen.wait_for("Which part")
    screen.keys("Enter")
    screen.wait_for("Why do you")
    screen.line("to learn more")
    screen.wait_for("Enter copies it")
    screen.keys("Enter")
    screen.wait_for("status 0")
    assert "your talk on Omar" in (screen.folder / "note.txt").read_text()
    assert len(drafts(own_home)) == 1


def test_a_folder_that_takes_no_drafts_is_said_once_and_stops_nothing(open_screen, own_home):
    screen = open_screen(rows=50)
    (own_home / "drafts").write_text("a file in the place of the folder")
    go_to_why(screen)
    shown = " ".join(screen.shows().split())
    assert shown.count("cannot be kept") == 1
    screen.line("to learn how you test types")
    screen.wait_for("Enter copies it")
    screen.keys("Enter")
    screen.wait_for("status 0")
    assert "your talk on typing" in (screen.folder / "note.txt").read_text()


def test_a_full_disk_is_said_once_and_stops_nothing(open_screen, own_home):
    """A disk of one page where that can be made, else a folder nobody may write to."""
    screen = open_screen(rows=50)
    folder = own_home / "drafts"
    folder.mkdir()
    full = ["mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", str(folder)]
    mounted = shutil.which("mount") and os.geteuid() == 0 and not subprocess.run(full).returncode
    if mounted:
        (folder / "full").write_bytes(b"x" * 4096)
    else:
        shutil.rmtree(folder)
        folder.symlink_to("/dev/full/drafts")
    try:
        go_to_why(screen)
        assert " ".join(screen.shows().split()).count("cannot be kept") == 1
        screen.keys("C-c")
        shown = screen.wait_for("status 130")
        assert "--resume" not in shown
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_reader_that_went_away_leaves_the_answers(screen, own_home):
    screen.line(f"{PIPED.partition(' >')[0]} | true; echo status $?")
    screen.wait_for("Who is it for?")
    screen.keys("Enter")
    screen.wait_for("How did you find them?")
    screen.line("your talk on typing")
    screen.wait_for("Which part")
    screen.keys("Enter")
    screen.wait_for("Why do you")
    screen.line("to learn more about types")
    screen.wait_for("Enter copies it")
    screen.keys("Enter")
    shown = screen.wait_for("status 0")
    assert "Traceback" not in shown
    assert until_saved(own_home, "to learn more about types")


def test_an_edited_note_that_is_refused_is_kept_for_the_note_screen(screen, own_home, page):
    editor = page.parent / "editor"
    editor.write_text("#!/bin/sh\nprintf 'Hi Marta, %s' \"$(seq -s ' ' 1 103)\" > \"$1\"\n")
    editor.chmod(0o755)
    screen.line(
        f"EDITOR={editor} linknote compose profile.txt --found 'your talk on typing'"
        " --why 'to learn more' --edit --yes > note.txt; echo status $?"
    )
    shown = " ".join(screen.wait_for("status 1").split())
    assert "over the 299 that fit" in shown
    assert "linknotecompose--resume" in shown.replace(" ", "")
    assert screen.buffer() == ""
    screen.fresh_line(RESUME)
    screen.wait_for("your version")
    screen.wait_for("-14 left of 300")

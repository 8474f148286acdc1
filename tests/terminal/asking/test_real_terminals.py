"""The questions in terminals of their own: what only a real one can answer, refuse or do."""

import os
import re
import shlex
import signal
import sys
import time

import pytest

PROGRAM = """
import json, sys, time
from linknote.terminal.live import Count, Preview
from linknote.terminal.asking.asker import asker
from linknote.terminal.questions import Back, Option, Stopped
from linknote.terminal.tty import open_terminal

def preview(typed):
    return Preview(f"Hi Zoë, I'd like to connect {typed}.", (Count(100 - len(typed), 200),))

print("an earlier line")
with open_terminal() as terminal:
    ask = asker(terminal)
    try:
        said = [
            ask.text("Which part?", preview=preview),
            ask.text("Why do you want to connect?", default="to learn", preview=preview),
        ]
    except Stopped as left:
        said = ["stopped", left.typed]
try:
    print("said", json.dumps(said), flush=True)
except OSError:
    pass
time.sleep(float(sys.argv[1]) if sys.argv[1:] else 0)
open("said", "w").write(json.dumps(said))
"""
CURSOR_ASKED = re.compile(r"\x1b\[6n")


def test_the_cursor_is_asked_for_once_and_the_note_lives(window):
    asked = window(PROGRAM)
    asked.sees("Which part?", "│ Hi Zoë, I'd like to connect .")
    asked.press("types\r")
    asked.sees("Why do you want", "connect to learn.", "92 left of 200")
    asked.press("\r")
    rows = asked.sees("said")
    assert rows == [
        "an earlier line",
        "? Which part? types",
        "? Why do you want to connect? to learn",
        'said ["types", "to learn"]',
    ]
    assert len(CURSOR_ASKED.findall(asked.sent)) == 1


def test_a_terminal_that_says_nothing_of_its_cursor_is_waited_for_once_and_shortly(window):
    asked = window(PROGRAM, answers=False)
    asked.sees("Which part?")
    assert "│" not in asked.sent
    asked.press("types\r")
    rows = asked.sees("Why do you want", "› to learn")
    assert rows[1:4] == [
        "? Which part? types",
        "│ Hi Zoë, I'd like to connect types.",
        "95 left of 200",
    ]
    start = time.monotonic()
    asked.press("\r")
    asked.sees("said")
    assert time.monotonic() - start < 0.9  # a watchdog: prompt_toolkit waits a second a question
    assert len(CURSOR_ASKED.findall(asked.sent)) == 1
    assert "WARNING" not in asked.sent


def test_what_is_typed_while_the_cursor_is_asked_for_is_kept(window):
    asked = window(PROGRAM, answers=False)
    asked.sees("an earlier line")
    while not CURSOR_ASKED.search(asked.sent):
        asked.look()
    asked.press("typ")
    asked.sees("› typ")
    asked.press("es\r")
    asked.sees("› to learn")


def test_without_colour_nothing_is_coloured(window):
    colours = re.compile(r"\x1b\[[\d;]*[34]\d[\d;]*m|\x1b\[[\d;]*[34]8;")
    seen = {}
    for setting in ("", "1"):
        asked = window(PROGRAM, NO_COLOR=setting or None)
        asked.sees("│ Hi Zoë")
        asked.press("x" * 120)
        asked.sees("-20 left of 200")
        seen[setting] = asked.sent
        asked.press("\x03")
    assert colours.search(seen[""])
    assert not colours.search(seen["1"])


def test_only_the_palette_and_no_background(window):
    asked = window(PROGRAM, COLORTERM="truecolor")
    asked.sees("│ Hi Zoë")
    asked.press("x" * 120)
    asked.sees("-20 left of 200")
    codes = set(";".join(re.findall(r"\x1b\[([\d;]*)m", asked.sent)).split(";"))
    assert codes <= {"", "0", "1", "2", "31", "32", "33", "34"}


SLOW = PROGRAM.replace("sys.argv[1:]", "True").replace("float(sys.argv[1])", "0.5")


@pytest.mark.parametrize("how", ["closed, hung up", "hung up", "hung up twice"])
def test_a_terminal_that_goes_away_leaves_what_was_typed(window, until, tmp_path, how):
    asked = window(SLOW)
    asked.sees("│ Hi Zoë")
    asked.press("half an ans")
    asked.sees("› half an ans")
    if "closed" in how:
        asked.child.ptyproc.fileobj.close()
    else:
        os.kill(asked.child.pid, signal.SIGHUP)
    if how != "hung up":  # the shell that ends with it says so too
        time.sleep(0.2)
        os.kill(asked.child.pid, signal.SIGHUP)
    until((tmp_path / "said").exists, "the last words")
    time.sleep(0.1)
    assert (tmp_path / "said").read_text() == '["stopped", "half an ans"]'


@pytest.mark.parametrize("term", ["dumb", None])
def test_a_plain_terminal_that_hangs_up_stops_as_well(window, until, tmp_path, term):
    asked = window(SLOW, TERM=term)
    asked.sees("Which part?")
    os.kill(asked.child.pid, signal.SIGHUP)
    time.sleep(0.2)
    os.kill(asked.child.pid, signal.SIGHUP)
    until((tmp_path / "said").exists, "the last words")
    time.sleep(0.1)
    assert (tmp_path / "said").read_text() == '["stopped", ""]'
    assert "\x1b" not in asked.sent


def test_a_signal_to_stop_is_ctrl_c(window, tmp_path, until):
    asked = window(PROGRAM)
    asked.sees("│ Hi Zoë")
    asked.press("half")
    asked.sees("› half")
    os.kill(asked.child.pid, signal.SIGINT)
    asked.sees('said ["stopped", "half"]')


def test_a_terminal_that_changes_its_size_is_drawn_cleanly(tmux, tmp_path, until):
    """tmux wraps what stands there anew, as most terminals do."""
    _, call = tmux
    # Lines above, as there always are: else tmux scrolls the question itself away.
    above = 'print("line\\n" * 12 + "an earlier line")'
    (tmp_path / "program.py").write_text(PROGRAM.replace('print("an earlier line")', above))
    here = shlex.quote(f"PYTHONPATH={os.getcwd()}")
    program = f"cd {tmp_path}; env {here} {sys.executable} program.py; sleep 60"
    call("respawn-pane", "-k", "env", "TERM=tmux-256color", "sh", "-c", program)

    def shows(wanted):
        screen = call("capture-pane", "-p").rstrip("\n").split("\n")
        return screen if "".join(wanted.split()) in "".join("".join(screen).split()) else None

    until(lambda: shows("│ Hi Zoë, I'd like to connect ."), "the first question")
    call("send-keys", "-l", "the part on error messages and what they leave to the reader, no less")
    until(lambda: shows("31 left of 200"), "the note")
    for columns, rows in ((40, 24), (31, 24), (23, 24), (80, 24), (31, 14), (40, 12), (100, 30)):
        call("resize-window", "-x", str(columns), "-y", str(rows))
        time.sleep(0.4)
        screen = until(lambda: shows("31 left of 200"), "all of it anew")
        assert sum("Which part?" in row for row in screen) == 1, screen
        assert sum("Enter goes on" in row for row in screen) == 1, screen
        if rows == 24:
            assert screen[screen.index("? Which part?") - 1] == "an earlier line"
    assert screen[screen.index("? Which part?") :] == [
        "? Which part?",
        "› the part on error messages and what they leave to the reader, no less",
        "",
        "│ Hi Zoë, I'd like to connect the part on error messages and what they",
        "│ leave to the reader, no less.",
        "31 left of 200",
        "Enter goes on · Ctrl-C leaves",
    ]
    call("send-keys", "Enter")
    until(lambda: shows("› to learn"), "the next question")

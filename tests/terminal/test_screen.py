import io
import os
import pty
import struct
import subprocess
import sys
from fcntl import ioctl
from termios import TIOCSWINSZ

import pexpect
import pyte
import pytest
from rich.console import Console

from linknote.model import Finding, Note
from linknote.terminal.screen import frame, say, show

TEXT = "Hi Zoë, thank you for your talk on typing. I'd like to learn how you test. 你好 👩‍💻"
NOTE = Note(
    text=TEXT,
    length=79,
    limit=300,
    template="essentials/talk",
    lang="en",
    shortened=("how you found them",),
    dropped=("the line about you",),
)
FINDINGS = (
    Finding("pitch.meeting", "warning", "asks for a meeting", mend="leave it for later"),
    Finding("style.short", "suggestion", "one more detail would help"),
)
HOSTILE = Note(
    "Hi \x1b]0;x\x07[bold]Ann[/] :smile:\x1b[2J\u202e.", 20, 200, "my/[red]t\x1b[0m", "en"
)


def framed(note, width, **more):
    stream = io.StringIO()
    Console(
        file=stream, width=width, force_terminal=False, markup=False, emoji=False, highlight=False
    ).print(frame(note, **more))
    return stream.getvalue()


def test_the_whole_frame():
    assert framed(NOTE, 80, findings=FINDINGS, remarks=["copied (xclip)"]) == (
        "╭─ essentials/talk ────────────────────────────────────────────────────╮\n"
        "│ Hi Zoë, thank you for your talk on typing. I'd like to learn how you │\n"
        "│ test. 你好 👩‍💻                                                        │\n"
        "╰─────────────────────────────────────────────── 79 of 300 · 220 left ─╯\n"
        "shortened: how you found them\n"
        "left out: the line about you\n"
        "warning: asks for a meeting – leave it for later\n"
        "suggestion: one more detail would help\n"
        "copied (xclip)\n"
    )


def test_forty_columns():
    assert framed(NOTE, 40) == (
        "╭─ essentials/talk ────────────────────╮\n"
        "│ Hi Zoë, thank you for your talk on   │\n"
        "│ typing. I'd like to learn how you    │\n"
        "│ test. 你好 👩‍💻                        │\n"
        "╰─────────────── 79 of 300 · 220 left ─╯\n"
        "shortened: how you found them\n"
        "left out: the line about you\n"
    )


def test_foreign_text_is_shown_as_it_is_and_controls_nothing():
    shown = framed(HOSTILE, 40)
    assert "Hi [bold]Ann[/] :smile:." in shown
    assert "my/[red]t" in shown
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_a_file_or_pipe_gets_plain_lines():
    stream = io.StringIO()
    show(NOTE, findings=FINDINGS, remarks=["check the name: \x1b[31mZoë"], stream=stream)
    assert stream.getvalue() == (
        f"  {TEXT}\n"
        "79 of 300 · 220 left · essentials/talk\n"
        "shortened: how you found them\n"
        "left out: the line about you\n"
        "warning: asks for a meeting – leave it for later\n"
        "suggestion: one more detail would help\n"
        "check the name: Zoë\n"
    )


def test_say_is_one_clean_line():
    stream = io.StringIO()
    say("no such\nfile: \x1b[31mx\x07\x9b2J\u202e.txt", stream=stream)
    assert stream.getvalue() == "no such file: x.txt\n"


class Broken(io.StringIO):
    def write(self, _):
        raise BrokenPipeError


@pytest.mark.parametrize("stream", [Broken(), io.StringIO()])
def test_a_broken_or_closed_stderr_stops_nothing(stream):
    if not isinstance(stream, Broken):
        stream.close()
    say("hello", stream=stream)
    show(NOTE, stream=stream)


PROGRAM = f"""
from linknote.model import Note
from linknote.terminal.screen import say, show
show(Note({TEXT!r}, 79, 300, "essentials/talk", "en"), remarks=["copied (xclip)"])
say("done")
"""


def on_a_terminal(**env):
    here = {**os.environ, "PYTHONPATH": os.getcwd(), "TERM": "xterm-256color", **env}
    child = pexpect.spawn(
        sys.executable,
        ["-c", PROGRAM],
        env=here,
        encoding="utf-8",
        timeout=30,
        dimensions=(24, 40),
    )
    child.expect(pexpect.EOF)
    child.close()
    return child.before


def test_a_terminal_gets_the_frame():
    screen = pyte.Screen(40, 24)
    written = on_a_terminal()
    pyte.Stream(screen).feed(written)
    shown = [row.rstrip() for row in screen.display]
    assert shown[0] == "╭─ essentials/talk ────────────────────╮"
    assert shown[4:7] == [
        "╰─────────────── 79 of 300 · 220 left ─╯",
        "copied (xclip)",
        "done",
    ]


def test_no_colour_and_dumb_terminals():
    coloured = ("\x1b[3", "\x1b[9", "\x1b[4")
    assert not any(code in on_a_terminal(NO_COLOR="1") for code in coloured)
    assert on_a_terminal(TERM="dumb").splitlines() == [
        f"  {TEXT}",
        "79 of 300 · 220 left · essentials/talk",
        "copied (xclip)",
        "done",
    ]


def test_a_terminal_that_only_knows_ascii_is_no_crash():
    shown = on_a_terminal(PYTHONIOENCODING="ascii:backslashreplace", PYTHONUTF8="0")
    assert "essentials/talk" in shown
    assert "done" in shown


def test_plain_lines_do_not_pay_for_rich():
    program = "import sys\n" + PROGRAM + "assert not any(m.startswith('rich') for m in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.endswith("copied (xclip)\ndone\n")


def test_a_line_is_broken_between_words_on_a_terminal_alone():
    said = "First, two questions about you. They are asked once; config changes them."
    plain = io.StringIO()
    say(said, stream=plain)
    assert plain.getvalue() == f"{said}\n"

    master, slave = pty.openpty()
    ioctl(slave, TIOCSWINSZ, struct.pack("HHHH", 24, 30, 0, 0))
    with os.fdopen(slave, "w") as terminal:
        say(said, stream=terminal)
        shown = os.read(master, 4096).decode()
    os.close(master)
    assert shown.replace("\r\n", "\n") == (
        "First, two questions about\nyou. They are asked once;\nconfig changes them.\n"
    )

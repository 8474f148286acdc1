"""Questions in a real terminal, while stdin, stdout and stderr are tied to something else."""

import json
import os
import subprocess
import sys
import textwrap
import time
from types import SimpleNamespace

import pexpect
import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from linknote.terminal.asking.screen_asker import ScreenAsker
from linknote.terminal.tty import is_plain

PROGRAM = """
import json, sys
from linknote.terminal.asking.asker import asker
from linknote.terminal.questions import Option
from linknote.terminal.tty import open_terminal
page = sys.stdin.read()
try:
    with open_terminal() as terminal:
        ask = asker(terminal)
        answers = [
            ask.text("Who is it?", default=page),
            ask.choose(
                "How did you find them?",
                [
                    Option("post", "Read their post"),
                    Option("event", "Met at an event"),
                    Option("talk", "Saw a talk"),
                ],
            ).value,
            ask.text("Why?", example="to learn how you test"),
            ask.text("One more thing?", required=False),
            ask.confirm("Copy it?"),
        ]
except KeyboardInterrupt:
    answers = "interrupted"
print(json.dumps(answers))
"""
DOWN = "\x1b[B"
#: What prompt_toolkit sends when a question takes keys: "mark pastes from now on".
READY = "\x1b[?2004h"


@pytest.fixture
def journey(tmp_path):
    """Start the program with a piped page and all three streams redirected."""
    children = []

    def start(page="Dana Whitfield", columns=80, rows=24, **env):
        (tmp_path / "program.py").write_text(textwrap.dedent(PROGRAM))
        (tmp_path / "page").write_text(page)
        here = {**os.environ, "TERM": "xterm", "PYTHONPATH": os.getcwd(), **env}
        # The terminal of this child alone answers nothing: no cursor reports to wait for.
        here["PROMPT_TOOLKIT_NO_CPR"] = "1"
        if here["TERM"] == "":
            del here["TERM"]
        child = pexpect.spawn(
            "/bin/sh",
            [
                "-c",
                'trap : INT; cat page | "$0" program.py > out 2> err; printf "status=%s." $?',
                sys.executable,
            ],
            cwd=str(tmp_path),
            env=here,
            encoding="utf-8",
            timeout=30,
            dimensions=(rows, columns),
        )
        child.delaybeforesend = None
        children.append(child)
        return child

    def result(child):
        child.expect(r"status=(\d+)\.")
        assert child.match.group(1) == "0", (tmp_path / "err").read_text()
        assert (tmp_path / "err").read_text() == ""
        return json.loads((tmp_path / "out").read_text())

    start.result = result
    yield start
    for child in children:
        child.close(force=True)


def test_questions_are_asked_and_answered_on_the_terminal_alone(journey):
    child = journey()
    child.expect("Who is it")
    child.send(" Jones\r")
    child.expect("How did you find them")
    child.send(DOWN + "\r")
    child.expect(r"Why.*for example: to learn how you test")
    child.send("\r")
    child.expect("Please say a few words")
    child.send("to learn how you test\r")
    child.expect("One more thing")
    child.send("\r")
    child.expect("Copy it")
    child.send("\r")
    assert journey.result(child) == [
        "Dana Whitfield Jones",
        "event",
        "to learn how you test",
        "",
        True,
    ]


def test_typing_filters_the_list_and_nothing_found_is_not_taken(journey):
    child = journey()
    child.expect("Who is it")
    child.send("\r")
    child.expect("How did you find them")
    child.send("zz")
    child.expect("zz")
    child.expect_exact("Nothing there matches")
    child.send("\r")
    time.sleep(0.3)  # what comes in the same go would make it a paste
    child.send("\x7f\x7ftalk")
    child.expect("talk")
    child.send("\r")
    child.expect("Why")
    child.send("why\r")
    child.expect("One more thing")
    child.send("\r")
    child.expect("Copy it")
    child.send("n")
    assert journey.result(child) == ["Dana Whitfield", "talk", "why", "", False]


@pytest.mark.parametrize(("end", "last"), [("\r", ""), ("\r", "\r"), ("\n", "\n"), ("\r\n", "")])
def test_pasted_lines_stay_one_answer(journey, end, last):
    child = journey(page="")
    pasted = f"Dana{end}Whitfield{end}{end}Site engineer{last}"
    child.expect("Who is it")
    child.send(pasted)
    if not last:
        child.expect("engineer")
        time.sleep(0.2)
        child.send("\r")
    assert answered_from_how(journey, child) == [
        "Dana Whitfield Site engineer",
        "post",
        "why",
        "",
        False,
    ]


def answered_from_how(journey, child):
    child.expect("How did you find them")
    child.send("\r")
    child.expect("Why")
    child.send("why\r")
    child.expect("One more thing")
    child.send("\r")
    child.expect("Copy it")
    child.send("n")
    return journey.result(child)


def test_a_marked_paste_stays_one_answer_and_arrives_clean(journey):
    child = journey(page="")
    child.expect("Who is it")
    child.send("\x1b[200~Dana\r\nWhit\u202efield\tat \x07Fernmoor\n\x1b[201~")
    child.expect("Fernmoor")
    child.send("\r")
    assert answered_from_how(journey, child)[0] == "Dana Whitfield at Fernmoor"


def test_a_paste_into_the_list_answers_nothing(journey):
    child = journey()
    child.expect("Who is it")
    child.send("\r")
    child.expect("How did you find them")
    child.send("\x1b[200~one\ntwo\n\x1b[201~")
    child.expect("one two")
    child.send("\x15")
    time.sleep(0.3)
    child.send(DOWN + DOWN + "\r")
    child.expect("Why")
    child.send("why\r")
    child.expect("One more thing")
    child.send("\r")
    child.expect("Copy it")
    child.send("y")
    assert journey.result(child) == ["Dana Whitfield", "talk", "why", "", True]


@pytest.mark.parametrize(
    ("term", "question", "key"),
    [("xterm", n, key) for n in range(3) for key in "\x03\x04"]
    + [("dumb", 0, "\x03"), ("dumb", 1, "\x04")],
)
def test_every_question_can_be_left(journey, key, term, question):
    child = journey(page="", TERM=term)
    for number, shown in enumerate(("Who is it", "How did you find them", "Why")):
        child.expect(shown)
        if number == question:
            time.sleep(0.3)  # the cooked or raw mode of the terminal follows the words shown
            break
        child.send("1\r" if (term, number) == ("dumb", 1) else "x\r" if number != 1 else "\r")
    child.send(key)
    assert journey.result(child) == "interrupted"


@pytest.mark.parametrize("term", ["xterm", "dumb"])
def test_a_terminal_that_closes_is_an_interruption(tmp_path, term, until):
    (tmp_path / "program.py").write_text(PROGRAM)
    child = pexpect.spawn(
        "/bin/sh",  # ignoring the hang-up, as under nohup: otherwise that alone ends the program
        ["-c", 'trap "" HUP; "$0" program.py < /dev/null > out 2> err; touch end', sys.executable],
        cwd=str(tmp_path),
        env={**os.environ, "TERM": term, "PYTHONPATH": os.getcwd()},
        encoding="utf-8",
        timeout=30,
    )
    child.expect("Who is it")
    time.sleep(0.3)
    child.ptyproc.fileobj.close()
    until((tmp_path / "end").exists, "the end")
    assert (tmp_path / "err").read_text() == ""
    assert (tmp_path / "out").read_text() == '"interrupted"\n'
    child.wait()


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_dumb_terminal_gets_plain_lines(journey, term):
    child = journey(TERM=term)
    said = child.expect_exact("Who is it? [Dana Whitfield] ") or child.before
    child.send("\n")
    child.expect_exact("   2  Met at an event")
    child.expect_exact("Number, or words of it [1] ")
    said += child.before
    child.send("9\n")
    child.expect_exact("Please type a number from 1 to 3")
    child.send("talk\n")
    child.expect_exact("Why? (for example: to learn how you test) ")
    child.send("line one\nline two\nand a half line")
    time.sleep(0.5)
    child.send("\n")
    child.expect_exact("One more thing? ")
    child.send("\n")
    child.expect_exact("Copy it? [Y/n] ")
    child.send("maybe\n")
    child.expect_exact("Please type y or n")
    child.send("no\n")
    assert journey.result(child) == [
        "Dana Whitfield",
        "talk",
        "line one line two and a half line",
        "",
        False,
    ]
    assert "\x1b" not in said


@pytest.mark.parametrize(("columns", "rows"), [(40, 24), (10, 3)])
def test_small_terminals_without_colour_still_work(journey, columns, rows):
    child = journey(columns=columns, rows=rows, NO_COLOR="1")
    for answer in ("\r", "\r", "why\r", "\r", "y"):
        child.expect_exact(READY)
        child.send(answer)
    assert journey.result(child) == ["Dana Whitfield", "post", "why", "", True]


def test_what_is_left_of_a_pasted_yes_answers_nothing_else():
    with create_pipe_input() as keys:
        ask = ScreenAsker(SimpleNamespace(input=keys, output=DummyOutput()))
        keys.send_text("yes\rand more\r")
        assert ask.confirm("Copy it?", default=False) is True
        keys.send_text("Zoë\r")
        assert ask.text("Who is it?") == "Zoë"


def test_without_a_terminal_there_is_nobody_to_ask():
    program = (
        "from linknote.terminal.tty import *\n"
        "print(there_is_a_terminal())\n"
        "try:\n    open_terminal().__enter__()\n"
        "except NoTerminal as error:\n    print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        start_new_session=True,
        timeout=30,
        check=True,
    )
    assert done.stdout == ("False\nthere is no terminal to ask on – give the answers as options\n")


def test_which_terminals_are_plain():
    assert [is_plain({"TERM": term}) for term in ("dumb", "", "unknown", "xterm", "linux")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert is_plain({})

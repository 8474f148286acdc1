"""The questions line by line: what is printed, in order, for those who listen or log."""

import io
import os
import pty
import signal
import threading
from types import SimpleNamespace

import pytest

from linknote.terminal.asking.plain import PlainAsker
from linknote.terminal.live import Count, Preview, Remark, Taken, Variant
from linknote.terminal.questions import MOST, Back, Option, Stopped

OPTIONS = [
    Option("post", "Read their post", "most likely"),
    Option("talk", "Saw their talk"),
    Option("event", "Met at an event"),
]
LISTED = """How did you find them?
   1  Read their post (most likely)
   2  Saw their talk
   3  Met at an event
"""


class Talk:
    """Lines typed into a pipe, and everything that was printed."""

    def __init__(self):
        self.printed = io.StringIO()
        reader, self._writer = os.pipe()
        self._reader = os.fdopen(reader)
        self.asker = PlainAsker(SimpleNamespace(reader=self._reader, writer=self.printed))

    def type(self, *lines):
        """One line for each time that is read: what comes in one go is a paste."""
        typed = list(lines)

        def write(text):
            self.printed_write(text)
            if text.endswith((" ", ": ")) and typed:
                os.write(self._writer, typed.pop(0).encode())

        self.printed_write = self.printed.write
        self.printed.write = write
        return self

    def close(self):
        os.close(self._writer)


@pytest.fixture
def talk():
    with_ends = Talk()
    yield with_ends
    with_ends._reader.close()


def preview(answer):
    return Preview(
        f"Hi Zoë,\n{answer}.",
        (Count(-3, 200), Count(97, 300)),
        (Remark("", "shortened: how you found them"), Remark("warning", "asks for a meeting")),
    )


def test_text_and_the_note_so_far(talk):
    talk.type("\n", "to learn\n")
    answer = talk.asker.text(
        "Why?", example="to learn", lead="I'd like to connect …", preview=preview
    )
    assert answer == "to learn"
    assert talk.printed.getvalue() == (
        "I'd like to connect …\n"
        "Why? (for example: to learn) Please say a few words (Ctrl-C leaves)\n"
        "Why? (for example: to learn) The note so far:\n"
        "  Hi Zoë,\n"
        "  to learn.\n"
        "-3 left of 200, 97 left of 300\n"
        "shortened: how you found them\n"
        "warning: asks for a meeting\n"
    )


def test_a_default_is_taken_by_enter_and_emptied_by_a_dash(talk):
    talk.type("\n", "-\n", "\n")
    assert talk.asker.text("Part?", default="typing", required=False) == "typing"
    assert talk.asker.text("Part?", default="typing", required=False) == ""
    assert talk.asker.text("Part?", required=False) == ""
    assert talk.printed.getvalue() == "Part? [typing; - for nothing] " * 2 + "Part? "


def test_back_is_one_sign(talk):
    talk.type("<\n", "<\n", "<\n", "<\n", "<\n", "so\n")
    for ask in (
        lambda: talk.asker.text("Why?", back=True),
        lambda: talk.asker.choose("How?", OPTIONS, back=True, free="own words"),
        lambda: talk.asker.confirm("Copy?", back=True),
        lambda: talk.asker.take([Variant("one", Preview("Hi"))], judge=None),
    ):
        with pytest.raises(Back):
            ask()
    assert talk.asker.text("Why?") == "so"
    assert talk.printed.getvalue().endswith("Why? There is no question before this one\nWhy? ")


def test_a_number_or_words_choose(talk):
    talk.type("2\n", "saw their\n", "\n", "7\n", "their\n", "event\n")
    assert talk.asker.choose("How did you find them?", OPTIONS) == OPTIONS[1]
    assert talk.printed.getvalue() == LISTED + "Number, or words of it [1] "
    assert talk.asker.choose("How did you find them?", OPTIONS) == OPTIONS[1]
    assert talk.asker.choose("How?", OPTIONS, start="event", preview=preview) == OPTIONS[2]
    assert talk.printed.getvalue().endswith("[3] The note so far:\n" + "\n".join([
        "  Hi Zoë,", "  event.", "-3 left of 200, 97 left of 300",
        "shortened: how you found them", "warning: asks for a meeting", "",
    ]))  # fmt: skip
    assert talk.asker.choose("How?", OPTIONS) == OPTIONS[2]
    assert talk.printed.getvalue().endswith(
        "[1] Please type a number from 1 to 3 (Ctrl-C leaves)\n"
        "Number, or words of it [1] Which of these?\n"
        "   1  Read their post (most likely)\n"
        "   2  Saw their talk\n"
        "Number, or words of it [1] "
    )


def test_own_words_choose_where_they_may(talk):
    talk.type("your talk on typing\n", "9\n", "x" * (MOST + 1) + "\n", "3\n")
    assert talk.asker.choose("How?", OPTIONS, free="own", preview=preview) == "your talk on typing"
    assert "  your talk on typing.\n" in talk.printed.getvalue()
    assert talk.asker.choose("How?", OPTIONS, free="own") == OPTIONS[2]
    assert talk.printed.getvalue().endswith(
        "Number, or words of it, or your own words [1] "
        "Please type a number from 1 to 3 (Ctrl-C leaves)\n"
        "Number, or words of it, or your own words [1] "
        "1 character too many (at most 2,000): shorten it, nothing is lost\n"
        "Number, or words of it, or your own words [1] "
    )


VARIANTS = [
    Variant("essentials/talk", Preview("Hi Zoë.", (Count(92, 100),))),
    Variant("essentials/talk-2", Preview("Hi [Name].", (), (Remark("error", "says [Name]"),))),
    Variant("essentials/talk-3", Preview("Hi.", (), (Remark("warning", "too short"),))),
]
KEYS = "a number for another, e to edit in your editor, < to go back: "


def test_the_notes_are_read_out_one_by_one(talk):
    talk.type("\n")
    taken = talk.asker.take(VARIANTS, judge=None)
    assert taken == Taken("take", 0, "Hi Zoë.", edited=False)
    assert talk.printed.getvalue() == (
        f"Note 1 of 3, essentials/talk:\n  Hi Zoë.\n92 left of 100\nEnter to copy, {KEYS}"
    )


def test_a_note_that_must_not_go_or_that_is_warned_of(talk):
    talk.type("2\n", "\n", "3\n", "\n", "\n")
    assert talk.asker.take(VARIANTS, judge=None) == Taken("take", 2, "Hi.", edited=False)
    assert talk.printed.getvalue().partition("Note 2")[2] == (
        f" of 3, essentials/talk-2:\n  Hi [Name].\nerror: says [Name]\n{KEYS}"
        f"It cannot be copied yet: says [Name]\n{KEYS}"
        "Note 3 of 3, essentials/talk-3:\n  Hi.\nwarning: too short\n"
        f"Enter to copy, {KEYS}Enter once more to copy it as it is\nEnter to copy, {KEYS}"
    )


def test_the_editor_and_what_is_no_key(talk):
    talk.type("7\n", "x\n", "E\n")
    taken = talk.asker.take(VARIANTS, start=1, judge=None)
    assert taken == Taken("editor", 1, "Hi [Name].", edited=False)
    assert talk.printed.getvalue().count("Please type a number from 1 to 3, e or Enter") == 2


def test_a_long_answer_is_said_and_kept_for_whoever_leaves(talk):
    talk.type("x" * (MOST + 3) + "\n")
    threading.Timer(0.5, talk.close).start()
    with pytest.raises(Stopped) as left:
        talk.asker.text("Why?")
    assert left.value.typed == "x" * (MOST + 3)
    assert "3 characters too many" in talk.printed.getvalue()


def test_what_is_said_after_leaving_begins_on_a_line_of_its_own(talk, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "read", interrupted)
    with pytest.raises(Stopped):
        talk.asker.text("Why?")
    assert talk.printed.getvalue() == "Why? \n"


def test_a_line_begun_when_the_terminal_closes_is_not_lost(talk):
    talk.type("half a li")
    threading.Timer(0.3, talk.close).start()
    with pytest.raises(Stopped) as left:
        talk.asker.text("Why?")
    assert left.value.typed == "half a li"
    # the hang-up that follows must not cut off what is saved now
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN


def test_the_longest_line_a_terminal_takes_is_not_passed_off_as_all():
    """The system's own line editing keeps 4,095 bytes and drops the rest, without a word."""
    keys, terminal = pty.openpty()
    with os.fdopen(terminal, "r+b", buffering=0) as end:
        printed = io.StringIO()
        asker = PlainAsker(SimpleNamespace(reader=end, writer=printed))
        threading.Timer(0.2, os.write, (keys, "あ".encode() * 1365 + b"xyz\n")).start()
        assert asker.text("Why?") == "あ" * 1365
    os.close(keys)
    assert "This terminal takes no longer line: the end of it may be missing" in printed.getvalue()

"""Questions that are answered by typing: what stands on the screen while that goes on."""

import io
import threading
import time

import pytest

from linknote.terminal.live import Count, Preview
from linknote.terminal.questions import MOST, Back, Stopped
from linknote.terminal.screen import say

WHY = "Why do you want to connect?"
DRAWN = "\x1b[?25l"
ESC, LEFT, CTRL_C, CTRL_D = "\x1b", "\x1b[D", "\x03", "\x04"


def test_the_note_stands_below_while_it_is_typed(desk, note_of):
    asked = desk().ask(
        "text",
        WHY,
        example="to learn how you test",
        back=True,
        lead="I'd like to connect …",
        preview=note_of,
    )
    assert asked.sees("connect …. ") == [
        "? Why do you want to connect? (for example: to learn how you test)",
        "I'd like to connect …",
        "›",
        "",
        "│ Hi Zoë, thank you for your talk on typing. I'd like to connect ….",
        "134 left of 200 · 234 left of 300",
        "shortened: how you found them",
        "Enter goes on · Esc goes back · Ctrl-C leaves",
    ]
    asked.press("to compare notes – 你好 🙂")
    assert asked.sees("🙂.")[2:7] == [
        "› to compare notes – 你好 🙂",
        "",
        "│ Hi Zoë, thank you for your talk on typing. I'd like to connect to",
        "│ compare notes – 你好 🙂.",
        "111 left of 200 · 211 left of 300",
    ]
    asked.press("\r")
    assert asked.answer() == "to compare notes – 你好 🙂"
    assert asked.rows() == ["? Why do you want to connect? to compare notes – 你好 🙂"]


def test_a_note_over_its_limit_is_negative_and_red(desk, note_of):
    asked = desk().ask("text", WHY, preview=note_of)
    asked.press("x" * 140)
    rows = asked.sees("-5 left of 200 · 95 left of 300")
    row = rows.index("-5 left of 200 · 95 left of 300")
    assert asked.screen.buffer[row][0].fg == "red"
    assert asked.screen.buffer[row][17].fg == "default"
    asked.press("\x15\r\x03")


def test_forty_columns(desk, note_of):
    asked = desk(columns=40).ask(
        "text", WHY, example="to learn how you test", back=True, preview=note_of
    )
    asked.press("to hear how you moved 140 services off VMs")
    assert asked.sees("VMs.") == [
        "? Why do you want to connect? (for",
        "example: to learn how you test)",
        "› to hear how you moved 140 services off",
        " VMs",
        "",
        "│ Hi Zoë, thank you for your talk on",
        "│ typing. I'd like to connect to hear",
        "│ how you moved 140 services off VMs.",
        "93 left of 200 · 193 left of 300",
        "shortened: how you found them",
        "Enter goes on · Esc goes back",
    ]
    asked.press(CTRL_C)
    assert asked.answer().typed == "to hear how you moved 140 services off VMs"


@pytest.mark.parametrize(
    ("columns", "rows", "typed", "shown"),
    [
        (10, 5, "hat", ["? Why do", "you want", "to", "› hat", "132 left"]),
        (10, 3, "hat", ["? Why do", "› hat", "132 left"]),
        (10, 3, "something", ["? Why do", "g", "126 left"]),
        (10, 2, "hat", ["? Why do", "› hat"]),
        (10, 1, "hat", ["› hat"]),
        (4, 3, "hat", ["?", "t", "132"]),
    ],
)
def test_the_note_gives_way_before_the_question_and_that_before_what_is_typed(
    desk, note_of, columns, rows, typed, shown
):
    asked = desk(columns, rows).ask("text", WHY, preview=note_of)
    asked.press(typed)
    assert [row.strip() for row in asked.sees(*shown)] == shown
    asked.press("\r")
    assert asked.answer() == typed


def test_esc_goes_back_at_once_and_leaves_nothing_behind(desk):
    asked = desk().ask("text", WHY, default="to learn", back=True)
    asked.sees("Esc goes back")
    start = time.monotonic()
    asked.press(ESC)
    assert isinstance(asked.answer(), Back)
    assert time.monotonic() - start < 0.4  # a watchdog: prompt_toolkit's own default is 1.5 s
    assert asked.rows() == []


def answer_two_and_go_back(asked, between=lambda: None):
    for question in ("Who is it?", "A long question, so that its answer takes two rows?"):
        asked.ask("text", question).press("Dana Whitfield, who leads data at Brindle\r")
        asked.answer()
    between()
    asked.ask("text", WHY, back=True).sees("Esc goes back")
    asked.press(ESC)
    assert isinstance(asked.answer(), Back)
    return asked.rows()


ANSWERED = ["? Who is it? Dana Whitfield, who leads data at Brindle"]


def test_going_back_takes_the_answer_before_off_the_screen(desk):
    asked = desk()
    assert answer_two_and_go_back(asked) == ANSWERED
    asked.ask("text", WHY, back=True).sees("Esc goes back")
    asked.press(ESC)
    asked.answer()
    assert asked.rows() == []
    asked.ask("text", WHY, back=True).sees("Esc goes back")
    asked.press(ESC)
    assert isinstance(asked.answer(), Back)


@pytest.mark.parametrize("what", ["said", "resized"])
def test_going_back_takes_away_nothing_that_may_be_somebody_elses(desk, what):
    asked = desk()

    def between():
        if what == "said":
            say("something said", stream=io.StringIO())
        else:
            asked.screen.resize(24, 60)

    assert len(answer_two_and_go_back(asked, between)) == 3


def test_esc_at_the_first_question_does_nothing(desk):
    asked = desk().ask("text", WHY)
    assert "Esc" not in "".join(asked.sees("Ctrl-C leaves"))
    asked.press(ESC)
    assert asked.still_asks()
    asked.press("so\r")
    assert asked.answer() == "so"


@pytest.mark.parametrize(
    "keys",
    [LEFT, "\x1bOD", "\x1bb", "\x1b[I", "\x1b[97;5u", "\x1b[<0;3;4M", "\x1b[25~", "\x1b[1;9P"],
)
def test_a_key_that_begins_like_esc_is_none(desk, keys):
    asked = desk().ask("text", WHY, default="to", back=True)
    asked.sees("› to")
    asked.press(keys)
    assert asked.still_asks()
    asked.press("\x05\r")
    assert asked.answer() == "to"


def test_a_slow_line_may_part_an_arrow_key(desk):
    asked = desk().ask("text", WHY, default="to", back=True)
    asked.sees("› to")
    asked.press("\x1b")
    time.sleep(0.02)
    asked.press("[Dx\r")
    assert asked.answer() == "txo"


@pytest.mark.parametrize(("keys", "typed"), [(CTRL_C, "half an"), (CTRL_D, "")])
def test_who_leaves_leaves_what_was_typed(desk, keys, typed):
    asked = desk().ask("text", WHY, default=typed)
    asked.sees("Ctrl-C leaves")
    asked.press(keys)
    left = asked.answer()
    assert (type(left), left.typed) == (Stopped, typed)


def test_ctrl_d_in_a_line_deletes_as_it_does_everywhere(desk):
    asked = desk().ask("text", WHY, default="to")
    asked.press("\x01" + CTRL_D + "\r")
    assert asked.answer() == "o"


def test_an_answer_is_wanted_and_the_line_that_says_so_goes_with_the_next_key(desk):
    asked = desk().ask("text", WHY)
    asked.press("\r")
    asked.sees("Please say a few words")
    asked.press("so")
    assert "Please" not in "".join(asked.sees("› so"))
    asked.press("\r")
    assert asked.answer() == "so"


def test_nothing_is_an_answer_where_none_is_required(desk):
    asked = desk().ask("text", "Which part?", default="typing", required=False)
    asked.sees("Enter goes on, also with nothing")
    asked.press("\x15\r")
    assert asked.answer() == ""


def test_a_long_answer_is_not_taken_and_not_cut(desk):
    calls = []
    asked = desk().ask("text", WHY, preview=lambda typed: calls.append(typed))
    asked.press("\x1b[200~" + "x" * (MOST + 341) + "\x1b[201~")
    asked.sees("341 characters too many (at most 2,000): shorten it, nothing is lost")
    asked.press("\r")
    assert asked.still_asks()
    asked.press("\x7f" * 341)
    time.sleep(0.2)
    asked.press("\r")
    assert asked.answer() == "x" * MOST
    assert max(map(len, calls)) == MOST


def test_an_enter_with_more_right_behind_it_is_part_of_a_paste(desk):
    asked = desk().ask("text", WHY)
    asked.sees("Ctrl-C leaves")
    asked.press("one\r")
    time.sleep(0.005)
    asked.press("two")
    asked.sees("› one two")
    time.sleep(0.1)
    asked.press("\r")
    assert asked.answer() == "one two"


@pytest.mark.parametrize("marked", [True, False])
def test_a_huge_paste_is_one_line_and_quick(desk, marked, note_of):
    asked = desk().ask("text", WHY, preview=note_of)
    asked.sees("Ctrl-C leaves")
    text = "line of text\n" * 8_000
    start = time.monotonic()
    feeder = threading.Thread(
        target=asked.press, args=(f"\x1b[200~{text}\x1b[201~" if marked else text,)
    )
    feeder.start()
    asked.sees("too many")
    feeder.join()
    assert asked.sent.count(DRAWN) < 100  # now and then, not at every piece of it
    asked.press(CTRL_C)
    left = asked.answer()
    assert time.monotonic() - start < 10  # a watchdog: key by key it took most of a minute
    assert left.typed.startswith("line of text line of text ")
    assert "\n" not in left.typed


def test_what_is_typed_is_cleaned_on_its_way_in(desk):
    asked = desk().ask("text", WHY)
    asked.press("\x1b[200~Dana\r\nWhit\u202efield\tat \x07Fernmoor\n\x1b[201~ and \u202ecelebré")
    asked.sees("celebré")
    assert "\u202e" not in asked.sent
    asked.press("\r")
    assert asked.answer() == "Dana Whitfield at Fernmoor and celebré"


def test_an_old_figure_is_never_shown_as_the_new_one(desk):
    """A preview too slow for the keys is made beside them; until then the figure is a dot."""
    slow = threading.Event()

    def preview(typed):
        if typed.endswith("!"):
            slow.wait(20)
        else:
            end = time.thread_time() + 0.02
            while time.thread_time() < end:
                pass
        return Preview(f"Hi, {typed}.", (Count(100 - len(typed), 200),))

    asked = desk().ask("text", WHY, preview=preview)
    for key in "abc":
        asked.press(key)
        time.sleep(0.1)
    asked.sees("│ Hi, abc.", "97 left of 200")
    asked.press("!")
    rows = asked.sees("› abc!", "… left of 200")
    assert "│ Hi, abc." in rows
    assert not any("97" in row for row in rows)
    asked.press("?")  # keys go on being drawn while it is made
    asked.sees("› abc!?", "… left of 200")
    slow.set()
    asked.sees("│ Hi, abc!?.", "95 left of 200")
    asked.press("\r")
    assert asked.answer() == "abc!?"


def test_what_goes_wrong_in_a_preview_ends_the_question_with_just_that(desk):
    def preview(typed):
        if typed:
            raise ZeroDivisionError("a bug")
        return Preview("Hi")

    asked = desk().ask("text", WHY, preview=preview)
    asked.sees("│ Hi")
    asked.press("x")
    assert isinstance(asked.answer(), ZeroDivisionError)


def test_where_nothing_can_stand_below_the_note_comes_after_the_answer(desk, note_of):
    asked = desk(live=False).ask("text", WHY, preview=note_of)
    assert "Hi Zoë" not in "".join(asked.sees("Ctrl-C leaves"))
    asked.press("to learn\r")
    assert asked.answer() == "to learn"
    assert asked.rows() == [
        "? Why do you want to connect? to learn",
        "│ Hi Zoë, thank you for your talk on typing. I'd like to connect to",
        "│ learn.",
        "127 left of 200 · 227 left of 300",
        "shortened: how you found them",
    ]


def test_the_note_after_an_answer_is_made_once_and_not_for_who_leaves(desk, note_of):
    made = []
    asked = desk(live=False)
    asked.ask("text", WHY, preview=lambda typed: made.append(typed)).press("to learn\r")
    assert asked.answer() == "to learn"
    asked.ask("text", WHY, preview=lambda typed: made.append(typed)).press("half" + CTRL_C)
    assert asked.answer().typed == "half"
    assert made == ["to learn"]


@pytest.mark.parametrize(
    ("keys", "default", "answer", "said"),
    [("\r", True, True, "yes"), ("\r", False, False, "no"), ("n", True, False, "no"),
     ("Y", False, True, "yes"), ("x\x1b[200~n\x1b[201~y", False, True, "yes")],
)  # fmt: skip
def test_yes_or_no_by_one_key(desk, keys, default, answer, said):
    asked = desk().ask("confirm", "Copy it?", default)
    asked.sees("Copy it? (Y/n)" if default else "Copy it? (y/N)")
    asked.press(keys)
    assert asked.answer() is answer
    assert asked.rows() == [f"? Copy it? {said}"]


def test_yes_or_no_can_be_gone_back_from_and_left(desk):
    asked = desk().ask("confirm", "Copy it?", back=True)
    asked.sees("Copy it?")
    asked.press(ESC)
    assert isinstance(asked.answer(), Back)
    asked.ask("confirm", "Copy it?").sees("Copy it?")
    asked.press(CTRL_D)
    assert isinstance(asked.answer(), Stopped)

"""Questions that are answered from a list: pointing, filtering, own words, small terminals."""

import time

import pytest

from linknote.terminal.live import Preview
from linknote.terminal.questions import MOST, Back, Option, Stopped

HOW = "How did you find them?"
OPTIONS = [
    Option("post", "Read their post", "most likely"),
    Option("talk", "Saw their talk"),
    Option("event", "Met at an event"),
]
MANY = [Option(str(number), f"Way {number:02}") for number in range(30)]
FREE = "Enter says it in your own words"
UP, DOWN, HOME, END = "\x1b[A", "\x1b[B", "\x1b[H", "\x1b[F"
PAGE_UP, PAGE_DOWN, ESC, CTRL_C, CTRL_D = "\x1b[5~", "\x1b[6~", "\x1b", "\x03", "\x04"


def test_the_pointer_starts_where_it_is_told_and_its_note_stands_below(desk):
    asked = desk().ask(
        "choose",
        HOW,
        OPTIONS,
        back=True,
        start="talk",
        preview=lambda value: Preview(f"Hi Zoë, {value}."),
    )
    assert asked.sees("Hi Zoë, talk.") == [
        "? How did you find them?",
        "› type to filter",
        "  Read their post  most likely",
        "» Saw their talk",
        "  Met at an event",
        "",
        "│ Hi Zoë, talk.",
        "↑↓ and Enter choose · Esc goes back · Ctrl-C leaves",
    ]
    asked.press(DOWN)
    assert "» Met at an event" in asked.sees("Hi Zoë, event.")
    asked.press(DOWN)
    assert "» Read their post  most likely" in asked.sees("Hi Zoë, post.")
    asked.press(UP + "\r")
    assert asked.answer() == OPTIONS[2]
    assert asked.rows() == ["? How did you find them? Met at an event"]


def test_typing_filters_by_words_anywhere_in_a_title(desk):
    asked = desk().ask("choose", HOW, OPTIONS)
    asked.press("THEIR t")
    assert asked.sees("THEIR t")[1:4] == [
        "› THEIR t",
        "» Read their post  most likely",
        "  Saw their talk",
    ]
    asked.press("a")
    assert asked.sees("THEIR ta")[1:3] == ["› THEIR ta", "» Saw their talk"]
    asked.press("\r")
    assert asked.answer() == OPTIONS[1]


def test_nothing_that_matches_is_nothing_to_take(desk):
    asked = desk().ask("choose", HOW, OPTIONS)
    asked.press("zz")
    asked.sees("Nothing there matches: Backspace widens the list")
    asked.press("\r")
    assert asked.still_asks()
    asked.press("\x7f\x7f")
    assert "Nothing" not in "".join(asked.sees("Saw their talk"))
    asked.press("\r")
    assert asked.answer() == OPTIONS[0]


def test_own_words_are_an_answer_where_they_may_be(desk):
    seen = []
    asked = desk().ask("choose", HOW, OPTIONS, free=FREE, preview=lambda value: seen.append(value))
    asked.sees("type to filter, or your own words")
    asked.press("your talk")
    assert asked.sees("› your talk")[1:4] == [
        "› your talk",
        "» “your talk”  Enter says it in your own words",
        "↑↓ and Enter choose · Ctrl-C leaves",
    ]
    asked.press("\r")
    assert asked.answer() == "your talk"
    assert (seen[0], seen[-1]) == ("post", "your talk")
    assert asked.rows() == ["? How did you find them? your talk"]


def test_own_words_half_typed_before_stand_there_to_be_gone_on_with(desk):
    asked = desk().ask("choose", HOW, OPTIONS, free=FREE, typed="your ")
    assert asked.sees("» “your”")[1] == "› your"
    asked.press("book\r")
    assert asked.answer() == "your book"


def test_words_that_match_a_title_may_still_be_ones_own(desk):
    asked = desk().ask("choose", HOW, OPTIONS, free=FREE)
    asked.press("talk")
    assert asked.sees("“talk”")[2:4] == ["» Saw their talk", f"  “talk”  {FREE}"]
    asked.press(DOWN + "\r")
    assert asked.answer() == "talk"


def test_a_whole_title_is_that_option(desk):
    asked = desk().ask("choose", HOW, OPTIONS, free=FREE)
    asked.press("saw their talk")
    assert "“saw their talk”" not in "".join(asked.sees("› saw their talk"))
    asked.press("\r")
    assert asked.answer() == OPTIONS[1]


def test_own_words_that_are_too_many_are_not_taken(desk):
    asked = desk().ask("choose", HOW, OPTIONS, free=FREE)
    asked.press("\x1b[200~" + "x" * (MOST + 5) + "\x1b[201~")
    asked.sees("5 characters too many")
    asked.press("\r")
    assert asked.still_asks()


def test_a_long_list_moves_by_pages_and_to_its_ends(desk):
    asked = desk(40, 8).ask("choose", HOW, MANY)
    assert (
        asked.sees("Way 05")
        == [
            "? How did you find them?",
            "› type to filter",
            "» Way 00",
            "  Way 01",
            "  Way 02",
            "  Way 03",
            "  Way 04",
            "  Way 05  ↓ 24 more",
        ][: len(asked.rows())]
        or True
    )
    for keys, pointed in (
        (PAGE_DOWN, "06"), (PAGE_DOWN, "12"), (UP, "11"), (PAGE_UP, "05"), (END, "29"),
        (PAGE_DOWN, "29"), (DOWN, "00"), (UP, "29"), (HOME, "00"), (PAGE_UP, "00"),
    ):  # fmt: skip
        asked.press(keys)
        asked.sees(f"» Way {pointed}")
    asked.press(END)
    assert asked.sees("» Way 29")[2].endswith(" more")
    asked.press("\r")
    assert asked.answer() == MANY[29]


def test_ten_columns_and_three_rows(desk):
    asked = desk(10, 3).ask("choose", HOW, OPTIONS, preview=lambda value: Preview(value))
    assert asked.sees("»") == ["? How did", "› type to", "» Read t…"]
    asked.press("tal")
    assert asked.sees("› tal") == ["? How did", "› tal", "» Saw th…"]
    asked.press("\r")
    assert asked.answer() == OPTIONS[1]


def test_back_and_out(desk):
    asked = desk().ask("choose", HOW, OPTIONS, back=True)
    asked.sees("Esc goes back")
    asked.press(ESC)
    assert isinstance(asked.answer(), Back)
    assert asked.rows() == []
    asked.ask("choose", HOW, OPTIONS, free=FREE).press("half")
    asked.sees("› half")
    asked.press(CTRL_D)  # deletes to the right: nothing there
    assert asked.still_asks()
    asked.press(CTRL_C)
    left = asked.answer()
    assert (type(left), left.typed) == (Stopped, "half")


def test_a_paste_filters_and_answers_nothing(desk):
    asked = desk().ask("choose", HOW, OPTIONS, free=FREE)
    asked.press("their\r\ntalk\rand")
    assert asked.sees("› their talk and")[1] == "› their talk and"
    assert asked.still_asks()
    time.sleep(0.1)
    asked.press("\x17\r")
    assert asked.answer() == OPTIONS[1]


@pytest.mark.parametrize("live", [True, False])
def test_where_nothing_can_stand_below_the_note_comes_after_the_choice(desk, live):
    asked = desk(live=live).ask(
        "choose", HOW, OPTIONS, preview=lambda value: Preview(f"Hi, {value}")
    )
    asked.sees("Ctrl-C leaves")
    asked.press(DOWN + "\r")
    assert asked.answer() == OPTIONS[1]
    after = [] if live else ["│ Hi, talk"]
    assert asked.rows() == ["? How did you find them? Saw their talk", *after]


def test_titles_from_elsewhere_are_cleaned(desk):
    asked = desk().ask("choose", HOW, [Option("x", "Way\x1b[2J\n one", "hi\u202ent")])
    assert asked.sees("Way one")[2] == "» Way one  hint"
    asked.press("\r")
    assert asked.answer().value == "x"

"""The note screen: each way to say it seen whole, taken, changed by hand, or refused."""

import time

import pytest

from linknote.terminal.live import Count, Preview, Remark, Taken, Variant
from linknote.terminal.questions import Back, Stopped

LEFT, RIGHT, ESC, CTRL_C, CTRL_D = "\x1b[D", "\x1b[C", "\x1b", "\x03", "\x04"
UNTOUCHED = AssertionError("judged without being edited")


def judge(text, variant):
    """One note is judged by hand here: [Name] forbids it, "meeting" is warned of."""
    remarks = []
    if "[Name]" in text:
        remarks.append(Remark("error", "still says [Name] – fill it in"))
    if "meeting" in text:
        remarks.append(Remark("warning", "asks for a meeting – leave it for later"))
    return Preview("(as judged)", (Count(60 - len(text), 61),), tuple(remarks))


def variant(title, text):
    return Variant(title, judge(text, 0)._replace(note=text))


VARIANTS = [
    variant("essentials/talk", "Hi Zoë,\nthank you for your talk."),
    variant("essentials/talk-2", "Hi [Name], your talk stayed with me."),
    variant("essentials/talk-3", "Hi Zoë, a meeting?"),
    variant("essentials/talk-4", "Hi Zoë, " + "thank you " * 9),
]


def take(desk, *, columns=80, rows=24, **more):
    return desk(columns, rows).ask("take", VARIANTS, judge=judge, **more)


def test_every_note_is_seen_whole_with_its_count(desk):
    asked = take(desk)
    assert asked.sees("1 of 4") == [
        "",
        "1 of 4 · essentials/talk",
        "│ Hi Zoë,",
        "│ thank you for your talk.",
        "28 left of 61",
        "Enter copies it · ←→ others · e edits · Esc goes back · o your editor",
    ]
    asked.press(RIGHT)
    assert asked.sees("2 of 4")[1:] == [
        "2 of 4 · essentials/talk-2",
        "│ Hi [Name], your talk stayed with me.",
        "24 left of 61",
        "error: still says [Name] – fill it in",
        "not to be copied yet · ←→ others · e edits · Esc goes back · o your editor",
    ]
    asked.press(LEFT)
    asked.sees("1 of 4")
    asked.press("\r")
    assert asked.answer() == Taken("take", 0, "Hi Zoë,\nthank you for your talk.", edited=False)
    assert asked.rows() == []


@pytest.mark.parametrize(("keys", "which"), [("\x1b[B", 2), ("\x1b[A", 4), ("\t\t", 3), (LEFT, 4)])
def test_the_notes_go_round(desk, keys, which):
    asked = take(desk)
    asked.sees("1 of 4")
    asked.press(keys)
    asked.sees(f"{which} of 4")


def test_it_opens_on_the_note_it_is_told(desk):
    take(desk, start=2).sees("3 of 4 · essentials/talk-3")


@pytest.mark.parametrize(
    ("start", "mend"),
    [(1, "still says [Name] – fill it in"), (3, "38 over the limit: shorten it")],
)
def test_a_note_that_must_not_go_is_not_taken_and_the_mend_is_said(desk, start, mend):
    asked = take(desk, start=start)
    asked.sees("not to be copied yet")
    asked.press("\r")
    asked.sees(f"It cannot be copied yet: {mend}")
    asked.press("\r")
    assert asked.still_asks()
    asked.press(RIGHT)
    assert "cannot be copied" not in "".join(asked.sees(f"{(start + 1) % 4 + 1} of 4"))


def test_a_warning_is_asked_about_once(desk):
    asked = take(desk, start=2)
    asked.sees("warning: asks for a meeting – leave it for later")
    asked.press("\r")
    asked.sees("Enter once more to copy it as it is")
    asked.press(RIGHT + LEFT)
    assert "once more" not in "".join(asked.sees("3 of 4"))
    asked.press("\r")
    asked.sees("once more")
    asked.press("\r")
    assert asked.answer() == Taken("take", 2, "Hi Zoë, a meeting?", edited=False)


def test_a_note_is_changed_in_place_and_judged_as_it_changes(desk):
    asked = take(desk, start=1)
    asked.sees("2 of 4")
    asked.press("e")
    assert asked.sees("Esc ends editing") == [
        "2 of 4 · essentials/talk-2 · edited",
        "Hi [Name], your talk stayed with me.",
        "24 left of 61",
        "error: still says [Name] – fill it in",
        "Esc ends editing · Ctrl-X Ctrl-E opens your editor",
    ]
    asked.press("\x01" + "\x1b[C" * 3 + "\x04" * 6 + "Zoë\x05\rSam")
    assert asked.sees("Sam")[1:4] == ["Hi Zoë, your talk stayed with me.", "Sam", "23 left of 61"]
    asked.press(ESC)
    assert asked.sees("│ Sam")[1:5] == [
        "2 of 4 · essentials/talk-2 · edited",
        "│ Hi Zoë, your talk stayed with me.",
        "│ Sam",
        "23 left of 61",
    ]
    asked.press(RIGHT + LEFT)
    asked.sees("│ Sam")
    asked.press("\r")
    assert asked.answer() == Taken("take", 1, "Hi Zoë, your talk stayed with me.\nSam", edited=True)


def test_what_was_changed_back_is_not_edited(desk):
    asked = take(desk)
    asked.sees("1 of 4")
    asked.press("e")
    asked.sees("Esc ends editing")
    asked.press("x\x7f")
    time.sleep(0.1)
    asked.press(ESC)
    assert "edited" not in "".join(asked.sees("Enter copies it"))
    asked.press("\r")
    assert asked.answer() == Taken("take", 0, "Hi Zoë,\nthank you for your talk.", edited=False)


def test_an_edit_can_make_a_note_impossible(desk):
    asked = take(desk)
    asked.press("e")
    asked.sees("Esc ends editing")
    asked.press("x" * 40)
    asked.sees("-12 left of 61")
    asked.press(ESC)
    asked.sees("not to be copied yet")
    asked.press("\r")
    asked.sees("It cannot be copied yet: 12 over the limit: shorten it")


def test_nothing_left_is_nothing_to_copy(desk):
    asked = desk().ask("take", [variant("one", "Hi")], judge=judge)
    assert "of 1" not in "".join(asked.sees("│ Hi"))
    asked.press("e")
    asked.sees("Esc ends editing")
    asked.press("\x15")
    time.sleep(0.1)
    asked.press(ESC)
    asked.sees("not to be copied yet")
    asked.press("\r")
    asked.sees("It cannot be copied yet: there is no note yet")


def test_pasted_lines_stay_lines_and_arrive_clean(desk):
    asked = desk().ask("take", [variant("one", "")], judge=judge)
    asked.sees("one")
    asked.press("e")
    asked.sees("Esc ends editing")
    asked.press("\x1b[200~Hi Zoë,\r\nso\u202e long\x07\x1b[201~ \u202eSam")
    asked.sees("Sam")
    asked.press(ESC)
    asked.sees("Enter copies it")
    asked.press("\r")
    assert asked.answer() == Taken("take", 0, "Hi Zoë,\nso long Sam", edited=True)
    assert "\u202e" not in asked.sent


def test_lines_that_come_in_one_go_are_as_many_lines(desk):
    asked = desk().ask("take", [variant("one", "")], judge=judge)
    asked.sees("one")
    asked.press("e")
    asked.sees("Esc ends editing")
    asked.press("Hi Zoë,\r\nthank you\r\rSam")
    assert asked.sees("Sam")[1:5] == ["Hi Zoë,", "thank you", "", "Sam"]


@pytest.mark.parametrize("keys", ["o", "\x18\x05"])
def test_the_editor_is_asked_for_with_the_text_as_it_stands(desk, keys):
    asked = take(desk, start=1)
    asked.sees("2 of 4")
    asked.press(keys)
    assert asked.answer() == Taken("editor", 1, VARIANTS[1].preview.note, edited=False)


def test_the_editor_opens_on_what_was_changed(desk):
    asked = take(desk)
    asked.press("e")
    asked.sees("Esc ends editing")
    asked.press("!\x18\x05")
    assert asked.answer() == Taken("editor", 0, "Hi Zoë,\nthank you for your talk.!", edited=True)


def test_letters_that_mean_nothing_do_nothing(desk):
    asked = take(desk)
    asked.sees("1 of 4")
    asked.press("xyz \x1b[200~eo\r\x1b[201~")
    assert asked.still_asks()
    assert asked.sees("1 of 4")[1] == "1 of 4 · essentials/talk"


def test_back_out_and_what_was_being_written(desk):
    asked = take(desk)
    asked.sees("Esc goes back")
    asked.press(ESC)
    assert isinstance(asked.answer(), Back)
    assert asked.rows() == []
    asked.ask("take", VARIANTS, back=False, judge=judge)
    assert "Esc" not in "".join(asked.sees("1 of 4"))
    asked.press(ESC)
    assert asked.still_asks()
    asked.press(CTRL_D)
    assert (type(left := asked.answer()), left.typed) == (Stopped, "")
    asked.ask("take", VARIANTS, judge=judge).sees("1 of 4")
    asked.press("e")
    asked.sees("Esc ends editing")
    asked.press("!" + CTRL_C)
    assert (type(left := asked.answer()), left.typed) == (
        Stopped,
        "Hi Zoë,\nthank you for your talk.!",
    )


def test_a_small_terminal_scrolls_the_note(desk):
    asked = take(desk, columns=20, rows=5, start=3)
    assert asked.sees("4 of 4") == [
        "4 of 4 · essential…",
        "│ Hi Zoë, thank you",
        "… (Page Down)",
        "-38 left of 61",
        "not to be copied y…",
    ]
    for _ in range(9):
        asked.press("\x1b[6~")
    rows = asked.sees("thank you thank", "│ you")
    assert "Page Down" not in "".join(rows)
    asked.press("\x1b[5~")
    asked.sees("Page Down")


def test_ten_columns_and_three_rows(desk):
    asked = take(desk, columns=10, rows=3)
    assert asked.sees("Hi Zoë,") == ["1 of 4 ·…", "Hi Zoë,", "28 left"]
    asked.press("e")
    asked.sees("alk.")
    asked.press("!")
    asked.sees("!")
    asked.press(ESC)
    time.sleep(0.3)
    asked.press("\r")
    assert asked.answer() == Taken("take", 0, "Hi Zoë,\nthank you for your talk.!", edited=True)

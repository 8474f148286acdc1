"""What the rows of a screen hold: wrapping, sharing, the note, lists. No terminal."""

from hypothesis import given
from hypothesis import strategies as st

from linknote.terminal.asking.colours import CLASSES
from linknote.terminal.asking.list_rows import list_rows, scrolled
from linknote.terminal.asking.note_rows import NoteRows, count_rows, from_row, note_rows, tail
from linknote.terminal.asking.sharing import ALL, share
from linknote.terminal.asking.wrapping import (
    _even_spans,
    _line_spans,
    cut,
    one_row,
    spans,
    width,
    wrapped,
)
from linknote.terminal.live import Count, Preview, Remark
from linknote.terminal.questions import Option


def lines(text, columns):
    return [text[start:end] for start, end in spans(text, columns)]


def plain(rows):
    return ["".join(text for _, text in row) for row in rows]


def test_words_stay_whole_and_rows_are_as_full_as_can_be():
    assert lines("I'd like to connect to learn more", 12) == [
        "I'd like to",
        "connect to",
        "learn more",
    ]
    assert lines("one\n\n two", 10) == ["one", "", " two"]
    assert lines("", 10) == [""]


def test_a_word_too_long_breaks_where_it_must():
    assert lines("to Donaudampfschiff", 8) == ["to", "Donaudam", "pfschiff"]


def test_wide_characters_take_two_columns_and_part_anywhere_but_before_a_closing_mark():
    assert lines("型ヒントの話、とても", 6) == ["型ヒン", "トの", "話、と", "ても"]
    assert lines("see 你好吗", 7) == ["see 你", "好吗"]


def test_what_a_reader_sees_as_one_character_is_not_parted():
    coder = "👩\u200d💻"
    assert width(coder) == 4
    assert lines(f"abc {coder}{coder}", 9) == [f"abc {coder}", coder]
    assert lines("cafe\u0301e\u0301", 4) == ["cafe\u0301", "e\u0301"]


@given(st.text(alphabet="ab  c", max_size=40), st.integers(2, 12))
def test_both_ways_of_wrapping_agree(line, columns):
    assert list(_even_spans(line, columns)) == list(_line_spans(line, columns))


PIECES = [*"ab  cé你好、。\n", "e\u0301", "👩\u200d💻", "🇫🇷"]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.integers(4, 14))
def test_no_row_is_too_wide_and_nothing_but_spaces_is_lost(text, columns):
    rows = lines(text, columns)
    assert all(width(row) <= columns for row in rows)
    assert "".join(rows).replace(" ", "") == text.replace(" ", "").replace("\n", "")


def test_styles_stay_with_their_words():
    rows = wrapped([("class:a", "one two "), ("class:b", "three")], 8)
    assert rows == [[("class:a", "one two")], [("class:b", "three")]]
    assert cut([("class:a", "one "), ("class:b", "two")], 6) == [
        ("class:a", "one "),
        ("class:b", "t"),
        ("class:hint", "…"),
    ]


def test_the_keys_shown_are_those_that_fit():
    keys = ["Enter goes on", "Esc goes back", "Ctrl-C leaves"]
    assert plain([one_row(keys, 80)]) == ["Enter goes on · Esc goes back · Ctrl-C leaves"]
    assert plain([one_row(keys, 40)]) == ["Enter goes on · Esc goes back"]
    assert plain([one_row(keys, 10)]) == ["Enter go…"]


def test_the_first_steps_get_their_rows_first():
    wanted = {"typed": 4, "message": 1, "note": 5}
    steps = [("typed", 1), ("message", 1), ("typed", 2), ("note", ALL), ("typed", ALL)]
    assert dict(share(3, wanted, steps)) == {"typed": 2, "message": 1, "note": 0}
    assert dict(share(7, wanted, steps)) == {"typed": 2, "message": 1, "note": 4}
    assert dict(share(90, wanted, steps)) == {"typed": 4, "message": 1, "note": 5}


NOTE = Preview(
    "Hi Zoë,\nthank you for your talk.",
    (Count(-12, 200), Count(88, 300)),
    (
        Remark("", "shortened: how you found them"),
        Remark("warning", "asks for a meeting – leave it for later, or say what for"),
        Remark("error", "still says [Name] – fill it in"),
    ),
)


def test_the_note_its_counts_and_its_remarks_the_worst_first():
    rows = NoteRows.of(NOTE, 40)
    assert plain(rows.note) == ["│ Hi Zoë,", "│ thank you for your talk."]
    assert rows.counts == [
        [("class:over", "-12 left of 200"), ("class:hint", " · "), ("class:hint", "88 left of 300")]
    ]
    assert rows.remarks == [
        [("class:error", "error: still says [Name] – fill it in")],
        [("class:warning", "warning: asks for a meeting – leave it"), ("class:hint", "…")],
        [("class:hint", "shortened: how you found them")],
    ]


def test_an_old_note_is_dim_and_shows_no_figure():
    assert plain(count_rows(NOTE, 40, fresh=False)) == ["… left of 200 · … left of 300"]
    assert {style for row in note_rows(NOTE, 40, fresh=False) for style, _ in row} == {
        "class:hint",
        "class:stale",
    }


def test_what_was_written_elsewhere_does_not_reach_the_terminal_raw():
    hostile = Preview("Hi \x1b[2J\u202eAnn", (), (Remark("error", "no\x1b]0;x\x07\nway"),))
    rows = NoteRows.of(hostile, 80)
    assert plain([*rows.note, *rows.remarks]) == ["│ Hi Ann", "error: no way"]


def test_rows_with_joined_emoji_are_painted_whole():
    """Terminals disagree on their width: any change must repaint what stands behind them."""
    one, two = (note_rows(Preview(f"👩\u200d💻 {word}"), 80)[0][1] for word in ("a", "b"))
    assert one[0] != two[0]
    assert note_rows(Preview("é a"), 80)[0][1][0] == note_rows(Preview("é b"), 80)[0][1][0]


def test_colours_are_the_palettes_and_no_background_is_painted():
    words = {word for look in CLASSES.values() for word in look.split()}
    assert words == {"bold", "dim", "fg:ansiblue", "fg:ansigreen", "fg:ansired", "fg:ansiyellow"}


def test_narrow_terminals_have_no_bar():
    assert plain(note_rows(Preview("Hi Zoë, thank"), 10)) == ["Hi Zoë,", "thank"]


def test_the_end_of_a_note_is_what_is_typed():
    rows = [[("", str(number))] for number in range(5)]
    assert plain(tail(rows, 3)) == ["…", "3", "4"]
    assert plain(tail(rows, 1)) == ["4"]
    assert plain(tail(rows, 9)) == ["0", "1", "2", "3", "4"]
    assert tail(rows, 0) == []


def test_a_note_that_is_read_shows_where_it_goes_on():
    rows = [[("", str(number))] for number in range(6)]
    assert plain(from_row(rows, 0, 3)) == ["0", "1", "… (Page Down)"]
    assert plain(from_row(rows, 1, 3)) == ["… (Page Up)", "2", "… (Page Down)"]
    assert plain(from_row(rows, 3, 3)) == ["… (Page Up)", "4", "5"]


def test_a_list_counts_what_is_out_of_sight():
    options = [Option(str(n), f"Way {n}", "likely" if n == 2 else "") for n in range(9)]
    assert plain(list_rows(options, 3, 2, 3, 40)) == [
        "  Way 2  likely  ↑ 2 more",
        "» Way 3",
        "  Way 4  ↓ 4 more",
    ]
    assert plain(list_rows(options[:2], 0, 0, 9, 9)) == ["» Way 0", "  Way 1"]
    assert plain(list_rows(options, 0, 0, 1, 12)) == ["» Way 0  ↓…"]


def test_a_list_moves_no_further_than_it_must():
    assert [scrolled(at, 2, 3, 9) for at in (0, 2, 4, 5, 8)] == [0, 2, 2, 3, 6]
    assert scrolled(0, 5, 3, 2) == 0

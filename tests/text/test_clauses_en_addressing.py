"""The person's own name in an answer becomes "you", where that cannot spoil it."""

from __future__ import annotations

import pytest

from linknote.text.clauses.en.addressing import addressed


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Dana's talk at PyCon", "your talk at PyCon"),
        ("saw dana’s post about X", "saw your post about X"),
        ("Dana Whitfield's talk", "your talk"),
        ("met Dana at PyCon", "met you at PyCon"),
        ("Omar told me about Dana Whitfield.", "Omar told me about you."),
        ("to learn from Dana how to test", "to learn from you how to test"),
        ("the Dana Point meetup", "the Dana Point meetup"),
        ("met at Dana Point", "met at Dana Point"),
        ("Dana runs the meetup", "Dana runs the meetup"),
        ("Danas talk", "Danas talk"),
        ("your talk", "your talk"),
        ("about Dana-Marie", "about Dana-Marie"),
    ],
)
def test_a_name_is_said_to_its_owner(typed, said):
    assert addressed(typed, "Dana Whitfield", "Dana") == said


def test_names_that_are_no_pattern_and_names_that_end_in_s():
    assert addressed("(A+) met Q. at x", "Q.", "(A+)") == "(A+) met you at x"
    assert addressed("James' post and James's talk", "James") == "your post and your talk"

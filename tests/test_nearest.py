"""The nearest known word, and the hint it makes."""

from __future__ import annotations

from linknote.nearest import mend, nearest


def test_a_slip_of_the_keys_finds_its_word() -> None:
    assert nearest("tlak", ["post", "talk", "news"]) == "talk"
    assert nearest("TALK", ["post", "talk"]) == "talk"


def test_what_is_like_nothing_finds_nothing() -> None:
    assert nearest("zzz", ["post", "talk"]) is None
    assert nearest("", ["post"]) is None


def test_the_hint_names_the_nearest_and_all_that_are_known() -> None:
    assert mend("tlak", ["talk", "post"]) == "did you mean talk? known here: post, talk"
    assert mend("zzz", ["talk"], here="the packs are") == "the packs are: talk"
    assert mend("x", []) == "nothing is known here"

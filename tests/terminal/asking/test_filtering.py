"""What is typed over a list points at the options that are meant, and own words point at none."""

from __future__ import annotations

import pytest

from linknote.pack.situations import INVITE
from linknote.terminal.asking.filtering import matching
from linknote.terminal.questions import Option

SITUATIONS = [Option(key, one.title, words=one.words) for key, one in INVITE.items()]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("talk", "talk"),
        ("podcast", "talk"),
        ("artic", "post"),
        ("read", "post"),
        ("met", "event-met"),
        ("school", "alumni"),
        ("UNIVERSITY", "alumni"),
        ("referral", "mutual"),
        ("worked together", "ex-colleague"),
        ("same group", "group"),
        ("open-source", "project"),
        ("vacancy", "hiring-manager"),
        ("something else", "other"),
        ("", "post"),
    ],
)
def test_a_word_for_a_situation_finds_it(typed: str, first: str) -> None:
    assert matching(typed, SITUATIONS)[0].value == first


@pytest.mark.parametrize(
    "typed",
    ["your talk on typing", "your post", "the Leeds meetup", "Omar told me", "talkative", "zz"],
)
def test_own_words_find_none(typed: str) -> None:
    assert matching(typed, SITUATIONS) == []

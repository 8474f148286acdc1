"""The person's own recent post: theirs, at most three months old, without the page's furniture."""

from __future__ import annotations

import pytest

from linknote.model import Post
from linknote.profile import read

TEXT = "We opened a new office in Leeds today, come and see."


def page(*activity: str, heading: str = "Activity", count: str = "1,000 followers") -> str:
    top = ["Ines Vega", "· 2nd", "Compliance, calmly", "Leeds, England", "·", "Contact info"]
    return "\n".join([*top, "500+ connections", heading, count, *activity])


def own(age: str, *text: str) -> tuple[str, ...]:
    return (
        "Ines Vega",
        "• 2nd",
        "Compliance, calmly",
        f"{age} • ",
        *(text or (TEXT,)),
        "12",
        "Like",
    )


@pytest.mark.parametrize("age", ["5h", "3d", "11w", "3mo", "3 Tage", "2 sem.", "1 mies.", "2 tyg."])
def test_a_recent_post_is_kept_with_its_age(age: str) -> None:
    assert read(page(*own(age))).post == Post(TEXT, age)


@pytest.mark.parametrize("age", ["4mo", "1yr", "7 Monate", "1 an", "8 mies.", "1 rok", "20w"])
def test_an_old_post_is_no_post(age: str) -> None:
    assert read(page(*own(age))).post is None


def test_an_age_nobody_knows_is_not_recent() -> None:
    assert read(page(*own("3 zz"))).post is None


BORROWED = {
    "a repost": ("Ines Vega reposted this", "Azure Digest", "• 3rd+", "News", "3d • ", TEXT, "41"),
    "a comment": ("Ines Vega commented on this", "Omar", "• 1st", "CTO", "3d • ", TEXT, "41"),
    "another's": ("View Azure Digest’s profile", "Azure Digest", "• 3rd+", "News", "3d • ", TEXT),
    "a repost in one line": ("Ines Vega reposted this • 3d3d", TEXT, "41"),
    "a like": ("Ines Vega likes this • 3d", TEXT, "41"),
}


@pytest.mark.parametrize("lines", BORROWED.values(), ids=BORROWED.keys())
def test_what_others_wrote_is_not_theirs(lines: tuple[str, ...]) -> None:
    assert read(page(*lines)).post is None
    assert read(page(*lines, *own("2w", "Mine, and long enough."))).post == Post(
        "Mine, and long enough.", "2w"
    )


def test_lines_that_look_like_headings_or_badges_belong_to_the_text() -> None:
    lines = own("2w", "Three things:", "Experience", "2nd", "Education", "And rest.")
    person = read(page(*lines, "Experience", "Buyer", "Nordlicht", "2020 - Present · 5 yrs"))
    assert person.post == Post("Three things: Experience 2nd Education And rest.", "2w")
    assert (person.role, person.company) == ("Buyer", "Nordlicht")


def test_who_may_see_it_and_the_fold_are_no_text() -> None:
    lines = ("Ines Vega", "• 2nd", "Compliance, calmly")
    stamp = "3 days ago • Edited • Visible to anyone on or off LinkedIn"
    assert read(page(*lines, stamp, TEXT, "…more", "3 comments")).post == Post(TEXT, "3 days ago")

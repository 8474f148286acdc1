"""What is said after a note was copied: where it went, how long it is, and where to click."""

from __future__ import annotations

import pytest

from linknote.cli.showing import Shown, invitation_link, show
from linknote.model import Draft, Note, Person
from linknote.terminal.clipboard import Copied

BOX = "https://www.linkedin.com/preload/custom-invite/?vanityName="
DANA = Person("url", name="Dana Whitfield", url="https://www.linkedin.com/in/dana-whitfield-8a41b2")
NOTE = Note("Hi Dana, hello ☕.", 16, 300, "essentials/talk", "en")


@pytest.mark.parametrize(
    ("url", "slug"),
    [
        (DANA.url, "dana-whitfield-8a41b2"),
        ("linkedin.com/in/dana-whitfield/", "dana-whitfield"),
        ("https://uk.linkedin.com/in/dana?trk=x&y=1#top", "dana"),
        ("https://www.linkedin.com/in/zoë-müller", "zo%C3%AB-m%C3%BCller"),
        ("https://www.linkedin.com/in/zo%C3%AB", "zo%C3%AB"),
        ("https://www.linkedin.com/in/a&b=c", "a%26b%3Dc"),
        ("https://www.linkedin.com/pub/dana/1/2", None),
        ("https://www.linkedin.com/company/fernhill", None),
        ("https://example.org/in/dana", None),
        (None, None),
    ],
)
def test_the_link_opens_the_box_of_a_profile_and_of_nothing_else(url, slug):
    link = invitation_link(DANA._replace(url=url), "invite")
    assert link == (BOX + slug if slug else None)


def test_there_is_no_link_for_a_reply_or_for_a_connection():
    assert invitation_link(DANA, "reply") is None
    assert invitation_link(DANA._replace(degree=1), "invite") is None
    assert invitation_link(DANA._replace(degree=2), "invite") is not None


def shown(capsysbinary, **more) -> tuple[str, str]:
    copied = Copied("pbcopy", True)
    said = Shown([Draft(NOTE)], None, [], DANA, 300, "en", copied)._replace(**more)
    show(said, json=False)
    out, err = capsysbinary.readouterr()
    return out.decode(), err.decode()


def test_after_copying_where_how_long_how_many_seconds_and_the_link(capsysbinary):
    out, err = shown(capsysbinary, seconds=41.4)
    assert out == "Hi Dana, hello ☕.\n"
    assert err.splitlines()[-2:] == [
        "copied (pbcopy) · 16 characters · 41 s",
        f"Open their invitation box: {BOX}dana-whitfield-8a41b2",
    ]


def test_without_questions_nobody_counted_seconds(capsysbinary):
    assert shown(capsysbinary)[1].splitlines()[-2] == "copied (pbcopy) · 16 characters"
    assert "characters" not in shown(capsysbinary, copied=None)[1]
    lines = shown(capsysbinary, copied=None, seconds=5.0)[1].splitlines()
    assert lines[-2] == "not copied · 16 characters · 5 s"

"""Whole notes of the English essentials, as a careful reader would send them."""

from __future__ import annotations

from pathlib import Path

import pytest

from linknote.model import Answers, Me, Note, Person, Template
from linknote.pack.manifest import parse_template
from linknote.pack.render import render
from linknote.pack.situations import REPLY
from linknote.text.clauses import SITUATIONS

FOLDER = Path(__file__).parents[2] / "templates" / "essentials" / "en"
ALL = sorted(path.stem for path in FOLDER.glob("*.j2"))
KEYS = [key for key in ALL if key.split("-")[0] not in REPLY]
DANA = Person(format="one-line", name="Dana Whitfield", greeting="Dana")
SAM = Me(name="Sam Okafor", line="I run the data team at a small clinic")

NOTES = (Path(__file__).parent / "notes_en.txt").read_text(encoding="utf-8").strip().split("\n\n")
"""Blocks of three lines: situation | found | why, then the note in both ways to say it."""


def template(key: str) -> Template:
    raw = (FOLDER / f"{key}.j2").read_bytes()
    return parse_template(raw, file=f"{key}.j2", pack="essentials", key=key, lang="en")


def note(
    key: str,
    answers: Answers,
    *,
    person: Person = DANA,
    me: Me | None = None,
    limit: int = 300,
) -> Note:
    return render(template(key), person=person, answers=answers, me=me or Me(), limit=limit)


@pytest.mark.parametrize("block", NOTES)
def test_a_note_reads_as_written_by_hand(block: str) -> None:
    asked, first, second = block.splitlines()
    key, found, why = (part.strip() for part in asked.split("|"))
    answers = Answers(found=found, why=why)
    assert (note(key, answers).text, note(f"{key}-2", answers).text) == (first, second)


def test_every_situation_can_be_said_in_two_ways() -> None:
    said = [template(key).situation for key in KEYS]
    assert sorted(said) == sorted([*SITUATIONS, *SITUATIONS])


@pytest.mark.parametrize("key", KEYS)
def test_the_samples_fit_everywhere_with_and_without_what_is_optional(key: str) -> None:
    samples = template(key).samples
    assert 2 <= len(samples) <= 4
    for sample in samples:
        for asks in (sample.asks, {}):
            for me in (None, SAM):
                for limit in (200, 300):
                    made = note(key, Answers(sample.found, sample.why, asks), me=me, limit=limit)
                    assert made.length < limit
                    assert made.text.startswith("Hi Dana, ")


@pytest.mark.parametrize("key", ALL)
def test_two_answers_of_sixty_fit_under_200_beside_a_name_of_64(key: str) -> None:
    long = Person(
        format="one-line", name="N" * 64, greeting="N" * 64, role="r" * 100, company="c" * 100
    )
    found = "I saw your talk on tides at the Harbour Summit in Ghent, May"
    for why in (
        "because we are moving our old pipelines to something simpler",
        "your experience of moving old pipelines to something simpler",
    ):
        assert (len(found), len(why)) == (60, 60)
        made = note(key, Answers(found, why), person=long, me=SAM, limit=200)
        assert made.length < 200


def test_an_ask_is_said_unless_found_says_it() -> None:
    asks = {"part": "the part on error messages"}
    assert note("talk", Answers("saw your talk", "to learn", asks)).text == (
        "Hi Dana, thank you for your talk. I keep thinking about the part on error messages. "
        "I'd like to learn more."
    )
    repeated = "your talk, especially the part on error messages"
    assert note("talk", Answers(repeated, "to learn", asks)).text == (
        "Hi Dana, thank you for your talk, especially the part on error messages. "
        "I'd like to learn more."
    )
    clause = {"part": "loved how you drew the trees"}
    assert note("talk-2", Answers("saw your talk", "to learn", clause)).text == (
        "Hi Dana, I saw your talk. I loved how you drew the trees. "
        "I'm getting in touch to learn more."
    )


def test_a_line_of_one_s_own_and_a_name_give_way_first() -> None:
    answers = Answers("your post about leaving consulting", "we have the same doubts here")
    full = note("post", answers, me=SAM)
    assert full.text == (
        "Hi Dana, thank you for your post about leaving consulting. We have the same doubts here. "
        "I run the data team at a small clinic. It would be good to connect."
        "\nBest wishes, Sam Okafor"
    )
    assert note("post", answers, me=SAM, limit=115).text == (
        "Hi Dana, thank you for your post about leaving consulting. We have the same doubts here."
        "\nBest wishes, Sam Okafor"
    )
    assert note("post", answers, me=SAM, limit=100).text == (
        "Hi Dana, thank you for your post about leaving consulting. We have the same doubts here."
    )


@pytest.mark.parametrize("key", ["talk", "talk-2"])
def test_a_line_of_one_s_own_parts_no_pronoun_from_what_it_stands_for(key: str) -> None:
    for why in ("it saved us two days", "does it work offline?", "to ask about the demo"):
        text = note(key, Answers("your talk", why), me=SAM).text
        assert text.index(SAM.line or "") > text.index(why[-8:])
    asked = note(key, Answers("your talk", "how do you test?"), me=SAM).text
    assert asked.removesuffix("\nBest wishes, Sam Okafor").endswith("How do you test?")


@pytest.mark.parametrize("key", KEYS)
def test_a_note_that_says_what_it_wishes_ends_there(key: str) -> None:
    for why in ("to learn how you began", "I want to try it", "thanks!", "let's keep in touch"):
        assert "connect" not in note(key, Answers("your talk", why)).text

"""What an answer begins with makes a good note in its language, and nothing is guessed."""

from __future__ import annotations

from functools import cache

import pytest

from linknote.cli.note.likely import ways
from linknote.cli.note.openings import (
    LEADS,
    OPENINGS,
    QUOTED,
    SHARED,
    lead,
    opening,
    quoted_post,
    shared_words,
)
from linknote.cli.note.writer import Wanted, Writer
from linknote.model import Answers, Me, Person, Post
from linknote.profile.common_ground import SITUATIONS
from linknote.store.paths import home
from linknote.store.settings import Settings
from linknote.text.clauses import LANGUAGES

WHY = {
    "en": "to learn how nights are planned",
    "de": "weil ich gerade ein Team aufbaue",
    "fr": "pour apprendre comment planifier les nuits",
    "es": "para aprender a planificar las noches",
    "pt": "para aprender a planejar as noites",
    "it": "per imparare a pianificare le notti",
    "nl": "omdat ik een team opbouw",
    "ja": "夜勤の組み方を学びたいです",
}
NAMES = {
    "mutual": "Omar Haddad", "school": "Airedale University", "company": "Fernhill",
    "group": "Data in Health", "city": "Leeds",
}  # fmt: skip
DANA = Person("one-line", name="Dana Whitfield", greeting="Dana")


@cache
def writer_of(lang: str, register: str | None) -> Writer:
    return Writer(home(), Settings(), Wanted(lang=lang, register=register))


def note(found: str, situation: str, lang: str, register: str | None = None):
    """The best note of an opening that was taken as it stands."""
    writer = writer_of(lang, register)
    answers = Answers(found, WHY[lang])
    templates = writer.candidates(DANA, answers, situation=situation).templates
    assert {template.situation for template in templates} == {situation}
    return writer.drafts(DANA, answers, templates=templates)[0]


@pytest.mark.parametrize("kind", NAMES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_shared_is_said_whole_in_every_language(lang, kind):
    words = shared_words(kind, NAMES[kind], lang)
    draft = note(words, SITUATIONS[kind], lang)
    assert words.lower() in draft.note.text.lower()
    assert draft.findings == ()


@pytest.mark.parametrize(
    ("key", "situation"), [(key, s) for key, begun in OPENINGS.items() for s in begun]
)
def test_every_opening_goes_on_with_a_name(key, situation):
    lang, _, register = key.partition("-")
    begun = opening(situation, lang, register or None)
    assert begun.endswith(" ")
    draft = note(f"{begun}Kafka", situation, lang, register or None)
    assert "Kafka" in draft.note.text
    assert draft.findings == ()


@pytest.mark.parametrize("key", QUOTED)
def test_a_post_is_named_by_its_title(key):
    lang, _, register = key.partition("-")
    words = quoted_post("Nights are long", lang, register or None)
    draft = note(words, "post", lang, register or None)
    assert "Nights are long" in draft.note.text
    assert draft.findings == ()


def test_there_are_words_for_every_language():
    assert set(SHARED) == set(LANGUAGES)
    assert {key.split("-")[0] for key in LEADS} == set(LANGUAGES)
    assert lead("de", "informal") == "Ich würde mich gern mit dir vernetzen, …"
    assert lead("pt-BR", None) == LEADS["pt"]
    assert lead("xx", None) == LEADS["en"]


NOBODY = Me()


def keys(person: Person, me: Me = NOBODY) -> list[str]:
    return [way.key for way in ways("invite", person, me, "en", None)]


def test_every_situation_is_there_once_whatever_the_profile_says():
    assert sorted(keys(DANA)) == sorted(set(keys(DANA)))
    assert len(keys(DANA)) == 15


@pytest.mark.parametrize(
    ("person", "first"),
    [
        (DANA, "post"),
        (DANA._replace(role="Senior Technical Recruiter"), "applied-recruiter"),
        (DANA._replace(headline="Author and keynote speaker"), "talk"),
        (DANA._replace(about="I maintain two open source calendars."), "project"),
        (DANA._replace(post=Post("Nights are long. So are days.", "2d")), "their-post"),
        (DANA._replace(mutuals=("Omar Haddad",)), "mutual:Omar Haddad"),
    ],
)
def test_the_likely_ways_stand_first(person, first):
    assert keys(person)[0] == first


def test_what_is_shared_takes_the_place_of_its_situation():
    me = Me(schools=("Airedale University",), companies=("Fernhill Ltd",))
    person = DANA._replace(school="Airedale University", company="Fernhill")
    found = keys(person, me)
    assert found[:3] == ["school:Airedale University", "company:Fernhill", "post"]
    assert found[-2:] == ["alumni", "ex-colleague"]


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("Nights are long. So are days.", "your post “Nights are long”"),
        ("Why are nights long? Because.", "your post “Why are nights long?”"),
        ("Hiring!", "your post about "),
        ("We said “no” to nights. It helped.", "your post about "),
        ("See https://example.org for more.", "your post about "),
        ("A sentence that goes on and on and on until nobody would put it in quotes.",
         "your post about "),
    ],
)  # fmt: skip
def test_a_post_is_quoted_only_where_its_first_sentence_is_a_title(text, begun):
    way = ways("invite", DANA._replace(post=Post(text, "2d")), Me(), "en", None)[0]
    assert (way.answer, way.situation, way.hint) == (begun, "post", "2d")


def test_what_the_profile_knows_stands_in_the_opening():
    person = DANA._replace(school="Airedale University", company="Fernhill")
    begun = {way.key: way.answer for way in ways("invite", person, Me(), "en", None)}
    assert begun["alumni"] == "we both went to Airedale University"
    assert begun["ex-colleague"] == "we both worked at Fernhill"

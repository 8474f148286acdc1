"""How they found each other, in English: every shape it is typed in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linknote.text.clauses import SITUATIONS, speech

EN = speech("en")
TYPED = (
    "your the a talk post on about I you we met saw because to how both same fellow also mutual "
    "friend of by Omar at PyCon from through thanks for congrats ! ? . , : ( ) \" ' “ ” 🎉 :) C++ "
    "50% {x} i is are role SLACK Slack hiring searching 's - – * ` « recommended so as would and"
)
PIECES = TYPED.split()

FOUND = [
    ("your pycon talk on typing", "your pycon talk on typing", None, None),
    ("Your PyCon talk on typing.", "your PyCon talk on typing", None, None),
    ("pycon talk on typing", "your pycon talk on typing", None, None),
    ('"Your talk on async Python" 🙌', "your talk on async Python", None, None),
    ("YOUR TALK ON TYPING", "YOUR TALK ON TYPING", None, None),
    ("ur talk on c++", "your talk on c++", None, None),
    ("his talk at PyData Leeds", "your talk at PyData Leeds", None, None),
    ("a talk of yours on YouTube", "your talk on YouTube", None, None),
    ("that talk you gave about failing fast", "that talk you gave about failing fast", None, None),
    ("post you shared on grief", "the post you shared on grief", None, None),
    ('your article "Why we left Kafka?"', 'your article "Why we left Kafka?"', None, None),
    ('your "10 rules for maps" post', 'your "10 rules for maps" post', None, None),
    (
        "your talk about A/B testing (the one with the cats)",
        "your talk about A/B testing (the one with the cats)",
        None,
        None,
    ),
    (
        "your presentation at the {Harbour} conference",
        "your presentation at the {Harbour} conference",
        None,
        None,
    ),
    (
        "Your talk at DataHarbour, loved the part about late trains",
        "your talk at DataHarbour. I loved the part about late trains",
        None,
        None,
    ),
    (
        "your session at the summit. The demo was great!",
        "your session at the summit. The demo was great",
        None,
        None,
    ),
    (
        "I read your post about shrinking build times",
        "your post about shrinking build times",
        "I read your post about shrinking build times",
        None,
    ),
    ("read your post", "your post", "I read your post", None),
    ("loved your article!", "your article", "I loved your article", None),
    (
        "Read your Medium article on grief and work",
        "your Medium article on grief and work",
        "I read your Medium article on grief and work",
        None,
    ),
    ("I read your post about X and loved it", None, "I read your post about X and loved it", None),
    ("read your essay twice", None, "I read your essay twice", None),
    ("thanks for your talk", "your talk", "thank you for your talk", None),
    (
        "thank you for sharing your post on burnout",
        None,
        "thank you for sharing your post on burnout",
        None,
    ),
    ("i was at your talk on dbt last night", None, "I was at your talk on dbt last night", None),
    ("your library httpx-cache", "your library httpx-cache", None, None),
    ("your company's launch of TidePool 2", "your company's launch of TidePool 2", None, None),
    ("Acme Health's launch in Belgium", "Acme Health's launch in Belgium", None, None),
    ("Omar's post about you", None, "I came across Omar's post about you", None),
    ("Data engineer role at Acme", "the data engineer role at Acme", None, None),
    ("your job ad for a data engineer", "your job ad for a data engineer", None, None),
    (
        "your team's opening for a cartographer",
        "your team's opening for a cartographer",
        None,
        None,
    ),
    ("hiring post for a data analyst", "your hiring post for a data analyst", None, None),
    ("we met at the Leeds meetup", None, "we met at the Leeds meetup", None),
    ("met you at PyCon", None, "we met at PyCon", None),
    ("Met her at PyCon.", None, "we met at PyCon", None),
    ("spoke with you after the panel", None, "I spoke with you after the panel", None),
    (
        "great to meet you at Data Day Leeds!",
        None,
        "it was great to meet you at Data Day Leeds",
        None,
    ),
    (
        "our chat at the Leeds data meetup",
        None,
        "I enjoyed our chat at the Leeds data meetup",
        None,
    ),
    ("at PyCon", None, "I came across you at PyCon", "PyCon"),
    ("PyCon Leeds 2026", None, "I found you through PyCon Leeds 2026", "PyCon Leeds 2026"),
    (
        "the Leeds Python meetup",
        None,
        "I found you through the Leeds Python meetup",
        "the Leeds Python meetup",
    ),
    (
        "Harbour Summit next week",
        None,
        "I found you through the Harbour Summit next week",
        "the Harbour Summit next week",
    ),
    ("from Twitter", None, "I know you from Twitter", None),
    ("LinkedIn search", None, "I found you through a LinkedIn search", None),
    ("randomly", None, "I found you randomly", None),
    ("by chance", None, "I found you by chance", None),
    ("through Omar", None, "I found you through Omar", "Omar"),
    ("Omar Haddad", None, "I found you through Omar Haddad", "Omar Haddad"),
    ("Omar suggested I write", None, "Omar suggested I write", None),
    ("omar haddad told me about you", None, "Omar Haddad told me about you", None),
    ("friend told me about you", None, "a friend told me about you", None),
    (
        "a friend of mine, Lena Vogt, recommended you",
        None,
        "a friend of mine, Lena Vogt, recommended you",
        None,
    ),
    ("recommended by Omar Haddad", None, "Omar Haddad recommended you", None),
    ("Mutual friend: Lena", None, "we have a mutual friend, Lena", None),
    (
        "our mutual friend Tomas",
        None,
        "I found you through our mutual friend Tomas",
        "our mutual friend Tomas",
    ),
    ("friend of Omar's", None, "I'm a friend of Omar's", None),
    ("Priya Nair and I sing together", None, "Priya Nair and I sing together", None),
    (
        "University of Leeds",
        None,
        "I found you through the University of Leeds",
        "the University of Leeds",
    ),
    ("we both studied at Leeds", None, "we both studied at Leeds", None),
    ("both read history at Durham", None, "we both read history at Durham", None),
    (
        "same course at Leeds (statistics)",
        None,
        "we took the same course at Leeds (statistics)",
        None,
    ),
    ("fellow alum", None, "I'm a fellow alum", None),
    ("Leeds alum", None, "I'm a Leeds alum too", None),
    ("classmates at Harbour College", None, "we were classmates at Harbour College", None),
    ("former colleague at Northwind", None, "we're former colleagues at Northwind", None),
    ("ex-colleagues at Acme Health", None, "we're ex-colleagues at Acme Health", None),
    (
        "used to work together on the billing team",
        None,
        "we used to work together on the billing team",
        None,
    ),
    ("same Slack group (Data Folk)", None, "we're in the same Slack group (Data Folk)", None),
    ("Data Folk Slack", None, "I found you through the Data Folk Slack", "the Data Folk Slack"),
    ("in the same running club", None, "we're in the same running club", None),
    ("both data engineers in Leeds", None, "we're both data engineers in Leeds", None),
    ("also a data engineer at a clinic", None, "I'm also a data engineer at a clinic", None),
    ("fellow nurse", None, "I'm a fellow nurse", None),
    (
        "I've been using httpx-cache for a year",
        None,
        "I've been using httpx-cache for a year",
        None,
    ),
    ("been using your crate since 0.3", None, "I've been using your crate since 0.3", None),
    ("using your vim plugin every day", None, "I'm using your vim plugin every day", None),
    ("Your library saved us weeks of work", None, "your library saved us weeks of work", None),
    ("contributor to mapfold", None, "I'm a contributor to mapfold", None),
    ("applied for the data engineer role", None, "I applied for the data engineer role", None),
    (
        "Application for the nurse position",
        None,
        "I'm writing about my application for the nurse position",
        None,
    ),
    ("you're hiring a ferry planner", None, "I saw that you're hiring a ferry planner", None),
    ("your team is hiring", None, "I saw that your team is hiring", None),
    ("you reviewed my pull request", None, "you reviewed my pull request", None),
    ("congrats on the new role", None, "congrats on the new role", None),
    ("Congratulations on your promotion!", None, "congratulations on your promotion", None),
    ("you joined Northwind", None, "I saw that you joined Northwind", None),
    (
        "searching for tide modellers in Utrecht",
        None,
        "I found you while searching for tide modellers in Utrecht",
        None,
    ),
    ("big fan of your podcast", None, "I'm a big fan of your podcast", None),
    ("registered for your course in May", None, "I registered for your course in May", None),
    (
        "Looking forward to your workshop at Data Day",
        None,
        "I'm looking forward to your workshop at Data Day",
        None,
    ),
    ("both going to PyCon Leeds", None, "we're both going to PyCon Leeds", None),
    ("you'll be at PyCon too", None, "I saw that you'll be at PyCon too", None),
    ("my sister took your sailing course", None, "my sister took your sailing course", None),
]
"""What was typed, its noun, its clause, its bare name."""


@pytest.mark.parametrize(("typed", "noun", "clause", "name"), FOUND)
def test_what_was_typed_sits_in_a_sentence(
    typed: str, noun: str | None, clause: str | None, name: str | None
) -> None:
    assert (EN.noun(typed), EN.clause(typed), EN.name(typed)) == (noun, clause, name)


@settings(deadline=None, derandomize=True, database=None)
@given(st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join))
def test_any_text_is_an_answer(typed: str) -> None:
    for said in (EN.noun(typed), EN.clause(typed), EN.name(typed), EN.reason(typed)):
        assert said is None or said.strip()
    assert EN.situation(typed) in SITUATIONS
    assert isinstance(EN.sentence(typed), str)


@pytest.mark.parametrize("piece", ["your talk ", "a, ", "because ", "!", '"', "Your talk. ", "🎉"])
def test_an_endless_answer_is_read_in_one_go(piece: str) -> None:
    typed = piece * (20_000 // len(piece))
    assert len(EN.clause(typed) or EN.noun(typed) or "") <= len(typed) + 60
    assert EN.situation(typed) in SITUATIONS
    assert isinstance(EN.sentence(typed), str)

"""Answers as hurried people type them: splices, scraps, greetings, capitals everywhere."""

from __future__ import annotations

import pytest

from linknote.text.clauses import speech

EN = speech("en")

WHY = [
    ("I passed my exam because of it 🎉", "I passed my exam because of it. 🎉", None),
    ("I preordered it", "I preordered it.", None),
    ("i'm at Genwell, let's catch up", "I'm at Genwell, let's catch up.", None),
    ("wanting to pair on something", "I'd like to pair on something.", "to pair on something"),
    ("sending you the recipe", "I'd like to send you the recipe.", "to send you the recipe"),
    (
        "don't know many people there yet",
        "I don't know many people there yet.",
        "because I don't know many people there yet",
    ),
    ("wanted to say thank you, you were great", "I wanted to say thank you, you were great.", None),
    ("we failed ours. twice.", "We failed ours. Twice.", None),
    ("I run a team of 3. We'd like to try it.", "I run a team of 3. We'd like to try it.", None),
    ("agree 100 %, would like to compare notes", "I agree 100 %. I'd like to compare notes.", None),
    ("well deserved... would love to hear more", "Well deserved… I'd love to hear more.", None),
    ("keep it up!", "Keep it up!", None),
    ("works great", "It works great.", None),
    ("saying hi", "I wanted to say hi.", "to say hi"),
    ("shared it with my whole team", "I shared it with my whole team.", None),
    ("page 40 saved my harvest", "Page 40 saved my harvest.", None),
    ("quick hello from an applicant", "Quick hello from an applicant.", None),
    ("suggestions from a nurse who uses it", "Suggestions from a nurse who uses it.", None),
    ("regarding the internship", "I'm writing regarding the internship.", None),
    ("lol same", "Lol same.", None),
    ("nice to see what you're up to!", "It's nice to see what you're up to!", None),
    (
        "Learning More About Governance",
        "I'd like to learn more about Governance.",
        "to learn more about Governance",
    ),
]

FOUND = [
    ("hey, saw your talk", "your talk", "I saw your talk"),
    ("Your Talk On Data Mesh", "your talk on Data Mesh", None),
    ('"Small models, big wins"', '"Small models, big wins"', None),
    ("your keynote, esp. the bit on audits", "your keynote, esp. the bit on audits", None),
    ("article about you in the Gazette", "the article about you in the Gazette", None),
    ("another solo founder in Cornwall", None, "I'm another solo founder in Cornwall"),
    ("see you at the Nordic UX conference", None, "I'll see you at the Nordic UX conference"),
    ("your new book is out", None, "I saw that your new book is out"),
    ("you're the author of Quiet Systems", None, "I know you as the author of Quiet Systems"),
    (
        "what you're building at Loopgarden",
        None,
        "I came across what you're building at Loopgarden",
    ),
    ("the way you moderated the panel", None, "I noticed the way you moderated the panel"),
    ("random", None, "I found you by chance"),
    ("google", None, "I found you through Google"),
    ("customer of yours since 2019", None, "I've been a customer of yours since 2019"),
    ("same job different city", None, "we do the same job, different city"),
    ("your name keeps coming up at work", None, "your name keeps coming up at work"),
]

SITUATION = [
    ("we're both school librarians in Kent", "peer"),
    ("your research group", "other"),
    ("Maria Silva said to contact you", "mutual"),
    ("the Gazette piece about your lab", "other"),
    ("your LinkedIn post saying you need a bookkeeper", "hiring-manager"),
    ("your profile says you speak Welsh", "other"),
    ("article about you in the Gazette", "other"),
    ("Your recent post about moving a 40-person team to Shape Up", "post"),
    ("both studied at the University of Leeds", "alumni"),
]


@pytest.mark.parametrize(("typed", "sentence", "reason"), WHY)
def test_a_hurried_reason(typed: str, sentence: str, reason: str | None) -> None:
    assert (EN.sentence(typed), EN.reason(typed)) == (sentence, reason)


@pytest.mark.parametrize(("typed", "noun", "clause"), FOUND)
def test_a_hurried_way_of_finding(typed: str, noun: str | None, clause: str | None) -> None:
    assert (EN.noun(typed), EN.clause(typed)) == (noun, clause)


@pytest.mark.parametrize(("typed", "situation"), SITUATION)
def test_no_situation_that_was_not_said(typed: str, situation: str) -> None:
    assert EN.situation(typed) == situation


def test_a_list_of_places_names_its_event_first() -> None:
    assert EN.name("Ghent, data dinner, Thursday") == "the data dinner (Ghent, Thursday)"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("she says ur the best person to ask", "She says you're the best person to ask."),
        ("i heard ur looking for a nurse", "I heard you're looking for a nurse."),
        ("i love ur work", "I love your work."),
    ],
)
def test_ur_is_you_are_where_a_verb_must_stand(typed: str, said: str) -> None:
    assert EN.sentence(typed) == said


@pytest.mark.parametrize("typed", ["", "   ", "!!!", "🎉", "”", "—"])
def test_nothing_typed_says_nothing(typed: str) -> None:
    assert (EN.noun(typed), EN.clause(typed), EN.name(typed)) == (None, None, None)
    assert EN.reason(typed) is None
    assert EN.situation(typed) == "other"


def test_english_has_one_register() -> None:
    assert EN.register("could you tell me, Sir") is None

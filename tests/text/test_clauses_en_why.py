"""Why somebody writes, in English: whole sentences, and what follows "I'm getting in touch"."""

from __future__ import annotations

import pytest

from linknote.text.clauses import speech

EN = speech("en")

WHY = [
    ("because I'm moving into data", "I'm moving into data.", "because I'm moving into data"),
    ("cuz im stuck on templates", "I'm stuck on templates.", "because I'm stuck on templates"),
    (
        "because because we get it wrong every time",
        "We get it wrong every time.",
        "because we get it wrong every time",
    ),
    (
        "since we both maintain parsers",
        "We both maintain parsers.",
        "since we both maintain parsers",
    ),
    ("as I voted for you!", "I voted for you!", "as I voted for you"),
    (
        "because you mentioned a dataset",
        "I'm writing because you mentioned a dataset.",
        "because you mentioned a dataset",
    ),
    (
        "because of your view on night work",
        "I'm writing because of your view on night work.",
        "because of your view on night work",
    ),
    ("so I feel less alone :)", "I'm writing so I feel less alone. :)", None),
    (
        "so we can compare rosters",
        "I'm writing so we can compare rosters.",
        "so we can compare rosters",
    ),
    ("so that I can borrow your ideas", "I'd like to borrow your ideas.", "to borrow your ideas"),
    (
        "to learn how you scaled it",
        "I'd like to learn how you scaled it.",
        "to learn how you scaled it",
    ),
    ("To learn.", "I'd like to learn more.", "to learn more"),
    ("to say thanks", "I wanted to say thanks.", "to say thanks"),
    ("to wish you well", "I wanted to wish you well.", "to wish you well"),
    ("to connect", "I'd like to connect.", None),
    ("I want to try the same at our clinic", "I want to try the same at our clinic.", None),
    ("I want to learn from you", "I want to learn from you.", "to learn from you"),
    ("i'd like to contribute", "I'd like to contribute.", None),
    ("wanna go deeper into async", "I want to go deeper into async.", None),
    ("would love to hear more", "I'd love to hear more.", "to hear more"),
    ("love to hear more", "I'd love to hear more.", "to hear more"),
    (
        "learning more about how you measure impact",
        "I'd like to learn more about how you measure impact.",
        "to learn more about how you measure impact",
    ),
    (
        "learning Rust the hard way",
        "I'm learning Rust the hard way.",
        "because I'm learning Rust the hard way",
    ),
    ("hoping to run something similar", "I'm hoping to run something similar.", None),
    ("looking for a mentor", "I'm looking for a mentor.", "because I'm looking for a mentor"),
    (
        "moving into data and would love advice",
        "I'm moving into data and would love advice.",
        "because I'm moving into data and would love advice",
    ),
    (
        "exploring a role in data",
        "I'm exploring a role in data.",
        "because I'm exploring a role in data",
    ),
    ("dreaming of the same", "I'm dreaming of the same.", "because I'm dreaming of the same"),
    (
        "integrating it with QGIS",
        "I'm integrating it with QGIS.",
        "because I'm integrating it with QGIS",
    ),
    ("hiring", "We're hiring.", "because we're hiring"),
    ("we're hiring", "We're hiring.", "because we're hiring"),
    (
        "working on the same problem",
        "I'm working on the same problem.",
        "because I'm working on the same problem",
    ),
    (
        "same problem here",
        "We have the same problem here.",
        "because we have the same problem here",
    ),
    ("same interests", "We have the same interests.", "because we have the same interests"),
    (
        "shared interest in shift work",
        "We share an interest in shift work.",
        "because we share an interest in shift work",
    ),
    ("curious how you scaled X?", "Curious how you scaled X?", None),
    (
        "curious how you scaled X",
        "I'm curious how you scaled X.",
        "because I'm curious how you scaled X",
    ),
    ("how do you handle X", "How do you handle X?", None),
    ("how do you handle X?", "How do you handle X?", None),
    ("how you scaled X?", "May I ask how you scaled X?", None),
    ("how you scaled X", "I'd like to learn how you scaled X.", "to learn how you scaled X"),
    ("your take on X", "I'd love to hear your take on X.", "to hear your take on X"),
    ("your take on X?", "What's your take on X?", None),
    ("your thoughts on X?", "What are your thoughts on X?", None),
    ("advice on X", "I'd appreciate any advice on X.", None),
    ("advice on X?", "Any advice on X?", None),
    ("Advice would be welcome", "Advice would be welcome.", None),
    (
        "your advice on giving a first talk",
        "I'd appreciate your advice on giving a first talk.",
        None,
    ),
    (
        "your experience there",
        "I'd love to hear about your experience there.",
        "to hear about your experience there",
    ),
    ("help with a grant application", "I'd appreciate any help with a grant application.", None),
    ("interested in X", "I'm interested in X.", "because I'm interested in X"),
    ("new to Leeds", "I'm new to Leeds.", "because I'm new to Leeds"),
    ("happy memories of the place", "Happy memories of the place.", None),
    ("mentorship", "I'm interested in mentorship.", "because I'm interested in mentorship"),
    ("networking", "I'd like to connect.", None),
    (
        "data engineering",
        "I'm interested in data engineering.",
        "because I'm interested in data engineering",
    ),
    (
        "data engineer at Acme",
        "I'm a data engineer at Acme.",
        "because I'm a data engineer at Acme",
    ),
    ("nurse, 12 years", "Nurse, 12 years.", None),
    (
        "eight years in intensive care",
        "I have eight years in intensive care.",
        "because I have eight years in intensive care",
    ),
    ("a role in data", "I'm writing about a role in data.", None),
    ("internship", "I'm writing about an internship.", None),
    ("the noise on Sundays", "I'm writing about the noise on Sundays.", None),
    ("feature request", "I have a feature request.", "because I have a feature request"),
    (
        "a question about chapter 3",
        "I have a question about chapter 3.",
        "because I have a question about chapter 3",
    ),
    (
        "collaboration on pollination sensors",
        "I'm interested in a collaboration on pollination sensors.",
        "because I'm interested in a collaboration on pollination sensors",
    ),
    ("your answers there help me a lot", "Your answers there help me a lot.", None),
    ("50% of my customers ask about it", "50% of my customers ask about it.", None),
    ("your team is hiring", "Your team is hiring.", None),
    ("it's been years", "It's been years.", None),
    ("it meant a lot to me.", "It meant a lot to me.", None),
    ("saved me a day!", "It saved me a day!", None),
    ("finally wanted to say hello", "I finally wanted to say hello.", None),
    (
        "been struggling with X",
        "I've been struggling with X.",
        "because I've been struggling with X",
    ),
    ("first time attending", "It's my first time attending.", None),
    ("would be great to compare notes", "It would be great to compare notes.", None),
    ("let's keep singing", "Let's keep singing.", None),
    ("thank you again", "Thank you again.", None),
    ("coordinate our topics", "I'd like to coordinate our topics.", "to coordinate our topics"),
    ("stay in touch", "I'd like to stay in touch.", "to stay in touch"),
    ("reconnecting", "I'd like to reconnect.", "to reconnect"),
    (
        "as discussed, I'd like to hear about the archive",
        "As discussed, I'd like to hear about the archive.",
        None,
    ),
    ("to be honest I need advice", "To be honest I need advice.", None),
    ("I'm moving into data. how did you start", "I'm moving into data. How did you start?", None),
    (
        "thinking about the same step…",
        "I'm thinking about the same step…",
        "because I'm thinking about the same step",
    ),
    ("Because I'm moving into data!!", "I'm moving into data!", "because I'm moving into data"),
    ("to learn from you 🙏", "I'd like to learn from you. 🙏", None),
    ("dbt is what we use", "dbt is what we use.", None),
    ("iPhone repairs are my job", "iPhone repairs are my job.", None),
    (
        "want to ask about R&D at 50% {x}",
        "I want to ask about R&D at 50% {x}.",
        "to ask about R&D at 50% {x}",
    ),
    (
        'I know C++, he said "hello."',
        'I know C++, he said "hello."',
        'because I know C++, he said "hello."',
    ),
    ("about the trainee programme", "I'm writing about the trainee programme.", None),
    ("is remote possible", "Is remote possible?", None),
    ("LEARN MORE ABOUT MYPY", "I'd like to LEARN MORE ABOUT MYPY.", "to LEARN MORE ABOUT MYPY"),
]
"""What was typed, its sentence, its reason."""


@pytest.mark.parametrize(("typed", "sentence", "reason"), WHY)
def test_a_reason_reads_as_written_by_hand(typed: str, sentence: str, reason: str | None) -> None:
    assert (EN.sentence(typed), EN.reason(typed)) == (sentence, reason)


@pytest.mark.parametrize(("typed", "sentence", "reason"), WHY)
def test_a_finished_sentence_stays_as_it_is(typed: str, sentence: str, reason: str | None) -> None:
    del typed, reason
    assert EN.sentence(sentence) == sentence


def test_a_question_is_known_by_its_words_too() -> None:
    asked = ["how do you handle X", "could I use it?", "I like it. Is it free", "curious how?"]
    told = ["to learn how you do it?", "how you did it", "because I ask myself", "I'd like to ask"]
    assert [text for text in asked if not EN.question(text)] == []
    assert [text for text in told if EN.question(text)] == []

"""compose: which draft comes first; trial: what is no finished note."""

from __future__ import annotations

import pytest

from linknote.compose import compose, language_of, register_of
from linknote.model import Answers, Ask, Me, Person, Sample, Template
from linknote.trial import trial, unfinished

DANA = Person("one-line", name="Dana Whitfield", greeting="Dana")
ANSWERS = Answers("your talk on typing", "to learn how you test types", {"part": "the demo " * 9})


def template(key: str, body: str) -> Template:
    return Template(
        pack="mine", key=key, title=key, kind="invite", situation="talk", lang="en", body=body,
        asks=(Ask("part", "Which part?"),),
    )  # fmt: skip


START = "Hi {{ person.greeting }}, thank you for {{ found | noun }}. {{ why | sentence }}"
DROPS = template("drops", START + "{% fit %} I liked {{ part }}.{% or %}{% endfit %}")
WARNS = template("warns", START + " Let us book a quick call this week to talk about it.")
PLAIN = template("plain", START + " Thank you!")


def order(*templates: Template, limit: int = 300) -> list[str]:
    drafts = compose(DANA, ANSWERS, templates, me=Me(), limit=limit)
    return [draft.note.template for draft in drafts]


def test_the_note_that_leaves_out_least_comes_first():
    assert order(DROPS, PLAIN) == ["mine/drops", "mine/plain"]
    assert order(DROPS, PLAIN, limit=120) == ["mine/plain", "mine/drops"]


def test_a_warning_weighs_more_than_the_order():
    assert order(WARNS, PLAIN) == ["mine/plain", "mine/warns"]


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("Hi Dana,  thank you.", "en", "a doubled space"),
        ("Hi Dana , thank you.", "en", "a space before a mark"),
        ("Hi None, thank you.", "en", "the word None"),
        ("Hi {{ name }}.", "en", "an unfilled brace"),
        ("Hi Dana.\n Thank you.", "en", "starts or ends with a space"),
        ("Comment faites-vous ?", "en", "a space before a mark"),
        ("Comment faites-vous ?", "fr", None),
        ("Hi Dana, thank you … bye.", "en", None),
    ],
)
def test_what_a_trial_calls_unfinished(text, lang, words):
    said = unfinished(text, lang=lang)
    assert said is None if words is None else words in said


def test_a_trial_fails_the_cells_of_an_unfinished_note():
    sample = Sample("Dana Whitfield", ANSWERS.found, ANSWERS.why)
    odd = template("odd", START + " None of it was dull, and None was long.")
    cells = list(trial([odd._replace(samples=(sample,))]))
    assert cells
    assert {cell.problem.partition(" at ")[0] for cell in cells if cell.problem} == {
        "the word None"
    }
    assert not any(cell.passed for cell in cells)


@pytest.mark.parametrize(
    ("message", "is_a_note"),
    [
        ("Hi Sam, I'd like to add you to my professional network on LinkedIn.", False),
        ("I'd like to join your LinkedIn network.", False),
        ("Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen", False),
        ("Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn!", False),
        ("Hi Sam, we met at the Leeds data meetup. I'd like to add you to my network.", True),
        ("Hi Sam, let's connect", True),
        (None, False),
    ],
)
def test_linkedins_own_words_are_no_note_of_theirs(message, is_a_note):
    person = DANA._replace(message=message)
    ask = template("ask", "Hi {% if person.message %}Dana{% else %}there{% endif %}, why me?")
    ask = ask._replace(kind="reply", situation="ask")
    (draft,) = compose(person, Answers(), [ask], me=Me(), limit=300)
    assert draft.note.text == f"Hi {'Dana' if is_a_note else 'there'}, why me?"


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("Hi Sam, I came across your profile and would love to connect.", ""),
        ("Hi Sam, we met at the Leeds data meetup, and I'd like to compare notes.", "how why"),
        ("Hi Sam, I read your post on flaky tests, thank you for it!", "how why"),
        ("Hi Sam, would you be open to a chat about rail data?", "why"),
        ("Hallo Sam, ich habe Ihren Vortrag auf dem Bahntag gehört.", "how"),
        ("Hallo Sam, ich würde mich gern mit Ihnen vernetzen.", ""),
        ("Bonjour, je souhaite vous ajouter à mon réseau.", ""),
        (None, ""),
    ],
)
def test_a_reply_knows_what_their_note_tells(message, told):
    how, why = (f"{{% if person.told_{it} %}} {it}{{% endif %}}" for it in ("how", "why"))
    body = f"Hi Dana, is this so{how}{why}?"
    ask = template("ask", body)._replace(kind="reply", situation="ask")
    person = DANA._replace(message=message)
    (draft,) = compose(person, Answers(), [ask], me=Me(), limit=300)
    assert draft.note.text == f"Hi Dana, is this so{' ' if told else ''}{told}?"


@pytest.mark.parametrize(
    ("why", "heard", "wanted", "settled", "register"),
    [
        (None, "Hallo Sam, hast du Lust auf einen Austausch?", None, "formal", "informal"),
        (None, "Guten Tag, haben Sie die Folien noch?", None, "informal", "formal"),
        ("damit du es weißt", "Guten Tag, haben Sie die Folien noch?", None, None, "informal"),
        (None, "Hallo Sam, hast du Lust auf einen Austausch?", "formal", None, "formal"),
        (None, "Vernetzen?", None, "informal", "informal"),
        (None, "Vernetzen?", None, None, "formal"),
    ],
)
def test_a_reply_keeps_to_the_register_of_their_note(why, heard, wanted, settled, register):
    told = register_of(Answers(why=why), "de", wanted=wanted, heard=heard, settled=settled)
    assert told == register


def test_a_reply_that_was_to_ask_is_told_when_it_asks_nothing():
    silent = template("ask", "Hi {{ person.greeting }}, thank you for the invitation, and all.")
    found = {}
    for situation in ("ask", "decline"):
        reply = silent._replace(kind="reply", situation=situation)
        (draft,) = compose(DANA, Answers(), [reply], me=Me(), limit=300)
        found[situation] = [finding.rule for finding in draft.findings]
    assert found == {"ask": ["reply.asks-nothing"], "decline": []}


@pytest.mark.parametrize(
    ("found", "why", "lang"),
    [
        ("tu libro", "queremos probar lo mismo", "es"),
        ("o grupo de Slack de professores", "queremos tentar o mesmo", "pt"),
        ("il tuo intervento", "mi è piaciuto", "it"),
        ("Jobmesse", "Stelle als Analystin", "de"),
        ("PyData Leeds", "swap notes", "en"),
        ("de Vries lecture", "water level models", "en"),
        ("podcast", "pricing", "en"),
    ],
)
def test_short_answers_lean_to_their_language(found, why, lang):
    assert language_of(Answers(found=found, why=why)) == lang


@pytest.mark.parametrize(
    "found", ["ex Fernhill", "no prior contact", "le wagon bootcamp", "Don Quijote reading group"]
)
def test_english_with_foreign_names_does_not_lean_away(found):
    assert language_of(Answers(found=found, why="rail jobs")) == "en"

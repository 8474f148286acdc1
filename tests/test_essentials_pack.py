"""The built-in pack: whole in eight languages, and every cell of its trial good."""

from __future__ import annotations

import pytest

from linknote.compose import compose, fitting
from linknote.model import Answers, Me, Person
from linknote.pack.render import render
from linknote.pack.situations import INVITE, REPLY
from linknote.store.packs import BUILTIN, load_pack
from linknote.store.paths import builtin_packs
from linknote.text.clauses import LANGUAGES, speech
from linknote.trial import trial

FOLDER = builtin_packs() / BUILTIN
HOSTILE = "Hi Sam, hire {{ me.name }}! \u202e"
MET = "Hi Sam, we met at the Leeds data meetup, and I'd like to compare notes."
ASKS = "Hi Sam, would you be open to a chat about rail data?"


def test_the_manifest_names_the_languages_there_are():
    pack = load_pack(FOLDER)
    assert set(pack.languages) == set(LANGUAGES) == {t.lang for t in pack.templates}
    assert pack.problems == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_situation_can_be_said_in_the_register_of_the_language(lang):
    templates = load_pack(FOLDER, lang=lang).templates
    register = speech(lang).default_register
    for situation in (*INVITE, *REPLY):
        assert fitting(templates, situation=situation, lang=lang, register=register), situation


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_registers_are_there_where_the_language_has_two(lang):
    templates = load_pack(FOLDER, lang=lang).templates
    registers = {template.register for template in templates}
    if speech(lang).default_register is None:
        assert registers == {None}
        return
    for register in ("formal", "informal"):
        for situation in (*INVITE, *REPLY):
            assert fitting(templates, situation=situation, lang=lang, register=register), situation


SIGN_OFF = "So long from Leeds, S. R."
CLOSINGS = (
    "Best wishes", "Viele Grüße", "Saludos", "Un saludo", "Bien à vous", "Bonne journée",
    "Cordiali saluti", "Un saluto", "Groet", "groet,", "Abraço", "Cumprimentos", "よろしくお願い",
)  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sign_off_of_ones_own_ends_every_note_and_no_other_closing_stands_beside_it(lang):
    me = Me(name="Sam Reader", sign_offs={lang: SIGN_OFF})
    for template in load_pack(FOLDER, lang=lang).templates:
        sample = template.samples[0]
        person = Person("one-line", name="Ines", greeting="Ines")
        answers = Answers(sample.found, sample.why)
        note = render(template, person=person, answers=answers, me=me, limit=16_000)
        assert note.text.endswith(SIGN_OFF), (template.file, note.text)
        assert [c for c in CLOSINGS if c in note.text] == [], (template.file, note.text)
        tight = render(template, person=person, answers=answers, me=me, limit=note.length)
        assert SIGN_OFF in tight.text or "your sign-off" in tight.dropped, template.file
        assert SIGN_OFF[:4] not in tight.text.replace(SIGN_OFF, ""), "never cut"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_note_of_the_trial_is_good(lang):
    cells = list(trial(load_pack(FOLDER, lang=lang).templates))
    assert len(cells) > 500
    assert [(c.template, c.sample, c.person, c.problem) for c in cells if not c.passed] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_to_ask_is_said_in_two_ways_in_each_register(lang):
    templates = load_pack(FOLDER, lang=lang).templates
    registers = {template.register for template in templates}
    for register in registers:
        ways = fitting(templates, situation="ask", lang=lang, register=register)
        assert len(ways) >= 2, register


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_reply_is_good_and_short_without_any_answer(lang):
    for template in load_pack(FOLDER, lang=lang).templates:
        if template.kind != "reply":
            continue
        for message in (None, "Hi", MET, ASKS):
            person = Person("one-line", name="Ana Reyes", greeting="Ana", message=message)
            (draft,) = compose(
                person, Answers(), (template,), me=Me(name="Sam Reader"), limit=300, strict=True
            )
            assert draft.note.length < 200, template.key
            assert draft.findings == (), template.key


def test_replies_answer_the_note_there_was_and_no_other():
    (template,) = (t for t in load_pack(FOLDER, lang="en").templates if t.key == "ask")
    said = {
        message: compose(
            Person("one-line", name="Ana Reyes", greeting="Ana", message=message),
            Answers(),
            (template,),
            me=Me(name="Sam Reader"),
            limit=300,
        )[0].note.text
        for message in (None, HOSTILE, MET)
    }
    assert said[None] == (
        "Hi Ana, thank you for the invitation. How did you come across me, and is there a "
        "particular reason you'd like to connect?\nBest wishes, Sam Reader"
    )
    assert said[HOSTILE] == (
        "Hi Ana, thank you for your note. How did you come across me, and is there a particular "
        "reason you'd like to connect?\nBest wishes, Sam Reader"
    )
    assert said[MET] == (
        "Hi Ana, thank you for your note. Before I accept, could you tell me a little more about "
        "what you have in mind?\nBest wishes, Sam Reader"
    )

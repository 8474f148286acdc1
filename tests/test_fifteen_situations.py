"""Fifteen situations × two limits × ten people: always a whole note, under the limit."""

from __future__ import annotations

import re

import pytest

from linknote.compose import compose, fitting
from linknote.model import Answers, Me, Person, Template
from linknote.pack.situations import INVITE
from linknote.profile.one_line import parse
from linknote.profile.pasted import Pasted
from linknote.store.packs import BUILTIN, load_pack
from linknote.store.paths import builtin_packs
from linknote.text.count import units

PEOPLE = (
    "Dana Whitfield, Data Lead at Brindle & Oak",
    "Ines",
    "Prof. Dr. Anna-Lena Müller-Lüdenscheidt, Head of Research at Institut für Angewandte Keramik",
    "José Luis García Fernández, Director at Panadería La Espiga de Oro e Hijos S.L.",
    "Wilhelmina Featherstonehaugh-Cholmondeley-Marjoribanks, Secretary at Oak",
    "王小明",
    "Siobhán O'Neil, SRE at R&D 100% {Labs}",
    "Nguyễn Văn An, Engineer at Công ty Cổ phần Phần mềm Sông Hồng",
    "Chen Wei",
    "Zoë 🌳, Baker at " + "The Very Long Company Name of Harbour and Hill " * 2,
)
FOUND = {
    "post": "your post on flaky tests",
    "talk": "I saw your PyCon talk on typing.",
    "event-met": "we met at the Leeds data meetup",
    "event-upcoming": "the Harbour Summit in May",
    "mutual": "Omar Haddad told me about you",
    "alumni": "we both studied at Airedale University",
    "ex-colleague": "we were both at Fernhill",
    "group": "the Data in Health group",
    "peer": "we both run small platform teams",
    "project": "your open-source calendar library",
    "applied-recruiter": "I applied for the analyst role",
    "hiring-manager": "the opening in your team",
    "news": "congratulations on the new lab",
    "recruiter-to-candidate": "your work on rail data",
    "other": "your answer on the tax forum",
}
WHY = "to learn how you keep tests fast"
WORDS_OF_WHY = "learn how you keep tests fast"
ESSENTIALS = load_pack(builtin_packs() / BUILTIN, lang="en")


def test_every_situation_has_templates_that_differ():
    assert set(FOUND) == set(INVITE)
    for situation in INVITE:
        assert len(fitting(ESSENTIALS.templates, situation=situation, lang="en", register=None)) > 1


def test_built_in_files_are_named_after_their_situation():
    """load_pack relies on it, and on texts that are in order."""
    whole = load_pack(builtin_packs() / BUILTIN)
    assert whole.problems == ()
    for template in whole.templates:
        assert re.fullmatch(rf"{template.situation}(-(formal|informal))?(-\d)?", template.key)
    for lang, situation in {(template.lang, template.situation) for template in whole.templates}:
        found = load_pack(builtin_packs() / BUILTIN, lang=lang, situation=situation).templates
        assert found == tuple(
            template
            for template in whole.templates
            if (template.lang, template.situation) == (lang, situation)
        )


def person(line: str) -> Person:
    read = parse(Pasted(line, "--who"))
    assert read.name
    return read


@pytest.mark.parametrize("limit", [200, 300])
@pytest.mark.parametrize("situation", sorted(FOUND))
@pytest.mark.parametrize("line", PEOPLE)
def test_a_whole_note_under_the_limit(line: str, situation: str, limit: int) -> None:
    answers = Answers(FOUND[situation], WHY)
    templates: list[Template] = fitting(
        ESSENTIALS.templates, situation=situation, lang="en", register=None
    )
    who = person(line)
    for me in (Me(), Me(name="Sam Reader", line="I run the data team at a small clinic")):
        drafts = compose(who, answers, templates, me=me, limit=limit)
        assert 1 <= len(drafts) <= len(templates)
        for draft in drafts:
            text = draft.note.text
            assert draft.note.length == units(text) < limit
            assert text.startswith(f"Hi {who.greeting or who.name}, ")
            assert WORDS_OF_WHY in text
            assert artefact(FOUND[situation]) in text
            assert not re.search(r"  | [,.;:!?](?:\s|$)|\bNone\b|\{\{|\}\}|\{%|[.!?,]{2}", text), (
                text
            )


def artefact(found: str) -> str:
    """The words of `found` that a note must keep, whatever stands around them."""
    return {
        "I saw your PyCon talk on typing.": "your PyCon talk on typing",
        "congratulations on the new lab": "new lab",
        "I applied for the analyst role": "the analyst role",
    }.get(found, found)

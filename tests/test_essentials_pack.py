"""The built-in pack: whole in eight languages, and every cell of its trial good."""

from __future__ import annotations

import pytest

from linknote.compose import fitting
from linknote.pack.situations import INVITE
from linknote.store.packs import BUILTIN, load_pack
from linknote.store.paths import builtin_packs
from linknote.text.clauses import LANGUAGES, speech
from linknote.trial import trial

FOLDER = builtin_packs() / BUILTIN


def test_the_manifest_names_the_languages_there_are():
    pack = load_pack(FOLDER)
    assert set(pack.languages) == set(LANGUAGES) == {t.lang for t in pack.templates}
    assert pack.problems == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_situation_can_be_said_in_the_register_of_the_language(lang):
    templates = load_pack(FOLDER, lang=lang).templates
    register = speech(lang).default_register
    for situation in INVITE:
        assert fitting(templates, situation=situation, lang=lang, register=register), situation


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_registers_are_there_where_the_language_has_two(lang):
    templates = load_pack(FOLDER, lang=lang).templates
    registers = {template.register for template in templates}
    if speech(lang).default_register is None:
        assert registers == {None}
        return
    for register in ("formal", "informal"):
        for situation in INVITE:
            assert fitting(templates, situation=situation, lang=lang, register=register), situation


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_note_of_the_trial_is_good(lang):
    cells = list(trial(load_pack(FOLDER, lang=lang).templates))
    assert len(cells) > 500
    assert [(c.template, c.sample, c.person, c.problem) for c in cells if not c.passed] == []

"""The packs in examples/: each a whole pack, every cell of its trial good, every promise kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from linknote.compose import compose
from linknote.model import Answers, Me
from linknote.profile.one_line import parse
from linknote.profile.pasted import Pasted
from linknote.store.packs import load_pack
from linknote.text.clauses import speech
from linknote.trial import trial

EXAMPLES = Path(__file__).parents[1] / "examples"
PACKS = {"job-seeker": ("en", "de"), "research-community": ("en", "fr")}


@pytest.fixture(params=sorted(PACKS))
def pack(request):
    return load_pack(EXAMPLES / request.param)


def test_it_is_whole(pack):
    assert pack.problems == ()
    assert pack.languages == PACKS[pack.name]
    assert None not in (pack.version, pack.description, pack.license)
    for lang in pack.languages:
        mine = [template for template in pack.templates if template.lang == lang]
        assert 6 <= len(mine) <= 8
        assert len({template.situation for template in mine}) == len(mine), "one a situation"


def test_every_note_of_its_trial_is_good(pack):
    cells = list(trial(pack.templates))
    assert len(cells) > 900
    assert [
        (c.template, c.lang, c.sample, c.person, c.problem) for c in cells if not c.passed
    ] == []


def test_its_own_samples_make_notes_without_a_warning_that_fit_a_free_account(pack):
    for template in pack.templates:
        assert template.register in (None, "formal", "informal")
        assert (template.register is None) == (speech(template.lang).default_register is None)
        assert len(template.samples) == 3
        for sample in template.samples:
            person = parse(Pasted(sample.person, "sample"))
            answers = Answers(sample.found, sample.why, sample.asks)
            for limit in (200, 300):
                (draft,) = compose(person, answers, [template], me=Me("Sam Reader"), limit=limit)
                found = [f for f in draft.findings if f.severity != "suggestion"]
                assert found == [], (template.file, draft.note.text)


def test_its_readme_names_every_template_and_how_to_take_it(pack):
    text = (EXAMPLES / pack.name / "README.md").read_text(encoding="utf-8")
    assert f"linknote pack add examples/{pack.name}" in text
    for template in pack.templates:
        assert f"`{template.key}`" in text


def test_the_commands_of_its_readme_run(pack, linknote):
    text = (EXAMPLES / pack.name / "README.md").read_text(encoding="utf-8")
    script = text.partition("```sh\n")[2].partition("```")[0].replace("\\\n", " ")
    import shlex

    commands = [shlex.split(line)[1:] for line in script.splitlines()]
    assert [command[0] for command in commands] == ["pack", "config", "compose"]
    for command in commands:
        more = ("--yes", "--no-copy") if command[0] == "compose" else ()
        done = linknote(*command, *more, cwd=EXAMPLES.parent)
        assert done.returncode == 0, done.stderr
    line = commands[1][-1].rstrip(".")
    assert line in done.stdout

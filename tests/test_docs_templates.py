"""Every example in docs/templates.md gives the note that stands below it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from linknote.model import Answers, Ask, Me, Template
from linknote.pack.manifest import check_body, parse_template
from linknote.pack.render import render
from linknote.profile.one_line import parse
from linknote.profile.pasted import Pasted
from linknote.strict_yaml import parse as parse_yaml

PAGE = (Path(__file__).parents[1] / "docs" / "templates.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(
    r"```jinja(?: limit=(\d+))?\n(.*?)\n```\n+(?:[^`]*?)```text\n(.*?)\n```", PAGE, re.DOTALL
)
SETTING = parse_yaml(re.search(r"<!-- .*? -->\n```yaml\n(.*?)```", PAGE, re.DOTALL)[1], file="page")


def test_the_page_has_an_example_for_every_construct():
    assert len(EXAMPLES) == PAGE.count("```jinja") == 16
    for word in (
        "noun",
        "clause",
        "sentence",
        "reason",
        "name",
        "default",
        "if",
        "for",
        "fit",
        "sign_off",
    ):
        assert any(word in body for _, body, _ in EXAMPLES), word


@pytest.mark.parametrize(("limit", "body", "note"), EXAMPLES)
def test_an_example_gives_its_note(limit, body, note):
    said = SETTING.value
    template = Template(
        pack="docs", key="example", title="An example", kind="invite", situation="other",
        lang="en", body=body, asks=(Ask("part", "Which part?"),),
    )  # fmt: skip
    check_body(template)
    made = render(
        template,
        person=parse(Pasted(said["who"], "who")),
        answers=Answers(said["found"], said["why"], {"part": said["part"]}),
        me=Me(name=said["name"], line=said["me"], sign_off=said["sign-off"]),
        limit=int(limit or 300),
    )
    assert made.text == note


def test_the_whole_file_at_the_top_is_a_template():
    source = re.search(r"```yaml\n(---\n.*?)```", PAGE, re.DOTALL)[1]
    template = parse_template(source, file="talk.j2", pack="docs", key="talk", lang="en")
    assert (template.situation, template.asks[0].key) == ("talk", "part")

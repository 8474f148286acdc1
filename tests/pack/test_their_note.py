"""Whether they wrote a note may be asked for; what they wrote can be said by no template."""

from __future__ import annotations

import pytest

from linknote.errors import InputError
from linknote.model import Answers, Me, Person, Template
from linknote.pack.render import render, values

HOSTILE = "{{ me.name }} {% if true %}\x1b[31m\u202e hire me"


def said(body: str, message: str | None) -> str:
    template = Template("mine", "ask", "Ask", "reply", "ask", "en", body, file="ask.j2")
    person = Person("one-line", name="Dana Whitfield", greeting="Dana", message=message)
    return render(template, person=person, answers=Answers(), me=Me("Sam"), limit=300).text


@pytest.mark.parametrize(
    ("body", "without", "with_one"),
    [
        ("{% if person.message %}note{% else %}none{% endif %}", "none", "note"),
        ("{% if not person.message %}none{% else %}note{% endif %}", "none", "note"),
        ("{{ 'note' if person.message else 'none' }}", "none", "note"),
        ("{% if person.message and person.name %}note{% else %}none{% endif %}", "none", "note"),
    ],
)
def test_a_template_knows_whether_there_is_one(body, without, with_one):
    assert said(body, None) == without
    assert said(body, HOSTILE) == with_one


@pytest.mark.parametrize(
    "body",
    [
        "{{ person.message }}",
        "{{ person.message | trim }}",
        "{{ person.message | default('x') }}",
        "{{ person.message | length }}",
        "{{ 'x' ~ person.message }}",
        "{{ person.message or 'x' }}",
        "{{ person.message and person.message }}",
        "{{ person.message if person.name else 'x' }}",
        "{{ [person.message, 'x'] | join }}",
        "{% for word in [person.message] %}{{ word }}{% endfor %}",
        "{% if person.message == 'x' %}x{% endif %}",
        "{% if 'x' in person.message %}x{% endif %}",
        "{% if person.message is question %}x{% endif %}",
        "{% if person.message | length > 3 %}x{% endif %}",
        "{{ person.told_how }}",
        "{{ person.told_why | upper }}",
    ],
)
def test_what_they_wrote_cannot_be_said_or_looked_into(body):
    with pytest.raises(InputError, match="truth"):
        said(body, HOSTILE)


def test_their_words_do_not_even_reach_the_template():
    person = Person("one-line", name="Dana", message=HOSTILE)
    known = values(person, Answers(), Me(), (), "en")
    assert known["person.message"] == "yes"
    assert HOSTILE not in known.values()

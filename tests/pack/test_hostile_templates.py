"""Whatever a template holds, it ends in a clear error with its place, or in a harmless note."""

from __future__ import annotations

import pytest

from linknote.errors import InputError, Refused
from linknote.model import Answers, Me, Person, Template
from linknote.pack.dialect import read
from linknote.pack.render import render

KNOWN = (
    "detail, found, me.line, me.name, me.sign_off, person.company, person.greeting, "
    "person.location, person.name, person.role, person.school, why"
)


def refusal(body: str) -> str:
    with pytest.raises(InputError) as caught:
        read(body, asks=("detail",), file="t.j2", first_line=5)
    return str(caught.value)


ESCAPES = [
    ("{{ person.__class__ }}", "5:4: unknown name person.__class__"),
    ("{{ person._name }}", "5:4: unknown name person._name"),
    ("{{ ''.__class__.__mro__ }}", "5:16: only person and me have parts"),
    ("{{ found.upper }}", "5:9: only person and me have parts"),
    ("{{ found.upper() }}", "5:15: nothing can be called in a template"),
    ("{{ found['x'] }}", "5:9: nothing can be picked out of a text"),
    ("{{ found[0:9] }}", "5:9: nothing can be picked out of a text"),
    ("{{ person['name'] }}", "5:10: nothing can be picked out of a text"),
    ("{{ person.name.first }}", "5:15: only person and me have parts"),
    ("{{ person }}", "5:4: person alone is not a text"),
    ("{{ self }}", "5:4: unknown name self"),
    ("{{ self._TemplateReference__context }}", "5:8: only person and me have parts"),
    ("{{ loop.index }}", "5:8: only person and me have parts"),
    ("{{ lipsum() }}", "5:10: nothing can be called in a template"),
    ("{{ cycler.__init__.__globals__ }}", "5:19: only person and me have parts"),
    ("{{ range(9) }}", "5:9: nothing can be called in a template"),
    ("{{ SPEECH }}", "5:4: unknown name SPEECH"),
    ("{{ person__name }}", "5:4: unknown name person__name"),
    ("{{ found | attr('x') }}", "5:12: unknown filter attr"),
    ("{{ found | fit }}", "5:12: unknown filter fit"),
    ("{{ [found] | map(attribute='x') | join }}", "5:14: unknown filter map"),
    ("{{ found | format(1) }}", "5:12: unknown filter format"),
    ("{{ '%s' % found }}", "5:4: there is no arithmetic in a template"),
    ("{{ found | noun(*[found]) }}", "5:12: noun takes a value, not a setting"),
    ("{{ found | noun(**{}) }}", "5:12: noun takes a value, not a setting"),
    ("{{ found | default(default_value='x') }}", "5:12: default takes a value, not a setting"),
    ("{{ found is sameas(found) }}", "5:13: unknown test sameas"),
    ("{{ 'x' if found is callable else 'y' }}", "5:20: unknown test callable"),
    ("{% set x = 1 %}", "5:4: unknown tag set"),
    ("{% macro m() %}{% endmacro %}", "5:4: unknown tag macro"),
    ("{% include 'x' %}", "5:4: unknown tag include"),
    ("{% import 'x' as y %}", "5:4: unknown tag import"),
    ("{% extends 'x' %}", "5:4: unknown tag extends"),
    ("{% block x %}{% endblock %}", "5:4: unknown tag block"),
    ("{% call x() %}{% endcall %}", "5:4: unknown tag call"),
    ("{% filter upper %}x{% endfilter %}", "5:4: unknown tag filter"),
    ("{% autoescape true %}{% endautoescape %}", "5:4: unknown tag autoescape"),
    ("{% raw %}{{ x }}{% endraw %}", "5:4: unknown tag raw"),
    ("{% do found %}", "5:4: unknown tag do"),
    ("{% print found %}", "5:4: unknown tag print"),
    ("{% with x = found %}{% endwith %}", "5:4: unknown tag with"),
]
BOMBS = [
    ("{{ 9 ** 9 ** 9 }}", "5:4: there is no arithmetic in a template"),
    ("{{ 'x' * 999999999 }}", "5:4: there is no arithmetic in a template"),
    ("{{ 1 / 0 }}", "5:4: there is no arithmetic in a template"),
    ("{{ -1 }}", "5:4: there is no arithmetic in a template"),
    ("{{ 9999999999 }}", "5:4: a number has at most 9 plain digits"),
    ("{{ " + "9" * 6000 + " }}", "5:4: a number has at most 9 plain digits"),
    ("{{ 0xffff }}", "5:4: a number has at most 9 plain digits"),
    ("{{ 1e999 }}", "5:4: numbers are whole in a template"),
    ("{% for x in found %}{% endfor %}", "5:13: a list is expected here"),
    ("{% for x in range(99999999) %}{% endfor %}", "5:13: a list is expected here"),
    ("{% for x in [found, why] recursive %}{% endfor %}", "5:4: a loop is written for x in"),
    ("{% for x in [found] if x %}{% endfor %}", "5:4: a loop is written for x in [a, b]"),
    ("{% for x in [found] %}{% for y in [why] %}{% endfor %}{% endfor %}", "5:26: a loop inside"),
    ("{% for x, y in [found] %}{% endfor %}", "5:8: a loop has one variable"),
    ("{% for found in [why] %}{% endfor %}", "5:8: found already means something else"),
    ("{% for detail in [why] %}{% endfor %}", "5:8: detail already means something else"),
    ("{% for x in [] %}{% endfor %}", "5:13: a list holds 1 to 12 texts"),
    ("{% for x in [" + "found," * 13 + "] %}{% endfor %}", "5:13: a list holds 1 to 12 texts"),
    ("{{ " + "(" * 200 + "found" + ")" * 200 + " }}", "5:14: nested too deeply"),
    ("{{ " + "[" * 300, "5:1: {{ is never closed"),
    ("{{ " + "not " * 500 + "found }}", "5:320: too much in one pair of brackets"),
    ("{{ found" + "|trim" * 400 + " }}", "5:204: too much in one pair of brackets"),
    ("{{ found" + " or found" * 400 + " }}", "5:361: too much in one pair of brackets"),
    ("{% if found %}" * 9 + "{% endif %}" * 9, "5:116: nested too deeply"),
    ("{{ found }}" * 700, "5:7336: the template is too large"),
    ("x" * 8193, "5:8193: the template is longer than 8,192 characters"),
    ("{% fit %}" * 9 + "a{% or %}b{% endfit %}" * 9, "5:76: nested too deeply"),
]
SLIPS = [
    ("Hi {{ persn.name }}", "5:12: only person and me have parts"),
    ("Hi {{ fuond }}", f"5:7: unknown name fuond – did you mean found? known here: {KNOWN}"),
    ("Hi\n\n é {{ found | nuon }}", "7:15: unknown filter nuon – did you mean noun?"),
    ("{% iff found %}{% endif %}", "5:4: unknown tag iff – did you mean if?"),
    ("{% if found is nuon %}{% endif %}", "5:16: unknown test nuon – did you mean noun?"),
    ("{% fit kep=2 %}a{% or %}b{% endfit %}", "5:8: unknown setting of fit kep"),
    ("{% fit keep=0 %}a{% or %}b{% endfit %}", "5:13: keep is a whole number from 1 to 9"),
    ("{% fit keep=10 %}a{% or %}b{% endfit %}", "5:13: keep is a whole number from 1 to 9"),
    ("{% fit keep='2' %}a{% or %}b{% endfit %}", "5:13: keep is a whole number from 1 to 9"),
    ("{% fit keep=found %}a{% or %}b{% endfit %}", "5:13: keep is a whole number from 1 to 9"),
    ("{% fit 2 %}a{% or %}b{% endfit %}", "5:8: %} is expected here, not 2"),
    ("{% fit %}a{% endfit %}", "5:4: a fit needs two ways or more"),
    ("{% fit %}{% or %}b{% endfit %}", "5:8: an empty way that is not the last"),
    ("{% fit %}a{% or %} {# - #} {% or %}b{% endfit %}", "5:17: an empty way that is not"),
    ("{% fit %}" + "a{% or %}" * 12 + "b{% endfit %}", "5:4: a fit has at most 12 ways"),
    ("{% fit %}a{% or %}b", "5:4: fit is never closed – end it with {% endfit %}"),
    ("{% if found %}a", "5:4: if is never closed"),
    ("{% or %}", "5:4: or without its fit"),
    ("{% if found %}{% or %}{% endif %}", "5:18: or without its fit – if is still open"),
    ("{% fit %}a{% or %}b{% endif %}", "5:23: endif without its if – fit is still open"),
    ("{% for x in [found] %}{% else %}{% endfor %}", "5:26: else without its if"),
    ("a {{ found", "5:3: {{ is never closed – end it with }}"),
    ("a {% if found", "5:3: {% is never closed – end it with %}"),
    ("a {# found", "5:3: a comment that is never closed"),
    ("{{ found } }", "5:10: unexpected } – two end it: }}"),
    ("{{ found | default(“x”) }}", "5:20: unexpected “ – use a plain ' or \""),
    ("{% if why %}{% else if why %}{% endif %}", "5:21: %} is expected here, not if – else if is"),
    ("{{ 'found }}", "5:4: a quotation mark that is never closed"),
    ("{{ found $ }}", "5:10: unexpected $"),
    ("{{ '\\x1b' }}", "5:5: unknown escape \\x"),
    ("{{ found why }}", "5:10: }} is expected here, not why"),
    ("{{ }}", "5:4: a value is expected here"),
    ("{{ found | }}", "5:12: name is expected here, not }}"),
    ("{{ [found] }}", "5:4: a text is expected here, not a list"),
    ("{{ found == why }}", "5:4: a text is expected here, not a truth"),
    ("{{ found is noun }}", "5:4: a text is expected here, not a truth"),
    ("{{ found | join }}", "5:12: join works on a list, not a text"),
    ("{{ found | first }}", "5:12: first works on a list, not a text"),
    ("{{ found | truncate(9) }}", "5:12: unknown filter truncate"),
    ("{{ found | default }}", "5:12: default needs a text"),
    ("{{ found | default('a', true) }}", "5:12: default takes one value in brackets"),
    ("{{ found | upper('a') }}", "5:12: upper takes nothing in brackets"),
    ("{{ true }}", "5:4: unknown name true"),
    ("{{ {'a': found} }}", "5:4: a template knows no dictionaries"),
    ("{{ found, why }}", "5:4: a list is written in square brackets"),
    ("{{ 'a' if found }}", "5:4: an else is expected here"),
    ("{% if found < why %}{% endif %}", "5:7: a text and a text cannot be compared so"),
    ("{% if found == 3 %}{% endif %}", "5:7: a text and a number cannot be compared so"),
    ("{% if 1 < 2 < 3 %}{% endif %}", "5:7: one comparison at a time"),
    ("{% if 3 in found %}{% endif %}", "5:7: a number and a text cannot be compared so"),
    ("{%  %}", "5:5: a tag is expected here"),
]
UNICODE = [
    ("a\u202eb", "5:2: a character that no note can hold (U+202E)"),
    ("a\n\x1b[31m", "6:1: a character that no note can hold (U+001B)"),
    ("a\x00", "5:2: a character that no note can hold (U+0000)"),
    ("x\ue000y", "5:2: a character that no note can hold (U+E000)"),
    ("x\u200by", "5:2: a character that no note can hold (U+200B)"),
    ("x\ud800", "5:2: a character that no note can hold (U+D800)"),
    ("{{ ｆｏｕｎｄ }}", "5:4: unknown name ｆｏｕｎｄ"),
    ("{{ fоund }}", "5:4: unknown name fоund"),
]


@pytest.mark.parametrize(("body", "message"), ESCAPES + BOMBS + SLIPS + UNICODE)
def test_refused_before_it_is_compiled(body: str, message: str) -> None:
    assert refusal(body).startswith(f"t.j2:{message}")


DANA = Person("one-line", name="Dana Whitfield", greeting="Dana", company="Harbour Labs")


def say(body: str, found: str = "your talk", limit: int = 300) -> str:
    template = Template("p", "t", "T", "invite", "other", "en", body)
    return render(template, person=DANA, answers=Answers(found), me=Me(), limit=limit).text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("}} %} #} { % }", "}} %} #} { % }"),
        ("{{ '{{ found }}' }}", "{{ found }}"),
        ('{{ \'\\n\' }}a{{ "\\"" }}', 'a"'),
        ("{{ 'a' 'b' }}", "ab"),
        ("{%- if found -%} a {%- endif -%}", "a"),
        ("{%+ if found +%}a{%+ endif %}", "a"),
        ("{# {{ 9 ** 9 }} {% set x %} #}a", "a"),
        ("{{ found\n  |\n  upper }}", "YOUR TALK"),
        ("a{{ 'é' }}{{ 3 }}", "aé3"),
        ("{{ found | default('x' | upper) }}", "your talk"),
        ("{{ person.role | default(person.company) }}", "Harbour Labs"),
    ],
)
def test_odd_but_harmless(body: str, text: str) -> None:
    assert say(body) == text


def test_output_is_counted_while_it_is_said() -> None:
    loop = "{% for x in [" + ",".join(["found"] * 12) + "] %}" + "{{ x }}" * 300 + "{% endfor %}"
    with pytest.raises(Refused, match="would say more than 16,384 characters"):
        say(loop, found="your " + "x" * 8_000)


def test_an_answer_longer_than_any_note_is_refused_unread() -> None:
    with pytest.raises(Refused, match="would say more than 16,384 characters"):
        say("{{ found }}", found="x" * 10_000_000)


def test_a_long_answer_is_refused_by_the_limit_not_cut() -> None:
    with pytest.raises(Refused, match="9702 characters over the 299 that fit"):
        say("{{ found }}.", found="x" * 10_000)


def test_errors_do_not_remember_the_file_of_another_template() -> None:
    for file in ("a.j2", "b.j2"):
        with pytest.raises(InputError) as caught:
            read("{{ nothing_known }}", file=file)
        assert str(caught.value).startswith(f"{file}:1:4: unknown name nothing_known")

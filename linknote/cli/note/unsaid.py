"""A note with holes: how it will read where an answer is still to come, shown as "…". Pure."""

from __future__ import annotations

from functools import partial
from typing import Any

from linknote.model import Answers, Me, Note, Person, Template
from linknote.pack.render import render
from linknote.text.clauses import spoken
from linknote.text.count import units

HOLE = "…"
WORD = "Qxq"
"""A word of no language: it stands in for what is still to come while the clauses are made."""


class _Voice:
    """The clause functions of a language, for answers with a hole in them."""

    def __init__(self, lang: str, register: str | None) -> None:
        self._lang, self._register = lang, register

    def __getattr__(self, word: str) -> Any:
        return partial(self._say, word)

    def _say(self, word: str, text: str) -> Any:
        if text == HOLE:
            return HOLE if word == "sentence" else False if word == "question" else None
        made = spoken(self._lang, self._register, word, text.replace(HOLE, WORD))
        return made.replace(WORD, HOLE) if isinstance(made, str) else made


def with_holes(template: Template, person: Person, answers: Answers, me: Me, *, limit: int) -> Note:
    """The note that a template makes of answers in which HOLE stands for what is to come.

    Raises Refused as `render` does.
    """
    note = render(
        template,
        person=person,
        answers=answers,
        me=me,
        limit=limit,
        speech=lambda lang: _Voice(lang, template.register),
    )
    text = note.text
    for mark in (".", "。", f" {HOLE}"):
        text = text.replace(HOLE + mark, HOLE)
    return note._replace(text=text, length=units(text))


def greeting_alone(text: str, greeting: str) -> str:
    """The greeting of a note and a hole for the rest: "Hi Marta, …"."""
    at = text.find(greeting)
    if at < 0:
        return HOLE
    end = at + len(greeting)
    while end < len(text) and not (text[end].isspace() or text[end - 1] in ",、,:!"):
        end += 1
    return f"{text[:end]} {HOLE}"

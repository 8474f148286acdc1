"""Answers as busy people type them, made to sit well in a sentence: one module a language.

Every function takes one line of cleaned text as it was typed. The person's own wording stays;
what changes is the first letter, the final mark, and the few words that join it to the note.
`docs/templates.md` says what each one promises to a template.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Protocol, cast

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl", "ja")
"""The languages that have a module of their own here."""

FILTERS = ("noun", "clause", "sentence", "reason", "name")
"""What a template may write after `|`. A filter that gives None makes its `fit` way unavailable."""

TESTS = ("noun", "clause", "reason", "name", "question")
"""What a template may write after `is`: the filter of that name has an answer, or `question`."""

SITUATIONS = (
    "post",
    "talk",
    "event-met",
    "event-upcoming",
    "mutual",
    "alumni",
    "ex-colleague",
    "group",
    "peer",
    "project",
    "applied-recruiter",
    "hiring-manager",
    "news",
    "recruiter-to-candidate",
    "other",
)


class Speech(Protocol):
    """One language's clause functions; each language module is one of these."""

    default_register: str | None
    """The register of a first note by the language's custom; None where it has but one."""

    takes_register: frozenset[str]
    """The functions that add words of their own and take the note's register to choose them."""

    def noun(self, text: str) -> str | None:
        """What they made or did, ready to follow "thank you for": "your post about X"."""

    def clause(self, text: str) -> str | None:
        """Subject and verb, mid-sentence, no final mark: "I saw your talk"; None for a noun.

        Where there is neither a noun nor a clause in the text, the best clause that is surely
        true: "through Omar" gives "I found you through Omar".
        """

    def sentence(self, text: str) -> str:
        """One or more whole sentences, with their capital and their final mark."""

    def reason(self, text: str) -> str | None:
        """What follows "I'd like to connect": "to learn …", "because …"; None for a question."""

    def name(self, text: str) -> str | None:
        """A bare name of an event, group, school, project or person: "PyCon", "Omar Haddad".

        A leading "at", "through" and the like is taken off; None for a noun or a clause.
        """

    def question(self, text: str) -> bool:
        """Whether the text asks something."""

    def situation(self, text: str) -> str:
        """Which of SITUATIONS the words of `found` plainly name; `other` in doubt."""

    def register(self, text: str) -> str | None:
        """`formal` or `informal` where the words plainly use one of them, else None."""


def spoken(lang: str, register: str | None, word: str, text: str) -> str | bool | None:
    """What the clause function called `word` makes of `text` in a note of that register."""
    voice = speech(lang)
    function = getattr(voice, word)
    if register and word in getattr(voice, "takes_register", ()):
        return cast("str | bool | None", function(text, register))
    return cast("str | bool | None", function(text))


@cache
def speech(lang: str) -> Speech:
    """The clause functions for a language tag ("de", "pt-BR"); English where there are none."""
    plain = lang.replace("_", "-").split("-")[0].lower()
    if plain not in LANGUAGES:
        plain = "en"
    try:
        module = import_module(f"linknote.text.clauses.{plain}")
    except ModuleNotFoundError:
        module = import_module("linknote.text.clauses.en")
    return cast("Speech", module)

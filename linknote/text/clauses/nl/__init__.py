"""Dutch: what was typed for "how did you find them" and "why", made to sit in a sentence."""

from __future__ import annotations

from linknote.text.clauses.nl.found import clause, name, noun
from linknote.text.clauses.nl.register import register
from linknote.text.clauses.nl.situation import situation
from linknote.text.clauses.nl.why import question, reason, sentence

__all__ = [
    "clause",
    "default_register",
    "name",
    "noun",
    "question",
    "reason",
    "register",
    "sentence",
    "situation",
    "takes_register",
]

default_register: str | None = "informal"

takes_register = frozenset({"clause"})

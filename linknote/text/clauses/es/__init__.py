"""Spanish: what was typed for "how did you find them" and "why", made to sit in a sentence."""

from __future__ import annotations

from linknote.text.clauses.es.found import clause, name, noun
from linknote.text.clauses.es.register import register
from linknote.text.clauses.es.situation import situation
from linknote.text.clauses.es.why import question, reason, sentence

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

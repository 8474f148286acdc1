"""German: what was typed for "how did you find them" and "why", made to sit in a sentence."""

from __future__ import annotations

from linknote.text.clauses.de.found import clause, name, noun
from linknote.text.clauses.de.register import register
from linknote.text.clauses.de.situation import situation
from linknote.text.clauses.de.why import question, reason, sentence

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
]

default_register: str | None = "formal"

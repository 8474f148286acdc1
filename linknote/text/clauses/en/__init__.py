"""English: what was typed for "how did you find them" and "why", made to sit in a sentence."""

from __future__ import annotations

from linknote.text.clauses.en.found import clause, name, noun
from linknote.text.clauses.en.situation import situation
from linknote.text.clauses.en.why import question, reason, sentence

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

default_register: str | None = None


def register(text: str) -> str | None:
    """English has one register: always None."""
    del text
    return None

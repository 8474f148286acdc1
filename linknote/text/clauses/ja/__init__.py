"""Japanese: what was typed for "how did you find them" and "why", as です・ます sentences."""

from __future__ import annotations

from linknote.text.clauses.ja.found import clause, name, noun
from linknote.text.clauses.ja.situation import situation
from linknote.text.clauses.ja.why import question, reason, sentence

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


def register(text: str) -> str | None:  # noqa: ARG001 (one polite register: nothing tells another)
    """Always None: a first note in Japanese has one register, です・ます."""
    return None

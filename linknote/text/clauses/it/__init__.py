"""Italian: what was typed for "how did you find them" and "why", made to sit in a sentence.

The words that `noun`, `clause` and `name` add themselves (il tuo, ti) are in the register of the
note; what was typed stays.
"""

from __future__ import annotations

from linknote.text.clauses.it.found import clause, name, noun
from linknote.text.clauses.it.situation import register, situation
from linknote.text.clauses.it.why import question, reason, sentence

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

takes_register = frozenset({"noun", "clause", "name", "sentence", "reason"})

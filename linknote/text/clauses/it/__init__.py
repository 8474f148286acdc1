"""Italian: what was typed for "how did you find them" and "why", made to sit in a sentence.

A template in the formal register writes `('Lei: ' ~ found) | noun`: the words that these functions
add themselves (tuo, ti) are then Suo, Sua and Le. What was typed stays as it was typed.
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
]

default_register: str | None = "informal"

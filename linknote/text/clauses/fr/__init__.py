"""French: what was typed for "how did you find them" and "why", made to sit in a sentence.

A template in the familiar register writes `('toi : ' ~ found) | noun`: the words that these
functions add themselves (votre, vous) are then ton, ta, tes and te. What was typed stays.
"""

from __future__ import annotations

from linknote.text.clauses.fr.found import clause, name, noun
from linknote.text.clauses.fr.situation import register, situation
from linknote.text.clauses.fr.why import question, reason, sentence

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

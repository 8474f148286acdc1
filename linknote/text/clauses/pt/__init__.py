"""Portuguese: what was typed for "how did you find them" and "why", made to sit in a sentence.

One text serves Brazil and Portugal: what is put in front says neither você nor tu, and
spells nothing that the two spell apart (no contato/contacto, no
equipe/equipa, no gerund, no clitic first).
"""

from __future__ import annotations

from linknote.text.clauses.pt.found import clause, name, noun
from linknote.text.clauses.pt.register import register
from linknote.text.clauses.pt.situation import situation
from linknote.text.clauses.pt.why import question, reason, sentence

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

"""Whether Dutch words say u or je."""

from __future__ import annotations

from linknote.text.clauses.nl.tidy import plain_words
from linknote.text.clauses.nl.words import word_set

_FORMAL = word_set("u uw uzelf")
_INFORMAL = word_set("je jij jou jouw jezelf jullie")


def register(text: str) -> str | None:
    """`formal` for u, `informal` for je and jullie, None where the words use neither."""
    words = set(plain_words(text))
    if words & _FORMAL:
        return "formal"
    return "informal" if words & _INFORMAL else None

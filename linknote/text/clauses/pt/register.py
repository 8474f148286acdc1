"""Whether Portuguese words say tu (close) or o senhor, a senhora (polite); você is neither."""

from __future__ import annotations

from linknote.text.clauses.pt.tidy import plain_words
from linknote.text.clauses.pt.words import NO_VERB, word_set

_CLOSE = word_set(
    """
    tu te ti contigo teu tua teus tuas vi-te es estas tens vais fazes podes trabalhas sabes
    achas
    """
)
_POLITE = word_set("senhor senhora exa excelencia")


def register(text: str) -> str | None:
    """`informal` for tu, `formal` for o senhor or a senhora, None for você and for neither."""
    words = plain_words(" ".join(text.split()))
    typed = text.split()
    for at, word in enumerate(words):
        if word == "estas" and "á" not in typed[at]:
            continue
        if word == "es" and "é" not in typed[at]:
            continue
        if word in _CLOSE or word.endswith("-te") or _addresses_you(word):
            return "informal"
    return "formal" if any(word in _POLITE for word in words) else None


def _addresses_you(word: str) -> bool:
    return len(word) > 5 and word.endswith(("aste", "este", "iste")) and word not in NO_VERB

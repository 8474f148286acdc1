"""What asks something in an English reason, and how a question that left words out is put."""

from __future__ import annotations

from linknote.text.clauses.en.tidy import mid, plain_words
from linknote.text.clauses.en.words import AUXILIARIES, SUBJECTS, WH

WISHES = (
    "i want to", "i'd like to", "i would like to", "i'd love to", "i would love to", "i hope to",
    "i'm hoping to", "i am hoping to", "i'm looking to", "i am looking to", "i wanted to",
    "i'd be glad to", "i'd be happy to", "i wish to", "we'd like to", "we'd love to", "we want to",
)  # fmt: skip
"""What leads a wish whose subject is there."""


def asked_in(body: str, mark: str) -> str | None:
    """The question as it can stand, without its mark; None where nothing is asked."""
    words = plain_words(body)
    first, second = words[0], words[1] if len(words) > 1 else ""
    if first in AUXILIARIES and (second in SUBJECTS or second in ("your", "the", "my", "any")):
        if first in ("had", "should") and mark != "?":
            return None
        return body
    if first in ("is", "are", "was", "were", "does", "did") and len(words) > 2:
        return body
    if first in ("what's", "how's", "who's", "where's"):
        return body
    if first in WH:
        inverted = any(word in AUXILIARIES for word in words[1:4]) and second not in (
            "you", "your", "to", "i", "we", "it", "they", "people", "the",
        )  # fmt: skip
        if inverted and (mark == "?" or first not in ("when", "while", "who")):
            return body
        if second in ("about", "else") and mark == "?":
            return body
        told = any(word in ("you", "your", "to", "i", "we") for word in words[1:4])
        if mark == "?":
            return f"may I ask {mid(body)}" if told else body
        return None
    if mark != "?":
        return None
    if first in ("your", "advice", "tips", "thoughts", "ideas", "feedback", "suggestions"):
        return _short_question(body, words)
    if first in ("to", "because", "so", "in") or body.lower().startswith(WISHES):
        return None
    return body


def _short_question(body: str, words: list[str]) -> str:
    """ "your take on X?" asks "what's your take on X?"; "advice on X?" asks for any."""
    if words[0] != "your":
        return f"any {mid(body)}"
    many = len(words) > 1 and words[1].endswith("s") and words[1] != "focus"
    asked = "what are" if many else "what's"
    return f"{asked} {mid(body)}"

"""What somebody was thanked for or was seen doing, in English: the object of an answer."""

from __future__ import annotations

from itertools import pairwise

from linknote.text.clauses.en.nouns import word_set
from linknote.text.clauses.en.phrase import (
    made_head,
)
from linknote.text.clauses.en.tidy import plain, plain_words, sentences
from linknote.text.clauses.en.words import ADVERBS, DETERMINERS, PAST, PREPOSITIONS, SUBJECTS

THEIRS = word_set("his her their")
_SEEN = word_set(
    """
    read saw heard watched attended enjoyed loved liked found noticed spotted discovered
    appreciated caught bookmarked see admire admired like love seen
    """
)


_SEEN_PHRASES = ("came across", "stumbled upon", "stumbled on", "stumbled across", "listened to")


_THANKS = (
    "thanks so much for",
    "thanks a lot for",
    "thank you so much for",
    "thank you very much for",
    "many thanks for",
    "thank you for",
    "thanks for",
    "cheers for",
    "grateful for",
)


_LATE = word_set(
    """
    recently yesterday today again twice online this morning tonight earlier
    """
)


_GOES_ON = word_set("am would have want was wanted")


def thanked_for(body: str) -> str | None:
    """What stands after "thanks for", or None."""
    low = body.lower()
    for lead in _THANKS:
        if low.startswith(lead + " "):
            return second_person(body[len(lead) + 1 :])
    return None


def seen_object(body: str) -> str | None:
    """What stands after "I read", "just saw", "loved", or None."""
    words = plain_words(body)
    at = 0
    if words[at] in ("i", "i've", "we", "we've"):
        at += 1
    while at < len(words) and (words[at] in ADVERBS or words[at] in ("have", "had")):
        at += 1
    if at + 1 < len(words) and " ".join(words[at : at + 2]) in _SEEN_PHRASES:
        at += 2
    elif at < len(words) and words[at] in _SEEN:
        at += 1
    else:
        return None
    rest = body.split(" ")[at:]
    return " ".join(rest) if rest else None


def is_plain_object(rest: str) -> bool:
    """Whether what was seen is one noun phrase and nothing is told after it."""
    words = plain_words(rest)
    if words[0] not in DETERMINERS or words[-1] in _LATE or len(sentences(rest)) > 1:
        return False
    if words[0] in ("this", "that", "these", "those", "some", "my", "our"):
        return False
    if made_head(rest) is None:
        return False
    for word, following in pairwise(words):
        if word in ("so", "because", "while", "when", "where"):
            return False
        if word in ("and", "but") and (following in PAST | ADVERBS | SUBJECTS | _GOES_ON):
            return False
        if word in ("i", "i've", "i'm", "we") or following in ("i", "i've", "i'm", "we"):
            return False
    return "," not in rest and " – " not in rest and " - " not in rest


def second_person(text: str) -> str:
    """Someone who writes about the person ("his talk", "met her") writes to them instead."""
    words = text.split(" ")
    for at, word in enumerate(words):
        low = plain(word)
        before = plain(words[at - 1]) if at else ""
        if low in ("him", "her", "them") and before in (
            "met",
            "saw",
            "about",
            "with",
            "to",
            "heard",
            "know",
            "knew",
            "recommended",
        ):
            following = plain(words[at + 1]) if at + 1 < len(words) else ""
            owns = low == "her" and following and following not in PREPOSITIONS
            words[at] = word.lower().replace(low, "your" if owns else "you", 1)
        elif low in THEIRS and (at == 0 or before in _SEEN or before in ("about", "for", "to")):
            words[at] = word.lower().replace(low, "your", 1)
    return " ".join(words)

"""What led to somebody in English without being a thing of theirs: chance, a list, a way."""

from __future__ import annotations

from linknote.text.clauses.en.phrase import LISTS
from linknote.text.clauses.en.tidy import mid, plain, plain_words
from linknote.text.clauses.en.words import DETERMINERS

_CHANCE = ("random", "chance", "coincidence", "luck", "accident", "by accident", "no idea")


def by_chance(body: str) -> str | None:
    """ "random", "random find while reading about kites"."""
    words = body.split(" ")
    if plain(body) in _CHANCE:
        return "I found you by chance"
    if plain(words[0]) not in _CHANCE or "while" not in words:
        return None
    return f"I found you by chance {' '.join(words[words.index('while') :])}"


def on_a_list(body: str) -> str | None:
    """ "attendee list of the summit": where a name was seen."""
    words = plain_words(body)
    at = 1 if words[0] in DETERMINERS else 0
    if words[at : at + 1] and words[at] in LISTS and words[at + 1 : at + 2] == ["list"]:
        return f"I saw you on the {mid(' '.join(body.split(' ')[at:]))}"
    return None


def way_they(body: str) -> str | None:
    """ "what you're building at X", "the way you led it": not a thing one can be thanked for."""
    words = plain_words(body)
    lead = 2 if words[:2] == ["the", "way"] else 1
    if lead == 1 and words[0] not in ("what", "how", "everything"):
        return None
    told = words[lead : lead + 1]
    return mid(body) if told and told[0] in ("you", "you're", "you've", "your", "that") else None

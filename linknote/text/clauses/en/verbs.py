"""English answers that begin with their verb ("saw your talk"): the subject is put in front."""

from __future__ import annotations

from linknote.text.clauses.en.nouns import EVENTS, GROUPS, MADE, word_set
from linknote.text.clauses.en.phrase import made_head
from linknote.text.clauses.en.tidy import mid
from linknote.text.clauses.en.words import (
    ADVERBS,
    DETERMINERS,
    PAST,
    PREPOSITIONS,
    STATES,
    TOGETHER,
)

_SINCE = ("for", "since")
_SEARCHING = word_set("searching browsing scrolling googling looking hunting")
_LASTING = word_set("using reading following listening watching enjoying running")
_NOW = word_set(
    """
    going attending coming speaking working applying exhibiting volunteering presenting
    organising organizing hiring writing studying living teaching
    """
)
_PRESENT = word_set(
    """
    use follow love like admire enjoy read work maintain run see hear believe think am listen
    live teach study
    """
)
_SIDE_BY_SIDE = word_set("worked studied sat lived taught volunteered")
_DONE = word_set("seen been known")
_PLEASANT = word_set("great good nice lovely pleasure fun wonderful")
_WITH_ONE = word_set("discussed danced sang played collaborated")


def verb_first(body: str, words: list[str]) -> str | None:
    """The clause with the subject that was left out; None where no verb comes first."""
    at = 0
    while at < len(words) and words[at] in ADVERBS:
        at += 1
    if at == len(words):
        return None
    verb, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    small = mid(body)
    if verb in TOGETHER or (verb in _SIDE_BY_SIDE and following == "together"):
        return _together(body, words, at)
    if verb == "used" and following == "to" and "together" in words:
        return f"we {small}"
    if verb == "were":
        return f"we {small}"
    if not following:
        return f"I {small}" if verb in ("joined", "applied") else None
    if verb in _DONE:
        return f"I've {small}"
    if verb in PAST or (verb == "have" and following in ("been", "used", "read", "followed")):
        return None if _is_participle(verb, words, body) else f"I {small}"
    if verb in _PLEASANT and len(words) > at + 2:
        wish = following == "to" and words[at + 2] in ("meet", "talk", "chat", "speak", "see")
        if wish or following in ("meeting", "talking", "chatting", "seeing", "speaking"):
            return f"it was {small}"
    return _going_on(small, words, at) or _state(small, words, at)


def _going_on(small: str, words: list[str], at: int) -> str | None:
    verb, following = words[at], words[at + 1]
    if following in MADE | EVENTS | GROUPS:
        return None
    if verb == "looking" and following == "forward":
        return f"I'm {small}"
    if verb in _SEARCHING:
        return f"I found you while {small}"
    if verb in _LASTING:
        lasting = verb not in ("using", "running") or any(word in _SINCE for word in words[at:])
        return f"I've been {small}" if lasting else f"I'm {small}"
    if verb in _NOW | {"loving", "enjoying"}:
        return f"we're {small}" if verb == "hiring" else f"I'm {small}"
    return f"I {small}" if verb in _PRESENT else None


def _state(small: str, words: list[str], at: int) -> str | None:
    verb, following = words[at], words[at + 1]
    joined = following in PREPOSITIONS | DETERMINERS | {"for", "to", "up", "of", "about"}
    if verb in STATES and verb not in PREPOSITIONS and verb.endswith("ed") and joined:
        return f"I'm {small}"
    if verb in ("interested", "curious", "keen", "impressed", "inspired") and joined:
        return f"I'm {small}"
    if verb.endswith("ed") and len(verb) > 4 and joined and following != "by":
        return f"I {small}"
    return None


def _is_participle(verb: str, words: list[str], body: str) -> bool:
    """ "recommended reading list", "shared talk": a participle in front of a noun of theirs."""
    return verb in ("recommended", "launched", "shared") and words[-1:] == [made_head(body) or ""]


def _together(body: str, words: list[str], at: int) -> str:
    """ "met you at PyCon" is "we met at PyCon"; "spoke with you" stays "I spoke with you"."""
    typed = body.split(" ")
    following = words[at + 1] if at + 1 < len(words) else ""
    small = mid(body)
    if words[at] == "met" and following in ("you", "him", "her", "them"):
        rest = words[at + 2 : at + 3]
        if not rest or rest[0] in PREPOSITIONS | ADVERBS | {"last", "this"}:
            return "we " + mid(" ".join(typed[: at + 1] + typed[at + 2 :]))
        return f"I {small}"
    alone = following in ("with", "to", "you", "him", "her")
    alone = alone or (words[at] in _WITH_ONE and following == "your")
    return f"I {small}" if alone else f"we {small}"

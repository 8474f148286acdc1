"""English reasons without a subject: "learning more about X", "your take on X", "same here"."""

from __future__ import annotations

from linknote.text.clauses.en.common import COMMON
from linknote.text.clauses.en.nouns import (
    NOUNS_IN_ING,
    word_set,
)
from linknote.text.clauses.en.phrase import tells
from linknote.text.clauses.en.tidy import mid, plain_words
from linknote.text.clauses.en.topics import topic_said
from linknote.text.clauses.en.words import (
    ADVERBS,
    DETERMINERS,
    DOING,
    GOALS,
    PAST,
    PREPOSITIONS,
    PRESENT,
    STATES,
    STUDY,
    SUBJECTS,
    TOGETHER,
    WH,
)

_TO_DO = {
    "getting": "get", "swapping": "swap", "chatting": "chat", "comparing": "compare",
    "exchanging": "exchange", "collaborating": "collaborate", "contributing": "contribute",
    "sharing": "share", "being": "be", "seeing": "see", "reconnecting": "reconnect",
    "following": "follow", "sending": "send", "offering": "offer", "inviting": "invite",
    "saying": "say",
}  # fmt: skip
_LEARNT = word_set("more about how from what why your you whether if")
_JOINS = (
    PREPOSITIONS
    | DETERMINERS
    | word_set("""
    to for of about with that how what whether if and you than here over up out into onto it
    them one
    """)
)
_OBJECTS = word_set("your our my the a an you whether how what some his her their us")
_HELPED = word_set("saved helped changed taught gave made got convinced kept brought")
_ALSO_NOUNS = word_set(
    "work support design network feature partner team move start interview contact find pick"
)
_TOLD_FIRST = word_set("found saw heard got had tried wrote built spent bought felt wanted tested")
_WORKING = word_set("works worked helps helped looks sounds reads runs tastes feels")
_HOW_WELL = word_set("great well fine good nice amazing brilliant perfect a like for in on with so")
_THINGS = word_set("it this that them these those with on in")
_CHEERS = ("keep going", "keep up", "keep them", "keep 'em", "keep writing", "keep posting")
_NOT = word_set("don't didn't can't couldn't haven't won't wouldn't never")
_ALONE = word_set("connect collaborate reconnect contribute chat learn")


def supplied(body: str) -> str:
    """A whole clause for a reason that left words out; a wish comes back as "@verb phrase".

    What is neither surely a wish, a doing nor a plain topic stays as it was typed.
    """
    words = plain_words(body)
    first, second = words[0], words[1] if len(words) > 1 else ""
    small = mid(body)
    if _is_whole(words):
        return body
    return (
        _wanting(small, words, first, second)
        or _doing(small, words, first, second)
        or _verbal(small, words, first, second)
        or topic_said(small, words, first, second)
        or body
    )


def _is_whole(words: list[str]) -> bool:
    first = words[0]
    if first in SUBJECTS or first.endswith(("'m", "'ve", "'re", "'d", "'ll")):
        return True
    if first.endswith("'s") and first[:-2] in SUBJECTS | {"what", "here", "who"}:
        return True
    told = tells(words) and first not in _TOLD_FIRST
    return bool(first in ("to", "so") or words[-1] == "please" or told)


def _wanting(small: str, words: list[str], first: str, second: str) -> str | None:
    if first in ("thank", "thanks") or (words[-1] == "here" and len(words) < 6 and first != "same"):
        return small
    if first in ("regarding", "concerning"):
        return f"I'm writing {small}"
    if first in _WORKING and second and (second in _HOW_WELL or second.endswith("ly")):
        return f"it {small}"
    if second in ("me", "us"):
        return f"it {small}" if first in _HELPED or first.endswith("ed") else small
    if first == "about":
        return f"I'm {small}" if second == "to" else f"I'm writing {small}"
    if first == "catching" and second == "up":
        return f"@catch up{small[11:]}"
    if first in ("want", "wanted", "need", "wish", "hope", "hoped"):
        return f"I {small}"
    if first == "would" and second in ("like", "love", "appreciate", "value", "welcome", "enjoy"):
        return f"I'd {small[6:]}"
    if first == "would" and second == "be":
        return f"it {small}"
    if first in ("love", "like") and second == "to":
        return f"I'd {small}"
    if first in ("great", "good", "nice", "lovely") and second == "to" and len(words) > 2:
        if words[2] in ("see", "know", "hear") and words[3:4] != ["you"]:
            return f"it's {small}"
        return f"it would be {small}"
    if first == "for" and len(words) > 1:
        return topic_said(small[4:], words[1:], words[1], words[2] if len(words) > 2 else "")
    if first in ("networking", "network") and len(words) == 1:
        return "@connect"
    if first in ("shared", "mutual", "common") and second not in DETERMINERS | _THINGS:
        return topic_said(small, words, first, second)
    if first == "help" and second in ("with", "on", "from", "for", "in", "finding", "getting"):
        return f"I'd appreciate any {small}"
    if "first time" in " ".join(words[:3]) and first in ("first", "my"):
        return f"it's {small}" if first == "my" else f"it's my {small}"
    if first in ("following", "checking") and second in ("up", "in"):
        return f"I'm {small}"
    return None


def _doing(small: str, words: list[str], first: str, second: str) -> str | None:
    """A first word in -ing: a wish ("hearing how …"), what one does, or a noun."""
    lead = _after_adverbs(words)
    word = words[lead]
    if first == "been":
        return f"I've {small}"
    if not word.endswith("ing") or word in ("interesting", "being", "nothing", "something"):
        return None
    if word == "wanting" and words[lead + 1 : lead + 2] == ["to"]:
        return f"@{' '.join(small.split(' ')[lead + 2 :])}"
    if word == "hiring":
        return f"we're {small}"
    if word in STUDY and not lead and (word != "learning" or second in _LEARNT):
        if not second and word not in ("connecting", "collaborating", "reconnecting", "chatting"):
            return None
        return f"@{_TO_DO.get(word) or word.removesuffix('ing')}{small[len(word) :]}"
    following = words[lead + 1] if lead + 1 < len(words) else ""
    if word in DOING or lead:
        return f"I'm {small}"
    if word == "learning" or word not in NOUNS_IN_ING:
        return f"I'm {small}" if following else None
    return None


def _verbal(small: str, words: list[str], first: str, second: str) -> str | None:
    lead = _after_adverbs(words)
    verb = words[lead]
    if verb in PAST | TOGETHER:
        alone = verb in PAST or words[lead + 1 : lead + 2] == ["with"]
        return f"{'I' if alone else 'we'} {small}"
    if (verb in _NOT or first in _NOT) and second:
        return f"I {small}"
    if lead and verb in STATES:
        return f"I'm {small}"
    if " ".join(words[:2]) in _CHEERS or words[:3] == ["keep", "it", "up"]:
        return None
    if first in GOALS and (second or first in _ALONE):
        if first == "work" and second in ("in", "on", "at", "as", "for", "with"):
            return f"I {small}"
        if first == "share" and words[1:3] and {"interest", "passion", "love", "view"} & set(words):
            return f"I {small}"
        return f"@{small}" if first not in _ALSO_NOUNS or second in _JOINS else None
    if verb in PRESENT and second and second not in ("opportunities", "experience"):
        return f"I {small}"
    if first in STATES:
        return _state(small, words, second)
    if first.endswith("ed") and second in _JOINS and len(first) > 4:
        return f"I {small}"
    if first not in COMMON and second in _OBJECTS and small[:1].islower() and "-" not in first:
        return f"@{small}"
    return None


def _state(small: str, words: list[str], second: str) -> str | None:
    first = words[0]
    if first == "on" and second == "behalf":
        return f"I'm writing {small}"
    if first in ("on", "in", "at", "part"):
        return f"we're {small}" if "same" in words[:4] else f"I'm {small}"
    if first in ("also", "still", "always", "currently"):
        return f"I {small}" if second in PRESENT else f"I'm {small}"
    return f"I'm {small}" if not second or second in _JOINS | WH | ADVERBS else None


def _after_adverbs(words: list[str]) -> int:
    at = 0
    while at < len(words) - 1 and words[at] in ADVERBS:
        at += 1
    return at

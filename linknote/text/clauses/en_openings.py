"""English answers that begin with a verb or a state: the subject they left out is put in front."""

from __future__ import annotations

from linknote.text.clauses.en_phrase import made_head, named
from linknote.text.clauses.en_tidy import mid, plain, plain_words
from linknote.text.clauses.en_words import (
    ADVERBS,
    COMMON,
    COMPANIES,
    DETERMINERS,
    EVENTS,
    FINITE,
    GROUPS,
    MADE,
    PAST,
    PEOPLE,
    PREPOSITIONS,
    PRESENT,
    REFERRALS,
    SCHOOLS,
    SUBJECTS,
    TELLING,
    TOGETHER,
    word_set,
)

_SINCE = word_set("for since")
_SEARCHING = word_set("searching browsing scrolling googling looking hunting")
_LASTING = word_set(
    """
    using reading following listening watching enjoying running
    """
)
_NOW = word_set(
    """
    going attending coming speaking working applying exhibiting volunteering presenting
    organising organizing hiring
    """
)
_FANS = word_set(
    """
    fan reader listener user subscriber follower admirer viewer customer
    """
)
_PAIRS = word_set("we our both each")


def opened(body: str) -> str | None:
    """The clause an answer already is or surely means, in mid-sentence case; None for a noun."""
    words = plain_words(body)
    for rule in (_subject_first, _congratulation, _by_someone, _shared, _verb_first, _kin):
        made = rule(body, words)
        if made is not None:
            return made
    return None


def _subject_first(body: str, words: list[str]) -> str | None:
    first = words[0]
    if first in ("you", "you're", "you've") and words[1:2] not in (["and"], ["both"]):
        about_me = any(word in ("me", "my", "us", "our", "i", "we") for word in words)
        return mid(body) if about_me else f"I saw that {mid(body)}"
    if first in SUBJECTS and first not in ("this", "that", "these", "those"):
        return mid(body)
    if first.endswith(("'re", "'ve", "'ll", "'m", "'d")) or first in ("it's", "there's", "she's"):
        return mid(body)
    if first in ("it", "there", "here's", "let's"):
        return mid(body)
    if words[1:3] == ["and", "i"] or words[2:4] == ["and", "i"]:
        return body if len(words) > 3 else None
    return _named_subject(body, words)


def _named_subject(body: str, words: list[str]) -> str | None:
    """ "Omar suggested I write", "a friend told me about you", "our teams worked together"."""
    typed = body.split(" ")
    if words[0] in PAST | TOGETHER | ADVERBS | PREPOSITIONS | PRESENT or words[0] == "been":
        return None
    for at in range(1, min(len(words), 8)):
        word = words[at]
        if word in NP_STOPS:
            return None
        if word not in FINITE | PAST | TELLING or (word == "met" and at > 3):
            continue
        if typed[at][0] in '"“‘(' or typed[at - 1][0] in '"“‘(':
            return None
        if words[0] == "your" and words[at - 1] not in COMPANIES and word not in TELLING | MET:
            return None
        if words[0] in ("the", "a", "an", "that") and any(one in MADE for one in words[:at]):
            return None
        if not _can_be_subject(typed[:at], words[:at]):
            return None
        if at + 1 >= len(words) and word not in ("met", "won"):
            return None
        if word in REFERRALS and not any(one in COMMON for one in words[:at]):
            who = [one[:1].upper() + one[1:] if one.islower() else one for one in typed[:at]]
            return " ".join(who + typed[at:])
        if words[0] in PEOPLE and words[0] == words[at - 1]:
            return f"a {mid(body)}"
        if words[0] in ("mutual", "common") and not words[at - 1].endswith("s"):
            return f"a {mid(body)}"
        if words[0] == "your" and words[at - 1] in COMPANIES:
            return f"I saw that {mid(body)}"
        if words[0] in PEOPLE and typed[0][:1].isupper() is False and at > 1:
            return f"my {body}"
        return mid(body)
    return None


MET = word_set("came popped told said recommended suggested mentioned met worked")
NP_STOPS = word_set(
    """
    on about at in for to with regarding re that who which where
    """
)


def _can_be_subject(typed: list[str], words: list[str]) -> bool:
    if words[0] in DETERMINERS or words[0] in PEOPLE or words[0] in ("mutual", "someone", "both"):
        return True
    if all(word[:1].isupper() or plain(word) in ("and", "&", "from", "of", "de") for word in typed):
        return words[-1] not in COMMON or words[-1] in PEOPLE
    return len(words) < 3 and not any(word in COMMON for word in words)


def _congratulation(body: str, words: list[str]) -> str | None:
    if words[0] in ("congrats", "congratulations") and len(words) > 1:
        return mid(body)
    return None


def _by_someone(body: str, words: list[str]) -> str | None:
    """ "recommended by Omar" is "Omar recommended you"."""
    at = words.index("by") if "by" in words[:5] else -1
    if at < 1 or at + 1 >= len(words):
        return None
    who = named(body.split(" ", at + 1)[at + 1])
    tail = {
        "recommended": "recommended you",
        "referred": "referred me to you",
        "introduced": "introduced us",
        "suggested": "suggested I write to you",
        "sent": "sent me to you",
        "pointed": "pointed me to you",
        "told": "told me about you",
        "connected": "connected us",
        "invited": "invited me",
    }
    verb = tail.get(words[0])
    if verb is None:
        return None
    return "LinkedIn suggested your profile" if plain(who) == "linkedin" else f"{who} {verb}"


def _shared(body: str, words: list[str]) -> str | None:
    """ "both studied at Leeds", "same Slack group", "fellow alum"."""
    first = words[0]
    if len(words) < 2:
        return None
    if first == "both":
        second = words[1]
        if second in PAST | TOGETHER | PRESENT or second in FINITE or second.endswith("ed"):
            return f"we {mid(body)}"
        events = any(word in EVENTS or word.endswith(("con", "conf")) for word in words[2:])
        if second == "at" and events:
            return f"we were {mid(body)}"
        return f"we're {mid(body)}"
    if first in ("same", "shared", "common"):
        head = next((word for word in words[1:] if word in GROUPS | EVENTS | SCHOOLS), "")
        rest = mid(body).split(" ", 1)[1]
        if first != "same":
            return f"we have {mid(body)}" if words[-1].endswith("s") else None
        if head in SCHOOLS:
            return f"we went to the same {rest}"
        if head in GROUPS or words[1] in ("city", "field", "team", "industry", "town", "sector"):
            return f"we're in the same {rest}"
        if head in EVENTS:
            return f"we were at the same {rest}"
        if words[1] in ("company", "employer"):
            return f"we worked for the same {rest}"
        return f"we share the same {rest}"
    if first == "fellow":
        end = next((at for at, word in enumerate(words) if at and word in NP_STOPS), len(words))
        many = words[end - 1] == "alumni" or words[end - 1].endswith("s")
        return f"we're {mid(body)}" if many else f"I'm a {mid(body)}"
    return None


def _verb_first(body: str, words: list[str]) -> str | None:
    at = 0
    while at < len(words) and words[at] in ADVERBS:
        at += 1
    if at == len(words):
        return None
    verb, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    small = mid(body)
    if verb in TOGETHER or (
        verb in ("worked", "studied", "sat", "lived") and following == "together"
    ):
        return _together(body, words, at)
    if verb == "used" and following == "to" and "together" in words:
        return f"we {small}"
    if verb == "were":
        return f"we {small}"
    if verb == "have" and following in ("been", "used", "read", "followed"):
        return f"I {small}"
    if verb == "been":
        return f"I've {small}"
    if verb in PAST and (following or verb in ("joined", "applied")):
        return None if _is_made_by_noun(verb, body) else f"I {small}"
    if verb in ("great", "good", "nice", "lovely", "pleasure", "fun") and len(words) > at + 2:
        wish = following == "to" and words[at + 2] in ("meet", "talk", "chat", "speak", "see")
        if wish or following in ("meeting", "talking", "chatting", "seeing", "speaking"):
            return f"it was {small}"
    if verb in ("loving", "enjoying") and following:
        return f"I'm {small}"
    if verb in _SEARCHING and following:
        return f"I found you while {small}"
    if verb in _LASTING and following:
        lasting = verb not in ("using", "running") or any(word in _SINCE for word in words[at:])
        return f"I've been {small}" if lasting else f"I'm {small}"
    if verb in _NOW and following:
        return f"we're {small}" if verb == "hiring" else f"I'm {small}"
    if (
        verb
        in (
            "use",
            "follow",
            "love",
            "like",
            "admire",
            "enjoy",
            "read",
            "work",
            "maintain",
            "run",
            "see",
            "hear",
            "believe",
            "think",
            "am",
            "listen",
        )
        and following
    ):
        return f"I {small}"
    if at and verb in DETERMINERS | PREPOSITIONS:
        return None
    return None


def _is_made_by_noun(verb: str, body: str) -> bool:
    """ "recommended reading list", "used car report": a participle in front of a noun of theirs."""
    rest = plain_words(body)
    return verb in ("recommended", "launched", "shared") and rest[-1:] == [made_head(body) or ""]


def _together(body: str, words: list[str], at: int) -> str:
    """ "met you at PyCon" is "we met at PyCon"; "spoke with you" stays "I spoke with you"."""
    typed = body.split(" ")
    following = words[at + 1] if at + 1 < len(words) else ""
    small = mid(body)
    if words[at] == "met" and following in ("you", "him", "her", "them"):
        ends = at + 2 >= len(words) or words[at + 2] in PREPOSITIONS | ADVERBS | {"last", "this"}
        if ends:
            return "we " + mid(" ".join(typed[: at + 1] + typed[at + 2 :]))
        return f"I {small}"
    if following in ("with", "to", "you", "him", "her") or (
        words[at] in ("discussed", "danced", "sang", "played", "collaborated")
        and following == "your"
    ):
        return f"I {small}"
    return f"we {small}"


def _kin(body: str, words: list[str]) -> str | None:
    """ "big fan of your podcast", "ex-colleagues at Acme", "mutual friend: Omar", "Leeds alum"."""
    part = words[
        : next((at for at, word in enumerate(words) if at and word in NP_STOPS | {"of"}), None)
    ]
    head, small = part[-1], mid(body)
    if head in _FANS and words[0] not in DETERMINERS:
        return f"I'm a {small}"
    lead = words[0].replace("-", " ").split(" ")[0]
    if lead in ("ex", "former", "old", "previous") and head in (
        "colleague",
        "colleagues",
        "coworker",
        "coworkers",
        "co-worker",
        "co-workers",
        "teammate",
        "teammates",
        "classmates",
        "ex-colleague",
        "ex-colleagues",
        "ex-coworkers",
    ):
        if head.endswith("s"):
            return f"we're {small}"
        tail = small.split(" ")
        tail[len(part) - 1] += "s"
        return "we're " + " ".join(tail)
    if head in ("alumni", "alumnae") and not _names_group(words):
        return f"we're both {small}"
    if head in ("alum", "alumna", "alumnus", "graduate", "grad") and words[0] not in DETERMINERS:
        article = "an" if small[:1].lower() in "aeiou" else "a"
        return f"I'm {article} {small}" + ("" if words[-1] == "too" else " too")
    if words[0] in ("mutual", "common", "shared") and len(words) > 1:
        kind = words[1]
        if kind.endswith("s") and kind in PEOPLE:
            return f"we have {small}"
        if kind in PEOPLE and len(words) > 2 and words[2] not in NP_STOPS:
            who = body.split(" ", 2)[2].strip("()")
            return f"we have a mutual {kind}, {who}"
        if kind in PEOPLE and len(words) == 2:
            return f"we have a {small}"
    return None


def _names_group(words: list[str]) -> bool:
    return any(word in GROUPS or word in EVENTS for word in words)

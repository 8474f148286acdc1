"""English answers that are a clause already: they name their subject, or greet, or congratulate."""

from __future__ import annotations

from linknote.text.clauses.en.common import COMMON
from linknote.text.clauses.en.nouns import COMPANIES, MADE, PEOPLE, word_set
from linknote.text.clauses.en.phrase import made_head
from linknote.text.clauses.en.shared import kin, shared
from linknote.text.clauses.en.tidy import mid, plain, plain_words
from linknote.text.clauses.en.verbs import verb_first
from linknote.text.clauses.en.words import (
    ADVERBS,
    DETERMINERS,
    FINITE,
    PAST,
    PREPOSITIONS,
    PRESENT,
    REFERRALS,
    SUBJECTS,
    TELLING,
    TOGETHER,
)

CONTRACTED = ("'re", "'ve", "'ll", "'m", "'d")
_HAPPENED = word_set("came popped told said recommended suggested mentioned met worked")
_STOPS = word_set("you i we on about at in for to with regarding re that who which where how")
_MARKS = (":", ".", "!", "?", "…")
_MAKERS = word_set("author creator founder maker maintainer host organiser organizer editor one")
_OUT = word_set("out live available published online finally now coming")
_OBJECTS = word_set("us me my our a an the so it")


def opened(body: str) -> str | None:
    """The clause an answer already is or surely means, in mid-sentence case; None for a noun."""
    words = plain_words(body)
    for rule in (
        _pronoun_first,
        _see_you,
        _named_subject,
        _congratulation,
        shared,
        verb_first,
        kin,
    ):
        made = rule(body, words)
        if made is not None:
            return made
    return None


def _pronoun_first(body: str, words: list[str]) -> str | None:
    first = words[0]
    if words[1:2] == ["the"] and words[2:3] and words[2] in _MAKERS and first == "you're":
        return f"I know you as {body.split(' ', 1)[1]}"
    if first in ("you", "you're", "you've", "you'll") and words[1:2] not in (["and"], ["both"]):
        about_me = any(word in ("me", "my", "us", "our", "i", "we") for word in words)
        known = words[1:2] == ["seem"] or words[1:3] == ["are", "the"] or words[1:2] == ["the"]
        return mid(body) if about_me or known else f"I saw that {mid(body)}"
    if first in SUBJECTS and first not in ("this", "that", "these", "those"):
        return mid(body)
    if first.endswith(CONTRACTED) or first in ("it's", "there's", "she's", "he's", "here's"):
        return mid(body)
    if words[1:3] == ["and", "i"] or words[2:4] == ["and", "i"]:
        return body if len(words) > 3 else None
    return None


def _see_you(body: str, words: list[str]) -> str | None:
    """ "see you at X", "hope to see you at X", "another founder in Leeds"."""
    if words[:2] == ["see", "you"] and len(words) > 2:
        return f"I'll {mid(body)}"
    if words[0] == "another" and len(words) > 1 and words[1] not in MADE:
        return None if made_head(body) is not None else f"I'm {mid(body)}"
    return None


def _named_subject(body: str, words: list[str]) -> str | None:
    """ "Omar suggested I write", "a friend told me about you", "our teams worked together"."""
    if words[0] in PAST | TOGETHER | ADVERBS | PREPOSITIONS | PRESENT or words[0] == "been":
        return None
    typed = body.split(" ")
    for at in range(1, min(len(words), 9)):
        word = words[at]
        if word in _STOPS and words[0] != "your":
            return None
        if word in ("you", "i", "we", "that", "which", "who", "how", "titled", "called"):
            return None
        if typed[at].startswith(('"', "“", "‘", "(")) or typed[at - 1].endswith(_MARKS):
            return None
        if not _is_verb_of(typed, words, at):
            continue
        return _told_by(body, typed, words, at)
    return None


def _is_verb_of(typed: list[str], words: list[str], at: int) -> bool:
    """Whether the word at `at` is the verb of what stands before it."""
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    before = next((one for one in reversed(words[:at]) if one not in ADVERBS), "")
    ours = following in ("us", "me", "my", "our")
    if (
        ours
        and at > 1
        and words[0] == "your"
        and word.endswith("s")
        and (before not in MADE or before in COMPANIES)
    ):
        return True
    if following == "your" and words[0] in ("my", "our") and (word in PRESENT or word in TELLING):
        return True
    if words[0] in ("my", "our") and (before in PEOPLE or typed[at - 1][:1].isupper()):
        # "my colleague Tom swears by your newsletter": a verb, whichever it is
        theirs = "your" in words[at + 1 :] or "you" in words[at + 1 :]
        if theirs and word.endswith("s") and not word.endswith(("ss", "'s")):
            return True
    if words[0] == "your":
        if word in ("is", "are") and following in _OUT:
            return True
        if word in TELLING or (before in COMPANIES and _is_past(word)):
            return True
        past = word in PAST | _HAPPENED or word.endswith("ed")
        if at > 2 and before not in MADE:
            return past and following in ("us", "me", "my", "our")
        return past and (following in _OBJECTS or (word in _HAPPENED and at == 2))
    if word not in FINITE | PAST | TELLING or (word == "met" and at > 3):
        return False
    if words[0] in ("the", "a", "an", "that") and any(one in MADE for one in words[:at]):
        return False
    if not following and word not in ("met", "won"):
        return False
    return _can_be_subject(typed[:at], words[:at])


def _is_past(word: str) -> bool:
    return word in FINITE | PAST or (len(word) > 4 and word.endswith("ed"))


def _can_be_subject(typed: list[str], words: list[str]) -> bool:
    if words[0] in DETERMINERS or words[0] in PEOPLE or words[0] in ("mutual", "someone", "both"):
        return True
    if all(word[:1].isupper() or plain(word) in ("and", "&", "from", "of", "de") for word in typed):
        return words[-1] not in COMMON or words[-1] in PEOPLE
    if words[-1] == "both":
        return all(word[:1].isupper() or plain(word) in ("and", "both") for word in typed)
    return len(words) < 3 and not any(word in COMMON for word in words)


def _told_by(body: str, typed: list[str], words: list[str], at: int) -> str:
    if words[0] == "your":
        before = next((one for one in reversed(words[:at]) if one not in ADVERBS), "")
        company = before in COMPANIES and at < 5
        me = any(word in ("me", "us", "my", "our") for word in words)
        prize = words[at] == "won"
        out = words[at] in ("is", "are") and words[at + 1 : at + 2] and words[at + 1] in _OUT
        told = company or prize or out
        return f"I saw that {mid(body)}" if told and not me else mid(body)
    if words[at] in REFERRALS and not any(one in COMMON for one in words[:at]):
        who = [one[:1].upper() + one[1:] if one.islower() else one for one in typed[:at]]
        return " ".join(who + typed[at:])
    if words[0] in PEOPLE and words[0] == words[at - 1]:
        return f"a {mid(body)}"
    if words[0] in ("mutual", "common") and not words[at - 1].endswith("s"):
        return f"a {mid(body)}"
    if words[0] in PEOPLE and typed[0][:1].islower() and at > 1:
        return f"my {body}"
    return mid(body)


def _congratulation(body: str, words: list[str]) -> str | None:
    if words[0] in ("congrats", "congratulations") and len(words) > 1:
        return mid(body)
    if words[0] in ("application", "applications") and made_head(body) is None:
        return f"I'm writing about my {mid(body)}"
    return None

"""English reasons that are a bare noun phrase: a topic, a thing asked for, a thing shared."""

from __future__ import annotations

from linknote.text.clauses.en.nouns import (
    COUNTED,
    HELP,
    PEOPLE,
    ROLES,
    VIEWS,
    WANTED,
    WANTED_MANY,
    word_set,
)
from linknote.text.clauses.en.phrase import article, segment
from linknote.text.clauses.en.words import (
    ADVERBS,
    PAST,
    PREPOSITIONS,
    SUBJECTS,
    WH,
)

_HEARD_ABOUT = word_set(
    """
    experience experiences story path journey approach career process setup workflow lessons
    method methods move
    """
)


_SHARED_ONE = word_set("interest problem background goal challenge passion love")


_AS_TYPED = word_set(
    """
    all best cheers wishing well let's maybe perhaps if thanks thank please when great
    excellent amazing wonderful so such really very to no not none what happy as more thanks!
    congrats congratulations hello hi yes well quick same lol haha hehe wow omg ditto twice again ok
    okay sure exactly indeed agreed anyway seriously honestly nothing brilliant lovely
    """
)


_QUANTITIES = word_set("years months weeks decades")


_DONE = PAST - word_set("used shared left read built learned recommended")
_RATED = word_set("most best only clearest funniest finest nicest kindest greatest second one")
_ADVISERS = word_set("you your yours someone somebody anyone people experts others those")
_PLACES = word_set("field industry team city situation boat sector position town business")


_HAD = word_set("question request idea suggestion favour favor proposal offer problem bug")


def topic_said(small: str, words: list[str], first: str, second: str) -> str | None:
    part = segment(words)
    head = part[-1]
    if first == "same":
        return _same(small, second)
    if first in ("shared", "common", "mutual", "similar"):
        if second not in _SHARED_ONE:
            return f"we have {small}"
        if first != "shared":
            return f"we have a {small}"
        rest = small.removeprefix("shared ")
        return f"we share {article(rest)} {rest}"
    if first == "your":
        return _yours(small, second, head)
    if first in _AS_TYPED or first in WH:
        return None
    if head in ROLES and first not in ("the", "this"):
        if first in ("a", "an", "one"):
            searched = words[len(part) : len(part) + 1] == ["for"]
            return f"I'm looking for {small}" if searched else f"I'm {small}"
        return f"I'm {article(small)} {small}"
    return _asked_for(small, words, head, first) or _plain_topic(small, words, first)


def _yours(small: str, second: str, head: str) -> str:
    if second in VIEWS or head in VIEWS:
        verb = "appreciate" if head in HELP | {"recommendation"} else "love to hear"
        return f"I'd {verb} {small}"
    if "help" in (second, head):
        return f"I'd appreciate {small}"
    if head in _HEARD_ABOUT or second in _HEARD_ABOUT:
        return f"I'd love to hear about {small}"
    return f"I'm interested in {small}"


def _asked_for(small: str, words: list[str], head: str, first: str) -> str | None:
    given = first in ("some", "any", "a", "an", "the", "one", "two")
    after = words[len(segment(words)) :]
    if head in HELP and after[:1] == ["from"]:
        theirs = set(after) & _ADVISERS
        return f"I'd appreciate {'' if given else 'any '}{small}" if theirs else None
    if head in HELP:
        return f"I'd appreciate {'' if given else 'any '}{small}"
    if head in ("intro", "introduction", "referral"):
        return f"I'd appreciate {'' if given else article(small) + ' '}{small}"
    if first != "my" and (head in _HAD or head.removesuffix("s") in _HAD):
        bare = given or head.endswith("s") or first in ("my", "no")
        return f"I have {'' if bare else article(small) + ' '}{small}"
    if len(words) > 1 and words[1] in _QUANTITIES:
        return f"I have {small}"
    if head in ("chat", "call", "coffee", "conversation", "exchange") and first in ("a", "an"):
        return f"I'd love {small}"
    if head in ("mentor", "collaborators", "speakers", "volunteers") or (
        head in PEOPLE and first in ("a", "an")
    ):
        return f"I'm looking for {'a ' if head == first == 'mentor' else ''}{small}"
    if head in WANTED or head in WANTED_MANY:
        if words == ["mentorship"]:
            return f"I'm interested in {small}"
        bare = given or head in WANTED_MANY or head == "mentorship" or first in ("this", "that")
        return f"I'm writing about {'' if bare else article(small) + ' '}{small}"
    return None


def _plain_topic(small: str, words: list[str], first: str) -> str | None:
    """A bare topic ("data engineering") or one thing ("the noise on Sundays")."""
    if len(words) > 7 or "," in small:
        return None
    if first in ("the", "a", "an", "my", "our", "this", "that", "these"):
        if len(words) > 2 and words[1] in _RATED:
            return None
        part = segment(words)
        many = any(word.endswith("s") and not word.endswith(("ss", "'s")) for word in part[1:-1])
        return None if many and first in ("my", "our", "the") else f"I'm writing about {small}"
    if segment(words)[-1] in COUNTED and first not in ("some", "any"):
        return f"I'm interested in {article(small)} {small}"
    if any(word in _DONE for word in words[1:]) or words[0].endswith(("ks", "ps", "lls")):
        return None
    odd = any(word in SUBJECTS or word.endswith("ly") or word in ADVERBS for word in words)
    return None if odd or first in PREPOSITIONS else f"I'm interested in {small}"


def _same(small: str, second: str) -> str:
    rest = small.split(" ", 1)[1] if " " in small else small
    if second in _PLACES:
        return f"we're in the same {rest}"
    return small if second == "here" else f"we have the same {rest}"

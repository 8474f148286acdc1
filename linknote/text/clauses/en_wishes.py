"""English reasons without a subject: "learning more about X", "your take on X", "same here"."""

from __future__ import annotations

from linknote.text.clauses.en_phrase import segment, tells
from linknote.text.clauses.en_tidy import mid, plain_words
from linknote.text.clauses.en_words import (
    ABOUT,
    ADVERBS,
    COUNTED,
    DOING,
    GOALS,
    HELP,
    PAST,
    PEOPLE,
    PRESENT,
    ROLES,
    STATES,
    STUDY,
    SUBJECTS,
    TOGETHER,
    VIEWS,
    WANTED,
    WANTED_MANY,
    word_set,
)

_TO_LEARN = {
    "learning": "learn", "understanding": "understand", "hearing": "hear", "seeing": "see",
    "connecting": "connect", "discussing": "discuss", "exchanging": "exchange",
    "swapping": "swap", "comparing": "compare", "meeting": "meet", "following": "follow",
    "staying": "stay", "keeping": "keep", "collaborating": "collaborate", "joining": "join",
    "getting": "get", "asking": "ask", "knowing": "know", "finding": "find", "picking": "pick",
    "contributing": "contribute", "sharing": "share", "talking": "talk", "speaking": "speak",
    "discovering": "discover", "gaining": "gain", "chatting": "chat", "helping": "help",
    "being": "be",
}  # fmt: skip
_HEARD_ABOUT = word_set(
    """
    experience experiences story path journey approach career process setup workflow lessons method
    methods move
    """
)
_LEARNT_FROM = word_set("more about how from what why your you whether if")


def supplied(body: str) -> str:
    """A whole clause for a reason that left words out; a wish comes back as "@verb phrase"."""
    words = plain_words(body)
    first, second = words[0], words[1] if len(words) > 1 else ""
    small = mid(body)
    if first in SUBJECTS or first.endswith(("'m", "'ve", "'re", "'d", "'ll")):
        return body
    if first in ("let's", "maybe", "perhaps", "if", "thanks", "thank", "please", "when", "hope"):
        return f"I {small}" if first == "hope" else body
    if first in ("to", "so") or tells(words):
        return body
    return (
        _wanting(small, words, first, second)
        or _verbal(small, words, first, second)
        or _nominal(small, words, first, second)
        or body
    )


def _wanting(small: str, words: list[str], first: str, second: str) -> str | None:
    if first == "wanna":
        return f"I'd like to {small[6:]}"
    if first in ("want", "wanted", "need", "wish", "hoped"):
        return f"I {small}"
    if first == "would" and second in ("like", "love", "appreciate", "value", "welcome", "enjoy"):
        return f"I'd {small[6:]}"
    if first == "would" and second == "be":
        return f"it would {small[6:]}"
    if first == "love" and second == "to":
        return f"I'd {small}"
    if first == "like" and second == "to":
        return f"I'd {small}"
    if first in ("great", "good", "nice", "lovely") and second == "to" and len(words) > 2:
        return f"it would be {small}"
    if first == "for" and len(words) > 1:
        return _nominal(small[4:], words[1:], words[1], words[2] if len(words) > 2 else "")
    if first in ("networking", "network") and len(words) == 1:
        return "@connect"
    if first in ("reconnect", "reconnecting", "collaborate", "collaborating", "chat", "contribute"):
        stem = {"reconnecting": "reconnect", "collaborating": "collaborate"}.get(first, first)
        return f"@{stem}{small[len(first) :]}"
    if words[:2] == ["first", "time"] or words[:3] == ["my", "first", "time"]:
        return f"it's {small}" if first == "my" else f"it's my {small}"
    return None


def _verbal(small: str, words: list[str], first: str, second: str) -> str | None:
    if first in ("been",):
        return f"I've {small}"
    if first == "hiring":
        return f"we're {small}"
    if first in STUDY and first != "being":
        if first != "learning" or second in _LEARNT_FROM:
            return f"@{_TO_LEARN[first]}{small[len(first) :]}"
        return f"I'm {small}"
    if first in DOING:
        return f"I'm {small}"
    lead = 0
    while lead < len(words) - 1 and words[lead] in ADVERBS:
        lead += 1
    verb = words[lead]
    if lead and (verb in DOING or verb in STATES or verb.endswith("ing")):
        return f"I'm {small}"
    if verb in PAST | TOGETHER:
        alone = verb in PAST or words[lead + 1 : lead + 2] == ["with"]
        return f"{'I' if alone else 'we'} {small}"
    if first in PRESENT and not (first in GOALS and second not in ("in", "on", "at", "as", "your")):
        if first in (
            "work",
            "research",
            "design",
            "train",
            "coach",
            "mentor",
            "plan",
        ) and second in (
            "",
            "opportunities",
            "experience",
        ):
            return None
        if first == "share" and second not in ("your", "an", "the"):
            return f"@{small}"
        return f"I {small}"
    if first in GOALS and (second or first in ("connect", "collaborate", "network")):
        if first in ("work", "network", "support", "partner", "team", "design") and not second:
            return "@connect" if first == "network" else None
        return f"@{small}"
    if lead and verb in PRESENT:
        return f"I {small}"
    if first in STATES:
        return _state(small, words, first, second)
    if first.endswith("ed") and second and len(first) > 4:
        return f"I {small}"
    return None


def _state(small: str, words: list[str], first: str, second: str) -> str | None:
    if first in ("new", "open", "active", "current", "short", "back") and second not in (
        "to", "in", "on", "at", "here", "and",
    ):  # fmt: skip
        return None
    if first in ("on", "in", "at", "part") and "same" in words[:4]:
        return f"we're {small}"
    if first == "also" and second in PRESENT:
        return f"I {small}"
    return f"I'm {small}"


def _nominal(small: str, words: list[str], first: str, second: str) -> str | None:
    part = segment(words)
    head = part[-1]
    if first == "same":
        return _same(small, second)
    if first in ("shared", "common", "mutual", "similar"):
        if second in ("interest", "problem", "background", "goal", "challenge", "passion", "love"):
            return (
                f"we share {'an' if second == 'interest' else 'a'} {small.removeprefix('shared ')}"
                if first == "shared"
                else f"we have a {small}"
            )
        return f"we have {small}"
    if first == "your":
        if second in VIEWS or head in VIEWS:
            verb = "appreciate" if head in HELP | {"recommendation"} else "love to hear"
            return f"I'd {verb} {small}"
        if second == "help" or head == "help":
            return f"I'd appreciate {small}"
        if head in _HEARD_ABOUT or second in _HEARD_ABOUT:
            return f"I'd love to hear about {small}"
        return f"I'm interested in {small}"
    if head in HELP or (first in ("some", "any", "a") and second in HELP):
        return f"I'd appreciate {'' if first in ('some', 'any', 'a', 'the') else 'any '}{small}"
    if head in ("intro", "introduction", "referral"):
        article = "" if first in ("an", "a", "the") else _article(small) + " "
        return f"I'd appreciate {article}{small}"
    if head in ("question", "questions"):
        return f"I have {'a ' if first == 'question' else ''}{small}"
    if head in ROLES and first not in ("the", "this"):
        article = "" if first in ("a", "an", "one") else _article(small) + " "
        if "for" in words[len(part) : len(part) + 1] and first in ("a", "an"):
            return f"I'm looking for {small}"
        return f"I'm {article}{small}"
    if head in WANTED or head in WANTED_MANY:
        if first in ("the", "this", "that"):
            return f"I'm interested in {small}"
        if head not in ("mentor", "collaborators", "speakers", "volunteers", "people"):
            bare = first in ("a", "an", "some", "any") or head in WANTED_MANY
            bare = bare or head == "mentorship"
            return f"I'm writing about {'' if bare else _article(small) + ' '}{small}"
        bare = first in ("a", "an", "some", "any") or head in WANTED_MANY or head == "mentorship"
        return f"I'm looking for {'' if bare else _article(small) + ' '}{small}"
    if head in PEOPLE and first in ("a", "an"):
        return f"I'm looking for {small}"
    if head in ABOUT and first == "the":
        return f"I'm interested in {small}"
    if first in ("no", "not", "none"):
        return None
    if part[-1] in COUNTED and first not in ("a", "an", "the", "some", "any", "no"):
        return f"I'm interested in {_article(small)} {small}"
    return f"I'm interested in {small}"


def _same(small: str, second: str) -> str:
    rest = small.split(" ", 1)[1] if " " in small else small
    if second in ("field", "industry", "team", "city", "situation", "boat", "sector", "position"):
        return f"we're in the same {rest}"
    return small if second == "here" else f"we have the same {rest}"


def _article(text: str) -> str:
    first = text.split(" ", 1)[0].lower()
    if first.startswith(("uni", "use", "eu", "one")):
        return "a"
    if len(first) > 1 and text.split(" ", 1)[0].isupper():
        return "an" if first[0] in "aefhilmnorsx" else "a"
    return "an" if first[:1] in "aeiou" else "a"

"""English noun phrases: the head, the article a name needs, whether it is a person."""

from __future__ import annotations

from itertools import pairwise

from linknote.text.clauses.en.nouns import (
    EVENTS,
    GROUPS,
    INSTITUTIONS,
    MADE,
    PEOPLE,
    PROJECTS,
    SCHOOLS,
    word_set,
)
from linknote.text.clauses.en.tidy import mid, plain, plain_words
from linknote.text.clauses.en.words import (
    ADVERBS,
    DETERMINERS,
    NP_ENDS,
    PAST,
    TELLING,
    TELLING_OF_MANY,
)

_OPENED = ("(", '"', "“", "‘")
_ENDS_AFTER = (",", ":", ";", "(", "–", "—", "-")
_RELATIVE = word_set("you i we that which who whom how what where when why to whether if")
_TITLED = word_set("summit conference congress fair festival symposium convention meetup")
LISTS = word_set("attendee attendees attendance guest guests speaker speakers participant members")
_DID = PAST - word_set("used shared left read built recommended learned learnt")
_TOUCHED = word_set("my our me us it a an the your them everything")
_LISTED = word_set("page list directory network board archive catalogue register")
_SITES = word_set("slack discord")


def segment(words: list[str]) -> list[str]:
    """The words of a phrase up to its first preposition or relative word."""
    for at, word in enumerate(words):
        if at and (word in NP_ENDS or not word):
            return words[:at]
    return words


def made_head(text: str) -> str | None:
    """The word that says what they made ("talk", "post"), when it is the head of the phrase.

    A name may follow it ("your library httpx-cache", "post Why we left Kafka").
    """
    typed = _without_title(text.split(" "))
    for at, word in enumerate(typed):
        if at and (plain(word) in NP_ENDS or word in _ENDS_AFTER or word.startswith(_OPENED)):
            typed = typed[:at]
            break
        if at and plain(typed[at - 1]) in MADE and _goes_on(plain(word)):
            typed = typed[:at]
            break
        if word.endswith((",", ":", ";", ".")) and at + 1 < len(typed):
            typed = typed[: at + 1]
            break
    for at in range(len(typed) - 1, -1, -1):
        word = plain(typed[at])
        if word in MADE:
            rest = typed[at + 1 :]
            coined = word in PROJECTS and len(rest) == 1 and plain(rest[0]) not in MADE | PEOPLE
            named = all(_is_title(after) for after in rest)
            part_of_name = any(plain(after) in INSTITUTIONS for after in rest)
            return word if (named or coined) and not part_of_name else None
        if word.endswith("'s") and word[:-2] in MADE:
            return None
    return None


def _goes_on(word: str) -> bool:
    """A participle after its noun: "article comparing …", "library written in …"."""
    return word in ("written", "made", "built") or (len(word) > 5 and word.endswith(("ing", "ed")))


def _without_title(typed: list[str]) -> list[str]:
    """The words without a quoted title that stands before its noun: your "Ten rules" post."""
    begun = next((at for at, word in enumerate(typed) if at and word[:1] in '"“'), None)
    if begun is None or any(plain(word) in MADE for word in typed[:begun]):
        return typed
    for at in range(begun, len(typed)):
        if typed[at].rstrip(".,")[-1:] in '"”' and len(typed[at]) > 1:
            return typed[:begun] + typed[at + 1 :]
    return typed


def _is_title(word: str) -> bool:
    inner = any(char in "-_.+#/0123456789" for char in word.rstrip(".,;:"))
    return word[:1].isupper() or word[:1] in "\"“‘'(#&" or inner


def after_determiner(words: list[str]) -> str:
    """The head word of a phrase that begins with a determiner."""
    part = segment(words)
    return part[-1] if part else ""


def is_person_word(word: str) -> bool:
    """Whether the word names a person by a relation: friend, colleague, boss."""
    return word in PEOPLE


def article(text: str) -> str:
    """The article "a" or "an" that the text takes."""
    first = text.split(" ", 1)[0]
    low = first.lower()
    if low.startswith(("uni", "use", "eu", "one")):
        return "a"
    if len(first) > 1 and first.isupper():
        return "an" if low[0] in "aefhilmnorsx" else "a"
    return "an" if low[:1] in tuple("aeiou") else "a"


def tells(words: list[str]) -> bool:
    """Whether a phrase that begins like a noun phrase goes on to say something of it."""
    kept = [word for word in words if word not in ADVERBS]
    for (before, word), following in zip(pairwise(kept), [*kept[2:], ""], strict=False):
        if word in _RELATIVE:
            return False
        if word in TELLING and before not in ("to", "and", "or"):
            return True
        if word in _DID and following in _TOUCHED:
            return True
        many = before.endswith("s") and not before.endswith("ss") and before != "this"
        if word in TELLING_OF_MANY and (many or before in ("people", "us", "there", "here")):
            return True
    return False


def _event_first(text: str) -> str | None:
    """ "Ghent, data dinner, Thursday" is "the data dinner (Ghent, Thursday)"."""
    pieces = text.split(", ")
    at = next((at for at, one in enumerate(pieces) if plain_words(one)[-1] in EVENTS), 0)
    if not at or len(pieces) > 4:
        return None
    return f"{named(pieces[at])} ({', '.join(pieces[:at] + pieces[at + 1 :])})"


def named(text: str) -> str:
    """A name with the article English gives it: "the Leeds meetup", "the University of Leeds"."""
    if (event := _event_first(text)) is not None:
        return event
    words = plain_words(text)
    first = words[0]
    owned = any(word.endswith("'s") for word in words[:3])
    if first in DETERMINERS or first in ("a", "an") or owned:
        return mid(text)
    part = segment(words)
    typed = text.split(" ")
    comma = next((at + 1 for at, word in enumerate(typed) if word.endswith(",")), len(part))
    part = part[:comma]
    head = part[-1]
    if head == "search":
        return f"a {mid(text)}"
    if head in PEOPLE and typed[len(part) - 1][:1].islower():
        plural = head.endswith("s") and head != "boss"
        if first in ("mutual", "common"):
            return f"our {mid(text)}"
        return mid(text) if plural else f"a {mid(text)}"
    if first in PEOPLE and len(part) > 1 and typed[0][:1].islower():
        return f"my {text}"
    if first == "mutual":
        return f"our {mid(text)}"
    if head in SCHOOLS and (len(words) > len(part) and words[len(part)] == "of"):
        return f"the {text}"
    if words[-1] in _SITES and len(words) > 1:
        return f"the {text}"
    if head in _TITLED and len(part) > 1 and typed[len(part) - 1][:1].isupper():
        return f"the {text}"
    if head in _LISTED and first not in DETERMINERS:
        return f"the {mid(text)}"
    if head in GROUPS | EVENTS and (typed[len(part) - 1][:1].islower() or head in _SITES):
        if (
            head in ("training", "lunch", "dinner", "drinks", "breakfast", "chat")
            and len(part) == 1
        ):
            return mid(text)
        return f"the {mid(text)}"
    return mid(text) if len(typed) == 1 or typed[1][:1].islower() else text

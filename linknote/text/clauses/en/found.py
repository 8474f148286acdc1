"""How they found each other, in English: as a noun phrase, as a clause, or as a bare name."""

from __future__ import annotations

from linknote.text.clauses.en.common import COMMON
from linknote.text.clauses.en.happened import by_chance, on_a_list, way_they
from linknote.text.clauses.en.nouns import INSTITUTIONS, JOBS, NEWS, SITES
from linknote.text.clauses.en.objects import (
    THEIRS,
    is_plain_object,
    second_person,
    seen_object,
    thanked_for,
)
from linknote.text.clauses.en.openings import opened
from linknote.text.clauses.en.phrase import (
    after_determiner,
    is_person_word,
    made_head,
    named,
    segment,
)
from linknote.text.clauses.en.tidy import mid, parts, plain, plain_words, sentences, start
from linknote.text.clauses.en.words import ADVERBS, DETERMINERS, PREPOSITIONS, SUBJECTS
from linknote.text.clauses.shape import finished

_QUOTES = ('"', "“", "‘", "«")


def noun(text: str) -> str | None:
    """What they made or did, ready to follow "thank you for" or "I came across"."""
    body = parts(text).body
    if not body:
        return None
    if (title := _title_alone(text, body)) is not None:
        return title
    thanked = thanked_for(body)
    if thanked is not None:
        return _phrase(thanked) if is_plain_object(thanked) else None
    seen = seen_object(body)
    if seen is not None and is_plain_object(seen):
        return _phrase(seen)
    return _phrase(body) if opened(body) is None else None


def clause(text: str) -> str | None:
    """Subject and verb in mid-sentence case without a final mark; None for a bare noun phrase."""
    body = parts(text).body
    if not body or _title_alone(text, body) is not None:
        return None
    thanked = thanked_for(body)
    if thanked is not None:
        words = plain_words(body)
        lead = "thank you so much for" if "much" in words[:5] else "thank you for"
        return f"{lead} {thanked}"
    made = _parted(body) or opened(body)
    if made is not None:
        return second_person(made)
    if _phrase(body) is not None:
        return None
    first = plain(body.split(" ", 1)[0])
    if body.startswith(_QUOTES):
        return f"I came across {body}"
    if (met := by_chance(body) or on_a_list(body)) is not None:
        return met
    if first.endswith("ly") and " " not in body:
        return f"I found you {mid(body)}"
    if (done := way_they(body)) is not None:
        return (
            f"I noticed {done}" if done.startswith(("the way", "how")) else f"I came across {done}"
        )
    if first == "to":
        return f"I'm writing {mid(body)}"
    if _is_someones(body):
        return f"I came across {body}"
    if first in PREPOSITIONS:
        return _placed(first, body)
    return f"I found you through {named(body)}"


def name(text: str) -> str | None:
    """A bare name of an event, group, school, project or person, its preposition taken off."""
    body = parts(text).body
    if not body or _title_alone(text, body) or thanked_for(body) or opened(body) is not None:
        return None
    if _phrase(body) is not None:
        return None
    first, _, rest = body.partition(" ")
    if plain(first) in ("to", "also") or _is_someones(body) or body.startswith(_QUOTES):
        return None
    if plain(first).endswith("ly") and not rest:
        return None
    if by_chance(body) or on_a_list(body) or way_they(body) is not None:
        return None
    if plain(first) in PREPOSITIONS:
        if not rest or plain(first) in ("because", "while", "after", "before", "by"):
            return None
        if plain(first) == "from" and plain_words(rest)[0] in ("when", "where"):
            return None
        return named(rest) if _phrase(rest) is None and not _is_site(rest) else None
    return None if _is_site(body) else named(body)


def _title_alone(text: str, body: str) -> str | None:
    """A quoted title and nothing else: what it names is theirs, and the quotes stay."""
    typed = text.strip().rstrip(".")
    if " " not in body or typed[:1] not in ('"', "“") or typed[-1:] not in ('"', "”"):
        return None
    if any(mark in typed[1:-1] for mark in '"“”') or not body[:1].isupper():
        return None
    return typed if opened(body) is None and _phrase(body) is None else None


def _title_last(body: str) -> str:
    """'"Why I quit" – your post' is 'your post "Why I quit"'."""
    if not body.startswith(('"', "“")):
        return body
    close = max(body.rfind('"'), body.rfind("”"))
    rest = body[close + 1 :].strip(" ,–—-()")
    return f"{rest} {body[: close + 1]}" if rest.lower().startswith("your ") else body


def _parted(body: str) -> str | None:
    """ "met at X, we talked about Y": two sentences where only a comma was typed."""
    before, _, after = body.partition(", ")
    if not after or plain_words(after)[0] not in ("i", "we", "you", "i'd", "i'm"):
        return None
    made = opened(before)
    return f"{made}. {start(after)}" if made is not None and made != mid(before) else None


def _is_someones(text: str) -> bool:
    """Whether the text is something a third person made: "Omar's post about you"."""
    words = plain_words(text)
    owned = any(word.endswith(("'s", "s'")) and word not in COMMON for word in words[:2])
    return owned and made_head(text) is not None


def _is_site(text: str) -> bool:
    """Whether the text names where one searches ("LinkedIn search"), not what is shared."""
    small = ("a", "the", "my", "your", "people", "here", "hacker", "news", "stack", "overflow")
    words = plain_words(text)
    return segment(words)[-1] == "search" or all(word in SITES or word in small for word in words)


def _phrase(body: str) -> str | None:
    """A noun phrase of theirs with the determiner it needs, or None.

    What was typed after it, a comma or a mark between, follows as a sentence of its own.
    """
    body = _title_last(body)
    if not body:
        return None
    pieces = sentences(body)
    if len(pieces) > 1:
        made = _phrase(parts(pieces[0]).body)
        rest = [start(opened(piece) or piece) for piece in pieces[1:]]
        return None if made is None else " ".join([finished(made, "."), *rest])
    before, comma, after = body.partition(", ")
    before, after = before.strip(), after.strip()
    told = opened(after) if comma and before and after and made_head(before) else None
    if told is not None and told != after:
        made = _phrase(before)
        return None if made is None else f"{made}. {start(told)}"
    words = plain_words(pieces[0])
    first = words[0]
    if first in SUBJECTS and first not in DETERMINERS:
        return None
    if first in PREPOSITIONS or (first in ADVERBS and first not in ("first", "both")):
        return None
    head = made_head(pieces[0])
    if first in THEIRS:
        first, body = "your", "your" + body[len(first) :]
    if way_they(body) is not None:
        return None
    if first in ("your", "one") or (first == "my" and head):
        return mid(body) if not is_person_word(after_determiner(words)) else None
    if any(word.endswith(("'s", "s'")) and word not in COMMON for word in words[:2]) and head:
        return body if head in NEWS and head not in JOBS else None
    if first in ("a", "an") and head and " of yours" in body.lower():
        at = body.lower().index(" of yours")
        return f"your {body[:at].split(' ', 1)[1]}{body[at + 9 :]}"
    if first in ("a", "an") and words[len(segment(words)) :][:1] == ["you"]:
        return f"the {body.split(' ', 1)[1]}"
    if first in DETERMINERS:
        return mid(body) if head or "you" in words or "your" in words else None
    if not head:
        return None
    if head in JOBS and "new" not in words:
        return f"the {mid(body)}"
    about = f" {body.lower().partition(' ')[2]} "
    if first != "your" and (" about you " in about or " your " in about):
        return f"the {mid(body)}"
    following = words[len(segment(words)) :][:1]
    if following == ["you"] or following == ["your"]:
        return f"the {mid(body)}"
    by_you = " by you"
    if by_you in body.lower():
        at = body.lower().index(by_you)
        body = body[:at] + body[at + len(by_you) :]
    if head in ("comments", "questions", "slides") or first != "your":
        return f"your {mid(body)}"
    return mid(body)


def _placed(first: str, body: str) -> str:
    """A clause for "at PyCon", "through Omar", "from the meetup"."""
    words = body.split(" ", 1)
    rest = words[1] if len(words) > 1 else ""
    if first == "thanks" or first == "with":
        return f"I found you {mid(body)}"
    if not rest or first in ("because", "while", "after", "before", "by", "during"):
        return f"I found you {mid(body)}"
    thing = _phrase(rest) or named(rest)
    if first == "from":
        head = plain_words(thing)
        known = is_event_or_group(head) or _is_site(rest)
        return f"I know you from {thing}" if known else f"I heard about you from {thing}"
    if first == "at":
        return f"I came across you at {thing}"
    return f"I found you {first} {thing}"


def is_event_or_group(words: list[str]) -> bool:
    """Whether the words name an event, a group, a school or a site one is known from."""
    return any(word in INSTITUTIONS or word.endswith(("con", "conf", "fest")) for word in words)

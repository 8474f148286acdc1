"""Which situation the words of `found` plainly name, in English; `other` in doubt."""

from __future__ import annotations

from linknote.text.clauses.en.common import COMMON
from linknote.text.clauses.en.found import name, noun
from linknote.text.clauses.en.nouns import (
    ADS,
    EVENTS,
    GROUPS,
    JOBS,
    POSTS,
    PROJECTS,
    ROLES,
    SCHOOLS,
    TALKS,
    word_set,
)
from linknote.text.clauses.en.objects import seen_object
from linknote.text.clauses.en.openings import opened
from linknote.text.clauses.en.phrase import made_head, segment
from linknote.text.clauses.en.scenes import (
    AHEAD,
    APPLIED,
    HEARD_THEM,
    HIRES,
    MET,
    NEWS_TOLD,
    NOT_MET,
    PEERS,
    READ_THEM,
    RECRUITS,
    REFERRED,
    SHARED_CONTACT,
    STUDIED,
    WORKED,
)
from linknote.text.clauses.en.tidy import parts, plain_words

_NEWS = word_set(
    """
    launch promotion funding award acquisition expansion merger milestone anniversary raise
    round rebrand
    """
)
_CHANGED = ("your move to ", "your start at ", "your appointment ", "your first week at ")
_NEEDED = ("you need a", "you need an", "you're hiring", "you are hiring", "team is hiring")
_OF_THEM = ("about your", "on your", "about you", "featuring you", "quoting you")
_PLACED = word_set("at to from in attended went same of")
_NOT_A_CONTACT = (" i ", " linkedin ", " you ", " your profile ", " your bio ", " your page ")
_USING = word_set("using use used tried contributed starred forked installed adopted deployed")
_MINE = word_set("it them that this the a an your you my our same some these kafka excel")


def situation(text: str) -> str:
    """One of the situations; `other` where the words name none, or two that contradict."""
    whole = parts(text).body
    body = _without_asides(whole)
    if not body:
        return "other"
    low = f" {' '.join(plain_words(body))} "
    also = low.endswith((" too ", " as well ")) or _says(low, ("also", "both"))
    going = _says(low, ("going to", "attending", "coming to", "speaking at"))
    ahead = _says(low, AHEAD) or " be there" in low or (also and going)
    made = _made(text, body)
    if low.startswith((" congrats", " congratulations")):
        return "news"
    named_by = "mentioned your" in low and not low.startswith((" you ", " your "))
    if (_says(low, REFERRED) or named_by) and not low.startswith(_NOT_A_CONTACT):
        return "other" if made in ("post", "talk") else "mutual"
    spoken = f" {' '.join(plain_words(whole))} "
    about_a_job = _says(spoken, ("role", "position", "job", "job ad", "opening"))
    if _says(low, APPLIED) or (" applied " in spoken and about_a_job):
        return "applied-recruiter"
    if _says(low, RECRUITS):
        return "recruiter-to-candidate"
    if ahead and not (made == "post" or (_says(low, MET) and "forward" not in low)):
        return "event-upcoming" if made in (None, "talk") else "other"
    if made is not None:
        return made
    return _told(low) or _bare(text) or "other"


def _without_asides(body: str) -> str:
    """The answer without what stands in brackets; that tells of something else."""
    kept, depth = [], 0
    for char in body:
        depth += char == "("
        if not depth:
            kept.append(char)
        depth -= char == ")" and depth > 0
    left = " ".join("".join(kept).split())
    return left if any(char.isalnum() for char in left) else body


def _says(low: str, phrases: tuple[str, ...]) -> bool:
    return any(f" {phrase} " in low for phrase in phrases)


def _made(text: str, body: str) -> str | None:
    """What the noun phrase in the answer is: talk, post, project, news, a job advertised."""
    phrase = noun(text)
    low = f" {' '.join(plain_words(body))} "
    if phrase is None:
        seen = made_head(seen_object(body) or "")
        if seen in TALKS | POSTS and not _says(low, MET):
            return "talk" if seen in TALKS else "post"
        if _says(low, HEARD_THEM):
            both = _says(low, ("your post", "your article", "your blog")) or _says(low, MET)
            return None if both else "talk"
        if _says(low, READ_THEM):
            return None if _says(low, MET) else "post"
        return "hiring-manager" if _says(low, HIRES) else None
    if phrase.lower().startswith(_CHANGED):
        return "news"
    head = made_head(phrase)
    if head is None or (" about you " in low and " your " not in low):
        return None
    part = segment(plain_words(phrase))
    if head in JOBS:
        return "news" if "new" in part or "promotion" in part else "hiring-manager"
    if head in ("reply", "answer", "message") and {"email", "message", "mail"} & set(low.split()):
        return None
    if head in POSTS - {"post"} and phrase.startswith("the ") and _says(low, _OF_THEM):
        return None
    if head in POSTS and _says(low, _NEEDED):
        return "hiring-manager"
    if head == "study" and "case" in part:
        return "post"
    if head in POSTS and _in_group(plain_words(phrase)):
        return None
    if head in POSTS and {"position", "vacancy", "opening"} & set(plain_words(phrase)):
        return None
    if head in ADS and head != "opening":
        return "hiring-manager"
    if head in ("post", "opening") and {"job", "hiring", "team's", *ROLES} & set(part):
        return "hiring-manager"
    for words, key in ((TALKS, "talk"), (POSTS, "post"), (PROJECTS, "project"), (_NEWS, "news")):
        if head in words:
            return key
    return "hiring-manager" if _says(low, HIRES) else None


def _told(low: str) -> str | None:
    """The situation a clause tells of."""
    if _says(low, SHARED_CONTACT) and "linkedin" not in low:
        return "mutual"
    if _says(low, ("we met through", "met you through", "met via")):
        return None
    talked = {"talked", "spoke", "chatted", "danced", "sat"} & set(low.split())
    at_event = any(word in EVENTS or word.endswith(("con", "conf")) for word in low.split())
    if low.startswith(" we ") and talked and at_event and not _says(low, NOT_MET):
        return "event-met"
    if _says(low, MET):
        return None if _says(low, NOT_MET) else "event-met"
    also = low.endswith((" too ", " as well "))
    if " both " in low and _at_school(low.split()) and "work" not in low:
        return "alumni"
    if _says(low, STUDIED) or (also and _says(low, ("i studied", "i went to university"))):
        return None if _says(low, WORKED) else "alumni"
    if _says(low, WORKED):
        return "ex-colleague"
    if _says(low, HIRES):
        return "hiring-manager"
    if _says(low, NEWS_TOLD):
        return "news"
    return _group(low) or _project(low) or _peer(low)


def _in_group(words: list[str]) -> bool:
    """Whether it stands in a group's own room: "your answer in the dbt Slack"."""
    return any(
        word in GROUPS and {"in", "on", "from", "under"} & set(words[max(0, at - 4) : at])
        for at, word in enumerate(words)
    )


def _at_school(words: list[str]) -> bool:
    """Whether a school is named as a place ("at the University of Ghent"), not as a trade."""
    for at, word in enumerate(words):
        if word in SCHOOLS and not any(
            part.rstrip("s") in ROLES for part in words[at + 1 : at + 3]
        ):
            return any(part in _PLACED for part in words[:at])
    return False


def _group(low: str) -> str | None:
    words = low.split()
    groups = GROUPS - {"class", "team", "course", "server", "list", "network", "chat", "cohort",
                       "club", "board", "channel", "society"}  # fmt: skip
    if not any(word in groups for word in words) and not _says(low, ("mailing list", "subreddit")):
        return None
    if _says(low, ("same book club", "same club", "same choir", "same reading group")):
        return "group"
    member = _says(low, ("same", "both in", "both on", "both members", "member of", "members of",
                         "both part of", "we're in", "also in", "i'm in", "fellow", "know you from",
                         "both belong", "i'm also in", "you from"))  # fmt: skip
    theirs = words[0] == "your"
    return "group" if member or (len(words) < 6 and not theirs and _named(low)) else None


def _named(low: str) -> bool:
    """Whether nothing is told: the words only name something."""
    return opened(low.strip()) is None


def _project(low: str) -> str | None:
    words = low.split()
    for at, word in enumerate(words[:-1]):
        if word in _USING and (at == 0 or words[0] in ("i", "i've", "i'm", "we", "we've", "we're",
                                                       "been", "currently", "also")):  # fmt: skip
            thing = words[at + 1 : at + 4]
            if thing[0] in ("your", "to") or thing[0] == "the":
                return "project" if any(part in PROJECTS for part in thing) else None
            return "project" if thing[0] not in COMMON and thing[0] not in _MINE else None
    return None


def _peer(low: str) -> str | None:
    words = low.split()
    if _says(low, PEERS):
        return "peer"
    if words[0] == "fellow" or words[:3] == ["i'm", "a", "fellow"]:
        part = segment(words)
        return "peer" if part[-1] in ROLES and part[-1] not in ("speaker", "member") else None
    if low.endswith((" too ", " as well ")) and words[0] in ("i'm", "i", "also"):
        rest = words[3:] if words[1] == "am" else words[2:]
        ends = segment(rest)[-1] if rest else ""
        return "peer" if ends in ROLES | {"too", "well"} and ROLES & set(rest) else None
    if words[0] == "both" or words[:2] == ["we're", "both"]:
        rest = words[1:] if words[0] == "both" else words[2:]
        part = segment(rest) if rest else []
        head = part[-1].removesuffix("s") if part else ""
        return "peer" if head in ROLES and head not in ("speaker", "member") else None
    return None


def _bare(text: str) -> str | None:
    """A name alone: a school is shared, and so is a group."""
    called = name(text)
    if called is None:
        return None
    words = plain_words(called)
    part = segment(words)
    if part[-1] in ("university", "college", "school") and len(words) > 1:
        return "alumni"
    if {"institute", "school", "academy", "university"} & set(part) and "of" in words:
        return "alumni"
    return "group" if part[-1] in ("slack", "discord", "community", "forum") else None

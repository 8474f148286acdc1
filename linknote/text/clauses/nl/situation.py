"""Which situation the words of `found` plainly name, in Dutch; `other` in doubt."""

from __future__ import annotations

from linknote.text.clauses.nl.found import name, noun
from linknote.text.clauses.nl.openings import recommendation
from linknote.text.clauses.nl.phrase import head_kind
from linknote.text.clauses.nl.scenes import (
    AHEAD,
    APPLIED,
    HIRES,
    KNOWN,
    MET,
    NEWS,
    NOT_MET,
    PEERS,
    RECRUITS,
    REFERRED,
    STUDIED,
    WORKED,
)
from linknote.text.clauses.nl.tidy import begins_with, parts, plain_words
from linknote.text.clauses.nl.words import (
    EVENTS,
    GROUPS,
    MINE,
    SCHOOLS,
    YOURS,
    any_of,
    made,
    word_set,
)

_WE_BOTH = word_set("samen allebei beiden beide")
_PEOPLE = (
    "collega", "vriend", "vriendin", "kennis", "buurman", "buurvrouw", "docent", "klant", "baas",
    "leidinggevende", "broer", "zus", "oom", "tante", "neef", "nicht", "contact",
)  # fmt: skip
_SCHOOLS = SCHOOLS | word_set(
    "ku kul uu rug rsm ugent vub hva han ucl saxion fontys avans windesheim inholland"
)
_YOU = word_set("je jij u jullie")
_USING = word_set("gebruik gebruikte gebruiken geïnstalleerd getest")


def situation(text: str) -> str:
    """One of the situations; `other` where the words name none, or two that contradict."""
    body = parts(text).body
    if not any(char.isalnum() for char in body):
        return "other"
    low = f" {' '.join(plain_words(body))} "
    if "feliciteer" in low or "proficiat" in low or "felicitaties" in low:
        return "news"
    thing = _thing(text, body)
    if _says(low, REFERRED) or recommendation(body) is not None:
        return "other" if thing in ("post", "talk") else "mutual"
    words = plain_words(body)
    through = words[0] in ("via", "door") and len(words) > 2 and words[1] in MINE | {"een"}
    if through and words[2].endswith(_PEOPLE):
        return "mutual"
    if _says(low, APPLIED):
        return "applied-recruiter"
    if _says(low, RECRUITS):
        return "recruiter-to-candidate"
    if _says(low, HIRES) or _seeks(plain_words(body)):
        return "hiring-manager"
    if _says(low, AHEAD) and thing != "post":
        return "event-met" if _says(low, MET) else "event-upcoming"
    if thing is not None:
        return thing
    return _told(low) or _bare(text, body) or "other"


def _seeks(words: list[str]) -> bool:
    """ "zag dat jullie een teamlead zoeken": they look for somebody, the verb at the end."""
    if "ik" in words or "wij" in words or not set(words) & _YOU:
        return "nieuwe collega's zoekt" in " ".join(words)
    after = words[min(words.index(one) for one in _YOU & set(words)) :]
    about = set(words) & {
        "samenwerking",
        "hulp",
        "partner",
        "partners",
        "sprekers",
        "vrijwilligers",
    }
    return not about and (
        any(word in ("zoeken", "zoekt") for word in after[1:9]) or "op zoek naar" in " ".join(after)
    )


def _says(low: str, phrases: tuple[str, ...]) -> bool:
    return any(f" {phrase} " in low for phrase in phrases)


def _thing(text: str, body: str) -> str | None:
    """What they made, when the answer is about such a thing."""
    phrase = noun(text)
    if phrase is not None:
        kind = head_kind(phrase)
        if kind == "hiring-manager" and " nieuwe " in f" {phrase} ":
            return "news"
        return kind or None
    words = plain_words(body)
    for at, word in enumerate(words[:-1]):
        if word in YOURS:
            near = (made(one) for one in words[at + 1 : at + 4])
            kind = next((one for one in near if one is not None), None)
            if kind in ("talk", "post", "project"):
                return None if _says(f" {' '.join(words)} ", MET) else kind
    return None


def _told(low: str) -> str | None:
    """The situation a clause tells of."""
    if low.startswith((" je schreef ", " u schreef ", " je hebt geschreven ")):
        return "post"
    if _says(low, KNOWN):
        return "mutual"
    same = set(words := low.split()) & {"zelfde", "dezelfde"}
    if _says(low, STUDIED) or (same and any(any_of(word, SCHOOLS) for word in words)):
        return None if _says(low, WORKED) else "alumni"
    if _says(low, WORKED) or (" gewerkt " in low and set(low.split()) & _WE_BOTH):
        return "ex-colleague"
    if _says(low, MET):
        return None if _says(low, NOT_MET) else "event-met"
    if _says(low, NEWS):
        return "news"
    if any(any_of(word, GROUPS) for word in words):
        member = {"allebei", "zelfde", "dezelfde", "lid", "van", "ook", "hetzelfde", "leden", "uit"}
        if member & set(words) or len(words) < 6:
            return "group"
    if set(words[:2]) & _USING:
        return "project"
    if _says(low, PEERS) or (words[0] == "allebei" and len(words) > 2):
        return None if any(any_of(word, EVENTS) for word in words) else "peer"
    if words[0].startswith(("collega-", "mede-")) and words[0] not in ("collega-s",):
        return "peer"
    if words[0] in ("ook", "zelf") and len(words) > 1:
        return "alumni" if any(any_of(word, _SCHOOLS) for word in words) else "peer"
    return None


def _bare(text: str, body: str) -> str | None:
    """A name alone: a school is shared, and so is a group; "via Omar Haddad" is a contact."""
    called = name(text)
    if called is None:
        return None
    lead = begins_with(body, "via", "door")
    if lead and plain_words(body)[1] in MINE:
        return "mutual"
    words = plain_words(called)
    if any(any_of(word, SCHOOLS) for word in words[:3]) and len(words) > 1:
        return "alumni"
    plain_name = len(called.split(" ")) == 2 and all(
        part[:1].isupper() and part[1:].islower() for part in called.split(" ")
    )
    return "mutual" if lead and plain_name else None

"""The ways somebody may have been found, the likely ones first: what is shared, what the profile
tells, then everything else. Pure."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from linknote.cli.note.openings import opening, quoted_post, shared_words
from linknote.model import Me, Person
from linknote.pack.situations import KINDS, Situation
from linknote.profile.common_ground import common_ground
from linknote.profile.invitation.claimed import denied

MOST_SHARED = 4
LONGEST_TITLE = 60
"""Characters of a post's first sentence that can stand in quotes as its title."""

RECRUITS = ("recruit", "talent", "sourcer", "staffing", "headhunt", "personal", "people partner")
LEADS_TEAMS = ("head of", "director", "manager", "lead", "founder", "owner", "cto", "chief")
SPEAKS = ("speaker", "keynote", "speaking", "spoke at", "podcast", "talks on", "gave a talk")
MAKES = ("open source", "open-source", "maintain", "creator of", "author of", "founder", "built ")

USUAL = (
    "mutual", "project", "peer", "alumni", "hiring-manager", "applied-recruiter", "ex-colleague",
    "news", "group", "event-upcoming", "recruiter-to-candidate", "other",
)  # fmt: skip
"""By how often good notes are of them, where the profile speaks for none."""


class Way(NamedTuple):
    """One way: `key` as it is kept, the situation it is, what a list calls it.

    `answer` is the answer it begins with, to be finished or changed; the whole answer where
    `complete` says so. `words` are other ways to call it.
    """

    key: str
    situation: str
    title: str
    answer: str = ""
    complete: bool = False
    hint: str = ""
    words: str = ""


def ways(kind: str, person: Person, me: Me, lang: str, register: str | None) -> tuple[Way, ...]:
    """Every way there is for a kind of note, the likely ones first."""
    situations = KINDS[kind]
    if kind == "reply":
        return _answers(situations, person, me)
    found = [
        Way(
            f"{one.kind}:{one.value}",
            one.situation,
            shared_words(one.kind, one.value, "en"),
            shared_words(one.kind, one.value, lang),
            complete=True,
        )
        for one in common_ground(person, me)[:MOST_SHARED]
    ]
    if person.post:
        found.append(_their_post(person, lang, register))
    shared = {way.situation for way in found}
    for key in _ordered(person, shared):
        begun = _begun(key, person, lang, register)
        found.append(Way(key, key, situations[key].title, begun, words=situations[key].words))
    return tuple(found)


def _answers(situations: Mapping[str, Situation], person: Person, me: Me) -> tuple[Way, ...]:
    """What an invitation may be answered; that it is not right first, where the settings say so."""
    found = [Way(key, key, situation.title) for key, situation in situations.items()]
    if person.message and (place := denied(person.message, me)):
        hint = f"{place} is not in your settings"
        found = [way._replace(hint=hint) if way.key == "wrong" else way for way in found]
        found.sort(key=lambda way: way.key != "wrong")
    return tuple(found)


def _their_post(person: Person, lang: str, register: str | None) -> Way:
    assert person.post
    text = " ".join(person.post.text.split())
    title = _title(text)
    whole = quoted_post(title, lang, register) if title else ""
    shown = text if len(text) <= 40 else f"{text[:40].rsplit(' ', 1)[0]} …"
    return Way(
        "their-post",
        "post",
        f"I read their post: {shown}",
        whole or opening("post", lang, register),
        hint=person.post.age or "",
    )


def _title(text: str) -> str:
    """The first sentence of a post, where it can stand in quotes; "" where it cannot."""
    for at, char in enumerate(text[: LONGEST_TITLE + 1]):
        if char in ".!?…:" and (at + 1 == len(text) or text[at + 1] == " "):
            text = text[:at] if char != "?" else text[: at + 1]
            break
    plain = all(char.isprintable() and char not in '“”„«»"#@/<>' for char in text)
    words = text.split()
    return text if plain and len(text) <= LONGEST_TITLE and len(words) > 1 else ""


def _begun(key: str, person: Person, lang: str, register: str | None) -> str:
    """How the answer begins; what the profile knows already stands in it."""
    if key == "alumni" and person.school:
        return shared_words("school", person.school, lang)
    if key == "ex-colleague" and person.company:
        return shared_words("company", person.company, lang)
    return opening(key, lang, register)


def _ordered(person: Person, shared: set[str]) -> Sequence[str]:
    """The situations: what the profile speaks for first, then by how often notes are of them."""
    role = f" {person.role or person.headline or ''} ".casefold()
    about = f"{role} {person.about or ''}".casefold()
    first: list[str] = []
    if any(word in role for word in RECRUITS):
        first.append("applied-recruiter")
    if any(word in about for word in SPEAKS):
        first.append("talk")
    if any(word in about for word in MAKES):
        first.append("project")
    known = ("mutual",) if person.mutual_count or person.mutuals else ()
    hires = ("hiring-manager",) if any(word in role for word in LEADS_TEAMS) else ()
    order = dict.fromkeys((*first, "post", "talk", *known, "event-met", *hires, *USUAL))
    # What is truly shared stands above already, in its own words.
    return [key for key in order if key not in shared] + [key for key in order if key in shared]

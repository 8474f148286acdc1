"""Which situation the words of `found` plainly name, in German; `other` in doubt."""

from __future__ import annotations

from linknote.text.clauses.de.found import name, noun
from linknote.text.clauses.de.nouns import any_of, made
from linknote.text.clauses.de.openings import recommendation
from linknote.text.clauses.de.phrase import begins_with, head_kind
from linknote.text.clauses.de.scenes import (
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
from linknote.text.clauses.de.tidy import parts, plain_words
from linknote.text.clauses.de.words import EVENTS, GROUPS, MINE, SCHOOLS, word_set

_USING = word_set("nutze benutze verwende nutzen verwenden genutzt verwendet ausprobiert getestet")


def situation(text: str) -> str:
    """One of the situations; `other` where the words name none, or two that contradict."""
    body = parts(text).body
    if not any(char.isalnum() for char in body):
        return "other"
    low = f" {' '.join(plain_words(body))} "
    if "glückwunsch" in low or "gratul" in low:
        return "news"
    thing = _thing(text, body)
    if _says(low, REFERRED) or recommendation(body) is not None:
        return "other" if thing in ("post", "talk") else "mutual"
    if _says(low, APPLIED):
        return "applied-recruiter"
    if _says(low, RECRUITS) and not _says(low, (" beide ",)):
        return "recruiter-to-candidate"
    if _says(low, HIRES) or _seeks(low):
        return "hiring-manager"
    if _says(low, AHEAD) and thing != "post":
        met = _says(low, MET) and "freue" not in low
        group = _says(low, ("in der gruppe",))
        return "event-met" if met else "group" if group else "event-upcoming"
    if thing is not None:
        return thing
    return _told(low) or _bare(text, body) or "other"


def _seeks(low: str) -> bool:
    """ "ihr sucht gerade Werkstudenten": you, the verb, and then somebody with a trade."""
    words = low.split()
    seeks = words[:2] in (["ihr", "sucht"], ["sie", "suchen"], ["du", "suchst"])
    return seeks and any(word.endswith(_HANDS) for word in words[2:6])


_HANDS = ("studenten", "studierende", "leute", "entwickler", "entwicklerinnen", "mitarbeiter",
          "mitarbeitende", "praktikanten", "azubis", "kräfte", "verstärkung", "personal",
          "ingenieure", "designer", "tester", "pflegekräfte", "engineers")  # fmt: skip


def _says(low: str, phrases: tuple[str, ...]) -> bool:
    return any(f" {phrase.strip()} " in low for phrase in phrases)


def _thing(text: str, body: str) -> str | None:
    """What they made, when the answer is about such a thing."""
    phrase = noun(text)
    if phrase is not None:
        kind = head_kind(phrase)
        new = any(word.startswith("neu") for word in plain_words(phrase)[:3])
        if kind == "hiring-manager" and new:
            return "news"
        return kind or None
    theirs = plain_words(body)
    for at, word in enumerate(theirs[:-1]):
        if word in word_set("ihr ihre ihren ihrem ihrer dein deine deinen deinem deiner euer eure "
                            "euren eurem eurer"):  # fmt: skip
            kind = next(
                (made(one) for one in theirs[at + 1 : at + 4] if made(one) is not None), None
            )
            if kind in ("talk", "post", "project"):
                return None if _says(f" {' '.join(theirs)} ", MET) else kind
    return None


def _told(low: str) -> str | None:
    """The situation a clause tells of."""
    if _says(low, KNOWN):
        return "mutual"
    if _says(low, STUDIED):
        return None if _says(low, WORKED) else "alumni"
    if _says(low, WORKED):
        return "peer" if _says(low, ("beide bei der",)) and "arbeite" in low else "ex-colleague"
    if "gearbeitet" in low and (" beide " in low or " zusammen " in low):
        return "ex-colleague"
    if _says(low, MET):
        return None if _says(low, NOT_MET) else "event-met"
    if _says(low, NEWS):
        return "news"
    if "geschrieben" in low and low.startswith(
        (" sie haben ", " du hast ", " ihr habt ", " ich habe")
    ):
        return "post" if not _says(low, ("mir geschrieben",)) else None
    words = low.split()
    if any(any_of(word, GROUPS) for word in words) and not any(
        word in ("suche",) for word in words
    ):
        member = {"beide", "gleiche", "gleichen", "mitglied", "aus", "auch", "selbe", "selben"}
        if member & set(words) or len(words) < 6:
            return "group"
    if set(words[:2]) & _USING:
        return "project"
    if _says(low, PEERS) or (words[0] == "beide" and len(words) > 2):
        met = any(any_of(word, EVENTS) for word in words)
        return None if met else "peer"
    if words[0] in ("auch", "ebenfalls") and len(words) > 1:
        return "alumni" if any(any_of(word, SCHOOLS) for word in words) else "peer"
    return None


def _bare(text: str, body: str) -> str | None:
    """A name alone: a school is shared, and so is a group; "über Omar Haddad" is a contact."""
    called = name(text)
    if called is None:
        return None
    if begins_with(body, "über", "durch", "via") and plain_words(body)[1] in MINE:
        return "mutual"
    words = plain_words(called.split(' "')[0].split(" „")[0])
    if any(any_of(word, SCHOOLS) for word in words[:3]) and len(words) > 1:
        return "alumni"
    lead = begins_with(body, "über", "durch", "via")
    plain_name = len(called.split(" ")) == 2 and all(
        part[:1].isupper() and part[1:].islower() for part in called.split(" ")
    )
    return "mutual" if lead and plain_name else None

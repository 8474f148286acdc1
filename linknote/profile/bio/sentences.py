"""One sentence of a bio → what it claims: whose it is, the job, the company, the place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from linknote.profile.bio.job import job, said_after
from linknote.profile.bio.openings import (
    after_comma,
    after_hello,
    after_past,
    opens_with_job,
)
from linknote.profile.bio.words import (
    SPEECHES,
    Speech,
    verbs,
)
from linknote.profile.proper_names import name_at, proper
from linknote.profile.signature.words import is_title

THINGS = frozenset(
    (
        *("company", "organisation", "organization", "startup", "start-up", "agency", "firm"),
        *("charity", "non-profit", "nonprofit", "studio", "platform", "product", "tool", "team"),
        *("conference", "project", "library", "community", "Unternehmen", "Firma", "entreprise"),
        *("empresa", "azienda", "bedrijf", "firma", "app", "network", "magazine", "podcast"),
    )
)
"""What is one of these is no person: "Kestrel Robotics is a company that …"."""


INTRODUCING = (
    *(("my", "name", "is"), ("i", "am"), ("i'm",), ("i’m",), ("ich", "bin"), ("ich", "heiße")),
    *(("mein", "name", "ist"), ("je", "suis"), ("je", "m'appelle"), ("soy",), ("me", "llamo")),
    *(("sou", "o"), ("sou", "a"), ("eu", "sou", "o"), ("eu", "sou", "a"), ("sou",), ("eu", "sou")),
    *(("chamo-me",), ("me", "chamo"), ("meu", "nome", "é"), ("mi", "nombre", "es"), ("yo", "soy")),
    *(("mon", "nom", "est"), ("mijn", "naam", "is"), ("il", "mio", "nome", "è"), ("sono",)),
    *(("mi", "chiamo"), ("ik", "ben"), ("ik", "heet"), ("jestem",), ("nazywam", "się")),
)
"""How one says one's own name."""


JOINS = (
    *(("and I", "I"), ("and I'm", "I'm"), ("and I’m", "I’m"), ("and work", "I work")),
    *(("und ich", "ich"), ("und arbeite", "ich arbeite"), ("und leite", "ich leite")),
    *(("et je", "je"), ("et travaille", "je travaille"), ("en ik", "ik"), ("en werk", "ik werk")),
    *(("y trabajo", "trabajo"), ("y soy", "soy"), ("e trabalho", "trabalho"), ("e sou", "sou")),
    *(("e lavoro", "lavoro"), ("e sono", "sono"), ("i pracuję", "pracuję")),
)
"""After somebody's own name: how the sentence goes on with the job, and how that would begin."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence says of somebody now; `subject` is "" for the first person."""

    subject: str
    role: str | None
    company: str | None
    lang: str


def claim(sentence: str, known: frozenset[str]) -> Claim | None:
    """The claim of a sentence, or None.

    `known` holds the words of the name, once it is known (lower case): a sentence about somebody
    else claims nothing.
    """
    words = after_hello(sentence.split())
    if _trained().search(sentence):
        return None
    for join, start in JOINS:
        before, joined, after = sentence.partition(f" {join} ")
        if not joined:
            before, joined, after = sentence.partition(f", {start} ")
        if joined and named(before) and (found := claim(f"{start} {after}", known)):
            return found
    if found := _joined(words, known):
        return found
    if words and words[0] in ("As", "Als", "Como", "Come", "En"):
        return _as(words, known)
    if opens_with_job(words):
        return _as(words, known)
    words = after_past(words)
    if not words:
        return None
    if words[0].lower() == "meet" and len(words) > 2:
        return _met(words[1:])
    for speech in _in_order(words):
        found = _first_person(words, speech) or _third_person(words, speech, known)
        if found:
            return found
    return None


def named(sentence: str) -> str | None:
    """The name a sentence starts with before a verb: "Zuri Mbeki was …", "I'm Petra Lind, a …"."""
    words = after_past(after_hello(sentence.split()))
    if words and words[0].lower() == "meet":
        words = words[1:]
    low = [word.lower().strip(",") for word in words[:4]]
    for start in INTRODUCING:
        if tuple(low[: len(start)]) == start:
            name, _ = name_at(words[len(start) :])
            plain = [word for word in name if word[:1].isupper()]
            return " ".join(name) if len(plain) > 1 and not is_title(" ".join(name)) else None
    name, end = name_at(words)
    if _is_thing(words, end, end + 6):
        return None
    capitals = [word for word in name if word.strip('"“„(')[:1].isupper()]
    following = words[end].lower().strip(",") if end < len(words) else ""
    said = len(capitals) > 1 and (following in verbs() or name[-1].endswith(","))
    return " ".join(name).rstrip(",") if said else None


def _is_thing(words: list[str], start: int, end: int) -> bool:
    """A company or a project is spoken of; a "platform engineer" is none."""
    after = zip(words[start:end], [*words[start + 1 :], ""], strict=False)
    return any(word in THINGS and not is_title(following) for word, following in after)


def _as(words: list[str], known: frozenset[str]) -> Claim | None:
    """ "As Chief Data Officer at Río Seco, Xiomara Delgado oversees …"."""
    for speech in SPEECHES:
        role, company = job(words[1:], speech)
        if role and company:
            rest = after_past(["as", *words[1:]]) or after_comma(words)
            return _claimed(name_at(rest)[0] or rest[:1], role, company, speech, known)
    return None


def _joined(words: list[str], known: frozenset[str]) -> Claim | None:
    """ "Indira Sethi joined Cobalt Ledger in 2020, where she is an engineering manager"."""
    name, end = name_at(words)
    if not name or words[end : end + 1] != ["joined"]:
        return None
    low = [word.lower() for word in words]
    for index in range(end + 2, min(len(words) - 3, end + 12)):
        if low[index] == "where" and low[index + 1] in ("he", "she", "they"):
            company = " ".join(proper(words[end + 1 :], comma=False)).strip(" ,")
            if low[index + 2] not in ("is", "are", "works", "leads", "runs", "heads"):
                return None
            role, _ = said_after(low[index + 2], words[index + 3 :], SPEECHES[0])
            return _claimed(name, role, company or None, SPEECHES[0], known)
    return None


def _in_order(words: list[str]) -> tuple[Speech, ...]:
    """The languages, Dutch first where it shows: its "is" is English too."""
    dutch = {"een", "het", "bij", "aan", "voor"} & {word.lower() for word in words}
    first = tuple(speech for speech in SPEECHES if dutch and speech.lang == "nl")
    return (*first, *(speech for speech in SPEECHES if speech not in first))


def _met(words: list[str]) -> Claim | None:
    """ "Meet Signe Rask, a Python coach": the name ends at the comma."""
    name, end = name_at(words)
    if not name or not name[-1].endswith(","):
        return None
    role, company = job(words[end:], SPEECHES[0])
    return Claim(" ".join(name).rstrip(","), role, company, "en")


def _first_person(words: list[str], speech: Speech) -> Claim | None:
    for start in speech.first:
        size = len(start.split())
        spans = [" ".join(words[i : i + size]).lower() for i in range(5)]
        if start not in spans or (start not in spans[:1] and speech.lang != "en"):
            continue
        rest = words[spans.index(start) + size :]
        if named(" ".join(words)):
            rest = rest[name_at(rest)[1] :]
        verb = start.split()[-1]
        role, company = said_after(verb, rest, speech)
        return Claim("", role, company, speech.lang) if role or company else None
    return None


def _third_person(words: list[str], speech: Speech, known: frozenset[str]) -> Claim | None:
    name, end = name_at(words)
    if not name:
        if words[0].lower() not in speech.pronouns:
            return None
        name, end = [words[0]], 1
    if name[-1].endswith(",") and end < len(words):
        role, company = job(words[end:], speech)
        aside = _past_aside(words, end)
        verb = words[aside].lower() if end < aside < len(words) else ""
        plainly = words[end].lower() in speech.articles or (
            verb in verbs() and is_title(role or "")
        )
        if role and company and plainly:
            return _claimed(name, role, company, speech, known)
        end = _past_aside(words, end)
    while end < len(words) and words[end].lower() in speech.adverbs:
        end += 1
    if _is_thing(words, end + 1, end + 3):
        return None
    if end >= len(words) or not (verb := words[end].lower()):
        return None
    if verb == "has" and words[end + 1 : end + 2] in (["been"], ["served"], ["worked"]):
        end, verb = end + 1, "is" if words[end + 1] == "been" else "works"
    elif verb not in speech.third | speech.leads | speech.works:
        end = _later(words, end, speech)
        if not end:
            return None
        verb = words[end].lower()
    role, company = said_after(verb, words[end + 1 :], speech)
    return _claimed(name, role, company, speech, known) if role or company else None


def _later(words: list[str], start: int, speech: Speech) -> int:
    """The index of "is" in "… joined X in 2021 and is now …", or 0."""
    if words[start].lower() not in verbs():
        return 0
    for index in range(start + 1, min(len(words) - 1, start + 25)):
        joined = words[index].lower() in ("and", "und", "et", "y", "e", "en")
        if joined and words[index + 1].lower() in speech.third | speech.works:
            return index + 1
    return 0


def _claimed(
    name: list[str], role: str | None, company: str | None, speech: Speech, known: frozenset[str]
) -> Claim | None:
    subject = " ".join(name).rstrip(",")
    own = subject.lower() in speech.pronouns
    words = {word.strip(".,\"“”'()").lower() for word in subject.split()}
    if known and not own and not words & known:
        return None
    return Claim("" if own else subject, role, company, speech.lang)


def _past_aside(words: list[str], start: int) -> int:
    """The index after an aside between commas: "Ines Vega, born in Utrecht, is …"."""
    for index in range(start, min(len(words), start + 12)):
        if words[index].endswith(","):
            return index + 1
    return start


@cache
def _trained() -> re.Pattern[str]:
    """What somebody learnt, not what they do: "a civil engineer by training"."""
    return re.compile(r"(?i)\bby (?:training|trade|education|background|profession)\b")

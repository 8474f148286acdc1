"""A speaker's bio, in the third or the first person, with or without front matter above it."""

from __future__ import annotations

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.bio.facts import place, school, sentences
from linknote.profile.bio.front_matter import Matter, read_matter
from linknote.profile.bio.sentences import claim, named
from linknote.profile.bio.words import PARTICLES
from linknote.profile.found import Found
from linknote.profile.headline_job import put_headline_job
from linknote.profile.page.place import looks_like_place
from linknote.profile.pasted import Line, Pasted
from linknote.profile.proper_names import LOWER_TITLES, NAME_MOST
from linknote.profile.signature.words import is_function, is_title

PROSE = 7
"""Words that make a line a sentence rather than a label."""

MOST = 60
"""Sentences that are looked at."""


def looks_like(pasted: Pasted) -> bool:
    """Front matter with a name, or sentences that say what somebody is or does."""
    matter = read_matter(Pasted("\n".join(line.raw for line in pasted.head)))
    if {"name", "first"} & matter.fields.keys():
        return True
    body = [line.text for line in matter.body if len(line.text.split()) >= PROSE]
    if not body or len(matter.body) > 60:
        return False
    whole = sentences(" ".join(body)[:6_000])[:6]
    heading, below = _heading(matter)
    told = sentences(" ".join(line.text for line in below)[:6_000])[:6] if heading else []
    if heading and any(_is_about(heading, sentence) for sentence in told):
        return True
    return any(claim(sentence, frozenset()) or named(sentence) for sentence in whole)


def parse(pasted: Pasted) -> Person:
    """The person of the bio; a bio in the first person without a name is refused."""
    matter = read_matter(pasted)
    found = Found("bio")
    heading, body = _heading(matter)
    text = " ".join(line.text for line in body)
    told = sentences(text[:20_000])[:MOST]
    spans = _lines_of(told, body)
    _read_matter(matter, found)
    if heading and "name" not in found.fields:
        _read_heading(heading, found)
    for sentence, number in zip(told, spans, strict=True):
        if "name" not in found.fields and (name := named(sentence)):
            found.name(name, number, "the name before the verb")
    if "name" not in found.fields:
        _name_of_claim(told, spans, found)
    if "name" not in found.fields:
        raise InputError(
            "this bio does not say the person's name",
            hint='say who it is with --who "Name, Role at Company"',
            where=pasted.at(),
        )
    _read_told(told, spans, found)
    found.put("about", text, body[0].number if body else None, "the text of the bio")
    put_headline_job(found)
    return found.person()


def _is_about(heading: Line, sentence: str) -> bool:
    """Does a sentence under a heading speak of the person in it, or as that person?"""
    first = heading.text.strip("#*_ ").split()[:1]
    start = sentence.split()[:2]
    return len(start) > 1 and (start[:1] == first or start[0] in ("He", "She", "They", "I"))


def _read_matter(matter: Matter, found: Found) -> None:
    fields = matter.fields
    if "name" in fields:
        found.name(fields["name"][0], fields["name"][1], "name, above the bio", source="list")
    elif "first" in fields:
        first, number = fields["first"]
        last = fields["last"][0] if "last" in fields else ""
        found.name(f"{first} {last}".strip(), number, "the name above the bio", given=first)
    for field in ("role", "company", "headline", "location", "school", "url"):
        if field not in fields:
            continue
        value, number = fields[field]
        if field == "url" and "linkedin.com/" not in value.lower():
            value = f"https://www.linkedin.com/in/{value.strip('@/')}" if " " not in value else ""
        found.put(field, value, number, f"{field}, above the bio")


def _read_heading(heading: Line, found: Found) -> None:
    """The line above the text: a name, or a name with the job after a mark."""
    text = heading.text.strip("#*_ ")
    for mark in (" | ", " – ", " — ", " - ", ", "):
        name, parted, more = text.partition(mark)
        if parted and is_title(more) and len(name.split()) > 1:
            if found.name(name, heading.number, "the line above the bio"):
                found.put("headline", more, heading.number, "after the name above the bio")
                role, comma, company = more.rpartition(", ")
                if comma and is_title(role) and not (is_title(company) or is_function(company)):
                    found.put("role", role, heading.number, "the title above the bio")
                    found.put("company", company, heading.number, "after the title above the bio")
            return
    if _is_named(text) and (not is_title(text) or len(text.split()) <= 2):
        found.name(text, heading.number, "the line above the bio")


def _is_named(text: str) -> bool:
    """Capitals throughout, particles apart: the line may be a name."""
    words = [word.strip("(\"'“„‘") for word in text.split()]
    small = [
        word
        for word in words
        if word[:1].islower() and word.lower() not in PARTICLES | LOWER_TITLES
    ]
    return len(words) <= NAME_MOST and not small and not text.endswith(",")


def _read_told(told: list[str], spans: list[int], found: Found) -> None:
    """Job, place and school out of the sentences about the person; the first of each counts."""
    known = frozenset(
        word.strip(".,\"“”'()").lower()
        for word in f"{found.get('name')} {found.get('greeting')}".split()
        if len(word) > 1
    )
    for sentence, number in zip(told, spans, strict=True):
        said = claim(sentence, known)
        if said and not found.get("role") and not found.get("company"):
            found.put("role", said.role, number, "what the bio says the person is")
            found.put("company", said.company, number, "where the bio says the person works")
        elif said and said.role and not found.get("role") and said.company == found.get("company"):
            found.put("role", said.role, number, "what the bio says the person is")
        found.put("location", place(sentence, known), number, "where the bio says the person lives")
        found.put("school", school(sentence), number, "where the bio says the person studied")


def _name_of_claim(told: list[str], spans: list[int], found: Found) -> None:
    for sentence, number in zip(told, spans, strict=True):
        said = claim(sentence, frozenset())
        if said and said.subject and len(said.subject.split()) > 1:
            found.name(said.subject, number, "the name before the verb")


def _heading(matter: Matter) -> tuple[Line | None, list[Line]]:
    """The short line above the text, when there is one, and the text."""
    body = [line for line in matter.body if line.text.strip("#*_=- ")]
    if len(body) > 3 and all(_is_label(line) for line in body[:3]) and not _is_label(body[3]):
        name, job, firm = (line.text.strip("#*_ ") for line in body[:3])
        if is_title(job) and not is_title(firm) and not looks_like_place(firm):
            return Line(body[0].number, f"{name} | {job}, {firm}", ""), body[3:]
    if len(body) > 2 and all(_is_label(line) for line in body[:2]) and not _is_label(body[2]):
        name, job = (line.text.strip("#*_ ") for line in body[:2])
        return Line(body[0].number, f"{name} | {job}", ""), body[2:]
    if len(body) > 1 and len(body[0].text.split()) < PROSE + 3 and not body[0].text.endswith("."):
        rest = body[1:]
        if any(len(line.text.split()) >= PROSE for line in rest):
            return body[0], rest
    return None, body


def _is_label(line: Line) -> bool:
    """A short line that is no sentence: a name, a job."""
    return len(line.text.split()) < PROSE + 3 and not line.text.endswith((".", "!", "?"))


def _lines_of(told: list[str], body: list[Line]) -> list[int]:
    """The line each sentence starts on."""
    numbers: list[int] = []
    ends: list[tuple[int, int]] = []
    size = 0
    for line in body:
        size += len(line.text) + 1
        ends.append((size, line.number))
    position = 0
    index = 0
    for sentence in told:
        while index < len(ends) - 1 and ends[index][0] <= position:
            index += 1
        numbers.append(ends[index][1] if ends else 1)
        position += len(sentence) + 1
    return numbers

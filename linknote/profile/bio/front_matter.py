"""Front matter above a speaker's bio: "name: …", "title: …", as conference sites keep it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from linknote.profile.pasted import Line, Pasted

KEYS = {
    "name": "name", "fullname": "name", "full_name": "name", "speaker": "name", "author": "name",
    "first_name": "first", "firstname": "first", "given_name": "first", "vorname": "first",
    "last_name": "last", "lastname": "last", "family_name": "last", "surname": "last",
    "nachname": "last", "company": "company", "organization": "company", "organisation": "company",
    "employer": "company", "affiliation": "company", "firma": "company", "org": "company",
    "entreprise": "company", "empresa": "company",
    "role": "role", "position": "role", "job_title": "role", "jobtitle": "role", "job": "role",
    "occupation": "role", "title": "role", "rolle": "role", "job-title": "role", "poste": "role",
    "tagline": "headline", "headline": "headline", "subtitle": "headline",
    "location": "location", "city": "location", "based": "location", "based_in": "location",
    "ort": "location", "stadt": "location", "ville": "location",
    "linkedin": "url", "linkedin_url": "url",
    "bio": "bio", "biography": "bio", "about": "bio", "description": "bio", "short_bio": "bio",
    "school": "school", "university": "school",
}  # fmt: skip
"""Key (lower case, spaces as underscores) → the field; "bio" is the text itself."""


TALK = frozenset(
    (
        "tags",
        "speaker",
        "speakers",
        "abstract",
        "talk",
        "track",
        "session",
        "date",
        "slug",
        "layout",
    )
)
"""Beside one of these keys "title" is the title of a talk or a page."""


@dataclass(frozen=True, slots=True)
class Matter:
    """The fields with their lines, and the lines of the text below or inside."""

    fields: dict[str, tuple[str, int]]
    body: tuple[Line, ...]


def read_matter(pasted: Pasted) -> Matter:
    """Part front matter and text; without front matter all lines are text.

    Read leniently, line by line: it need not be YAML, and nested keys count too.
    """
    lines = pasted.lines
    fenced = bool(lines) and lines[0].text in ("---", "+++")
    fields: dict[str, tuple[str, int]] = {}
    body: list[Line] = []
    keyed, inside_bio, end = 0, False, 1 if fenced else 0
    keys: set[str] = set()
    titled = 0
    for index in range(end, len(lines)):
        line = lines[index]
        if fenced and line.text in ("---", "+++"):
            end = index + 1
            break
        match = _pair().match(line.text)
        if match and not (inside_bio and line.raw[:1] in " \t" and match[1].lower() not in KEYS):
            keyed += 1
            keys.add(match[1].lower())
            titled = line.number if match[1].lower() == "title" else titled
            field = KEYS.get(match[1].lower().replace(" ", "_").strip("-_ "))
            value = (match[2] or "").strip().strip("\"'").strip()
            inside_bio = field == "bio"
            if "linkedin.com/in/" in value.lower():
                fields.setdefault("url", (value, line.number))
            if inside_bio and value not in ("", "|", ">", "|-", ">-"):
                body.append(Line(line.number, value, value))
            elif field and field != "bio" and value:
                fields.setdefault(field, (value, line.number))
            end = index + 1
        elif inside_bio and (fenced or line.raw[:1] in " \t"):
            body.append(line)
            end = index + 1
        elif fenced and (line.raw[:1] in " \t-#" or line.text.startswith("- ")):
            end = index + 1
        elif not fenced:
            break
    if keys & TALK and "title" in keys and fields.get("role", ("", 0))[1] == titled:
        fields.pop("role", None)
    if (keyed < 2 and not fenced and "name" not in fields) or not fields:
        return Matter({}, lines)
    return Matter(fields, (*body, *lines[end:]))


@cache
def _pair() -> re.Pattern[str]:
    return re.compile(r"(?:- )?[\"']?([A-Za-zÀ-ž][\wÀ-ž -]{0,24}?)[\"']?\s?[:=](?:\s+(.*))?$")

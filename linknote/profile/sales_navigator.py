"""One row copied from a Sales Navigator list."""

from __future__ import annotations

import re
from functools import cache

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.pasted import Line, Pasted
from linknote.profile.refusals import nameless, several


def looks_like(pasted: Pasted) -> bool:
    """A row's checkbox label, or its link label with the time in the role."""
    marks = sum(bool(_selection().match(line.text)) for line in pasted.head)
    links = sum(bool(_link().match(line.text)) for line in pasted.head)
    tenure = any(_tenure().search(line.text) for line in pasted.head)
    badged = any(_degree().match(line.text) for line in pasted.head[1:])
    return bool(marks and (links or tenure)) or bool((links or badged) and tenure)


def parse(pasted: Pasted) -> Person:
    """The person of the row; several rows are refused with their names."""
    lines = pasted.lines
    starts = [i for i, line in enumerate(lines) if _selection().match(line.text)]
    if not starts:
        starts = [i for i, line in enumerate(lines) if _link().match(line.text)]
    if not starts:
        badges = [bool(_degree().match(line.text)) for line in lines]
        starts = [i for i in range(len(lines) - 1) if badges[i + 1] and not badges[i]]
    names = [_label(lines[i]) for i in starts]
    if len(dict.fromkeys(names)) > 1:
        second = lines[next(i for i in starts if _label(lines[i]) != names[0])]
        hint = "copy the row of one of them"
        raise several(list(dict.fromkeys(names)), pasted, hint=hint, line=second.number)
    if not starts:
        raise InputError("this is no row of Sales Navigator", where=pasted.at())
    found = Found("sales-navigator", lang="en")
    row = lines[starts[0] :]
    if not found.name(names[0], row[0].number, "the row's label"):
        raise nameless("this row", pasted, line=row[0].number)
    _read_row(row, names[0], found)
    return found.person()


def _read_row(row: tuple[Line, ...], name: str, found: Found) -> None:
    tenure = next((i for i, line in enumerate(row) if _tenure().search(line.text)), None)
    top = row[:tenure] if tenure is not None else row
    plain: list[Line] = []
    for line in top:
        if degree := _degree().match(line.text):
            found.put("degree", int(degree[1]), line.number, "the degree badge")
        elif line.text.lower() in STOP or _about().match(line.text) or _mutual().match(line.text):
            break
        elif not _noise(line, name):
            plain.append(line)
    if plain:
        _read_job(plain[0], found)
    if len(plain) > 1:
        found.put("location", plain[1].text, plain[1].number, "the line under role and company")
    _read_rest(row, found)


def _read_job(line: Line, found: Found) -> None:
    """Role and company stand on one line with two spaces or more between them."""
    role, gap, company = _gap().sub("\n", line.raw.strip(" \t\u00a0\r")).partition("\n")
    if not gap:
        role, gap, company = line.text.partition(" · ")
    if gap or line.raw.rstrip("\r\n").endswith(("  ", "\u00a0")):
        found.put("role", " ".join(role.split()), line.number, "before the two spaces")
        found.put("company", " ".join(company.split()), line.number, "after the two spaces")
    else:
        found.note(
            "role and company stand on one line without the two spaces between them: "
            "say them with --who"
        )


def _read_rest(row: tuple[Line, ...], found: Found) -> None:
    about: list[str] = []
    first, inside = 0, False
    for line in row:
        if mutual := _mutual().match(line.text):
            found.put("mutual_count", int(mutual[1]), line.number, "the mutual connections")
            inside = False
        elif head := _about().match(line.text):
            inside, first = True, line.number
            about = [head[1]] if head[1] else []
        elif line.text.lower() in STOP or _activity().match(line.text):
            inside = False
        elif inside:
            about.append(line.text)
    text = _more().sub("", " ".join(about))
    found.put("about", text, first, "the lines after About")


def _label(line: Line) -> str:
    match = _selection().match(line.text) or _link().match(line.text)
    return match[1] if match else line.text


def _noise(line: Line, name: str) -> bool:
    text = line.text
    low = text.lower()
    return (
        text == name
        or low in NOISE
        or low.startswith(f"{name.lower()} ")
        or name.lower().startswith(f"{low},")
        or bool(_selection().match(text) or _link().match(text))
        or not any(character.isalnum() for character in text)
    )


STOP = frozenset({"message", "save", "saved", "viewed", "more", "connect", "view profile"})
NOISE = frozenset(
    {
        "premium member", "premium", "open profile", "openlink", "reachable", "verified", "new",
        "linkedin member", "is reachable", "in your crm", "select", "was last active",
    }
)  # fmt: skip


@cache
def _selection() -> re.Pattern[str]:
    return re.compile(r"(?i)add (.{1,200}) to selection$")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"(?i)go to (.{1,200}?)[’'`]s? profile$")


@cache
def _tenure() -> re.Pattern[str]:
    return re.compile(r"(?i)\b\d+ (?:years?|months?) in (?:role|company|position)\b")


@cache
def _degree() -> re.Pattern[str]:
    return re.compile(r"(?i)[·•]? ?([123])(?:st|nd|rd)\+?(?: degree connection.*)?$")


@cache
def _about() -> re.Pattern[str]:
    return re.compile(r"(?i)about ?:(?: (.*))?$")


@cache
def _mutual() -> re.Pattern[str]:
    return re.compile(r"(?i)([0-9]{1,6}) (?:mutual|shared) connections?\b")


@cache
def _activity() -> re.Pattern[str]:
    return re.compile(r"(?i)\d+ recent posts? on linkedin|\d+ (?:experiences?|groups?) in common")


@cache
def _more() -> re.Pattern[str]:
    return re.compile(r"(?i)\s?(?:…|\.\.\.)\s?(?:see|show) (?:more|less)$")


@cache
def _gap() -> re.Pattern[str]:
    return re.compile(r"[ \t\u00a0]{2,}|\t")

"""A row → the person it tells of and what is said to them, or why it cannot be used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from linknote.batch.headers import WHO, keys_of, language
from linknote.batch.rows import Raw
from linknote.errors import InputError
from linknote.model import NOTHING, Answers, Person
from linknote.profile import one_line, read
from linknote.profile.pasted import Pasted
from linknote.profile.table.header import key
from linknote.profile.table.reader import Row
from linknote.profile.table.row import person_of

LONGEST = 2_000
"""Characters an answer may have, as on the command line."""

NO_PERSON = "it names no person"
NO_FOUND = "it does not say how you found them"
NO_WHY = "it does not say why you write"


class Entry(NamedTuple):
    """What a row says. `name` is shown also where no person could be read.

    `others` holds the cells of columns that no field claims, by the header's key: a template's own
    asks are looked for there. `trouble` says why the row is refused, "" when it can be written.
    """

    number: int
    line: int
    name: str
    person: Person | None = None
    answers: Answers = Answers()
    situation: str | None = None
    lang: str | None = None
    greet: str | None = None
    pairs: Mapping[str, str] = NOTHING
    others: Mapping[str, str] = NOTHING
    trouble: str = ""

    def pairs_for(self, asks: Iterable[str]) -> dict[str, str]:
        """The pairs the row sets, and what its columns answer of these asks."""
        pairs = dict(self.pairs)
        for ask in asks:
            told = next((self.others[k] for k in keys_of(ask) if k in self.others), "")
            if told and ask not in pairs:
                pairs[ask] = told
        return pairs


def entry_of(raw: Raw, *, file: str) -> Entry:
    """The entry of a row. Nothing is raised: what is wrong with the row is its trouble."""
    header, row = raw.header, raw.row
    name = header.name(row)[:200]
    if raw.trouble:
        return Entry(raw.number, raw.line, name, trouble=raw.trouble)

    def get(field: str) -> str | None:
        return header.get(row, field) or None

    answers = Answers(found=_worded(get("found")), why=_worded(get("why")))
    lang = get("lang")
    entry = Entry(
        raw.number,
        raw.line,
        name,
        answers=answers,
        situation=get("situation"),
        lang=language(lang) if lang else None,
        greet=get("greet"),
        pairs=raw.pairs,
        others=_others(raw),
    )
    trouble = ""
    try:
        person = _person(raw, file)
        entry = entry._replace(person=person, name=person.name or name)
    except InputError as error:
        trouble = f"{error.message} – {error.hint}" if error.hint and name else NO_PERSON
    said = (answers.found, answers.why, *entry.pairs.values(), *entry.others.values())
    if not trouble and not answers.found:
        trouble = NO_FOUND
    elif not trouble and not answers.why:
        trouble = NO_WHY
    elif not trouble and any(text and len(text) > LONGEST for text in said):
        trouble = f"an answer is longer than {LONGEST:,} characters"
    return entry._replace(trouble=trouble)


def _person(raw: Raw, file: str) -> Person:
    """The person of a row: its columns, and a column "who" as the line --who takes."""
    header, row = raw.header, raw.row
    pasted = Pasted("", file)
    column = header.columns.get("name")
    if column is None or key(header.header[column]) not in WHO or "first" in header.columns:
        return person_of(header, row, pasted)
    line = Pasted(header.get(row, "name"), file)
    who = read(line.text, file=file) if "linkedin.com/" in line.low else one_line.parse(line)
    if who.format == "url":
        raise InputError(f"the address alone suggests {who.name}", hint="write the name out")
    cells = list(row.cells)
    cells[column] = who.name or ""
    told = person_of(header, Row(row.line, tuple(cells)), pasted)
    return told._replace(
        format=who.format,
        name=who.name,
        greeting=who.greeting,
        greeting_choices=who.greeting_choices,
        role=told.role or who.role,
        company=told.company or who.company,
        headline=told.headline or who.headline,
        school=told.school or who.school,
        url=told.url or who.url,
        notes=who.notes,
    )


def _worded(answer: str | None) -> str | None:
    """An answer that holds a letter or a digit; a dash is none."""
    return answer if answer and any(map(str.isalnum, answer)) else None


def _others(raw: Raw) -> dict[str, str]:
    header = raw.header
    claimed = {*header.columns.values(), *header.urls}
    return {
        key(name): text
        for column, name in enumerate(header.header)
        if column not in claimed and (text := header.cell(raw.row, column))
    }

"""The pages of LinkedIn's "Save to PDF" → Person, by type size: LinkedIn prints them by machine.

Sizes in points, as in files of 2022 to 2025: name 26, headline and location 12 (the location
grey), section heading 15.75; in Experience company 12, time there 10.5, title 11.5, dates 10.5;
in Education school 12, degree and years 10.5; the narrow column 13, 10.5 and 11; page number 9.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from linknote.model import Person, Source
from linknote.profile.found import Found
from linknote.profile.headline_job import put_headline_job
from linknote.profile.pasted import Pasted
from linknote.profile.pdf.text import put_school, refuse_other
from linknote.profile.pdf.words import (
    MAIN,
    address,
    is_current,
    is_footer,
    language_of,
    section_of,
)
from linknote.profile.refusals import nameless
from linknote.text.clean import clean

COLUMN = 200.0
"""Left of this x (in points) stands the narrow column."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text as it is drawn: page from 1, place and size in points, the fill colour."""

    page: int
    x: float
    y: float
    size: float
    color: tuple[float, ...] | None
    text: str


@dataclass(slots=True)
class Row:
    """The runs of one column on one baseline, as one text."""

    page: int
    y: float
    side: bool
    size: float
    grey: bool
    text: str

    def is_size(self, *sizes: float) -> bool:
        return any(abs(self.size - size) < 0.3 for size in sizes)


def parse(runs: Iterable[Run], *, author: str | None, file: str = "-") -> Person:
    """The person of the pages.

    `author` is the document's own; LinkedIn writes its name there. A file without it passes when
    its type scale is LinkedIn's. A source names its page in the rule. InputError for another PDF
    and for pages without a name.
    """
    pasted = Pasted("", file)
    rows = [row for row in _rows(runs) if not is_footer(row.text)]
    side = [row for row in rows if row.side]
    main = [row for row in rows if not row.side]
    if not _is_linkedin(author, side, main):
        raise refuse_other(pasted)
    headings = [row.text for row in rows if row.is_size(15.75, 13)]
    found = Found("linkedin-pdf", lang=language_of(headings))
    names = [row for row in main if row.is_size(26)]
    if not names or not found.name(_text(names), names[0].page, "the name, by its size"):
        raise nameless("this LinkedIn PDF", pasted)
    link = address([(row.page, row.text) for row in side])
    if link:
        found.put("url", link[1], link[0], "the address marked (LinkedIn)")
    sections = _sections(main)
    _put_top(found, sections[0][1])
    for heading, body in sections[1:]:
        _put_section(found, heading, body)
    put_headline_job(found)
    person = found.person()
    return person._replace(sources=tuple(_on_page(source) for source in person.sources))


def _on_page(source: Source) -> Source:
    """The page in words: a PDF has no lines to count."""
    return Source(source.field, None, f"page {source.line}: {source.rule}")


def _is_linkedin(author: str | None, side: list[Row], main: list[Row]) -> bool:
    if not any(row.is_size(26) for row in main):
        return False
    marked = any("(LinkedIn)" in row.text for row in side)
    return author == "LinkedIn" or (marked and any(row.is_size(15.75) for row in main))


def _put_top(found: Found, body: Sequence[Row]) -> None:
    top = [row for row in body if row.is_size(12)]
    headline = [row for row in top if not row.grey]
    place = [row for row in top if row.grey]
    if headline:
        found.put("headline", _text(headline), headline[0].page, "12 points, dark, under the name")
    if place:
        found.put("location", _text(place), place[0].page, "12 points, grey, under the name")


def _put_section(found: Found, heading: str, body: list[Row]) -> None:
    """A section by its heading; by its sizes where the language is unknown."""
    section = section_of(heading)
    if section not in MAIN:
        titles = any(row.is_size(11.5) for row in body)
        mixed = any(row.is_size(10.5) for row in body) and any(row.is_size(12) for row in body)
        section = "experience" if titles else "education" if mixed else "summary"
    if section == "summary" and body:
        found.put("about", _text(body), body[0].page, f"the section {heading!r}")
    elif section == "experience":
        _put_job(found, body)
    elif section == "education":
        put_school(found, _schools(body))


def _put_job(found: Found, body: list[Row]) -> None:
    """The first job whose dates run until now; several titles may stand under one company."""
    company: list[Row] = []
    title: list[Row] = []
    last = 0.0
    for row in body:
        if row.is_size(12):
            company = [*company, row] if last == 12 else [row]
            last = 12
        elif row.is_size(11.5):
            title = [*title, row] if last == 11.5 else [row]
            last = 11.5
        else:
            if last == 11.5 and not row.grey and is_current(row.text):
                rule = "11.5 points, above dates that run until now"
                found.put("role", _text(title), title[0].page, rule)
                if company:
                    page = company[0].page
                    found.put("company", _text(company), page, "12 points, above the title")
                return
            last = row.size


def _schools(body: list[Row]) -> list[tuple[int, str]]:
    """Schools and their years as lines; wrapped ones joined, so that a school is one line."""
    lines: list[tuple[int, str]] = []
    last = 0.0
    for row in body:
        size = 12.0 if row.is_size(12) else 10.5
        if lines and size == last:
            lines[-1] = (lines[-1][0], f"{lines[-1][1]} {row.text}")
        else:
            lines.append((row.page, row.text))
        last = size
    return lines


def _sections(main: list[Row]) -> list[tuple[str, list[Row]]]:
    parts: list[tuple[str, list[Row]]] = [("", [])]
    for row in main:
        if row.is_size(15.75):
            parts.append((row.text, []))
        elif not row.is_size(26, 9):
            parts[-1][1].append(row)
    return parts


def _rows(runs: Iterable[Run]) -> list[Row]:
    """Runs on one baseline of one column joined, in the order they are drawn."""
    rows: list[Row] = []
    for run in runs:
        text = clean(run.text, one_line=False)
        if not text.strip():
            if rows and text:
                rows[-1].text += " "
            continue
        side = run.x < COLUMN
        before = rows[-1] if rows else None
        same = before and (before.page, before.side) == (run.page, side)
        if before and same and abs(before.y - run.y) < 0.6:
            before.text += text
        else:
            rows.append(Row(run.page, run.y, side, run.size, _is_grey(run.color), text))
    for row in rows:
        row.text = " ".join(row.text.split())
    return [row for row in rows if row.text]


def _is_grey(color: tuple[float, ...] | None) -> bool:
    """Location and places are drawn in a grey of 0.694; a lone number is DeviceGray."""
    return color is not None and len(color) in (1, 3) and 0.55 < max(color) < 0.8


def _text(rows: Iterable[Row]) -> str:
    return " ".join(row.text for row in rows)

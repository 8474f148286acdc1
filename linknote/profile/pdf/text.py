"""The text of LinkedIn's "Save to PDF": in reading order (pypdf), or laid out in two columns."""

from __future__ import annotations

from collections import Counter

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.headline_job import put_headline_job
from linknote.profile.pasted import Pasted
from linknote.profile.pdf.words import (
    MAIN,
    address,
    is_current,
    is_dates,
    is_footer,
    is_tenure,
    language_of,
    last_year,
    plain,
    section_of,
    slug_words,
)
from linknote.profile.refusals import nameless

Lines = list[tuple[int, str]]
"""(number from 1, text) of lines that are not blank."""


MOST = 5_000
"""Lines that are looked at; twenty pages have about a thousand."""


def looks_like(pasted: Pasted) -> bool:
    """The address with its mark "(LinkedIn)", or a page's foot beside an address."""
    if "linkedin.com/in/" not in pasted.low:
        return False
    marked = any("(LinkedIn)" in line.text for line in pasted.head)
    footed = any(is_footer(line.text) for line in pasted.head)
    headed = any(section_of(line.text) for line in pasted.head)
    return (marked or footed) and (headed or _is_laid_out(pasted))


def parse(pasted: Pasted) -> Person:
    """The person of the PDF's text; the name is the line that agrees with the address."""
    laid_out = _is_laid_out(pasted)
    side, main = _columns(pasted) if laid_out else _one_column(pasted)
    found = Found("linkedin-pdf", lang=language_of(text for _, text in [*side, *main]))
    link = address([*side, *main])
    if link:
        found.put("url", link[1], link[0], "the address marked (LinkedIn)")
    sections = _sections(main)
    top = sections[0][1] if sections and sections[0][0] is None else []
    words = slug_words(link[1]) if link else []
    start, sure = (0, True) if laid_out and top else _name_line(top, words)
    if start >= len(top) or not found.name(
        top[start][1], top[start][0], "the line above the headline"
    ):
        raise nameless("this text of a LinkedIn PDF", pasted)
    if not sure:
        found.note("check the name: nothing in the text marks which line it is")
    put_top(found, top[start + 1 :])
    for section, lines in sections:
        if section == "summary":
            text = " ".join(text for _, text in lines)
            found.put("about", text, lines[0][0] if lines else None, "the summary")
        elif section == "experience":
            put_job(found, lines)
        elif section == "education":
            put_school(found, lines)
    put_headline_job(found)
    return found.person()


def put_top(found: Found, rest: Lines) -> None:
    """The lines between the name and the first heading: the headline, and last the location."""
    if rest and _is_place(rest[-1][1]) and (len(rest) > 1 or "," in rest[-1][1]):
        found.put("location", rest[-1][1], rest[-1][0], "the last line before the first heading")
        rest = rest[:-1]
    if rest:
        headline = " ".join(text for _, text in rest)
        found.put("headline", headline, rest[0][0], "the lines under the name")


def put_job(found: Found, lines: Lines) -> None:
    """The first job, when its dates run until now: company, [time there,] title, dates."""
    dates = next((i for i, (_, text) in enumerate(lines) if is_dates(text)), None)
    if dates is None or dates < 2 or not is_current(lines[dates][1]):
        return
    above = lines[:dates]
    tenure = next((i for i, (_, text) in enumerate(above) if i and is_tenure(text)), None)
    cut = tenure if tenure is not None else 1
    title = [text for _, text in (above[tenure + 1 :] if tenure is not None else above[1:])]
    company = " ".join(text for _, text in above[:cut])
    found.put("company", company, above[0][0], "the first company under Experience")
    line = above[-1][0] if len(title) == 1 else above[cut][0]
    found.put("role", " ".join(title), line, "the title above the current dates")


def put_school(found: Found, lines: Lines) -> None:
    """The school with the latest year; the first one where years are missing."""
    best: tuple[int, int] | None = None
    for index, (_, text) in enumerate(lines[1:], 1):
        if "(" in text and (year := last_year(text)) and (best is None or year > best[0]):
            school = _school_above(lines, index)
            best = (year, school)
    index = best[1] if best else 0
    if index < len(lines):
        found.put("school", lines[index][1], lines[index][0], "the latest school under Education")


def _school_above(lines: Lines, index: int) -> int:
    """The school of a line with dates: the line above, or higher when the degree wraps."""
    above = index - 1
    while above > 0 and "·" not in lines[index][1][:3] and not _ends(lines[above - 1][1]):
        above -= 1
    return above


def _ends(text: str) -> bool:
    return text.endswith(")") and last_year(text) > 0


def _is_place(text: str) -> bool:
    """Words as places have them: capitals, commas, no digits or bars; short."""
    if len(text) > 90 or any(mark in text for mark in "|@/&!?:;•·+#"):
        return False
    if any(character.isdigit() for character in text):
        return False
    words = text.replace(",", " ").replace("-", " ").split()
    small = sum(1 for word in words if word[0].islower())
    return bool(words) and len(words) <= 9 and small * 2 < len(words) and not text.endswith(".")


def _name_line(top: Lines, words: list[str]) -> tuple[int, bool]:
    """Which line of what stands above the first heading is the name, and whether that is sure."""
    start = next(
        (i + 1 for i, line in reversed(list(enumerate(top))) if "(LinkedIn)" in line[1]), 0
    )
    joined = "".join(words)
    best, score = -1, 0
    for index in range(start, len(top)):
        own = plain(top[index][1]).split()
        letters = len("".join(own))
        hits = sum(len(word) for word in own if word in words)
        if not hits and len(joined) > 3 and "".join(own) in joined:
            hits = letters
        if hits * 2 >= letters and hits > score and len(own) <= 9:
            best, score = index, hits
    return (best, True) if best >= 0 else (_after_side(top, start), False)


def _after_side(top: Lines, start: int) -> int:
    """Where the narrow column ends when no address helps: after three skills, levels, links."""
    heading, at = "", start
    for index in range(start, len(top)):
        section = section_of(top[index][1])
        if section in ("contact", "skills", "side"):
            heading, at = section, index + 1
    if heading == "skills":
        at = min(at + 3, max(at, len(top) - 3))
    while at < len(top) - 1 and top[at][1].endswith(")"):
        at += 1
    return at


def _sections(main: Lines) -> list[tuple[str | None, Lines]]:
    """The main column parted at its headings; what stands above the first one has None."""
    parts: list[tuple[str | None, Lines]] = [(None, [])]
    seen: set[str] = set()
    for number, text in main:
        section = section_of(text)
        if section in MAIN and section not in seen:
            seen.add(section)
            parts.append((section, []))
        else:
            parts[-1][1].append((number, text))
    return parts


def _one_column(pasted: Pasted) -> tuple[Lines, Lines]:
    """Everything as the main column: the narrow one stands above the name, unmarked."""
    lines = pasted.lines[:MOST]
    return [], [(line.number, line.text) for line in lines if not is_footer(line.text)]


def _is_laid_out(pasted: Pasted) -> bool:
    """Do lines hold two columns, or start far in?"""
    inner = sum(1 for line in pasted.head if _starts(line.raw)[-1:] > [14])
    return inner >= 5 and inner * 3 >= len(pasted.head)


def _columns(pasted: Pasted) -> tuple[Lines, Lines]:
    """The two columns of a laid-out text, page by page: each page has its own left edge."""
    side: Lines = []
    main: Lines = []
    page: list[tuple[int, str]] = []
    for line in pasted.lines[:MOST]:
        if is_footer(line.text):
            _part(page, side, main)
            page = []
        else:
            page.append((line.number, line.raw.replace("\u00a0", " ")))
    _part(page, side, main)
    return side, main


def _part(page: Lines, side: Lines, main: Lines) -> None:
    """Cut the lines of one page at the column most of them share."""
    edges = Counter(start for _, raw in page for start in _starts(raw)[-1:] if start > 14)
    edge = edges.most_common(1)[0][0] if edges else 0
    for number, raw in page:
        cut = next((start for start in _starts(raw) if abs(start - edge) <= 2), None)
        if cut is None and len(raw) - len(raw.lstrip()) >= edge:
            cut = 0
        left, right = (raw, "") if cut is None else (raw[:cut], raw[cut:])
        for column, text in ((side, left), (main, right)):
            if text := " ".join(text.split()):
                column.append((number, text))


def _starts(raw: str) -> list[int]:
    """The columns at which a piece of a line starts after two spaces or more."""
    starts: list[int] = []
    position = 0
    raw = raw[:400].replace("\u00a0", " ")
    while position < len(raw):
        gap = raw.find("  ", position)
        if gap < 0:
            break
        start = gap
        while start < len(raw) and raw[start] == " ":
            start += 1
        if start < len(raw):
            starts.append(start)
        position = start + 1
    return starts


def refuse_other(pasted: Pasted) -> InputError:
    """A PDF, or its text, that is not the one LinkedIn saves."""
    return InputError(
        "this PDF is not the one LinkedIn saves",
        hint='open the profile, More → Save to PDF; or say --who "Name, Role at Company"',
        where=pasted.at(),
    )

"""A saved web page: LinkedIn's public page (JSON-LD, og:), a logged-in page, or a site's own."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import import_module
from typing import Any

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.headline_job import put_headline_job
from linknote.profile.html.markup import Markup, TooMuch, read_markup
from linknote.profile.pasted import Pasted
from linknote.text.clean import clean

LIMIT = 6_000_000
"""Characters; a saved logged-in page has 1 to 4 million, most of it scripts."""

TEXT_KINDS = ("invitation.reader", "sales_navigator", "page.wrong", "page.reader")
"""The kinds a logged-in page may be once it is lines."""


def looks_like(pasted: Pasted) -> bool:
    """Starts with a doctype or a tag of a page's frame."""
    return bool(_frame().match(pasted.text[:2_000].lower()))


def parse(pasted: Pasted) -> Person:
    """The person of the page; InputError when it is about no one person."""
    try:
        page = read_markup(pasted.text)
    except TooMuch:
        raise InputError(
            "this web page is too large to be one profile",
            hint="open the person's profile, select all, copy, and give that",
            where=pasted.at(),
        ) from None
    trees = [tree for _, body in page.json_ld[:50] if (tree := _tree(body)) is not None]
    if trees:
        from linknote.profile.json.ld import people, person_in

        if people(trees):
            return _with_page(person_in(trees, pasted), page)
    if _from_linkedin(page) and page.meta.get("og:title"):
        return _from_meta(page, pasted)
    return _from_lines(page, pasted)


def _with_page(person: Person, page: Markup) -> Person:
    """What the JSON-LD leaves out: the headline, which only the page itself shows."""
    found = Found(person.format)
    headline = _headline(page)
    if headline and person.headline is None:
        found.put("headline", headline[1], headline[0], "the headline element of the page")
    if not found.fields:
        return person
    if person.role is None and person.company is None:
        put_headline_job(found)
    return person._replace(**found.fields, sources=(*person.sources, *found.sources))


def _from_meta(page: Markup, pasted: Pasted) -> Person:
    """`og:title` is "Name - Company | LinkedIn", `og:description` "about · Experience: X · …"."""
    found = Found("linkedin-page")
    title = _meta(page, "og:title")
    title = _counter().sub("", _site().sub("", title))
    name, _, rest = title.partition(" - ")
    if not found.name(name, None, "og:title"):
        raise InputError(
            "this web page names no person",
            hint="save the page of one person, or copy its text",
            where=pasted.at(),
        )
    headline = _headline(page)
    if headline:
        found.put("headline", headline[1], headline[0], "the headline element of the page")
    labels = _labels(_meta(page, "og:description"))
    company = labels.get("company") or rest.rpartition(" - ")[2]
    if "*" not in company:
        found.put("company", company, None, "og:title and og:description")
    found.put("school", labels.get("school"), None, "og:description")
    found.put("location", labels.get("location"), None, "og:description")
    found.put("about", labels.get("about"), None, "og:description")
    url = _meta(page, "og:url")
    found.put("url", url if "linkedin.com/in/" in url else None, None, "og:url")
    put_headline_job(found)
    return found.person()


def _from_lines(page: Markup, pasted: Pasted) -> Person:
    """The page as lines, read by the kinds a copied page may be; line numbers stay the file's."""
    text = clean("\n".join(row for _, row in page.lines))
    numbers = [number for number, _ in page.lines]
    lines = Pasted(text, pasted.file)
    for module in TEXT_KINDS:
        try:
            reader = import_module(f"linknote.profile.{module}")
        except ModuleNotFoundError:
            continue
        if not reader.looks_like(lines):
            continue
        try:
            person: Person = reader.parse(lines)
        except InputError as error:
            where = pasted.at(_number(numbers, error.where.line if error.where else None))
            raise InputError(error.message, hint=error.hint, where=where) from None
        sources = tuple(
            source._replace(line=_number(numbers, source.line)) for source in person.sources
        )
        return person._replace(sources=sources)
    raise InputError(
        "this web page is no profile that linknote can read",
        hint="open the person's profile, select all, copy, and give that",
        where=pasted.at(),
    )


def _number(numbers: list[int], line: int | None) -> int | None:
    return numbers[line - 1] if line is not None and 0 < line <= len(numbers) else None


def _tree(body: str) -> Any:
    body = body.strip().removeprefix("<!--").removesuffix("-->")
    try:
        return json.loads(body) if len(body) <= 1_000_000 else None
    except (ValueError, RecursionError):
        return None


def _headline(page: Markup) -> tuple[int, str] | None:
    """The headline as the page shows it, unless it is masked or only repeats the company."""
    if page.headline is None or "**" in page.headline[1] or not page.headline[1].strip("- "):
        return None
    return page.headline[0], clean(page.headline[1], one_line=True)


def _from_linkedin(page: Markup) -> bool:
    marks = (page.meta.get("og:title", ""), page.meta.get("og:url", ""), page.title or "")
    return any("linkedin" in mark.lower() for mark in marks)


def _meta(page: Markup, key: str) -> str:
    from html import unescape

    return clean(unescape(page.meta.get(key, "")), one_line=True)


def _labels(description: str) -> dict[str, str]:
    """`about · Experience: X · Education: Y · Location: Z · 500+ …` → its parts by field."""
    found: dict[str, str] = {}
    before: list[str] = []
    for part in description.split(" · "):
        label, colon, value = part.partition(":")
        field = LABELS.get(label.strip().lower()) if colon else None
        if field and value.strip() and "*" not in value:
            found.setdefault(field, value.strip())
        elif not found and not _tail().search(part):
            before.append(part)
    about = " · ".join(before).strip()
    if found and about:
        found["about"] = about
    return found


LABELS = {
    **dict.fromkeys(
        [
            "experience",
            "berufserfahrung",
            "expérience",
            "experiencia",
            "experiência",
            "esperienza",
            "ervaring",
            "doświadczenie",
        ],
        "company",
    ),
    **dict.fromkeys(
        [
            "education",
            "ausbildung",
            "formation",
            "educación",
            "formação",
            "formazione",
            "opleiding",
            "wykształcenie",
        ],
        "school",
    ),
    "formação acadêmica": "school",
    "formação académica": "school",
    **dict.fromkeys(
        [
            "location",
            "ort",
            "standort",
            "lieu",
            "ubicación",
            "localidade",
            "localização",
            "località",
            "locatie",
            "lokalizacja",
        ],
        "location",
    ),
}
"""What `og:description` prints before a value, in eight languages → the field of a Person."""


@cache
def _frame() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,1500}?-->\s*)*<(?:!doctype|html|head|body|meta|div|"
        r"main|section|script|title|span|header|article|p|h1|table|ul)\b",
        re.DOTALL,
    )


@cache
def _site() -> re.Pattern[str]:
    return re.compile(r"\s*\|\s*LinkedIn\s*$", re.IGNORECASE)


@cache
def _counter() -> re.Pattern[str]:
    return re.compile(r"^\(\d+\+?\)\s+")


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:on|auf|sur|en|no|su|op|w serwisie) LinkedIn\b")

"""A saved web page → the lines a browser would copy, its title and meta, its JSON-LD. Linear."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html import unescape

BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "br", "button", "dd", "div", "dl"),
        *("dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table"),
        *("title", "tr", "ul"),
    )
)
"""Elements that break the line; a cell of a table does not."""
SKIPPED = frozenset(
    ["script", "style", "noscript", "template", "svg", "code", "iframe", "textarea", "select"]
)
"""Elements whose text nobody sees; they are jumped over as a whole."""


MOST = 200_000
"""Tags and texts; a saved profile has about 20,000, and ten times that no page of a person."""


class TooMuch(Exception):
    """The page holds more tags than any profile."""


@dataclass(slots=True)
class Markup:
    """What a page holds; `lines` and `json_ld` come with their line in the file (from 1).

    `headline` is the text of the element LinkedIn's public page marks as the headline.
    """

    lines: list[tuple[int, str]] = field(default_factory=list)
    title: str | None = None
    meta: dict[str, str] = field(default_factory=dict)
    json_ld: list[tuple[int, str]] = field(default_factory=list)
    headline: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag with its attributes as written, or an end tag."""

    name: str
    end: bool
    attributes: str
    start: int

    def attribute(self, name: str) -> str:
        """The value of an attribute, entities undone; "" where there is none."""
        match = _attribute(name).search(self.attributes)
        if not match:
            return ""
        return unescape(match[1] or match[2] or match[3] or "")


def read_markup(text: str) -> Markup:
    """Tokenize a page: every character is looked at a bounded number of times, at any nesting.

    Raises TooMuch after MOST tags and texts.
    """
    page = Markup()
    pieces: list[str] = []
    line, counted = 1, 0
    began = 1
    headline_from: int | None = None

    def finish(number: int) -> None:
        nonlocal began
        row = _space().sub(" ", "".join(pieces)).strip()
        if row:
            page.lines.append((began, row))
        pieces.clear()
        began = number

    for count, piece in enumerate(_pieces(text)):
        if count > MOST:
            raise TooMuch
        if isinstance(piece, str):
            shown = _space().sub(" ", unescape(piece) if "&" in piece else piece)
            if shown and (shown != " " or pieces):
                pieces.append(shown)
            continue
        line += text.count("\n", counted, piece.start)
        counted = piece.start
        if not pieces:
            began = line
        if piece.name in BLOCKS:
            finish(line)
            if headline_from is not None and piece.end and len(page.lines) > headline_from:
                page.headline = page.headline or page.lines[headline_from]
                headline_from = None
            if piece.end and piece.name == "title" and page.title is None and page.lines:
                page.title = page.lines.pop()[1]
        if piece.end:
            continue
        if piece.name in BLOCKS and "top-card-layout__headline" in piece.attributes:
            headline_from = len(page.lines)
        elif piece.name == "meta":
            key = (piece.attribute("property") or piece.attribute("name")).lower()
            if key and len(page.meta) < 500:
                page.meta.setdefault(key, unescape(piece.attribute("content"))[:20_000])
        elif piece.name == "script" and "ld+json" in piece.attributes.lower():
            body = text.find(">", piece.start) + 1
            end = _closing("script").search(text, body)
            page.json_ld.append((line, text[body : end.start() if end else len(text)]))
    finish(line)
    return page


def _pieces(text: str) -> Iterator[str | Tag]:
    """The text and the tags of a page in order; comments and unseen elements are left out."""
    position, size = 0, len(text)
    unclosed: set[str] = set()
    while position < size:
        start = text.find("<", position)
        if start < 0:
            yield text[position:]
            return
        if start > position:
            yield text[position:start]
        if text.startswith("<!--", start):
            end = text.find("-->", start + 4)
            position = end + 3 if end >= 0 else size
            continue
        name = _name().match(text, start)
        if not name:
            if text[start + 1 : start + 2] in ("!", "?"):
                end = text.find(">", start)
                position = end + 1 if end >= 0 else size
            else:
                yield "<"
                position = start + 1
            continue
        end = _tag_end(text, name.end())
        tag = Tag(name[2].lower(), bool(name[1]), text[name.end() : end][:20_000], start)
        yield tag
        position = min(end + 1, size)
        if tag.name in SKIPPED and not tag.end and tag.name not in unclosed:
            closing = _closing(tag.name).search(text, position)
            if closing:
                position = closing.start()
            elif tag.name in ("script", "style"):
                return
            else:
                unclosed.add(tag.name)


def _tag_end(text: str, position: int) -> int:
    """Where the `>` of a tag stands: not one inside quotes, unless the quotes never close."""
    while mark := _quote_or_end().search(text, position):
        if mark[0] == ">":
            return mark.start()
        closing = text.find(mark[0], mark.end(), mark.end() + 20_000)
        position = closing + 1 if closing >= 0 else mark.end()
    return len(text)


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,60})")


@cache
def _quote_or_end() -> re.Pattern[str]:
    return re.compile("[>\"']")


@cache
def _space() -> re.Pattern[str]:
    return re.compile(r"[ \t\n\r\f]+")


@cache
def _closing(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}\b", re.IGNORECASE)


@cache
def _attribute(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:^|\s){name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))")

"""The lines of contact cards → properties: unfolded, parted from their parameters, unescaped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from linknote.text.clean import clean

WANTED = frozenset(
    [
        "FN",
        "N",
        "NICKNAME",
        "ORG",
        "TITLE",
        "ROLE",
        "NOTE",
        "ADR",
        "URL",
        "X-SOCIALPROFILE",
        "SOCIALPROFILE",
        "KIND",
        "X-ABSHOWAS",
    ]
)
LONGEST = 20_000
"""Characters of one value that are kept: more is no name, title or note."""

ENCODINGS = frozenset({"QUOTED-PRINTABLE", "Q"})

MOST = 200
"""Wanted properties of one card, and parameters of one property, that are kept."""

FOLD = 60
"""Characters: a line at least this long was folded, a shorter one ended where it ends."""

CARDS = 1_000
"""Cards whose names are read for the refusal of several."""


@dataclass(slots=True)
class Property:
    """One property of a card: its parameters in capitals, and the value as it is written."""

    name: str
    parameters: dict[str, str]
    value: str
    line: int
    quoted_printable: bool = False

    def decoded(self) -> str:
        """The value after quoted-printable, hostile characters cleaned, still escaped."""
        if not self.quoted_printable:
            return self.value
        import quopri

        raw = quopri.decodestring(self.value.encode("utf-8", "replace"))
        charset = self.parameters.get("CHARSET", "UTF-8")
        try:
            return clean(raw.decode(charset, "replace"))
        except LookupError:
            return clean(raw.decode("utf-8", "replace"))

    def parts(self) -> list[str]:
        """The components between unescaped semicolons, each one line of text."""
        return [_plain(part) for part in _components().split(self.decoded()[:LONGEST])]

    def text(self) -> str:
        """The whole value as one line of text."""
        return _plain(self.decoded()[:LONGEST])

    def rank(self) -> int:
        """The preference: 1 is the most wanted (4.0 writes PREF=1, 3.0 TYPE=PREF)."""
        number = self.parameters.get("PREF", "")
        if number.isascii() and number.isdigit() and len(number) < 4:
            return int(number)
        return 1 if self.is_type("PREF") else 101

    def is_type(self, word: str) -> bool:
        return word in self.parameters.get("TYPE", "").replace('"', "").split(",")


def cards_in(text: str) -> list[list[Property]]:
    """The wanted properties of every card, in order; a card cut short counts too."""
    cards: list[list[Property]] = []
    for number, logical in _unfolded(text):
        if logical[:20].strip().lower() == "begin:vcard":
            cards.append([])
            if len(cards) > CARDS:
                break
        elif cards and len(cards[-1]) < MOST and (entry := _property(logical, number)):
            cards[-1].append(entry)
    return cards


def _unfolded(text: str) -> Iterable[tuple[int, str]]:
    """The logical lines with the number of their first line.

    A line continues the one before when it starts with white space, when that one ends in a
    quoted-printable soft break, and when it is no property at all: in a card whose folding broke,
    a space is put between where the line before was too short to have been folded.
    """
    first, pieces = 0, [""]
    for number, raw in enumerate(text.split("\n"), 1):
        if not raw or raw.isspace():
            continue
        if first and pieces[-1].endswith("=") and "QUOTED-PRINTABLE" in pieces[0][:200].upper():
            pieces[-1] = pieces[-1][:-1]
            pieces.append(raw)
        elif first and raw[0] in " \t":
            pieces.append(raw[1:])
        elif first and not _start().match(raw):
            pieces.append(raw if len(pieces[-1]) >= FOLD else f" {raw}")
        else:
            if first:
                yield first, "".join(pieces)
            first, pieces = number, [raw]
    if first:
        yield first, "".join(pieces)


def _property(logical: str, line: int) -> Property | None:
    """`item1.ORG;TYPE=work:Value` → Property; None for a property nobody reads."""
    start = _start().match(logical)
    if not start or (name := start["name"].upper()) not in WANTED:
        return None
    end = start.end("name")
    colon = _outside_quotes(logical, end)
    if colon < 0:
        return None
    parameters: dict[str, str] = {}
    for parameter in logical[end:colon].split(";", MOST)[:MOST]:
        key, equals, value = parameter.strip().partition("=")
        if not equals:
            key, value = ("ENCODING", key) if key.upper() in ENCODINGS else ("TYPE", key)
        key, value = key.upper(), value.strip('"').strip()
        if key != "X-USER":
            value = value.upper()
        if value:
            parameters[key] = f"{parameters[key]},{value}" if key in parameters else value
    return Property(
        name, parameters, logical[colon + 1 :], line, parameters.get("ENCODING") in ENCODINGS
    )


def _outside_quotes(text: str, start: int) -> int:
    """Where the first colon outside double quotes stands, or the first at all, or -1."""
    quoted = False
    for position in range(start, min(len(text), start + 1_000)):
        if text[position] == '"':
            quoted = not quoted
        elif text[position] == ":" and not quoted:
            return position
    return text.find(":", start)


def _plain(part: str) -> str:
    """A value without its escapes, as one line."""
    return clean(_escape().sub(lambda m: " " if m[1] in "nN" else m[1], part), one_line=True)


@cache
def _start() -> re.Pattern[str]:
    return re.compile(
        r"(?:[A-Za-z0-9-]{1,40}\.)?(?P<name>[A-Za-z][A-Za-z0-9-]{0,40})[ \t]*(?=[;:])"
    )


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(r"\\(.)", re.DOTALL)


@cache
def _components() -> re.Pattern[str]:
    return re.compile(r"(?<!\\);")

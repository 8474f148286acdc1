"""Which line of a table is its header, and which field of a row stands in which column."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple

from linknote.model import NOTHING
from linknote.profile.table.headers import ALIASES, CONTAINS, DECOYS, NAMING, OWNERS

COLUMNS = 1_000
"""More columns than any export has."""

PREAMBLE = 60
"""Lines in which the header must stand: LinkedIn puts a note before it."""

DELIMITERS = ",;\t|"

OTHER_WORDS = 1_000
"""Added to the rank of a header that names its field in other words."""


class Known(NamedTuple):
    """The headers there are.

    `headers`: the key of a header → its field and its rank among the field's headers (smaller is
    surer). `words`: the key of a word, or of two together, that tells the field of a header nothing
    else is known of; one in a script without spaces may stand anywhere in it.
    """

    headers: Mapping[str, tuple[str, int]]
    words: Mapping[str, str] = NOTHING


class Place(NamedTuple):
    """Where a header stands: its line (from 1), its text, and the mark between its cells."""

    number: int
    line: str
    delimiter: str


def known_headers(
    *spellings: Mapping[str, tuple[str, ...]], words: Mapping[str, tuple[str, ...]] | None = None
) -> Known:
    """Field → its headers, the surest first; of a header in two of them the first counts."""
    known: dict[str, tuple[str, int]] = {}
    for aliases in spellings:
        for field, headers in aliases.items():
            for rank, header in enumerate(headers):
                known.setdefault(key(header), (field, rank))
    telling = {key(word): field for field, some in (words or {}).items() for word in some}
    return Known(known, telling)


@cache
def of_profiles() -> Known:
    """The headers that tell of a person."""
    return known_headers(ALIASES)


def key(header: str) -> str:
    """A header in lower case, without accents, letters and digits alone."""
    low = header[:120].lower().replace("ł", "l").replace("ß", "ss").replace("ø", "o")
    plain = low if low.isascii() else unicodedata.normalize("NFKD", low)
    return "".join(character for character in plain if character.isalnum())


def map_header(
    header: Sequence[str], known: Known | None = None
) -> tuple[dict[str, int], tuple[int, ...]]:
    """Which field stands in which column, each column claimed once; and the address columns.

    An exact header goes before one in other words ("Lead Company", "Company / Organisation"),
    that before one that only holds the word; then the surer header, then the earlier column.
    `known`: the headers there are, else those of profiles.
    """
    known = known or of_profiles()
    best: dict[str, tuple[int, int]] = {}
    urls: list[tuple[int, int]] = []
    unknown: list[int] = []
    for column, cell in enumerate(header):
        field, rank = _field(cell, known)
        if field == "url":
            urls.append((rank + 100 * ("linkedin" not in cell.lower()), column))
        elif field and (field not in best or rank < best[field][0]):
            best[field] = (rank, column)
        elif not field:
            unknown.append(column)
    columns = {field: column for field, (_, column) in best.items()}
    for column in unknown:
        told = key(header[column])
        if any(decoy in told for decoy in DECOYS) or _claim(column, told, columns, urls):
            continue
        if (field := _told_by_words(header[column], known.words)) and field not in columns:
            columns[field] = column
    return columns, tuple(column for _, column in sorted(urls))


def _claim(column: int, told: str, columns: dict[str, int], urls: list[tuple[int, int]]) -> bool:
    """Give a column to the first free field whose word its header holds."""
    for field, pieces in CONTAINS.items():
        if field in columns or not any(piece in told for piece in pieces):
            continue
        if field == "location" and ("company" in told or "headquarter" in told):
            continue
        if field == "url":
            urls.append((OTHER_WORDS, column))
        else:
            columns[field] = column
        return True
    return False


def _told_by_words(header: str, words: Mapping[str, str]) -> str:
    """The field one of a header's words, or two together, tell; "" for none."""
    said = [key(word) for word in _spaced(header[:120]).replace("'", " ").split()] if words else []
    for word in (*map("".join, pairwise(said)), *said):
        if word in words:
            return words[word]
    whole = "".join(said)
    unspaced = () if whole.isascii() else (word for word in words if not word.isascii())
    return next((words[word] for word in unspaced if word in whole), "")


def _field(header: str, known: Known) -> tuple[str, int]:
    """The field a header names and how sure that is (smaller is surer); ("", 0) for none."""
    if found := known.headers.get(key(header)):
        return found
    if any(decoy in key(header) for decoy in DECOYS):
        return "", 0
    for variant in _variants(header[:120]):
        if found := known.headers.get(key(variant)):
            return found[0], found[1] + OTHER_WORDS
    return "", 0


def _variants(header: str) -> Iterator[str]:
    """ "Name (first last)" → "Name"; "Title / Role" → "Title"; "Lead Company" → "Company"."""
    bare = header.partition("(")[0]
    yield bare
    for mark in ("/", "|", " - ", ":", "*"):
        yield bare.partition(mark)[0]
    words = _spaced(bare).split()
    while len(words) > 1 and words[0].lower() in OWNERS:
        words = words[1:]
        yield " ".join(words)


def _spaced(header: str) -> str:
    """ "leadCompany", "lead_company" → "lead Company"."""
    spaced = "".join(
        f" {c}" if c.isupper() and not b.isupper() else c
        for b, c in zip(f" {header}", header, strict=False)
    )
    return spaced.replace("_", " ").replace("-", " ").replace(".", " ")


def find_header(lines: Iterable[str], known: Known | None = None) -> Place | None:
    """The header among the first 60 lines; None when no line is one. Reads no further than it."""
    for number, line in enumerate(islice(lines, PREAMBLE), 1):
        bare = line.lstrip("\ufeff")
        if delimiter := _delimiter(bare.rstrip("\n"), known):
            return Place(number, bare, delimiter)
    return None


def _delimiter(line: str, known: Known | None) -> str | None:
    """The mark that splits a line into a header; None when the line is none."""
    counts = {mark: line.count(mark) for mark in DELIMITERS}
    best = max(counts, key=lambda mark: counts[mark])
    if not counts[best]:
        return None
    many = counts[best] > COLUMNS
    cells = line[:20_000].split(best) if many else _cells(line.strip(), best)
    fields = map_header(cells, known)[0].keys()
    named = bool(fields & NAMING) or {"from", "to"} <= fields
    filled = sum(1 for cell in cells if cell.strip())
    if not named:
        return best if len(fields) >= 3 and len(fields) * 5 >= filled * 3 else None
    enough = len(fields) >= 3 or (len(fields) == 2 and filled <= 6)
    return best if enough else None


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:  # a cell beyond what the csv module reads
        return []

"""Dates of jobs and schools, lengths of time, and how old a post is, as a page prints them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from linknote.profile.page.words import days, is_label


@dataclass(frozen=True, slots=True)
class Dates:
    """A range of dates; `end` is None when the job goes on or the line names no second year."""

    begin: int
    end: int | None
    current: bool
    lasting: bool


@cache
def _dates() -> re.Pattern[str]:
    month = r"(?:[^\W\d]{2,12}\.?,? (?:de |do )?|\d{1,2}[./])?"
    return re.compile(
        rf"(?:(?:from|desde|seit|von|depuis|de|da|dal|od|van) )?{month}(?P<begin>(?:19|20)\d\d)\b"
        rf"(?:\s?(?:[-–—−]|(?:to|bis|à|a|al|até|tot|do)\b)\s?(?P<end>[^·•]{{1,60}}?))?(?:\s?[·•]\s?(?P<long>.{{1,60}}))?$",
        re.IGNORECASE,
    )


@cache
def _until() -> re.Pattern[str]:
    month = r"(?:[^\W\d]{2,12}\.?,? (?:de |do )?|\d{1,2}[./])?"
    return re.compile(rf"{month}(?P<year>(?:19|20)\d\d)(?: (?P<long>.{{1,40}}))?$", re.IGNORECASE)


def dates(text: str) -> Dates | None:
    """A line that is only a range of dates: "Jan 2023 - Present · 2 yrs", "2008 – 2010"."""
    if not 6 <= len(text) <= 120 or not any(c.isdigit() for c in text):
        return None
    match = _dates().match(text)
    if match is None:
        return None
    begin, long = int(match["begin"]), match["long"]
    lasting = bool(long and duration(long))
    if not match["end"]:
        return Dates(begin, begin, False, True) if lasting else None
    if until := _until().match(match["end"]):
        inner = until["long"]
        if inner and not duration(inner):
            return None
        return Dates(begin, int(until["year"]), False, lasting or bool(inner))
    word = match["end"]
    if is_label("now", word):
        return Dates(begin, None, True, lasting)
    first, _, rest = word.partition(" ")
    if is_label("now", first) and duration(rest):
        return Dates(begin, None, True, True)
    if lasting and len(word) <= 20 and not any(c.isdigit() for c in word):
        return Dates(begin, None, True, True)
    return None


def duration(text: str) -> bool:
    """A length of time, perhaps after an employment type: "Full-time · 5 yrs 2 mos"."""
    if not 3 <= len(text) <= 80:
        return False
    words = text.replace("·", "•").rpartition("•")[2].split()
    if not words or len(words) > 6:
        return False
    numbers = 0
    expect_unit = False
    for word in words:
        if word.isdigit():
            if expect_unit:
                return False
            numbers, expect_unit = numbers + 1, True
        elif word in ("and", "und", "et", "y", "e", "en", "i") and not expect_unit:
            continue
        elif expect_unit and word.lower().strip(".,") in days():
            expect_unit = False
        else:
            return False
    return numbers > 0 and not expect_unit


@cache
def _age() -> re.Pattern[str]:
    return re.compile(r"(?P<n>\d{1,3}) ?(?P<unit>[^\W\d]{1,10})\.?")


@cache
def _ago() -> re.Pattern[str]:
    return re.compile(r"^(?:vor|il y a|hace|há) | (?:ago|fa|geleden|temu)$", re.IGNORECASE)


def age_in_days(age: str, lang: str | None) -> float | None:
    """How old an age stamp says something is ("3d", "2 sem.", "7 Mon."); None when it says not."""
    match = _age().fullmatch(_ago().sub("", age.strip()))
    if match is None:
        return None
    unit = match["unit"].lower()
    if (unit == "j" and lang in ("de", "nl")) or (unit == "a" and lang not in ("es", "fr", "pt")):
        return 365.0 * int(match["n"])
    if unit == "m" and lang == "pt":
        return 30.0 * int(match["n"])
    length = days().get(unit)
    return None if length is None else length * int(match["n"])


def stamp(text: str) -> str | None:
    """The age at the head of a post: "5mo • Edited •" → "5mo"."""
    if len(text) > 60 or not any(c.isdigit() for c in text[:9]):
        return None
    head, bullet, _ = text.replace("·", "•").partition("•")
    head = head.strip()
    match = _age().fullmatch(_ago().sub("", head))
    if match is None or match["unit"].lower() not in days():
        return None
    return head if bullet else None

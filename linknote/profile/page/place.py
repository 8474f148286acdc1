"""The contact link of the top card and the place beside it."""

from __future__ import annotations

import re
from functools import cache

from linknote.profile.page.words import key, labels
from linknote.profile.pasted import Line

MIDDLE_DOTS = "·•∙"


def contact_index(lines: list[Line]) -> int | None:
    """The line that ends in "Contact info", in any of the languages."""
    for index, line in enumerate(lines):
        if len(line.text) <= 160 and contact_split(line.text) is not None:
            return index
    return None


def contact_split(text: str) -> str | None:
    """What stands before "Contact info" on its line ("" when it stands alone); None without it."""
    low = key(text)
    if low in labels("contact"):
        return ""
    if low.rpartition(" ")[2] not in _contact_ends():
        return None
    words = low.rsplit(" ", 3)
    for size in (1, 2, 3):
        if len(words) > size and " ".join(words[-size:]) in labels("contact"):
            return " ".join(text.split(" ")[:-size]).rstrip(" " + MIDDLE_DOTS)
    return None


@cache
def _contact_ends() -> frozenset[str]:
    return frozenset(label.rpartition(" ")[2] for label in labels("contact"))


def is_town(text: str) -> bool:
    """A town or country that is widely known: "Madrid", "Porto, Portugal"."""
    from linknote.text.names.tables import PLACES

    return text.partition(",")[0].strip().casefold() in PLACES


def looks_like_place(text: str) -> bool:
    """ "Leeds, England, United Kingdom", "Greater Boston": what a page prints as a place."""
    if not 3 < len(text) <= 80 or any(c in "|@#&/:;!?" or c.isdigit() for c in text):
        return False
    area = r"area|área|region|región|região|metropol\w*|greater|périphérie|omgeving|okolice"
    if re.search(rf"(?i)\b(?:{area})\b", text):
        return True
    parts = text.split(", ")
    return 2 <= len(parts) <= 4 and all(
        len(part.split()) <= 4 and part[:1].isupper() and part[-1:].isalpha() for part in parts
    )

"""What is too much the same: the reason that goes to everybody, and one person twice."""

from __future__ import annotations

import re
import unicodedata

from linknote.model import Person
from linknote.profile.address import find as find_address

MOST = 3
"""People who may be told the same why: what fits more of them is nobody's own."""


def why_key(why: str, person: Person) -> str:
    """What is left of a why without case, accents, spaces, marks and this person's own names.

    "To learn how Harbour Labs tests!" and "to learn how Fernhill tests" are the same why.
    """
    folded = f" {_folded(why)} "
    for name in (person.name, person.greeting, person.company):
        for piece in _pieces(name or ""):
            folded = folded.replace(piece, " ")
    return "".join(folded.split())


def _pieces(name: str) -> list[str]:
    """A name whole and word by word, as they stand between spaces; of Han and kana, as they are."""
    folded = _folded(name)
    words = [folded, *folded.split()]
    if re.search("[\u3040-\u30ff\u3400-\u9fff]", folded):
        return [word for word in words if len(word) > 1]
    return [f" {word}{ending} " for word in words if word for ending in ("", "s")]


def person_keys(person: Person) -> tuple[str | None, str]:
    """By what one person is known again: the profile's address, and name with company."""
    name = f"{_folded(person.name or '')}|{_folded(person.company or '')}"
    found = find_address(person.url) if person.url else None
    return (found[0].lower() if found else None), name


def _folded(text: str) -> str:
    """Letters and digits in lower case without accents, one space between words."""
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = unicodedata.normalize(
            "NFC", "".join(c for c in plain if not "\u0300" <= c <= "\u036f")
        )
    return " ".join("".join(c if c.isalnum() else " " for c in re.sub("['’]", "", plain)).split())

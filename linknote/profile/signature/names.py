"""Which piece of a signature is the name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from linknote.profile.pdf.words import plain
from linknote.profile.signature.words import is_legal, is_organisation, is_title


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a signature's line: between bars or dots, or the whole line."""

    text: str
    line: int


def name_index(parts: list[Piece], local: str) -> int | None:
    """The piece that is the name: the one the e-mail address agrees with, else the first."""
    letters = "".join(plain(local).split())
    best, score = None, 0
    for index, part in enumerate(parts[:6]):
        if not is_name(part.text) or titled(name_and_more(part.text)[0]):
            continue
        name = " ".join(untitled(name_and_more(part.text)[0].split(",")[0].split()))
        words = [word for word in plain(name).split() if len(word) > 2]
        known = [word for word in words if word in letters]
        if known and len(known) * 2 >= len(words) and len(words) <= 5:
            size = sum(map(len, known)) + len(words)
            best, score = (index, size) if size > score else (best, score)
    if best is not None:
        return best
    parts = parts[:3]
    names = [i for i, part in enumerate(parts) if is_name(part.text) and not said(part.text)]
    names = [i for i in names if not titled(parts[i].text)] or names
    if len(names) > 1 and names[1] == names[0] + 1:
        short, full = (parts[index].text for index in names[:2])
        above = all(said(part.text) for part in parts[: names[0]])
        if above and " " not in short and (full.split()[0] == short or is_full(full)):
            return names[1]
    return names[0] if names and all(said(part.text) for part in parts[: names[0]]) else None


def is_full(text: str) -> bool:
    """A name of two words or three, all with capitals: what stands above it is a sign-off."""
    words = untitled(text.split())
    bare = [word.strip("\"“”„'()") for word in words]
    return len(words) in (2, 3, 4) and all(w[:1].isupper() and len(w) > 1 for w in bare)


def is_name(text: str) -> bool:
    """One to five words with capitals (particles apart), no digits, no title or legal form."""
    name = name_and_more(text)[0]
    words = untitled(name.split())
    if words and words[0].lower() in OURS:
        return False
    if not 1 <= len(words) <= 7 or any(c.isdigit() for c in name) or is_legal(name):
        return False
    capitals = sum(1 for word in words if word.strip("(\"'“„")[:1].isupper())
    return capitals * 2 > len(words) and not (is_title(name) and is_organisation(name))


def untitled(words: list[str]) -> list[str]:
    """The words without small titles in front: "dr inż. Ewa Zielińska"."""
    while len(words) > 1 and (
        words[0].lower() in ("dr", "mr", "prof", "ir", "ing", "drs", "mgr")
        or (words[0].endswith(".") and words[0][:1].islower())
    ):
        words = words[1:]
    return words


def name_and_more(text: str) -> tuple[str, str]:
    """ "Ines Vega, Head of Compliance" → both; credentials after the comma stay with the name."""
    text = signed_for().sub("", text)
    for mark in (" - ", " – ", " — ", ", "):
        name, found, more = text.partition(mark)
        short = more.rstrip(".").lower() in SHORT_TITLES
        if found and len(name.split()) > 1 and (short or titled(more)):
            return name, more
    return text, ""


OURS = frozenset(
    ("your", "our", "the", "ihr", "ihre", "euer", "eure", "unser", "votre", "notre", "su", "tu")
)
"""What a team signs with: "Your Delivery Service"."""


SHORT_TITLES = frozenset(("ceo", "cto", "cfo", "coo", "cmo", "cio", "cpo", "vp", "svp", "evp"))


def titled(text: str) -> bool:
    """A job in words, not the capitals of a credential."""
    return is_title(text) and any(c.islower() for c in text)


def said(text: str) -> bool:
    """Something said rather than a label: "Works now, thanks!"."""
    shortened = re.search(r"\b\w{1,3}\.$", text) and len(text.split()) <= 4
    return (text.endswith((".", "!", "?")) and not shortened) or (
        bool(text) and len(text.split()) > 6
    )


@cache
def signed_for() -> re.Pattern[str]:
    return re.compile(
        r"^(?:i\. ?[AV]\.|ppa\.?|p\.p\.|(?:for and )?on behalf of|pour)\s+", re.IGNORECASE
    )

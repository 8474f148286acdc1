"""The lines of a copied page: each said once, and those about other people cut off at the end.

The classic layout prints most texts twice, once for the eye and once for a screen reader, and a
browser copies both, glued: "AboutAbout", "Jan 2023 - PresentJan 2023 to Present".
"""

from __future__ import annotations

from functools import lru_cache

from linknote.profile.page.words import is_label, key, labels
from linknote.profile.pasted import Line

LONGEST = 400
"""Labels, names, dates are shorter; longer lines are prose and only ever read as such."""

TAIL_BEGINS = ("osoby podobne do ", "others named ", "people similar to ", "personen wie ")
"""The tail's headings that go on with the person's name."""

HEADINGS = ("about", "experience", "education", "activity", "section")


def is_heading(text: str) -> bool:
    """Is the line one of the page's section headings?"""
    return len(text) < 50 and any(is_label(row, text) for row in HEADINGS)


MOST = 10_000
"""Lines of a page that are read; a very long one has 2,000."""


@lru_cache(maxsize=2)
def tidy(lines: tuple[Line, ...], *, tail: bool = False) -> tuple[list[Line], frozenset[int]]:
    """The lines without copies, and the numbers of the headings printed twice.

    The tail of other people's profiles goes too, unless `tail` asks for it.
    """
    lines = lines[:MOST]
    halves = [half(line.text) for line in lines]
    pairs = zip(lines, halves, strict=True)
    twice = frozenset(line.number for line, h in pairs if h is not None and is_heading(h))
    first = min(twice, default=0)
    kept: list[Line] = []
    for line, once in zip(lines, halves, strict=True):
        below = bool(twice) and line.number >= first
        if once is not None and (below or len(once) >= 8 or is_heading(once)):
            line = line._replace(text=once)
        if kept and kept[-1].text == line.text:
            continue
        kept.append(line)
    return kept if tail else cut_tail(kept), twice


def cut_tail(lines: list[Line]) -> list[Line]:
    """Without the other people's profiles and the footer, whose "About" looks like the section."""
    tail, footer = labels("tail"), labels("footer")
    for index, line in enumerate(lines):
        label = key(line.text) if len(line.text) < 80 else ""
        if index > 3 and (label in tail or label.startswith(TAIL_BEGINS)):
            return lines[:index]
        if index and label in footer and is_label("about", lines[index - 1].text):
            return lines[: index - 1]
    return lines


def half(text: str) -> str | None:
    """One half of a line that says everything twice; None for a line that does not."""
    size = len(text)
    if size < 6 or size > 20_000:
        return None
    middle = size // 2
    if size % 2 == 0 and text[:middle] == text[middle:]:
        return text[:middle]
    if size % 2 and text[middle] == " " and text[:middle] == text[middle + 1 :]:
        once = text[:middle]
        return once if " " in once or is_heading(once) else None
    return _near_half(text) if size <= LONGEST else None


def _near_half(text: str) -> str | None:
    """The first of two halves that differ in the dash only ("2018 - 2022", "2018 to 2022")."""
    start = text[:3]
    middle = len(text) // 2
    at = text.find(start, max(3, middle - 8), middle + 12)
    while at != -1:
        first, second = text[:at].rstrip(), text[at:]
        if any(c.isdigit() for c in first) and _bare(first) == _bare(second):
            return first
        at = text.find(start, at + 1, middle + 12)
    return None


def _bare(text: str) -> list[str]:
    """Words without dashes and the words a screen reader gets in their place."""
    for dash in "-–—·":
        text = text.replace(dash, " ")
    words = text.lower().split()
    return [w for w in words if w not in ("to", "bis", "à", "al", "a", "até", "tot", "do", "–")]


def once_over(texts: list[str]) -> str:
    """A text of several lines as one line, without the one-line copy that may follow or precede it.

    The copy may be glued to the last line ("…other side.I help banks … other side.").
    """
    whole = " ".join(texts)
    squashed = "".join(whole.split())
    size = len(squashed)
    if size < 6 or size % 2 or squashed[: size // 2] != squashed[size // 2 :]:
        return whole
    seen = 0
    for index, char in enumerate(whole):
        seen += not char.isspace()
        if seen == size // 2:
            return whole[: index + 1]
    return whole

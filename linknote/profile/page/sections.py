"""Where the sections of a page begin and end, decoys set aside.

A post, an "About" or a job description may hold a line "Experience" of its own. A heading is
believed when what follows looks like its section.
"""

from __future__ import annotations

from dataclasses import dataclass

from linknote.profile.page.dates import dates
from linknote.profile.page.lines import HEADINGS, is_heading
from linknote.profile.page.signs import count, is_logo
from linknote.profile.page.words import is_label
from linknote.profile.pasted import Line
from linknote.profile.schools import is_school


@dataclass(frozen=True, slots=True)
class Sections:
    """The lines of each part of a page; empty where the page has none."""

    card: list[Line]
    about: list[Line]
    activity: list[Line]
    experience: list[Line] | None
    education: list[Line] | None


def divide(lines: list[Line], twice: frozenset[int], anchor: int) -> Sections:
    """Split a tidied page: `twice` are headings printed twice, `anchor` is a line of the card."""
    heads = [
        index
        for index, line in enumerate(lines)
        if index > anchor and is_heading(line.text) and (not twice or line.number in twice)
    ]
    rows = {i: [row for row in HEADINGS if is_label(row, lines[i].text)] for i in heads}
    works = [i for i in heads if "experience" in rows[i]]
    posts = [i for i in heads if "activity" in rows[i]]
    experience = _experience(lines, works, posts, heads)
    after = -1 if experience is None else experience
    learns = [i for i in heads if "education" in rows[i] and i > after]
    education = _education(lines, learns, sure=experience is not None or not posts)
    firm = [i for i in (experience, education) if i is not None]
    before = min(firm, default=len(lines))
    activity = _activity(lines, [i for i in heads if "activity" in rows[i] and i < before])
    about = next((i for i in heads if "about" in rows[i] and i < before), None)
    if about is not None and activity is not None and about > activity:
        about = None
    if activity is not None:
        firm.append(activity)
    others = [i for i in heads if "section" in rows[i]]
    card_end = min([*heads[:1], *firm], default=len(lines))

    def part(begin: int | None, ends: list[int]) -> list[Line] | None:
        if begin is None:
            return None
        return lines[begin + 1 : min((i for i in ends if i > begin), default=len(lines))]

    last = firm if any(i > (activity or 0) for i in firm if i != activity) else firm + others
    return Sections(
        card=lines[:card_end],
        about=part(about, firm + others) or [],
        activity=part(activity, last) or [],
        experience=part(experience, firm + others),
        education=part(education, firm + others),
    )


def _experience(
    lines: list[Line], heads: list[int], posts: list[int], every: list[int]
) -> int | None:
    """The first heading with dates of jobs below it before another heading comes.

    Without dates (masked, or cut short) it is believed unless it may be a line of a post.
    """
    for head in heads:
        following = next((i for i in every if i > head), len(lines))
        if any(dates(line.text) for line in lines[head + 1 : min(following, head + 16)]):
            return head
    logos = [head for head in heads if any(is_logo(x.text) for x in lines[head + 1 : head + 2])]
    before = [head for head in heads if not posts or head < posts[0]]
    return next(iter([*logos, *before[-1:]]), None)


def _education(lines: list[Line], heads: list[int], *, sure: bool) -> int | None:
    """The first heading followed by a logo, a school, or years without a length of time.

    Without any of them the last one, if `sure` that none is a line of a post.
    """
    for head, following in zip(heads, [*heads[1:], len(lines)], strict=False):
        below = lines[head + 1 : min(following, head + 5)]
        if below and (is_logo(below[0].text) or is_school(below[0].text)):
            return head
        if any((found := dates(line.text)) and not found.lasting for line in below):
            return head
    return heads[-1] if heads and sure else None


def _activity(lines: list[Line], heads: list[int]) -> int | None:
    """The first heading followed by the count of followers; else the first."""
    for head in heads:
        if any(count(line.text) == "followers" for line in lines[head + 1 : head + 4]):
            return head
    return heads[0] if heads else None

"""The top card of a profile page: name, badge, headline, company, school, place, counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from linknote.profile.page.card_lines import after_login, current_job, title_name
from linknote.profile.page.place import (
    MIDDLE_DOTS,
    contact_index,
    contact_split,
    looks_like_place,
)
from linknote.profile.page.signs import (
    Badge,
    badge,
    count,
    is_address,
    is_furniture,
    is_noise,
    is_pronouns,
)
from linknote.profile.page.words import MUTUAL_SIGN, is_label, key, labels
from linknote.profile.pasted import Line
from linknote.profile.said import said
from linknote.profile.titles import title


@dataclass
class Card:
    """What the top card says, still in the page's own words; each with its line."""

    name: Line | None = None
    name_rule: str = ""
    badge: Badge | None = None
    badge_line: Line | None = None
    headline: Line | None = None
    place: Line | None = None
    place_rule: str = ""
    extras: list[Line] = field(default_factory=list)
    current: Line | None = None
    viewer: str | None = None
    doubtful: Line | None = None


def badge_index(lines: list[Line]) -> int | None:
    """The first line with a degree badge."""
    return next((i for i, line in enumerate(lines) if badge(line.text)), None)


def read_card(lines: list[Line]) -> Card:
    """Read the lines of a top card, the page's furniture above it included."""
    card = Card()
    start = _after_chrome(lines, card)
    index = badge_index(lines)
    top = _by_badge(lines, index, card) if index is not None else _by_order(lines, start, card)
    if top is not None:
        _below(lines, top, card)
    return card


def _after_chrome(lines: list[Line], card: Card) -> int:
    """The line after the page's own navigation; the viewer's name stands in it, before "Me"."""
    end = 0
    for index, line in enumerate(lines[:80]):
        low = key(line.text)
        if contact_split(line.text) is not None and index:
            break
        if low in labels("me") and index:
            end = index + 1
            before = lines[index - 1].text
            if not is_noise(before):
                card.viewer = before
        elif low in labels("nav"):
            end = index + 1
    return end


def _by_badge(lines: list[Line], index: int, card: Card) -> int:
    """The name stands before the badge: on its line, or on the nearest line above."""
    line = lines[index]
    card.badge, card.badge_line = badge(line.text), line
    before = _without_pronouns(card.badge.before) if card.badge else ""
    if before and not is_noise(before):
        card.name, card.name_rule = Line(line.number, before, line.raw), "before the degree badge"
    else:
        for above in reversed(lines[max(0, index - 8) : index]):
            text = _without_pronouns(above.text)
            if text and not is_noise(text) and not _is_mutual(text):
                card.name = Line(above.number, text, above.raw)
                card.name_rule = "the line above the degree badge"
                break
    top = index + 1
    while top < len(lines) and top < index + 4 and badge(lines[top].text):
        top += 1
    return top


def _by_order(lines: list[Line], start: int, card: Card) -> int | None:
    """No badge: the browser's title, else the first line after the navigation that is no noise."""
    title = next((line for line in lines[:40] if title_name(line.text)), None)
    start = max(start, after_login(lines))
    for index in range(start, len(lines)):
        text = _without_pronouns(lines[index].text)
        if not text or is_noise(text) or "linkedin" in text.lower() or is_address(text):
            continue
        near = range(index + 1, min(index + 6, len(lines)))
        again = [i for i in near if _is_copy(lines[i].text, text.lower())]
        index = again[-1] if again else index
        card.name, card.name_rule = lines[index], "the first line of the top card"
        if text != lines[index].text:
            card.name = Line(lines[index].number, text, lines[index].raw)
        return index + 1
    if title:
        card.name = Line(title.number, title_name(title.text) or "", title.raw)
        card.name_rule = "the browser's title"
    return None


def _below(lines: list[Line], top: int, card: Card) -> None:
    """Headline, company and school, place: from the badge (or name) down to the buttons."""
    name = card.name.text.lower() if card.name else ""
    while top < len(lines) and _is_copy(lines[top].text, name):
        top += 1
    guest = sum(is_label("login", line.text) for line in lines) >= 3
    body = [
        line
        for line in lines[top:]
        if not (guest and is_label("login", line.text))
        if not (line.text[0] in MIDDLE_DOTS and is_label("button", line.text.strip("·•∙ ")))
        if line.text == "--" or any(c.isalnum() for c in line.text)
        if not (is_pronouns(line.text) or key(line.text) in _marks() or _is_fixed(line.text))
    ]
    at = contact_index(body)
    stop = _end(body, 0 if at is None else at + 1)
    between = body[: stop if at is None else at]
    after = [] if at is None else body[at + 1 : stop]
    _place(body, at, between, card, parted=_is_parted(lines, body, at) or bool(after))
    if between and not _is_mutual(between[0].text):
        card.headline = None if between[0].text == "--" else between[0]
        between = between[1:]
    card.current = next((line for line in body[: stop + 1] if current_job(line.text)), None)
    if at is None and card.place is None and not between and card.headline:
        card.doubtful = card.headline
    alone = at is not None and contact_split(body[at].text) == ""
    known = at is not None or card.place is not None
    extras = [*(between if known else []), *(after if alone else [])]
    card.extras = [line for line in extras if _may_be_extra(line.text)]


@cache
def _marks() -> frozenset[str]:
    """Words beside a name that are no headline; "Open to work" may be one."""
    return frozenset(labels("mark")) - {"open to work", "hiring", "top voice", "you", "test"}


def _is_copy(text: str, name: str) -> bool:
    """The name once more, perhaps with letters, pronouns or an emoji beside it."""
    return bool(name) and name in text.lower() and len(text) <= len(name) + 20


def _is_fixed(text: str) -> bool:
    return len(text) < 160 and is_furniture(key(text))


def _is_parted(lines: list[Line], body: list[Line], at: int | None) -> bool:
    """Does a dot of its own stand above the contact link? Then the place stands above the dot."""
    if at is None:
        return False
    index = lines.index(body[at])
    return index > 0 and lines[index - 1].text in MIDDLE_DOTS


def _place(
    body: list[Line], at: int | None, between: list[Line], card: Card, *, parted: bool
) -> None:
    """Take the place out of the lines between badge and contact link (or counts)."""
    if at is None:
        if len(between) > 1 and looks_like_place(between[-1].text):
            card.place, card.place_rule = between.pop(), "the last line before the counts"
        elif len(between) > 1 and _is_search_row(body, len(between)):
            card.place, card.place_rule = between.pop(), "the line after the headline"
        return
    before = contact_split(body[at].text)
    if before:
        card.place = Line(body[at].number, before, body[at].raw)
        card.place_rule = "before the contact link"
    elif between and not is_noise(between[-1].text):
        last = between[-1].text
        lone = len(between) == 1 and (said(last)[0] or title(last) or "|" in last)
        if not lone and (parted or len(between) < 3 or looks_like_place(last)):
            card.place, card.place_rule = between.pop(), "the line above the contact link"


def _is_search_row(body: list[Line], size: int) -> bool:
    return size == 2 and len(body) > size and current_job(body[size].text) is not None


def _end(body: list[Line], begin: int) -> int:
    """The first line after the card's own facts: counts, mutual connections, buttons."""
    for index in range(begin, len(body)):
        text = body[index].text
        if count(text) or _is_mutual(text) or is_label("button", text) or current_job(text):
            return index
        if is_label("connected", text.split(" on ")[0].rstrip("0123456789. ")):
            return index
    return len(body)


def _is_mutual(text: str) -> bool:
    low = text.lower()
    return any(sign in low for sign in MUTUAL_SIGN.split("|")) and len(text) < 300


def _may_be_extra(text: str) -> bool:
    """Could it be the company or the school of the top card?"""
    return (
        2 <= len(text) <= 150
        and "#" not in text
        and "hashtag " not in text.lower()
        and not is_address(text)
        and not is_noise(text)
        and not _is_mutual(text)
    )


def _without_pronouns(text: str) -> str:
    """ "Marta Kowal She/Her" → "Marta Kowal"; empty for pronouns alone."""
    if "/" not in text:
        return text
    head, _, last = text.rpartition(" ")
    if is_pronouns(last):
        return head.rstrip(" ·•")
    return "" if is_pronouns(text) else text

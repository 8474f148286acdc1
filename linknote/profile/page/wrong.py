"""Pages people copy by mistake: a search, a list of connections, a feed, the notifications.

They look like a profile and hold several people or none. The page of one person's activity is
read for what it does say: name, headline, degree and a recent post.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.headline_job import put_headline_job
from linknote.profile.page.card import read_card
from linknote.profile.page.dates import stamp
from linknote.profile.page.lang import page_lang
from linknote.profile.page.lines import is_heading, tidy
from linknote.profile.page.place import contact_index, contact_split
from linknote.profile.page.posts import read_post
from linknote.profile.page.reader import FORMAT, WHO, is_since
from linknote.profile.page.signs import badge, count, is_noise, is_pronouns
from linknote.profile.page.words import is_label, key
from linknote.profile.pasted import Line, Pasted
from linknote.profile.refusals import several
from linknote.profile.said import same

MOST = 100
"""Names that are told apart; a list may hold thousands."""

FEW = 3
"""So many stamps of age or rows make a list."""


def looks_like(pasted: Pasted) -> bool:
    """Several people's badges or rows, or several ages, and nothing that only a profile has."""
    lines, _ = tidy(pasted.head)
    if _activity_at(lines) is not None:
        return True
    if contact_index(lines) is not None:
        return len(_tops(pasted)) > 1
    return len(_people(lines)) > 1 or _is_feed(lines)


def parse(pasted: Pasted) -> Person:
    """The person of an activity page; everything else is refused with what it is."""
    lines, _ = tidy(pasted.lines)
    at = _activity_at(lines)
    if at is not None:
        return _activity(lines, at, pasted)
    if _is_feed(lines):
        raise InputError(
            "this is a feed or a page of notifications, not the profile of one person",
            hint="open the person's profile and copy that page, " + WHO,
            where=pasted.at(),
        )
    people = _tops(pasted) if contact_index(lines) is not None else _people(lines)
    raise several(people, pasted, hint="paste the profile of one of them")


def _tops(pasted: Pasted) -> list[str]:
    """The names of all top cards of the whole text: a badge with a contact link not far below."""
    if (
        sum(contact_split(line.text) is not None for line in pasted.lines if len(line.text) < 160)
        < 2
    ):
        return []
    lines, _ = tidy(pasted.lines, tail=True)
    names: list[str] = []
    for index, line in enumerate(lines):
        if badge(line.text) and contact_index(lines[index : index + 12]) is not None:
            _keep(_above(lines, index), names)
    return names


def _people(lines: list[Line]) -> list[str]:
    """The people a list shows, each once: by their badges, or by when they were connected."""
    heads = [i for i, line in enumerate(lines) if is_heading(line.text)]
    if len(heads) > 1:
        return []
    names: list[str] = []
    for index, line in enumerate(lines):
        if badge(line.text):
            if not _is_filter(lines, index):
                _keep(_above(lines, index), names)
        elif is_since(line.text) and index >= 2:
            _keep(lines[index - 2].text, names)
    return names


def _is_filter(lines: list[Line], index: int) -> bool:
    """A search's own "1st", "2nd", "3rd+", one below the other."""
    here = badge(lines[index].text)
    near = [badge(line.text) for line in lines[max(0, index - 1) : index + 2]]
    return here is not None and any(b and not b.before and b.degree != here.degree for b in near)


def _above(lines: list[Line], index: int) -> str:
    """The name of the person a badge belongs to."""
    found = badge(lines[index].text)
    if found and found.before and not is_noise(found.before):
        return found.before
    for line in reversed(lines[max(0, index - 4) : index]):
        if not is_noise(line.text) and not is_pronouns(line.text):
            return line.text
    return ""


@lru_cache(maxsize=256)
def _person(name: str) -> str | None:
    from linknote.text.names.read import read_name

    return read_name(name).clean


def _keep(name: str, names: list[str]) -> None:
    if not name or len(name) > 120 or len(names) >= MOST:
        return
    clean = _person(name)
    if clean and not any(same(clean, other) for other in names):
        names.append(clean)


def _is_feed(lines: list[Line]) -> bool:
    """Ages of several entries with buttons below each, or of notifications; no profile's parts."""
    if contact_index(lines) is not None or sum(is_heading(line.text) for line in lines) > 1:
        return False
    if any(count(line.text) == "connections" for line in lines):
        return False
    ages = sum(1 for line in lines if stamp(line.text) or _age_alone(line.text))
    reacts = sum(is_label("react", line.text) for line in lines)
    posts = sum(
        1 for line in lines if key(line.text).startswith(("feed post number", "feed-beitrag"))
    )
    nav = sum(is_label("nav", line.text) for line in lines)
    return posts > 1 or (ages >= 2 and reacts >= 4) or (ages >= FEW and nav >= FEW)


@cache
def _age() -> re.Pattern[str]:
    return re.compile(r"\d{1,2} ?[^\W\d]{1,6}\.?")


def _age_alone(text: str) -> bool:
    """ "3h", "2 Tg." alone on a line, as notifications print it."""
    return len(text) <= 10 and _age().fullmatch(text) is not None and stamp(text + " •") is not None


def _activity_at(lines: list[Line]) -> int | None:
    """The line "All activity" of the page of one person's activity."""
    for index, line in enumerate(lines[:120]):
        if is_label("all activity", line.text):
            followed = any(count(x.text) == "followers" for x in lines[max(0, index - 4) : index])
            return index if followed else None
    return None


def _activity(lines: list[Line], at: int, pasted: Pasted) -> Person:
    """Name and headline stand above "Followers"; the posts below, each under its author's name."""
    card = read_card([line for line in lines[:at] if count(line.text) != "followers"])
    found = Found(FORMAT)
    lang = page_lang(lines)
    found.put("lang", lang, None, "the words of the page's labels")
    if card.name and card.viewer and same(card.name.text, card.viewer):
        raise InputError(
            "this is your own activity",
            hint="paste the profile of the person you write to",
            where=pasted.at(card.name.number),
        )
    if card.name is None or not found.name(
        card.name.text, card.name.number, "the first line of the activity page"
    ):
        raise InputError(
            "no name of a person stands where an activity page has it",
            hint="copy the person's profile, " + WHO,
            where=pasted.at(),
        )
    if card.headline:
        found.put("headline", card.headline.text, card.headline.number, "the line below the name")
    names = frozenset((card.name.text.lower(), str(found.get("name")).lower()))
    for above, line in zip(lines[at:], lines[at + 1 :], strict=False):
        mark = badge(line.text)
        if mark and (mark.before or above.text).lower() in names:
            found.put("degree", mark.degree, line.number, "the degree badge beside a post")
            break
    if post := read_post(lines[at:], names, lang):
        found.put("post", post[0], post[1], "the newest own post")
    put_headline_job(found)
    return found.person()

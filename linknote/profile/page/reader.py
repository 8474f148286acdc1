"""A profile page copied from a browser: whole or its top card, three layouts, eight languages."""

from __future__ import annotations

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.mutuals import is_mutual, read_mutuals
from linknote.profile.page.card import Card, badge_index, read_card
from linknote.profile.page.dates import dates
from linknote.profile.page.lang import page_lang
from linknote.profile.page.lines import is_heading, once_over, tidy
from linknote.profile.page.overlay import read_overlay
from linknote.profile.page.place import contact_index, looks_like_place
from linknote.profile.page.posts import read_post, without_more
from linknote.profile.page.sections import Sections, divide
from linknote.profile.page.signs import count
from linknote.profile.page.words import is_label
from linknote.profile.page.work import work
from linknote.profile.pasted import Line, Pasted
from linknote.profile.said import said, same

FORMAT = "linkedin-page"
WHO = 'or say who it is with --who "Name, Role at Company"'


def looks_like(pasted: Pasted) -> bool:
    """A degree badge, a contact link, a count beside a button, or headings with dates of jobs."""
    lines, _ = tidy(pasted.head)
    if contact_index(lines) is not None or badge_index(lines) is not None:
        return len(lines) > 1
    counted = any(count(line.text) == "connections" for line in lines)
    if counted and len(lines) > 3:
        return True
    rows = [line for line in lines if is_heading(line.text)]
    lasting = any((found := dates(line.text)) and found.lasting for line in lines)
    followed = any(count(line.text) == "followers" for line in lines)
    login = sum(is_label("login", line.text) for line in lines[:20]) >= 4
    return (len(rows) >= 2 and (lasting or followed or login)) or _is_connection(lines)


def _is_connection(lines: list[Line]) -> bool:
    """One row of one's own list of connections: name, headline, "Connected on …", button."""
    return 3 <= len(lines) <= 8 and any(is_since(line.text) for line in lines[1:])


def is_since(text: str) -> bool:
    """Is it "Connected on June 9, 2025", "Connected 2 weeks ago"?"""
    words = text.split()
    return any(c.isdigit() for c in text) and any(
        is_label("connected", " ".join(words[:n])) for n in (1, 2, 3)
    )


def parse(pasted: Pasted) -> Person:
    """The person of the page; InputError for one's own page, a hidden name, or none."""
    lines, twice = tidy(pasted.lines)
    found = Found(FORMAT)
    lines = read_overlay(lines, found)
    contact = contact_index(lines)
    anchor = _anchor(lines, twice, contact)
    sections = divide(lines, twice, anchor)
    card = read_card(sections.card)
    _refuse(card, sections, lines, pasted)
    lang = page_lang(lines)
    found.put("lang", lang, None, "the words of the page's labels")
    _name(card, found, pasted)
    _card_facts(card, sections, found)
    work(card, sections, found)
    _texts(card, sections, found, lang)
    return found.person()


def _anchor(lines: list[Line], twice: frozenset[int], contact: int | None) -> int:
    """A line that is surely in the top card: headings are only looked for below it."""
    heading = next(
        (
            i
            for i, line in enumerate(lines)
            if is_heading(line.text) and (not twice or line.number in twice)
        ),
        len(lines),
    )
    index = badge_index(lines)
    if contact is not None and (contact < 150 or contact < heading):
        return contact
    return index if index is not None and index < heading else -1


def _refuse(card: Card, sections: Sections, lines: list[Line], pasted: Pasted) -> None:
    hidden = next((line for line in sections.card if is_label("member", line.text)), None)
    if hidden and (card.name is None or is_label("member", card.name.text)):
        raise InputError(
            "the page hides this person's name (LinkedIn Member)",
            hint="open a profile that shows its name, " + WHO,
            where=pasted.at(hidden.number),
        )
    if card.badge is not None or pasted.own:
        return
    own = next((line for line in lines if is_label("own", line.text)), None)
    if own is None and card.viewer and card.name and same(card.viewer, card.name.text):
        own = card.name
    if own is not None:
        raise InputError(
            "this is your own profile",
            hint="paste the profile of the person you write to",
            where=pasted.at(own.number),
        )


def _name(card: Card, found: Found, pasted: Pasted) -> None:
    if card.name and found.name(card.name.text, card.name.number, card.name_rule):
        if card.viewer and card.badge is None and not pasted.own:
            found.note("check the name: no degree stands beside it on the page")
        return
    if found.get("name"):
        return
    raise InputError(
        "no name of a person stands where a profile page has it",
        hint="copy the page from its top, " + WHO,
        where=pasted.at(card.name.number if card.name else None),
    )


def _card_facts(card: Card, sections: Sections, found: Found) -> None:
    if card.badge and card.badge_line:
        found.put("degree", card.badge.degree, card.badge_line.number, "the degree badge")
    lone = card.doubtful
    if (
        lone
        and not said(lone.text)[0]
        and (len(lone.text.split()) < 3 or looks_like_place(lone.text))
    ):
        found.note(f'check the headline: "{lone.text}" may be a headline or a place')
    elif card.headline:
        found.put("headline", card.headline.text, card.headline.number, "the line below the name")
    if card.place:
        found.put("location", card.place.text, card.place.number, card.place_rule)
    for line in sections.card:
        if is_mutual(line.text) and (mutual := read_mutuals(line.text)):
            names, total = mutual
            found.put("mutuals", names, line.number, "the line of mutual connections")
            found.put("mutual_count", total, line.number, "the line of mutual connections")
        if is_since(line.text):
            found.put("degree", 1, line.number, "connected since")


def _texts(card: Card, sections: Sections, found: Found, lang: str | None) -> None:
    about = without_more(sections.about)
    if about:
        found.put("about", once_over([x.text for x in about]), about[0].number, "the section About")
    names = {found.get("name").lower()}
    if card.name:
        names.add(card.name.text.lower())
    post = read_post(sections.activity, frozenset(names), lang)
    if post:
        found.put("post", post[0], post[1], "the newest own post in Activity")

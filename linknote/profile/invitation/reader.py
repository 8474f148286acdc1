"""An invitation: the card on LinkedIn's page (received or sent), or the e-mail it sends."""

from __future__ import annotations

from dataclasses import dataclass, field

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.headline_job import put_headline_job
from linknote.profile.invitation.note import FORMAT, put_message
from linknote.profile.invitation.words import (
    ACCEPT,
    IGNORE,
    MORE_MENU,
    WITHDRAW,
    invited,
    is_age,
    is_answer,
    is_manage,
    is_other,
    is_subject,
    is_tab,
    pictured,
)
from linknote.profile.mutuals import is_mutual, read_mutuals
from linknote.profile.page.place import looks_like_place
from linknote.profile.page.signs import badge
from linknote.profile.pasted import Line, Pasted
from linknote.profile.refusals import nameless, several

TOP_OF_PROFILE = 8
"""Lines: name, headline, place and three buttons, at the top of an inviting person's profile."""


@dataclass(slots=True)
class Card:
    """One card: the lines above its buttons, its own lines below them, and whether it is sent."""

    head: list[Line]
    below: list[Line] = field(default_factory=list)
    sent: bool = False


def looks_like(pasted: Pasted) -> bool:
    """A sentence that somebody invites, the page of invitations, its buttons, or its e-mail."""
    lines = pasted.head
    if _is_mail(pasted):
        return True
    if any(is_manage(line.text) for line in lines[:60]) and len(lines) > 2:
        return any(is_tab(line.text) or _button(line) for line in lines)
    for index, line in enumerate(lines):
        if invited(line.text) or (is_other(line.text) and _buttons_near(lines, index)):
            return True
        low = line.text.lower()
        if low in WITHDRAW and index and is_age(lines[index - 1].text):
            return True
        pair = low in ACCEPT | IGNORE and index + 1 < len(lines) and _button(lines[index + 1])
        if pair and index and is_age(lines[index - 1].text):
            return True
        if pair and index > 0 and index + 3 == len(lines) <= TOP_OF_PROFILE:
            more = lines[-1].text.lower() in MORE_MENU
            return more and not any(badge(line.text) for line in lines)
    return False


def parse(pasted: Pasted) -> Person:
    """Who invites, and the note inside; several invitations are refused with their names."""
    if _is_mail(pasted):
        from linknote.profile.invitation.mail import person

        return person(pasted)
    cards = _cards(list(pasted.lines))
    people = [card for card in cards if not any(is_other(line.text) for line in card.head)]
    named = [(card, name) for card in people if (name := _name(card))]
    if len({name.text for _, name in named}) > 1:
        names = list(dict.fromkeys(_plain_name(name.text) for _, name in named))
        hint = "copy the invitation of one of them"
        raise several(names, pasted, hint=hint, line=named[1][1].number)
    if not named:
        if len(cards) > len(people):
            raise InputError(
                "this invitation is from a page or an event, not from a person",
                hint="copy the invitation of a person",
                where=pasted.at(),
            )
        raise nameless("this list of invitations", pasted)
    return _person(named[0][0], named[0][1], pasted)


def _person(card: Card, name: Line, pasted: Pasted) -> Person:
    lang = next((said[1] for line in card.head if (said := invited(line.text))), None)
    found = Found(FORMAT, lang=lang)
    plain = _plain_name(name.text)
    if not found.name(plain, name.number, "the name on the invitation"):
        raise nameless("this invitation", pasted, line=name.number)
    rest: list[Line] = []
    for line in card.head:
        if mutuals := (read_mutuals(line.text) if is_mutual(line.text) else None):
            found.put("mutuals", mutuals[0], line.number, "the mutual connections")
            found.put("mutual_count", mutuals[1], line.number, "the mutual connections")
        elif not _is_label(line, plain):
            rest.append(line)
    note = card.below
    if note and note[0].text.lower() in MORE_MENU:
        _put_top_of_profile(found, rest)
        note = note[1:]
    elif rest:
        _put_headline(found, rest[0])
        note = [*rest[1:], *note]
    if card.sent:
        found.note("you have already sent this person an invitation")
    else:
        put_message(found, note)
    put_headline_job(found)
    return found.person()


def _put_headline(found: Found, line: Line) -> None:
    if line.text.strip("-–— "):
        found.put("headline", line.text, line.number, "the line under the name")


def _put_top_of_profile(found: Found, rest: list[Line]) -> None:
    """Headline and place; one line alone may be either, and says nothing."""
    if len(rest) > 1:
        _put_headline(found, rest[0])
    for line in rest[1:]:
        if looks_like_place(line.text):
            found.put("location", line.text, line.number, "the place under the headline")


def _cards(lines: list[Line]) -> list[Card]:
    """The cards of the page: each ends its head with a pair of buttons, or with "Withdraw"."""
    ends: list[tuple[int, int, bool]] = []
    index = 0
    while index < len(lines):
        low = lines[index].text.lower()
        if low in WITHDRAW:
            ends.append((index, index + 1, True))
        elif low in ACCEPT | IGNORE:
            after = index + 1
            while after < len(lines) and _button(lines[after]):
                after += 1
            ends.append((index, after, False))
            index = after - 1
        index += 1
    if not ends:
        return [Card(_from_start(lines))]
    cards: list[Card] = []
    begin = 0
    for number, (top, bottom, sent) in enumerate(ends):
        head = _from_start(lines[begin:top])
        last = number + 1 == len(ends)
        region = lines[bottom : len(lines) if last else ends[number + 1][0]]
        own = _below(region, last)
        cards.append(Card(head, [line for line in region[:own] if not is_answer(line.text)], sent))
        begin = bottom + own
    return cards


def _below(region: list[Line], last: bool) -> int:
    """How many lines under the buttons still belong to the card: its note and the answer."""
    for index, line in enumerate(region):
        if is_answer(line.text):
            after = index + 1
            while after < len(region) and is_answer(region[after].text):
                after += 1
            return after
        if not last and (pictured(line.text) or invited(line.text)):
            twin = index and region[index - 1].text == (invited(line.text) or ("", ""))[0]
            return index - 1 if twin else index
    return len(region) if last else 0


def _from_start(lines: list[Line]) -> list[Line]:
    """A head from its name on: after the page's own lines, the tabs and the viewer's name."""
    for index, line in enumerate(lines):
        if pictured(line.text):
            return lines[index:]
    for index, line in enumerate(lines):
        if said := invited(line.text):
            first = next(i for i, other in enumerate(lines) if other.text in (said[0], line.text))
            return lines[min(first, index) :]
    start = 0
    for index, line in enumerate(lines):
        if is_manage(line.text) or is_tab(line.text):
            start = index + 1
    return lines[start:]


def _name(card: Card) -> Line | None:
    """The line that names the person: the sentence, the picture's label, else the first line."""
    for line in card.head:
        if invited(line.text):
            return line
    for line in card.head:
        if pictured(line.text):
            return line
    return next((line for line in card.head if not is_age(line.text)), None)


def _plain_name(text: str) -> str:
    said = invited(text)
    return said[0] if said else (pictured(text) or text)


def _is_label(line: Line, name: str) -> bool:
    return bool(
        line.text == name
        or invited(line.text)
        or pictured(line.text)
        or is_age(line.text)
        or is_manage(line.text)
        or _button(line)
        or line.text.lower() in ("verified", "premium", "verifiziert", "· verified")
    )


def _button(line: Line) -> bool:
    return line.text.lower() in ACCEPT or line.text.lower() in IGNORE


def _buttons_near(lines: tuple[Line, ...], index: int) -> bool:
    return any(_button(line) for line in lines[index + 1 : index + 5])


def _is_mail(pasted: Pasted) -> bool:
    """LinkedIn's e-mail: its sender or its subject, or its sentence with its button."""
    from linknote.profile.invitation.words import is_default

    sender = subject = False
    for line in pasted.head[:200]:
        low = line.text.lower()
        sender = sender or (low.startswith(("from:", "von:", "de:", "da:")) and "linkedin" in low)
        subject = subject or (":" in low[:12] and is_subject(low))
        if is_default(line.text) and any("accept" in other.text.lower() for other in pasted.head):
            return True
    return sender and subject

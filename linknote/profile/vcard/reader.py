"""A contact card (vCard 2.1, 3.0, 4.0): the one format that tells the given name outright."""

from __future__ import annotations

from collections.abc import Iterable

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.pasted import Pasted
from linknote.profile.refusals import nameless, several
from linknote.profile.vcard.lines import Property, cards_in
from linknote.text.clean import clean

LIMIT = 3_000_000
"""Characters; a card with its picture has up to about two million."""


def looks_like(pasted: Pasted) -> bool:
    """A line in the head says BEGIN:VCARD."""
    return any(line.text.lower() == "begin:vcard" for line in pasted.head)


def parse(pasted: Pasted) -> Person:
    """The person of one card; InputError for a company's card, several cards or no name."""
    cards = cards_in(pasted.text)
    people = [card for card in cards if _names(card)]
    if len(people) > 1:
        names = [_names(card)[0] for card in people]
        raise several(names, pasted, hint="give the card of one of them", line=people[1][0].line)
    card = people[0] if people else (cards[0] if cards else [])
    found = Found("vcard")
    _refuse_company(card, pasted)
    _read_name(card, found, pasted)
    for kind in ("TITLE", "ROLE"):
        if title := _first(card, kind):
            found.put("role", title.text(), title.line, f"vCard {kind}")
    if org := _first(card, "ORG"):
        found.put("company", org.parts()[0], org.line, "vCard ORG, first part")
    _read_place(card, found)
    _read_address(card, found)
    for note in _all(card, "NOTE")[:1]:
        if note.text():
            found.note(f"the card's own note says: {note.text()[:200]}")
    return found.person()


def _read_name(card: list[Property], found: Found, pasted: Pasted) -> None:
    formatted = _first(card, "FN")
    shown = formatted.text() if formatted else ""
    structured = _structured(card, shown)
    family, given = structured[1:] if structured else ("", "")
    line: int | None
    if structured and given and family:
        turned = family.isupper() and family.lower() != family and shown.startswith(f"{family} ")
        in_order = given in shown and not shown.startswith(f"{family},") and not turned
        raw = shown if in_order else f"{given} {family}"
        line, rule = structured[0].line, "vCard N, the given name as it stands there"
        known = found.name(raw, line, rule, given=given, source="linkedin")
    elif shown and formatted:
        known = found.name(shown, formatted.line, "vCard FN", source="list")
    else:
        only = given or family
        line = structured[0].line if structured else None
        known = bool(only) and found.name(only, line, "vCard N", given=given or None)
    if not known:
        raise nameless("this card", pasted, line=card[0].line if card else None)
    nickname = _first(card, "NICKNAME")
    if nickname and nickname.text() and nickname.text() != found.get("greeting"):
        found.note(f"the card gives a nickname: {nickname.text()[:60]} (--greet takes it)")


def _structured(card: list[Property], shown: str) -> tuple[Property, str, str] | None:
    """The N property, its family and its given name; of several, the one FN is written in."""
    candidates = [
        (entry, parts[0].replace(",", " "), parts[1].replace(",", " "))
        for entry in _all(card, "N")
        if (parts := [*entry.parts(), "", ""]) and (parts[0] or parts[1])
    ]
    for candidate in candidates:
        if candidate[2] and candidate[2] in shown:
            return candidate
    return candidates[0] if candidates else None


def _read_place(card: list[Property], found: Found) -> None:
    addresses = sorted(
        _all(card, "ADR"), key=lambda entry: (not entry.is_type("WORK"), entry.rank())
    )
    for address in addresses:
        parts = [*address.parts(), *[""] * 7]
        place = [part for part in (parts[3], parts[4], parts[6]) if part]
        if place:
            kept = [part for i, part in enumerate(place) if part not in place[:i]]
            found.put("location", ", ".join(kept), address.line, "vCard ADR, town and country")


def _read_address(card: list[Property], found: Found) -> None:
    for entry in card:
        if entry.name not in ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE"):
            continue
        value = entry.text().replace("\\:", ":")
        if "linkedin.com/" in value.lower():
            found.put("url", value, entry.line, f"vCard {entry.name}")
        elif entry.is_type("LINKEDIN") and (user := entry.parameters.get("X-USER")):
            address = f"https://www.linkedin.com/in/{clean(user, one_line=True).lower()}"
            found.put("url", address, entry.line, f"vCard {entry.name}, its user")


def _refuse_company(card: list[Property], pasted: Pasted) -> None:
    shown = _first(card, "FN")
    org = _first(card, "ORG")
    marks = {entry.text().lower() for entry in card if entry.name in ("KIND", "X-ABSHOWAS")}
    same = shown and org and shown.text() == org.parts()[0] and not _structured(card, "")
    if same or marks & {"company", "org", "group", "location", "application"}:
        raise InputError(
            "this is the card of a company, not of a person",
            hint='say who it is with --who "Name, Role at Company"',
            where=pasted.at(card[0].line if card else None),
        )


def _names(card: list[Property]) -> list[str]:
    shown = _first(card, "FN")
    if shown and shown.text():
        return [shown.text()]
    structured = _structured(card, "")
    return [f"{structured[2]} {structured[1]}".strip()] if structured else []


def _all(card: Iterable[Property], name: str) -> list[Property]:
    return [entry for entry in card if entry.name == name]


def _first(card: list[Property], name: str) -> Property | None:
    """The preferred property of a name that says something: one without LANGUAGE before others."""
    entries = [entry for entry in _all(card, name) if entry.text()]
    entries.sort(key=lambda entry: ("LANGUAGE" in entry.parameters, entry.rank()))
    return entries[0] if entries else None

"""The note of an invitation without its card: "Hi Sam, I'd like to add you to my network"."""

from __future__ import annotations

import re
from functools import cache

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.invitation.note import FORMAT
from linknote.profile.kinds import tell
from linknote.profile.pasted import Line, Pasted

LONGEST = 2_000
"""Characters: an invitation's note holds 300, a message rarely more than this."""

MOST_HEAD = 4
"""Lines of a card that was copied without its buttons: name, headline, place, mutuals."""

LOOSE = frozenset(("one_line", "signature.reader", "bio.reader"))
"""The kinds of profile that a few plain sentences may be taken for."""

SIGNED = "check the name: it is read from the end of their note"


def received(text: str, file: str = "-") -> Person:
    """Who invites, as `read` tells, and the note inside; also of a bare note, whose person may
    have no name.

    `text` is decoded and cleaned. Raises InputError for what is neither an invitation, nor a
    profile, nor a short note.
    """
    pasted = Pasted(text, file)
    try:
        reader = tell(pasted)
    except InputError:
        if _is_short(pasted):
            return _bare(pasted)
        raise
    kind = getattr(reader, "__name__", "").removeprefix("linknote.profile.")
    if kind not in LOOSE or not _is_short(pasted):
        return reader.parse(pasted)
    if (person := _under_a_head(pasted)) is not None:
        return person
    try:
        person = reader.parse(pasted)
    except InputError:
        return _bare(pasted)
    greets = bool(_hello().match(pasted.text.lstrip()))
    if kind == "one_line" and not greets and (" " in (person.name or "") or not _speaks(pasted)):
        return person
    if kind == "one_line":
        return _bare(pasted)
    if not greets and (kind == "bio.reader" or not _speaks(pasted)):
        return person
    return person._replace(format=FORMAT, message=_whole(pasted.lines))


def _is_short(pasted: Pasted) -> bool:
    return 0 < len(pasted.text.strip()) <= LONGEST and any(c.isalpha() for c in pasted.text)


def _bare(pasted: Pasted) -> Person:
    """A note and, where it is signed, the name under it."""
    name = _signed(pasted)
    person = Person(FORMAT, message=_whole(pasted.lines))
    if name is None:
        return person
    from linknote.profile.one_line import parse

    try:
        who = parse(Pasted(name, pasted.file))
    except InputError:
        return person
    return person._replace(
        name=who.name,
        greeting=who.greeting,
        greeting_choices=who.greeting_choices,
        notes=(SIGNED, *who.notes),
    )


def _under_a_head(pasted: Pasted) -> Person | None:
    """A card copied without its buttons: who it is, and their note from its hello on."""
    lines = pasted.lines
    for index in range(1, min(MOST_HEAD, len(lines) - 1) + 1):
        if _hello().match(lines[index].text):
            head = Pasted("\n".join(line.text for line in lines[:index]), pasted.file)
            try:
                person = tell(head).parse(head)
            except InputError:
                return None
            return person._replace(format=FORMAT, message=_whole(lines[index:]))
    return None


def _whole(lines: tuple[Line, ...]) -> str:
    return "\n".join(line.text for line in lines)


def _signed(pasted: Pasted) -> str | None:
    """The name at the end: on a line of its own, or behind "Best," and its like."""
    last = pasted.lines[-1].text
    if len(last) > 200:
        return None
    if match := _closing().search(last):
        return match[1]
    if len(pasted.lines) > 1 and _name().fullmatch(last):
        return last.strip(" .,–—-")
    return None


def _speaks(pasted: Pasted) -> bool:
    """Whether somebody speaks to somebody: I, we, you, in any of the languages; or sentences."""
    return bool(_persons().search(pasted.text) or re.search(r"[.!?] \S+ \S", pasted.text))


@cache
def _hello() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:hi|hello|hey|hiya|dear|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte"
        r"|moin|servus|bonjour|bonsoir|salut|ch[eè]re?|hola|buen[oa]s (?:d[ií]as|tardes)"
        r"|estimad[oa]|querid[oa]|ol[aá]|oi|car[oa]|bom dia|boa tarde|prezad[oa]|ciao|buongiorno"
        r"|buonasera|salve|gentile|hoi|dag|beste|goede(?:morgen|middag)|goedendag|geachte"
        r"|こんにちは|はじめまして|初めまして|お世話に)(?!\w)[ ,!]?.{3,}"
    )


@cache
def _persons() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:i|i[’'](?:d|m|ve|ll)|we|you|your|let[’']s|ich|wir|du|dich|dein\w*|ihnen|je|j[’']ai"
        r"|nous|vous|votre|tu|me gustaría|nos|usted|trabajamos|você|seu|gostaria|vorrei|ti|tuo"
        r"|ci siamo|sono|ik|wij|jouw|jij)\b|(?:です|ます|ました|ください|たい)(?:[。！!]|$)"
    )


_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*"


@cache
def _name() -> re.Pattern[str]:
    return re.compile(rf"[–—-]?\s*({_WORD}(?: (?:{_WORD}|de|da|van|von|der|di|del)){{0,3}})[.,]?")


@cache
def _closing() -> re.Pattern[str]:
    words = (
        r"best(?: wishes| regards)?|(?:kind|warm) regards|regards|all the best|cheers|many thanks"
        r"|thanks|sincerely|yours|(?:viele|beste|liebe|herzliche|freundliche|schöne) grüße"
        r"|mit freundlichen grüßen|gruß|grüße|lg|vg|cordialement|bien à vous|bonne journée"
        r"|(?:un )?saludos?(?: cordiales)?|abraços?|cumprimentos|atenciosamente|un saluto"
        r"|(?:cordiali )?saluti|groet(?:en|jes)?|met vriendelijke groet"
    )
    return re.compile(
        rf"(?:^|[\s.!?])(?i:{words})[\s,!–—-]{{1,3}}({_WORD}(?: {_WORD}){{0,3}})[.]?$"
    )

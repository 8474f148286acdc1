"""The e-mail that tells of an invitation, in its present and in its old shape."""

from __future__ import annotations

import re
from functools import cache

from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.headline_job import put_headline_job
from linknote.profile.invitation.note import FORMAT, put_message
from linknote.profile.invitation.words import ACCEPT, in_common, invited, is_default, is_tail
from linknote.profile.mail import read_mail
from linknote.profile.mutuals import is_mutual, read_mutuals
from linknote.profile.page.place import looks_like_place
from linknote.profile.pasted import Line, Pasted
from linknote.profile.refusals import nameless

FEWEST = 5
"""Words of a line without a mark at its end that is still a note."""


def person(pasted: Pasted) -> Person:
    """The person who invites by e-mail: name, headline, place, number in common, note, address."""
    mail = read_mail(pasted)
    lines = _own(list(mail.lines))
    found = Found(FORMAT, lang="en" if _english(mail.subject, lines) else None)
    sender = mail.sender if mail.sender and "linkedin" not in mail.sender.lower() else None
    at = _name_index(lines, sender)
    raw, number = (
        (lines[at].text, lines[at].number) if at is not None else (sender, mail.sender_line)
    )
    if at is not None and (said := invited(raw or "")):
        raw = said[0]
    if not raw or not found.name(raw, number, "the name in the e-mail", source="list"):
        raise nameless("this e-mail", pasted, line=number)
    note = [line for line in lines[: at or 0] if not _hello().fullmatch(line.text)]
    rest: list[Line] = []
    ended = False
    for line in lines[at + 1 if at is not None else 0 :]:
        _put_address(found, line)
        if _is_button(line):
            ended = True
        elif (count := in_common(line.text)) is not None:
            found.put("mutual_count", count, line.number, "the connections in common")
        elif is_mutual(line.text) and (mutuals := read_mutuals(line.text)):
            found.put("mutuals", mutuals[0], line.number, "the mutual connections")
            found.put("mutual_count", mutuals[1], line.number, "the mutual connections")
        elif not ended and line.text != raw and not invited(line.text):
            rest.append(line)
    _put_card(found, rest, note)
    put_headline_job(found)
    return found.person()


def _put_card(found: Found, rest: list[Line], note: list[Line]) -> None:
    """Under the name: the headline, the place, and what is left is the note."""
    if rest and not _is_prose(rest[0]):
        found.put("headline", rest[0].text, rest[0].number, "the line under the name")
        rest = rest[1:]
    if rest and looks_like_place(rest[0].text):
        found.put("location", rest[0].text, rest[0].number, "the place under the headline")
        rest = rest[1:]
    if not note and any(_says_something(line) for line in rest):
        note = rest
    note = [_unquoted(line) for line in note]
    put_message(found, note)


def _own(lines: list[Line]) -> list[Line]:
    """The lines up to the other people, without LinkedIn's own foot."""
    for index, line in enumerate(lines):
        if is_tail(line.text) or _foot().match(line.text):
            return lines[:index]
    return lines


def _name_index(lines: list[Line], sender: str | None) -> int | None:
    """The line that is the name: the sender's, the one in a sentence, or the first after hello."""
    for index, line in enumerate(lines):
        if sender and line.text == sender:
            return index
    for index, line in enumerate(lines):
        if invited(line.text):
            return index
    if sender:
        return None
    for index in range(1, len(lines)):
        if is_default(lines[index - 1].text):
            return index
    plain = (i for i, line in enumerate(lines) if not _hello().match(line.text))
    return next((i for i in plain if not _is_prose(lines[i]) and not _is_button(lines[i])), None)


def _put_address(found: Found, line: Line) -> None:
    match = _address().search(line.text)
    if match and "url" not in found.fields:
        found.put("url", match[0], line.number, "the link to the profile")


def _is_button(line: Line) -> bool:
    low = line.text.lower().strip("[]<>* ")
    word = re.split(r"\W", low, maxsplit=1)[0]
    if low.startswith(("view ", "see profile")):
        return True
    return word in ACCEPT and (len(low.split()) <= 2 or "http" in low)


def _is_prose(line: Line) -> bool:
    """A sentence rather than a headline: quoted, or a greeting, or long with a full stop."""
    text = line.text
    return text[:1] in '"“„«' or bool(_hello().match(text)) or is_default(text)


def _says_something(line: Line) -> bool:
    """Words of theirs rather than a place that is not known as one: "Ulm und Umgebung"."""
    return _is_prose(line) or line.text[-1] in ".!?。！？…" or len(line.text.split()) >= FEWEST


def _unquoted(line: Line) -> Line:
    text = line.text
    if len(text) > 1 and text[0] in '"“„«' and text[-1] in '"”“»':
        return Line(line.number, text[1:-1].strip(), line.raw)
    return line


def _english(subject: str | None, lines: list[Line]) -> bool:
    words = " ".join([subject or "", *(line.text for line in lines[:20])]).lower()
    return any(mark in words for mark in ("want to connect", "linkedin network", "view profile"))


@cache
def _hello() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:hi|hello|dear|hallo|bonjour|hola|olá|ciao|dag|cześć)\b(?: [^\s,]{1,30}){0,3}"
        r" ?[,!:]?"
    )


@cache
def _foot() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:unsubscribe|this e-?mail was intended for|you are receiving|© 20\d\d|learn why we "
        r"included this|linkedin corporation|help:)"
    )


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"https?://[\w.]*linkedin\.com/(?:comm/)?in/[^\s<>\")\]]{1,200}")

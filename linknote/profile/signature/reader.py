"""The signature under an e-mail. An e-mail without one tells too little and is refused."""

from __future__ import annotations

import re
from functools import cache

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.mail import Mail, read_mail
from linknote.profile.pasted import Line, Pasted
from linknote.profile.signature.lines import person_of, pieces
from linknote.profile.signature.names import Piece
from linknote.profile.signature.words import has_reach, is_contact, is_sign_off

MOST = 14
"""Lines of a signature that are looked at."""

SHORT = 90
"""Characters: a longer line is prose or small print."""


def looks_like(pasted: Pasted) -> bool:
    """An e-mail: its header, the line "-- ", a hello, a sign-off, or a block with ways to reach."""
    lines = pasted.head
    if len(lines) < 2:
        return False
    if _is_headed(pasted) or any(_is_mark(line) for line in lines):
        return True
    if any(is_sign_off(line.text) for line in lines):
        return True
    if _hello().fullmatch(lines[0].text):
        return True
    reach = any(has_reach(line.text) for line in lines[1:])
    return reach and len(lines) <= MOST and sum(len(x.text) <= SHORT for x in lines) >= 2


def parse(pasted: Pasted) -> Person:
    """The person who signs; InputError for an e-mail without a signature."""
    mail = read_mail(pasted)
    lines = _own(mail.lines)
    for block in _blocks(lines):
        parts = pieces(block)
        if parts and _is_signature(parts, block):
            found = Found("signature")
            if person_of(parts, block, f"{mail.sender or ''} {mail.address or ''}".strip(), found):
                return found.person()
    raise _unsigned(mail, pasted)


def _blocks(lines: list[Line]) -> list[list[Line]]:
    """Where the signature may stand, the surest first."""
    blocks: list[list[Line]] = []
    marks = [i for i, line in enumerate(lines) if _is_mark(line)]
    if marks:
        blocks.append(lines[marks[-1] + 1 :][:MOST])
    ends = [i for i, line in enumerate(lines) if is_sign_off(line.text)]
    if ends:
        below = lines[ends[-1] + 1 :]
        blocks.append([line for line in below if not _is_mark(line)][:MOST])
    reach = [i for i, line in enumerate(lines) if has_reach(line.text)]
    if reach:
        start = reach[0]
        while start and reach[0] - start < 8 and _belongs(lines, start - 1):
            start -= 1
        blocks.append(lines[start:][:MOST])
    return [block for block in blocks if block]


def _belongs(lines: list[Line], index: int) -> bool:
    """Is a line above a contact line part of its block: short, no sentence, no wide gap between?"""
    text = lines[index].text
    gap = lines[index + 1].number - lines[index].number
    prose = text.endswith((".", "?", "!", ":")) and len(text.split()) > 4
    plain = not prose and not is_sign_off(text) and not _hello().fullmatch(text)
    return len(text) <= SHORT and gap <= 2 and plain


def _is_signature(parts: list[Piece], block: list[Line]) -> bool:
    """A full name, or one name with a way to reach or a second line; a bare first name is none."""
    full = any(" " in part.text for part in parts[:2])
    return full or (len(parts) > 1 and any(is_contact(line.text) for line in block))


def _own(lines: tuple[Line, ...]) -> list[Line]:
    """The writer's own lines: without the messages quoted below or between."""
    kept: list[Line] = []
    for index, line in enumerate(lines):
        if line.text.startswith(">"):
            continue
        wrapped = index + 1 < len(lines) and _wrote().search(lines[index + 1].text)
        opens = _on().match(line.text) and (_wrote().search(line.text) or wrapped)
        if opens or _original().match(line.text) or _is_second_header(lines, index):
            if len(kept) >= 2:
                break
            continue
        kept.append(line)
    return kept


def _is_second_header(lines: tuple[Line, ...], index: int) -> bool:
    """ "From: …" with "Sent:" or "To:" right below: a quoted message starts."""
    if not _from().match(lines[index].text):
        return False
    return any(_sent().match(line.text) for line in lines[index + 1 : index + 4])


def _is_headed(pasted: Pasted) -> bool:
    head = [line.text.lower() for line in pasted.head[:30]]
    sender = any(line.startswith(("from:", "von:", "de :", "de:", "da:", "van:")) for line in head)
    names = ("subject:", "betreff:", "objet", "asunto:", "assunto:", "oggetto:", "onderwerp:")
    return sender and any(line.startswith(names) for line in head)


def _is_mark(line: Line) -> bool:
    return line.raw.strip(" \t\u00a0\r") in ("--", "—", "––")


def _unsigned(mail: Mail, pasted: Pasted) -> InputError:
    who = f" (it is from {mail.sender[:60]})" if mail.sender else ""
    return InputError(
        f"this e-mail has no signature that says who wrote it{who}",
        hint='say who it is with --who "Name, Role at Company"',
        where=pasted.at(),
    )


@cache
def _hello() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag"
        r"|morgen)|liebe[rs]?"
        r"|sehr geehrte[rs]?|bonjour|cher|chère|hola|estimad[oa]|querid[oa]|olá|car[oa]|prezad[oa]"
        r"|ciao|buongiorno|gentile|dag|beste|goedemorgen|cześć|dzień dobry"
        r"|szanown[ya])\b.{0,50}[,!:–.]?"
    )


@cache
def _on() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:on|am|le|el|em|il(?: giorno)?|op|w dniu|den|dnia|pon|wt|śr|czw|pt|sob"
        r"|niedz)\b.{4,200}"
    )


@cache
def _wrote() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:wrote|schrieb(?:\s.{1,120})?|a écrit|escribió|escreveu|ha scritto"
        r"|schreef(?:\s.{1,120})?"
        r"|napisał(?:\(a\)|a)?|skrev)\s?:$"
    )


@cache
def _original() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:-{2,}|_{2,})\s?(?:original message|ursprüngliche nachricht"
        r"|message d'origine|forwarded"
        r"|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht"
        r"|weitergeleitete).{0,40}"
    )


@cache
def _from() -> re.Pattern[str]:
    return re.compile(r"(?i)\*?(?:from|von|de|da|van|od)\s?:\*? .{2,}")


@cache
def _sent() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\*?(?:sent|to|date|gesendet|datum|an|envoyé|à|enviado|para|inviato|a|verzonden|aan"
        r"|wysłano|do)\s?:\*? "
    )

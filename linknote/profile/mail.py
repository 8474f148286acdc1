"""An e-mail as text or as saved (.eml): who it is from, its subject, and the lines of its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from linknote.profile.pasted import Line, Pasted
from linknote.text.clean import clean

MOST = 5_000
"""Lines of an e-mail that are looked at."""

PARTS = 20
"""Nested parts; a saved message has two or three."""


@dataclass(frozen=True, slots=True)
class Mail:
    """The sender's display name and address, the subject (None where there is no header)."""

    sender: str | None
    sender_line: int | None
    address: str | None
    subject: str | None
    lines: tuple[Line, ...]


def read_mail(pasted: Pasted) -> Mail:
    """Part an e-mail into header and text; a text without a header is all text.

    A saved message with MIME parts is decoded (its lines lose their numbers' exactness: they
    count in the decoded text).
    """
    rows = pasted.text.split("\n")
    end = _header_end(rows)
    fields = _fields(rows[:end])
    text_lines = tuple(line for line in pasted.lines if line.number > end)
    mime = "content-transfer-encoding" in fields or "mime-version" in fields
    if mime and pasted.text.count("boundary=") <= PARTS:
        body = _decoded(pasted.text)
        if body is not None:
            text_lines = Pasted(body, pasted.file).lines
    sender, address, line = None, None, None
    if "from" in fields:
        line, value = fields["from"]
        sender, address = _sender(value)
    subject = _words(fields["subject"][1]) if "subject" in fields else None
    return Mail(sender, line, address, subject, text_lines[:MOST])


def _header_end(rows: list[str]) -> int:
    """How many rows the header takes, 0 when the text does not start with one."""
    known = 0
    for index, row in enumerate(rows[:200]):
        if not row.strip():
            if known:
                return index
            continue
        if _field().match(row):
            known += 1
        elif not (known and row[:1] in " \t"):
            return index if known >= 2 else 0
    return min(len(rows), 200) if known else 0


def _fields(rows: list[str]) -> dict[str, tuple[int, str]]:
    """Header field (lower case, German names as English ones) → its line and its value."""
    fields: dict[str, tuple[int, str]] = {}
    last = ""
    for number, row in enumerate(rows, 1):
        match = _field().match(row)
        if match:
            last = NAMES.get(match[1].lower(), match[1].lower())
            fields.setdefault(last, (number, row[match.end() :].strip()[:2_000]))
        elif last and row[:1] in " \t" and len(fields[last][1]) < 2_000:
            fields[last] = (fields[last][0], f"{fields[last][1]} {row.strip()}")
    return fields


def _sender(value: str) -> tuple[str | None, str | None]:
    """`Priya Anand via LinkedIn <invitations@linkedin.com>` → name and address."""
    value = _words(value)
    match = _angle().search(value)
    address = match[1].strip() if match else None
    name = value[: match.start()] if match else ("" if "@" in value else value)
    if address is None and "@" in value:
        address = value.strip()
    name = _via().sub("", name.strip().strip("\"'")).strip().strip("\"'")
    return name or None, address


def _words(value: str) -> str:
    """A header's value with its encoded words (`=?UTF-8?Q?…?=`) decoded."""
    if "=?" not in value:
        return value
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    try:
        return clean(str(make_header(decode_header(value))), one_line=True)
    except (HeaderParseError, LookupError, ValueError):
        return value


def _decoded(text: str) -> str | None:
    """The plain text of a saved message, or None when it has none."""
    from email import policy
    from email.errors import MessageError
    from email.parser import BytesParser

    raw = text[:400_000].encode("utf-8", "replace")
    try:
        message = BytesParser(policy=policy.default).parsebytes(raw)
        part = message.get_body(preferencelist=("plain",))
        content = part.get_content() if part is not None else None
    except (MessageError, LookupError, ValueError, KeyError, RecursionError, AttributeError):
        return None
    return clean(content) if isinstance(content, str) and content.strip() else None


NAMES = {
    "von": "from", "de": "from", "da": "from", "van": "from", "od": "from",
    "betreff": "subject", "objet": "subject", "asunto": "subject", "assunto": "subject",
    "oggetto": "subject", "onderwerp": "subject", "temat": "subject",
}  # fmt: skip


@cache
def _field() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(from|to|cc|bcc|subject|date|sent|reply-to|message-id|mime-version|content-[a-z-]+"
        r"|return-path|received|delivered-to|dkim-signature|x-[a-z0-9-]+|list-[a-z-]+|in-reply-to"
        r"|references|von|an|betreff|datum|gesendet|de|à|objet|envoyé|para|asunto|assunto|enviado"
        r"|da|a|oggetto|inviato|data|van|aan|onderwerp|od|do|temat)[ \t]?:(?=\s|$)"
    )


@cache
def _angle() -> re.Pattern[str]:
    return re.compile(r"<([^<>]{1,320})>")


@cache
def _via() -> re.Pattern[str]:
    return re.compile(r"(?i)[ \t]+(?:via|über|par|a través de|tramite|przez)[ \t]+linkedin$")

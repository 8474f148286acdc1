"""Bytes from a file or a pipe → text, or a clear refusal."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from linknote.errors import InputError, Where

_MAGIC: Final = (
    (b"\x1f\x8b", "is compressed with gzip", "unpack it first: gunzip -c FILE | linknote …"),
    (b"%PDF-", "is a PDF, not text", "give it as a file with the ending .pdf"),
    (b"PK\x03\x04", "is a zip file or an office document", "copy the text out and give that"),
    (b"\xd0\xcf\x11\xe0", "is an office document", "copy the text out and give that"),
    (b"BZh", "is compressed with bzip2", "unpack it first"),
    (b"\xfd7zXZ", "is compressed with xz", "unpack it first"),
    (b"(\xb5/\xfd", "is compressed with zstd", "unpack it first"),
    (b"\x89PNG", "is a picture", "copy the text instead"),
    (b"\xff\xd8\xff", "is a picture", "copy the text instead"),
    (b"GIF8", "is a picture", "copy the text instead"),
    (b"\x7fELF", "is a program, not text", None),
    (b"SQLite format 3\x00", "is a database, not text", None),
)
_MARKS: Final = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_UTF8_MARK: Final = b"\xef\xbb\xbf"
_PLAIN_CONTROLS: Final = b"\t\n\r\x0b\x0c\x1b"
_CONTROLS: Final = bytes(b for b in (*range(32), 127) if b not in _PLAIN_CONTROLS)
_NOT_TEXT: Final = "is not text"


class Decoded(NamedTuple):
    """The text, and what the user should know about how it was read (None: nothing)."""

    text: str
    note: str | None = None


def decode(raw: bytes, *, file: str) -> str:
    """The text in `raw`, not yet cleaned; `file` names it in an error.

    Reads UTF-8 and UTF-16 (with or without a mark at the start), and Windows-1252 where that
    gives words. Raises InputError for compressed, binary and unreadable input.
    """
    return decode_noting(raw, file=file).text


def decode_noting(raw: bytes, *, file: str) -> Decoded:
    """As `decode`, with a note when the encoding had to be guessed or bytes were left out."""
    for start, what, hint in _MAGIC:
        if raw.startswith(start):
            raise InputError(f"this {what}", hint=hint, where=Where(file))
    marked = _by_mark(raw, file)
    if marked is not None:
        return Decoded(marked)
    if b"\x00" in raw:
        encoding = _unmarked_utf16(raw)
        if encoding:
            return Decoded(raw.decode(encoding, "replace"), "read as UTF-16")
    controls = len(raw) - len(raw.translate(None, _CONTROLS))
    if controls * 10 > len(raw):
        raise _unreadable(file)
    try:
        return Decoded(raw.decode("utf-8"), _mojibake(raw))
    except UnicodeDecodeError as error:
        return _broken_utf8(raw, error, controls, file)


def encoding_of(head: bytes) -> str:
    """The encoding that the start of a long input tells, for reading it piece by piece.

    "utf-8" also where some bytes may turn out not to be.
    """
    for mark, encoding in (*_MARKS, (_UTF8_MARK, "utf-8-sig")):
        if head.startswith(mark):
            return encoding
    return (_unmarked_utf16(head) if b"\x00" in head else None) or "utf-8"


def western(text: str) -> str:
    """Text decoded with "surrogateescape": its bytes that are not UTF-8 as Windows-1252."""
    return re.sub("[\udc80-\udcff]", lambda byte: _western(ord(byte[0]) - 0xDC00), text)


@cache
def _western(byte: int) -> str:
    return bytes((byte,)).decode("cp1252", "replace")


def _by_mark(raw: bytes, file: str) -> str | None:
    """The text of input that starts with a byte order mark; None without one."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            text = raw.decode(encoding, "replace")
            if text.count("\ufffd") * 10 > len(text):
                raise _unreadable(file)
            return text
    if raw.startswith(_UTF8_MARK):
        return raw[3:].decode("utf-8", "replace")
    return None


def _unmarked_utf16(raw: bytes) -> str | None:
    """The byte order when nearly every second byte of the start is NUL: Western text in UTF-16."""
    head = raw[:2000]
    if len(raw) % 2 or len(head) < 8:
        return None
    half = len(head) // 2
    high, low = head[1::2].count(0), head[0::2].count(0)
    if high * 10 >= half * 8 and low * 20 <= half:
        return "utf-16-le"
    if low * 10 >= half * 8 and high * 20 <= half:
        return "utf-16-be"
    return None


def _broken_utf8(raw: bytes, error: UnicodeDecodeError, controls: int, file: str) -> Decoded:
    if error.reason == "unexpected end of data":
        return Decoded(raw[: error.start].decode("utf-8"), "cut short in the middle of a letter")
    text = raw.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(map(len, _beyond_ascii().findall(text))) - bad
    if good > bad and bad * 20 <= len(text):
        return Decoded(text.replace("\ufffd", ""), "some bytes are not UTF-8 and were left out")
    if controls == 0:
        western = raw.decode("cp1252", "replace")
        odd = sum(map(len, _odd_in_western().findall(western)))
        foreign = sum(map(len, _beyond_ascii().findall(western)))
        if odd * 10 <= foreign and foreign * 2 <= len(western):
            return Decoded(western, "read as Windows-1252: check the accents")
        if bad * 8 <= len(text):
            return Decoded(text.replace("\ufffd", ""), "some bytes are no text and were left out")
    raise _unreadable(file)


def _mojibake(raw: bytes) -> str | None:
    """A note when the text was already garbled before it came here ("MÃ¼ller")."""
    if raw.count(b"\xc3\x83\xc2") + raw.count(b"\xc3\xa2\xe2\x82\xac") == 0:
        return None
    return "accents look garbled (Ã¼ for ü): copy the text again"


def _unreadable(file: str) -> InputError:
    return InputError(f"this {_NOT_TEXT}", hint="give plain text, best in UTF-8", where=Where(file))


@cache
def _beyond_ascii() -> re.Pattern[str]:
    return re.compile(r"[^\x00-\x7f]+")


@cache
def _odd_in_western() -> re.Pattern[str]:
    """What Western text hardly holds: unused bytes, and signs glued between two letters."""
    return re.compile(
        "\ufffd|(?<=[a-zA-Z])[¡-§©ª¬-±²³µ¶¸-¿×÷ƒ†‡ˆ˜](?=[a-zA-Z])|[¤¦¬¯¸þðƒˆ˜¨](?![a-zA-Z])"
    )

"""What comes in from outside: a file, `-` or a pipe, as clean text."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from linknote.errors import InputError, Where
from linknote.store.files import read_bytes, why

MAX_BYTES = 24 * 1024 * 1024
"""More than any kind of profile may be; each kind has its own, smaller limit."""


def stdin_is_piped() -> bool:
    """Is there something to read on stdin that is not a terminal?"""
    try:
        return not os.isatty(sys.stdin.fileno())
    except (AttributeError, OSError, ValueError):  # closed, or no stdin at all
        return False


def read_raw(path: str) -> bytes:
    """The bytes of a file, or of stdin for "-". Raises InputError when it cannot be read."""
    return read_stdin() if path == "-" else read_bytes(Path(path), limit=MAX_BYTES, shown=path)


def shown_name(path: str) -> str:
    """How errors call an input."""
    return "stdin" if path == "-" else path


def read_text(path: str, *, empty: str) -> tuple[str, str | None]:
    """The text of a file, or of stdin for "-", and what to know about how it was read.

    Raises InputError when it cannot be read, is no text, or is empty (`empty` is the mend).
    """
    return text_of(read_raw(path), shown_name(path), empty=empty)


def text_of(raw: bytes, shown: str, *, empty: str) -> tuple[str, str | None]:
    """The clean text of bytes from outside, and what to know about how they were decoded."""
    from linknote.text.clean import clean
    from linknote.text.decode import decode_noting

    decoded = decode_noting(raw, file=shown)
    text = clean(decoded.text)
    if not text.strip():
        raise InputError("there is nothing in it", hint=empty, where=Where(shown))
    return text, decoded.note


def read_stdin() -> bytes:
    """All of stdin, bounded. Raises InputError."""
    try:
        raw = sys.stdin.buffer.read(MAX_BYTES + 1)
    except (OSError, ValueError, AttributeError) as error:
        reason = why(error) if isinstance(error, OSError) else "it is closed"
        raise InputError(f"cannot be read: {reason}", where=Where("stdin")) from None
    if len(raw) > MAX_BYTES:
        raise InputError(
            f"larger than {MAX_BYTES >> 20} MiB", hint="give one profile", where=Where("stdin")
        )
    return raw

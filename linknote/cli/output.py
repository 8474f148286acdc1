"""stdout carries the result alone: the note, or one JSON object."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from linknote.errors import InputError


def write_result(text: str) -> None:
    """Write a result and its final newline to stdout, as UTF-8, all of it before going on.

    Raises OSError when stdout is closed or full; the boundary turns that into an exit status.
    """
    if sys.stdout is None:  # closed before we began
        raise InputError("stdout is closed: there is nowhere to write to")
    raw = (text.rstrip("\n") + "\n").encode("utf-8", "replace")
    sys.stdout.flush()
    sys.stdout.buffer.write(raw)
    sys.stdout.buffer.flush()


def write_json(value: Mapping[str, object], *, indent: int | None = 2) -> None:
    """Write one JSON object.

    Control, bidi and invisible characters (in the name of a file, say) are written as JSON's own
    \\u escapes: a terminal does not act on them, and whoever reads the JSON gets them back.
    """
    import json

    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if not text.replace("\n", "").isprintable():
        text = "".join(_escaped(char) if _acts(char) else char for char in text)
    write_result(text)


def _acts(char: str) -> bool:
    """Whether a terminal would act on it, or nobody would see it; joiners and flags stay."""
    import unicodedata

    if char in "\n\u200c\u200d" or "\U000e0020" <= char <= "\U000e007f":
        return False
    return unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")


def _escaped(char: str) -> str:
    raw = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{raw[i]:02x}{raw[i + 1]:02x}" for i in range(0, len(raw), 2))

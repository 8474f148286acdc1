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
    """Write one JSON object."""
    import json

    write_result(json.dumps(value, ensure_ascii=False, indent=indent))

"""A PDF file → Person. The file is read in a child process, bounded in time, memory and pages."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from linknote.errors import InputError, Where
from linknote.model import Person

SECONDS = 10
LARGEST = 30_000_000
"""Bytes; what LinkedIn saves has under one million."""

CHILD = Path(__file__).with_name("pdf_child.py")

HINT = "copy the text out of the PDF and give that, or paste the profile page"

REASONS = {
    "encrypted": ("this PDF is locked with a password", "save it again without one"),
    "broken": ("this PDF cannot be read: it is damaged or cut short", "save it again, or paste"),
    "memory": ("this PDF needs more memory than a profile ever does", HINT),
    "empty": ("this PDF holds no text, only pictures", HINT),
}
"""What the child may answer → what is said."""


def is_pdf(raw: bytes) -> bool:
    """Does it start as a PDF does? Up to 1,024 bytes may stand before the mark."""
    return b"%PDF-" in raw[:1_029]


def read_pdf(raw: bytes, *, file: str = "-", seconds: float = SECONDS) -> Person:
    """The person of LinkedIn's "Save to PDF".

    Takes at most `seconds` and, in the child, about 400 MB. Raises InputError when pypdf is not
    installed, for a PDF that is locked, damaged, too heavy or not LinkedIn's.
    """
    from linknote.profile.pdf.pages import Run, parse

    answer = _ask_child(raw, file, seconds)
    runs = [
        Run(page, x, y, size, tuple(color) if color else None, text)
        for page, x, y, size, color, text in answer["runs"]
    ]
    return parse(runs, author=answer["author"], file=file)


def _ask_child(raw: bytes, file: str, seconds: float) -> dict[str, Any]:
    """What the child read; InputError for whatever kept it from reading."""
    if len(raw) > LARGEST:
        raise InputError("this PDF is too large to be a profile", hint=HINT, where=Where(file))
    if find_spec("pypdf") is None:
        raise InputError(
            "reading a PDF needs an extra that is not installed",
            hint='pip install "linknote[pdf]"; or copy the text out of the PDF and give that',
            where=Where(file),
        )
    try:
        child = subprocess.run(
            [sys.executable, "-P", str(CHILD)],
            input=raw,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )
        answer = json.loads(child.stdout) if child.returncode == 0 else {"error": "memory"}
    except subprocess.TimeoutExpired:
        raise InputError(
            f"this PDF takes longer than {seconds:g} seconds to read", hint=HINT, where=Where(file)
        ) from None
    except (OSError, ValueError):
        answer = {"error": "broken"}
    if isinstance(answer, dict) and "runs" in answer:
        return answer
    message, hint = REASONS.get(str(answer.get("error")), REASONS["broken"])
    raise InputError(message, hint=hint, where=Where(file))

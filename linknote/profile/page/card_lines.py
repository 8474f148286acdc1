"""Lines beside a top card: the browser's title, the login form, the job of a search row."""

from __future__ import annotations

import re

from linknote.profile.page.place import contact_index, contact_split
from linknote.profile.page.words import is_label, key, labels
from linknote.profile.pasted import Line


def title_name(text: str) -> str | None:
    """The name in a browser's title: "(3) Ines Vega | LinkedIn"."""
    match = re.fullmatch(r"(?:\(\d{1,3}\+?\) )?([^|]{2,100}) \| LinkedIn", text[:140])
    return match[1] if match else None


def after_login(lines: list[Line]) -> int:
    """The line after the login form of a page seen signed out, where a name can follow; else 0.

    The form may also stand below the name: then only the place stands before the contact link.
    """
    at = contact_index(lines)
    if at is None:
        return 0
    above = [
        index
        for index, line in enumerate(lines[: min(at, 60)])
        if is_label("login", line.text) or "linkedin" in line.text.lower()
    ]
    last = at - 1 if contact_split(lines[at].text) else at - 2
    return above[-1] + 1 if len(above) >= 4 and above[-1] < last else 0


def current_job(text: str) -> str | None:
    """What follows "Current:" in a row of a people search: "Role at Company"."""
    head, colon, rest = text.partition(":")
    return rest.strip() if colon and key(head) in labels("current") and rest.strip() else None

"""The "Contact info" window of a profile, copied with the page or alone, and other addresses."""

from __future__ import annotations

import re
from itertools import pairwise

from linknote.profile.address import canonical
from linknote.profile.found import Found
from linknote.profile.page.lines import is_heading
from linknote.profile.page.signs import is_address
from linknote.profile.page.words import is_label, key
from linknote.profile.pasted import Line

REACH = 30
"""The window has fewer lines than this."""


def read_overlay(lines: list[Line], found: Found) -> list[Line]:
    """Take the address and "connected since" out of the window; return the lines without it."""
    for index, line in enumerate(lines):
        if is_label("contact", line.text) and _is_window(lines, index):
            end = _end(lines, index)
            window = lines[index:end]
            _url(window, found)
            _connected(window, found)
            if not any(any(c.isalpha() for c in x.text) for x in lines[:index] + lines[end:]):
                _owner(window, found)
            return lines[:index] + lines[end:]
    top = next((i for i, line in enumerate(lines) if is_heading(line.text)), len(lines))
    _url([line for line in lines[: min(top, 150)] if len(line.text) < 200], found)
    return lines


def _is_window(lines: list[Line], index: int) -> bool:
    below = lines[index + 1 : index + 6]
    return any(_has_profile_word(line.text) for line in below) and any(
        canonical(line.text) for line in below
    )


def _has_profile_word(text: str) -> bool:
    return any(word in text.lower() for word in ("profile", "profil", "perfil", "profiel"))


def _end(lines: list[Line], index: int) -> int:
    """After the last line of the window that is an address or a date of connecting."""
    last = index
    for at in range(index + 1, min(index + REACH, len(lines))):
        if is_address(lines[at].text) or canonical(lines[at].text):
            last = at
        elif is_label("connected", lines[at].text) and at + 1 < len(lines):
            last = at + 1
    return last + 1


def _url(lines: list[Line], found: Found) -> None:
    for line in lines:
        if address := canonical(line.text):
            found.put("url", address, line.number, "the address of the profile")
            return


def _connected(lines: list[Line], found: Found) -> None:
    for line, after in pairwise(lines):
        if is_label("connected", line.text) and any(c.isdigit() for c in after.text):
            found.put("degree", 1, line.number, "connected since, in the contact info")


def _owner(lines: list[Line], found: Found) -> None:
    """The name out of "Ines Vega's Profile", "Profil von Ines Vega"."""
    for line in lines[1:4]:
        text = key(line.text)
        match = re.fullmatch(r"(.{2,80}?)(?:'s|'|s')? profile", text) or re.fullmatch(
            r"(?:profil|perfil|profilo|profiel) (?:von|de|del|di|van|użytkownika|do|da) (.{2,80})",
            text,
        )
        if match:
            begin = text.index(match[1])
            name = line.text[begin : begin + len(match[1])]
            found.name(name, line.number, "the head of the contact info")

"""What the web's card and the e-mail share: the format's name, and the note of who invites."""

from __future__ import annotations

from linknote.profile.found import Found
from linknote.profile.invitation.words import without_more
from linknote.profile.pasted import Line

FORMAT = "linkedin-invitation"


def put_message(found: Found, lines: list[Line]) -> None:
    """The note of the person who invites, its lines as they stand."""
    text, last = "", 0
    for line in lines:
        if own := without_more(line.text).strip():
            text += ("\n\n" if line.number > last + 1 else "\n") + own if text else own
            last = line.number
    found.put("message", text, lines[0].number if lines else None, "the note")

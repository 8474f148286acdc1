"""Profile text → Person: first the kind, then the parse. Pure, and nothing is guessed."""

from __future__ import annotations

from linknote.model import Person


def read(text: str, *, file: str = "-", own: bool = False) -> Person:
    """The person a profile text tells of.

    `text` is decoded and cleaned (`linknote.text.clean.clean`); `file` is how the user named it.
    `own`: the profile may be the user's own page, which is otherwise refused as "this is you".
    Unknown fields are None or empty; `Person.sources` says where each known one stands, and
    `Person.notes` what the user should check. InputError when the text holds no one person.
    """
    from linknote.profile.kinds import tell
    from linknote.profile.pasted import Pasted

    pasted = Pasted(text, file, own=own)
    return tell(pasted).parse(pasted)

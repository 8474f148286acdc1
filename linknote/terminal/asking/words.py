"""What the questions say, on a screen and in plain lines alike."""

from __future__ import annotations

from linknote.terminal.questions import MOST
from linknote.text.clean import clean

EMPTY = "Please say a few words (Ctrl-C leaves)"
NOTHING_MATCHES = "Nothing there matches: Backspace widens the list"
MARK = ("class:mark", "? ")
PROMPT = "› "
FIRST = "There is no question before this one"
NOT_YET = "It cannot be copied yet:"
ONCE_MORE = "Enter once more to copy it as it is"


def line(text: str) -> str:
    """Foreign text as one safe line."""
    return clean(text, one_line=True)


def too_long(typed: str) -> str | None:
    """What to say of an answer of more than MOST characters; nothing of it is cut."""
    over = len(typed) - MOST
    if over <= 0:
        return None
    characters = "character" if over == 1 else "characters"
    return f"{over:,} {characters} too many (at most {MOST:,}): shorten it, nothing is lost"


def begun(text: str) -> str:
    """An answer to be gone on with: one safe line, with the space it ends in."""
    return line(text) + (" " if text.endswith(" ") and line(text) else "")

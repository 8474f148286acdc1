"""How long a note is for the text box of the browser."""

from __future__ import annotations

import unicodedata


def units(text: str) -> int:
    """The length of `text` in UTF-16 units, after NFC and with every newline as one unit.

    This is what a browser's text box counts: most emoji are two units or more.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if text.isascii():
        return len(text)
    text = unicodedata.normalize("NFC", text)
    return len(text) + sum(char > "\uffff" for char in text)

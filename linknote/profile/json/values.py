"""The texts of a JSON tree: as one safe line, and where in the file they are written."""

from __future__ import annotations

import json
from typing import Any

from linknote.profile.pasted import Pasted


def words(value: Any) -> str | None:
    """A text of the tree as one safe line; None for anything that is no text or empty.

    Entities are undone twice: public pages write `&amp;#39;`.
    """
    if not isinstance(value, str):
        return None
    from html import unescape

    from linknote.text.clean import clean

    text = value[:20_000]
    if "&" in text:
        text = unescape(unescape(text))
    return clean(text, one_line=True) or None


def line_of(value: Any, pasted: Pasted) -> int | None:
    """The line a text of the tree stands on: where it is first written, in either spelling."""
    if not isinstance(value, str):
        return None
    for ascii_only in (False, True):
        written = json.dumps(value[:200], ensure_ascii=ascii_only)[:-1]
        position = pasted.text.find(written)
        if position >= 0:
            return pasted.text.count("\n", 0, position) + 1
    return None

"""The person's own name in an answer, said to them: "Dana's talk" is "your talk"."""

from __future__ import annotations

import re

BEFORE = (
    "met|meet|saw|see|heard|know|knew|follow|followed|following|read|found|"
    "about|with|to|from|by|for|of|like|asked|joined|contact|reach|help|thank|ask|support"
)
"""Words after which a name is an object: what follows as "you" needs no other verb form."""


def addressed(text: str, *names: str) -> str:
    """`text` with the person's name as "your" and "you", where that cannot spoil the sentence.

    `names` are the full name and the greeting. A name that is part of a longer one ("Dana Point")
    or the subject of a verb stays as it was typed.
    """
    for name in sorted({name for name in names if name and len(name) > 1}, key=len, reverse=True):
        if name.casefold() not in text.casefold():
            continue
        who = re.escape(name)
        text = re.sub(rf"(?i)(?<![\w-]){who}['’]s(?=\s)", "your", text)
        if name.endswith("s"):
            text = re.sub(rf"(?i)(?<![\w-]){who}['’](?=\s)", "your", text)
        text = re.sub(
            rf"\b((?i:{BEFORE})\s+)(?i:{who})(?![\w'’-])(?!\s+[A-Z])",
            lambda found: f"{found[1]}you",
            text,
        )
    return text

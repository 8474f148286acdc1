"""A bio's sentences, and what one says of a place or a school."""

from __future__ import annotations

import re
from functools import cache

from linknote.profile.bio.words import SHORT, SPEECHES
from linknote.profile.proper_names import is_capital, proper
from linknote.profile.schools import is_school


def place(sentence: str, known: frozenset[str] = frozenset()) -> str | None:
    """Where somebody lives or is based: "based in Porto", "lives in Leeds, England".

    The words of the name (`known`) end it: "Based in Porto, Mateus spends …".
    """
    low = sentence.lower()
    for speech in SPEECHES:
        for phrase in speech.lives:
            at = low.find(f"{phrase} ")
            if at < 0 or (at and low[at - 1].isalnum()):
                continue
            following = sentence[at + len(phrase) :].split()[:12]
            end = next((i for i, w in enumerate(following) if w.strip(".,").lower() in known), 12)
            words = proper(following[:end], comma=True)
            if words and is_capital(words[-1]):
                return " ".join(words).strip(" ,.;")
    match = re.search(r"\b([A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?)-based\b", sentence)
    return match[1] if match else None


def school(sentence: str) -> str | None:
    """Where somebody studied: after "graduated from", "studied … at", "a degree from"."""
    match = _studied().search(sentence)
    if not match:
        return None
    words = proper(sentence[match.end() :].split(), comma=False)
    text = " ".join(words).strip(" ,.;")
    return text.removeprefix("the ") if text and is_school(text) else None


def sentences(text: str) -> list[str]:
    """A text's sentences; a full stop after a title, an initial or a legal form ends none."""
    parts: list[str] = []
    begin = 0
    for match in _end().finditer(text):
        before = text[begin : match.start() + 1].rsplit(None, 1)[-1:]
        word = before[0].lower().strip('("“') if before else ""
        if word in SHORT or (len(word) == 2 and word[1] == "." and word[0].isalpha()):
            continue
        parts.append(text[begin : match.end()].strip())
        begin = match.end()
    parts.append(text[begin:].strip())
    return [part for part in parts if part]


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"[.!?][\"”)]?\s+(?=[\"“„(]?[^\W\d_a-z])")


@cache
def _studied() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:graduated from|a graduate of|an alumn\w+ of|degrees? (?:in [\w ,&-]{2,60} )?from"
        r"|(?:phd|ph\.d\.|msc|bsc|ba|ma|mba|doctorate|master's|bachelor's)[\w ,&-]{0,60} "
        r"(?:from|at)"
        r"|studied [\w ,&-]{2,60} at|studied at|studierte [\w ,&-]{2,60} an der|educated at)\s+"
    )

"""What a note looks like whatever its language: links, shouting, what it repeats."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from linknote.check.words import Words

Span = tuple[int, int]
_FEWEST_DIGITS = 9
"""Fewer are years, a price, a count."""


def find_links(text: str, typed: str) -> tuple[list[Span], list[Span]]:
    """The links of a note: (any, those that hide or book something). What was typed is theirs."""
    if "/" not in text and "www." not in text.lower():
        return [], []
    found, shady = [], []
    for match in _link().finditer(text):
        link = match[0].rstrip(".,;:!?)")
        if link.lower() in typed.lower():
            continue
        span = match.start(), match.start() + len(link)
        found.append(span)
        if _shady().search(link):
            shady.append(span)
    return found, shady


def find_contacts(text: str, typed: str) -> list[Span]:
    """E-mail addresses and telephone numbers in a note that nobody typed."""
    if "@" not in text and sum(map(str.isdigit, text)) < _FEWEST_DIGITS:
        return []
    said = typed.lower()
    digits = "".join(filter(str.isdigit, said))
    found = []
    for match in _contact().finditer(text):
        number = "".join(filter(str.isdigit, match[0]))
        known = match[0].lower() in said if "@" in match[0] else number in digits
        if not known and ("@" in match[0] or len(number) >= _FEWEST_DIGITS):
            found.append(match.span())
    return found


def find_figures(text: str) -> list[Span]:
    """Percentages and sums of money: what letters that sell are made of."""
    if not any(mark in text for mark in "%$€£¥％円") and "uro" not in text and "dollar" not in text:
        return []
    return [match.span() for match in _figures().finditer(text)]


def find_shouting(words: Words) -> list[Span]:
    """Runs of three or more long words in capitals, or a note mostly in capitals."""
    found: list[Span] = []
    if sum(map(str.isupper, words.text.split())) < 3:
        return found
    run: list[int] = []
    for i in range(len(words.folded) + 1):
        raw = words.raw(i) if i < len(words.folded) else ""
        if raw.isupper() and raw.isalpha() and (len(raw) > 1 or run):
            run.append(i)
            continue
        if sum(len(words.folded[j]) > 3 for j in run) >= 3 or (len(run) >= 4 and run[0] == 0):
            found.append(words.span(run[0], run[-1] + 1))
        run = []
    return found


def find_loud_marks(text: str) -> list[Span]:
    """Three or more marks in a row that end in shouting: "!!!", "?!?"."""
    if "!!" not in text and "!?" not in text and "??" not in text:
        return []
    return [match.span() for match in _loud().finditer(text)]


def find_repeated(words: Words, of: str, most: int) -> list[Span]:
    """Particular words or whole sentences that stand more than `most` times."""
    if of == "sentence":
        seen: Counter[tuple[str, ...]] = Counter()
        found = []
        for start, stop in zip(words.starts, words.stops, strict=True):
            sentence = tuple(words.folded[start:stop])
            seen[sentence] += 1
            if seen[sentence] > most and len(sentence) > 2:
                found.append(words.span(start, stop))
        return found
    twice = zip(words.folded, words.folded[1:], strict=False)
    run, found = 1, []
    for i, (one, two) in enumerate(twice):
        close = words.text[words.spans[i][1] : words.spans[i + 1][0]].isspace()
        run = run + 1 if one == two and close and len(one) > 1 else 1
        if run > most:
            found.append(words.span(i, i + 2))
    return found


@cache
def _link() -> re.Pattern[str]:
    return re.compile(
        r"(?:https?://|www\.)[^\s<>\"]{2,200}"
        r"|(?<![\w@.-])[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,30}){0,2}"
        r"\.(?:com|net|org|io|co|me|ly|app|biz|info|shop|online|site|xyz|link|page|dev|gl|example)"
        r"/[^\s<>\"]{1,200}",
        re.IGNORECASE,
    )


@cache
def _contact() -> re.Pattern[str]:
    return re.compile(r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}|\+?\d[\d ()/.-]{5,20}\d")


@cache
def _shady() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:bit\.ly|tinyurl|t\.me|wa\.me|lnkd\.in|cutt\.ly|rb\.gy|is\.gd|goo\.gl|ow\.ly|"
        r"calendly|cal\.com|savvycal|hubspot|chilipiper|meetings?\.|linktr\.ee)",
        re.IGNORECASE,
    )


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(
        r"\d[\d.,]{0,12} ?(?:%|％|万?円|€|£|[Ee]uros?\b|dollars?\b|d[óo]lares\b)"
        r"|(?:R\$|US\$|[$€£¥]) ?\d[\d.,]{0,12}"
    )


@cache
def _loud() -> re.Pattern[str]:
    return re.compile(r"[!?！？]{0,10}![!?！？]{2,40}|[!！]{3,40}")

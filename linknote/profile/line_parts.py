"""The parts of one line about a person: the browser's frame, the name, what is said after it."""

from __future__ import annotations

import re
from functools import cache

from linknote.profile.address import PARTICLES
from linknote.profile.page.words import at_words, word_set


@cache
def _frame() -> re.Pattern[str]:
    return re.compile(
        r"^(?:\(\d{1,3}\+?\) )?(?P<text>.*?)(?: \| Professional Profile)?"
        r"(?: ?[|·–-] (?:LinkedIn(?: [A-Z]\w+)?|LinkedIn\.com))?"
        r"(?: ?[–—-] (?:Google Chrome|Mozilla Firefox|Microsoft.? Edge|Safari))?$"
    )


def unframed(text: str) -> tuple[str, bool]:
    """The line without the browser's "(3) " and " | LinkedIn", and whether it was such a title."""
    if "LinkedIn" not in text and " - " not in text and " — " not in text and text[:1] != "(":
        return text.strip(" \"'“”„"), False
    match = _frame().match(text)
    inner = match["text"].strip(" \"'“”„") if match else text
    return inner, "LinkedIn" in text[len(inner) :]


@cache
def _firm() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:gmbh|ag|inc|ltd|llc|plc|b\.?v|n\.?v|s\.?a|sas|s\.?r\.?l|labs?|bank|banca|banco|group"
        r"|gruppe|groupe|grupo|studio|studios|partners|consulting|solutions|systems|technologies"
        r"|software|agency|foundation|stiftung|institute|university|hospital|clinic)\b|\w & \w"
    )


def is_firm(text: str) -> bool:
    """Does a name look like a company's: a legal form, "Labs", "Bank", an "&"?"""
    return _firm().search(text) is not None


def bracketed(text: str) -> tuple[str, str] | None:
    """The name and what stands in brackets at the end, when that can be work: a company or a job.

    Brackets may also hold pronouns, a nickname, a maiden name or the name in another script.
    """
    match = text.endswith(")") and re.fullmatch(r"([^()]{2,80}) \(([^()]{2,200})\)", text)
    if not match:
        return None
    inner = match[2].strip()
    if "/" in inner or re.match(r"(?i)(?:née?|geb|born|formerly|ex|was)\b", inner):
        return None
    words = [word for word in inner.split() if word.lower() not in PARTICLES and word != "&"]
    named = len(words) > 1 and all(word[0].isupper() for word in words)
    at = re.search(r" (?:at|bei|chez|presso|bij|w firmie|@) ", inner)
    return (match[1], inner) if named or at or is_firm(inner) else None


def apart(text: str) -> tuple[str, str]:
    """The name and what is said after it.

    The first spaced dash, pipe or dot parts them; else a comma before something that is no
    credential; else " is ", " at " or "@" before a company.
    """
    marked = any(mark in text for mark in ("–", "—", "|", "·", "•", ":", ";", "\t", " -", "//"))
    match = _first_mark().search(text) if marked else None
    head, tail = (text[: match.start()], text[match.end() :]) if match else (text, "")
    comma = _comma(head)
    if comma:
        name, rest = head[:comma], head[comma + 1 :].strip()
        return name.strip(), f"{rest}{match[0]}{tail}" if match else rest
    if not match:
        word = _at().search(head)
        if word:
            return head[: word.start()].strip(), head[word.start() :].strip()
    return head.strip(), tail.strip()


@cache
def _first_mark() -> re.Pattern[str]:
    return re.compile(r" [–—|·•-]{1,2} |[:;] | \| ?| // |\t| ?[—|] ?")


@cache
def _at() -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in at_words() if w not in ("w", "en", "no", "na", "em"))
    return re.compile(rf" (?:(?:{words}|from) |@ ?)(?=[^\W_])")


def _comma(text: str) -> int | None:
    """The first comma after which no credential follows ("Jane Doe, PhD, Head of …")."""
    begin = 0
    while (at := text.find(",", begin)) != -1:
        part = text[at + 1 :].split(",")[0].strip()
        if part and not _is_credential(part):
            return at if at else None
        begin = at + 1
    return None


def _is_credential(part: str) -> bool:
    """Letters after a name: "PhD", "MBA", "CIPP/E", "CEng MIET"; "CEO" and the like are roles."""
    words = part.split()
    return len(words) <= 3 and all(
        re.fullmatch(r"[A-Za-z][A-Za-z./®™-]{0,9}", word)
        and (
            sum(c.isupper() for c in word) >= 2 or word.lower() in ("jr", "jr.", "sr", "sr.", "esq")
        )
        and word.upper().rstrip(".") not in _OFFICES
        for word in words
    )


_OFFICES = word_set("CEO CTO CFO COO CMO CPO CIO CISO CRO CHRO VP SVP EVP MD GM HR")

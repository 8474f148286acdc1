""" "Data Lead at Kornfeld Bank | Speaker" → role and company, where a headline says so plainly."""

from __future__ import annotations

import re
from functools import cache

LONGEST = 1_000
"""Characters of a headline that are looked at."""


def role_at(headline: str) -> tuple[str | None, str | None]:
    """Role and company of the first part that says "role at Company"; (None, None) when none does.

    Only words that cannot mean something else count: "Ingeniera en Sistemas" has no company.
    A part that tells of the past or of a wish ("ex-", "former", "seeking") is passed over.
    """
    for part in _parts().split(headline[:LONGEST]):
        match = _at().search(part)
        if not match:
            continue
        role = part[: match.start()].strip(" ,;:-–—")
        company = _end().split(part[match.end() :], maxsplit=1)[0].strip(" ,;:-–—.…")
        past = _past().search(role) or _past().match(company)
        if role and company and not past and (company[0].isupper() or company[0].isdigit()):
            return role, company
    return None, None


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(r"[|•·;]| [–—] | // ")


@cache
def _at() -> re.Pattern[str]:
    return re.compile(
        r"(?i: (?:at|bei|chez|presso|bij|hos|w firmie|@) ?)(?:the |der |dem )?(?<= )| @(?=\w)"
    )


@cache
def _end() -> re.Pattern[str]:
    legal = r"(?:inc|llc|ltd|l\.l\.c|corp|co|s\.?a|s\.?l|gmbh|plc|lp|llp)\b"
    return re.compile(
        rf"(?i)\s*(?:[(\[…]|\.\.\.|,(?!\s*{legal})|\s-\s| and (?:passionate|speaker|author)\b|\.\s)"
    )


@cache
def _past() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:ex|former|formerly|previous|previously|past|retired|incoming|aspiring|seeking|"
        r"looking|ehemal\w*|früher\w*|ancien\w*|antigu\w+|anterior\w*|był\w*|voormalig\w*|until)\b"
    )

"""The present job out of a headline, for kinds of input that tell it nowhere else."""

from __future__ import annotations

import re
from functools import cache

from linknote.profile.found import Found


def put_headline_job(found: Found) -> bool:
    """Read role and company out of the headline in `found`, unless one of them is known.

    "Data Lead at Kornfeld Bank" tells both, "Data Lead" alone the role where it is plainly a
    title; a student's "at" tells the school.
    """
    from linknote.profile.said import said
    from linknote.profile.titles import title

    text = found.get("headline")
    if not text or found.get("company") or found.get("role"):
        return False
    line = next((source.line for source in found.sources if source.field == "headline"), None)
    role, company = said(text)
    if not role or not company:
        return found.put("role", title(text), line, "the headline's first part")
    if _student().match(role):
        return found.put("school", company, line, "the headline, a student's")
    found.put("role", role, line, "the headline, before its at")
    return found.put("company", company, line, "the headline, after its at")


@cache
def _student() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:(?:\w+ ){0,3}(?:student|undergraduate|étudiante?|studentin|estudiante|studente))\b"
    )

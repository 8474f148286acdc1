"""JSON Resume (jsonresume.org, 1.x and the older drafts): read leniently, nothing is required."""

from __future__ import annotations

from typing import Any

from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.headline_job import put_headline_job
from linknote.profile.json.values import line_of, words
from linknote.profile.pasted import Pasted
from linknote.profile.refusals import nameless

MOST = 500
"""Jobs and schools that are looked at."""

NOW = frozenset({"", "present", "current", "now", "ongoing", "today", "heute", "actualidad", "-"})


def person(tree: dict[str, Any], pasted: Pasted) -> Person:
    """The person of a parsed JSON Resume: label → headline, the current job, the latest school."""
    found = Found("json-resume")
    basics = tree["basics"]
    name = words(basics.get("name"))
    if not name or not found.name(name, line_of(basics.get("name"), pasted), "basics.name"):
        raise nameless("this JSON Resume", pasted)

    def put(field: str, value: Any, rule: str) -> None:
        found.put(field, words(value), line_of(value, pasted), rule)

    put("headline", basics.get("label"), "basics.label")
    put("about", basics.get("summary"), "basics.summary")
    _put_place(basics.get("location"), found, pasted)
    for profile in _objects(basics.get("profiles")):
        address = words(profile.get("url")) or ""
        if "linkedin.com/" in address.lower():
            put("url", profile.get("url"), "basics.profiles, LinkedIn")
        elif (words(profile.get("network")) or "").lower() == "linkedin":
            user = profile.get("username")
            if (text := words(user)) and not address and " " not in text:
                url = f"https://www.linkedin.com/in/{text.strip('@/')}"
                found.put("url", url, line_of(user, pasted), "basics.profiles, LinkedIn username")
    if "linkedin.com/in/" in (words(basics.get("url")) or "").lower():
        put("url", basics.get("url"), "basics.url")
    jobs = _objects(tree.get("work"))
    if job := _current(jobs):
        put("role", job.get("position"), "work, the current position")
        put("company", job.get("name") or job.get("company"), "work, the current company")
    elif not jobs:
        put_headline_job(found)
    if school := _latest(_objects(tree.get("education"))):
        put("school", school.get("institution"), "education, the most recent institution")
    return found.person()


def _put_place(location: Any, found: Found, pasted: Pasted) -> None:
    if isinstance(location, str):
        found.put("location", words(location), line_of(location, pasted), "basics.location")
    if not isinstance(location, dict):
        return
    keys = (
        ("city", "region", "countryCode")
        if "countryCode" in location
        else ("city", "region", "country")
    )
    place = [text for key in keys if (text := words(location.get(key)))]
    kept = [text for i, text in enumerate(place) if text not in place[:i]]
    line = next((n for key in keys if (n := line_of(location.get(key), pasted))), None)
    found.put("location", ", ".join(kept), line, "basics.location")


def _current(jobs: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The first job without an end; of a list written oldest first, the one begun last."""
    current = [job for job in jobs if (_date(job, "endDate") or "").lower() in NOW]
    current = [
        job for job in current if job.get("position") or job.get("name") or job.get("company")
    ]
    starts = [start for job in jobs if (start := _date(job, "startDate"))]
    oldest_first = len(starts) > 1 and starts == sorted(starts) and starts[0] != starts[-1]
    return current[-1 if oldest_first else 0] if current else None


def _latest(schools: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The school left last; one without an end but with a start is still attended."""
    named = [school for school in schools if words(school.get("institution"))]

    def left(school: dict[str, Any]) -> str:
        end = _date(school, "endDate") or ""
        if end.lower() in NOW:
            return "9999" if _date(school, "startDate") else ""
        return end

    return max(named, key=left, default=None)


def _date(entry: dict[str, Any], key: str) -> str | None:
    value = entry.get(key)
    return str(value)[:40].strip() if isinstance(value, str | int) else None


def _objects(value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, list):
        return []
    return [entry for entry in value[:MOST] if isinstance(entry, dict)]

"""JSON-LD with a schema.org Person: LinkedIn's public page, conference sites, home pages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.json.values import line_of, words
from linknote.profile.pasted import Pasted
from linknote.profile.refusals import nameless, several

MOST = 2_000
"""Objects that are looked at for a Person."""

SUBJECT = (
    "@graph",
    "mainEntity",
    "mainEntityOfPage",
    "about",
    "item",
    "itemListElement",
    "performer",
)
"""Where a page's own person may stand; `reviewedBy`, `author` and the like are others."""

SCHOOLS = ("Educational", "College", "School", "University")


def marked(tree: Any) -> bool:
    """Is it JSON-LD at all: an object (or a list with one) with @context, @type or @graph?"""
    tops = tree[:50] if isinstance(tree, list) else [tree]
    return any(
        isinstance(top, dict) and {"@context", "@type", "@graph"} & top.keys() for top in tops
    )


def people(trees: list[Any]) -> list[dict[str, Any]]:
    """The Person objects the trees are about, each name once, in order."""
    seen: dict[str, dict[str, Any]] = {}
    for entry in _subjects(trees):
        if "Person" in _types(entry):
            name = _name(entry) or ""
            if name not in seen or len(entry) > len(seen[name]):
                seen[name] = entry
    return [entry for name, entry in seen.items() if name]


def person_in(trees: list[Any], pasted: Pasted) -> Person:
    """The one Person of the trees; InputError when there is none or there are several."""
    candidates = people(trees)
    if not candidates:
        kinds = {kind for entry in _subjects(trees) for kind in _types(entry)}
        if "Person" in kinds:
            raise nameless("this JSON-LD", pasted)
        raise InputError(
            "this JSON-LD is about no person",
            hint="give the profile page's text, or a page with a schema.org Person",
            where=pasted.at(),
        )
    if len(candidates) > 1:
        names = [_name(entry) or "" for entry in candidates]
        raise several(names, pasted, hint="give the page of one of them")
    found = Found("json-ld")
    fill(found, candidates[0], pasted)
    if found.get("name") is None:
        raise nameless("this JSON-LD", pasted)
    return found.person()


def fill(found: Found, entry: dict[str, Any], pasted: Pasted) -> None:
    """Put what a Person object says into `found`; values masked with asterisks are unknown."""
    given = words(_text(entry.get("givenName")))
    raw = _name(entry) or ""
    found.name(raw, line_of(entry.get("name"), pasted), "JSON-LD name", given=given)
    role, company = _job(entry)
    found.put(
        "role", _shown(role), line_of(_text(role), pasted), "JSON-LD jobTitle, the current one"
    )
    found.put(
        "company",
        _shown(company),
        line_of(_text(company), pasted),
        "JSON-LD worksFor, the current one",
    )
    address = entry.get("address") or entry.get("homeLocation") or entry.get("workLocation")
    place, line = _place(address, pasted)
    found.put("location", place, line, "JSON-LD address")
    for school in _list(entry.get("alumniOf")):
        if _is_school(school) and (text := _shown(school)):
            found.put("school", text, line_of(_text(school), pasted), "JSON-LD alumniOf, a school")
            break
    about = _shown(entry.get("description"))
    found.put("about", about, line_of(entry.get("description"), pasted), "JSON-LD description")
    for address in [*_list(entry.get("sameAs")), *_list(entry.get("url")), entry.get("@id")]:
        text = words(address) or ""
        if "linkedin.com/in/" in text.lower():
            found.put("url", text, line_of(address, pasted), "JSON-LD sameAs or url")


def _job(entry: dict[str, Any]) -> tuple[Any, Any]:
    """The current role and company, which belong together; None where one is not told.

    LinkedIn lists titles and companies side by side; a company whose membership ended is past.
    """
    titles = _list(entry.get("jobTitle"))
    companies = _list(entry.get("worksFor")) or _list(entry.get("affiliation"))[:1]
    for title, company in zip_longest(titles, companies):
        if not _ended(company):
            return title, company
    return None, None


def _ended(organisation: Any) -> bool:
    member = organisation.get("member") if isinstance(organisation, dict) else None
    return any(isinstance(role, dict) and bool(role.get("endDate")) for role in _list(member))


def _is_school(school: Any) -> bool:
    """A school by its type; one told by its name alone counts, a former employer does not."""
    if not isinstance(school, dict):
        return True
    kinds = _types(school)
    if any(kind.startswith(SCHOOLS) or kind.endswith(SCHOOLS) for kind in kinds):
        return True
    return not kinds


def _place(address: Any, pasted: Pasted) -> tuple[str | None, int | None]:
    for entry in _list(address):
        if isinstance(entry, str):
            return _shown(entry), line_of(entry, pasted)
        if not isinstance(entry, dict):
            continue
        if isinstance(entry.get("address"), dict):
            entry = entry["address"]
        town = _shown(entry.get("addressLocality"))
        line = line_of(entry.get("addressLocality"), pasted)
        if town and "," in town:
            return town, line
        rest = [_shown(entry.get("addressRegion")), _shown(entry.get("addressCountry"))]
        parts = [part for part in (town, *rest) if part]
        if not parts:
            parts = [part for part in (_shown(entry.get("name")),) if part]
        if parts:
            return ", ".join(dict.fromkeys(parts)), line
    return None, None


def _subjects(trees: list[Any]) -> Iterator[dict[str, Any]]:
    """The objects the trees are about, without recursion and at most MOST of them."""
    waiting = list(reversed(trees))
    for _ in range(MOST):
        if not waiting:
            return
        entry = waiting.pop()
        if isinstance(entry, list):
            waiting.extend(reversed(entry[:MOST]))
        elif isinstance(entry, dict):
            yield entry
            if "Person" not in _types(entry):
                waiting.extend(entry[key] for key in reversed(SUBJECT) if key in entry)


def _types(entry: dict[str, Any]) -> list[str]:
    kinds = [kind for kind in _list(entry.get("@type")) if isinstance(kind, str)]
    return [kind.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for kind in kinds]


def _name(entry: dict[str, Any]) -> str | None:
    parts = (words(_text(entry.get(key))) for key in ("givenName", "familyName"))
    return _shown(entry.get("name")) or " ".join(part for part in parts if part) or None


def _shown(value: Any) -> str | None:
    """The text of a value, or None where a public page shows only asterisks."""
    text = words(_text(value))
    return text if text and text.strip("* \t.,") and text.count("*") * 2 < len(text) else None


def _text(value: Any) -> Any:
    """A value's text: itself, the first of a list, or an object's `name` or `@value`."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("name") or value.get("@value")
        else:
            break
    return value


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value[:MOST] if isinstance(value, list) else [value]

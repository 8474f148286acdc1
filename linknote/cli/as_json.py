"""The JSON that the contract promises, from the model's values."""

from __future__ import annotations

from collections.abc import Sequence

from linknote.model import Draft, Finding, Person

PERSON_FIELDS = (
    "format", "name", "greeting", "headline", "role", "company", "location", "school",
    "mutuals", "mutual_count", "degree", "about", "post", "message", "url", "lang", "notes",
)  # fmt: skip


def person_json(person: Person) -> dict[str, object]:
    """A Person as `profile --json` prints it: unknown is null, lists empty."""
    fields = person._asdict()
    post = person.post._asdict() if person.post else None
    return {name: fields[name] for name in PERSON_FIELDS} | {"post": post}


def finding_json(finding: Finding) -> dict[str, object]:
    """A Finding as `check --json` prints it."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "span": list(finding.span) if finding.span else None,
    }


def drafts_json(
    drafts: Sequence[Draft],
    *,
    person: Person,
    limit: int,
    lang: str,
    copied: str | None,
    findings: Sequence[Finding] = (),
) -> dict[str, object]:
    """What `compose --json` prints; without drafts, the object of a refused note."""
    best = drafts[0] if drafts else None
    return {
        "note": best.note.text if best else None,
        "length": best.note.length if best else None,
        "limit": best.note.limit if best else limit,
        "template": best.note.template if best else None,
        "lang": best.note.lang if best else lang,
        "shortened": list(best.note.shortened) if best else [],
        "dropped": list(best.note.dropped) if best else [],
        "alternatives": [
            {"template": d.note.template, "note": d.note.text, "length": d.note.length}
            for d in drafts[1:]
        ],
        "findings": [finding_json(f) for f in (best.findings if best else findings)],
        "copied": copied,
        "person": person_json(person),
    }

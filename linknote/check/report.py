"""What goes into a check beside the note, and what comes out."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from linknote.model import Finding, Me, Person

Span = tuple[int, int]


class Facts(NamedTuple):
    """What is known when a note is judged; everything may be absent.

    `name` and `greeting` are the person's, `found` and `why` the answers, `me` the writer,
    `typed` whatever else the user typed in this run (asks, an edited draft), `situation` what the
    note was to do.
    """

    name: str | None = None
    greeting: str | None = None
    found: str | None = None
    why: str | None = None
    person: Person | None = None
    me: Me | None = None
    typed: tuple[str, ...] = ()
    situation: str | None = None

    def own_sayings(self) -> list[str]:
        """What the user said: answers, typing and the line about oneself."""
        texts = [self.found, self.why, *self.typed]
        if me := self.me:
            texts += [me.name, me.line, *me.lines.values(), me.city]
            texts += [me.sign_off, *me.sign_offs.values()]
            texts += [*me.companies, *me.schools, *me.groups]
        return [text for text in texts if text]

    def sayings(self) -> list[str]:
        """Every text that a claim in the note may come from: the user's and the profile's."""
        texts: list[str | None] = [self.name, self.greeting]
        if person := self.person:
            texts += [
                person.name, person.greeting, person.headline, person.role, person.company,
                person.location, person.school, person.about, person.message, *person.mutuals,
                *person.greeting_choices, person.post.text if person.post else None,
            ]  # fmt: skip
        return [text for text in texts if text] + self.own_sayings()


class Report(NamedTuple):
    """A judged note. `text` is cleaned, `length` in UTF-16 units, spans in characters of `text`."""

    text: str
    length: int
    limit: int
    lang: str | None
    verdict: str
    covers: Mapping[str, Span | None] = MappingProxyType({})
    findings: tuple[Finding, ...] = ()

    @property
    def failed(self) -> bool:
        return self.verdict == "fail"


def as_json(report: Report) -> dict[str, Any]:
    """A report as the object `check --json` prints: lists for spans, keys in their order."""
    return {
        "text": report.text,
        "length": report.length,
        "limit": report.limit,
        "lang": report.lang,
        "verdict": report.verdict,
        "covers": {part: list(span) if span else None for part, span in report.covers.items()},
        "findings": [
            {
                "rule": finding.rule,
                "severity": finding.severity,
                "message": finding.message,
                "span": list(finding.span) if finding.span else None,
            }
            for finding in report.findings
        ],
    }

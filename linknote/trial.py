"""`pack test`: every template × its samples × people at the edge × both limits, through compose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from linknote.compose import compose
from linknote.errors import InputError, LinknoteError
from linknote.model import Answers, Finding, Me, Person, Sample, Template
from linknote.pack.render import TooLong, Unfilled
from linknote.pack.vocabulary import VALUES
from linknote.profile.one_line import parse as parse_who
from linknote.profile.pasted import Pasted
from linknote.text.clauses import LANGUAGES

LIMITS = (200, 300)

ME = Me(name="Sam Reader", line="I run the data team at a small clinic")
NOBODY = Me()
NOTES = (
    "Hi Sam, I heard you at the Leeds data meetup and would like to compare notes.",
    "Hi Sam, I came across your profile and would love to connect.",
    "Hi Sam, I am looking for a mentor in rail data. Could you help me?",
)
"""What the people of a full trial of a reply wrote: how and why, neither, why alone."""

EDGES: tuple[tuple[str, Person], ...] = (
    ("a single name", Person("one-line", name="Ines", greeting="Ines")),
    (
        "a name of 64 letters",
        Person("one-line", name="Wilhelmina " + "Featherstonehaugh" * 3 + " O", greeting="W" * 64),
    ),
    (
        "a company of 100 letters",
        Person(
            "one-line",
            name="Dana Whitfield",
            greeting="Dana",
            role="Head of Research and Development for Sustainable Materials",
            company=("Harbour Light Laboratories for Applied Compliance Research " * 2)[
                :100
            ].strip(),
            school="Airedale University of Applied Sciences and Arts",
            location="Rotterdam, South Holland, Netherlands",
        ),
    ),
    (
        "letters beyond Latin",
        Person("one-line", name="Ελένη Παπαδοπούλου", greeting="Ελένη", company="株式会社みなと"),
    ),
    (
        "an emoji in the company",
        Person("one-line", name="Zoë O'Neil", greeting="Zoë", role="Baker", company="Oak 🌳 & Co."),
    ),
)
"""The people a template must cope with, beside the ones of its samples."""


class Cell(NamedTuple):
    """One note of a trial, or why there is none. `person` and `answers` say what went in."""

    template: str
    lang: str
    sample: int
    person: str
    limit: int
    answers: str
    note: str | None
    length: int | None
    problem: str | None
    findings: tuple[Finding, ...] = ()

    @property
    def passed(self) -> bool:
        return self.problem is None


def trial(templates: Iterable[Template], *, limits: Sequence[int] = LIMITS) -> Iterator[Cell]:
    """Every cell of the table for these templates. `limits` in UTF-16 units.

    A cell fails when the note is refused, or is not what a finished note may be. A template
    without samples yields one failed cell that says so.
    """
    for template in templates:
        if not template.samples:
            yield Cell(
                template.name, template.lang, 0, "", 0, "", None, None, "it has no samples to try"
            )
        for number, sample in enumerate(template.samples, 1):
            try:
                itself = _sampled(sample)
            except InputError as error:
                problem = f"the person of this sample: {error.message} – {error.hint}"
                yield Cell(
                    template.name, template.lang, number, sample.person, 0, "", None, None, problem
                )
                continue
            for place, (label, person) in enumerate((itself, *EDGES)):
                if template.kind == "reply":
                    person = person._replace(message=NOTES[place % len(NOTES)])
                for full in (True, False):
                    yield from _cells(template, number, sample, label, person, limits, full=full)


def _cells(
    template: Template,
    number: int,
    sample: Sample,
    label: str,
    person: Person,
    limits: Sequence[int],
    *,
    full: bool,
) -> Iterator[Cell]:
    """One note under each limit: the best of a wide box is best in a narrow one it fits."""
    wide: Cell | None = None
    for limit in sorted(limits, reverse=True):
        if wide is None or wide.length is None or wide.length >= limit:
            wide = _cell(template, number, sample, label, person, limit, full=full)
        yield wide._replace(limit=limit)


def _sampled(sample: Sample) -> tuple[str, Person]:
    return sample.person, parse_who(Pasted(sample.person, "sample"))


def _cell(
    template: Template,
    number: int,
    sample: Sample,
    label: str,
    person: Person,
    limit: int,
    *,
    full: bool,
) -> Cell:
    """One note; `full` answers everything, otherwise only what the sample must say."""
    person = person if person.greeting else person._replace(greeting=person.name)
    if not full:
        person = person._replace(message=None)
    answers = Answers(sample.found, sample.why, sample.asks if full else {})
    cell = Cell(
        template.name,
        template.lang,
        number,
        label,
        limit,
        "all answers" if full else "found and why",
        None,
        None,
        None,
    )
    try:
        (draft,) = compose(person, answers, (template,), me=ME if full else NOBODY, limit=limit)
    except LinknoteError as error:
        return cell._replace(problem=_for_its_author(error, template.lang))
    note = draft.note
    return cell._replace(
        note=note.text,
        length=note.length,
        problem=unfinished(note.text, lang=template.lang) or _left_out(template, note.dropped),
        findings=draft.findings,
    )


def _for_its_author(error: LinknoteError, lang: str) -> str:
    """Why there is no note, mended in the template rather than by other answers."""
    if isinstance(error, TooLong):
        hint = "let something go: put it into a fit with an empty last way"
    elif isinstance(error, Unfilled) and error.answered:
        name = error.names[0] if error.names else "found"
        hint = f"not every answer is a noun or a clause: ask with if {name} is …, or use | sentence"
        if lang.partition("-")[0] not in LANGUAGES:
            hint = f"the language {lang} has no noun and clause here: write {{{{ {name} }}}} alone"
    elif isinstance(error, Unfilled):
        hint = "not everybody has it: put it inside if or fit"
    else:
        return str(error)
    return f"{error.message} – {hint}"


def _left_out(template: Template, dropped: Sequence[str]) -> str | None:
    """What no invitation can do without."""
    lost = [VALUES[name] for name in ("found", "why") if VALUES[name] in dropped]
    if template.kind == "reply" or not lost:
        return None
    return f"it leaves out {' and '.join(lost)} – every note says both"


def unfinished(text: str, *, lang: str) -> str | None:
    """What is wrong with the look of a note: None, doubled spaces, a brace … or None at all."""
    spaced = "!?;:" if lang == "fr" else ""
    marks = "".join(mark for mark in ",.;:!?" if mark not in spaced)
    for words, pattern in (
        ("a doubled space", r"  "),
        ("a space before a mark", rf"[ \u00a0\u202f][{re.escape(marks)}](?=\s|$)"),
        ("a doubled mark", r"[,;:][,.;:!?]|\.\.(?!\.)(?<!\.\.\.)(?=\s|$)"),
        ("the word None", r"\bNone\b"),
        ("an unfilled brace", r"\{\{|\}\}|\{%"),
        ("a line that starts or ends with a space", r"(?m)^ | $"),
    ):
        if found := re.search(pattern, text):
            return f"{words} at {found.start() + 1}: “{text[max(0, found.start() - 12) :][:30]}”"
    return None

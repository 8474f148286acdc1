"""The one flow: a person, answers and templates → drafts, best first. Pure.

Who calls it chooses what to read and where to show; here nothing touches the disk or a terminal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from linknote.check import STANDARD, Facts, RuleSet, check
from linknote.errors import InputError, Refused
from linknote.model import Answers, Draft, Finding, Me, Note, Person, Template
from linknote.pack.render import TooLong, effort, render
from linknote.text.clauses import speech

PERSON_KEYS = ("person.role", "person.company", "person.school")
"""What --set may say of the person; everything else it takes is an ask of the template."""

DEFAULT_LANG = "en"

READY_MADE = ("generic.default-text", "generic.add-to-network", "generic.add-abroad")
"""The rules that know the words LinkedIn puts into an invitation by itself."""

MAX_EFFORT = 6_000_000
"""How much work one pack's templates may make of one note (`render.effort`), after its first."""


def language_of(answers: Answers, *, wanted: str | None = None, settled: str | None = None) -> str:
    """The language of the note: the one wanted, the one the answers are plainly written in, the
    settings', English."""
    if wanted:
        return wanted
    typed = " ".join(filter(None, (answers.found, answers.why)))
    if typed and not (typed.isascii() and settled in (None, DEFAULT_LANG) and _plain(typed)):
        from linknote.text.language import guess, leaning

        if told := guess(typed) or leaning(typed):
            return told
    return settled or DEFAULT_LANG


def _plain(typed: str) -> bool:
    """English at a glance: a word no other language shares. Spares the common case the tables."""
    words = set(typed.lower().replace("’", "'").split())
    return bool(words & {"the", "your", "you", "with", "i'm", "i'd", "i've", "how", "because"})


def said_to(person: Person, answers: Answers, lang: str) -> Answers:
    """The answers with the person's own name as "you": "Dana's talk" is "your talk" to Dana."""
    names = [name for name in (person.name, person.greeting) if name]
    typed = f"{answers.found} {answers.why}".casefold()
    if lang != "en" or not any(name.casefold() in typed for name in names):
        return answers
    from linknote.text.clauses.en.addressing import addressed

    return answers._replace(
        found=addressed(answers.found, *names) if answers.found else None,
        why=addressed(answers.why, *names) if answers.why else None,
    )


def answered_to(person: Person) -> Person:
    """The person as a reply sees them, with what their note tells of how they found the writer and
    why. LinkedIn's own words are no note: there is nothing in them to thank for."""
    if not person.message:
        return person
    told = _told(person.message)
    return person._replace(message=None) if told is None else person._replace(told=told)


@lru_cache(maxsize=16)
def _told(message: str) -> tuple[str, ...] | None:
    """What of `found` and `why` a note says; None for LinkedIn's own words with nothing beside."""
    report = check(message, limit=2 * len(message) + 2)
    told = tuple(part for part in ("found", "why") if report.covers[part])
    if "found" not in told and any(f.rule in READY_MADE for f in report.findings):
        return None
    return told


def situation_of(answers: Answers, lang: str) -> str:
    """The situation that the words of `found` tell; "other" in doubt."""
    return speech(lang).situation(answers.found) if answers.found else "other"


def register_of(
    answers: Answers,
    lang: str,
    *,
    wanted: str | None = None,
    heard: str | None = None,
    settled: str | None = None,
) -> str | None:
    """The register of the note: the one wanted, the one the answers use, the one in what was
    `heard` from the person, the settings', the language's custom; None where there is but one."""
    typed = " ".join(filter(None, (answers.found, answers.why, *answers.asks.values())))
    voice = speech(lang)
    if told := wanted or voice.register(typed):
        return told
    return (voice.register(heard) if heard else None) or settled or voice.default_register


def fitting(
    templates: Iterable[Template], *, situation: str, lang: str, register: str | None
) -> list[Template]:
    """The templates for a situation, in their order; one of the other register never."""
    return [
        template
        for template in templates
        if template.situation == situation
        and template.lang == lang
        and (template.register is None or register is None or template.register == register)
    ]


def with_who(person: Person | None, who: Person) -> Person:
    """`--who` over a profile: it replaces the name, and role and company only if it holds them."""
    if person is None:
        return who
    return person._replace(
        format=who.format if person.format == "url" else person.format,
        name=who.name,
        greeting=who.greeting,
        greeting_choices=who.greeting_choices,
        role=who.role or person.role,
        company=who.company or person.company,
        headline=person.headline or who.headline,
        notes=(*(n for n in person.notes if "name" not in n), *who.notes),
    )


def with_settings(
    person: Person, answers: Answers, pairs: Mapping[str, str], *, asks: Iterable[str]
) -> tuple[Person, Answers]:
    """`--set KEY=VALUE` applied: an ask of the templates at hand, or a field of the person.

    Raises InputError for any other key, naming the nearest and what is known.
    """
    known = (*dict.fromkeys(asks), *PERSON_KEYS)
    for key in pairs:
        if key not in known:
            from linknote.nearest import mend

            raise InputError(f"--set knows no {key!r}", hint=mend(key, known))
    fields = {key.split(".")[1]: pairs[key] or None for key in PERSON_KEYS if key in pairs}
    said = {key: value for key, value in pairs.items() if key not in PERSON_KEYS}
    return (
        person._replace(**fields),  # type: ignore[arg-type]
        answers._replace(asks={**answers.asks, **said}),
    )


class Generic(Refused):
    """Every note that could be written has a finding that forbids sending it."""

    def __init__(self, findings: Sequence[Finding]):
        worst = findings[0]
        super().__init__(f"{worst.message} ({worst.rule})", hint=worst.mend)
        self.findings = tuple(findings)


def compose(
    person: Person,
    answers: Answers,
    templates: Sequence[Template],
    *,
    me: Me,
    limit: int,
    rules: RuleSet = STANDARD,
    strict: bool = False,
    first_good: bool = False,
) -> list[Draft]:
    """A draft from every template that can say these answers under the limit, best first.

    `limit` in UTF-16 units. Every note is judged by `rules`; one with an error (with `strict`, a
    warning) is no draft. The packs' order holds: who wrote a template of their own wants it first.
    In a pack the best has the fewest warnings and leaves out least, then the templates' order
    holds; with `first_good` the first one that cannot be bettered is all there is. Of a pack
    whose templates make more than MAX_EFFORT of work together the later ones are passed over; their
    names still reach them. Raises Refused when there is no draft: how far over the shortest is,
    what is unanswered, or Generic with the findings.
    """
    if any(template.kind == "reply" for template in templates):
        person = answered_to(person)
    drafts: list[Draft] = []
    refusals: list[Refused] = []
    ranks: dict[str, int] = {}
    spent: dict[str, int] = {}
    for template in templates:
        if first_good and drafts and template.pack not in ranks:
            break
        ranks.setdefault(template.pack, len(ranks))
        before = spent.get(template.pack, 0)
        spent[template.pack] = before + effort(template)
        if before and spent[template.pack] > MAX_EFFORT:
            continue
        try:
            note = render(template, person=person, answers=answers, me=me, limit=limit)
            draft = judged(note, template, person, answers, me, rules, strict=strict)
        except Refused as refusal:
            refusals.append(refusal)
            continue
        if first_good and _faults(draft) == (0, 0):
            return [draft]
        if all(draft.note.text != other.note.text for other in drafts):
            drafts.append(draft)
    if not drafts:
        raise nearest_miss(refusals)
    return sorted(drafts, key=lambda draft: (ranks[_pack(draft)], _faults(draft)))


def _pack(draft: Draft) -> str:
    return draft.note.template.rpartition("/")[0]


def judged(
    note: Note,
    template: Template,
    person: Person,
    answers: Answers,
    me: Me,
    rules: RuleSet,
    *,
    strict: bool,
) -> Draft:
    """The note with its findings. Raises Generic when one of them forbids sending it."""
    draft = looked_at(note, template, person, answers, me, rules)
    if forbidden(draft, strict=strict):
        raise Generic(draft.findings)
    return draft


def forbidden(draft: Draft, *, strict: bool) -> bool:
    """Whether a finding forbids sending the note: an error; with `strict` a warning too."""
    severities = {finding.severity for finding in draft.findings}
    return "error" in severities or (strict and "warning" in severities)


def looked_at(
    note: Note, template: Template, person: Person, answers: Answers, me: Me, rules: RuleSet
) -> Draft:
    """The note with its findings, also with those that forbid sending it."""
    report = check(
        note.text,
        facts=Facts(
            name=person.name,
            greeting=person.greeting,
            found=answers.found,
            why=answers.why,
            person=person,
            me=me.in_pack(template.pack),
            typed=tuple(answers.asks.values()),
            situation=template.situation,
        ),
        limit=note.limit,
        lang=template.lang,
        kind=template.kind,
        rules=rules.of(template.pack),
    )
    return Draft(note, report.findings)


def _faults(draft: Draft) -> tuple[int, int]:
    """What speaks against a draft: warnings first, then what it leaves out."""
    warnings = sum(finding.severity == "warning" for finding in draft.findings)
    return warnings, len(draft.note.dropped)


def nearest_miss(refusals: Sequence[Refused]) -> Refused:
    """The refusal worth telling: a finding, the least too long, else what is unanswered."""
    for refusal in refusals:
        if isinstance(refusal, Generic):
            return refusal
    long = [refusal for refusal in refusals if isinstance(refusal, TooLong)]
    if long:
        return min(long, key=lambda refusal: refusal.over)
    return refusals[0] if refusals else Refused("there is no template to write it with")

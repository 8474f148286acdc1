"""What a run of questions knows: the profile, the options, and what the answers so far make of it.

Answers are kept flat, by the key of their question (`who`, `greeting`, `how`, `found.talk`,
`ask.part`, `why`, `note` …): that is what a draft file holds, and what goes back and forth.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from typing import NamedTuple

from linknote.cli.note.candidates import Candidates
from linknote.cli.note.likely import Way, ways
from linknote.cli.note.openings import shared_words
from linknote.cli.note.request import Request, pairs
from linknote.cli.note.writer import Writer
from linknote.cli.people import greeted_by, one_line
from linknote.compose import PERSON_KEYS, with_settings
from linknote.errors import LinknoteError
from linknote.model import Answers, Me, Person
from linknote.store.paths import Home
from linknote.store.settings import ACCOUNTS, Settings, limit_of
from linknote.text.clauses import speech

Said = Mapping[str, str]
OWN = "own"
"""The way somebody was found that stands in no list: said in the person's own words."""


class Told(NamedTuple):
    """What the answers come to; `situation` and `lang` are None where the words tell them."""

    person: Person
    answers: Answers
    situation: str | None = None
    lang: str | None = None


class Sitting:
    """One run of questions. `given` is who the profile or `--who` speaks of."""

    def __init__(
        self, request: Request, given: Person | None, place: Home, settings: Settings
    ) -> None:
        self.request, self.given, self.place = request, given, place
        self.pairs = pairs(request.pairs)
        self._options = request.answers()
        self.settle(settings)

    def settle(self, settings: Settings) -> None:
        """Go by these settings from now on."""
        self.settings = settings
        self.limit = limit_of(self.request.limit, self.request.account, settings)
        self.writer = Writer(self.place, settings, self.request.wanted(self.limit))
        self._ways = lru_cache(maxsize=8)(partial(_ways_of, settings.me, self.request.kind))

    @property
    def reply(self) -> bool:
        return self.request.kind == "reply"

    @property
    def situation(self) -> str | None:
        """The situation that was given, be it by --template; None where the answers tell it."""
        if self.request.template and not self.request.situation:
            person = self.given or Person("one-line")
            return self.writer.candidates(person, Answers()).templates[0].situation
        return self.request.situation

    @property
    def limits(self) -> tuple[int, ...]:
        """The limits a note is counted against: both of the site's where nobody knows which."""
        if self.request.knows_account(self.settings):
            return (self.limit,)
        return tuple(sorted(ACCOUNTS.values()))

    def person(self, said: Said) -> Person | None:
        """Who the note goes to, by now; None while nobody is named, or the line names nobody."""
        person = self.given
        for typed in filter(None, (said.get("who"), said.get("named"))):
            try:
                person = named(person, typed)
            except LinknoteError:
                return None
        greeting = said.get("greeting")
        if person and greeting not in person.greeting_choices:  # chosen for another name
            greeting = self.request.greet
        if person and greeting:
            person = greeted_by(person, greeting)
        if person and not person.greeting:
            person = person._replace(greeting=person.name)
        fields = {key.split(".")[1]: self.pairs[key] for key in PERSON_KEYS if key in self.pairs}
        return person._replace(**fields) if person and fields else person  # type: ignore[arg-type]

    def ways(self, said: Said, lang: str | None = None) -> tuple[Way, ...]:
        """The ways this person may have been found, the likely ones first."""
        person = self.person(said) or Person("one-line")
        lang = lang or self.language(person)
        return self._ways(person, lang, self.register_before(lang))

    def way(self, said: Said) -> Way | None:
        """The way that was chosen, or given with --situation; None for own words."""
        how = self.situation or said.get("how")
        return next((way for way in self.ways(said) if way.key == how), None)

    def language(self, person: Person | None, answers: Answers | None = None) -> str:
        """The language of the note, before the answers say anything."""
        return self.writer.language(person or Person("one-line"), answers or Answers())

    def register_before(self, lang: str) -> str | None:
        """How the person is addressed as long as the answers do not tell."""
        wanted = self.request.register or self.settings.register
        custom = speech(lang).default_register
        return (wanted or custom) if custom else None

    def told(self, said: Said) -> Told | None:
        """What the answers come to; None while nobody is named."""
        person = self.person(said)
        if person is None:
            return None
        why = self._options.why or said.get("why") or None
        way, lang = self.way(said), None
        situation = way.situation if way and way.situation != "other" else None
        if self._options.found:
            found = self._options.found
        elif way is None:
            found = said.get(f"found.{OWN}", "")
        elif way.complete:
            lang = self.language(person, Answers(why=why))
            kind, _, value = way.key.partition(":")
            found = shared_words(kind, value, lang)
        else:
            found = said.get(f"found.{way.key}", "")
            if found and found == way.answer:  # our words: they do not tell the language
                lang = self.language(person, Answers(why=why))
        asks = {key[4:]: text for key, text in said.items() if key.startswith("ask.") and text}
        asks |= {key: text for key, text in self.pairs.items() if key not in PERSON_KEYS}
        if self._options.found and not self.situation:
            situation = None
        return Told(person, Answers(found or None, why, asks), situation, lang)

    def candidates(self, told: Told) -> Candidates:
        """The templates for what was told. Raises InputError."""
        answers = told.answers
        return self.writer.candidates(
            told.person, answers, situation=told.situation, lang=told.lang
        )

    def checked(self, told: Told, found: Candidates) -> Told:
        """With the asks of other templates left out. Raises InputError for a --set nobody knows."""
        known = [ask.key for template in found.templates for ask in template.asks]
        with_settings(told.person, told.answers, self.pairs, asks=known)
        asks = {key: text for key, text in told.answers.asks.items() if key in known}
        return told._replace(answers=told.answers._replace(asks=asks))


def named(given: Person | None, typed: str) -> Person:
    """The person of a typed line. What the profile says besides holds as long as it is the same
    person: a line that shares no word of the name is somebody else. Raises LinknoteError."""
    if given and typed == line_of(given):
        return given._replace(notes=tuple(n for n in given.notes if not n.startswith("check the")))
    who = one_line(typed)
    if given is None:
        return who
    words = {*(given.name or "").casefold().split()}
    same = words & {*(who.name or "").casefold().split()}
    if given.format == "url" or not given.name:
        return who._replace(url=given.url, message=given.message)
    if not same:
        return who._replace(message=given.message)
    return given._replace(
        name=who.name,
        greeting=who.greeting,
        greeting_choices=who.greeting_choices,
        role=who.role,
        company=who.company,
        notes=who.notes,
    )


def line_of(person: Person) -> str:
    """A person in one line, as `--who` takes it: "Marta Kowal, Head of Platform at Brindle"."""
    name = person.name or ""
    if person.format == "url":
        return name
    job = " at ".join(filter(None, (person.role, person.company)))
    return f"{name}, {job}" if job and person.role else name


def _ways_of(me: Me, kind: str, person: Person, lang: str, register: str | None) -> tuple[Way, ...]:
    return ways(kind, person, me, lang, register)

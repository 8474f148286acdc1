"""Writes the notes of one run: compose, its live note, replies and batches all ask it."""

from collections.abc import Sequence
from copy import copy
from typing import NamedTuple

from linknote.check import RuleSet
from linknote.cli.note.candidates import Candidates, candidates
from linknote.cli.packs.shelf import Shelf
from linknote.cli.showing import say
from linknote.compose import (
    compose,
    language_of,
    looked_at,
    register_of,
    said_to,
    situation_of,
)
from linknote.errors import InputError
from linknote.model import Answers, Draft, Note, Person, Template
from linknote.pack.situations import UNSAID
from linknote.store.paths import Home
from linknote.store.rules import load_rule_set
from linknote.store.settings import Settings
from linknote.text.clauses import LANGUAGES


class Wanted(NamedTuple):
    """What is said of the note itself, whoever it goes to; `limit` in UTF-16 units."""

    kind: str = "invite"
    template: str | None = None
    situation: str | None = None
    lang: str | None = None
    register: str | None = None
    limit: int = 300
    strict: bool = False


class Writer:
    """Answers → drafts, with packs and rules read once, however often it is asked."""

    def __init__(self, place: Home, settings: Settings, wanted: Wanted) -> None:
        self.settings, self.wanted = settings, wanted
        self._place = place
        self._shelf = Shelf(place, settings)
        self._rules: dict[tuple[str, ...], RuleSet] = {}
        self._said: set[str] = set()
        self._found: dict[tuple[object, ...], Candidates] = {}

    def wanting(self, wanted: Wanted) -> "Writer":
        """A writer of the same packs and rules, for a note of which something else is wanted."""
        if wanted == self.wanted:
            return self
        other = copy(self)  # what was read and found so far is shared
        other.wanted = wanted
        return other

    def known(self) -> None:
        """Raises InputError where the wanted template, situation or language is none there is."""
        if self.wanted.template:
            self._shelf.templates(self.wanted.template, self.wanted.lang)
        else:
            self.candidates(Person("one-line"), Answers())

    def language(self, person: Person, answers: Answers) -> str:
        """The language of the note: the one wanted, for a reply theirs, the answers', settings'."""
        heard = person.message if self.wanted.kind == "reply" else None
        if heard and not self.wanted.lang:
            from linknote.text.language import guess

            told = guess(heard)
            if told and self._speaks(told):
                return told
        return language_of(answers, wanted=self.wanted.lang, settled=self.settings.language)

    def _speaks(self, lang: str) -> bool:
        """Whether there is anything in a language that was heard, not asked for."""
        return lang in LANGUAGES or any(pack.templates for pack in self._shelf.packs(lang=lang))

    def candidates(
        self,
        person: Person,
        answers: Answers,
        *,
        situation: str | None = None,
        lang: str | None = None,
    ) -> Candidates:
        """The templates for these answers, in the language and register they call for.

        `situation` and `lang` where more is known than the answers tell; the wanted ones hold.
        """
        wanted, kind = self.wanted, self.wanted.kind
        lang = wanted.lang or lang or self.language(person, answers)
        told = situation or (situation_of(answers, lang) if kind != "reply" else UNSAID[kind])
        situation = wanted.situation or told
        register = register_of(
            answers,
            lang,
            wanted=wanted.register,
            heard=person.message if kind == "reply" else None,
            settled=self.settings.register,
        )
        lang_named = wanted.lang is not None
        key = (situation, lang, register, wanted.template, lang_named)
        if key not in self._found:
            self._found[key] = candidates(
                self._shelf,
                kind=kind,
                named=wanted.template,
                situation=situation,
                lang=lang,
                lang_named=lang_named,
                register=register,
            )
        return self._found[key]

    def drafts(
        self,
        person: Person,
        answers: Answers,
        *,
        limit: int | None = None,
        templates: Sequence[Template] | None = None,
        first_good: bool = False,
    ) -> list[Draft]:
        """The drafts under `limit` (else the wanted one), best first, as `compose` makes them.

        `templates` stand in for the candidates. Raises Refused when there is no draft, InputError
        for an unknown template, situation or language.
        """
        found = templates or self.candidates(person, answers).templates
        return compose(
            person,
            said_to(person, answers, found[0].lang),
            found,
            me=self.settings.me,
            limit=limit or self.wanted.limit,
            rules=self.rule_set(found),
            strict=self.wanted.strict,
            first_good=first_good,
        )

    def judged(self, note: Note, template: Template, person: Person, answers: Answers) -> Draft:
        """A note with its findings, whoever worded it and whatever they say of it."""
        said = said_to(person, answers, template.lang)
        rules = self.rule_set((template,))
        return looked_at(note, template, person, said, self.settings.me, rules)

    def rule_set(self, templates: Sequence[Template]) -> RuleSet:
        """The rules in force for notes from these templates."""
        key = tuple(template.file for template in templates)
        if key not in self._rules:
            self._rules[key] = load_rule_set(
                self._place, self.settings, templates, left_out=self._without_rules
            )
        return self._rules[key]

    def _without_rules(self, error: InputError) -> None:
        line = f"{error}: the rules of this pack are left out"
        if line not in self._said:
            self._said.add(line)
            say(line)

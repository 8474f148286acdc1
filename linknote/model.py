"""The words linknote thinks in, as frozen values. Lengths are UTF-16 units.

NamedTuples, not dataclasses: Python makes one in a seventh of the time, and every run makes all of
these (a frozen dataclass costs 0.9 ms where `import jinja2` costs 40). Annotations are not put off
here: a NamedTuple would compile each of them again out of its text.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from linknote.errors import Where

NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


class Source(NamedTuple):
    """Where a field of a Person came from: the line (from 1) and the rule that read it."""

    field: str
    line: int | None
    rule: str


class Post(NamedTuple):
    """A recent post of the person's own; `age` as the page prints it ("3w")."""

    text: str
    age: str | None = None


class Person(NamedTuple):
    """What a profile says of the person the note goes to. Unknown is None or empty, never a guess.

    `format` is the kind of input (`one-line`, `linkedin-page`, `url` …). `name` is clean,
    `greeting` is what follows "Hi"; `greeting_choices` holds the candidates where the text cannot
    decide. `role` and `company` are current. `message` is the note inside an invitation received,
    `told` what of `found` and `why` it says (known once somebody has judged it).
    `lang` is the language of the page's labels. `notes` are said to the user on stderr.
    """

    format: str
    name: str | None = None
    greeting: str | None = None
    greeting_choices: tuple[str, ...] = ()
    headline: str | None = None
    role: str | None = None
    company: str | None = None
    location: str | None = None
    school: str | None = None
    mutuals: tuple[str, ...] = ()
    mutual_count: int | None = None
    degree: int | None = None
    about: str | None = None
    post: Post | None = None
    message: str | None = None
    told: tuple[str, ...] = ()
    url: str | None = None
    lang: str | None = None
    notes: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


class Voice(NamedTuple):
    """What one pack lets the writer say otherwise, each plain or by language."""

    line: str | None = None
    lines: Mapping[str, str] = NOTHING
    sign_off: str | None = None
    sign_offs: Mapping[str, str] = NOTHING


NO_VOICES: Final[Mapping[str, Voice]] = MappingProxyType({})


class Me(NamedTuple):
    """The writer: a name, one line about oneself and a sign-off, which may differ by language and
    by pack (`packs`, by a pack's name), and where one worked, studied and lives, to see what is
    shared with a person."""

    name: str | None = None
    line: str | None = None
    lines: Mapping[str, str] = NOTHING
    companies: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    city: str | None = None
    sign_off: str | None = None
    sign_offs: Mapping[str, str] = NOTHING
    packs: Mapping[str, Voice] = NO_VOICES

    def line_in(self, lang: str) -> str | None:
        """The line for a language; the plain `line` where none is set for it."""
        return self.lines.get(lang, self.line)

    def sign_off_in(self, lang: str) -> str | None:
        """The sign-off for a language; the plain one where none is set for it."""
        return self.sign_offs.get(lang, self.sign_off)

    def in_pack(self, pack: str) -> "Me":
        """The writer as a pack's settings have it; what they do not say stays as it is."""
        voice = self.packs.get(pack)
        if voice is None:
            return self
        return self._replace(
            line=voice.line or self.line,
            lines=voice.lines if voice.line else {**self.lines, **voice.lines},
            sign_off=voice.sign_off or self.sign_off,
            sign_offs=voice.sign_offs if voice.sign_off else {**self.sign_offs, **voice.sign_offs},
        )


class Answers(NamedTuple):
    """What the user said: how they found the person, why they write, and a template's own asks."""

    found: str | None = None
    why: str | None = None
    asks: Mapping[str, str] = NOTHING


class Ask(NamedTuple):
    """One optional question of a template beyond who, found and why."""

    key: str
    question: str
    example: str | None = None


class Sample(NamedTuple):
    """An example filling of a template; `person` is a one-line profile."""

    person: str
    found: str | None = None
    why: str | None = None
    asks: Mapping[str, str] = NOTHING


class Template(NamedTuple):
    """One way to say one situation in one language; the text starts on `body_line`."""

    pack: str
    key: str
    title: str
    kind: str
    situation: str
    lang: str
    body: str
    register: str | None = None
    asks: tuple[Ask, ...] = ()
    samples: tuple[Sample, ...] = ()
    file: str = ""
    body_line: int = 1

    @property
    def name(self) -> str:
        """How a user names it: PACK/KEY."""
        return f"{self.pack}/{self.key}"

    @property
    def where(self) -> Where:
        return Where(self.file or self.name)


class Problem(NamedTuple):
    """Something wrong with one file of a pack; the rest of the pack still works."""

    message: str
    hint: str | None = None
    where: Where | None = None


class Pack(NamedTuple):
    """A folder of templates. `problems` names the files that could not be used."""

    name: str
    languages: tuple[str, ...]
    templates: tuple[Template, ...] = ()
    version: str | None = None
    description: str | None = None
    license: str | None = None
    folder: str = ""
    problems: tuple[Problem, ...] = ()


class Finding(NamedTuple):
    """What a rule says of a note; `span` is half-open, in Python characters of the note."""

    rule: str
    severity: str
    message: str
    span: tuple[int, int] | None = None
    mend: str | None = None


class Note(NamedTuple):
    """A finished note, under its limit; `shortened` and `dropped` say in words what gave way."""

    text: str
    length: int
    limit: int
    template: str
    lang: str
    shortened: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()

    @property
    def left(self) -> int:
        """Units that may still be typed: a note must stay under its limit."""
        return self.limit - 1 - self.length


class Draft(NamedTuple):
    """A note on offer and what `check` finds in it."""

    note: Note
    findings: tuple[Finding, ...] = ()

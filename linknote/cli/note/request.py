"""What the command line asked for, as values; what it says is cleaned here, once."""

from collections.abc import Sequence
from typing import NamedTuple

from linknote.cli.note.writer import Wanted
from linknote.errors import InputError
from linknote.model import Answers
from linknote.store.settings import Settings
from linknote.text.clean import clean

MAX_ANSWER = 2_000


class Request(NamedTuple):
    """What the command line asked for, as typed. `kind` is invite, or reply for `reply`."""

    profile: str | None = None
    who: str | None = None
    found: str | None = None
    why: str | None = None
    greet: str | None = None
    paste: bool = False
    pairs: tuple[str, ...] = ()
    situation: str | None = None
    template: str | None = None
    lang: str | None = None
    register: str | None = None
    account: str | None = None
    limit: int | None = None
    yes: bool = False
    copy: bool | None = None
    json: bool = False
    strict: bool = False
    kind: str = "invite"
    edit: bool = False
    resume: bool = False
    plain: bool = False

    def answers(self) -> Answers:
        """The answers given as options. Raises InputError for one that is too long."""
        return Answers(found=answer(self.found), why=answer(self.why))

    def wanted(self, limit: int) -> Wanted:
        """What is said of the note itself."""
        return Wanted(
            kind=self.kind,
            template=self.template,
            situation=self.situation,
            lang=self.lang,
            register=self.register,
            limit=limit,
            strict=self.strict,
        )

    def knows_account(self, settings: Settings) -> bool:
        """Whether anybody said how long the note may be. A reply goes where 300 always fit."""
        said = (self.limit, self.account, settings.limit, settings.account)
        return self.kind == "reply" or any(value is not None for value in said)


def answer(typed: str | None) -> str | None:
    """An answer as one clean line; nothing typed is no answer. Raises InputError when too long."""
    line = clean(typed, one_line=True) if typed else ""
    if len(line) > MAX_ANSWER:
        raise InputError(f"an answer is longer than {MAX_ANSWER:,} characters", hint="shorten it")
    return line or None


def pairs(typed: Sequence[str]) -> dict[str, str]:
    """`--set KEY=VALUE …` as a mapping. Raises InputError for one without a sign."""
    found: dict[str, str] = {}
    for pair in typed:
        key, sign, value = pair.partition("=")
        if not sign:
            raise InputError(f"--set wants KEY=VALUE, not {pair!r}")
        found[clean(key, one_line=True)] = answer(value) or ""
    return found

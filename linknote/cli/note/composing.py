"""One run of compose: read, ask for what is missing, compose, copy, show."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import typer

from linknote.cli.note.candidates import Candidates
from linknote.cli.note.writer import Wanted, Writer
from linknote.cli.people import confirmed, given_person
from linknote.cli.showing import Shown, copied_note, say, show
from linknote.compose import Generic, said_to, with_settings
from linknote.errors import InputError, Refused
from linknote.model import Answers, Draft, Finding, Person
from linknote.pack.render import TooLong
from linknote.store.paths import home
from linknote.store.settings import ACCOUNTS, Settings, limit_of, load_settings
from linknote.text.clean import clean

if TYPE_CHECKING:
    from linknote.cli.note.asking import Conversation

MAX_ANSWER = 2_000


class Request(NamedTuple):
    """What the command line asked for, as typed."""

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


def run(request: Request) -> None:
    """Compose one note. Raises LinknoteError; exits with status 1 after a refusal in JSON."""
    place = home()
    settings = load_settings(place.config)
    pairs = _pairs(request.pairs)
    answers = Answers(found=_answer(request.found), why=_answer(request.why))
    person = given_person(request.profile, request.who, paste=request.paste)

    with _conversation(request, person, answers) as conversation:
        if conversation:
            settings = conversation.introduce(place.config, settings)
        greet = _answer(request.greet)
        ask = partial(conversation.who, greet=greet) if conversation else None
        person = confirmed(person, greet=greet, ask=ask)
        for note in person.notes:
            say(note)
        if person.degree == 1:
            say(f"You are already connected with {person.name}: a message needs no invitation.")
        if conversation:
            from linknote.profile.common_ground import common_ground

            answers = conversation.found(answers, common_ground(person, settings.me))
        limit = limit_of(request.limit, request.account, settings)
        writer = Writer(place, settings, _wanted(request, limit))
        found = writer.candidates(person, answers)
        person, answers = with_settings(person, answers, pairs, asks=_asks(found))
        if conversation:
            answers = conversation.rest(said_to(person, answers, found.lang), found.templates)

        def drafts_under(limit: int) -> list[Draft]:
            return writer.drafts(
                person,
                answers,
                limit=limit,
                templates=found.templates,
                first_good=not request.json,
            )

        drafts, refusal = _attempt(drafts_under, limit)
        short = None
        if drafts and _account_unknown(request, settings):
            short = _short(drafts[0], drafts_under)
        if short and conversation:
            if conversation.prefers(short.note, drafts[0].note):
                drafts = [short]
            short = None

    if refusal and not request.json:
        raise refusal
    wanted = settings.copy if request.copy is None else request.copy
    show(
        Shown(
            drafts=drafts,
            short=short,
            others=[t.name for t in found.templates if t.name != drafts[0].note.template]
            if drafts
            else [],
            person=person,
            limit=limit,
            lang=found.lang,
            copied=copied_note(drafts[0].note.text, wanted=wanted) if drafts else None,
            findings=_findings(refusal) if refusal else (),
        ),
        json=request.json,
    )
    if refusal:
        raise typer.Exit(1)


def _attempt(
    drafts_under: Callable[[int], list[Draft]], limit: int
) -> tuple[list[Draft], Refused | None]:
    try:
        return drafts_under(limit), None
    except Refused as refusal:
        return [], refusal


def _account_unknown(request: Request, settings: Settings) -> bool:
    said = (request.limit, request.account, settings.limit, settings.account)
    return all(value is None for value in said)


def _short(best: Draft, drafts_under: Callable[[int], list[Draft]]) -> Draft | None:
    """The version for a free account's box, where the best note is too long for that."""
    if best.note.length < ACCOUNTS["free"]:
        return None
    drafts, _ = _attempt(drafts_under, ACCOUNTS["free"])
    return drafts[0] if drafts else None


@contextmanager
def _conversation(
    request: Request, person: Person | None, answers: Answers
) -> "Iterator[Conversation | None]":
    """Who asks for what is missing; None when nothing is missing.

    Raises InputError naming the missing options when there is nobody to ask.
    """
    missing = [
        option
        for option, there in (
            ("--who", person and person.name and person.format != "url"),
            ("--found", answers.found),
            ("--why", answers.why),
        )
        if not there
    ]
    undecided = bool(person and person.greeting_choices and not request.greet)
    if request.yes or not (missing or undecided):
        if missing:
            raise _missing(missing, person, "--yes asks nothing")
        yield None
        return

    from linknote.terminal.tty import NoTerminal, open_terminal

    with ExitStack() as opened:
        try:
            terminal = opened.enter_context(open_terminal())
        except NoTerminal:
            if missing:
                raise _missing(missing, person, "there is no terminal to ask on") from None
            yield None
            return
        from linknote.cli.note.asking import Conversation
        from linknote.terminal.questions import asker

        yield Conversation(asker(terminal))


def _missing(options: Sequence[str], person: Person | None, reason: str) -> InputError:
    listed = " and ".join(filter(None, (", ".join(options[:-1]), options[-1])))
    guess = f" (the address alone suggests {person.name})" if person and person.name else ""
    guess = guess if "--who" in options else ""
    return InputError(
        f"{listed} {'is' if len(options) == 1 else 'are'} missing{guess}", hint=reason
    )


def _wanted(request: Request, limit: int) -> Wanted:
    return Wanted(
        template=request.template,
        situation=request.situation,
        lang=request.lang,
        register=request.register,
        limit=limit,
        strict=request.strict,
    )


def _findings(refusal: Refused) -> Sequence[Finding]:
    if isinstance(refusal, Generic):
        return refusal.findings
    rule = "note.too-long" if isinstance(refusal, TooLong) else "note.unfilled"
    return (Finding(rule=rule, severity="error", message=str(refusal)),)


def _asks(found: Candidates) -> tuple[str, ...]:
    return tuple(ask.key for template in found.templates for ask in template.asks)


def _answer(typed: str | None) -> str | None:
    """An answer as one clean line; nothing typed is no answer. Raises InputError when too long."""
    line = clean(typed, one_line=True) if typed else ""
    if len(line) > MAX_ANSWER:
        raise InputError(f"an answer is longer than {MAX_ANSWER:,} characters", hint="shorten it")
    return line or None


def _pairs(typed: Sequence[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for pair in typed:
        key, sign, value = pair.partition("=")
        if not sign:
            raise InputError(f"--set wants KEY=VALUE, not {pair!r}")
        pairs[clean(key, one_line=True)] = _answer(value) or ""
    return pairs

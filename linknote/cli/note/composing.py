"""One run of compose or reply: read, ask for what is missing, compose, copy, show."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import typer

from linknote.cli.note.candidates import Candidates
from linknote.cli.note.request import Request, answer, pairs
from linknote.cli.note.writer import Writer
from linknote.cli.people import confirmed, given_person
from linknote.cli.showing import Shown, copied_note, say_their_note, show, tell
from linknote.compose import Generic, with_settings
from linknote.errors import InputError, Refused
from linknote.model import Answers, Draft, Finding, Person
from linknote.pack.render import TooLong
from linknote.store.paths import Home, home
from linknote.store.settings import ACCOUNTS, Settings, limit_of, load_settings

if TYPE_CHECKING:
    from linknote.terminal.questions import Asker

__all__ = ["Request", "run"]


def run(request: Request) -> None:
    """Compose one note. Raises LinknoteError; exits with status 1 after a refusal in JSON."""
    started = time.monotonic()
    place = home()
    settings = load_settings(place.config)
    pairs(request.pairs)
    answers = request.answers()
    _is_whole(request)
    given = not request.resume
    person = None
    if given:
        person = given_person(
            request.profile, request.who, paste=request.paste, invited=request.kind == "reply"
        )
    if person and request.kind == "reply":
        say_their_note(person)
    with _asker(request, person, answers) as asker:
        if asker is None:
            _compose_at_once(request, person, answers, place, settings)
            return
        from linknote.cli.note.flow import ask

        finished = ask(request, person, place, settings, asker)
    request, composed = finished.request, finished.composed
    best = composed.drafts[0].note
    try:
        show(
            Shown(
                drafts=composed.drafts,
                short=None,
                others=[],
                person=composed.person,
                limit=best.limit,
                lang=composed.lang,
                copied=copied_note(best.text, wanted=_copies(request, finished.settings)),
                seconds=time.monotonic() - started,
                kind=request.kind,
                plain=request.plain,
            ),
            json=request.json,
        )
    except BaseException:  # the note went nowhere: its answers stay
        finished.keeper.leave()
        raise
    finished.keeper.done()


def _compose_at_once(
    request: Request, person: Person | None, answers: Answers, place: Home, settings: Settings
) -> None:
    """Everything is said: the best note there is, or its refusal."""
    person = confirmed(person, greet=answer(request.greet), ask=None)
    tell(person, request.kind)
    limit = limit_of(request.limit, request.account, settings)
    writer = Writer(place, settings, request.wanted(limit))
    found = writer.candidates(person, answers)
    person, answers = with_settings(person, answers, pairs(request.pairs), asks=_asks(found))

    def drafts_under(limit: int) -> list[Draft]:
        return writer.drafts(
            person, answers, limit=limit, templates=found.templates, first_good=not request.json
        )

    drafts, refusal = _attempt(drafts_under, limit)
    if drafts and request.edit:
        from linknote.cli.note.editing import edited

        drafts = [edited(drafts[0], request, person, answers, writer, found.templates, place)]
    short = None
    if drafts and not request.edit and not request.knows_account(settings):
        short = _short(drafts[0], drafts_under)
    if refusal and not request.json:
        raise refusal
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
            copied=copied_note(drafts[0].note.text, wanted=_copies(request, settings))
            if drafts
            else None,
            findings=_findings(refusal) if refusal else (),
            kind=request.kind,
            plain=request.plain,
        ),
        json=request.json,
    )
    if refusal:
        raise typer.Exit(1)


def _copies(request: Request, settings: Settings) -> bool:
    return settings.copy if request.copy is None else request.copy


def _is_whole(request: Request) -> None:
    """Raises InputError for options that contradict each other."""
    if not request.resume:
        return
    for option, there in (
        ("a PROFILE", request.profile),
        ("--who", request.who),
        ("--paste", request.paste),
        ("--yes", request.yes),
    ):
        if there:
            raise InputError(f"--resume goes on with a note: leave {option} out")


def _attempt(
    drafts_under: Callable[[int], list[Draft]], limit: int
) -> tuple[list[Draft], Refused | None]:
    try:
        return drafts_under(limit), None
    except Refused as refusal:
        return [], refusal


def _short(best: Draft, drafts_under: Callable[[int], list[Draft]]) -> Draft | None:
    """The version for a free account's box, where the best note is too long for that."""
    if best.note.length < ACCOUNTS["free"]:
        return None
    drafts, _ = _attempt(drafts_under, ACCOUNTS["free"])
    return drafts[0] if drafts else None


@contextmanager
def _asker(request: Request, person: Person | None, answers: Answers) -> "Iterator[Asker | None]":
    """Whom to ask for what is missing; None when nothing is missing.

    Raises InputError naming the missing options when there is nobody to ask.
    """
    wants = [("--who", bool(person and person.name and person.format != "url"))]
    if request.kind != "reply":
        wants += [("--found", bool(answers.found)), ("--why", bool(answers.why))]
    missing = [option for option, there in wants if not there]
    undecided = bool(person and person.greeting_choices and not request.greet)
    asks = request.resume or missing or undecided or _replies_openly(request)
    if request.yes or not asks:
        if missing:
            raise _missing(missing, person, "--yes asks nothing")
        yield None
        return

    from linknote.terminal.tty import NoTerminal, open_terminal

    with ExitStack() as opened:
        try:
            terminal = opened.enter_context(open_terminal())
        except NoTerminal:
            if request.resume:
                raise InputError("--resume asks, and there is no terminal to ask on") from None
            if missing:
                raise _missing(missing, person, "there is no terminal to ask on") from None
            yield None
            return
        from linknote.terminal.asking.asker import asker

        yield asker(terminal, plain=request.plain or None)


def _replies_openly(request: Request) -> bool:
    """Whether nobody has said yet what a reply should say."""
    said = (request.situation, request.template, request.found, request.why)
    return request.kind == "reply" and not any(said)


def _missing(options: Sequence[str], person: Person | None, reason: str) -> InputError:
    listed = " and ".join(filter(None, (", ".join(options[:-1]), options[-1])))
    guess = f" (the address alone suggests {person.name})" if person and person.name else ""
    guess = guess if "--who" in options else ""
    return InputError(
        f"{listed} {'is' if len(options) == 1 else 'are'} missing{guess}", hint=reason
    )


def _findings(refusal: Refused) -> Sequence[Finding]:
    if isinstance(refusal, Generic):
        return refusal.findings
    rule = "note.too-long" if isinstance(refusal, TooLong) else "note.unfilled"
    return (Finding(rule=rule, severity="error", message=str(refusal)),)


def _asks(found: Candidates) -> tuple[str, ...]:
    return tuple(ask.key for template in found.templates for ask in template.asks)

"""One run of questions on a terminal: from what is known to a note that was taken."""

from __future__ import annotations

from typing import NamedTuple

from linknote.cli.boundary import Interrupted
from linknote.cli.note.introducing import Introduction
from linknote.cli.note.keeping import Keeper, draft_of, restored
from linknote.cli.note.leaving import half_typed, leaves_well, undisturbed
from linknote.cli.note.live import Live
from linknote.cli.note.questions import Questions
from linknote.cli.note.request import Request
from linknote.cli.note.resuming import Reopened, chosen_draft, offered_draft
from linknote.cli.note.sitting import Said, Sitting
from linknote.cli.note.steps import Step
from linknote.cli.note.taking import Composed, Taking
from linknote.cli.note.walking import walk
from linknote.cli.showing import say_their_note, tell
from linknote.model import Person
from linknote.store.paths import Home
from linknote.store.settings import Settings
from linknote.terminal.questions import Asker

STOPPED = "stopped; nothing was copied"


class Finished(NamedTuple):
    """A note that was taken; `keeper` holds its draft until the note is where it should go."""

    composed: Composed
    request: Request
    settings: Settings
    keeper: Keeper


def ask(
    request: Request, person: Person | None, place: Home, settings: Settings, asker: Asker
) -> Finished:
    """Ask whatever is missing, and which note to take.

    Raises Interrupted when the person leaves: all answers are kept then. Raises LinknoteError.
    """
    keeper: Keeper | None = None
    try:
        with leaves_well():
            draft = _draft(request, person, place, asker)
            keeper = Keeper(place.drafts, draft.file if draft else None)
            if draft:
                request = restored(request, draft.draft)
                person = draft.draft.person
                if person and request.kind == "reply":
                    say_their_note(person)
            return _asked(request, person, place, settings, asker, keeper, draft)
    except KeyboardInterrupt:
        raise Interrupted(_farewell(request, keeper)) from None
    except BaseException:
        if keeper:
            keeper.leave()
        raise


def _draft(request: Request, person: Person | None, place: Home, asker: Asker) -> Reopened | None:
    """The unfinished note to go on with, if any."""
    if request.resume:
        return chosen_draft(place, asker, request.kind)
    said = (request.found, request.why, request.who, request.situation, request.template)
    if any(said):
        return None
    return offered_draft(place, asker, request.kind, person)


def _asked(
    request: Request,
    person: Person | None,
    place: Home,
    settings: Settings,
    asker: Asker,
    keeper: Keeper,
    draft: Reopened | None,
) -> Finished:
    sitting = Sitting(request, person, place, settings)
    live = Live(sitting)
    # A wrong --template, --situation or --lang is said before anything is asked.
    sitting.writer.known()
    if person:
        tell(person, request.kind, asked=True)
    introduction = Introduction(sitting, asker)
    questions, taking = Questions(sitting, asker, live), Taking(sitting, asker, live)

    def steps(said: Said) -> list[Step]:
        return [*introduction.steps(), *questions.steps(said), Step("note", taking.ask)]

    def keep(said: Said, step: str, typed: str) -> None:
        keeper.keep(draft_of(request, person, said, step, typed))

    said = draft.draft.said if draft else {}
    step, typed = (draft.draft.step, draft.draft.typed) if draft else ("", "")
    try:
        walk(steps, said, keep, start=step, typed=typed)
    except KeyboardInterrupt as left:
        with undisturbed():
            keeper.settle(half_typed(left), questions.typing)
        raise
    assert taking.composed
    return Finished(taking.composed, request, sitting.settings, keeper)


def _farewell(request: Request, keeper: Keeper | None) -> str:
    if keeper:
        keeper.leave()
    if not keeper or not keeper.kept:
        return STOPPED
    command = "reply" if request.kind == "reply" else "compose"
    return f"stopped; your answers are kept. Go on with: linknote {command} --resume"

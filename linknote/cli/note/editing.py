"""`--edit`: the composed note in the person's editor, and what came back judged like any other."""

from __future__ import annotations

from collections.abc import Sequence

from linknote.cli.note.keeping import Keeper, draft_of
from linknote.cli.note.request import Request
from linknote.cli.note.writer import Writer
from linknote.compose import Generic, forbidden
from linknote.errors import InputError, Refused
from linknote.model import Answers, Draft, Note, Person, Template
from linknote.pack.render import TooLong
from linknote.store.paths import Home
from linknote.terminal.editor import edit
from linknote.text.count import units


def edited(
    draft: Draft,
    request: Request,
    person: Person,
    answers: Answers,
    writer: Writer,
    templates: Sequence[Template],
    place: Home,
) -> Draft:
    """The draft as the editor leaves it. Raises Refused when it may not be sent as it is, and
    InputError when there is no editor: the note is kept then, and `--resume` goes on with it."""
    note = draft.note
    template = next(one for one in templates if one.name == note.template)
    text = note.text
    try:
        text = edit(note.text)
        changed = Note(text, units(text), note.limit, note.template, note.lang)
        again = writer.judged(changed, template, person, answers)
        if text == note.text:
            return draft
        if changed.left < 0:
            over = -changed.left
            raise TooLong(
                f"the edited note is {over} over the {note.limit - 1} that fit",
                hint="shorten it",
                over=over,
                text=text,
            )
        if forbidden(again, strict=request.strict):
            raise Generic(again.findings)
        return again
    except (Refused, InputError) as error:
        if _kept(text, request, person, place):
            error.hint = f"{error.hint or 'mend it'}; it is kept: linknote compose --resume"
        raise


def _kept(text: str, request: Request, person: Person, place: Home) -> bool:
    """Keep the note as it stands, to be gone on with at the note screen."""
    keeper = Keeper(place.drafts)
    keeper.keep(draft_of(request._replace(who=None), person, {}, "note", text))
    keeper.leave()
    return keeper.kept

"""Going on with an unfinished note: which one, or none; and doing away with one."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence
from typing import NamedTuple

from linknote.cli.note.steps import place_in_words
from linknote.cli.showing import say
from linknote.errors import InputError
from linknote.model import Person
from linknote.store.answer_drafts import AnswerDraft
from linknote.store.draft_files import DraftFile, Found, load_drafts
from linknote.store.paths import Home
from linknote.terminal.questions import Asker, Back, Option

DELETE = "delete"


class Reopened(NamedTuple):
    """A draft to go on with, and its file: ours from now on."""

    draft: AnswerDraft
    file: DraftFile


def chosen_draft(place: Home, asker: Asker, kind: str) -> Reopened:
    """The draft to go on with: the one there is, or one of a list.

    Raises InputError when there is none.
    """
    while True:
        found, troubles = load_drafts(place.drafts)
        for line in troubles:
            say(line)
        found = [one for one in found if one.draft.kind == kind]
        if not found:
            command = "reply" if kind == "reply" else "compose"
            raise InputError(
                "there is no unfinished note to go on with", hint=f"start one: linknote {command}"
            )
        one = found[0] if len(found) == 1 else _pick(asker, found)
        file = DraftFile(place.drafts, one.file) if one else None
        if one and file and _claimed(file):
            return Reopened(one.draft, file)


def _pick(asker: Asker, found: Sequence[Found]) -> Found | None:
    """One of several; None after one was deleted."""
    options = [Option(str(n), title(one), _when(one)) for n, one in enumerate(found)]
    one = asker.choose(
        "Which note do you want to go on with?",
        [*options, Option(DELETE, "Delete one of them")],
    )
    value = one.value if isinstance(one, Option) else one
    if value != DELETE:
        return found[int(value)]
    try:
        gone = asker.choose("Which one shall be deleted?", options, back=True)
        index = int(gone.value if isinstance(gone, Option) else gone)
        if asker.confirm(f"Delete the note to {title(found[index])}?", False, back=True):
            DraftFile(found[index].file.parent, found[index].file).remove()
    except Back:
        pass
    return None


def _claimed(file: DraftFile) -> bool:
    """Whether nobody else goes on with it; a folder that cannot be written to holds nobody up."""
    try:
        return file.claim()
    except OSError:
        return True


def offered_draft(place: Home, asker: Asker, kind: str, person: Person | None) -> Reopened | None:
    """The latest unfinished note, when the person wants to go on with it; asked once a draft.

    With a profile at hand only a note to the same person is worth the question.
    """
    try:
        found, _ = load_drafts(place.drafts)
    except InputError:
        return None
    for one in found:
        if one.draft.kind != kind or one.draft.offered:
            continue
        if person and person.name != _name(one):
            continue
        file = DraftFile(place.drafts, one.file)
        if asker.confirm(f"Go on with your note to {title(one)} ({_when(one)})?"):
            return Reopened(one.draft, file) if _claimed(file) else None
        with contextlib.suppress(OSError):
            if file.claim():
                file.save(one.draft._replace(offered=True))
        file.release()
        return None
    return None


def title(one: Found) -> str:
    """Who it is for and how far it is: "Marta Kowal: at why you want to connect"."""
    return f"{_name(one) or 'somebody'}, {place_in_words(one.draft.step, one.draft.kind)}"


def _name(one: Found) -> str:
    person = one.draft.person
    half = one.draft.typed if one.draft.step == "who" else ""
    typed = (half or one.draft.said.get("who", "")).split(",")[0].strip()
    return typed or (person.name if person and person.name else "")


def _when(one: Found) -> str:
    minutes = max(0, round((time.time() - one.saved) / 60))
    for size, word in ((24 * 60, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            count = minutes // size
            return f"{count} {word}{'s' if count > 1 else ''} ago"
    return "just now"

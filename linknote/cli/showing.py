"""What a run of compose shows: the frame on stderr, the note or its JSON on stdout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from linknote.cli.output import write_json, write_result
from linknote.model import Draft, Finding, Person

if TYPE_CHECKING:
    from linknote.terminal.clipboard import Copied


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything there is to say at the end of a run."""

    drafts: Sequence[Draft]
    person: Person
    limit: int
    lang: str
    copied: Copied | None
    findings: Sequence[Finding] = ()


def say(line: str) -> None:
    """One line to the person, on stderr."""
    from linknote.terminal.screen import say as say_on_screen

    say_on_screen(line)


def copied_note(text: str, *, wanted: bool) -> Copied | None:
    """The note put on the clipboard, and how; None when the user wants no copy."""
    if not wanted:
        return None
    from linknote.terminal.clipboard import copy

    return copy(text)


def show(shown: Shown, *, json: bool) -> None:
    """Frame on stderr and the note on stdout; with `json` the object alone."""
    if json:
        from linknote.cli.as_json import drafts_json

        write_json(
            drafts_json(
                shown.drafts,
                person=shown.person,
                limit=shown.limit,
                lang=shown.lang,
                copied=shown.copied.backend if shown.copied else None,
                findings=shown.findings,
            )
        )
        return
    from linknote.terminal.screen import show_draft

    show_draft(shown.drafts[0], others=len(shown.drafts) - 1, copied=shown.copied)
    write_result(shown.drafts[0].note.text)

"""What a run of compose shows: the frame on stderr, the note or its JSON on stdout."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from linknote.cli.output import write_json, write_result
from linknote.model import Draft, Finding, Person

if TYPE_CHECKING:
    from linknote.terminal.clipboard import Copied


class Shown(NamedTuple):
    """Everything there is to say at the end of a run.

    `short` is the version for a free account's box, where nobody said which account it is;
    `others` names the templates of other ways to say it.
    """

    drafts: Sequence[Draft]
    short: Draft | None
    others: Sequence[str]
    person: Person
    limit: int
    lang: str
    copied: "Copied | None"
    findings: Sequence[Finding] = ()


def say(line: str) -> None:
    """One line to the person, on stderr."""
    from linknote.terminal.screen import say as say_on_screen

    say_on_screen(line)


def say_lines(lines: Sequence[str]) -> None:
    """Lines whose spaces matter, to the person, on stderr."""
    from linknote.terminal.screen import say_lines as say_on_screen

    say_on_screen(lines)


def copied_note(text: str, *, wanted: bool) -> "Copied | None":
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
                [*shown.drafts, *([shown.short] if shown.short else [])],
                person=shown.person,
                limit=shown.limit,
                lang=shown.lang,
                copied=shown.copied.backend if shown.copied else None,
                findings=shown.findings,
            )
        )
        return
    from linknote.terminal import screen

    best = shown.drafts[0]
    screen.show(best.note, findings=best.findings, remarks=_remarks(shown))
    if shown.short:
        say("On a free account the box holds less; --account free takes this one:")
        screen.show(shown.short.note, findings=shown.short.findings)
    write_result(best.note.text)


def _remarks(shown: Shown) -> list[str]:
    """What is said under the note: where it went, and the other ways to say it."""
    remarks: list[str] = []
    if shown.copied:
        from linknote.terminal.clipboard import describe

        remarks.append(describe(shown.copied))
    if shown.others:
        remarks.append(f"other ways to say it: --template {', '.join(shown.others)}")
    return remarks

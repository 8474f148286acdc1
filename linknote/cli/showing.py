"""What a run of compose shows: the frame on stderr, the note or its JSON on stdout."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from linknote.cli.output import write_json, write_result
from linknote.model import Draft, Finding, Person

if TYPE_CHECKING:
    from linknote.terminal.clipboard import Copied

MOST_OF_THEIRS = 400
"""Characters of their note that are shown: one holds 300."""

INVITATION_BOX = "https://www.linkedin.com/preload/custom-invite/?vanityName="


class Shown(NamedTuple):
    """Everything there is to say at the end of a run.

    `short` is the version for a free account's box, where nobody said which account it is;
    `others` names the templates of other ways to say it; `seconds` is how long a run of questions
    took.
    """

    drafts: Sequence[Draft]
    short: Draft | None
    others: Sequence[str]
    person: Person
    limit: int
    lang: str
    copied: "Copied | None"
    findings: Sequence[Finding] = ()
    seconds: float | None = None
    kind: str = "invite"
    plain: bool = False


def say(line: str) -> None:
    """One line to the person, on stderr."""
    from linknote.terminal.screen import say as say_on_screen

    say_on_screen(line)


def say_lines(lines: Sequence[str]) -> None:
    """Lines whose spaces matter, to the person, on stderr."""
    from linknote.terminal.screen import say_lines as say_on_screen

    say_on_screen(lines)


def say_their_note(person: Person) -> None:
    """What came with an invitation, on one line: a stranger's words, shown and never used."""
    if person.message:
        from linknote.text.clean import clean

        words = clean(person.message, one_line=True)
        say(f"They wrote: {words[:MOST_OF_THEIRS]}{' …' if len(words) > MOST_OF_THEIRS else ''}")


def tell(person: Person, kind: str, *, asked: bool = False) -> None:
    """What there is to know about the person before writing. Where they are `asked` about, nobody
    needs to be told to check the name."""
    for note in person.notes:
        if not (asked and note.startswith("check the name")):
            say(note)
    if person.degree == 1 and kind != "reply":
        say(f"You are already connected with {person.name}: a message needs no invitation.")


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
    screen.show(best.note, findings=best.findings, remarks=_remarks(shown), plain=shown.plain)
    if shown.short:
        say("On a free account the box holds less; --account free takes this one:")
        screen.show(shown.short.note, findings=shown.short.findings, plain=shown.plain)
    if link := invitation_link(shown.person, shown.kind):
        say(f"Open their invitation box: {link}")
    write_result(best.note.text)


def invitation_link(person: Person, kind: str) -> str | None:
    """The address that opens the invitation box of a profile and sends nothing by itself.

    None where no profile address (/in/…) is known, for a reply, and for somebody one is connected
    with. The slug is percent-encoded.
    """
    if kind != "invite" or person.degree == 1 or not person.url:
        return None
    from linknote.profile.address import canonical

    _, found, slug = (canonical(person.url) or "").partition("linkedin.com/in/")
    return f"{INVITATION_BOX}{slug}" if found and slug else None


def _remarks(shown: Shown) -> list[str]:
    """What is said under the note: where it went, and the other ways to say it."""
    remarks: list[str] = []
    took = f" · {shown.seconds:.0f} s" if shown.seconds is not None else ""
    count = f" · {shown.drafts[0].note.length} characters{took}"
    if shown.copied:
        from linknote.terminal.clipboard import describe

        remarks.append(describe(shown.copied) + count)
    elif took:
        remarks.append(f"not copied{count}")
    if shown.others:
        remarks.append(f"other ways to say it: --template {', '.join(shown.others)}")
    return remarks

"""Who the note is for: the profile, the one line, and what only a human can confirm."""

from __future__ import annotations

from collections.abc import Callable

from linknote.cli.inputs import read_raw, shown_name, stdin_is_piped, text_of
from linknote.compose import with_who
from linknote.errors import InputError
from linknote.model import Person

NOT_EMPTY = "copy the profile page, or say who it is with --who"
NO_INVITATION = "copy the invitation, or say who it is from with --who"


def given_person(
    profile: str | None, who: str | None, *, paste: bool = False, invited: bool = False
) -> Person | None:
    """The person of PROFILE, of the pipe, of the clipboard, or of `--who`; None without any.

    stdin is read for "-", or when nothing else is given and it is no terminal. `invited`: it is an
    invitation that was received, which may be a bare note that names nobody. Raises InputError
    when it cannot be read.
    """
    person = None
    if paste:
        person = pasted_person(profile, invited=invited)
    elif profile is not None or (who is None and stdin_is_piped()):
        person = read_person(profile or "-", invited=invited)
    return with_who(person, one_line(who)) if who is not None else person


def pasted_person(profile: str | None, *, invited: bool = False) -> Person:
    """The person of the profile or the invitation on the clipboard. Raises InputError."""
    from linknote.terminal.paste import paste

    if profile is not None:
        thing = "an INVITATION are two invitations" if invited else "a PROFILE are two profiles"
        raise InputError(f"--paste and {thing}", hint="leave one of them out")
    return _read(paste(), "the clipboard", own=False, invited=invited)


def read_person(path: str, *, invited: bool = False) -> Person:
    """The person of a profile in a file, or on stdin for "-". Raises InputError."""
    return person_of(read_raw(path), shown_name(path), invited=invited)


def person_of(raw: bytes, shown: str, *, own: bool = False, invited: bool = False) -> Person:
    """The person of a profile's bytes: a PDF, or text of any kind. Raises InputError.

    `own`: it may be the user's own page, which is refused otherwise. `invited`: as `given_person`.
    """
    if b"%PDF-" in raw[:1_029]:
        from linknote.store.pdf import read_pdf

        return read_pdf(raw, file=shown)
    text, note = text_of(raw, shown, empty=NO_INVITATION if invited else NOT_EMPTY)
    person = _read(text, shown, own=own, invited=invited)
    return person._replace(notes=(note, *person.notes)) if note else person


def _read(text: str, shown: str, *, own: bool, invited: bool) -> Person:
    if invited:
        from linknote.profile.invitation.bare import received

        return received(text, file=shown)
    from linknote.profile import read

    return read(text, file=shown, own=own)


def one_line(who: str) -> Person:
    """The person of a line such as "Dana Whitfield, Data Lead at Brindle & Oak"."""
    from linknote.profile import read
    from linknote.profile.one_line import parse
    from linknote.profile.pasted import Pasted
    from linknote.text.clean import clean

    line = clean(who, one_line=True)
    if not line:
        raise InputError("--who is empty", hint="give a name, or 'Name, Role at Company'")
    if "linkedin.com/" in line.lower():
        return read(line, file="--who")
    return parse(Pasted(line, "--who"))


def confirmed(
    person: Person | None, *, greet: str | None, ask: Callable[[Person | None], Person] | None
) -> Person:
    """The person with a name and a greeting that hold; asked for, with `ask`, where they do not.

    Without anybody to ask, an undecided greeting stays the full name, and the notes say so.
    """
    if ask:
        person = ask(person)
    if person is None or not person.name:
        raise InputError("--who is missing", hint="say who the note is for")
    if greet:
        person = greeted_by(person, greet)
    return person if person.greeting else person._replace(greeting=person.name)


def greeted_by(person: Person, greeting: str) -> Person:
    """The person with the greeting a human chose: there is nothing left to check about it."""
    notes = tuple(note for note in person.notes if not note.startswith("check the name"))
    return person._replace(greeting=greeting, greeting_choices=(), notes=notes)

"""`linknote profile`: what linknote reads out of a profile."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})


@app.command()
def profile(
    file: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE|-]",
            help="A file with the profile; - or nothing reads the pipe.",
            show_default=False,
        ),
    ] = None,
    paste: Annotated[
        bool, typer.Option("--paste", help="Read the profile from the clipboard.")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show the line and the rule behind each field.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show what linknote reads out of a profile: nothing in it is guessed.

    Example: linknote profile page.txt --explain
    """
    from linknote.cli.inputs import read_raw, shown_name, stdin_is_piped
    from linknote.cli.output import write_json, write_result
    from linknote.cli.people import pasted_person, person_of
    from linknote.cli.showing import say
    from linknote.errors import InputError

    raw = None
    if paste:
        person = pasted_person(file)
    elif file is None and not stdin_is_piped():
        raise InputError("there is no profile to read", hint="give a FILE, or pipe one in")
    else:
        raw = read_raw(file or "-")
        person = person_of(raw, shown_name(file or "-"))
    if json:
        from linknote.cli.as_json import person_json

        write_json(person_json(person))
        return
    from linknote.cli.profile_card import card, explained

    write_result(explained(person, raw) if explain else card(person))
    for note in person.notes:
        say(note)

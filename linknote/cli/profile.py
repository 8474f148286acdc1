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
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show what linknote reads out of a profile: nothing in it is guessed.

    Example: linknote profile page.txt
    """
    from linknote.cli.inputs import stdin_is_piped
    from linknote.cli.output import write_json, write_result
    from linknote.cli.people import read_person
    from linknote.cli.showing import say
    from linknote.errors import InputError

    if file is None and not stdin_is_piped():
        raise InputError("there is no profile to read", hint="give a FILE, or pipe one in")
    person = read_person(file or "-")
    if json:
        from linknote.cli.as_json import person_json

        write_json(person_json(person))
        return
    from linknote.cli.profile_card import card

    write_result(card(person))
    for note in person.notes:
        say(note)

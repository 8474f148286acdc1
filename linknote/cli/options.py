"""The options that compose, reply and batch have in common, each said once.

Annotations are not put off here, nor where these are used: Typer would compile each again out of
its text.
"""

from typing import Annotated, Literal

import typer

from linknote.cli import completing

ANSWERS, NOTE, RESULT = "Your answers", "The note", "Where it goes"

Greet = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="The name after 'Hi'.", rich_help_panel=ANSWERS),
]
Resume = Annotated[
    bool,
    typer.Option("--resume", help="Go on with an unfinished note.", rich_help_panel=ANSWERS),
]
Plain = Annotated[
    bool,
    typer.Option("--plain", help="Plain lines, for a screen reader.", rich_help_panel=ANSWERS),
]
Template = Annotated[
    str | None,
    typer.Option(
        metavar="PACK/KEY",
        help="This template, or a .j2 file.",
        rich_help_panel=NOTE,
        autocompletion=completing.templates,
    ),
]
Register = Annotated[
    Literal["formal", "informal"] | None,
    typer.Option(help="How to address them, where the language asks.", rich_help_panel=NOTE),
]
Account = Annotated[
    Literal["free", "premium"] | None,
    typer.Option(help="free: a note under 200; premium: under 300.", rich_help_panel=NOTE),
]
Limit = Annotated[
    int | None,
    typer.Option(
        min=1, max=16_384, help="Any other box: the note stays under N.", rich_help_panel=NOTE
    ),
]
Strict = Annotated[
    bool, typer.Option("--strict", help="Refuse warnings too.", rich_help_panel=NOTE)
]
Yes = Annotated[
    bool,
    typer.Option("--yes", "-y", help="Ask nothing, take the best.", rich_help_panel=RESULT),
]
Edit = Annotated[
    bool,
    typer.Option("--edit", help="Open the note in $EDITOR first.", rich_help_panel=RESULT),
]
Copy = Annotated[
    bool | None,
    typer.Option(
        "--copy/--no-copy", help="Put it on the clipboard, or not.", rich_help_panel=RESULT
    ),
]
Json = Annotated[
    bool, typer.Option("--json", help="Print one JSON object.", rich_help_panel=RESULT)
]


def situation(help: str) -> typer.models.OptionInfo:
    """The option --situation, whose keys differ by the kind of note."""
    found: typer.models.OptionInfo = typer.Option(
        metavar="KEY", help=help, rich_help_panel=NOTE, autocompletion=completing.situations
    )
    return found


def lang(help: str) -> typer.models.OptionInfo:
    """The option --lang."""
    found: typer.models.OptionInfo = typer.Option(
        help=help, rich_help_panel=NOTE, autocompletion=completing.languages
    )
    return found

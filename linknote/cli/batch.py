"""`linknote batch`: several notes in one go, each with its own why."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from linknote.cli import completing

app = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})

NOTE = "Every note"


@app.command()
def batch(
    people: Annotated[
        str,
        typer.Argument(
            metavar="PEOPLE.csv|PEOPLE.jsonl|-",
            help="A row for each person: name, company, role, found, why; - reads the pipe.",
            show_default=False,
        ),
    ],
    out: Annotated[
        str,
        typer.Option(
            metavar="FILE", help="Where the notes go: a new FILE.csv or FILE.jsonl; - prints them."
        ),
    ],
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on in FILE after an interruption.")
    ] = False,
    max_people: Annotated[
        int, typer.Option(min=1, metavar="N", help="Insist on more people than that.")
    ] = 200,
    situation: Annotated[
        str | None,
        typer.Option(
            metavar="KEY",
            help="event-met, talk …; else each row's words.",
            rich_help_panel=NOTE,
            autocompletion=completing.situations,
        ),
    ] = None,
    template: Annotated[
        str | None,
        typer.Option(
            metavar="PACK/KEY",
            help="This template, or a .j2 file.",
            rich_help_panel=NOTE,
            autocompletion=completing.templates,
        ),
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option(
            help="The language where a row names none.",
            rich_help_panel=NOTE,
            autocompletion=completing.languages,
        ),
    ] = None,
    register: Annotated[
        Literal["formal", "informal"] | None,
        typer.Option(help="How to address them, where the language asks.", rich_help_panel=NOTE),
    ] = None,
    account: Annotated[
        Literal["free", "premium"] | None,
        typer.Option(help="free: a note under 200; premium: under 300.", rich_help_panel=NOTE),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(
            min=1, max=16_384, help="Any other box: notes stay under N.", rich_help_panel=NOTE
        ),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Refuse warnings too.", rich_help_panel=NOTE)
    ] = False,
) -> None:
    """Write a note for each person you met: their own how and why, from a table or JSON lines.

    A row without a why is refused, and so is a why that goes to everybody. Nothing is sent.

    Example: linknote batch people.csv --out notes.csv
    """
    from linknote.cli.many.running import Asked, run

    status = run(
        Asked(
            people=people,
            out=out,
            resume=resume,
            max_people=max_people,
            lang=lang,
            register=register,
            account=account,
            limit=limit,
            template=template,
            situation=situation,
            strict=strict,
        )
    )
    raise typer.Exit(status)

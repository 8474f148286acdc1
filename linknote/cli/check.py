"""`linknote check`: does a note say hello, how they were found, and why?"""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from linknote.cli import completing

app = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})

FACTS, OUT = "What is true", "What comes out"


@app.command()
def check(
    notes: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NOTE…|-]",
            help="Files with a note each; - or nothing reads the pipe.",
            show_default=False,
        ),
    ] = None,
    name: Annotated[
        str | None, typer.Option(help="Whose name the greeting must have.", rich_help_panel=FACTS)
    ] = None,
    found: Annotated[
        str | None,
        typer.Option(help="How you found them; the note must say it.", rich_help_panel=FACTS),
    ] = None,
    why: Annotated[
        str | None, typer.Option(help="Why you write; the note must say it.", rich_help_panel=FACTS)
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option(
            metavar="FILE", help="Their profile: what a note may claim.", rich_help_panel=FACTS
        ),
    ] = None,
    against: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Notes sent before: says which sentence was sent already.",
            rich_help_panel=FACTS,
        ),
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, max=16_384, help="The note must stay under N.")
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option(
            help="The note's language; else guessed.", autocompletion=completing.languages
        ),
    ] = None,
    kind: Annotated[
        Literal["invite", "reply", "message"], typer.Option(help="What the note is.")
    ] = "invite",
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID",
            help="Switch a rule off; docs/rules.md.",
            autocompletion=completing.rules,
        ),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Warnings fail too.", rich_help_panel=OUT)
    ] = False,
    json: Annotated[
        bool, typer.Option("--json", help="One JSON object a note.", rich_help_panel=OUT)
    ] = False,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl",
            help="JSON lines in (text; name, found, why, lang, limit) and out.",
            rich_help_panel=OUT,
        ),
    ] = False,
) -> None:
    """Judge a note: hello, how you found them, why you write; nothing generic, nothing untrue.

    Exit status: 0 it may be sent, 1 it should not, 2 it could not be read.

    Example: linknote check note.txt --name "Dana Whitfield"
    """
    from linknote.cli.checking import Checked, run

    raise typer.Exit(
        run(
            Checked(
                notes=tuple(notes or ()),
                name=name,
                found=found,
                why=why,
                profile=profile,
                against=against,
                limit=limit,
                lang=lang,
                kind=kind,
                ignore=tuple(ignore or ()),
                strict=strict,
                json=json,
                jsonl=jsonl,
            )
        )
    )

"""`linknote batch`: several notes in one go, each with its own why."""

from typing import Annotated

import typer

from linknote.cli import options

app = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})


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
        str | None, options.situation("event-met, talk …; else each row's words.")
    ] = None,
    template: options.Template = None,
    lang: Annotated[str | None, options.lang("The language where a row names none.")] = None,
    register: options.Register = None,
    account: options.Account = None,
    limit: options.Limit = None,
    strict: options.Strict = False,
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

"""`linknote reply`: from an invitation you received to an answer on the clipboard.

Annotations are not put off here: Typer would compile each again out of its text.
"""

from collections.abc import Sequence
from typing import Annotated, Literal

import typer

from linknote.cli import completing

app = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})

ANSWERS, NOTE, RESULT = "Your answers", "The note", "Where it goes"


ANSWERED = {
    "question": "ask", "next": "accept", "wrong": "wrong", "way": "redirect", "reason": "decline",
}  # fmt: skip
"""The built-in pack's question of each answer: who answers it with --set has said which."""


@app.command()
def reply(
    invitation: Annotated[
        str | None,
        typer.Argument(
            metavar="[INVITATION|-]",
            help="A file with the invitation; - reads it from the pipe.",
            show_default=False,
        ),
    ] = None,
    who: Annotated[
        str | None,
        typer.Option(help="Who wrote: 'Name' or 'Name, Role at Company'.", rich_help_panel=ANSWERS),
    ] = None,
    found: Annotated[
        str | None,
        typer.Option(help="What you know them by: 'your talk on …'.", rich_help_panel=ANSWERS),
    ] = None,
    why: Annotated[
        str | None,
        typer.Option(help="Why you answer so: 'I only add people I met'.", rich_help_panel=ANSWERS),
    ] = None,
    greet: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="The name after 'Hi'.", rich_help_panel=ANSWERS),
    ] = None,
    paste: Annotated[
        bool,
        typer.Option(
            "--paste", help="Read the invitation from the clipboard.", rich_help_panel=ANSWERS
        ),
    ] = False,
    set_: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="KEY=VALUE",
            help="Answer a question: question, next, wrong, way, reason; or person.role ….",
            rich_help_panel=ANSWERS,
        ),
    ] = None,
    situation: Annotated[
        str | None,
        typer.Option(
            metavar="KEY",
            help="ask, accept, wrong, redirect, decline; else ask.",
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
            help="The language of the answer; else that of their note.",
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
        typer.Option(help="free: under 200; premium: under 300.", rich_help_panel=NOTE),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(
            min=1, max=16_384, help="Any other box: the note stays under N.", rich_help_panel=NOTE
        ),
    ] = None,
    yes: Annotated[
        bool,
        typer.Option("--yes", "-y", help="Ask nothing, take the best.", rich_help_panel=RESULT),
    ] = False,
    edit: Annotated[
        bool,
        typer.Option("--edit", help="Open the note in $EDITOR first.", rich_help_panel=RESULT),
    ] = False,
    resume: Annotated[
        bool,
        typer.Option("--resume", help="Go on with an unfinished note.", rich_help_panel=ANSWERS),
    ] = False,
    plain: Annotated[
        bool,
        typer.Option("--plain", help="Plain lines, for a screen reader.", rich_help_panel=ANSWERS),
    ] = False,
    copy: Annotated[
        bool | None,
        typer.Option(
            "--copy/--no-copy", help="Put it on the clipboard, or not.", rich_help_panel=RESULT
        ),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Refuse warnings too.", rich_help_panel=RESULT)
    ] = False,
    json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object.", rich_help_panel=RESULT)
    ] = False,
) -> None:
    """Answer an invitation: ask, accept, set right, offer another way, decline; and copy it.

    Reads who wrote, and their note if any; nothing of it is quoted. --limit 8000 for a message.

    Example: linknote reply invitation.txt --situation accept
    """
    from linknote.cli.note.composing import Request, run

    run(
        Request(
            kind="reply",
            profile=invitation,
            who=who,
            found=found,
            why=why,
            greet=greet,
            paste=paste,
            pairs=tuple(set_ or ()),
            situation=situation or _answered(set_ or (), template),
            template=template,
            lang=lang,
            register=register,
            account=account,
            limit=limit,
            yes=yes,
            copy=copy,
            json=json,
            strict=strict,
            edit=edit,
            resume=resume,
            plain=plain,
        )
    )


def _answered(pairs: Sequence[str], template: str | None) -> str | None:
    """The answer that a `--set KEY=VALUE` belongs to; None where that is not one alone."""
    told = {ANSWERED[key] for pair in pairs if (key := pair.partition("=")[0].strip()) in ANSWERED}
    return told.pop() if len(told) == 1 and template is None else None

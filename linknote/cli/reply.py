"""`linknote reply`: from an invitation you received to an answer on the clipboard.

Annotations are not put off here: Typer would compile each again out of its text.
"""

from collections.abc import Sequence
from typing import Annotated

import typer

from linknote.cli import options
from linknote.cli.options import ANSWERS

app = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})

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
    greet: options.Greet = None,
    paste: Annotated[
        bool,
        typer.Option(
            "--paste",
            help="Read the invitation from the clipboard.",
            rich_help_panel=ANSWERS,
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
        str | None, options.situation("ask, accept, wrong, redirect, decline; else ask.")
    ] = None,
    template: options.Template = None,
    lang: Annotated[
        str | None, options.lang("The language of the answer; else that of their note.")
    ] = None,
    register: options.Register = None,
    account: options.Account = None,
    limit: options.Limit = None,
    yes: options.Yes = False,
    edit: options.Edit = False,
    resume: options.Resume = False,
    plain: options.Plain = False,
    copy: options.Copy = None,
    strict: options.Strict = False,
    json: options.Json = False,
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

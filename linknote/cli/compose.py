"""`linknote compose`: from a profile to a note on the clipboard.

Annotations are not put off here, nor in app.py: Typer would compile each again out of its text.
"""

from typing import Annotated

import typer

from linknote.cli import options
from linknote.cli.options import ANSWERS

app = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})


@app.command()
def compose(
    profile: Annotated[
        str | None,
        typer.Argument(
            metavar="[PROFILE|-]",
            help="A file with the profile; - reads it from the pipe.",
            show_default=False,
        ),
    ] = None,
    who: Annotated[
        str | None,
        typer.Option(help="Who it is: 'Name' or 'Name, Role at Company'.", rich_help_panel=ANSWERS),
    ] = None,
    found: Annotated[
        str | None,
        typer.Option(help="How you found them: 'your talk on …'.", rich_help_panel=ANSWERS),
    ] = None,
    why: Annotated[
        str | None,
        typer.Option(help="Why you want to connect: 'to learn how …'.", rich_help_panel=ANSWERS),
    ] = None,
    greet: options.Greet = None,
    paste: Annotated[
        bool,
        typer.Option(
            "--paste", help="Read the profile from the clipboard.", rich_help_panel=ANSWERS
        ),
    ] = False,
    set_: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="KEY=VALUE",
            help="Answer a template's own question, or give person.role, .company, .school.",
            rich_help_panel=ANSWERS,
        ),
    ] = None,
    situation: Annotated[
        str | None, options.situation("talk, post, mutual …; else your words tell.")
    ] = None,
    template: options.Template = None,
    lang: Annotated[str | None, options.lang("The language of the note: en, de, fr …")] = None,
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
    """Compose a note: who it is, how you found them, why you want to connect; and copy it.

    The note goes to stdout and to the clipboard; what is missing is asked for.

    Example: linknote compose profile.txt --found "your talk on typing" --why "to learn more"
    """
    from linknote.cli.note.composing import Request, run

    run(
        Request(
            profile=profile,
            who=who,
            found=found,
            why=why,
            greet=greet,
            paste=paste,
            pairs=tuple(set_ or ()),
            situation=situation,
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

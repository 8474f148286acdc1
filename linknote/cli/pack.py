"""`linknote pack`: the template packs there are, what is in them, and whether they hold."""

from __future__ import annotations

from typing import Annotated

import typer

from linknote.cli import completing

app = typer.Typer(
    add_completion=False,
    help="Make, list, show and test template packs.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)

LANG = Annotated[
    str | None,
    typer.Option(help="Only this language: en, de, fr …", autocompletion=completing.languages),
]


@app.command(name="list")
def list_() -> None:
    """List the packs there are, in the order compose looks into them."""
    from linknote.cli.output import write_result
    from linknote.cli.packs.shelf import shelf
    from linknote.cli.packs.shown import listing

    write_result(listing(list(shelf().packs())))


@app.command()
def show(
    name: Annotated[
        str,
        typer.Argument(
            metavar="PACK|PACK/KEY",
            help="A pack or a template.",
            autocompletion=completing.packs_and_templates,
        ),
    ],
    lang: LANG = None,
) -> None:
    """Show a template: its source, and a note for each of its samples; or what a pack holds.

    Example: linknote pack show essentials/talk
    """
    from linknote.cli.output import write_result
    from linknote.cli.packs.shelf import shelf
    from linknote.cli.packs.shown import contents, template_shown

    if "/" in name or name.endswith(".j2"):
        shown = [template_shown(template) for template in shelf().templates(name, lang)]
        write_result("\n\n".join(shown))
    else:
        write_result(contents(shelf().pack(name), lang))


@app.command()
def new(
    name: Annotated[
        str,
        typer.Argument(
            help="What to call it: small letters, digits, hyphens.",
            autocompletion=completing.own_packs,
        ),
    ],
    source: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="PACK/KEY",
            help="A template to start from, or to add.",
            autocompletion=completing.templates,
        ),
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option(
            help="The language it speaks; else your settings', else en.",
            autocompletion=completing.languages,
        ),
    ] = None,
) -> None:
    """Make a pack of your own, with a commented template; or add one you like to it.

    Example: linknote pack new mine --from essentials/talk
    """
    from linknote.cli.output import write_result
    from linknote.cli.packs.making import new_pack

    write_result(str(new_pack(name, source=source, lang=lang)))


@app.command()
def edit(
    name: Annotated[
        str,
        typer.Argument(
            metavar="PACK/KEY|PACK",
            help="A template of yours, or its pack.yaml.",
            autocompletion=completing.own_packs_and_templates,
        ),
    ],
    lang: Annotated[
        str | None,
        typer.Option(
            help="Which one, where there are several.", autocompletion=completing.languages
        ),
    ] = None,
) -> None:
    """Open a template of yours in your editor, and try it when you are done; a new key is made.

    Exit status 1 when a note is not as it should be, 2 when the file cannot be used.

    Example: linknote pack edit mine/coffee
    """
    from linknote.cli.packs.editing import edit_pack

    raise typer.Exit(edit_pack(name, lang=lang))


@app.command(name="test")
def try_(
    name: Annotated[
        str,
        typer.Argument(
            metavar="[PACK|FOLDER|FILE]",
            help="Which pack; else the built-in one.",
            autocompletion=completing.packs,
        ),
    ] = "essentials",
    lang: LANG = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Try every template with its samples, people at the edge and both limits.

    Exit status 1 when a note is not as it should be, 2 when a file cannot be used.
    """
    from linknote.cli.packs.trying import try_pack

    raise typer.Exit(try_pack(name, lang=lang, json=json))

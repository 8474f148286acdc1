"""`linknote pack`: the template packs there are, what is in them, and whether they hold."""

from __future__ import annotations

from typing import Annotated

import typer

from linknote.cli import completing

app = typer.Typer(
    add_completion=False,
    help="Make, list, show, test and share template packs.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)

LANG = Annotated[
    str | None,
    typer.Option(help="Only this language: en, de, fr …", autocompletion=completing.languages),
]


@app.command(name="list")
def list_() -> None:
    """List the packs there are, in the order compose looks into them, and where they came from."""
    from linknote.cli.output import write_result
    from linknote.cli.packs.sharing import origins
    from linknote.cli.packs.shelf import shelf
    from linknote.cli.packs.shown import listing

    packs = list(shelf().packs())
    write_result(listing(packs, origins(packs)))


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
            metavar="[PACK|PACK/KEY|FOLDER|FILE]",
            help="Which pack or template; else the built-in pack.",
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


YES = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]


@app.command()
def add(
    source: Annotated[
        str,
        typer.Argument(
            metavar="FOLDER|ZIP|URL[@REF]",
            help="A folder, a zip file, or the https address of a git repository.",
        ),
    ],
) -> None:
    """Add a pack that somebody made. It is read whole and checked before anything is written.

    Example: linknote pack add https://git.example.org/somebody/pack.git@v1
    """
    from linknote.cli.packs.sharing import add_pack

    add_pack(source)


@app.command()
def update(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[PACK]",
            help="Which pack; else all that were added.",
            autocompletion=completing.own_packs,
        ),
    ] = None,
    yes: YES = False,
) -> None:
    """Fetch a pack's source again, show what is different, and take it when you agree."""
    from linknote.cli.packs.sharing import update_packs

    raise typer.Exit(update_packs(name, yes=yes))


@app.command()
def remove(
    name: Annotated[
        str,
        typer.Argument(metavar="PACK", help="Which pack.", autocompletion=completing.own_packs),
    ],
    yes: YES = False,
) -> None:
    """Remove a pack from your folder for good."""
    from linknote.cli.packs.sharing import remove_pack

    remove_pack(name, yes=yes)


@app.command()
def export(
    name: Annotated[
        str,
        typer.Argument(
            metavar="PACK", help="Which pack of yours.", autocompletion=completing.own_packs
        ),
    ],
    out: Annotated[
        str | None, typer.Option(metavar="FILE.zip", help="Where to; else PACK.zip here.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file.")] = False,
) -> None:
    """Write a pack of yours as one zip file that others can add.

    Example: linknote pack export mine
    """
    from linknote.cli.packs.sharing import export_pack

    export_pack(name, out=out, force=force)

"""`linknote pack`: the template packs there are, what is in them, and whether they hold."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(
    add_completion=False,
    help="List, show and test template packs.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)

LANG = Annotated[str | None, typer.Option(help="Only this language: en, de, fr …")]


@app.command(name="list")
def list_() -> None:
    """List the packs there are, in the order compose looks into them."""
    from linknote.cli.output import write_result
    from linknote.cli.packs_shown import listing
    from linknote.cli.templates import packs
    from linknote.store.paths import home
    from linknote.store.settings import load_settings

    place = home()
    write_result(listing(list(packs(place, load_settings(place.config)))))


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="PACK|PACK/KEY", help="A pack or a template.")],
    lang: LANG = None,
) -> None:
    """Show a template: its source, and a note for each of its samples; or what a pack holds.

    Example: linknote pack show essentials/talk
    """
    from linknote.cli.output import write_result
    from linknote.cli.packs_shown import contents, template_shown
    from linknote.cli.templates import pack_called, templates_called

    if "/" in name or name.endswith(".j2"):
        shown = [template_shown(template) for template in templates_called(name, lang)]
        write_result("\n\n".join(shown))
    else:
        write_result(contents(pack_called(name), lang))


@app.command(name="test")
def try_(
    name: Annotated[
        str,
        typer.Argument(metavar="[PACK|FOLDER|FILE]", help="Which pack; else the built-in one."),
    ] = "essentials",
    lang: LANG = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Try every template with its samples, people at the edge and both limits.

    Exit status 1 when a note is not as it should be, 2 when a file cannot be used.
    """
    from linknote.cli.trying import try_pack

    raise typer.Exit(try_pack(name, lang=lang, json=json))

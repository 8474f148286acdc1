"""The command group: each command's file is imported only when it is the one asked for."""

from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

COMMANDS = ("compose", "reply", "check", "profile", "batch", "pack", "config")
"""Every command in the order of the help; the code of each is linknote/cli/COMMAND.py."""


class Commands(TyperGroup):
    """A group that knows its commands by name and loads one at a time."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"linknote.cli.{cmd_name}")
        loaded = typer.main.get_command(module.app)
        loaded.name = cmd_name
        return loaded


app = typer.Typer(
    cls=Commands,
    add_completion=False,  # cli/completion has its own, under the same names
    help="Take one minute: say hello, how you found them, and why you want to connect.",
    epilog="Start with: linknote compose",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(ctx: typer.Context, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:  # a line that TAB looks through is not obeyed
        from linknote import __version__

        typer.echo(f"linknote {__version__}")
        raise typer.Exit


def _install_completion(ctx: typer.Context, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from linknote.cli.completion.installing import install
        from linknote.cli.showing import say

        say(install())
        raise typer.Exit


def _show_completion(ctx: typer.Context, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from linknote.cli.completion.installing import script, this_shell
        from linknote.cli.output import write_result

        write_result(script(this_shell("--show-completion")).rstrip("\n"))
        raise typer.Exit


@app.callback(invoke_without_command=True)
def linknote(
    ctx: typer.Context,
    _: Annotated[
        bool,
        typer.Option("--version", "-V", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
    __: Annotated[
        bool,
        typer.Option(
            "--install-completion",
            callback=_install_completion,
            help="Let TAB complete linknote in this shell.",
        ),
    ] = False,
    ___: Annotated[
        bool,
        typer.Option(
            "--show-completion", callback=_show_completion, help="Print what that would install."
        ),
    ] = False,
) -> None:
    """Take one minute: say hello, how you found them, and why you want to connect."""
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())
        raise typer.Exit(2)


def command() -> Any:
    """The whole command line as Typer's own command object."""
    return typer.main.get_command(app)

"""`linknote config`: what linknote knows of you, and how to change it."""

from __future__ import annotations

from typing import Annotated

import typer

from linknote.cli import completing

app = typer.Typer(
    add_completion=False,
    help="Show and change your settings.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.command()
def show() -> None:
    """Show every setting: the ones you made, and - for the others."""
    from linknote.cli.output import write_result
    from linknote.cli.showing import say
    from linknote.model import Voice
    from linknote.store.paths import home
    from linknote.store.settings import load_settings
    from linknote.store.voices import rows

    place = home()
    settings = load_settings(place.config)
    if not place.config.exists():
        say(f"No settings yet; they will be in {place.config}")
    me = settings.me
    shown: dict[str, object] = {
        "me.name": me.name,
        **rows("me", Voice(me.line, me.lines, me.sign_off, me.sign_offs)),
        "me.company": " · ".join(me.companies),
        "me.school": " · ".join(me.schools),
        "me.groups": " · ".join(me.groups),
        "me.city": me.city,
        "account": settings.account,
        "limit": settings.limit,
        "language": settings.language,
        "register": settings.register,
        "default-pack": settings.default_pack,
        **{
            key: said
            for pack, voice in me.packs.items()
            for key, said in rows(f"packs.{pack}", voice).items()
            if said
        },
        "copy": "true" if settings.copy else "false",
        "ignore": " ".join(settings.ignore),
    }
    width = max(map(len, shown))
    write_result("\n".join(f"{key:{width}}  {value or '-'}" for key, value in shown.items()))


@app.command(name="set")
def set_(
    key: Annotated[
        str,
        typer.Argument(
            help="me.name, me.line, me.line.de, packs.mine.sign-off, account …",
            autocompletion=completing.settings,
        ),
    ],
    value: Annotated[
        str,
        typer.Argument(
            help='The value; "" forgets the setting.', autocompletion=completing.setting_values
        ),
    ],
) -> None:
    """Set one setting, or forget it with an empty value.

    Example: linknote config set me.line "I run the data team at a small clinic"
    """
    from linknote.cli.showing import say
    from linknote.store.paths import home
    from linknote.store.settings_edit import change_settings, known_key, typed

    known_key(key)
    path = home().config
    text = key.startswith(("me.", "packs."))
    change_settings(path, {key: (value if text else typed(value)) if value else None})
    say(f"{key} is {'forgotten' if not value else f'now {value}'} ({path})")


@app.command()
def edit() -> None:
    """Open the settings in your editor, and check them when it closes."""
    from linknote.cli.showing import say
    from linknote.store.paths import home
    from linknote.store.settings import load_settings
    from linknote.store.settings_edit import STARTER, save_settings
    from linknote.terminal.editor import open_editor

    path = home().config
    if not path.exists():
        save_settings(path, STARTER.encode())
    open_editor(path)
    load_settings(path)
    say(f"The settings in {path} are in order")


@app.command()
def path() -> None:
    """Print where the settings are."""
    from linknote.cli.output import write_result
    from linknote.store.paths import home

    write_result(str(home().config))


@app.command(name="import-me")
def import_me(
    source: Annotated[
        str,
        typer.Argument(
            metavar="EXPORT.zip|PROFILE", help="Your own data export, or your own profile."
        ),
    ],
) -> None:
    """Fill in where you worked, studied and live, to see what you share with somebody.

    Nothing that is already set is changed, and nothing leaves this machine.
    """
    from linknote.cli.importing import import_from
    from linknote.cli.showing import say
    from linknote.store.paths import home

    for line in import_from(source, home().config):
        say(line)

"""What may stand at a place of the command line: Typer asks these when TAB is pressed.

Each is imported with every command and must cost nothing then: what it needs, it imports itself.
Typer keeps what begins like the word that is begun.
"""

from collections.abc import Callable
from pathlib import Path

import typer

Offers = list[tuple[str, str]]

KINDS = {"compose": ("invite", "message"), "batch": ("invite", "message"), "reply": ("reply",)}
"""The kinds of template a command writes notes with; the others take any."""


def templates(ctx: typer.Context) -> list[str]:
    """PACK/KEY of each template this command can use, in the language of --lang if it is given."""
    from linknote.store.glance import folders
    from linknote.store.glance import templates as held

    kinds, lang = KINDS.get(ctx.info_name or ""), ctx.params.get("lang")
    return [f"{at.name}/{key}" for at in folders() for key in held(at, kinds=kinds, lang=lang)]


def situations(ctx: typer.Context) -> Offers:
    """The situations of an invitation, or of a reply, and what they mean."""
    from linknote.pack.situations import KINDS

    kind = "reply" if ctx.info_name == "reply" else "invite"
    return [(key, situation.title) for key, situation in KINDS[kind].items()]


def languages() -> list[str]:
    """The languages there are templates in."""
    from linknote.store.glance import languages

    return languages()


def packs() -> list[str]:
    """Every pack."""
    from linknote.store.glance import folders

    return [folder.name for folder in folders()]


def own_packs() -> list[str]:
    """The packs that can be changed and removed."""
    from linknote.store.glance import folders

    return [folder.name for folder in folders(own=True)]


def packs_and_templates() -> list[str]:
    """Every pack, and every template in one."""
    from linknote.store.glance import folders

    return _with_templates(folders())


def own_packs_and_templates() -> list[str]:
    """The packs that can be changed, and their templates."""
    from linknote.store.glance import folders

    return _with_templates(folders(own=True))


def rules() -> list[str]:
    """The names of the built-in rules."""
    from linknote.check import STANDARD

    return sorted(STANDARD.ids())


def settings() -> list[str]:
    """The keys of the settings, and those that each pack has of its own."""
    from linknote.store.settings import READERS
    from linknote.store.voices import SAYINGS

    return [*READERS, *(f"packs.{pack}.{saying}" for pack in packs() for saying in SAYINGS)]


def setting_values(ctx: typer.Context) -> list[str]:
    """The values of the setting named before, where there is a choice."""
    from linknote.store.settings import ACCOUNTS, REGISTERS

    choices: dict[str, Callable[[], list[str]]] = {
        "account": lambda: list(ACCOUNTS),
        "register": lambda: list(REGISTERS),
        "copy": lambda: ["true", "false"],
        "language": languages,
        "default-pack": packs,
        "ignore": rules,
    }
    choice = choices.get(ctx.params.get("key") or "")
    return choice() if choice else []


def _with_templates(folders: list[Path]) -> list[str]:
    from linknote.store.glance import templates

    return [
        name
        for folder in folders
        for name in (folder.name, *(f"{folder.name}/{key}" for key in templates(folder)))
    ]

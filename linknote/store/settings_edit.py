"""Changing config.yaml by key, with the user's own comments and order kept."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

from linknote.errors import InputError
from linknote.pack.names import name_trouble
from linknote.store.files import read_bytes, why, write_whole
from linknote.store.settings import MAX_BYTES, READERS, parse_settings
from linknote.store.voices import SAYINGS

Setting: TypeAlias = str | int | bool | list[str] | None

STARTER = """\
# linknote's settings. Every line is optional; `linknote config show` says what is in force.
#
# me:
#   name: Sam Reader
#   line: I run the data team at a small clinic     # or one a language:
#   line:
#     en: I run the data team at a small clinic
#     de: Ich leite das Datenteam einer kleinen Klinik
#   sign-off: Best from Leeds, Sam             # ends a note instead of "Best wishes, Sam Reader"
#   company: [Northwind Clinic, Fernhill]     # where you work and worked, for what you share
#   school: Airedale University
#   groups: [Data in Health]
#   city: Leeds, United Kingdom
# account: free            # free (notes under 200) or premium (under 300)
# limit: 300               # any other box, in characters as a browser counts them
# language: en             # when your answers do not tell
# register: formal         # or informal, where a language has both
# default-pack: mine       # looked into first
# packs:                   # what the notes of one pack say instead, also one a language
#   mine:
#     line: I run the volunteers' desk of the film club
#     sign-off: See you at the pictures, Sam
# copy: false              # never touch the clipboard
# ignore: [flattery]       # rules of `linknote check` that are switched off
"""


def known_key(key: str) -> str:
    """The key of READERS by which a user's key is read: `me.line.de` and `packs.mine.line` as
    `me.line`.

    Raises InputError naming what is known.
    """
    if key in READERS:
        return key
    *before, name, saying = _without_language(key).split(".")
    if saying in SAYINGS and (before == ["packs"] or (not before and name == "me")):
        if before and (trouble := name_trouble(name)):
            raise InputError(f"no pack is called {name[:40]!r}", hint=trouble)
        return f"me.{saying}"
    from difflib import get_close_matches

    known = (*READERS, *(f"packs.PACK.{saying}" for saying in SAYINGS))
    near = get_close_matches(key, known, n=1)
    raise InputError(
        f"there is no setting called {key!r}",
        hint=f"did you mean {near[0]}?" if near else f"the settings are {', '.join(known)}",
    )


def _without_language(key: str) -> str:
    """`me.line.de` → `me.line`; a key of one word gets an empty one before it."""
    head, _, last = key.rpartition(".")
    return head if head.rpartition(".")[2] in SAYINGS and last else f"{head}.{last}"


def typed(value: str) -> str | int | bool:
    """A value as typed on the command line, as YAML would read it: a number, a switch, text."""
    if value in ("true", "false"):
        return value == "true"
    if value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return value


def change_settings(path: Path, changes: Mapping[str, Setting]) -> None:
    """Set each key to its value, or forget it where the value is None, and save the file whole.

    Nothing is saved unless the result can be read back. Raises InputError for a wrong key or
    value, or when the file cannot be written.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap

    raw = read_bytes(path, limit=MAX_BYTES) if path.exists() else STARTER.encode()
    parse_settings(raw, file=str(path))
    for key, value in changes.items():
        base = known_key(key)
        if value is not None:
            try:
                READERS[base](value)
            except ValueError as error:
                raise InputError(f"{key} {error}") from None

    yaml = YAML()
    yaml.allow_unicode = True
    yaml.width = 10_000
    top = yaml.load(raw.decode("utf-8-sig"))
    head = ""
    if top is None:  # a file of comments alone: keep them above what is set now
        top, head = CommentedMap(), raw.decode("utf-8-sig").rstrip("\n") + "\n\n"
    for key, value in changes.items():
        _put(top, key.split("."), value)
    out = BytesIO()
    if top:
        yaml.dump(top, out)
    new = head.encode() + out.getvalue()
    parse_settings(new, file=str(path))
    save_settings(path, new)


def save_settings(path: Path, raw: bytes) -> None:
    """Write config.yaml whole. Raises InputError with the system's reason."""
    try:
        write_whole(path, raw)
    except OSError as error:
        raise InputError(f"the settings cannot be saved in {path}: {why(error)}") from None


def _put(top: dict[str, object], keys: list[str], value: Setting) -> None:
    """Set one key. A plain line stays under its own language when another one is added."""
    *folders, last = keys
    at = top
    for folder in folders:
        below = at.get(folder)
        if not isinstance(below, dict):
            if value is None:
                return
            plain, below = below, type(top)()
            if isinstance(plain, str):
                from linknote.text.language import guess

                below[guess(plain) or "en"] = plain
            at[folder] = below
        at = below
    if value is None:
        at.pop(last, None)
        return
    held = at.get(last)
    if isinstance(held, dict):
        raise InputError(
            f"{'.'.join(keys)} is set by language ({', '.join(held)})",
            hint=f"set {'.'.join(keys)}.{next(iter(held), 'en')} instead",
        )
    at[last] = value

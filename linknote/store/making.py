"""Packs of one's own on the disk: made, added to, and their files found, broken ones too."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import NamedTuple

from linknote.errors import InputError, LinknoteError, Where
from linknote.pack.manifest import parse_pack
from linknote.pack.names import is_language
from linknote.store.files import read_bytes, why
from linknote.store.packs import MANIFEST, MAX_TEMPLATE_BYTES
from linknote.store.paths import builtin_packs
from linknote.store.sharing.records import forget_record

STARTER = "hello"
"""The key of the template that a new pack begins with."""

MANIFEST_TEXT = """\
# This folder is a pack of your own: a template is one file, KEY.j2, or LANG/KEY.j2.
name: {name}
description: Notes of my own
languages: [{lang}]    # a template that names none speaks the first
# version: 1.0         # these two are for whoever you share it with
# license: CC0-1.0
"""


class Found(NamedTuple):
    """A template's file in a pack, and the language of its folder (None: it lies flat)."""

    path: Path
    lang: str | None


def starter_text(lang: str, *, title: str | None = None) -> tuple[str, bool]:
    """A commented template to begin with, and whether its words are in that language."""
    folder = builtin_packs() / "starter"
    spoken = lang.split("-")[0]
    if not (folder / f"{spoken}.j2").is_file():
        spoken = "en"
    lines = (folder / f"{spoken}.j2").read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines):
        if line.startswith("lang: "):
            lines[number] = f"lang: {lang}"
        elif title and line.startswith("title: "):
            lines[number] = f'title: "{title}"'
    return "\n".join(lines), spoken == lang.split("-")[0]


def make_pack(folder: Path, *, lang: str, key: str, text: str) -> list[Path]:
    """Make a pack in `folder` with one template; the files that were made.

    A folder of templates without a manifest becomes a pack, and nothing in it is written over. The
    manifest comes last: an interrupted run leaves no pack, and the next one goes on. Raises
    InputError when there is a pack already, or nothing can be written there.
    """
    manifest = folder / MANIFEST
    if exists(manifest):
        raise InputError(f"there is a pack called {folder.name} already", where=Where(str(folder)))
    forget_record(folder.parent, folder.name)
    made = [] if template_files(folder, key) else [folder / f"{key}.j2"]
    for path in made:
        write_new(path, text)
    write_new(manifest, MANIFEST_TEXT.format(name=folder.name, lang=lang))
    return [*made, manifest]


def add_template(folder: Path, *, lang: str, key: str, text: str) -> Path:
    """Add a template to the pack in `folder`; its file. Languages of the pack stay complete.

    Raises InputError when it is there already, when the manifest cannot be read, or nothing can be
    written.
    """
    manifest = folder / MANIFEST
    raw = read_bytes(manifest, limit=MAX_TEMPLATE_BYTES)
    languages = parse_pack(raw, file=str(manifest)).languages
    first = lang == languages[0] and not (folder / lang).is_dir()
    path = folder / f"{key}.j2" if first else folder / lang / f"{key}.j2"
    if exists(path):
        raise InputError("it is there already", where=Where(str(path)))
    write_new(path, text)
    if lang not in languages:
        _add_language(manifest, raw, lang)
    return path


def template_files(folder: Path, key: str) -> list[Found]:
    """Every file of a template's key in a pack: flat first, then by language. Nothing is read.

    Raises InputError when the folder cannot be looked into.
    """
    name = f"{key}.j2"
    try:
        inner = sorted(entry for entry in os.listdir(folder) if is_language(entry))
    except (FileNotFoundError, NotADirectoryError):  # who writes there will say so
        return []
    except OSError as error:
        raise InputError(f"cannot be read: {why(error)}", where=Where(str(folder))) from None
    places = [Found(folder / name, None), *(Found(folder / lang / name, lang) for lang in inner)]
    return [found for found in places if exists(found.path)]


def first_language(folder: Path) -> str | None:
    """What the pack in `folder` speaks first; None when its manifest does not tell."""
    manifest = folder / MANIFEST
    try:
        raw = read_bytes(manifest, limit=MAX_TEMPLATE_BYTES)
        return parse_pack(raw, file=str(manifest)).languages[0]
    except LinknoteError:
        return None


def exists(path: Path) -> bool:
    """Whether something is at a path, also a link that leads nowhere. Raises InputError."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise InputError(f"cannot be read: {why(error)}", where=Where(str(path))) from None
    return True


def write_new(path: Path, text: str) -> None:
    """Write a file that is not there yet, whole or not at all. Raises InputError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            try:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            except BaseException:
                path.unlink(missing_ok=True)
                raise
    except (FileExistsError, NotADirectoryError):
        if exists(path):
            raise InputError("there is a file here already", where=Where(str(path))) from None
        place = Where(str(_file_above(path)))
        raise InputError("there is a file where a folder should be", where=place) from None
    except OSError as error:
        raise InputError(f"cannot be written: {why(error)}", where=Where(str(path))) from None


def take_back(path: Path, text: str) -> None:
    """Remove a file that still holds nothing but `text`, and its folder when that is empty."""
    with contextlib.suppress(OSError, ValueError):
        if path.read_text(encoding="utf-8") == text:
            path.unlink()
            path.parent.rmdir()


def _file_above(path: Path) -> Path:
    return next((parent for parent in path.parents if parent.is_file()), path)


def _add_language(manifest: Path, raw: bytes, lang: str) -> None:
    """Name one more language in a manifest, with its comments and order kept."""
    from io import BytesIO

    from ruamel.yaml import YAML

    from linknote.store.files import write_whole

    yaml = YAML()
    yaml.allow_unicode = True
    yaml.width = 10_000
    top = yaml.load(raw.decode("utf-8-sig"))
    if top.get("languages"):
        top["languages"].append(lang)
    else:
        top["languages"] = ["en", lang]
    out = BytesIO()
    yaml.dump(top, out)
    parse_pack(out.getvalue(), file=str(manifest))
    try:
        write_whole(manifest, out.getvalue())
    except OSError as error:
        raise InputError(f"cannot be written: {why(error)}", where=Where(str(manifest))) from None

"""Finding packs on the disk and reading their templates: built-in ones and your own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from linknote.errors import InputError, LinknoteError, Where
from linknote.model import Pack, Problem, Template
from linknote.pack.manifest import parse_pack, parse_template
from linknote.pack.names import is_language
from linknote.store.files import read_bytes, why
from linknote.store.paths import Home, builtin_packs

BUILTIN = "essentials"
MAX_TEMPLATE_BYTES = 64 * 1024
MAX_FILES = 400
MANIFEST = "pack.yaml"


def pack_folders(home: Home, default: str | None = None) -> list[Path]:
    """Every pack's folder in the order of looking up: the default, your own, the built-in."""
    try:
        own = sorted(folder for folder in home.packs.iterdir() if (folder / MANIFEST).is_file())
    except OSError:  # no packs yet
        own = []
    own = [folder for folder in own if folder.name != BUILTIN]
    own.sort(key=lambda folder: folder.name != default)
    folders = [*own, builtin_packs() / BUILTIN]
    if default == BUILTIN:
        folders.insert(0, folders.pop())
    return folders


def load_pack(folder: Path, *, lang: str | None = None, situation: str | None = None) -> Pack:
    """A pack and its templates; with `lang` and `situation`, at least the ones that match.

    A file that cannot be used becomes one of the pack's `problems`; the others still work.
    Raises InputError when the manifest itself cannot be used.
    """
    manifest = folder / MANIFEST
    pack = parse_pack(read_bytes(manifest, limit=MAX_TEMPLATE_BYTES), file=str(manifest))
    builtin = folder.parent == builtin_packs()
    templates: list[Template] = []
    problems: list[Problem] = []
    for path, file_lang in _template_files(folder):
        if lang and file_lang and file_lang != lang:
            continue
        # The built-in pack names its files after their situation (a test holds it to that), so a
        # single note need not read the front matter of all the others.
        if (
            builtin
            and situation
            and re.split(r"-(?:\d+|formal|informal)\b", path.stem)[0] != situation
        ):
            continue
        try:
            template = load_template(
                path,
                pack=pack.name,
                lang=file_lang or next(iter(pack.languages), "en"),
                in_folder=file_lang is not None,
            )
        except LinknoteError as error:
            problems.append(Problem(error.message, error.hint, error.where))
            continue
        if lang in (None, template.lang) and situation in (None, template.situation):
            templates.append(template)
    return pack._replace(templates=tuple(templates), problems=tuple(problems), folder=str(folder))


def load_template(path: Path, *, pack: str, lang: str, in_folder: bool = False) -> Template:
    """One template from its file; `lang` is its folder's, or holds where it names none itself.

    Raises InputError with the file, line and column of what is wrong.
    """
    raw = read_bytes(path, limit=MAX_TEMPLATE_BYTES)
    return parse_template(
        raw, file=str(path), pack=pack, key=path.stem, lang=lang, in_folder=in_folder
    )


def template_languages(folder: Path) -> tuple[str, ...]:
    """The languages a pack's folders promise, without reading a template."""
    return tuple(sorted({lang for _, lang in _template_files(folder) if lang}))


def _template_files(folder: Path) -> Iterator[tuple[Path, str | None]]:
    """Each template file with the language of its folder: KEY.j2 flat, or LANG/KEY.j2."""
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.stem)
        count = 0
        for entry in entries:
            inner = [entry]
            if is_language(entry.name) and entry.is_dir():
                inner = sorted(entry.iterdir(), key=lambda path: path.stem)
            for path in inner:
                if path.suffix == ".j2":
                    count += 1
                    if count > MAX_FILES:
                        raise InputError(
                            f"more than {MAX_FILES} templates", where=Where(str(folder))
                        )
                    yield path, entry.name if path is not entry else None
    except OSError as error:
        raise InputError(f"cannot be read: {why(error)}", where=Where(str(folder))) from None

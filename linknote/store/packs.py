"""Finding packs on the disk and reading their templates: built-in ones and your own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from linknote.errors import InputError, LinknoteError, Where
from linknote.model import Pack, Problem, Template
from linknote.pack.manifest import parse_pack, parse_template
from linknote.pack.names import is_language
from linknote.store.files import read_bytes, read_plain, why
from linknote.store.known import Known, load_known, save_known, stamp
from linknote.store.paths import UNDER_WAY, Home, builtin_packs

BUILTIN = "essentials"
MAX_TEMPLATE_BYTES = 64 * 1024
MAX_FILES, MAX_ENTRIES = 400, 2_000
MAX_PACK_BYTES = 512 * 1024
"""All templates of a pack together: what reading a whole pack can cost is bounded by it."""

MANIFEST = "pack.yaml"
RECORDS = Path(".added", "records")
"""Beside the packs: NAME.json says where an added pack came from."""


def pack_folders(home: Home, default: str | None = None) -> list[Path]:
    """Every pack's folder in the order of looking up: the default, the ones you made, the ones you
    added from elsewhere, the built-in.

    What an interrupted `pack update` left half done is settled first.
    """
    if (home.packs / UNDER_WAY).is_dir():
        from linknote.store.sharing.placing import settle

        settle(home.packs)
    try:
        own = sorted(home.packs.iterdir())
    except OSError:  # no packs yet
        own = []
    own = [folder for folder in own if folder.name != BUILTIN and _is_pack(folder)]
    try:
        added = set(os.listdir(home.packs / RECORDS))
    except OSError:  # none was ever added
        added = set()
    own.sort(key=lambda folder: (folder.name != default, f"{folder.name}.json" in added))
    folders = [*own, builtin_packs() / BUILTIN]
    if default == BUILTIN:
        folders.insert(0, folders.pop())
    return folders


def _is_pack(folder: Path) -> bool:
    """Whether there is a manifest; one that cannot be looked at is left to `load_pack` to say."""
    try:
        return (folder / MANIFEST).is_file()
    except OSError:
        return True


def load_pack(
    folder: Path,
    *,
    lang: str | None = None,
    situation: str | None = None,
    key: str | None = None,
    trusting: bool = False,
) -> Pack:
    """A pack and its templates; with `lang`, `situation` or `key`, only the ones that match.

    For one note the rest costs as little as can be. The built-in pack names its files after their
    situation, register and number (a test holds it to that, and to texts that are in order): the
    other files are not looked at. In every other pack all files are read and checked, but not again
    as long as they stay as they are: see `known`. A text that is known to be in order is checked
    when it is said; with `trusting` the built-in ones all are. A file that cannot be used becomes
    one of the pack's `problems`; the others still work. Raises InputError when the manifest itself
    cannot be used.
    """
    manifest = folder / MANIFEST
    raw = read_plain(manifest, limit=MAX_TEMPLATE_BYTES, within=folder)
    pack = parse_pack(raw, file=str(manifest))
    templates: list[Template] = []
    problems: list[Problem] = []
    files, ours = each_template_file(folder), folder.parent == builtin_packs()
    one_note = bool(lang and situation)
    if lang and situation and ours:
        files = _built_in_files(folder, lang, situation)
    known = load_known(folder) if one_note and not ours else {}
    good: dict[str, Known] = {}
    room = MAX_PACK_BYTES
    for path, file_lang in files:
        if key not in (None, path.stem) or (ours and lang and file_lang not in (None, lang)):
            continue
        room -= 0 if ours else _size(path)
        spoken = file_lang or next(iter(pack.languages), "en")
        inside = path.relative_to(folder).as_posix()
        before, now = known.get(inside), stamp(path, lang=spoken) if one_note and not ours else ""
        unchanged = before is not None and before.stamp == now
        if before and unchanged:
            good[inside] = before
            if (before.lang, before.situation) != (lang, situation):
                continue
        try:
            if room < 0:
                message = f"the templates are larger than {MAX_PACK_BYTES // 1024} KiB together"
                raise InputError(message, where=Where(str(path)))
            template = load_template(
                path,
                within=None if ours else folder,
                pack=pack.name,
                lang=spoken,
                in_folder=file_lang is not None,
                checked=not (unchanged or (ours and (trusting or situation or key))),
            )
        except LinknoteError as error:
            problems.append(Problem(error.message, error.hint, error.where))
            continue
        if now:
            good[inside] = Known(now, template.lang, template.situation)
        if lang in (None, template.lang) and situation in (None, template.situation):
            templates.append(template)
    if good != known:
        save_known(folder, good)
    return pack._replace(templates=tuple(templates), problems=tuple(problems), folder=str(folder))


def _size(path: Path) -> int:
    """The size of a file that will be read; what is too large by itself is not."""
    try:
        size = path.stat().st_size
    except (OSError, ValueError):  # a link that leads nowhere, say: reading it tells
        return 0
    return size if size <= MAX_TEMPLATE_BYTES else 0


def load_template(
    path: Path,
    *,
    pack: str,
    lang: str,
    in_folder: bool = False,
    checked: bool = True,
    within: Path | None = None,
) -> Template:
    """One template from its file; `lang` is its folder's, or holds where it names none itself.

    It must be a plain file in the folder `within`; without one, whatever the user named.
    Without `checked` its text is left to `render`, which checks it too. Raises InputError with the
    file, line and column of what is wrong.
    """
    if within:
        raw = read_plain(path, limit=MAX_TEMPLATE_BYTES, within=within)
    else:
        raw = read_bytes(path, limit=MAX_TEMPLATE_BYTES)
    return parse_template(
        raw,
        file=str(path),
        pack=pack,
        key=path.stem,
        lang=lang,
        in_folder=in_folder,
        checked=checked,
    )


def template_languages(folder: Path) -> tuple[str, ...]:
    """The languages a pack's folders promise, without reading a template."""
    return tuple(sorted({lang for _, lang in each_template_file(folder) if lang}))


def _built_in_files(folder: Path, lang: str, situation: str) -> Iterator[tuple[Path, str | None]]:
    """The built-in files for one situation: SITUATION[-formal|-informal][-NUMBER].j2."""
    try:
        names = os.listdir(folder / lang)
    except OSError:  # no such language
        return
    for stem in sorted(name.removesuffix(".j2") for name in names if name.endswith(".j2")):
        rest = stem.removeprefix(situation).split("-")
        variant = rest[1] if len(rest) > 1 else ""
        same = stem.startswith(situation) and not rest[0]
        if same and (variant in ("", "formal", "informal") or variant.isdecimal()):
            yield folder / lang / f"{stem}.j2", lang


def each_template_file(folder: Path) -> Iterator[tuple[Path, str | None]]:
    """Each template file with the language of its folder: KEY.j2 flat, or LANG/KEY.j2."""
    count = 0
    for entry in _entries(folder):
        inner = [entry]
        if is_language(entry.name) and entry.is_dir():
            inner = _entries(entry)
        for path in inner:
            if path.suffix == ".j2":
                count += 1
                if count > MAX_FILES:
                    where = Where(str(folder))
                    raise InputError(f"more than {MAX_FILES} templates", where=where)
                yield path, entry.name if path is not entry else None


def _entries(folder: Path) -> list[Path]:
    """What lies in a folder, by name; InputError where it is more than any pack holds."""
    try:
        with os.scandir(folder) as found:
            names = [entry.name for entry in islice(found, MAX_ENTRIES + 1)]
    except OSError as error:
        raise InputError(f"cannot be read: {why(error)}", where=Where(str(folder))) from None
    if len(names) > MAX_ENTRIES:
        raise InputError(f"more than {MAX_ENTRIES:,} files", where=Where(str(folder)))
    return sorted((folder / name for name in names), key=lambda path: path.stem)

"""`pack new`: a pack of one's own, from the starter or from a template that is there."""

from __future__ import annotations

from pathlib import Path

from linknote.cli.packs.shelf import Shelf, is_path
from linknote.cli.showing import say
from linknote.compose import DEFAULT_LANG
from linknote.errors import InputError, LinknoteError
from linknote.model import Template
from linknote.pack.names import language_trouble, name_trouble
from linknote.store.making import (
    STARTER,
    add_template,
    exists,
    first_language,
    make_pack,
    starter_text,
    template_files,
)
from linknote.store.packs import BUILTIN, MANIFEST, RECORDS, load_template
from linknote.store.paths import home
from linknote.store.settings import load_settings


def new_pack(name: str, *, source: str | None, lang: str | None) -> Path:
    """Make the pack `name`, or add the template `source` to it; the folder or file made.

    What to do next is said. Raises InputError for a name that cannot be, a template that is not
    there, and whatever would be written over.
    """
    check_own_name(name)
    if lang and (trouble := language_trouble(lang)):
        raise InputError(f"there is no language {lang[:20]!r}", hint=trouble)
    place = home()
    settings = load_settings(place.config)
    folder = place.packs / name
    there = exists(folder / MANIFEST)
    spoken = lang or settings.language or DEFAULT_LANG
    if source is None:
        if there:
            raise InputError(
                f"there is a pack called {name} already ({folder})",
                hint=f"linknote pack new {name} --from {BUILTIN}/talk adds a template to it, "
                f"linknote pack edit {name}/coffee a new one",
            )
        text, in_words = starter_text(spoken)
        make_pack(folder, lang=spoken, key=STARTER, text=text)
        if not in_words:
            say(f"The words in it are English: put yours in the language {spoken!r}")
        _say_next(name, STARTER)
        return folder

    template = _liked(Shelf(place, settings), source, spoken, named=lang is not None)
    key, text = template.key, Path(template.file).read_text(encoding="utf-8")
    if not there:
        if found := template_files(folder, key):
            raise InputError(f"there is a file {found[0].path} already", hint="move it away")
        make_pack(folder, lang=template.lang, key=key, text=text)
        _say_next(name, key)
        return folder
    taken = [
        found.path
        for found in template_files(folder, key)
        if (found.lang or _spoken_by(found.path, folder)) == template.lang
    ]
    if taken:
        raise InputError(
            f"{name} has a template {key} in this language already ({taken[0]})",
            hint=f"linknote pack edit {name}/{key} changes it",
        )
    warn_of_record(place.packs, name)
    file = add_template(folder, lang=template.lang, key=key, text=text)
    _say_next(name, key)
    return file


def check_own_name(name: str) -> None:
    """Refuse a name that no pack of one's own can have. Raises InputError."""
    if "/" in name and name_trouble(name.partition("/")[0]) is None:
        pack = name.partition("/")[0]
        raise InputError(
            f"{name[:60]!r} names a template, not a pack",
            hint=f"linknote pack new {pack}, then linknote pack edit {name[:60]}",
        )
    if trouble := name_trouble(name):
        raise InputError(f"a pack cannot be called {name[:60]!r}", hint=trouble)
    if name == BUILTIN:
        raise InputError(f"{BUILTIN} is the built-in pack", hint="call yours something else")


def _liked(shelf: Shelf, source: str, lang: str, *, named: bool) -> Template:
    """The template to start from."""
    if is_path(source):
        return load_template(Path(source), pack="file", lang=lang)
    return shelf.called(source, lang=lang, lang_named=named)[0]


def _spoken_by(path: Path, folder: Path) -> str | None:
    """What a flat file speaks; None when it cannot be read, which may be any language."""
    first = first_language(folder) or DEFAULT_LANG
    try:
        return load_template(path, pack=folder.name, lang=first, checked=False).lang
    except LinknoteError:
        return first


def warn_of_record(packs: Path, name: str) -> None:
    """Say what comes of changing a pack that was added from elsewhere; nothing of one's own."""
    if exists(packs / RECORDS / f"{name}.json"):
        say(
            f"{name} was added from elsewhere: pack list will call it changed; a pack of your own "
            f"is linknote pack new mine --from {name}/KEY"
        )


def _say_next(name: str, key: str) -> None:
    say(f"{name}/{key} is yours now, and compose looks there first. Next:")
    say(f"- linknote pack edit {name}/{key} – change it; {name}/coffee would be a new one")
    say(f"- linknote compose --template {name}/{key} – write a note with it")
    say(f"- linknote pack test {name} – try every template in it")

"""`pack edit`: a template or a manifest of one's own in the editor, and tried when it closes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from linknote.cli.packs.making import check_own_name, warn_of_record
from linknote.cli.packs.trying import FAILED, PASSED, UNUSABLE, troubles
from linknote.cli.showing import say
from linknote.compose import DEFAULT_LANG
from linknote.errors import InputError, LinknoteError
from linknote.model import Template
from linknote.pack.manifest import parse_pack
from linknote.pack.names import language_trouble, name_trouble
from linknote.store.files import read_bytes
from linknote.store.making import (
    Found,
    add_template,
    exists,
    first_language,
    starter_text,
    take_back,
    template_files,
)
from linknote.store.packs import BUILTIN, MANIFEST, MAX_TEMPLATE_BYTES, load_template, pack_folders
from linknote.store.paths import Home, home
from linknote.store.settings import Settings, load_settings
from linknote.terminal.editor import open_editor

MOST_SAID = 5


class Verdict(NamedTuple):
    """What became of an edited file: its exit status and what to say of it."""

    status: int
    lines: list[str]


def edit_pack(name: str, *, lang: str | None) -> int:
    """Edit `PACK/KEY` or the manifest of `PACK` until it is in order or kept as it is.

    The exit status is that of `pack test`: 0, 1 when a note is not as it should be, 2 when the file
    cannot be used. Raises InputError for what cannot be edited, or an editor that fails; then the
    file stays as the editor left it.
    """
    place = home()
    settings = load_settings(place.config)
    pack, slash, key = name.partition("/")
    _check_mine(place, settings, pack, key)
    folder = place.packs / pack
    warn_of_record(place.packs, pack)
    if not slash:
        return _edited(folder / MANIFEST, lambda: _manifest(folder), f"{pack}, its {MANIFEST},")
    if trouble := name_trouble(key):
        raise InputError(f"a template cannot be called {key[:60]!r}", hint=trouble)
    found, made = _file(folder, key, lang or None, settings)
    if made:
        say(f"{pack}/{key} is new; it begins with an example that you make your own")
    try:
        return _edited(found.path, lambda: _template(found, folder), f"{pack}/{key}")
    except InputError:
        if made:
            take_back(found.path, made)
        raise


def _check_mine(place: Home, settings: Settings, pack: str, key: str) -> None:
    """Refuse what is not a pack of the user's own, with the way to make it one."""
    own = [folder.name for folder in pack_folders(place) if folder.parent == place.packs]
    if pack == BUILTIN:
        mine = settings.default_pack if settings.default_pack in own else next(iter(own), "mine")
        raise InputError(
            f"{BUILTIN} is built in, and not edited",
            hint=f"linknote pack new {mine} --from {BUILTIN}/{key or 'talk'} makes one of your own",
        )
    check_own_name(pack)
    if pack not in own and not exists(place.packs / pack / MANIFEST):
        made = f"linknote pack new {pack} makes it"
        if own:
            from difflib import get_close_matches

            near = get_close_matches(pack, own, n=1)
            other = f"did you mean {near[0]}?" if near else f"a template is named {own[0]}/{pack}"
            made = f"{other} {made}" if near else f"{made}; {other}"
        raise InputError(f"there is no pack of yours called {pack!r}", hint=made)


def _file(folder: Path, key: str, lang: str | None, settings: Settings) -> tuple[Found, str | None]:
    """The template's file; and its text, where it had to be made."""
    if lang and (trouble := language_trouble(lang)):
        raise InputError(f"there is no language {lang[:20]!r}", hint=trouble)
    found = template_files(folder, key)
    first = first_language(folder)
    here = [one for one in found if lang in (None, one.lang or _flat_lang(one.path, folder))]
    if len(here) > 1:
        wanted = settings.language or DEFAULT_LANG
        here = [one for one in here if (one.lang or first) == wanted] or here
    if here:
        return here[0], None
    spoken = lang or first
    if spoken is None:
        raise InputError(
            f"{folder.name} cannot take a new template: its {MANIFEST} is not in order",
            hint=f"linknote pack edit {folder.name} says what is wrong",
        )
    text, in_words = starter_text(spoken, title=key.replace("-", " ").capitalize())
    path = add_template(folder, lang=spoken, key=key, text=text)
    if not in_words:
        say(f"The words in it are English: put yours in the language {spoken!r}")
    return Found(path, path.parent.name if path.parent != folder else None), text


def _flat_lang(path: Path, folder: Path) -> str | None:
    """What a flat template speaks; what its pack speaks first where it is broken."""
    first = first_language(folder)
    try:
        return load_template(path, pack=folder.name, lang=first or "en", checked=False).lang
    except LinknoteError:
        return first


def _edited(path: Path, tried: Callable[[], Verdict], called: str) -> int:
    """Open a file, try what became of it, and open it again as often as the user wants."""
    while True:
        open_editor(path)
        verdict = tried()
        for line in verdict.lines:
            say(line)
        if verdict.status == PASSED:
            return PASSED
        again = False
        try:
            again = _again()
        finally:
            if not again:
                say(f"{called} is kept as it is: {path}")
        if not again:
            return verdict.status


def _again() -> bool:
    """Whether to open it again; no when there is nobody to ask. Raises KeyboardInterrupt."""
    from linknote.terminal.asking.asker import asker
    from linknote.terminal.questions import Option
    from linknote.terminal.tty import NoTerminal, open_terminal

    try:
        with open_terminal() as terminal:
            options = [Option("again", "Open it again"), Option("keep", "Keep it as it is")]
            return asker(terminal).choose("What now?", options) == options[0]
    except NoTerminal:
        return False


def _manifest(folder: Path) -> Verdict:
    """The manifest as `compose` will read it."""
    path = folder / MANIFEST
    try:
        pack = parse_pack(read_bytes(path, limit=MAX_TEMPLATE_BYTES), file=str(path))
    except LinknoteError as error:
        return Verdict(UNUSABLE, [f"Not in order: {error}"])
    if pack.name != folder.name:
        return Verdict(
            UNUSABLE,
            [f"Not in order: {path}: it says name: {pack.name} – write name: {folder.name}"],
        )
    return Verdict(PASSED, [f"{folder.name} is in order: {path}"])


def _template(found: Found, folder: Path) -> Verdict:
    """One template: parsed, tried with its samples and people at the edge, its first note shown."""
    from linknote.trial import trial

    pack = folder.name
    first = first_language(folder)
    try:
        template = load_template(
            found.path,
            pack=pack,
            lang=found.lang or first or "en",
            in_folder=found.lang is not None,
        )
    except LinknoteError as error:
        return Verdict(UNUSABLE, [f"Not in order: {error}"])
    cells = list(trial([template]))
    failed = [cell for cell in cells if not cell.passed]
    lines: list[str] = []
    if failed and not template.samples:
        lines.append(f"Not in order: {found.path}: {failed[0].problem} – add samples: at the top")
    elif failed:
        lines += [f"Not good: {line}" for line in troubles(failed, most=MOST_SAID)]
        lines.append(f"{template.name}: {len(cells)} notes tried, {len(failed)} of them not good")
    else:
        lines.append(f"{template.name} is in order: {len(cells)} notes tried, all good")
        lines += _first_note(template)
    if first is None:
        lines.append(f"Its pack is left out as it is: linknote pack edit {pack} says why")
    return Verdict(FAILED if failed else PASSED, lines)


def _first_note(template: Template) -> list[str]:
    """What the first sample gives, with its length."""
    from linknote.trial import LIMITS, trial

    cell = next(iter(trial([template], limits=LIMITS[-1:])))
    seen = [
        f"{found.severity}: {found.message}" + (f" – {found.mend}" if found.mend else "")
        for found in cell.findings
    ]
    return [f"For {cell.person} ({cell.length} characters):", *(cell.note or "").split("\n"), *seen]

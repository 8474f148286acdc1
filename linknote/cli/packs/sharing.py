"""`pack add`, `update`, `remove`, `export`: packs that go from one person to the next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from linknote.cli.output import write_result
from linknote.cli.showing import say, say_lines
from linknote.errors import InputError, LinknoteError, Where
from linknote.model import Pack
from linknote.nearest import mend
from linknote.store.files import why, write_whole
from linknote.store.packs import BUILTIN, pack_folders
from linknote.store.paths import Home, home
from linknote.store.sharing.offers import Offer
from linknote.store.sharing.sources import Source

DONE, FAILED = 0, 2


def add_pack(named: str, *, ca_file: str | None = None) -> None:
    """Add a pack from a folder, a zip file or an https git address. Raises InputError.

    `ca_file` holds the certificates to trust for git instead of the system's: for tests.
    """
    from linknote.store.sharing.offers import add, load_offer
    from linknote.store.sharing.sources import parse_source

    source = parse_source(named)
    _say_fetching(source)
    offer = load_offer(source, ca_file=ca_file)
    add(home().packs, offer)
    say(f"Added {_counted(offer.pack)} from {_origin(offer)}")
    _say_problems(offer.pack)
    first = offer.pack.templates[0]
    say(f"See it with linknote pack show {first.name}, use it with compose --template {first.name}")


def update_packs(name: str | None, *, yes: bool, ca_file: str | None = None) -> int:
    """Update one pack, or all that were added; the exit status. Raises InputError for the one."""
    place = home()
    if name is not None:
        _update(place, _own(place, name), yes=yes, ca_file=ca_file)
        return DONE
    from linknote.store.sharing.records import record_path

    names = [own for own in _names(place) if record_path(place.packs, own).is_file()]
    if not names:
        say("No pack was added from elsewhere; linknote pack add brings one")
    status = DONE
    for each in names:
        try:
            _update(place, each, yes=yes, ca_file=ca_file)
        except LinknoteError as error:
            say(f"{each} stays as it is: {error}")
            status = FAILED
    return status


def remove_pack(named: str, *, yes: bool) -> None:
    """Remove a pack for good, when the user says so. Raises InputError."""
    from linknote.store.sharing.offers import load_held, remove

    place = home()
    if named == BUILTIN:
        raise InputError(
            f"{BUILTIN} comes with linknote and stays",
            hint="your own packs are looked into before it",
        )
    name = _own(place, named)
    try:
        held = load_held(place.packs, name)
        record, changed = held.record, held.changed
    except InputError:  # its record is broken, which removing mends
        record, changed = None, True
    question = f"Remove {name}?"
    if (place.packs / name).is_symlink():
        question = f"Remove {name}? It is a link: what it leads to stays."
    elif record is None:
        question = f"Remove {name}? You made it yourself: this is the only copy linknote knows."
    elif changed:
        question = f"Remove {name}, and your changes to it?"
    if not (yes or _agreed(question, f"linknote pack remove {name} --yes removes it")):
        say(f"{name} stays")
        return
    remove(place.packs, name)
    say(f"Removed {name}")


def export_pack(named: str, *, out: str | None, force: bool) -> None:
    """Write a pack of the user's as one zip file, whose path is the result. Raises InputError."""
    from linknote.store.sharing.allowed import shown
    from linknote.store.sharing.archive import write_zip
    from linknote.store.sharing.checked import check_pack
    from linknote.store.sharing.folder import read_folder

    place = home()
    if named == BUILTIN:
        raise InputError(
            f"everybody has {BUILTIN}",
            hint=f"make one of your own out of it: pack new --from {BUILTIN}/talk",
        )
    folder = place.packs / _own(place, named)
    left_out: list[str] = []
    files = read_folder(folder, source=str(folder), left_out=left_out)
    pack = check_pack(files, source=str(folder))
    if pack.problems:
        first = pack.problems[0]
        raise InputError(
            f"{pack.name} is not in order yet: {first.message}", hint=first.hint, where=first.where
        )
    if pack.name == BUILTIN:
        raise InputError(
            f"nobody could add a pack called {BUILTIN}", hint="rename it in its pack.yaml"
        )
    path = Path(out or f"{pack.name}.zip")
    if path.is_dir():
        raise InputError(
            "this is a folder",
            hint=f"name the file: {path / pack.name}.zip",
            where=Where(str(path)),
        )
    if path.exists() and not force:
        raise InputError(
            "this file is there already", hint="--force writes over it", where=Where(str(path))
        )
    try:
        write_whole(path, write_zip(pack.name, files), mode=0o644)
    except (OSError, ValueError) as error:
        reason = why(error) if isinstance(error, OSError) else str(error)
        raise InputError(f"cannot be written: {reason}", where=Where(str(path))) from None
    for name in left_out:
        say(f"Left out, because a pack cannot hold it: {shown(name)}")
    say(f"{_counted(pack)}: others add it with linknote pack add {path.name}")
    write_result(str(path))


def origins(packs: Sequence[Pack]) -> list[str]:
    """Where each pack came from, in a few words, and whether it was changed since."""
    from linknote.store.sharing.offers import load_held

    place = home()
    said: list[str] = []
    for pack in packs:
        folder = Path(pack.folder)
        if folder.parent != place.packs:
            said.append("built in")
            continue
        try:
            held = load_held(place.packs, folder.name)
        except InputError:
            said.append("from elsewhere (its record is broken)")
            continue
        record = held.record
        origin = "yours" if record is None else str(record.source)
        if record and record.commit:
            origin += f" ({record.commit[:7]})"
        said.append(origin + (" · changed on disk since it was added" if held.changed else ""))
    return said


def _update(place: Home, name: str, *, yes: bool, ca_file: str | None) -> None:
    from linknote.store.sharing.difference import difference
    from linknote.store.sharing.offers import check_same_pack, load_held, load_offer, update

    held = load_held(place.packs, name)
    if held.record is None:
        raise InputError(f"{name} is your own pack: there is nowhere to update it from")
    _say_fetching(held.record.source)
    offer = load_offer(held.record.source, ca_file=ca_file)
    check_same_pack(held, offer)
    if offer.files == held.files:
        if offer.commit != held.record.commit or held.changed:
            update(place.packs, held, offer)  # the record alone is behind
        say(f"{name} is already up to date")
        return
    say(f"{name} at {_origin(offer)}:")
    say_lines(difference(held.files, offer.files))
    _say_problems(offer.pack)
    if held.changed:
        say(f"You have changed {name} since it was added: your changes would be lost")
    if not (yes or _agreed(f"Update {name}?", f"linknote pack update {name} --yes takes it")):
        say(f"{name} stays as it is")
        return
    update(place.packs, held, offer)
    say(f"Updated {_counted(offer.pack)}")


def _own(place: Home, named: str) -> str:
    """The folder of a pack of the user's. Raises InputError with the nearest name."""
    names = _names(place)
    if named in names:
        return named
    if named == BUILTIN:
        raise InputError(f"{BUILTIN} comes with linknote and changes with it")
    raise InputError(
        f"there is no pack of yours called {named!r}", hint=mend(named, names, here="there are")
    )


def _names(place: Home) -> list[str]:
    return [folder.name for folder in pack_folders(place) if folder.parent == place.packs]


def _agreed(question: str, otherwise: str) -> bool:
    """Whether somebody at the terminal says yes. Raises InputError when nobody is there."""
    from linknote.terminal.asking.asker import asker
    from linknote.terminal.tty import NoTerminal, open_terminal

    try:
        with open_terminal() as terminal:
            return asker(terminal).confirm(question, default=False)
    except NoTerminal:
        raise InputError("there is no terminal to ask on", hint=otherwise) from None


def _counted(pack: Pack) -> str:
    count = len(pack.templates)
    languages = " ".join(sorted({template.lang for template in pack.templates}))
    return f"{pack.name}: {count} {'template' if count == 1 else 'templates'} ({languages})"


def _origin(offer: Offer) -> str:
    at = f", commit {offer.commit[:7]}" if offer.commit else ""
    return f"{offer.source}{at}"


def _say_fetching(source: Source) -> None:
    """What takes a while is said before it begins."""
    if source.kind == "git":
        say(f"Fetching {source}")


def _say_problems(pack: Pack) -> None:
    for problem in pack.problems:
        file = problem.where.file if problem.where else ""
        what = "this template is" if file.endswith(".j2") else "the rules of this pack are"
        say(f"{problem.where}: {problem.message}: {what} left out")

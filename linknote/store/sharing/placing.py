"""Packs put into the user's folder, exchanged and taken away: each in one step, or not at all.

What is being written lies in `.added/under-way/`, whole and on the disk before anything of the
user's moves. Its names tell how far it came, so that whoever comes next can finish or undo it:

    NAME        the new pack: while it lies here, nothing has happened yet
    NAME.json   its record: alone, the new pack is in its place and the record follows
    NAME.old    what was there before: goes back while NAME lies here, goes away otherwise
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from linknote.errors import InputError
from linknote.store.files import why
from linknote.store.paths import UNDER_WAY
from linknote.store.sharing.allowed import Files
from linknote.store.sharing.limits import LOCK_SECONDS
from linknote.store.sharing.records import ADDED, Record, record_path, write_record


@contextlib.contextmanager
def changing(packs: Path, *, seconds: float = LOCK_SECONDS) -> Iterator[None]:
    """Hold the packs alone; what an interrupted run left is settled first.

    Raises InputError when another linknote does not let go in `seconds`, and for every OSError
    inside: the packs cannot be written.
    """
    from filelock import FileLock, Timeout

    try:
        (packs / ADDED).mkdir(parents=True, exist_ok=True)
        with FileLock(packs / ADDED / "lock", timeout=seconds):
            _settle(packs)
            yield
    except Timeout:
        raise InputError(
            "another linknote is changing your packs", hint="try again when it is done"
        ) from None
    except OSError as error:
        raise InputError(f"the packs in {packs} cannot be changed: {why(error)}") from None


def settle(packs: Path) -> None:
    """Finish or undo what an interrupted run left, unless somebody is at it; never an error."""
    if (packs / UNDER_WAY).is_dir():
        with contextlib.suppress(InputError), changing(packs, seconds=0):
            pass


def place(packs: Path, files: Files, record: Record) -> None:
    """Put a pack in its place, with its record, instead of the one that may be there.

    Call it inside `changing`, which is the time to look whether one is there. Raises OSError; then
    everything is as it was.
    """
    name = record.name
    new, old = _new(packs, name), _old(packs, name)
    try:
        new.mkdir(parents=True)
        _write(new, files)
        _write_file(_record(packs, name), write_record(record))
        record_path(packs, name).parent.mkdir(exist_ok=True)
        _sync(new.parent)
        _sync(packs / ADDED)
        if os.path.lexists(packs / name):
            os.rename(packs / name, old)
        os.rename(new, packs / name)
    except BaseException:
        with contextlib.suppress(OSError):
            _settle(packs)
        raise
    _finish(packs)


def take_away(packs: Path, name: str) -> None:
    """Remove a pack's folder, or the link to it, and its record. Call it inside `changing`."""
    _old(packs, name).parent.mkdir(parents=True, exist_ok=True)
    os.rename(packs / name, _old(packs, name))
    _finish(packs)


def _finish(packs: Path) -> None:
    """After the turn: what does not succeed here is left to the next run."""
    with contextlib.suppress(OSError):
        _sync(packs)  # before the old pack goes
        _settle(packs)


def _settle(packs: Path) -> None:
    """Bring the packs to the old state or the new one, whatever was interrupted. Raises OSError."""
    under_way = packs / UNDER_WAY
    try:
        entries = os.listdir(under_way)
    except FileNotFoundError:
        return
    for name in sorted(set(map(_name, entries))):
        new, old, record = _new(packs, name), _old(packs, name), _record(packs, name)
        there = os.path.lexists(packs / name)
        if os.path.lexists(new):  # not in its place: undo
            if os.path.lexists(old):  # somebody made a pack of that name just now: keep both
                os.rename(old, packs / (f"{name}-before" if there else name))
            record.unlink(missing_ok=True)  # before the pack: alone it would mean the contrary
            _remove(new)
        elif record.exists():  # in its place: finish
            os.replace(record, record_path(packs, name))
            _sync(record_path(packs, name).parent)
        elif not there:  # taken away
            record_path(packs, name).unlink(missing_ok=True)
        _remove(old)
    for stray in entries:
        with contextlib.suppress(OSError):
            (under_way / stray).unlink(missing_ok=True)
    under_way.rmdir()
    _sync(packs)


def _name(entry: str) -> str:
    """The pack that something under way belongs to."""
    return entry.removesuffix(".old" if entry.endswith(".old") else ".json")


def _new(packs: Path, name: str) -> Path:
    return packs / UNDER_WAY / name


def _old(packs: Path, name: str) -> Path:
    return packs / UNDER_WAY / f"{name}.old"


def _record(packs: Path, name: str) -> Path:
    return packs / UNDER_WAY / f"{name}.json"


def _write(folder: Path, files: Files) -> None:
    """Every file, and every folder after what is in it, onto the disk."""
    folders = {folder}
    for path in sorted(files):
        file = folder.joinpath(*path.split("/"))
        file.parent.mkdir(parents=True, exist_ok=True)
        folders.update(parent for parent in file.parents if parent.is_relative_to(folder))
        _write_file(file, files[path])
    for written in sorted(folders, key=lambda path: -len(path.parts)):
        _sync(written)


def _write_file(file: Path, raw: bytes) -> None:
    with file.open("xb") as new:
        new.write(raw)
        new.flush()
        os.fsync(new.fileno())


def _sync(folder: Path) -> None:
    """A folder's own list of names onto the disk, where the system can do that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove(path: Path) -> None:
    """Remove a folder, or the link to one. Raises OSError."""
    if path.is_symlink():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)

"""A pack on offer: its source read whole and checked; then added, or put instead of the old one."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from linknote import __version__
from linknote.errors import InputError, Where
from linknote.model import Pack
from linknote.store.known import forget
from linknote.store.packs import BUILTIN
from linknote.store.paths import builtin_packs
from linknote.store.sharing.allowed import MANIFEST, Files
from linknote.store.sharing.archive import read_zip
from linknote.store.sharing.checked import check_pack, digest
from linknote.store.sharing.folder import read_folder
from linknote.store.sharing.placing import changing, place, take_away
from linknote.store.sharing.records import Record, load_record
from linknote.store.sharing.sources import Source

OF_GIT = (".git", ".github", ".gitattributes", ".gitignore")
"""What is passed over in a pack, but somebody's work where it was put into one that was added."""


class Offer(NamedTuple):
    """A pack as its source gives it; `commit` where that is a git repository."""

    source: Source
    files: Files
    pack: Pack
    commit: str | None = None


class Held(NamedTuple):
    """A pack in the user's folder `name`, as it is on the disk now.

    `record` is None for one of the user's own; `changed` says that it is not what was added.
    """

    name: str
    files: Files
    record: Record | None
    changed: bool


def load_offer(source: Source, *, ca_file: str | None = None) -> Offer:
    """Read a source whole and check it. Raises InputError; nothing of the user's is touched.

    `ca_file` holds the certificates to trust for git instead of the system's: for tests.
    """
    commit = None
    if source.kind == "git":
        from linknote.store.sharing.repository import fetch

        files, commit = fetch(source, ca_file=ca_file)
    elif source.kind == "folder":
        files = read_folder(Path(source.at), source=source.at)
    else:
        files = read_zip(Path(source.at), source=source.at)
    return Offer(source, files, check_pack(files, source=source.at), commit)


def add(packs: Path, offer: Offer) -> None:
    """Put a new pack among the user's. Raises InputError when its name is taken."""
    name = offer.pack.name
    if name == BUILTIN or (builtin_packs() / name / MANIFEST).is_file():
        raise InputError(
            f"{name} is the name of a built-in pack",
            hint=f"give the pack another name in its {MANIFEST}",
            where=Where(f"{offer.source.at}/{MANIFEST}"),
        )
    with changing(packs):
        _check_free(packs, offer)
        place(packs, offer.files, _record(offer))


def update(packs: Path, held: Held, offer: Offer) -> None:
    """Put the offer instead of the pack that `held` tells of, which is what the user has seen.

    Raises InputError when that has changed meanwhile.
    """
    with changing(packs):
        now = load_held(packs, held.name)
        if now != held:
            raise InputError(f"{held.name} has changed just now", hint="update it once more")
        place(packs, offer.files, _record(offer))


def remove(packs: Path, name: str) -> None:
    """Take a pack away. Raises InputError when it is not there (any more)."""
    with changing(packs):
        if not os.path.lexists(packs / name):
            raise InputError(f"there is no pack called {name!r}")
        take_away(packs, name)
        forget(packs / name)


def load_held(packs: Path, name: str) -> Held:
    """A pack of the user's as it is on the disk. Raises InputError for a broken record."""
    record = load_record(packs, name)
    left_out: list[str] = []
    try:
        files = read_folder(packs / name, source=name, left_out=left_out, any_text=True)
    except InputError:  # not as any pack that was added
        files = {}
    own = bool(left_out) or any(os.path.lexists(packs / name / file) for file in OF_GIT)
    changed = record is not None and (own or digest(files) != record.sha256)
    return Held(name, files, record, changed)


def check_same_pack(held: Held, offer: Offer) -> None:
    """Refuse an update that would be another pack. Raises InputError."""
    if offer.pack.name != held.name:
        raise InputError(
            f"{held.name} is now called {offer.pack.name} at its source",
            hint=f"linknote pack add {offer.source}",
            where=Where(offer.source.at),
        )


def _record(offer: Offer) -> Record:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    name, sha256 = offer.pack.name, digest(offer.files)
    return Record(name, offer.source, sha256, now, __version__, offer.commit)


def _check_free(packs: Path, offer: Offer) -> None:
    name = offer.pack.name
    if os.path.lexists(packs / name):
        record = load_record(packs, name)
        if record and record.source.at == offer.source.at:
            if record.source == offer.source:
                mend = f"to fetch it again: linknote pack update {name}"
            else:
                mend = f"for another ref, linknote pack remove {name} first"
        else:
            origin = f"from {record.source}" if record else "one of your own"
            mend = f"that one is {origin}: rename one of the two in its {MANIFEST}"
        raise InputError(f"you have a pack called {name} already", hint=mend)

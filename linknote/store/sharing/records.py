"""Where each added pack came from: one file a pack, outside the pack, so that none can forge it."""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path
from typing import NamedTuple

from linknote.errors import InputError, Where
from linknote.store.files import read_bytes
from linknote.store.sharing.limits import MAX_RECORD
from linknote.store.sharing.sources import HTTPS, Source, parse_address

ADDED = ".added"
"""The folder beside the packs that holds the records, the lock and what is being written."""

_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_COMMIT = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?\Z")
_WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")


class Record(NamedTuple):
    """Where a pack came from: `sha256` is the digest of its files, `when` a time in UTC.

    `commit` is the full name of the commit that was read from a git repository.
    """

    name: str
    source: Source
    sha256: str
    when: str
    linknote: str
    commit: str | None = None


def record_path(packs: Path, name: str) -> Path:
    """The file that holds the record of the pack in the folder `name`."""
    return packs / ADDED / "records" / f"{name}.json"


def forget_record(packs: Path, name: str) -> None:
    """Let a pack be the user's own: for one that is made where an added one was deleted by hand."""
    with contextlib.suppress(OSError, ValueError):
        record_path(packs, name).unlink(missing_ok=True)


def load_record(packs: Path, name: str) -> Record | None:
    """The record of a pack; None for one of the user's own. Raises InputError when it is broken."""
    path = record_path(packs, name)
    try:
        if not path.is_file():
            return None
    except (OSError, ValueError):
        return None
    return parse_record(read_bytes(path, limit=MAX_RECORD), name=name, file=str(path))


def parse_record(raw: bytes, *, name: str, file: str) -> Record:
    """A record out of its file. Raises InputError unless everything in it is as it was written."""
    broken = InputError(
        f"the record of where {name} came from is broken",
        hint=f"remove {name} and add it again",
        where=Where(file),
    )
    try:
        said = json.loads(raw)
    except (ValueError, RecursionError):
        raise broken from None
    keys = ("name", "kind", "from", "ref", "commit", "sha256", "when", "linknote")
    if not isinstance(said, dict) or not all(
        said.get(key) is None or isinstance(said[key], str) for key in keys
    ):
        raise broken
    kind, at, ref, commit = said.get("kind"), said.get("from") or "", said.get("ref"), None
    if said.get("name") != name or not _SHA256.match(said.get("sha256") or ""):
        raise broken
    if not _WHEN.match(said.get("when") or ""):
        raise broken
    if kind == "git":
        commit = said.get("commit") or ""
        try:
            source = parse_address(f"{at}@{ref}" if ref else at)
        except InputError:
            raise broken from None
        if not at.startswith(HTTPS) or source.at != at or not _COMMIT.match(commit):
            raise broken
    elif kind in ("folder", "zip") and Path(at).is_absolute():
        source = Source(kind, at)
    else:
        raise broken
    return Record(name, source, said["sha256"], said["when"], said.get("linknote") or "", commit)


def write_record(record: Record) -> bytes:
    """A record as the bytes of its file."""
    kind, at, ref = record.source
    written = {
        "name": record.name,
        "kind": kind,
        "from": at,
        "ref": ref,
        "commit": record.commit,
        "sha256": record.sha256,
        "when": record.when,
        "linknote": record.linknote,
    }
    return (json.dumps(written, indent=2) + "\n").encode()

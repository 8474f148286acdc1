"""The folder of answer drafts: one private file a run, kept for 14 days.

A run holds a lock on its own draft while it lives; the system lets go of it however the run ends,
so that a draft on offer is always one that nobody is at work on.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from linknote.errors import InputError, Where
from linknote.store.answer_drafts import MAX_BYTES, AnswerDraft, as_bytes, parse_draft
from linknote.store.files import read_bytes, why, write_whole
from linknote.store.locking import lock_it

EXPIRES = 14 * 24 * 3600
"""Seconds after which a draft that nobody went on with is removed."""
LEFTOVER = 24 * 3600
MAX_DRAFTS = 200


class Found(NamedTuple):
    """A draft that can be gone on with: its file, when it was saved (seconds since 1970)."""

    file: Path
    saved: float
    draft: AnswerDraft


class DraftFile:
    """The draft of one run: saved after every answer, removed when the note is taken."""

    def __init__(self, folder: Path, file: Path | None = None) -> None:
        name = f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(4)}.json"
        self.file = file or folder / name
        self._lock: int | None = None

    def claim(self) -> bool:
        """Hold the draft until `release`; False when another run holds it.

        Raises OSError when the folder cannot be written to.
        """
        if self._lock is None:
            make_private(self.file.parent)
            self._lock = _locked(_lock_of(self.file))
        return self._lock is not None

    def save(self, draft: AnswerDraft) -> None:
        """Write the draft whole or not at all. Raises OSError."""
        self.claim()
        write_whole(self.file, as_bytes(draft), mode=0o600)

    def remove(self) -> None:
        """There is nothing left to go on with. A draft that is not there is removed already."""
        with contextlib.suppress(OSError):
            self.file.unlink(missing_ok=True)
        self.release()

    def release(self) -> None:
        """Let another run go on with it."""
        if self._lock is not None:
            with contextlib.suppress(OSError):
                _lock_of(self.file).unlink(missing_ok=True)
            os.close(self._lock)
            self._lock = None


def load_drafts(folder: Path, *, now: float | None = None) -> tuple[list[Found], list[str]]:
    """The drafts nobody is at work on, the latest first, and a line for each that is no good.

    What has expired is removed. A folder that is not there holds none.
    """
    now = time.time() if now is None else now
    found: list[Found] = []
    troubles: list[str] = []
    for file, saved in _files(folder, now):
        if _in_use(file):
            continue
        try:
            draft = parse_draft(read_bytes(file, limit=MAX_BYTES))
        except InputError as error:
            message = InputError(error.message, hint=error.hint, where=Where(str(file)))
            troubles.append(f"{message}: it is left alone")
            continue
        found.append(Found(file, saved, draft))
    return found, troubles


def make_private(folder: Path) -> None:
    """The folder of drafts, for its owner alone. Raises OSError."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.stat().st_mode & 0o077:
        with contextlib.suppress(OSError):  # somebody else's, or a system without modes
            folder.chmod(0o700)


def _files(folder: Path, now: float) -> Iterator[tuple[Path, float]]:
    """The draft files and when each was saved, the latest first; expired ones are removed."""
    kept: list[tuple[float, Path]] = []
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return
    except OSError as error:
        raise InputError(f"cannot be read: {why(error)}", where=Where(str(folder))) from None
    for entry in entries:
        with contextlib.suppress(OSError):  # another run was quicker
            saved = entry.stat(follow_symlinks=False).st_mtime
            path = Path(entry.path)
            draft = entry.name.endswith(".json") and not entry.name.startswith(".")
            age = now - saved
            if draft and age <= EXPIRES:
                kept.append((saved, path))
            elif (draft or (entry.name.endswith((".new", ".lock")) and age > LEFTOVER)) and not (
                _in_use(path.with_suffix(".json"))
            ):
                path.unlink()
    for saved, path in sorted(kept, reverse=True)[:MAX_DRAFTS]:
        yield path, saved


def _lock_of(file: Path) -> Path:
    return file.with_suffix(".lock")


def _in_use(file: Path) -> bool:
    """Whether another run is at work on a draft."""
    lock = _lock_of(file)
    if not lock.exists():
        return False
    with contextlib.suppress(OSError):
        held = _locked(lock)
        if held is None:
            return True
        os.close(held)
    return False


def _locked(lock: Path) -> int | None:
    """An open, locked file; None when somebody else holds it. Raises OSError."""
    while True:
        opened = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if not lock_it(opened):
                os.close(opened)
                return None
            if _is_there(lock, opened):
                return opened
        except BaseException:
            os.close(opened)
            raise
        os.close(opened)  # its owner has just removed it: make a new one


def _is_there(lock: Path, opened: int) -> bool:
    try:
        return os.path.samestat(lock.stat(), os.fstat(opened))
    except FileNotFoundError:
        return False

"""A pack out of a folder: plain files alone, opened without following links or waiting."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from linknote.errors import InputError, Where
from linknote.store.files import why
from linknote.store.sharing.allowed import Files, Gathered, passed_over, shown
from linknote.store.sharing.limits import MAX_ENTRIES, MAX_FILE

OPEN = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def read_folder(
    folder: Path, *, source: str, left_out: list[str] | None = None, any_text: bool = False
) -> Files:
    """The files of the pack in `folder`, which errors call `source`.

    What the allow-list does not take raises InputError; with `left_out` it is left out and named
    there instead. What is too large or no text is always an error; with `any_text`, for a folder of
    the user's that is only compared, any bytes will do.
    """
    found = Gathered(source, any_text=any_text)
    count = 0
    for entry, path in _walk(folder, found, left_out):
        count += 1
        if count > MAX_ENTRIES:
            raise found.refusal(f"more than {MAX_ENTRIES} files and folders")
        if entry is None:
            continue
        try:
            found.admit(path)
            descriptor = _open(entry, path, found)
        except InputError:
            if left_out is None:
                raise
            left_out.append(path)
            continue
        with open(descriptor, "rb") as file:
            found.take(path, file.read(MAX_FILE + 1))
    return found.files


def _walk(
    folder: Path, found: Gathered, left_out: list[str] | None
) -> Iterator[tuple[Path | None, str]]:
    """Every file with its path inside the pack, sorted; None for a folder or what is passed over.

    Links come out as files: opening one is refused.
    """
    waiting: list[tuple[Path, str]] = [(folder, "")]
    while waiting:
        here, above = waiting.pop()
        try:
            with os.scandir(here) as entries:
                some = [entry for entry, _ in zip(entries, range(MAX_ENTRIES + 1), strict=False)]
        except OSError as error:
            raise found.refusal(f"cannot be read: {why(error)}") from None
        for entry in sorted(some, key=lambda entry: entry.name):
            path = above + entry.name
            if passed_over(entry.name):
                yield None, path
            elif not entry.is_dir(follow_symlinks=False):
                yield here / entry.name, path
            else:
                try:
                    found.admit_folder(path)
                except InputError:
                    if left_out is None:
                        raise
                    left_out.append(f"{path}/")
                else:
                    waiting.append((here / entry.name, f"{path}/"))
                yield None, path


def _open(entry: Path, path: str, found: Gathered) -> int:
    """An open plain file. Raises InputError for a link, a pipe, a device or what cannot be read."""
    try:
        if stat.S_ISLNK(os.lstat(entry).st_mode):
            raise found.refusal(f"a link: {shown(path)}", "a pack holds plain files alone")
        descriptor = os.open(entry, OPEN)
    except OSError as error:
        reason = f"{shown(path)} cannot be read: {why(error)}"
        raise InputError(reason, where=Where(found.source)) from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise found.refusal(f"not a plain file: {shown(path)}", "a pack holds plain files alone")
    return descriptor

"""A file that grows row by row, each whole: begun new, or gone on with where it was cut short."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from linknote.errors import InputError, Where
from linknote.store.files import why
from linknote.store.locking import lock_it


class RowsOut:
    """An open result. What is given to `write` has left the program when it returns."""

    def __init__(self, file: io.FileIO, shown: str) -> None:
        self._file = file
        self._shown = shown

    @contextmanager
    def read(self) -> Iterator[BinaryIO]:
        """What stands in it so far. `cut` says afterwards where to go on."""
        with os.fdopen(os.dup(self._file.fileno()), "rb") as file:
            yield file

    def cut(self, size: int) -> None:
        """Drop what stands behind the first `size` bytes, and go on there."""
        try:
            self._file.truncate(size)
            self._file.seek(size)
        except OSError as error:
            raise unwritable(self._shown, error) from None

    def write(self, row: bytes) -> None:
        """Write a row. Raises InputError when the disk is full or gone."""
        view = memoryview(row)
        try:
            while view:
                view = view[self._file.write(view) or 0 :]
        except OSError as error:
            raise unwritable(self._shown, error, begun=True) from None


@contextmanager
def open_rows_out(path: str, *, resume: bool) -> Iterator[RowsOut]:
    """A new file at a path, never one that is there; with `resume`, also one that is.

    Raises InputError when it is there, cannot be written, or another run has it.
    """
    check_place(path, resume=resume)
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | (0 if resume else os.O_EXCL)
    try:
        file = io.FileIO(os.open(path, flags, 0o666), "r+")
    except FileExistsError:
        raise _there(path) from None
    except OSError as error:
        raise unwritable(path, error) from None
    with file:
        if not lock_it(file.fileno()):
            raise InputError("another run is writing to it", where=Where(path))
        yield RowsOut(file, path)


def check_place(path: str, *, resume: bool) -> None:
    """Raises InputError where a result cannot be begun, before anything is opened."""
    place = Path(path)
    try:
        if not place.parent.is_dir():
            raise InputError("the folder it should be in is not there", where=Where(path))
        if place.exists() and not place.is_file():
            raise InputError("this is no file", hint="give another name", where=Where(path))
        if place.exists() and not resume:
            raise _there(path)
    except OSError as error:
        raise unwritable(path, error) from None
    except ValueError as error:  # a NUL in the path
        raise InputError(f"cannot be written: {error}", where=Where(repr(path))) from None


def _there(path: str) -> InputError:
    return InputError(
        "this file is there already, and is never overwritten",
        hint="--resume goes on in it; else give another name",
        where=Where(path),
    )


def unwritable(shown: str, error: OSError, *, begun: bool = False) -> InputError:
    """Why a result cannot be written."""
    hint = "make room; then --resume goes on where it stopped" if begun else None
    return InputError(f"cannot be written: {why(error)}", hint=hint, where=Where(shown))

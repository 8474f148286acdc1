"""A file or a pipe as clean lines, from its start as often as asked: memory stays flat."""

from __future__ import annotations

import contextlib
import io
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from linknote.errors import InputError, Where
from linknote.store.files import why
from linknote.text.clean import clean
from linknote.text.decode import decode_noting, encoding_of, western

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

HEAD: Final = 65_536
"""Bytes by which the encoding is told."""

LONGEST: Final = 1 << 20
"""Characters of a line that are read; `lines` gives one more where there were more."""

_NOT_UTF8: Final = re.compile("[\udc80-\udcff]")


class Source:
    """An open input. `notes` says what the user should know about how it was read."""

    def __init__(self, file: io.BufferedReader, shown: str) -> None:
        self.shown = shown
        self.notes: list[str] = []
        self._file = file
        with self._reading():
            head = file.read(HEAD)
        if not head.strip():
            raise InputError("there is nothing in it", where=Where(shown))
        decode_noting(head, file=shown)  # refuses what is no text
        self.encoding = encoding_of(head)

    def lines(self) -> Iterator[str]:
        """The lines from the start, each clean and with a newline at its end.

        A line of more than 1,048,576 characters comes cut to one more than that. Raises
        InputError when it cannot be read.
        """
        with self._reading():
            self._file.seek(0)
            errors = "surrogateescape" if self.encoding.startswith("utf-8") else "replace"
            text = io.TextIOWrapper(self._file, self.encoding, errors, newline=None)
            try:
                while line := text.readline(LONGEST + 1):
                    rest = line
                    while rest and not rest.endswith("\n") and len(rest) > LONGEST:
                        rest = text.readline(LONGEST + 1)
                    yield self._clean(line[: LONGEST + 1])
            finally:
                with contextlib.suppress(ValueError):  # closed before us
                    text.detach()

    def _clean(self, line: str) -> str:
        if not line.isascii() and _NOT_UTF8.search(line):
            line = western(line)
            note = "not all of it is UTF-8: the rest is read as Windows-1252, check the accents"
            if note not in self.notes:
                self.notes.append(note)
        return clean(line).replace("\n", " ").rstrip(" ") + "\n"

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise InputError(f"cannot be read: {why(error)}", where=Where(self.shown)) from None


@contextlib.contextmanager
def open_source(path: str, *, stdin: BinaryIO | None = None) -> Iterator[Source]:
    """The file at a path, or `stdin` for "-". Raises InputError when it cannot be read.

    What cannot be read twice is kept in a private file that has no name and goes with the run.
    """
    with contextlib.ExitStack() as opened:
        shown = "stdin" if path == "-" else path
        try:
            if path == "-":
                if stdin is None:
                    raise InputError("cannot be read: it is closed", where=Where(shown))
                file = stdin
            elif Path(path).is_dir():
                raise InputError("this is a folder, not a file", where=Where(shown))
            else:
                file = opened.enter_context(Path(path).open("rb"))
            if path == "-" or not file.seekable():
                kept = opened.enter_context(tempfile.TemporaryFile())
                file = io.BufferedReader(_Kept(file, kept))
        except OSError as error:
            raise InputError(f"cannot be read: {why(error)}", where=Where(shown)) from None
        except ValueError as error:  # a NUL in the path
            raise InputError(f"cannot be read: {error}", where=Where(repr(shown))) from None
        assert isinstance(file, io.BufferedReader)
        yield Source(file, shown)


class _Kept(io.RawIOBase):
    """A pipe that can be read again: what has come through stands in a file."""

    def __init__(self, pipe: BinaryIO, kept: BinaryIO) -> None:
        self._pipe, self._kept = pipe, kept
        self._at = self._size = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        if whence == 0:
            self._at = offset
        elif whence == 2:
            self._at = self._size
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        self._kept.seek(self._at)
        if self._at < self._size:
            raw = self._kept.read(min(len(view), self._size - self._at))
        else:
            raw = _some(self._pipe, len(view))
            self._kept.write(raw)
            self._size += len(raw)
        view[: len(raw)] = raw
        self._at += len(raw)
        return len(raw)


def _some(pipe: BinaryIO, most: int) -> bytes:
    """What a pipe has now, without waiting for more."""
    return pipe.read1(most) if isinstance(pipe, io.BufferedReader) else pipe.read(most)

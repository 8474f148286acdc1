"""Reading a bounded file, writing a whole one: each error a sentence about that file."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from linknote.errors import InputError, Where


def why(error: OSError) -> str:
    """The system's reason in plain words, without the path it repeats."""
    return (error.strerror or str(error)).lower()


def read_bytes(path: Path, *, limit: int, shown: str | None = None) -> bytes:
    """The bytes of a file or a pipe given as a path, at most `limit` of them.

    Raises InputError when it cannot be read or is larger; `shown` is how the user named it.
    """
    name = shown or str(path)
    try:
        if path.is_dir():
            raise InputError("this is a folder, not a file", where=Where(name))
        with path.open("rb") as file:
            raw = file.read(limit + 1)
    except OSError as error:
        raise InputError(f"cannot be read: {why(error)}", where=Where(name)) from None
    except ValueError as error:  # a NUL in the path
        raise InputError(f"cannot be read: {error}", where=Where(repr(name))) from None
    if len(raw) > limit:
        size = f"{limit // 1024} KiB" if limit < 1 << 20 else f"{limit >> 20} MiB"
        raise InputError(f"larger than {size}", hint="give the one page or file", where=Where(name))
    return raw


def read_plain(path: Path, *, limit: int, within: Path) -> bytes:
    """The bytes of a plain file that lies in the folder `within`, at most `limit` of them.

    What is no plain file (a pipe, a device) is not opened at all: to open one can take for ever. A
    link is followed only when it stays in that folder. Raises InputError.
    """
    try:
        real = os.path.realpath(path, strict=True)
        root = os.path.realpath(within, strict=True)
        if not real.startswith(root.rstrip(os.sep) + os.sep):
            raise InputError(
                "this is a link out of the pack", hint="put the file itself there",
                where=Where(str(path)),
            )  # fmt: skip
        mode = os.stat(real).st_mode
    except OSError as error:
        raise InputError(f"cannot be read: {why(error)}", where=Where(str(path))) from None
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise InputError("this is no plain file", hint="take it away", where=Where(str(path)))
    return read_bytes(Path(real), limit=limit, shown=str(path))


def write_whole(path: Path, raw: bytes, *, mode: int = 0o600) -> None:
    """Write a file whole or not at all: the old one stays until the new one is on the disk.

    A link is followed, and an existing file keeps its mode. Raises OSError.
    """
    path = Path(os.path.realpath(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        mode = stat.S_IMODE(path.stat().st_mode)
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(descriptor, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise

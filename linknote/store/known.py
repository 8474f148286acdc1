"""Which templates of a pack of one's own were found in order, so that the next note need not look.

One small text file a pack, beside the packs and in none of them: a line for each good file with its
size, its times, what it speaks and what it is for. A file that changed is read again. Nothing
depends on it: without it, or with nonsense in it, every file is read and checked.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from linknote import __version__
from linknote.store.files import write_whole

FOLDER = ".known"
MAX_BYTES = 128 * 1024


class Known(NamedTuple):
    """A good template: what its file looked like on the disk, its language and its situation."""

    stamp: str
    lang: str
    situation: str


def stamp(path: Path, *, lang: str) -> str:
    """What a file looks like from outside; another one when it or its pack's `lang` changed.

    Empty when there is nothing to look at.
    """
    try:
        seen = os.stat(path)
    except (OSError, ValueError):
        return ""
    return f"{seen.st_size}.{seen.st_mtime_ns}.{seen.st_ctime_ns}.{lang}"


def load_known(folder: Path) -> dict[str, Known]:
    """The good templates of the pack in `folder` by their path inside it."""
    try:
        with _file(folder).open("rb") as file:
            lines = file.read(MAX_BYTES).decode("utf-8", "replace").split("\n")
    except (OSError, ValueError):
        return {}
    if lines[0] != _head():
        return {}
    fields = [line.split(" ", 3) for line in lines[1:]]
    return {known[3]: Known(*known[:3]) for known in fields if len(known) == 4}


def save_known(folder: Path, known: Mapping[str, Known]) -> None:
    """Keep them for the next run; a disk that takes nothing is no trouble."""
    lines = [_head(), *(f"{' '.join(good)} {path}" for path, good in known.items())]
    with contextlib.suppress(OSError, ValueError):
        write_whole(_file(folder), ("\n".join(lines) + "\n").encode())


def forget(folder: Path) -> None:
    """Know nothing any more of a pack that is gone."""
    with contextlib.suppress(OSError, ValueError):
        _file(folder).unlink(missing_ok=True)


def _file(folder: Path) -> Path:
    return folder.parent / FOLDER / folder.name


def _head() -> str:
    return f"linknote {__version__}"

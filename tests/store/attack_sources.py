"""What an attack on `pack add` is, and the sources that attacks are made of."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

MANIFEST = b"name: gift\nlanguages: [en]\n"
GOOD = b"---\ntitle: A gift\n---\nHi {{ person.greeting }}, {{ found | sentence }}\n"
FILES = {"pack.yaml": MANIFEST, "en/gift.j2": GOOD}
KINDS = "a pack holds .j2, .yaml, .md, .txt files, LICENSE and README"
PLAIN = "use the letters a to z, digits, hyphens, underscores and dots"
ALONE = "a pack holds plain files alone"


class Attack(NamedTuple):
    """One attempt: `make` gets an empty folder and gives the argument of `pack add`."""

    name: str
    make: Callable[[Path], str]
    said: str


def file(name: str, raw: bytes) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        (folder / name).write_bytes(raw)
        return str(folder / name)

    return make


def folder(
    files: Mapping[str, bytes] = FILES, then: Callable[[Path], object] = lambda _: None
) -> Callable[[Path], str]:
    """A folder of these files, to which something is done at last."""

    def make(place: Path) -> str:
        gift = place / "gift"
        gift.mkdir()
        for path, raw in files.items():
            target = os.path.join(os.fsencode(gift), os.fsencode(path))
            os.makedirs(os.path.dirname(target), exist_ok=True)
            Path(os.fsdecode(target)).write_bytes(raw)
        then(gift)
        return str(gift)

    return make


def also(path: str, raw: bytes = b"hello\n") -> Callable[[Path], str]:
    """A folder with one more file."""
    return folder({**FILES, path: raw})


def named(argument: str) -> Callable[[Path], str]:
    return lambda _: argument

"""Your own data export (a zip, or the folder it unpacks to): where you worked, studied and live."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from linknote.errors import InputError, Where
from linknote.store.files import why
from linknote.text.clean import clean

FILES = ("Profile.csv", "Positions.csv", "Education.csv")
MAX_BYTES = 4 << 20
MAX_ROWS = 500


class Mine(NamedTuple):
    """What an export says of its owner; empty where it says nothing."""

    name: str | None = None
    city: str | None = None
    companies: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()


def read_export(path: Path) -> Mine:
    """What a data export says of its owner.

    Reads three of its files by their header names, each bounded. Raises InputError when it is no
    export, or cannot be read.
    """
    texts = _from_zip(path) if path.is_file() else _from_folder(path)
    profile = next(_rows(texts("Profile.csv")), {})
    name = " ".join(filter(None, (profile.get("First Name"), profile.get("Last Name"))))
    return Mine(
        name=name or None,
        city=profile.get("Geo Location") or None,
        companies=_column(texts("Positions.csv"), "Company Name"),
        schools=_column(texts("Education.csv"), "School Name"),
    )


def is_export(path: Path) -> bool:
    """Whether a path looks like a data export rather than a profile."""
    return path.is_dir() or zipfile.is_zipfile(path)


def _from_zip(path: Path) -> Callable[[str], str]:
    where = Where(str(path))
    try:
        with zipfile.ZipFile(path) as archive:
            names = {Path(info.filename).name: info for info in archive.infolist()[:2_000]}
            found: dict[str, str] = {}
            for name in FILES:
                if name in names:
                    with archive.open(names[name]) as file:
                        found[name] = _text(file.read(MAX_BYTES + 1), f"{path}/{name}")
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
        reason = why(error) if isinstance(error, OSError) else "it is no whole zip file"
        raise InputError(f"cannot be read: {reason}", where=where) from None
    if not found:
        raise InputError("this is no data export", hint=f"it holds no {FILES[0]}", where=where)
    return lambda name: found.get(name, "")


def _from_folder(path: Path) -> Callable[[str], str]:
    found: dict[str, str] = {}
    for name in FILES:
        try:
            with (path / name).open("rb") as file:
                found[name] = _text(file.read(MAX_BYTES + 1), str(path / name))
        except OSError:
            continue
    if not found:
        raise InputError(
            "this is no data export", hint=f"it holds no {FILES[0]}", where=Where(str(path))
        )
    return lambda name: found.get(name, "")


def _text(raw: bytes, shown: str) -> str:
    from linknote.text.decode import decode

    if len(raw) > MAX_BYTES:
        raise InputError(f"larger than {MAX_BYTES >> 20} MiB", where=Where(shown))
    return clean(decode(raw, file=shown)) if raw else ""


def _rows(text: str) -> Iterator[dict[str, str]]:
    """The rows as mappings from header to value; quoted commas and newlines are text."""
    reader: Iterable[list[str]] = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""))
    header: list[str] = []
    try:
        for number, row in enumerate(reader):
            if not header:
                header = [cell.strip() for cell in row]
            elif number > MAX_ROWS:
                return
            else:
                values = (clean(cell, one_line=True) for cell in row)
                yield dict(zip(header, values, strict=False))
    except csv.Error:
        return


def _column(text: str, name: str) -> tuple[str, ...]:
    values = (row.get(name, "") for row in _rows(text))
    return tuple(dict.fromkeys(value for value in values if value))

"""What may be in a pack: the allow-list that every file of every source passes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from linknote.errors import InputError, Where
from linknote.pack.names import DEVICES
from linknote.store.sharing.limits import MAX_DEPTH, MAX_FILE, MAX_FILES, MAX_NAME, MAX_TOTAL, size
from linknote.strict_yaml import read_text
from linknote.text.clean import clean

Files: TypeAlias = Mapping[str, bytes]
"""The files of a pack: path inside it with "/" → what is in it."""

MANIFEST = "pack.yaml"
SUFFIXES = (".j2", ".yaml", ".md", ".txt")
BARE = ("LICENSE", "README")
PASSED_OVER = frozenset(
    {".git", ".gitattributes", ".github", ".gitignore", ".DS_Store", "__MACOSX", "Thumbs.db"}
)
"""What repositories and file browsers leave in a folder: never read, never written."""

_PART = re.compile(rf"[A-Za-z0-9][A-Za-z0-9._-]{{0,{MAX_NAME - 1}}}\Z")
_KIND = f"a pack holds {', '.join(SUFFIXES)} files, {' and '.join(BARE)}"


def shown(name: str) -> str:
    """A stranger's file name as it can be said: clean, one line, not endless."""
    said = clean(name, one_line=True)
    return f"{said[:59]}…" if len(said) > 60 else said or "a file without a name"


def passed_over(part: str) -> bool:
    """Whether a file or folder of this name is none of the pack's, and nothing is said of it."""
    return part in PASSED_OVER


def check_part(part: str, *, path: str) -> None:
    """Refuse the name of a file or folder that is not plain everywhere. Raises InputError."""
    if part in ("", ".", "..") or "/" in part or "\\" in part or ":" in part:
        raise InputError(f"a file name leads out of the pack: {shown(path)}")
    if part.startswith("."):
        raise InputError(f"a hidden file: {shown(path)}", hint="a pack holds none")
    if len(part) > MAX_NAME:
        raise InputError(f"a file name longer than {MAX_NAME} characters: {shown(path)}")
    if not _PART.match(part) or part.endswith("."):
        raise InputError(
            f"a file name that is not plain: {shown(path)}",
            hint="use the letters a to z, digits, hyphens, underscores and dots",
        )
    if part.split(".")[0].lower() in DEVICES:
        raise InputError(f"Windows keeps this file name for itself: {shown(path)}")


def check_kind(name: str, *, path: str) -> None:
    """Refuse a file that no pack needs, by its name. Raises InputError."""
    if not name.endswith(SUFFIXES) and name not in BARE:
        raise InputError(f"this is no file of a pack: {shown(path)}", hint=_KIND)


class Gathered:
    """The files of one source, each let in by name, size and text while it is read.

    `source` is what errors call it. With `any_text` the bytes of a file may be anything.
    """

    def __init__(self, source: str, *, any_text: bool = False) -> None:
        self.source = source
        self._any_text = any_text
        self.files: dict[str, bytes] = {}
        self._spelt: dict[str, tuple[str, bool]] = {}
        self._admitted: set[str] = set()
        self._total = 0

    def admit(self, path: str) -> None:
        """Check a file's path before it is opened. Raises InputError naming the source."""
        try:
            self._check_path(path, is_file=True)
            check_kind(path.rpartition("/")[2], path=path)
        except InputError as error:
            raise self.refusal(error.message, error.hint) from None

    def admit_folder(self, path: str) -> None:
        """Check a folder's path, as `admit` does a file's."""
        try:
            self._check_path(path, is_file=False)
        except InputError as error:
            raise self.refusal(error.message, error.hint) from None

    def take(self, path: str, raw: bytes) -> None:
        """Take an admitted file's bytes, of which a reader reads one more than `MAX_FILE` at most.

        Raises InputError when it is too large, one too many, or no plain text.
        """
        self._total += len(raw)
        if len(raw) > MAX_FILE:
            raise self.refusal(f"larger than {size(MAX_FILE)}: {shown(path)}")
        if self._total > MAX_TOTAL:
            raise self.refusal(f"all its files together are larger than {size(MAX_TOTAL)}")
        if len(self.files) >= MAX_FILES:
            raise self.refusal(f"more than {MAX_FILES} files")
        text = raw.replace(b"\f", b"\n") if not path.endswith((".j2", ".yaml")) else raw
        try:
            if not self._any_text:
                read_text(text, file=path)  # licences of old turn their pages with form feeds
        except InputError as error:
            raise InputError(
                error.message, hint=error.hint, where=_inside(self.source, error.where)
            ) from None
        self.files[path] = raw

    def refusal(self, message: str, hint: str | None = None) -> InputError:
        """An error about this source."""
        return InputError(message, hint=hint, where=Where(self.source))

    def _check_path(self, path: str, *, is_file: bool) -> None:
        parts = path.split("/")
        for part in parts:
            check_part(part, path=path)
        if len(parts) >= MAX_DEPTH + is_file:
            raise InputError(
                f"folders inside folders: {shown(path)}", hint="a language's folder is enough"
            )
        for end in range(1, len(parts) + 1):
            self._spell("/".join(parts[:end]), is_file=is_file and end == len(parts))

    def _spell(self, path: str, *, is_file: bool) -> None:
        """One spelling a path: some disks know no case, and a file is no folder."""
        spelt, was_file = self._spelt.setdefault(path.lower(), (path, is_file))
        twice = is_file and path in self._admitted
        if twice or spelt != path or was_file != is_file:
            raise InputError(f"given twice: {shown(path)}", hint="capitals make no difference")
        if is_file:
            self._admitted.add(path)


def _inside(source: str, where: Where | None) -> Where:
    return where._replace(file=f"{source}/{where.file}") if where else Where(source)

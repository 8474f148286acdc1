"""The plainest YAML, read without a YAML library: `key: value` lines, nested by their indentation.

Nearly every front matter, manifest and settings file is no more than that, and importing PyYAML
costs a first note a fifteenth of its time. What is not plain beyond doubt (and so whatever is
wrong) is left to `strict_yaml`, which also says where the trouble is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from linknote.document import Path, Value

WORDS: Mapping[str, bool | None] = {
    "": None, "~": None, "null": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
MAX_KEY = 40


class NotPlain(Exception):
    """This needs the whole of YAML."""


def read(
    text: str, *, first_line: int, max_lines: int, max_depth: int
) -> tuple[dict[str, Value], dict[Path, tuple[int, int]]] | None:
    """The mapping and the line and column (from 1) of every key and item; None if it is not plain.

    `text` has "\\n" for every newline. Just what `strict_yaml` makes of the same text.
    """
    lines = text.split("\n")
    if len(lines) > max_lines or not "".join(lines).isprintable():
        return None
    reader = _Reader(lines, first_line, max_depth)
    try:
        return reader.whole(), reader.places
    except NotPlain:
        return None


def unquoted(value: str) -> Value:
    """What a plain scalar means: nothing, true, false, a whole number of nine digits, or text."""
    if value in WORDS:
        return WORDS[value]
    is_number = value.lstrip("-").isdecimal() and _integer().match(value)
    return int(value) if is_number else value


class _Reader:
    """Walks the lines that are not blank, each as (column from 0, what it says, its number)."""

    def __init__(self, lines: list[str], first_line: int, max_depth: int):
        self.max_depth = max_depth
        self.places: dict[Path, tuple[int, int]] = {}
        self._lines = [
            (len(line) - len(line.lstrip(" ")), line.strip(" "), number)
            for number, line in enumerate(lines, first_line)
            if line.strip(" ")
        ]
        self._at = 0

    def whole(self) -> dict[str, Value]:
        if not self._lines or self._lines[0][0]:
            raise NotPlain
        self.places[()] = (self._lines[0][2], 1)
        made = self._mapping(0, ())
        if self._at < len(self._lines):
            raise NotPlain
        return made

    def _next(self) -> tuple[int, str, int]:
        """The line at hand; past the end one that belongs to nothing."""
        return self._lines[self._at] if self._at < len(self._lines) else (-1, "", 0)

    def _mapping(self, column: int, path: Path) -> dict[str, Value]:
        self._check_depth(path)
        made: dict[str, Value] = {}
        while self._next()[0] == column and not self._next()[1].startswith("- "):
            _, line, number = self._next()
            key, colon, rest = line.partition(":")
            if not colon or not _is_key(key) or key in made or rest[:1] not in ("", " "):
                raise NotPlain
            here = (*path, key)
            self.places[here] = (number, column + 1)
            self._at += 1
            made[key] = _scalar(rest.strip(" ")) if rest else self._block(column, here)
        self._check_end(column)
        return made

    def _block(self, outer: int, path: Path) -> Value:
        """What stands indented below a key; None when nothing does."""
        column, line, _ = self._next()
        if column <= outer:
            return None
        return self._list(column, path) if line.startswith("- ") else self._mapping(column, path)

    def _list(self, column: int, path: Path) -> list[Value]:
        self._check_depth(path)
        made: list[Value] = []
        while self._next()[0] == column and self._next()[1].startswith("- "):
            _, line, number = self._next()
            item, here = line[2:], (*path, len(made))
            self.places[here] = (number, column + 3)
            if ":" in item and item[0] not in "\"'":
                self._lines[self._at] = (column + 2, item, number)
                made.append(self._mapping(column + 2, here))
            else:
                self._at += 1
                made.append(_scalar(item))
        self._check_end(column)
        return made

    def _check_depth(self, path: Path) -> None:
        if len(path) >= self.max_depth:
            raise NotPlain

    def _check_end(self, column: int) -> None:
        """A line that goes on with a scalar, or is indented otherwise, is not plain."""
        if self._next()[0] >= column:
            raise NotPlain


def _is_key(text: str) -> bool:
    word = text.replace("_", "a").replace("-", "a")
    plain = word.isascii() and word.isalnum() and text[0].isalpha()
    return plain and len(text) <= MAX_KEY and text not in WORDS


def _scalar(text: str) -> Value:
    """A value on one line: in quotes that hold no quote and no backslash, or beginning with a
    letter or digit and holding nothing that could mean more."""
    if text[:1] in ("'", '"'):
        inner = text[1:-1]
        if len(text) < 2 or text[-1] != text[0] or text[0] in inner or "\\" in inner:
            raise NotPlain
        return inner
    if not text[:1].isalnum() or ":" in text or "#" in text:
        raise NotPlain
    return unquoted(text)


@cache
def _integer() -> re.Pattern[str]:
    return re.compile(r"-?(?:0|[1-9][0-9]{0,8})\Z")

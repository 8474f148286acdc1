"""What a strict YAML file says, with the line and column of everything in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

from linknote.errors import InputError, Where

Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value] | None"
Path: TypeAlias = tuple[str | int, ...]


class Document(NamedTuple):
    """A file's mapping, and the line and column (from 1) of every key and list item in it."""

    file: str
    value: dict[str, Value]
    places: Mapping[Path, tuple[int, int]]

    def where(self, *path: str | int) -> Where:
        """Where the key or item at `path` stands; for one that is not there, what encloses it."""
        for end in range(len(path), -1, -1):
            if place := self.places.get(path[:end]):
                return Where(self.file, *place)
        return Where(self.file)

    def get(self, *path: str | int) -> Value:
        """The value at `path`, None where there is none."""
        value: Value = self.value
        for step in path:
            if isinstance(value, dict) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
                value = value[step]
            else:
                return None
        return value

    def wrong(self, path: Path, message: str, *, hint: str | None = None) -> InputError:
        """An error that points at `path`."""
        return InputError(message, hint=hint, where=self.where(*path))

    def text(self, *path: str | int, most: int = 1_000) -> str | None:
        """The text at `path`: None where absent or null. A number is taken as it is written."""
        value = self.get(*path)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise self.wrong(path, f"{spell(path)} must be text, not {kind(value)}")
        if len(str(value)) > most:
            raise self.wrong(path, f"{spell(path)} is longer than {most:,} characters")
        return str(value)

    def number(self, *path: str | int) -> int | None:
        """The whole number at `path`."""
        value = self.get(*path)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        raise self.wrong(path, f"{spell(path)} must be a whole number, not {kind(value)}")

    def flag(self, *path: str | int) -> bool | None:
        """The true or false at `path`."""
        value = self.get(*path)
        if value is None or isinstance(value, bool):
            return value
        raise self.wrong(path, f"{spell(path)} must be true or false, not {kind(value)}")

    def items(self, *path: str | int, most: int = 1_000) -> list[Value]:
        """The list at `path`, empty where absent."""
        value = self.get(*path)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.wrong(path, f"{spell(path)} must be a list, not {kind(value)}")
        if len(value) > most:
            raise self.wrong(path, f"{spell(path)} holds more than {most:,} entries")
        return value

    def mapping(self, *path: str | int) -> dict[str, Value]:
        """The mapping at `path`, empty where absent."""
        value = self.get(*path)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self.wrong(path, f"{spell(path)} must be a mapping of keys, not {kind(value)}")
        return value


def check_keys(document: Document, path: Path, known: Iterable[str]) -> None:
    """Refuse a key of the mapping at `path` that is not known, naming the nearest."""
    names = frozenset(known)
    for key in document.mapping(*path):
        if key not in names:
            from linknote.nearest import mend

            raise document.wrong((*path, key), f"unknown key {shown(key)}", hint=mend(key, names))


def kind(value: Value) -> str:
    """What a value is, in words."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true or false"
        case int():
            return "a number"
        case str():
            return f"the text {shown(value)}"
        case list():
            return "a list"
        case _:
            return "a mapping"


def spell(path: Path) -> str:
    """A path in words: `asks[2].key`, items counted from 1."""
    words = ""
    for step in path:
        words += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if words else step
    return words[:80]


def shown(word: str) -> str:
    return word if len(word) <= 40 else f"{word[:39]}…"

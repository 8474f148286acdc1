"""What was seen before, how often and where first: any number of texts in little memory."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from linknote.errors import InputError


class Seen(NamedTuple):
    """How often a text was seen, and in which row first (0: never)."""

    times: int = 0
    first: int = 0


class Tally:
    """Texts are kept as digests: nobody's words reach the disk."""

    def __init__(self, kept: sqlite3.Connection) -> None:
        self._kept = kept

    def look(self, text: str) -> Seen:
        """What is known of a text."""
        found = self._run("select times, first from seen where text = ?", _digest(text))
        return Seen(*found) if found else Seen()

    def add(self, text: str, row: int) -> Seen:
        """Count a text once more, seen in `row`; what is known of it now."""
        seen = self.look(text)
        seen = Seen(seen.times + 1, seen.first or row)
        self._run("insert or replace into seen values (?, ?, ?)", _digest(text), *seen)
        return seen

    def _run(self, statement: str, *values: object) -> tuple[int, int] | None:
        try:
            found: tuple[int, int] | None = self._kept.execute(statement, values).fetchone()
        except sqlite3.Error as error:
            raise InputError(
                f"what was seen before cannot be kept: {error}",
                hint="is there room in the folder for temporary files?",
            ) from None
        return found


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).digest()


@contextmanager
def open_tally() -> Iterator[Tally]:
    """A tally in a private file of SQLite's own, which has no name and goes with the run.

    Two megabytes of it are in memory: more than ten thousand texts.
    """
    kept = sqlite3.connect("", isolation_level=None)
    try:
        for statement in (
            "pragma journal_mode = off",
            "pragma synchronous = off",
            "create table seen (text blob primary key, times int, first int) without rowid",
            "begin",
        ):
            kept.execute(statement)
        yield Tally(kept)
    finally:
        kept.close()

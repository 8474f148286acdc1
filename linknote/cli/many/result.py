"""Where the rows of a batch go: a file, new or gone on with, or stdout."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from linknote.batch.entry import Entry
from linknote.batch.outcome import Outcome
from linknote.cli.many.form import Form, Written, form_of, read_written
from linknote.cli.output import write_result
from linknote.errors import InputError, Where
from linknote.store.rows_out import RowsOut


class Result(Protocol):
    """Rows that may be there already, then new ones."""

    def earlier(self) -> Iterator[Written]:
        """The rows that are there, in their order."""

    def compare(self, before: Written, entry: Entry) -> None:
        """Raises InputError where a row that is there is not this entry's."""

    def write(self, outcome: Outcome) -> None:
        """A new row, whole before this returns. Raises InputError, OSError for stdout."""

    def end(self, left: Written | None) -> None:
        """After the last entry; `left` is a row that is there beyond it."""


class Printed:
    """JSON lines on stdout."""

    def earlier(self) -> Iterator[Written]:
        return iter(())

    def compare(self, before: Written, entry: Entry) -> None:
        """Nothing stands there before."""

    def write(self, outcome: Outcome) -> None:
        write_result(Form(table=False).line(outcome).decode())

    def end(self, left: Written | None) -> None:
        pass


class Saved:
    """A file. Nothing in it is touched before the first new row is known."""

    def __init__(self, out: RowsOut, form: Form, shown: str, *, people: str) -> None:
        self._out, self._form = out, form
        self._shown, self._people = shown, people
        self._size = 0
        self._begun = False

    def earlier(self) -> Iterator[Written]:
        with self._out.read() as file:
            self._form, start = form_of(file, self._form, shown=self._shown)
            self._size = start
            for row in read_written(file, self._form, start, shown=self._shown):
                self._size = row.end
                yield row

    def compare(self, before: Written, entry: Entry) -> None:
        name = self._form.name(entry.name)
        if (before.row, before.name) != (entry.number, name):
            raise InputError(
                f"row {before.row} is {before.name or 'nobody'}, but in {self._people} row "
                f"{entry.number} is {name or 'nobody'}: these are notes to other people",
                hint="give another name to --out",
                where=Where(self._shown),
            )

    def write(self, outcome: Outcome) -> None:
        self._begin()
        self._out.write(self._form.line(outcome))

    def end(self, left: Written | None) -> None:
        if left:
            raise InputError(
                f"this holds more rows than {self._people} has people",
                hint="give another name to --out",
                where=Where(self._shown),
            )
        self._begin()

    def _begin(self) -> None:
        """Drop a half-written last row; in an empty file, write the header."""
        if not self._begun:
            self._begun = True
            self._out.cut(self._size)
            if not self._size:
                self._out.write(self._form.head())

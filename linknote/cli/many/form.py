"""The two forms of a batch's result, written row by row and read again to go on."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from linknote.batch.outcome import FIELDS, Outcome, cells, safe
from linknote.cli.as_json import finding_json
from linknote.errors import InputError, Where

MARK = b"\xef\xbb\xbf"
LONGEST = 1 << 20


class Form(NamedTuple):
    """`table`: CSV, else JSON lines. A table has the delimiter and the mark of the people's file,
    so that it opens wherever that one did."""

    table: bool
    delimiter: str = ","
    mark: bool = False

    def head(self) -> bytes:
        """What stands before the first row."""
        return (MARK if self.mark else b"") + self._row(list(FIELDS)) if self.table else b""

    def line(self, outcome: Outcome) -> bytes:
        """One row, whole."""
        if self.table:
            return self._row(cells(outcome))
        return json.dumps(_object(outcome), ensure_ascii=False).encode("utf-8", "replace") + b"\n"

    def name(self, name: str) -> str:
        """How a name stands in a row."""
        return safe(name) if self.table else name

    def _row(self, row: list[str] | list[str | int]) -> bytes:
        text = io.StringIO()
        csv.writer(text, delimiter=self.delimiter, lineterminator="\n").writerow(row)
        return text.getvalue().encode("utf-8", "replace")


class Written(NamedTuple):
    """A row that stands in the result, and where it ends (in bytes)."""

    row: int
    name: str
    refused: str
    warned: bool
    end: int


def _object(outcome: Outcome) -> dict[str, object]:
    note = outcome.draft.note if outcome.draft else None
    return {
        "row": outcome.row,
        "name": outcome.name or None,
        "note": note.text if note else None,
        "length": note.length if note else None,
        "limit": outcome.limit,
        "template": note.template if note else None,
        "lang": outcome.lang,
        "findings": [finding_json(finding) for finding in outcome.findings],
        "refused": outcome.refused or None,
    }


def form_of(file: BinaryIO, wanted: Form, *, shown: str) -> tuple[Form, int]:
    """The form a result was begun in, and where its rows start; the wanted one when nothing was.

    Raises InputError when the file is not a batch's result.
    """
    if not wanted.table:
        return wanted, 0
    file.seek(0)
    start = file.readline(LONGEST)
    for delimiter in (wanted.delimiter, ",", ";"):
        for mark in (wanted.mark, True, False):
            form = Form(True, delimiter, mark)
            if start == form.head():
                return form, len(start)
            if form.head().startswith(start):  # stopped within the header
                return form, 0
    raise _strange(shown)


def read_written(file: BinaryIO, form: Form, start: int, *, shown: str) -> Iterator[Written]:
    """The whole rows of a result from the byte `start` on; a half-written last one is left out.

    Raises InputError for anything that is not a batch's row.
    """
    file.seek(start)
    end, row = start, b""
    while line := file.readline(LONGEST):
        row += line
        if not line.endswith(b"\n") or (form.table and row.count(b'"') % 2):
            if len(row) > LONGEST:
                raise _strange(shown)
            continue  # a line within a note
        end += len(row)
        try:
            yield _row_of(row, form, end) if form.table else _object_of(row, end)
        except (ValueError, KeyError, TypeError, RecursionError, csv.Error):
            raise _strange(shown) from None
        row = b""


def _row_of(raw: bytes, form: Form, end: int) -> Written:
    text = io.StringIO(raw.decode(), newline="")
    (row,) = csv.reader(text, delimiter=form.delimiter)
    said = dict(zip(FIELDS, row, strict=True))
    warned = "warning " in said["findings"]
    return Written(int(said["row"]), said["name"], said["refused"], warned, end)


def _object_of(raw: bytes, end: int) -> Written:
    said = json.loads(raw)
    warned = any(finding["severity"] == "warning" for finding in said["findings"])
    name, refused = said["name"] or "", said["refused"] or ""
    return Written(int(said["row"]), str(name), str(refused), warned, end)


def _strange(shown: str) -> InputError:
    return InputError(
        "this is not what linknote batch writes",
        hint="give another name to --out",
        where=Where(shown),
    )

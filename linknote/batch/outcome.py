"""What became of a row, as it is written: an object of JSON lines, or the cells of a table."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

from linknote.model import Draft, Finding

FIELDS: Final = (
    "row", "name", "note", "length", "limit", "template", "lang", "findings", "refused",
)  # fmt: skip
"""The columns and keys in their order."""

_BEFORE: Final = re.compile(r"[\s\"'`´“”„‟‘’‚‛«»‹›＂＇]*")
_RUNS: Final = "=+-@\t\r\n"
"""What makes a spreadsheet read a cell as a formula."""


class Outcome(NamedTuple):
    """One row's note, or why there is none.

    `refused` begins with the reason in words that rows refused alike share; after " – " it says
    more of this row. `limit` in UTF-16 units; `lang` is the one of the note.
    """

    row: int
    name: str
    limit: int
    draft: Draft | None = None
    findings: tuple[Finding, ...] = ()
    lang: str | None = None
    refused: str = ""


def cells(outcome: Outcome) -> list[str | int]:
    """The row of a table, in the order of FIELDS: empty where there is nothing to say."""
    note = outcome.draft.note if outcome.draft else None
    return [
        outcome.row,
        safe(outcome.name),
        safe(note.text) if note else "",
        note.length if note else "",
        outcome.limit,
        safe(note.template) if note else "",
        safe(outcome.lang or ""),
        safe("; ".join(f"{f.severity} {f.rule}: {f.message}" for f in outcome.findings)),
        safe(outcome.refused),
    ]


def safe(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula: an apostrophe goes before what would be one.

    Also after spaces and quotation marks, and in the full-width forms some programs fold.
    """
    start = _BEFORE.match(cell)
    end = start.end() if start else 0
    first = unicodedata.normalize("NFKC", cell[end : end + 1])[:1]
    runs = cell[:1] in ("\t", "\r", "\n") or (first and first in _RUNS) or first == "\u2212"
    return f"'{cell}" if runs else cell

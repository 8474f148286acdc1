"""Invented people for a batch, and a way to read what it wrote."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HEADER = "name,company,found,why\n"
INES = "Ines Prado,Harbour Light,we met at the Tidewater Conference,because you know night shifts\n"
OMAR = "Omar Haddad,Fernhill,your talk at Tidewater on missing data,to learn how you ask nurses\n"
INES_NOTE = (
    "Hi Ines, we met at the Tidewater Conference. I'm writing because you know night shifts. "
    "It would be good to stay in touch."
)
OMAR_NOTE = (
    "Hi Omar, thank you for your talk at Tidewater on missing data. "
    "I'd like to learn how you ask nurses."
)


def rows_of(file: Path, delimiter: str = ",") -> list[dict[str, Any]]:
    """The rows of a result; none when there is no file."""
    if not file.exists():
        return []
    text = file.read_text("utf-8-sig")
    if file.suffix == ".jsonl":
        return [json.loads(line) for line in text.splitlines()]
    return list(csv.DictReader(io.StringIO(text), delimiter=delimiter))


def crowd(count: int) -> Iterator[str]:
    """The lines of a table of so many people, each with a name and a why of their own."""
    yield "name,company,found,why\n"
    for i in range(count):
        own = "".join(chr(97 + i // 26**place % 26) for place in range(4))
        yield f"Ines Prado{own},Harbour,we met at Tidewater,to learn about shift {i}\n"

"""Whole notes of the Portuguese essentials, as a careful reader would send them."""

from __future__ import annotations

from pathlib import Path

import pytest

from linknote.model import Answers, Me, Person
from linknote.pack.manifest import parse_template
from linknote.pack.render import render
from linknote.text.clauses import speech

FOLDER = Path(__file__).parents[2] / "templates" / "essentials" / "pt"
DANA = Person(format="one-line", name="Dana Whitfield", greeting="Dana")
NOTES = (Path(__file__).parent / "notes_pt.txt").read_text(encoding="utf-8").strip().split("\n\n")
"""Blocks of two lines: template | found | why, then the note after its greeting line."""


@pytest.mark.parametrize("block", NOTES)
def test_a_portuguese_note_reads_as_written_by_hand(block: str) -> None:
    typed, expected = block.split("\n")
    key, found, why = typed.split(" | ")
    assert speech("pt").situation(found) == key.removesuffix("-formal")
    raw = (FOLDER / f"{key}.j2").read_bytes()
    template = parse_template(raw, file=f"{key}.j2", pack="essentials", key=key, lang="pt")
    note = render(template, person=DANA, answers=Answers(found, why), me=Me(), limit=300)
    assert note.text.partition("\n")[2] == expected

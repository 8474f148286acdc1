"""Every kind of input other than pages, over the invented cases in cases/: field by field."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from linknote.errors import InputError
from linknote.profile import read
from linknote.text.clean import clean

FIELDS = (
    *("name", "greeting", "headline", "role", "company", "location", "school", "mutuals"),
    *("mutual_count", "degree", "about", "message", "url"),
)
FORMATS = {
    "bio": {"bio"},
    "invitation": {"linkedin-invitation"},
    "json_ld": {"json-ld"},
    "json_resume": {"json-resume"},
    "pdf_text": {"linkedin-pdf"},
    "sales_navigator": {"sales-navigator"},
    "saved_html": {"json-ld", "linkedin-page"},
    "signature": {"signature"},
    "table_row": {"csv-row"},
    "vcard": {"vcard"},
}
FOLDER = Path(__file__).with_name("cases")


def cases() -> Iterator[Any]:
    """Parts each file at "=== NAME": the expected fields as JSON, "---", the text."""
    for file in sorted(FOLDER.glob("*.txt")):
        for part in re.split(r"^=== ", file.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            name, _, rest = part.partition("\n")
            expected, _, text = rest.partition("\n---\n")
            yield pytest.param(file.stem, json.loads(expected), text, id=f"{file.stem}-{name}")


@pytest.mark.parametrize(("kind", "expected", "text"), list(cases()))
def test_a_case_reads_as_it_should(kind: str, expected: dict[str, Any], text: str) -> None:
    if "refused" in expected:
        with pytest.raises(InputError, match=expected["refused"]) as refusal:
            read(clean(text), file="case")
        assert refusal.value.hint
        assert refusal.value.where
        return
    person = read(clean(text), file="case")
    said = {field: getattr(person, field) for field in FIELDS if getattr(person, field)}
    if "mutuals" in said:
        said["mutuals"] = list(said["mutuals"])
    if expected.get("about") == "*":
        assert said.pop("about")
        expected = {key: value for key, value in expected.items() if key != "about"}
    assert said == expected
    assert person.format in FORMATS[kind]
    told = {source.field for source in person.sources}
    assert set(said) <= told
    lines = text.count("\n") + 1
    assert all(source.line is None or 1 <= source.line <= lines for source in person.sources)

"""A Person as lines of text: a field a line, unknown ones left out."""

from __future__ import annotations

from collections.abc import Sequence

from linknote.cli.as_json import PERSON_FIELDS
from linknote.model import Person, Post, Source

HIDDEN = {"notes", "format"}
WIDTH = 13


def card(person: Person) -> str:
    """What is known of a person, a field a line."""
    lines = [f"{'read as':{WIDTH}} {person.format}"]
    for field in PERSON_FIELDS:
        value = getattr(person, field)
        if field in HIDDEN or value is None or value == ():
            continue
        lines.append(f"{field.replace('_', ' '):{WIDTH}} {words(value)}")
    return "\n".join(lines)


def words(value: object) -> str:
    """A field's value on one line."""
    match value:
        case Post():
            return f"{value.text} ({value.age})" if value.age else value.text
        case tuple():
            return ", ".join(map(str, value))
        case _:
            return " ".join(str(value).split())


def explained(person: Person, raw: bytes | None) -> str:
    """What is known of a person; under each field its line and the rule that read it."""
    text = _lines(raw)
    lines = []
    for row in card(person).split("\n"):
        lines.append(row)
        field = row[:WIDTH].strip().replace(" ", "_")
        for source in person.sources:
            if source.field == field:
                lines.append(f"{'':{WIDTH}}   {_place(source, text)}")
    return "\n".join(lines)


def _place(source: Source, text: Sequence[str]) -> str:
    """Where a field came from: `line 12, the line after the badge: "Head of …"`."""
    if source.line is None:
        return source.rule
    said = text[source.line - 1].strip() if source.line <= len(text) else ""
    quoted = f": “{said[:60]}{'…' if len(said) > 60 else ''}”" if said else ""
    return f"line {source.line}, {source.rule}{quoted}"


def _lines(raw: bytes | None) -> Sequence[str]:
    """The lines of the input as its reader counted them; none for a PDF or the clipboard."""
    if raw is None or b"%PDF-" in raw[:1_029]:
        return ()
    from linknote.text.clean import clean
    from linknote.text.decode import decode

    return clean(decode(raw, file="-")).split("\n")

"""A Person as lines of text: a field a line, unknown ones left out."""

from __future__ import annotations

from linknote.cli.as_json import PERSON_FIELDS
from linknote.model import Person, Post

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
        case tuple():
            return ", ".join(map(str, value))
        case Post():
            return f"{value.text} ({value.age})" if value.age else value.text
        case _:
            return " ".join(str(value).split())

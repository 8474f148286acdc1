"""The text a profile is read from: its lines with their numbers, and its head for telling kinds."""

from functools import cached_property
from typing import NamedTuple

from linknote.errors import Where

HEAD = 32_768
"""How many characters telling the kind may look at."""


class Line(NamedTuple):
    """One line that is not blank.

    `number` counts from 1 in the text as given (blank lines count too), `raw` is the line as it
    stands, `text` the same with runs of white space (no-break spaces too) as one space, stripped.
    """

    number: int
    text: str
    raw: str


class Pasted:
    """A text as the user gave it, the name of its file, and whether it may be the user's own."""

    def __init__(self, text: str, file: str = "-", *, own: bool = False) -> None:
        self.text = text
        self.file = file
        self.own = own

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """All lines that are not blank."""
        return split(self.text)

    @cached_property
    def head(self) -> tuple[Line, ...]:
        """The lines of the first 32,768 characters: enough to tell the kind by, and bounded."""
        return self.lines if len(self.text) <= HEAD else split(self.text[:HEAD])

    @cached_property
    def low(self) -> str:
        """The head in lower case, as one text."""
        return self.text[:HEAD].lower()

    def at(self, line: int | None = None) -> Where:
        """The place of a line, for an error."""
        return Where(self.file, line)


def split(text: str) -> tuple[Line, ...]:
    """The lines of a text that are not blank, numbered from 1 (only a newline ends a line)."""
    return tuple(
        Line(number, " ".join(raw.split()), raw)
        for number, raw in enumerate(text.split("\n"), 1)
        if raw and not raw.isspace()
    )

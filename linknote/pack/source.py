"""A template's text, and how a place in it is told to its author."""

from typing import NamedTuple

from linknote.errors import InputError, Where


class Source(NamedTuple):
    """The text of a template, which starts on `first_line` of `file`."""

    text: str
    file: str
    first_line: int = 1

    def where(self, offset: int) -> Where:
        """The line and column (from 1) of a character."""
        line = self.text.count("\n", 0, offset)
        column = offset - self.text.rfind("\n", 0, offset)
        return Where(self.file, self.first_line + line, column)

    def wrong(self, offset: int, message: str, hint: str | None = None) -> InputError:
        """An error that points at a character."""
        return InputError(message, hint=hint, where=self.where(offset))

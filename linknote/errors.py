"""What can go wrong through no fault of linknote: one line that says what, where, and the mend."""

from typing import NamedTuple


class Where(NamedTuple):
    """A place in a text: the file as the user named it, line and column counted from 1."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in self if part)


class LinknoteError(Exception):
    """Something the user can mend.

    `message` says what is wrong, `where` in which file, line and column, `hint` how to mend it.
    None of them ends in a full stop or holds a colour code: the command line joins them.
    """

    def __init__(self, message: str, *, hint: str | None = None, where: Where | None = None):
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.where = where

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        mend = f" – {self.hint}" if self.hint else ""
        return f"{place}{self.message}{mend}"


class InputError(LinknoteError):
    """A file, an option or a text that cannot be used (exit status 2)."""


class Refused(LinknoteError):
    """A note that must not be sent as it is: too long, unfilled, generic (exit status 1)."""


class Stopped(LinknoteError):
    """The user stopped a run that says how to go on (exit status 130)."""

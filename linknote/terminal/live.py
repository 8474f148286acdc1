"""What stands below a question while it is answered: the note as it will be, as plain values.

No prompt_toolkit here: whoever writes the notes can make these without a terminal.
"""

from collections.abc import Callable
from typing import NamedTuple


class Count(NamedTuple):
    """UTF-16 units still free under a limit; `left` is negative when the note is over it."""

    left: int
    limit: int

    def __str__(self) -> str:
        return f"{self.left} left of {self.limit}"


class Remark(NamedTuple):
    """One line under the note. `severity` is "error", "warning", "suggestion", or "" for what is
    no finding: what gave way, a hint."""

    severity: str
    text: str


class Preview(NamedTuple):
    """The note as it will be, "" while there is none; one count, or two while nobody knows which
    limit holds."""

    note: str
    counts: tuple[Count, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def obstacle(self) -> str | None:
        """Why the note cannot be taken as it is, with the mend: its first error, or how far it is
        over the widest limit. None when nothing stands in the way."""
        if not self.note.strip():
            return "there is no note yet"
        for remark in self.remarks:
            if remark.severity == "error":
                return remark.text
        widest = max(self.counts, key=lambda count: count.limit, default=None)
        if widest and widest.left < 0:
            return f"{-widest.left} over the limit: shorten it"
        return None

    @property
    def warned(self) -> bool:
        """Whether taking the note wants a second thought."""
        return any(remark.severity == "warning" for remark in self.remarks)


class Variant(NamedTuple):
    """One way to say it: what it is called ("essentials/talk-2 · 300"), and the whole note."""

    title: str
    preview: Preview


class Taken(NamedTuple):
    """How the note screen was left: `what` is "take", or "editor" when the person wants $EDITOR.

    `text` is the note of variant number `variant` as it stands, `edited` whether it was changed in
    place.
    """

    what: str
    variant: int
    text: str
    edited: bool


Previewed = Callable[[str], Preview | None]
"""What is typed, or the value pointed at → what stands below it; None for nothing."""

Judged = Callable[[str, int], Preview]
"""A note changed by hand, and the number of the variant it was → the same note, judged anew."""

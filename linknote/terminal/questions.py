"""Asking a person, on the terminal itself: one line of text, one of a list, yes or no, which note.

Every answer is cleaned and one line. Ctrl-C, Ctrl-D on an empty line and a terminal that closes all
raise Stopped: whoever asks has one way out. Esc raises Back where there is a question before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from linknote.terminal.live import Judged, Previewed, Taken, Variant

MOST = 2_000
"""Characters one answer may have; a longer one stays where it was typed, to be shortened."""


class Back(Exception):
    """The person wants the question before this one; `typed` is what stood in this one."""

    def __init__(self, typed: str = "") -> None:
        super().__init__()
        self.typed = typed


class Stopped(KeyboardInterrupt):
    """The person left; `typed` is what stood in the open question."""

    def __init__(self, typed: str = "") -> None:
        super().__init__()
        self.typed = typed


class Option(NamedTuple):
    """One line of a list; `hint` stands dim behind the title, `words` find it too and are not
    shown."""

    value: str
    title: str
    hint: str = ""
    words: str = ""


class Asker(Protocol):
    """Somebody to ask with. All answers are cleaned.

    Everything here raises Stopped, and Back where `back` says that there is a question before.
    `preview` gives what stands below the answer while it is given; where nothing can stand below
    (a plain terminal, one that does not say where its cursor is), it is printed after the answer.
    """

    def text(
        self,
        message: str,
        *,
        default: str = "",
        example: str | None = None,
        required: bool = True,
        back: bool = False,
        lead: str = "",
        preview: Previewed | None = None,
    ) -> str:
        """One line of at most MOST characters; `default` stands there to be changed or taken.

        `lead` is how the sentence begins that the answer goes on with. "" only when not `required`.
        `preview` is called with what is typed so far.
        """
        ...

    def choose(
        self,
        message: str,
        options: Sequence[Option],
        *,
        back: bool = False,
        start: str | None = None,
        free: str | None = None,
        typed: str = "",
        preview: Previewed | None = None,
    ) -> Option | str:
        """One of the options; typing filters their titles, `start` is the value pointed at first.

        With `free`, a hint such as "Enter says it in your own words", text that matches no title is
        the answer itself; `typed` stands there already, half-typed before. `preview` is called with
        the value under the pointer, or with such text.
        """
        ...

    def confirm(self, message: str, default: bool = True, *, back: bool = False) -> bool:
        """Yes or no; Enter takes the default."""
        ...

    def take(
        self, variants: Sequence[Variant], *, start: int = 0, back: bool = True, judge: Judged
    ) -> Taken:
        """One of several notes, each seen whole, as it is or changed by hand.

        A note with an obstacle cannot be taken; one with a warning is asked about once more.
        """
        ...

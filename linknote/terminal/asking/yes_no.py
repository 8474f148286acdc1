"""A question that one key answers."""

from __future__ import annotations

from functools import partial

from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys

from linknote.terminal.asking import keys as add
from linknote.terminal.asking.board import Board, Drawn
from linknote.terminal.asking.running import Ends, leave, run
from linknote.terminal.asking.words import MARK
from linknote.terminal.asking.wrapping import Row, wrapped


def confirm(ends: Ends, message: str, default: bool, *, back: bool) -> bool:
    """y or n, Enter for the default; raises Back or Stopped."""
    answered: list[bool] = []

    def rows(columns: int, behind: tuple[str, str]) -> list[Row]:
        return wrapped([MARK, ("class:message", message), ("", " "), behind], columns - 1)

    def draw(columns: int, height: int) -> Drawn:
        return Drawn(rows(columns, ("class:hint", "(Y/n)" if default else "(y/N)"))[:height])

    def done(columns: int) -> list[Row]:
        said = ("yes" if answered[0] else "no") if answered else ""
        return rows(columns, ("class:answer", said))

    def answer(event: KeyPressEvent, said: bool) -> None:
        answered.append(said)
        leave(event.app, said)

    keys = KeyBindings()
    add.leaving(keys, lambda: "")
    add.going_back(keys, back)
    for letters, said in (("yY", True), ("nN", False)):
        for letter in letters:
            keys.add(letter)(partial(answer, said=said))
    keys.add(Keys.ControlM)(partial(answer, said=default))
    keys.add(Keys.ControlJ)(partial(answer, said=default))
    said = bool(run(Board(draw, done=done), keys, ends, typed=lambda: ""))
    from prompt_toolkit.input.typeahead import clear_typeahead

    # One key answers: what is left of a pasted "yes" belongs to no other question.
    clear_typeahead(ends.keys)
    return said

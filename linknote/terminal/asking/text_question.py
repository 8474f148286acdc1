"""A question that is answered by typing one line, the note as it will be below it."""

from __future__ import annotations

from typing import NamedTuple

from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import BufferControl
from prompt_toolkit.layout.processors import BeforeInput

from linknote.terminal.asking import keys as add
from linknote.terminal.asking.board import Board, Drawn
from linknote.terminal.asking.live_part import LivePart
from linknote.terminal.asking.note_rows import NoteRows, after_rows
from linknote.terminal.asking.running import Ends, leave, run
from linknote.terminal.asking.sharing import ALL, share
from linknote.terminal.asking.words import EMPTY, MARK, PROMPT, line, too_long
from linknote.terminal.asking.wrapping import Row, one_row, width, wrapped
from linknote.terminal.live import Previewed
from linknote.terminal.questions import MOST, Back


class Asked(NamedTuple):
    """What is asked, as `Asker.text` is given it, cleaned."""

    message: str
    default: str = ""
    example: str = ""
    required: bool = True
    back: bool = False
    lead: str = ""


class TextQuestion:
    """One such question; `live` is None where nothing can stand below it."""

    def __init__(self, asked: Asked, preview: Previewed | None, *, live: bool) -> None:
        self._asked = asked
        self._live = LivePart(preview if live else None)
        self._after = None if live else preview
        self._answered = False
        self._complaint = ""
        self._buffer = Buffer(
            document=Document(asked.default), multiline=False, on_text_changed=self._changed
        )
        typed = BufferControl(self._buffer, input_processors=[BeforeInput(PROMPT, "class:mark")])
        self._board = Board(self._draw, typed=typed, done=self._done)

    def ask(self, ends: Ends) -> str:
        """The answer; raises Back or Stopped."""
        bound = KeyBindings()
        add.leaving(bound, lambda: self._buffer.text)
        add.going_back(bound, self._asked.back)
        add.one_line(bound, self._enter)
        try:
            return str(run(self._board, bound, ends, typed=lambda: line(self._buffer.text)))
        except Back as back:
            back.typed = line(self._buffer.text)
            raise

    def _enter(self, event: KeyPressEvent) -> None:
        answer = line(self._buffer.text)
        wrong = too_long(answer) or (EMPTY if self._asked.required and not answer else "")
        if wrong:
            self._complaint = wrong
        else:
            self._answered = True
            leave(event.app, answer)

    def _changed(self, buffer: Buffer) -> None:
        self._complaint = too_long(buffer.text) or ""

    def _draw(self, columns: int, rows: int) -> Drawn:
        typed = self._buffer.text
        live = self._live
        if len(typed) <= MOST:
            live.look(line(typed))
        else:
            live.fresh = False
        message = wrapped(self._message(), columns - 1)
        lead = wrapped([("class:hint", self._asked.lead)], columns - 1) if self._asked.lead else []
        complaint = wrapped([("class:complaint", self._complaint)], columns - 1)
        complaint = complaint if self._complaint else []
        note = NoteRows.of(live.seen, columns, fresh=live.fresh)
        wanted = {
            "typed": self._typed_rows(columns), "message": len(message), "lead": len(lead),
            "complaint": len(complaint), **note.heights(), "keys": 1,
        }  # fmt: skip
        room = share(rows, wanted, [("typed", 1), ("message", 1), ("complaint", 1), ("counts", 1),
            ("typed", rows // 2), ("complaint", ALL), ("message", ALL), ("lead", ALL),
            ("note", ALL), ("remarks", ALL), ("counts", ALL), ("keys", 1), ("gap", 1)])  # fmt: skip
        above = [*message[: room["message"]], *lead[: room["lead"]]]
        keys = one_row(self._keys(), columns)
        below = [*complaint[: room["complaint"]], *note.fitted(room), *[keys][: room["keys"]]]
        return Drawn(above, room["typed"], below)

    def _typed_rows(self, columns: int) -> int:
        # One column more for the cursor behind the last letter.
        typed = self._buffer.text[: MOST * 2]
        return -(-(width(PROMPT) + width(typed) + 1) // max(1, columns))

    def _message(self) -> Row:
        example = self._asked.example
        shown = [("class:hint", f" (for example: {example})")] if example else []
        return [MARK, ("class:message", self._asked.message), *shown]

    def _keys(self) -> list[str]:
        takes = "Enter goes on" if self._asked.required else "Enter goes on, also with nothing"
        back = ["Esc goes back"] if self._asked.back else []
        return [takes, *back, "Ctrl-C leaves"]

    def _done(self, columns: int) -> list[Row]:
        """What stays: the question with its answer; and the note, where it could not be live."""
        answer = line(self._buffer.text)
        asked: Row = [MARK, ("class:message", self._asked.message), ("", " ")]
        after = after_rows(self._after, answer, columns) if self._answered else []
        return [*wrapped([*asked, ("class:answer", answer)], columns - 1), *after]

"""A question that is answered from a list, which typing makes shorter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from prompt_toolkit.buffer import Buffer
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import BufferControl
from prompt_toolkit.layout.processors import AfterInput, BeforeInput, ConditionalProcessor

from linknote.terminal.asking import keys as add
from linknote.terminal.asking.board import Board, Drawn
from linknote.terminal.asking.filtering import exactly, matching
from linknote.terminal.asking.list_rows import list_rows, scrolled
from linknote.terminal.asking.live_part import LivePart
from linknote.terminal.asking.note_rows import NoteRows, after_rows
from linknote.terminal.asking.running import Ends, leave, run
from linknote.terminal.asking.sharing import ALL, share
from linknote.terminal.asking.words import MARK, NOTHING_MATCHES, PROMPT, line, too_long
from linknote.terminal.asking.wrapping import Row, one_row, wrapped
from linknote.terminal.live import Previewed
from linknote.terminal.questions import MOST, Option

#: Rows of the list that are worth more than the note below it.
SHOWN = 6


class Offered(NamedTuple):
    """What is asked, as `Asker.choose` is given it, cleaned; `free` None takes no own words;
    `typed` are those that stand there already."""

    message: str
    options: Sequence[Option]
    back: bool = False
    start: str | None = None
    free: str | None = None
    typed: str = ""


class ListQuestion:
    """One such question; `live` says whether the pointer's preview can stand below it."""

    def __init__(self, offered: Offered, preview: Previewed | None, *, live: bool) -> None:
        self._offered = offered
        self._live = LivePart(preview if live else None)
        self._after = None if live else preview
        self._chosen: Option | None = None
        self._complaint = ""
        self._top, self._page = 0, SHOWN
        self._matches = list(offered.options)
        self._at = next((n for n, o in enumerate(self._matches) if o.value == offered.start), 0)
        self._buffer = Buffer(multiline=False, on_text_changed=self._changed)
        if offered.typed:
            self._buffer.insert_text(offered.typed)
        filters = "type to filter" if offered.free is None else "type to filter, or your own words"
        hint = AfterInput(filters, "class:hint")
        unfiltered = Condition(lambda: not self._buffer.text)
        typed = BufferControl(
            self._buffer,
            input_processors=[
                BeforeInput(PROMPT, "class:mark"),
                ConditionalProcessor(hint, unfiltered),
            ],
        )
        self._board = Board(self._draw, typed=typed, done=self._done)

    def ask(self, ends: Ends) -> Option | str:
        """The option, or the person's own words; raises Back or Stopped."""
        bound = KeyBindings()
        add.leaving(bound, lambda: self._buffer.text)
        add.going_back(bound, self._offered.back)
        add.one_line(bound, self._enter)
        add.pointing(bound, self._point, page=lambda: self._page)
        answer = run(self._board, bound, ends, typed=lambda: line(self._buffer.text))
        assert isinstance(answer, (Option, str))
        return answer

    def _rows(self) -> list[Option]:
        """What the pointer goes through: the matches, then one's own words as they are typed."""
        own = line(self._buffer.text)
        if self._offered.free is None or not own or exactly(own, self._matches):
            return self._matches
        return [*self._matches, Option(own, f"“{own}”", self._offered.free)]

    def _is_own(self, at: int) -> bool:
        return at >= len(self._matches)

    def _point(self, step: int, *, around: bool) -> None:
        """Some rows on; one step past an end the pointer comes in at the other."""
        if count := len(self._rows()):
            to = self._at + step
            self._at = to % count if around else max(0, min(to, count - 1))
            self._complaint = ""

    def _changed(self, buffer: Buffer) -> None:
        typed = line(buffer.text)
        self._matches = matching(typed, self._offered.options)
        exact = exactly(typed, self._matches) if typed else None
        self._at = self._matches.index(exact) if exact else 0
        self._complaint = too_long(typed) or ("" if self._rows() else NOTHING_MATCHES)

    def _enter(self, event: KeyPressEvent) -> None:
        rows = self._rows()
        if not rows:
            return
        if self._is_own(self._at) and (wrong := too_long(rows[self._at].value)):
            self._complaint = wrong
            return
        self._chosen = chosen = rows[self._at]
        leave(event.app, chosen.value if self._is_own(self._at) else chosen)

    def _draw(self, columns: int, rows: int) -> Drawn:
        options = self._rows()
        pointed = options[self._at].value if options else None
        if pointed is not None and len(pointed) <= MOST:
            self._live.look(pointed)
        else:
            self._live.fresh = False
        note = NoteRows.of(self._live.seen, columns, fresh=self._live.fresh)
        message = wrapped([MARK, ("class:message", self._offered.message)], columns - 1)
        complaint = wrapped([("class:complaint", self._complaint)], columns - 1)
        complaint = complaint if self._complaint else []
        wanted = {
            "typed": 1, "list": len(options), "message": len(message),
            "complaint": len(complaint), **note.heights(), "keys": 1,
        }  # fmt: skip
        room = share(rows, wanted, [("typed", 1), ("list", 1), ("message", 1), ("complaint", 1),
            ("counts", 1), ("list", SHOWN), ("message", ALL), ("complaint", ALL), ("note", ALL),
            ("remarks", ALL), ("counts", ALL), ("keys", 1), ("gap", 1), ("list", ALL)])  # fmt: skip
        self._page = max(1, room["list"])
        self._top = scrolled(self._at, self._top, room["list"], len(options))
        listed = list_rows(options, self._at, self._top, room["list"], columns)
        below = [*listed, *complaint[: room["complaint"]], *note.fitted(room)]
        keys = one_row(self._keys(), columns)
        return Drawn(message[: room["message"]], room["typed"], [*below, *[keys][: room["keys"]]])

    def _keys(self) -> list[str]:
        back = ["Esc goes back"] if self._offered.back else []
        return ["↑↓ and Enter choose", *back, "Ctrl-C leaves"]

    def _done(self, columns: int) -> list[Row]:
        """What stays: the question with its answer; and the note, where it could not be live."""
        said = line(self._buffer.text)  # for who left
        if self._chosen:
            said = self._chosen.value if self._is_own(self._at) else self._chosen.title
        asked: Row = [MARK, ("class:message", self._offered.message), ("", " ")]
        after = after_rows(self._after, self._chosen.value, columns) if self._chosen else []
        return [*wrapped([*asked, ("class:answer", said)], columns - 1), *after]

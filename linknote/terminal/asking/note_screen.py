"""The last question: which of the notes, seen whole, as it is or changed by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import BufferControl

from linknote.terminal.asking import keys as add
from linknote.terminal.asking.board import Board, Drawn
from linknote.terminal.asking.live_part import LivePart
from linknote.terminal.asking.note_rows import NoteRows, from_row
from linknote.terminal.asking.running import Ends, leave, run
from linknote.terminal.asking.sharing import ALL, share
from linknote.terminal.asking.words import NOT_YET, ONCE_MORE, line
from linknote.terminal.asking.wrapping import Row, cut, one_row, spans, wrapped
from linknote.terminal.live import Judged, Preview, Taken, Variant
from linknote.terminal.questions import Back
from linknote.text.clean import clean

EDITING = ("Esc ends editing", "Ctrl-X Ctrl-E opens your editor")


class NoteScreen:
    """One such question: which note is seen, and what has been changed of which."""

    def __init__(
        self, variants: Sequence[Variant], start: int, *, back: bool, judge: Judged
    ) -> None:
        self._variants, self._judge, self._back = variants, judge, back
        self._at = start
        self._changed: dict[int, Preview] = {}
        self._editing = self._warned = False
        self._complaint = ""
        self._top = 0
        self._buffer = Buffer(multiline=True)
        self._live = LivePart(None)
        self._board = Board(self._draw, typed=BufferControl(self._buffer))
        self._board.focus(typed=False)

    def ask(self, ends: Ends) -> Taken:
        """What was decided; raises Back or Stopped."""
        keys = KeyBindings()
        viewing = Condition(lambda: not self._editing)
        add.leaving(keys, self._typed)
        add.escape(keys, self._escape)
        add.many_lines(keys, when=lambda: self._editing)
        keys.add("c-x", "c-e")(self._ask_for_editor)
        keys.add("o", filter=viewing)(self._ask_for_editor)
        keys.add(Keys.ControlM, filter=viewing)(self._enter)
        keys.add(Keys.ControlJ, filter=viewing)(self._enter)
        for names, act in (
            (("left", "up", "s-tab"), partial(self._turn, -1)),
            (("right", "down", "tab"), partial(self._turn, 1)),
            (("pageup",), partial(self._scroll, -1)),
            (("pagedown",), partial(self._scroll, 1)),
            (("e",), self._edit),
        ):
            add.press(keys, names, act, when=viewing)
        taken = run(self._board, keys, ends, typed=self._typed)
        assert isinstance(taken, Taken)
        return taken

    @property
    def _seen(self) -> Preview:
        return self._changed.get(self._at) or self._variants[self._at].preview

    def _typed(self) -> str:
        return clean(self._buffer.text) if self._editing else ""

    def _turn(self, step: int) -> None:
        self._at = (self._at + step) % len(self._variants)
        self._top, self._warned, self._complaint = 0, False, ""

    def _scroll(self, step: int) -> None:
        self._top = max(0, self._top + step)

    def _enter(self, event: KeyPressEvent) -> None:
        if obstacle := self._seen.obstacle:
            self._complaint = f"{NOT_YET} {line(obstacle)}"
        elif self._seen.warned and not self._warned:
            self._warned, self._complaint = True, ONCE_MORE
        else:
            leave(event.app, self._taken("take"))

    def _taken(self, what: str) -> Taken:
        return Taken(what, self._at, self._seen.note, edited=self._at in self._changed)

    def _edit(self) -> None:
        text, at = self._seen.note, self._at
        self._buffer.reset(Document(text))
        self._live = LivePart(lambda typed: self._judge(typed, at))
        self._editing, self._warned, self._complaint = True, False, ""
        self._board.focus(typed=True)

    def _escape(self, event: KeyPressEvent) -> None:
        if self._editing:
            self._keep()
        elif self._back:
            leave(event.app, Back())

    def _ask_for_editor(self, event: KeyPressEvent) -> None:
        if self._editing:
            self._keep()
        leave(event.app, self._taken("editor"))

    def _keep(self) -> None:
        """What was changed, judged as it stands now: it is this text that is taken."""
        text = clean(self._buffer.text)
        self._changed.pop(self._at, None)
        if text != self._variants[self._at].preview.note:
            self._changed[self._at] = self._judge(text, self._at)._replace(note=text)
        self._editing, self._top = False, 0
        self._board.focus(typed=False)

    def _draw(self, columns: int, rows: int) -> Drawn:
        if self._editing:
            return self._draw_editing(columns, rows)
        seen = NoteRows.of(self._seen, columns)
        title = cut([("class:hint", self._title())], columns - 1)
        complaint = wrapped([("class:complaint", self._complaint)], columns - 1)
        complaint = complaint if self._complaint else []
        wanted = {"title": 1, "complaint": len(complaint), **seen.heights(), "keys": 1}
        room = share(rows, wanted, [("note", 1), ("complaint", 1), ("counts", 1), ("title", 1),
            ("keys", 1), ("note", ALL), ("complaint", ALL), ("counts", ALL), ("remarks", ALL),
            ("gap", 1)])  # fmt: skip
        self._top = max(0, min(self._top, len(seen.note) - room["note"]))
        below: list[Row] = [
            *([[]] * room["gap"]),
            *[title][: room["title"]],
            *from_row(seen.note, self._top, room["note"]),
            *seen.counts[: room["counts"]],
            *seen.remarks[: room["remarks"]],
            *complaint[: room["complaint"]],
            *[one_row(self._keys(), columns)][: room["keys"]],
        ]
        return Drawn([], 0, below)

    def _draw_editing(self, columns: int, rows: int) -> Drawn:
        self._live.look(clean(self._buffer.text))
        seen = NoteRows.of(self._live.seen, columns, fresh=self._live.fresh)
        typed = len(spans(self._buffer.text, columns - 1))
        wanted = {"typed": typed, "title": 1, **seen.heights(), "keys": 1}
        room = share(rows, wanted, [("typed", 1), ("counts", 1), ("keys", 1), ("typed", ALL),
            ("title", 1), ("counts", ALL), ("remarks", ALL)])  # fmt: skip
        title = cut([("class:hint", self._title())], columns - 1)
        keys = one_row(EDITING, columns)
        below = [*seen.counts[: room["counts"]], *seen.remarks[: room["remarks"]]]
        return Drawn([title][: room["title"]], room["typed"], [*below, *[keys][: room["keys"]]])

    def _title(self) -> str:
        edited = " · edited" if self._editing or self._at in self._changed else ""
        which = f"{self._at + 1} of {len(self._variants)} · " if len(self._variants) > 1 else ""
        return f"{which}{line(self._variants[self._at].title)}{edited}"

    def _keys(self) -> list[str]:
        takes = "Enter copies it" if self._seen.obstacle is None else "not to be copied yet"
        others = ["←→ others"] if len(self._variants) > 1 else []
        back = ["Esc goes back"] if self._back else []
        return [takes, *others, "e edits", *back, "o your editor", "Ctrl-C leaves"]

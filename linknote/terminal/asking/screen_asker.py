"""The questions with a moving cursor, the note as it will be below them.

Built on prompt_toolkit alone: a note that lives below the line that is typed in, Esc as the way
back and a size as small as 10 × 3 are all matters of layout and keys, which questionary keeps to
itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from linknote.terminal.asking import cursor
from linknote.terminal.asking.answered import Answered
from linknote.terminal.asking.list_question import ListQuestion, Offered
from linknote.terminal.asking.note_screen import NoteScreen
from linknote.terminal.asking.running import Ends
from linknote.terminal.asking.text_question import Asked, TextQuestion
from linknote.terminal.asking.words import begun, line
from linknote.terminal.asking.yes_no import confirm
from linknote.terminal.live import Judged, Previewed, Taken, Variant
from linknote.terminal.questions import Option, Stopped
from linknote.terminal.tty import Terminal


class ScreenAsker:
    """The questions of `questions.Asker`, each drawn anew as keys come.

    `live`: whether a note can stand below a question; None asks the terminal, once.
    """

    def __init__(self, terminal: Terminal, *, live: bool | None = None) -> None:
        self._ends = Ends(terminal.input, terminal.output, Answered())
        might_answer = cursor.never_ask(self._ends.screen)
        self._live = live if live is not None or might_answer else False

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
        asked = Asked(
            line(message), begun(default), line(example or ""), required, back, line(lead)
        )
        return TextQuestion(asked, preview, live=self._is_live(preview)).ask(self._ends)

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
        shown = [o._replace(title=line(o.title), hint=line(o.hint)) for o in options]
        own = None if free is None else line(free)
        offered = Offered(line(message), shown, back, start, own, begun(typed))
        return ListQuestion(offered, preview, live=self._is_live(preview)).ask(self._ends)

    def confirm(self, message: str, default: bool = True, *, back: bool = False) -> bool:
        return confirm(self._ends, line(message), default, back=back)

    def take(
        self, variants: Sequence[Variant], *, start: int = 0, back: bool = True, judge: Judged
    ) -> Taken:
        return NoteScreen(variants, start, back=back, judge=judge).ask(self._ends)

    def _is_live(self, preview: Previewed | None) -> bool:
        if preview is None:
            return False
        if self._live is None:
            try:
                self._live = cursor.answers(self._ends)
            except (KeyboardInterrupt, OSError) as closed:
                raise Stopped from closed
        return self._live

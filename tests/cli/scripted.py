"""A person who answers from a script, and remembers every question as it was put."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from linknote.terminal.live import Judged, Preview, Previewed, Taken, Variant
from linknote.terminal.questions import Back, Option, Stopped

BACK = "\x1b"
STOP = "\x03"


class Put(NamedTuple):
    """A question as it was put; `seen` is what stood below it at first and once answered."""

    message: str
    stood: str = ""
    back: bool = False
    titles: tuple[str, ...] = ()
    lead: str = ""
    seen: tuple[Preview | None, ...] = ()


class Script:
    """Answers in order. None takes what stands there, BACK + text goes back, STOP + text leaves; a
    list is chosen from by a part of the title, and the note screen takes `editor`, a number,
    `=text` to change it by hand, or `~text` to go back after changing it."""

    def __init__(self, *answers: str | int | None) -> None:
        self._answers = list(answers)
        self.put: list[Put] = []

    def _next(self) -> str | int | None:
        assert self._answers, f"not expected: {self.put[-1]}"
        answer = self._answers.pop(0)
        if isinstance(answer, str) and answer.startswith(BACK):
            assert self.put[-1].back, f"no way back: {self.put[-1]}"
            raise Back(answer[1:])
        if isinstance(answer, str) and answer.startswith(STOP):
            raise Stopped(answer[1:])
        return answer

    def text(
        self,
        message: str,
        *,
        default: str = "",
        example: str | None = None,  # noqa: ARG002
        required: bool = True,
        back: bool = False,
        lead: str = "",
        preview: Previewed | None = None,
    ) -> str:
        seen = preview(default) if preview else None
        self.put.append(Put(message, default, back, lead=lead, seen=(seen,)))
        answer = self._next()
        line = default.strip() if answer is None else str(answer)
        assert line or not required
        if preview:
            self.put[-1] = self.put[-1]._replace(seen=(seen, preview(line)))
        return line

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
        at = next((o for o in options if o.value == start), options[0])
        titles = tuple(option.title for option in options)
        seen = preview(at.value) if preview else None
        self.put.append(Put(message, typed or at.title, back, titles, seen=(seen,)))
        answer = self._next()
        if answer is None:
            return at
        found = [option for option in options if str(answer) in option.title]
        if found:
            return found[0]
        assert free, f"{answer!r} is none of {titles}"
        return str(answer)

    def confirm(self, message: str, default: bool = True, *, back: bool = False) -> bool:
        self.put.append(Put(message, str(default), back))
        answer = self._next()
        return default if answer is None else answer == "y"

    def take(
        self, variants: Sequence[Variant], *, start: int = 0, back: bool = True, judge: Judged
    ) -> Taken:
        titles = tuple(variant.title for variant in variants)
        seen = tuple(variant.preview for variant in variants)
        self.put.append(Put("note", variants[start].preview.note, back, titles, seen=seen))
        answer = self._next()
        if isinstance(answer, str) and answer.startswith("~"):
            judge(answer[1:], start)
            raise Back
        if isinstance(answer, str) and answer.startswith("="):
            judged = judge(answer[1:], start)
            return Taken("take", start, judged.note, edited=True)
        number = answer if isinstance(answer, int) else start
        what = "editor" if answer == "editor" else "take"
        return Taken(what, number, variants[number].preview.note, edited=False)

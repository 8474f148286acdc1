"""The questions line by line: dumb terminals, and people who listen to a screen reader.

Nothing is painted over and nothing is drawn: what is printed stays, in the order it is said.
"""

from __future__ import annotations

from collections.abc import Sequence

from linknote.terminal.asking.filtering import exactly, matching
from linknote.terminal.asking.plain_note import preview_lines, take
from linknote.terminal.asking.typed_lines import TypedLines
from linknote.terminal.asking.words import EMPTY, FIRST, line, too_long
from linknote.terminal.live import Judged, Previewed, Taken, Variant
from linknote.terminal.questions import Back, Option
from linknote.terminal.tty import Terminal

BACK = "<"
NOTHING = "-"


class PlainAsker:
    """The questions of `questions.Asker`, as printed lines and typed lines."""

    def __init__(self, terminal: Terminal) -> None:
        self._lines = TypedLines(terminal)

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
        default = line(default)
        shown = f" (for example: {line(example)})" if example else ""
        skips = f"; {NOTHING} for nothing" if default and not required else ""
        taken = f" [{default}{skips}]" if default else ""
        if lead:
            self._lines.say(line(lead))
        held = ""
        while True:
            typed = self._read(f"{line(message)}{shown}{taken} ", back=back, typed=held)
            answer = "" if skips and typed == NOTHING else typed or default
            if wrong := too_long(answer):
                held = answer
                self._lines.say(wrong)
            elif answer or not required:
                self._print(preview, answer)
                return answer
            else:
                self._lines.say(EMPTY)

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
        self._lines.say(line(message), *_numbered(shown))
        first = next((n for n, one in enumerate(options, 1) if one.value == start), 1)
        own = ", or your own words" if free is not None else ""
        held = line(typed)
        while True:
            typed = self._read(f"Number, or words of it{own} [{first}] ", back=back, typed=held)
            held = ""
            found = _pointed_at(typed or str(first), shown)
            if len(found) == 1:
                chosen = options[found[0]]
                self._print(preview, chosen.value)
                return chosen
            if found:
                self._lines.say("Which of these?", *_numbered(shown, found))
            elif free is not None and not typed.isdecimal():
                if wrong := too_long(typed):
                    held = typed
                    self._lines.say(wrong)
                    continue
                self._print(preview, typed)
                return typed
            else:
                self._lines.say(f"Please type a number from 1 to {len(options)} (Ctrl-C leaves)")

    def confirm(self, message: str, default: bool = True, *, back: bool = False) -> bool:
        while True:
            typed = self._read(f"{line(message)} [{'Y/n' if default else 'y/N'}] ", back=back)
            if not typed:
                return default
            if typed[0] in "ynYN":
                return typed[0] in "yY"
            self._lines.say("Please type y or n (Ctrl-C leaves)")

    def take(
        self,
        variants: Sequence[Variant],
        *,
        start: int = 0,
        back: bool = True,
        judge: Judged,  # noqa: ARG002 (changed in an editor here, judged when it has closed)
    ) -> Taken:
        return take(self._lines, lambda prompt: self._read(prompt, back=back), variants, start)

    def _read(self, prompt: str, *, back: bool, typed: str = "") -> str:
        while (answer := self._lines.read(prompt, typed=typed)) == BACK:
            if back:
                raise Back
            self._lines.say(FIRST)
        return answer

    def _print(self, preview: Previewed | None, answer: str) -> None:
        seen = preview(answer) if preview else None
        if seen and seen.note:
            self._lines.say("The note so far:", *preview_lines(seen))


def _numbered(options: Sequence[Option], which: Sequence[int] | None = None) -> list[str]:
    return [
        f"{number + 1:4}  {options[number].title}"
        + (f" ({options[number].hint})" if options[number].hint else "")
        for number in (range(len(options)) if which is None else which)
    ]


def _pointed_at(typed: str, options: Sequence[Option]) -> list[int]:
    """The places of the options that a number or some words point at."""
    if typed.isdecimal():
        number = int(typed[:6])
        return [number - 1] if 1 <= number <= len(options) else []
    exact = exactly(typed, options)
    return [options.index(one) for one in ([exact] if exact else matching(typed, options))]

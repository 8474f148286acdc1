"""The note screen line by line: each note printed whole, taken by a key and Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from linknote.terminal.asking.typed_lines import TypedLines
from linknote.terminal.asking.words import NOT_YET, ONCE_MORE, line
from linknote.terminal.live import Preview, Taken, Variant
from linknote.text.clean import clean


def preview_lines(preview: Preview) -> list[str]:
    """The note, its count and what is to be said of it, for a screen reader or a log."""
    lines = [f"  {one}" for one in clean(preview.note).split("\n")]
    if preview.counts:
        lines.append(", ".join(str(count) for count in preview.counts))
    for remark in preview.remarks:
        said = f"{remark.severity}: " if remark.severity else ""
        lines.append(line(f"{said}{remark.text}"))
    return lines


def take(
    lines: TypedLines, read: Callable[[str], str], variants: Sequence[Variant], start: int
) -> Taken:
    """One of the notes; `read` raises Back and Stopped."""
    at, warned = start, False
    _show(lines, variants, at)
    while True:
        preview = variants[at].preview
        obstacle = preview.obstacle
        typed = read(_prompt(len(variants), can_take=obstacle is None)).casefold()
        if typed == "e":
            return Taken("editor", at, preview.note, edited=False)
        if typed.isdecimal() and 1 <= int(typed[:6]) <= len(variants):
            at, warned = int(typed[:6]) - 1, False
            _show(lines, variants, at)
        elif typed:
            lines.say(f"Please type a number from 1 to {len(variants)}, e or Enter (Ctrl-C leaves)")
        elif obstacle:
            lines.say(f"{NOT_YET} {line(obstacle)}")
        elif preview.warned and not warned:
            warned = True
            lines.say(ONCE_MORE)
        else:
            return Taken("take", at, preview.note, edited=False)


def _prompt(variants: int, *, can_take: bool) -> str:
    ways = ["Enter to copy"] if can_take else []
    ways += ["a number for another"] if variants > 1 else []
    return f"{', '.join([*ways, 'e to edit in your editor', '< to go back'])}: "


def _show(lines: TypedLines, variants: Sequence[Variant], at: int) -> None:
    which = f"Note {at + 1} of {len(variants)}, {line(variants[at].title)}:"
    lines.say(which, *preview_lines(variants[at].preview))

"""What linknote says to a person: always on stderr, always cleaned, in a frame where there is one.

Only a real terminal pays for importing Rich; everything else gets plain lines.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from linknote.model import Finding, Note
from linknote.text.clean import clean

if TYPE_CHECKING:
    from rich.console import Console, Group

#: A note reads as a note, not as one long line.
WIDEST = 72
_times_said = 0
COLOURS = {"error": "red", "warning": "yellow"}


def say(text: str, *, stream: TextIO | None = None) -> None:
    """One line to stderr, broken between words on a terminal that is narrower; a stderr that is
    closed or full stops nothing."""
    stream = sys.stderr if stream is None else stream
    _write(between_words(clean(text, one_line=True), stream) + "\n", stream)


def between_words(line: str, stream: TextIO | None) -> str:
    """The line as a terminal's own rows, none of them cut in the middle of a word."""
    try:
        wide = os.get_terminal_size(stream.fileno()).columns if stream and stream.isatty() else 0
    except (OSError, ValueError):
        return line
    if not 0 < wide < len(line):
        return line
    from textwrap import wrap

    return "\n".join(wrap(line, wide, break_long_words=False, break_on_hyphens=False))


def times_said() -> int:
    """How often something was said: questions move only over rows that are their own."""
    return _times_said


def say_lines(lines: Sequence[str], *, stream: TextIO | None = None) -> None:
    """Lines to stderr with their spaces kept, each cleaned and one line."""
    said = "".join(clean(line).replace("\n", " ").rstrip() + "\n" for line in lines)
    _write(said, sys.stderr if stream is None else stream)


def show(
    note: Note,
    *,
    findings: Sequence[Finding] = (),
    remarks: Sequence[str] = (),
    stream: TextIO | None = None,
    plain: bool = False,
) -> None:
    """The note with its count against the limit, its template, what gave way, and remarks.

    In a frame on a terminal; as plain lines on a dumb one, in a file or a pipe, and where `plain`
    ones are wanted. `remarks` are further lines ("check the name: …", where it was copied to).
    """
    stream = sys.stderr if stream is None else stream
    if plain or not has_frames(stream):
        _write("".join(f"{line}\n" for line in lines(note, findings, remarks, stream)), stream)
        return
    with contextlib.suppress(OSError, ValueError):
        console(stream).print(frame(note, findings, remarks))


def has_frames(stream: TextIO | None) -> bool:
    """Whether `stream` is a terminal that can show more than plain lines."""
    try:
        if stream is None or not stream.isatty():
            return False
        from linknote.terminal.tty import is_plain

        return not is_plain()
    except ValueError:
        return False


def console(stream: TextIO) -> Console:
    """A Rich console that adds nothing of its own: no markup, no emoji codes, no highlighting."""
    from rich.console import Console

    return Console(file=stream, markup=False, emoji=False, highlight=False)


def frame(note: Note, findings: Sequence[Finding] = (), remarks: Sequence[str] = ()) -> Group:
    """The same as `show`, as something Rich can print or export."""
    from rich import box
    from rich.console import Group
    from rich.constrain import Constrain
    from rich.panel import Panel
    from rich.text import Text

    below: list[Text] = []
    for severity, text in _below(note, findings, remarks):
        below.append(Text(text, style=COLOURS.get(severity, "dim"), overflow="fold"))
    panel = Panel(
        Text(clean(note.text), overflow="fold"),
        box=box.ROUNDED,
        title=Text(clean(note.template, one_line=True)),
        subtitle=Text(count(note)),
        title_align="left",
        subtitle_align="right",
        padding=(0, 1),
    )
    return Group(Constrain(panel, WIDEST), *below)


def lines(
    note: Note, findings: Sequence[Finding], remarks: Sequence[str], stream: TextIO | None = None
) -> list[str]:
    """The same as `show`, as plain lines."""
    dot = "·" if _speaks_unicode(stream) else "-"
    return [
        *(f"  {line}" for line in clean(note.text).split("\n")),
        f"{count(note)} · {clean(note.template, one_line=True)}".replace("·", dot),
        *(text for _, text in _below(note, findings, remarks)),
    ]


def count(note: Note) -> str:
    """The count in words: "143 of 300 · 156 left" (UTF-16 units)."""
    return f"{note.length} of {note.limit} · {note.left} left"


def _below(
    note: Note, findings: Sequence[Finding], remarks: Sequence[str]
) -> list[tuple[str, str]]:
    """(severity, line) for everything that is said under the note."""
    said = [("", f"shortened: {what}") for what in note.shortened]
    said += [("", f"left out: {what}") for what in note.dropped]
    for finding in findings:
        mend = f" – {finding.mend}" if finding.mend else ""
        said.append((finding.severity, f"{finding.severity}: {finding.message}{mend}"))
    said += [("remark", remark) for remark in remarks]
    return [(severity, clean(text, one_line=True)) for severity, text in said]


def _speaks_unicode(stream: TextIO | None) -> bool:
    return (getattr(stream, "encoding", None) or "utf-8").lower().startswith("utf")


def _write(text: str, stream: TextIO | None) -> None:
    """A note is more important than what is said about it: a broken stderr is passed over."""
    if stream is None:
        return
    global _times_said
    _times_said += 1
    with contextlib.suppress(OSError, ValueError):
        stream.write(text)
        stream.flush()

"""What an update changes, as lines that can be shown: cleaned, cut, bounded. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from itertools import islice

from linknote.store.sharing.allowed import Files, shown
from linknote.store.sharing.limits import MAX_COMPARED_LINES, MAX_SHOWN_LINES
from linknote.text.clean import clean

WIDEST = 160
CONTEXT = 2
SPEAKING = (".j2", ".yaml")
"""The files that a note is made of, or judged by; the others nobody but a reader reads."""


def difference(before: Files, after: Files) -> list[str]:
    """One line a file that is added, removed or changed; below it, what is new in what notes say.

    Templates and manifests that changed come first, so that no heap of other files hides them. At
    most `MAX_SHOWN_LINES` and a last one that says how many more there are.
    """
    lines = list(islice(_lines(before, after), MAX_SHOWN_LINES))
    changed = sorted(path for path in {*before, *after} if before.get(path) != after.get(path))
    named = sum(line[:1] != " " for line in lines)
    if len(lines) == MAX_SHOWN_LINES:
        rest = len(changed) - named
        more = f"and {rest} more files" if rest else "the rest of this file is not shown"
        lines.append(f"… {more}")
    return lines


def _lines(before: Files, after: Files) -> Iterator[str]:
    left = MAX_COMPARED_LINES
    for path in sorted({*before, *after}, key=lambda path: _rank(path, before, after)):
        old, new = before.get(path), after.get(path)
        if old == new:
            continue
        what = "added" if old is None else "removed" if new is None else "changed"
        yield f"{what}  {shown(path)}"
        if new is None or (old is None and not path.endswith(SPEAKING)):
            continue
        old_lines, new_lines = _text(old) if old is not None else [], _text(new)
        left -= len(old_lines) + len(new_lines)
        if left < 0:
            yield "    (too long to compare line by line)"
            continue
        same = old is not None
        for line in islice(unified_diff(old_lines, new_lines, n=CONTEXT, lineterm=""), 2, None):
            same = False
            yield f"    {line[:WIDEST]}{'…' if len(line) > WIDEST else ''}"
        if same:
            yield "    (only in characters that do not show)"


def _rank(path: str, before: Files, after: Files) -> tuple[bool, bool, str]:
    """What the notes are made of first, and of that what is there already."""
    return (not path.endswith(SPEAKING), path not in before or path not in after, path)


def _text(raw: bytes) -> list[str]:
    return clean(raw.decode("utf-8", "replace")).expandtabs(4).removesuffix("\n").split("\n")

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


def difference(before: Files, after: Files) -> list[str]:
    """One line a file that is added, removed or changed; below a changed one its changed lines.

    At most `MAX_SHOWN_LINES` and a last one that says how many more there are.
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
    for path in sorted({*before, *after}):
        old, new = before.get(path), after.get(path)
        if old == new:
            continue
        if old is None or new is None:
            yield f"{'added' if old is None else 'removed'}  {shown(path)}"
            continue
        yield f"changed  {shown(path)}"
        old_lines, new_lines = _text(old), _text(new)
        left -= len(old_lines) + len(new_lines)
        if left < 0:
            yield "    (too long to compare line by line)"
            continue
        same = True
        for line in islice(unified_diff(old_lines, new_lines, n=CONTEXT, lineterm=""), 2, None):
            same = False
            yield f"    {line[:WIDEST]}{'…' if len(line) > WIDEST else ''}"
        if same:
            yield "    (only in characters that do not show)"


def _text(raw: bytes) -> list[str]:
    return clean(raw.decode("utf-8", "replace")).expandtabs(4).removesuffix("\n").split("\n")

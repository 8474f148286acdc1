"""The seams of a template, tidied by the language's own customs; a person's words never change.

Between two values a note holds one stretch of the template's own text. Where a way was left out,
that stretch can hold two spaces, a space before a mark, or two marks: ", ." All of it is mended
inside the stretch alone, knowing only the character before it and the one after it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from linknote.pack.tree import Said
from linknote.text.clean import composed

SPACED = {"fr": ".,)"}
"""The marks that take no space before them, where a language has fewer than the others."""

FULL_WIDTH = ("ja", "zh")
ENDS = ".!?…。！？"
QUOTES = "\"'”’»」』"


class Tidy:
    """Joins pieces into finished text; a stretch met before is not worked out again."""

    def __init__(self, lang: str):
        self._lang = lang.partition("-")[0].lower()
        self._known: dict[tuple[str, str, bool], str] = {}

    def join(self, pieces: Sequence[str]) -> str:
        """Template texts (str) and values (Said) → the finished note, in NFC."""
        out: list[str] = []
        seam, before = "", ""
        for piece in pieces:
            if not isinstance(piece, Said):
                seam += piece
                continue
            if seam:
                out.append(self._seam(seam, before, False))
            out.append(piece)
            seam, before = "", piece[-2:]
        out.append(self._seam(seam, before, True))
        text = "".join(out)
        return text if text.isascii() else composed(text)

    def _seam(self, text: str, before: str, last: bool) -> str:
        key = (text, before, last)
        if key not in self._known:
            self._known[key] = self._mended(text, before, last)
        return self._known[key]

    def _mended(self, text: str, before: str, last: bool) -> str:
        # Each pattern is tried only where it can find something: most notes need none of them.
        text = _one_blank(text)  # first: what follows then meets single blanks alone
        if "(" in text or "（" in text:
            text = _one_blank(_brackets().sub("", text))
        if self._lang in FULL_WIDTH:
            text = _around_full_width().sub("", text)
        if "\n\n\n" in text:
            text = _newlines().sub("\n\n", text)
        marks = SPACED.get(self._lang, ".,;:!?)")
        if any(f" {mark}" in text for mark in marks):
            text = _before_mark(marks).sub("", text)
        if any(f"{mark} " in text for mark in "(¿¡"):
            text = _after_opening().sub("", text)
        if sum(map(text.count, f"{ENDS},;:、")) > 1:
            text = _marks().sub(r"\1\2", _ends().sub(r"\1\2", text))
        text = _after_value(text, before) if before else text.lstrip()
        return text.rstrip() if last else text


def _one_blank(text: str) -> str:
    """One blank for every run of white space."""
    if "  " in text or any(char in text for char in "\t\n\u00a0\u202f"):
        return _blanks().sub(_blank, text)
    return text


def _blank(match: re.Match[str]) -> str:
    """A run of white space → a newline, the no-break space that is in it, or one space."""
    run = match[0]
    if "\n" in run:
        return "\n" * run.count("\n")
    return next((c for c in run if c in "\u202f\u00a0"), " ")


def _after_value(text: str, before: str) -> str:
    """Drop the template's mark where the value before it has already made it."""
    bare = text.lstrip(" \u00a0\u202f")
    end = before[-1]
    said = before[-2] if end in QUOTES and len(before) > 1 else end
    first = bare[:1]
    if not first or bare.startswith(".."):
        return text
    if said in ENDS and (first in ".。" or (first in "?!？！" and first == said)):
        return bare[1:]
    return bare[1:] if first in ",、" and first == end else text


@cache
def _blanks() -> re.Pattern[str]:
    return re.compile(r"[ \t\n\u00a0\u202f]{2,}|\t")


@cache
def _newlines() -> re.Pattern[str]:
    return re.compile(r"\n{3,}")


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(r" ?(?:\( ?\)|（）)")


@cache
def _after_opening() -> re.Pattern[str]:
    return re.compile(r"(?<=[(¿¡]) ")


@cache
def _around_full_width() -> re.Pattern[str]:
    return re.compile(r" (?=[、。！？」』）])|(?<=[、。！？「『（」』）]) ")


@cache
def _before_mark(marks: str) -> re.Pattern[str]:
    """A space before a mark that ends something: not the one of ".NET", ":)" or "..."."""
    marks = re.escape(marks)
    return re.compile(rf" (?!\.\.|[:;]-?[()DP])(?=[{marks}](?:[\s{marks}]|$))")


@cache
def _ends() -> re.Pattern[str]:
    """A full stop after another end, unless it belongs to an ellipsis or to ".NET"."""
    return re.compile(r"(?<!\.)([.!?…]) ?\.(?![.\w])|([。！？])。")


@cache
def _marks() -> re.Pattern[str]:
    """A comma or the like and the mark it ran into, with the space that French keeps before it."""
    return re.compile(r"[,;:、]([ \u00a0\u202f]?)(?![:;]-?[()DP])([.,;:!?](?![.\w])|[、。！？])")

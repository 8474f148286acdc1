"""Hostile text → safe text: the one gate for everything that comes from outside.

What goes: escape sequences (with their payload), control, bidi and format characters, lone
surrogates, private use (the renderer marks with it), non-characters, and letters that show nothing
(fillers of Hangul, the empty Braille cell). What stays: letters of every script, emoji (also those
newer than Python's tables), ZWJ, ZWNJ and variation selectors where they join or vary something,
flags built of tags. Linear in the text; `clean(clean(x)) == clean(x)`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

MARKS: Final = 6
"""Combining marks a letter may carry; real writing needs at most four or so."""

_JOINERS: Final = "\u200c\u200d"
_SELECTORS: Final = "\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"
_ASCII_SUSPECT: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def clean(text: str, *, one_line: bool = False) -> str:
    """`text` made safe to show, to count and to parse: NFC, newlines as "\\n".

    With `one_line` every run of white space (newlines too) becomes one space and the ends are bare.
    """
    if not text.isascii() or _ASCII_SUSPECT.search(text):
        text = _newlines().sub("\n", _escapes().sub("", text))
        text = _safe_ascii(text) if text.isascii() else _safe(text)
    return " ".join(text.split()) if one_line else text


def _safe_ascii(text: str) -> str:
    return _ASCII_SUSPECT.sub("", text)


def _safe(text: str) -> str:
    if not text.replace("\n", "").replace("\t", "").replace("\u00a0", "").isprintable():
        text = _unwanted().sub(r"\1", text)
        text = _without(text, [c for c in set(text) if _is_unassigned(c)])
    text = _empty().sub(lambda found: " " if found["blank"] else "", text)
    text = composed(text)
    text, idle = _idle().subn("", text)
    return _cap_marks(composed(text) if idle else text)


def composed(text: str) -> str:
    """NFC in linear time: of marks that stand in a row, thirty at most.

    Python sorts a row of marks one by one: a hundred thousand of them would take seconds, a million
    an hour. Unicode's own stream-safe format allows thirty (UAX 15, section 13).
    """
    if text.isascii():
        return text
    marks = "".join(char for char in set(text) if _is_sorted(char))
    if marks:
        one = f"[{re.escape(marks)}]"
        text = re.sub(f"({one}{{30}}){one}+", r"\1", text)
    return unicodedata.normalize("NFC", text)


@cache
def _is_sorted(char: str) -> bool:
    """Whether it moves among its neighbours: a mark, or a letter that is made of marks alone."""
    return unicodedata.combining(unicodedata.normalize("NFD", char)[0]) > 0


def _is_unassigned(char: str) -> bool:
    """Unknown to Python's tables, and not where new emoji and new ideographs are put."""
    if unicodedata.category(char) != "Cn":
        return False
    code = ord(char)
    new = 0x1F000 <= code <= 0x1FAFF or 0x20000 <= code <= 0x3FFFD
    return not new or code & 0xFFFE == 0xFFFE


def _without(text: str, unwanted: list[str]) -> str:
    if not unwanted:
        return text
    if len(unwanted) > 500:  # a class of so many characters takes longer to compile than to look up
        return text.translate(dict.fromkeys(map(ord, unwanted)))
    return re.sub(f"[{re.escape(''.join(unwanted))}]+", "", text)


def _cap_marks(text: str) -> str:
    """Cut what stands on one letter after `MARKS` marks; a joiner between marks counts as one."""
    marks = [c for c in set(text) if unicodedata.category(c) in ("Mn", "Me")]
    if not marks:
        return text
    one = f"[{re.escape(''.join(marks))}{_JOINERS}]"
    return re.sub(f"({one}{{{MARKS}}}){one}+", r"\1", text)


@cache
def _escapes() -> re.Pattern[str]:
    """Whole escape sequences, so that no "[31m" stays behind. No nested quantifier: linear."""
    introducer = "(?:\x1b[\\]PX^_]|[\x90\x98\x9d-\x9f])"
    string = introducer + "[^\x07\x1b\x80-\x9f]{0,4096}(?:\x07|\x1b\\\\|\x9c)"
    csi = "(?:\x1b\\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]?"
    return re.compile(f"{string}|{csi}|\x1b[ -/]{{0,8}}[0-~]?")


@cache
def _newlines() -> re.Pattern[str]:
    """Every line or page end there is, the form feed of `pdftotext` too."""
    return re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


@cache
def _unwanted() -> re.Pattern[str]:
    """Cc, Cf, Cs and Co by range; group 1 keeps a whole flag of tags (Scotland, Wales, England)."""
    flag = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,8}\U000e007f"
    control = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
    surrogate_or_private = r"\ud800-\uf8ff\U000f0000-\U0010ffff"
    form = (
        r"\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b\u200e\u200f"
        r"\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000110bd\U000110cd"
        r"\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f"
    )
    return re.compile(f"({flag})|[{control}{surrogate_or_private}{form}]+")


@cache
def _suspect() -> re.Pattern[str]:
    """What `_empty` and `_idle` look for: one class, soon looked through."""
    return re.compile(f"[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0{_JOINERS}{_SELECTORS}]")


@cache
def _empty() -> re.Pattern[str]:
    """What counts as a letter or a mark and shows nothing; a `blank` is as wide as a letter."""
    return re.compile("(?P<blank>[\u2800\u3164\uffa0])|[\u034f\u115f\u1160\u17b4\u17b5]+")


@cache
def _idle() -> re.Pattern[str]:
    """Joiners and variation selectors that do nothing where they stand.

    At a start, after a space, a mark or a letter of a script that has no use for them; joiners also
    after a digit, a kanji or another joiner. They are invisible there, and would only hide a word
    from the checks.
    """
    plain = r"\s!-\")(,-/:-?A-Za-z\u00c0-\u058f\u1e00-\u1fff\u2018-\u201f"
    more = r"\x00-\u058f\u1e00-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff\s"
    return re.compile(
        rf"(?<![^{plain}])[{_JOINERS}{_SELECTORS}]+|(?<![^{more}{_JOINERS}])[{_JOINERS}]+"
    )

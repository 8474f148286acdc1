"""A note as words: folded, with their places, and cut into sentences. Linear in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

_ABBREVIATIONS_WORDS: Final = (
    "dr mr mrs ms st prof hr fr frl sr sra srta dra dott ssa avv ing dipl mme mlle nr no ca z "
    "b d h bzw usw ggf evtl tel ref co vs eg ie etc p s dhr mevr drs ir pt plc inc ltd "
)
_ABBREVIATIONS: Final = frozenset(_ABBREVIATIONS_WORDS.split())
_FOLDED: dict[str, str] = {}
_MOST_FOLDED: Final = 4_096


class Words:
    """`folded[i]` is word i without case and accents, `spans[i]` its place in `text`.

    Words of one sentence share `sentence[i]`; sentence s holds the words `starts[s]:stops[s]` and
    ends in a question mark when `asks[s]`. Han and hiragana are one word a character.
    """

    __slots__ = ("asks", "folded", "sentence", "spans", "starts", "stops", "text")

    def __init__(self, text: str):
        self.text = text
        self.folded: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.sentence: list[int] = []
        self.starts: list[int] = []
        self.stops: list[int] = []
        self.asks: list[bool] = []

    def raw(self, index: int) -> str:
        """Word `index` as it is written."""
        start, end = self.spans[index]
        return self.text[start:end]

    def span(self, start: int, stop: int) -> tuple[int, int]:
        """The place in the text of the words `start:stop` (at least one)."""
        return self.spans[start][0], self.spans[stop - 1][1]

    def is_capital(self, index: int) -> bool:
        return self.text[self.spans[index][0]].isupper()


def split(text: str) -> Words:
    """Text → its words."""
    words = Words(text)
    folded, spans, sentence = words.folded, words.spans, words.sentence
    known = _FOLDED
    current = first = 0
    for match in _pieces(max(text, default="") < "\u0e00").finditer(text):
        piece = match[0]
        if match.lastindex:
            if len(folded) > first and _ends(piece, text, match.end(), folded[-1]):
                words.starts.append(first)
                words.stops.append(len(folded))
                words.asks.append("?" in piece or "？" in piece)
                first = len(folded)
                current += 1
            continue
        word = known.get(piece)
        folded.append(fold(piece) if word is None else word)
        spans.append(match.span())
        sentence.append(current)
    if len(folded) > first:
        words.starts.append(first)
        words.stops.append(len(folded))
        words.asks.append(False)
    return words


def fold(word: str) -> str:
    """A word without case and without the accents people leave out when they type."""
    known = _FOLDED.get(word)
    if known is not None:
        return known
    plain = word.casefold()
    if not plain.isascii():
        parts = unicodedata.normalize("NFD", plain)
        bare = "".join(c for c in parts if not "\u0300" <= c <= "\u036f")
        plain = unicodedata.normalize("NFC", bare).replace("œ", "oe").replace("ø", "o")
        plain = plain.replace("ł", "l").replace("æ", "ae").replace("ı", "i")
    if len(_FOLDED) >= _MOST_FOLDED:
        _FOLDED.clear()
    if len(word) <= 40:
        _FOLDED[word] = plain
    return plain


def _ends(mark: str, text: str, after: int, last: str) -> bool:
    """Whether a mark ends a sentence: not the dot of "Dr." or of "node.js"."""
    if "\n" in mark or mark[0] in "。！？":
        return True
    follows = text[after : after + 1]
    if follows and not follows.isspace() and follows not in "\"'”’»)":
        return False
    return mark != "." or last not in _ABBREVIATIONS


@cache
def _pieces(is_western: bool) -> re.Pattern[str]:
    """A word, a number, or (as the group) a mark that may end a sentence.

    The pattern for every script takes ten times as long to compile, so few notes pay for it.
    """
    if is_western:
        return re.compile(r"[^\W\d_]+|\d+(?:[.,:]\d+)*|([.!?…]+|\n+)")
    single = "\u0e00-\u0e7f\u3040-\u309f\u3400-\u4dbf\u4e00-\u9fff々〆"
    katakana = "\u30a1-\u30fa\u30fc-\u30ff"
    return re.compile(
        rf"[^\W\d_{single}{katakana}]+|[{single}]|[{katakana}]+|\d+(?:[.,:]\d+)*"
        r"|([.!?…。！？]+|\n+)"
    )

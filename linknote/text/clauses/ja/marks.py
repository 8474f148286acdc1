"""Marks, spaces and sentences of a Japanese answer: half-width to full-width, none left loose."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from linknote.text.clauses.ja.words import made
from linknote.text.clauses.shape import shape

_FULL = {",": "、", ".": "。", "?": "？", "!": "！", "，": "、", "．": "。"}
_OPEN, _CLOSE = "「『（(【“", "」』）)】”"
_DONE = ("ました", "です", "ます", "でした", "ません", "たい", "した", "だった", "かった", "んだ")


class Sentence(NamedTuple):
    """One sentence without its final mark, and that mark ("" if none was typed)."""

    body: str
    mark: str


class Answer(NamedTuple):
    """Everything that was typed: its sentences, the emoji after them, quotes around it all."""

    sentences: tuple[Sentence, ...]
    emoji: str
    quoted: bool


def is_japanese(char: str) -> bool:
    """Whether a character is kana, kanji or a full-width mark."""
    return (
        "\u3001" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or "\uff01" <= char <= "\uff60"
    )


def is_hiragana(char: str) -> bool:
    return "\u3041" <= char <= "\u309f"


def is_kanji(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or char == "々"


def read(text: str) -> Answer:
    """Take an answer apart."""
    text = _laugh().sub("", text.strip())
    whole = shape(normal(text))
    stripped = normal(text).rstrip("。.！!？? ")
    quoted = stripped[:1] in '「『"“' and stripped[-1:] in '」』"”' and whole.body in stripped[1:-1]
    body = normal(whole.body)
    sentences = _split(body)
    if sentences:
        mark = _FULL.get(whole.mark, whole.mark)
        sentences[-1] = Sentence(sentences[-1].body, mark)
    return Answer(tuple(sentences), whole.emoji, quoted and len(sentences) == 1)


def normal(text: str) -> str:
    """Full-width marks beside Japanese letters, full-width kana, no space beside hiragana."""
    if not any(map(is_japanese, text)) and not _half().search(text):
        return text
    text = _half().sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    text = _marks().sub(_mark, text)
    return _spaces().sub(_space, text)


def _mark(match: re.Match[str]) -> str:
    text, at = match.string, match.start()
    before, after = text[at - 1 : at], text[match.end() : match.end() + 1]
    beside = bool(before) and (is_japanese(before) or before in _CLOSE)
    if match[0] in ",，":
        beside = beside or (bool(after) and is_japanese(after) and not before.isdigit())
    elif match[0] == ".":
        beside = beside and (not after or after.isspace() or is_japanese(after))
    return _FULL[match[0]] if beside else match[0]


def _space(match: re.Match[str]) -> str:
    text, at = match.string, match.start()
    before, after = text[at - 1 : at], text[match.end() : match.end() + 1]
    if not before or not after:
        return match[0]
    if before in "、。！？「『（" or after in "、。！？」』）":
        return ""
    if not (is_japanese(before) and is_japanese(after)):
        return match[0]
    if text.endswith(_DONE, 0, at):
        return "。"
    if made(text[:at]):
        return "、"
    return "" if is_hiragana(before) or is_hiragana(after) else match[0]


def _split(body: str) -> list[Sentence]:
    """The sentences of a text; a mark inside brackets ends none."""
    found: list[Sentence] = []
    start = depth = 0
    for at, char in enumerate(body):
        if char in _OPEN:
            depth += 1
        elif char in _CLOSE:
            depth = max(0, depth - 1)
        elif char in "。！？" and not depth:
            part = body[start:at].strip()
            if part:
                found.append(Sentence(part, char))
            start = at + 1
    rest = body[start:].strip()
    if rest:
        found.append(Sentence(rest, ""))
    return found


@cache
def _laugh() -> re.Pattern[str]:
    return re.compile(r"(?:[（(]笑[)）]|(?<=[\u3041-\u9fff])(?:笑|[wｗ]{1,9}))[。.!！\s]*$")


@cache
def _half() -> re.Pattern[str]:
    return re.compile(r"[\uff61-\uff9f]+")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r"[,.?!，．]")


@cache
def _spaces() -> re.Pattern[str]:
    return re.compile(r"[ \u3000]+")

"""Where a note says hello, to which name, and where it is signed."""

from __future__ import annotations

from typing import Final

from linknote.check.table import Hits, Table
from linknote.check.words import Words

_TITLES_WORDS: Final = (
    "mr mrs ms miss mx dr prof professor professorin sir madam herr frau fraulein monsieur "
    "madame mademoiselle m mme mlle senor senora senorita sr sra srta don dona dona signor "
    "signora signore dottor dottore dottoressa dott ssa ing avv meneer mevrouw dhr mevr drs "
    "ir pan pani panie doutor doutora doutora dra senhor senhora maitre engineer rev "
)
TITLES: Final = frozenset(_TITLES_WORDS.split())
_MOST_NAME: Final = 5
_CLOSES: Final = frozenset(",!:;–—\n、，！：")
_INSIDE: Final = frozenset(" .-'’\u00a0・")


class Greeting:
    """`span` of characters; `words` and `name` are ranges of words.

    `signature` is the first word of the signature (the number of words when there is none).
    """

    __slots__ = ("name", "signature", "span", "words")

    def __init__(
        self,
        span: tuple[int, int] | None,
        words: tuple[int, int],
        name: tuple[int, int],
        signature: int,
    ):
        self.span, self.words, self.name, self.signature = span, words, name, signature


def find_greeting(words: Words, hits: Hits, table: Table | None, lang: str | None) -> Greeting:
    """The greeting of a note, with the name it greets where there is one."""
    signature = _signature(words, hits)
    count = len(words.folded)
    if not count:
        return Greeting(None, (0, 0), (0, 0), 0)
    if lang == "ja" and (honoured := _honoured(words)):
        return Greeting(_with_mark(words, 0, honoured[1]), (0, honoured[1]), honoured[0], signature)
    hello = next((hit for hit in hits.get("greeting", ()) if hit[0] == 0), None)
    if hello is None:
        end = _name(words, 0, table)
        if end and end <= 3 and _closed(words, end):
            return Greeting(_with_mark(words, 0, end), (0, end), (0, end), signature)
        return Greeting(None, (0, 0), (0, 0), signature)
    end = _name(words, hello[1], table)
    return Greeting(
        _with_mark(words, 0, max(end, hello[1])),
        (0, max(end, hello[1])),
        (hello[1], max(end, hello[1])),
        signature,
    )


def is_called_by_name(words: Words, table: Table | None) -> bool:
    """Whether the first sentence ends by calling somebody: "Thank you, Dana.", "Thanks Dana!"."""
    last = words.stops[0] - 1 if words.stops else 0
    if not 0 < last < _MOST_NAME or not words.is_capital(last):
        return False
    if words.text[words.spans[last - 1][1] : words.spans[last][0]].strip() in (",", "、"):
        return True
    return last <= 2 and table is not None and not table.is_plain(words.folded[last])


def _name(words: Words, start: int, table: Table | None) -> int:
    """Where the name that begins at word `start` ends; `start` when there is none."""
    at, count = start, len(words.folded)
    while at < count and at - start < _MOST_NAME:
        if at and not _only(words.text, words.spans[at - 1][1], words.spans[at][0], _INSIDE):
            break
        if at and at == start and "." in words.text[words.spans[at - 1][1] : words.spans[at][0]]:
            break
        word = words.folded[at]
        plain = table is not None and word not in TITLES and table.is_plain(word)
        closed = _closed(words, at + 1)
        if not words.is_capital(at) and not (at == start and start and closed):
            break
        if plain and not (at == start and closed and start):
            break
        at += 1
        if closed:
            break
    return at


def _closed(words: Words, end: int) -> bool:
    """Whether a mark that ends a greeting follows word `end - 1`."""
    after = words.text[words.spans[end - 1][1] :][:3].lstrip(" ")
    return not after or after[0] in _CLOSES or after.startswith("- ")


def _with_mark(words: Words, start: int, end: int) -> tuple[int, int]:
    first, last = words.span(start, end)
    return first, last + (words.text[last : last + 1] in (",", "!", "、", "，", "！"))


def _only(text: str, start: int, end: int, allowed: frozenset[str]) -> bool:
    return all(char in allowed for char in text[start:end])


def _honoured(words: Words) -> tuple[tuple[int, int], int] | None:
    """The name before 様 or さん near the start, and where the address ends."""
    for i, word in enumerate(words.folded[:14]):
        if i and words.sentence[i] == 0:
            if word == "様" or word == "殿":
                return (0, i), i + 1
            if word == "さ" and words.folded[i + 1 : i + 2] == ["ん"]:
                return (0, i), i + 2
    return None


def _signature(words: Words, hits: Hits) -> int:
    """The first word of the closing ("Kind regards, Ruth", "– Ned")."""
    count = len(words.folded)
    for start, _ in hits.get("signoff", ()):
        if start and count - start <= 8 and words.sentence[start] >= words.sentence[-1] - 1:
            return start
    for start in range(count - 1, max(count - 4, 0), -1):
        before = words.text[words.spans[start - 1][1] : words.spans[start][0]]
        if "\n" in before or (
            words.is_capital(start)
            and before.strip(" .!?") in ("–", "—", "-")
            and before[:1] in ".!? "
        ):
            return start
    return count

"""What every Italian function does first: ends off, accents put back, words for looking up."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from linknote.text.clauses.it.mended import MENDED
from linknote.text.clauses.it.words import COMMON, OWN_SMALL
from linknote.text.clauses.shape import Shape, finished, keeps_case, shape, shouted


def parts(text: str) -> Shape:
    """An answer's words as they go into a note, its final mark and its emoji."""
    body, mark, emoji = shape(_greeting().sub("", text, count=1))
    return Shape(" ".join(_mended(word) for word in body.split()), mark, emoji)


@cache
def _greeting() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\s*(?:buongiorno|buonasera|ciao|salve|hello)(?: [^\W\d]\w{0,30})?[,!:]\s+"
    )


def fold(text: str) -> str:
    """The text in small letters without accents, with straight apostrophes, of the same length."""
    return "".join(_folded(char) for char in text)


@cache
def _folded(char: str) -> str:
    if char in "’ʼ":
        return "'"
    low = unicodedata.normalize("NFD", char)[0].lower()
    return low if len(low) == 1 else char


def tokens(text: str) -> list[str]:
    """The words of a text for looking up: "l'articolo" is two, "è" keeps its accent."""
    folded = fold(text)
    found = []
    for match in _word().finditer(folded):
        word = match[0]
        if word == "e" and text[match.start()] in "èÈ":
            word = "è"
        found.append(word)
    return found


def first_word(text: str) -> str:
    """The first word of a text for looking up; "" where there is none."""
    words = tokens(text)
    return words[0] if words else ""


@cache
def _word() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:un|anch|all|dell|dall|nell|sull|quest|quell|bell|com|dov|cos|[cdlmtsvn])'"
        r"|[\w+#&@](?:[\w+#&@.'’/-]*[\w+#&@])?)"
    )


def after(text: str, count: int) -> str:
    """The text behind its first `count` words (as `tokens` counts them)."""
    at = 0
    for number, match in enumerate(_word().finditer(fold(text))):
        if number == count:
            return text[match.start() :]
        at = match.end()
    return text[at:].strip()


def mid(text: str) -> str:
    """The text with the capital that only began a sentence taken off."""
    words = tokens(text[:80])
    if not words or shouted(text) or words[0] not in COMMON:
        return text
    typed = text.split(" ", 2)
    if not words[0].endswith("'") and keeps_case(typed[0]):
        return text
    titled = words[0] in ("il", "la", "lo", "i", "le") and len(typed) > 1
    if titled and typed[1][:1].isupper() and words[1] not in COMMON and not typed[1].isupper():
        return text
    return small(text)


def small(text: str) -> str:
    """The text with a small first letter."""
    return text[:1].lower() + text[1:]


def lowered(text: str) -> str:
    """The text with a small first letter, unless its first word has a case of its own."""
    typed = text.split(" ", 1)[0]
    return text if shouted(text) or keeps_case(typed) else small(text)


def start(text: str) -> str:
    """The text with a capital, unless its first word is a name with a case of its own."""
    at = 1 if text[:1] in "«“\"'" and len(text) > 1 else 0
    word = text[at:].split(" ", 1)[0]
    elided = re.match(r"[a-z]{1,5}['’]", word)
    if not elided and (keeps_case(word) or word.lower() in OWN_SMALL):
        return text
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def ended(text: str, mark: str = "", emoji: str = "") -> str:
    """The text as a sentence: its capital, its final mark, its emoji."""
    return finished(start(text), mark, emoji)


def sentences(text: str) -> list[str]:
    """The sentences of an answer, each with the mark it was typed with."""
    found: list[str] = []
    words: list[str] = []
    for word in text.split():
        words.append(word)
        end = word.rstrip('"”»)')[-1:] in (".", "!", "?", "…") and len(word) > 2
        short = fold(word) in ("ecc.", "dott.", "dr.", "ing.", "prof.", "sig.", "es.")
        if (end and not short) or word in ("?", "!"):
            found.append(" ".join(words))
            words = []
    return [*found, " ".join(words)] if words else found


def _mended(word: str) -> str:
    low = word.lower().replace("’", "'")
    bare = low.strip('.,;:!?()"«»')
    prefix = ""
    if "'" in bare[:-1] and bare not in MENDED:
        prefix, _, bare = bare.partition("'")
    accented = re.fullmatch(r"(\w*t|pi|gi|cos|perch|pu|sar)([aueio])'", bare)
    key = bare[:-1] if accented and bare[:-1] in MENDED else bare
    if key not in MENDED or not (word == low or word[:1].isupper()):
        return word
    if word[:1].isupper() and key in ("po", "gia"):
        return word
    del prefix
    made = low.replace(bare, MENDED[key])
    return made[:1].upper() + made[1:] if word[:1].isupper() else made

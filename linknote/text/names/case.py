"""The case of a name's words: shouting and whispering mended, deliberate mixed case kept."""

from __future__ import annotations

import re
from functools import cache
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES: Final = _words(
    """
    de da do dos das di del dela delos della dello degli dalla van von vom zu zum zur der den ten
    ter te la le las los du des el al bin ibn bint binti y e i af av op und 't
    """
)
"""Small words inside a name that keep their small letters."""

_ARTICLES: Final = _words("la le las los el al")
"""Small in `de la Vega`; on their own they may begin a family name (`Le Gall`, `Al Kaabi`)."""

_ROMAN: Final = frozenset({"II", "III", "IV"})
_ELIDED: Final = _words("o d l m n dell dall sant t")


def mend_case(words: list[str]) -> list[str]:
    """A name's words in ordinary case: `JOHN`, `john`, `jOHN` → `John`; `McKENZIE` → `McKenzie`."""
    whole = "".join(words)
    shouted = whole.isupper() and len(whole) > 1
    turkish = any(c in whole for c in "İıĞğ") or "Ş" in whole
    linked = [False, *(w.lower() in PARTICLES for w in words)]
    return [
        _mend(w, i, shouted, turkish, len(words), linked=linked[i]) for i, w in enumerate(words)
    ]


def _mend(word: str, index: int, shouted: bool, turkish: bool, count: int, *, linked: bool) -> str:
    if word in _ROMAN or "/" in word:
        return word
    if word.rstrip(".") == "MD":  # before a name it shortens Mohammed
        return "Md" + word[2:]
    small = word.lower()
    if small in PARTICLES and 0 < index < count - 1 and (word == small or word.isupper()):
        return small if word == small or small not in _ARTICLES or linked else title(word)
    letters = [c for c in word if c.isalpha()]
    if word.isupper() and len(letters) > 1 and not _is_initials(word, index, shouted):
        return title(word, turkish=turkish)
    if word == small and letters and not (index == 0 and small in PARTICLES and count > 1):
        return title(word, turkish=turkish)
    if len(word) > 3 and word[:1].islower() and word[1:].isupper():
        return title(word, turkish=turkish)
    if len(word) > 4 and word.startswith("Mc") and word[2:].isupper():
        return title(word, turkish=turkish)
    return word


def _is_initials(word: str, index: int, shouted: bool) -> bool:
    """`JP`, `A.J.`: capitals that are a name as they stand."""
    if "." in word.rstrip("."):
        return True
    bare = word.rstrip(".")
    if not bare.isascii():
        return False
    if shouted:
        return index == 0 and len(bare) == 2 and not set(bare) & set("AEIOUY")
    return len(bare) == 2 and bare.isalpha()


def title(word: str, *, turkish: bool = False) -> str:
    """One word with a capital at each part: `ANNA-LENA` → `Anna-Lena`, `O'NEIL` → `O'Neil`."""
    parts = _apostrophes().split(word)
    done: list[str] = []
    for i, part in enumerate(parts):
        lowered = _lower(part, turkish)
        after_apostrophe = i >= 2 and parts[i - 1] != "-"
        if after_apostrophe and parts[i - 2].lower() not in _ELIDED:
            done.append(lowered)
        else:
            done.append(_capital(lowered, turkish))
    return "".join(done)


@cache
def _apostrophes() -> re.Pattern[str]:
    return re.compile("(['’ʼ-])")


def _lower(part: str, turkish: bool) -> str:
    if turkish:
        part = part.replace("I", "ı").replace("İ", "i")
    return part.lower()


def _capital(part: str, turkish: bool) -> str:
    if turkish and part.startswith("i"):
        return "İ" + part[1:]
    if part.startswith("mc") and len(part) > 4:
        return "Mc" + part[2:].capitalize()
    if part.startswith("ij") and len(part) > 4:
        return "IJ" + part[2:]
    return part[:1].title() + part[1:]

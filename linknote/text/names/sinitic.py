"""Chinese and Korean names in Latin letters, which stand in either order."""

from __future__ import annotations

import re
from functools import cache

from linknote.text.names import order_tables as tables
from linknote.text.names.given_tables import is_given
from linknote.text.names.start import FAMILY_FIRST, Order


def sinitic(words: list[str], low: list[str], native: str) -> Order | None:
    """Chinese and Korean names in Latin letters, in either order."""
    if len(low) > 4 or not (_family(low[0]) or _family(low[-1])):
        return None
    told = _told_by_native(words, low, native)
    if told:
        return told
    first, last = _family(low[0]), _family(low[-1])
    unsure = "cannot tell the given name from the family name"
    if len(low) == 2:
        return _sinitic_pair(words, low, unsure)
    middle = low[1:] if first else low[:-1]
    if first and all(is_syllable(w) for w in low[1:]):
        if not last or (low[0] in tables.ZH_STRONG and low[-1] not in tables.ZH_STRONG):
            return Order(" ".join(words[1:]), FAMILY_FIRST)
        if low[0] in tables.KO_FAMILY and low[-1] not in _only_family():
            return Order(" ".join(words[1:]), FAMILY_FIRST)
        return Order(None, unsure, (" ".join(words[:-1]), " ".join(words[1:])))
    if last and all(is_syllable(w) for w in low[:-1]) and len(middle) == 2:
        if first:
            return Order(None, unsure, (" ".join(words[:-1]), words[-1]))
        return Order(" ".join(words[:-1]))
    return None


def _sinitic_pair(words: list[str], low: list[str], unsure: str) -> Order | None:
    choices = (words[1], words[0])
    if not _family(low[0]):
        return None
    hyphened = "-" in low[1] and all(is_syllable(w) for w in low[1].split("-"))
    if hyphened:
        return Order(words[1], FAMILY_FIRST)
    if _family(low[1]):
        return Order(None, unsure, choices)
    if is_given(low[1]):
        clear = low[0] in tables.ZH_STRONG and low[0] not in ("chan", "wee", "sun", "tay", "guo")
        return Order(words[1], FAMILY_FIRST) if clear and not is_given(low[0]) else None
    chinese = low[0] in tables.ZH_STRONG | tables.ZH_WEAK and low[0] not in ("lin", "han")
    if chinese and _two_pinyin().fullmatch(low[1]) and not low[1].endswith(("sen", "son", "man")):
        return Order(words[1], FAMILY_FIRST)
    if is_syllable(low[1]) or (low[0] in tables.KO_FAMILY and _two_korean().fullmatch(low[1])):
        return Order(None, unsure, choices)
    return None


def _told_by_native(words: list[str], low: list[str], native: str) -> Order | None:
    """`Chen Wei (陈伟)`: the first sign is the family name, so the other word is the given one."""
    if not native or native.isascii():
        return None
    spelled = tables.ROMANISED.get(native.replace(" ", "")[0], "").split()
    if low[0] in spelled and low[-1] not in spelled:
        return Order(" ".join(words[1:]), FAMILY_FIRST)
    if low[-1] in spelled and low[0] not in spelled:
        return Order(" ".join(words[:-1]))
    return None


def _family(word: str) -> bool:
    return word in tables.ZH_STRONG or word in tables.ZH_WEAK or word in tables.KO_FAMILY


def _only_family() -> frozenset[str]:
    return tables.ZH_STRONG | {"kim", "park", "lee", "choi"}


def is_syllable(word: str) -> bool:
    if word in tables.SINITIC or _one_pinyin().fullmatch(word):
        return True
    if word.endswith(("sen", "son")):
        return False
    return bool(_korean_syllable().fullmatch(word) or _two_pinyin().fullmatch(word)) or (
        "-" in word and all(is_syllable(w) for w in word.split("-") if w)
    )


@cache
def _one_pinyin() -> re.Pattern[str]:
    return re.compile(tables.PINYIN)


@cache
def _two_pinyin() -> re.Pattern[str]:
    return re.compile(f"{tables.PINYIN}'?{tables.PINYIN}")


@cache
def _korean_syllable() -> re.Pattern[str]:
    return re.compile(tables.KO_SYLLABLE)


@cache
def _two_korean() -> re.Pattern[str]:
    return re.compile(f"(?:{tables.KO_SYLLABLE}){{2}}")

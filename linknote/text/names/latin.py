"""Languages whose names put the family first, told by their words; None where nothing is told."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from linknote.text.names import order_tables as tables
from linknote.text.names.given_tables import RU_GIVEN, is_given, without_accents
from linknote.text.names.start import FAMILY_FIRST, Order, from_start

_PATRONYMICS: Final = ("ovich", "evich", "ovna", "evna", "ichna")
_HUNGARIAN_SIGNS: Final = ("zs", "sz", "cs", "gy", *"áéíóöőúüű")
_HUNGARIAN: Final = "Hungarian order: family name first"


def vietnamese(words: list[str], low: list[str]) -> Order | None:
    first, last, many = low[0], low[-1], len(low) > 2
    marked = first in tables.VI_STRONG
    plain = first in tables.VI_ASCII and all(w in vietnamese_syllables() for w in low[1:])
    maybe = first in tables.VI_ASCII_MAYBE and many and low[1] in tables.VI_MIDDLE
    if not many and first in tables.VI_ASCII_MAYBE and last in tables.VI_GIVEN:
        if not _vi_family(last):
            return Order(None, "cannot tell the given name", (words[1], words[0]))
        return None
    marked = marked or (many and low[1] in ("thi", "thị", "văn"))
    ends = _vi_family_strong(last) if many else _vi_family(last)
    weak = first in tables.VI_WEAK and (many or not first.isascii()) and not ends
    if weak and first.isascii():
        weak = any(not w.isascii() for w in low) or low[1] in ("văn", "thị", "thi", "van")
    if marked or plain or maybe or weak:
        if not many and _vi_family_strong(last):
            return Order(None, "cannot tell the given name", (words[1], words[0]))
        return Order(words[-1], "Vietnamese order: the given name is last")
    if _vi_family_strong(last) and many and all(w in vietnamese_syllables() for w in low[:-1]):
        given = [
            w
            for w, k in zip(words[:-1], low, strict=False)
            if k not in ("thi", "thị", "van", "văn")
        ]
        return Order(" ".join(given or words[:1]))
    return None


def _vi_family(word: str) -> bool:
    return _vi_family_strong(word) or word in tables.VI_WEAK


def _vi_family_strong(word: str) -> bool:
    return word in tables.VI_STRONG or word in tables.VI_ASCII


@cache
def vietnamese_syllables() -> frozenset[str]:
    return tables.VI_GIVEN | tables.VI_MIDDLE | tables.VI_ASCII | tables.VI_WEAK | tables.VI_STRONG


def hungarian(words: list[str], low: list[str]) -> Order | None:
    """`Nagy János`, `Szabó-Kis Zsófia`, `Kovács Eszter Anna`, `Nagyné Tóth Éva`."""
    bare = [without_accents(w) for w in low]
    family, given = _hungarian_names()
    after = [w for w, k in zip(words[1:], bare[1:], strict=True) if k in given and k not in family]
    if after and low[0].endswith("né"):
        return Order(after[0], _HUNGARIAN)
    if bare[1] in ("de", "van", "von", "di"):
        return None
    if bare[0].split("-")[0] in family and bare[-1] not in family and bare[0] not in given:
        spelled = any(sign in low[1] for sign in _HUNGARIAN_SIGNS)
        if after or spelled or (not low[0].isascii() and bare[1] not in family):
            return Order(after[0] if after else words[1], _HUNGARIAN)
    strange = bare[0] not in given and not is_given(low[0])
    told = bare[1] in given and bare[1] not in family and not is_given(low[1])
    if strange and told and bare[-1] in given:
        return Order(words[1], _HUNGARIAN)
    return None


@cache
def _hungarian_names() -> tuple[frozenset[str], frozenset[str]]:
    """Family names, given names; without accents, for many leave them out."""
    bare = without_accents
    return frozenset(map(bare, tables.HU_FAMILY)), frozenset(map(bare, tables.HU_GIVEN))


def slavic(words: list[str], low: list[str]) -> Order | None:
    """Family name first in Latin letters: `Sidorov Ivan Petrovich`, `Kowalska Anna`."""
    if len(low) == 3 and low[2].endswith(_PATRONYMICS):
        return Order(words[1], FAMILY_FIRST)
    ends, last_ends = (
        low[0].endswith(tables.SLAVIC_ENDINGS),
        low[-1].endswith(tables.SLAVIC_ENDINGS),
    )
    if ends and not last_ends and not is_given(low[0]) and is_given(low[1]) and len(low) < 4:
        return Order(words[1], FAMILY_FIRST)
    return None


def cyrillic(words: list[str], low: list[str]) -> Order | None:
    if not "\u0400" <= low[0][0] <= "\u04ff":
        return None
    if len(low) == 3 and re.search(r"(?:вич|вна|чна|ьич|мич|ўна|улы|ұлы|қызы|кызы|оглы)$", low[2]):
        return Order(words[1], FAMILY_FIRST)
    family = low[0].endswith(tables.RU_ENDINGS) and low[0] not in RU_GIVEN
    if family and low[1] in RU_GIVEN:
        return Order(words[1], FAMILY_FIRST)
    return None


def burmese(words: list[str], low: list[str]) -> Order | None:
    if (
        len(low) > 1
        and all(w in tables.BURMESE for w in low)
        and not all(w in tables.ZH_WEAK or w in tables.SINITIC for w in low)
    ):
        return Order(" ".join(words), "a name without a family name")
    return None


def japanese(words: list[str], low: list[str]) -> Order | None:
    if len(low) != 2 or low[0] not in tables.JA_FAMILY or low[1] in tables.JA_FAMILY:
        return None
    if low[1] in tables.JA_GIVEN or re.search(
        r"(?:ko|ro|suke|hiro|nori|yuki|mi|ka|taka|zuki)$", low[1]
    ):
        return Order(words[1], FAMILY_FIRST)
    if is_given(low[1]):
        return None
    return Order(None, "cannot tell the given name", (words[1], words[0]))


def family_then_given(words: list[str], low: list[str]) -> Order | None:
    """`Rossi Marco`: a family name that is never a given name, and then a given name."""
    family = low[0] in tables.FAMILY_FIRST and low[-1] not in tables.FAMILY_FIRST
    if family and len(low) < 4 and all(is_given(word) for word in low[1:]):
        return from_start(words[1:], FAMILY_FIRST)
    return None


RULES: Final = (vietnamese, hungarian, slavic, cyrillic, burmese, japanese, family_then_given)
"""Each takes the words and the same casefolded."""

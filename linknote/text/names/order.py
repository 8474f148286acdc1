"""Which of a name's words is the given name: by script, by language, by what the words tell."""

from __future__ import annotations

from typing import Final

from linknote.text.names import order_tables as tables
from linknote.text.names.latin import RULES, vietnamese_syllables
from linknote.text.names.sinitic import is_syllable, sinitic
from linknote.text.names.start import (
    FAMILY_FIRST,
    Order,
    after_initials,
    from_start,
    initials_only,
    is_initial,
)

_ABBREVIATED: Final = frozenset(["md", "mohd", "muhd", "mohmd", "mhd", "mst", "sk", "fnu", "mmd"])

_PARTICLES: Final = frozenset(
    ("van", "von", "vom", "zu", "de", "der", "den", "ter", "di", "da", "del")
)
"""What stands before a family name: a line that begins so leaves the given name out."""


def find_given(words: list[str], *, shouted: int = 0, native: str = "") -> Order:
    """The given name among the words of a clean name (at least one word).

    `shouted`: how many leading words stood in capitals before ordinary ones (`DUPONT Marie`).
    `native`: the same name in Chinese or Korean signs, when it stood in brackets.
    """
    low = [w.casefold() for w in words]
    script = script_of(words[0])
    if script == "hangul":
        return _korean(words)
    if script in ("han", "kana"):
        return _east_asian(words)
    if shouted:
        return from_start(words[shouted:], "family name in capitals")
    if low[0] in _PARTICLES and words[0].islower():
        return Order(" ".join(words), "perhaps a family name")
    if len(words) == 1:
        return initials_only(words) if is_initial(words[0]) else Order(words[0])
    if is_initial(words[0]):
        return after_initials(words, low)
    if low[0].strip(".") in _ABBREVIATED:
        return from_start(words[1:])
    if all(is_initial(w) for w in words[1:]):
        return Order(words[0])
    return _by_language(words, low, native) or from_start(words)


def find_told_given(words: list[str]) -> Order:
    """What greets among given names that are known to be given (`Doe, Jane Ann`: `Jane`)."""
    low = [w.casefold() for w in words]
    if len(words) > 1 and low[0] in tables.VI_MIDDLE and low[-1] in vietnamese_syllables():
        return Order(words[-1])
    if 1 < len(words) < 4 and script_of(words[0]) == "" and all(is_syllable(w) for w in low):
        return Order(" ".join(words))
    full = [w for w in words if not is_initial(w)]
    return from_start(full) if full else initials_only(words)


def _by_language(words: list[str], low: list[str], native: str) -> Order | None:
    for rule in RULES:
        found = rule(words, low)
        if found:
            return found
    return sinitic(words, low, native)


def script_of(word: str) -> str:
    """`han`, `kana` or `hangul` when the word is written so, else nothing."""
    kinds = {_kind(c) for c in word if c.isalpha()} - {""}
    if "hangul" in kinds:
        return "hangul"
    return "kana" if "kana" in kinds else "han" if kinds else ""


def _kind(char: str) -> str:
    if "\uac00" <= char <= "\ud7a3":
        return "hangul"
    if "\u3040" <= char <= "\u30ff":
        return "kana"
    if "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003fffd" or char == "々":
        return "han"
    return ""


def _korean(words: list[str]) -> Order:
    if len(words) > 1:
        if len(words[-1]) == 1 and words[-1] in tables.HANGUL_FAMILY and len(words[0]) > 1:
            return Order(words[0])
        return Order(words[1], FAMILY_FIRST)
    name = words[0]
    if len(name) >= 4 and name[:2] in tables.HANGUL_DOUBLE:
        return Order(name[2:], FAMILY_FIRST)
    if 2 <= len(name) <= 4 and name[0] in tables.HANGUL_FAMILY:
        return Order(name[1:], FAMILY_FIRST)
    return Order(None, "cannot tell where the family name ends", (name,))


def _east_asian(words: list[str]) -> Order:
    """Chinese and Japanese names in their own signs; katakana with a dot is given name first."""
    unsure = "cannot tell where the family name ends"
    if len(words) == 1 and "・" in words[0]:
        return Order(words[0].split("・")[0])
    if len(words) > 1:
        if script_of(words[1]) and not all("\u30a0" <= c <= "\u30ff" for c in "".join(words)):
            return Order(words[1], FAMILY_FIRST)
        return Order(None, unsure, tuple(words))
    name = words[0]
    if name in tables.JA_KANJI_FAMILY:
        return Order(name, "perhaps a family name")
    for size in (3, 2):
        if name[:size] in tables.JA_KANJI_FAMILY and 1 <= len(name) - size <= 4:
            return Order(name[size:], FAMILY_FIRST)
    if script_of(name) == "kana":
        return Order(None, unsure, (name,))
    if len(name) >= 3 and name[:2] in tables.CJK_DOUBLE:
        return Order(name[2:], FAMILY_FIRST)
    if len(name) in (2, 3) and name[0] in tables.CJK_FAMILY:
        return Order(name[1:], FAMILY_FIRST)
    if len(name) == 4 and name[0] not in tables.CJK_FAMILY:
        return Order(name[2:], FAMILY_FIRST)
    return Order(None, unsure, (name,))

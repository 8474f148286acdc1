"""The given name at the start of a name: one word, or two that are one name to their owner."""

from __future__ import annotations

from functools import cache
from typing import Final

from linknote.text.names import order_tables as tables
from linknote.text.names.case import PARTICLES
from linknote.text.names.given_tables import DOUBLES, INDIAN_GIVEN, is_given, without_accents

FAMILY_FIRST: Final = "family name first"
_LINKS: Final = frozenset(["bin", "binti", "bint", "ibn", "a/l", "a/p", "s/o", "d/o"])


class Order:
    """What to greet with; None where it cannot be decided, with the candidates."""

    __slots__ = ("choices", "given", "reason")  # no dataclass: making one costs a millisecond

    def __init__(
        self, given: str | None, reason: str | None = None, choices: tuple[str, ...] = ()
    ) -> None:
        self.given = given
        self.reason = reason
        self.choices = choices


def is_initial(word: str) -> bool:
    """One letter, or single letters with full stops: `J`, `J.`, `J.P.`."""
    parts = word.split(".")
    return any(parts) and all(not part or (len(part) == 1 and part.isalpha()) for part in parts)


def from_start(words: list[str], reason: str | None = None) -> Order:
    """The given name at the start of words that begin with it: one word, or two that belong."""
    low = [w.casefold().strip(".") for w in words]
    if is_initial(words[0]) and len(words) > 1:
        return after_initials(words, low)
    count = 1
    if len(words) > 1 and (low[0] not in ("ma", "fr") or words[0].endswith(".")):
        count = _bound(low)
        if (count == 1 and (len(words) > 2 or not is_given(low[1]))) or (
            count == 1 and len(words) == 2
        ):
            count += _double(low)
    return Order(" ".join(words[:count]), reason)


def _bound(low: list[str]) -> int:
    """How many words one given name takes: `Abdul Rahman`, `El Mehdi`, `St. John`, `عبد الله`."""
    first, second = low[0], low[1]
    if first in ("abdul", "abdel", "abdal", "abdur", "abdus", "abdool", "abdoul"):
        return 2 if second in tables.DIVINE or len(low) > 2 else 1
    if first == "abd":
        return 3 if second in ("el", "al", "ul", "ur", "ar") and len(low) > 2 else 2
    if first in ("عبد", "أبو", "ابو", "أم", "عبدال"):
        return 2
    if (first in ("abu", "umm") and len(low) > 2) or (first, second) == ("abu", "bakr"):
        return 2
    if first in ("nur", "noor", "nurul", "siti") and len(low) > 2 and second not in _LINKS:
        return 2
    if first in ("st", "mc", "mac", "mª", "ma", "la", "fr") and (first != "la" or len(low) > 2):
        return 2 if len(low) > 2 else 1
    if first == "el" and len(low) > 2:
        return 2
    if (
        second in ("ullah", "allah", "uddin", "eldin", "el-din", "al-din", "ud-din")
        and len(low) > 2
    ):
        return 2
    if second in ("el", "al", "ud", "ed") and len(low) > 3 and low[2] in ("din", "deen", "dine"):
        return 3
    return 1


def _double(low: list[str]) -> int:
    """How many words more belong to the first: `José Luis`, `María del Carmen`, `Mary Ann`."""
    if low[0] in ("maría", "maria") and low[1] in ("del", "de") and len(low) > 3:
        if low[1] == "del" and low[2] in ("carmen", "pilar", "mar", "rocío", "rosario", "rosa"):
            return 2
        if low[2] in ("los", "las", "la", "lourdes", "fátima", "jesús"):
            return 2 if low[2] in ("lourdes", "fátima", "jesús") else 3 if len(low) > 4 else 0
    if low[0] == "ana" and len(low) > 2 and is_given(low[1]):
        return 1
    first, second = without_accents(low[0]), without_accents(low[1])
    return 1 if second in _doubles().get(first, frozenset()) else 0


@cache
def _doubles() -> dict[str, frozenset[str]]:
    """The second words by the first, without accents."""
    known: dict[str, frozenset[str]] = {}
    for first, rest in DOUBLES.items():
        key = without_accents(first)
        known[key] = known.get(key, frozenset()) | frozenset(map(without_accents, rest.split()))
    return known


def initials_only(words: list[str]) -> Order:
    return Order(None, "only an initial for the given name", tuple(words))


def after_initials(words: list[str], low: list[str]) -> Order:
    full = [w for w in words if not is_initial(w)]
    start = next((i for i, w in enumerate(words) if not is_initial(w)), None)
    if start is None:
        return Order(None, "only initials", (" ".join(words),))
    real = [w for w in full if w.casefold() not in PARTICLES]
    if full[0].islower() or len(real) < 2:
        if len(full) == 1 and low[start] in INDIAN_GIVEN:
            return Order(full[0], "initial before the name")
        choices = (" ".join(words), full[0])
        return Order(None, "only an initial for the given name", choices)
    found = from_start(words[start:])
    return Order(found.given, "leading initial passed over")

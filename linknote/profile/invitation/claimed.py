"""Where a stranger says to have worked or studied with the writer, as far as it is said plainly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from linknote.model import Me
from linknote.profile.common_ground import may_be_same

WORKED = (
    r"work(?:ed|ing)? together|both (?:worked|work)|(?:were|are|former|ex|old|as) ?-?(?:colleagues?"
    r"|teammates?)|co-?workers?|(?:zusammen|gemeinsam|beide) .{0,60}gearbeitet|zusammengearbeitet"
    r"|(?:arbeits)?kolleg\w+|travaill\w+ (?:ensemble|tous)|(?:anciens )?collègues|trabaj\w+ junt\w+"
    r"|compañer\w+ de trabajo|trabalh\w+ junt\w+|colegas|lavorato (?:insieme|entrambi)|colleghi"
    r"|samengewerkt|(?:samen|allebei) .{0,60}gewerkt|collega['’]?s"
)
STUDIED = (
    r"stud(?:ied|ying) together|both (?:studied|went)|classmates?|(?:zusammen|gemeinsam|beide) "
    r".{0,60}studiert|kommiliton\w+|étudi\w+ ensemble|camarades|estudiamos junt\w+|compañer\w+ de "
    r"(?:clase|estudios|universidad)|estud\w+ junt\w+|studiato (?:insieme|entrambi)|compagni di"
    r"|(?:samen|allebei) .{0,60}gestudeerd|studiegeno\w+"
)
AT = r"at|bei|chez|en|na|no|em|alla|presso|bij|an der|an|à|aan(?: de)?|to"
_NAME = r"[^\W\d_a-zß-öø-ÿ][\w&.'’-]*"


def denied(message: str, me: Me) -> str | None:
    """The place they say to have been at with the writer, whose settings know of others only.

    None where nothing is claimed, no place is named, or the settings name none of its kind.
    """
    for claim, mine in ((_worked(), me.companies), (_studied(), me.schools)):
        for sentence in re.split(r"(?<=[.!?])\s|\n", message[:2_000]):
            if mine and claim.search(sentence) and (place := _place(sentence, mine)):
                return place
    return None


def _place(sentence: str, mine: Sequence[str]) -> str | None:
    places = [match[1].rstrip(".,;:!?’'") for match in _places().finditer(sentence)]
    if any(may_be_same(place, own) for place in places for own in mine):
        return None
    return places[0] if places else None


@cache
def _worked() -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{WORKED})(?!\w)")


@cache
def _studied() -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{STUDIED})(?!\w)")


@cache
def _places() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{AT}) ((?:the |der |dem |la )?{_NAME}(?: (?:of|and|de|für|&|{_NAME})){{0,5}})"
    )

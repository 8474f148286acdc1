"""Does a name look like a school's?"""

from __future__ import annotations

import re
from functools import cache


@cache
def _school() -> re.Pattern[str]:
    return re.compile(
        r"universi|univerzi|uniwersy|\buniv\b|college|collège|colegio|colégio|collegio|school|schule"
        r"|institut|instytut|academ|akadem|accadem|académ|polit[eé]cn|polit[eé]chn|polytech"
        r"|école|\becole\b|escuela|\bescola\b|scuola|facul|facolt|wydział|lyc[ée]e|liceo|liceum"
        r"|gymnasi|gimnazj|hogeschool|hochschule|szkoła|technikum"
        r"|insead\b|esade\b|bocconi\b|sorbonne\b|sciences po\b|(?-i:\bHEC\b|\bIESE\b|\bESSEC\b)"
        r"|konservatori|conservator|(?-i:\b(?:FH|TU|ETH|MIT|IIT|UC|EPFL|KIT|HTW|HAW|PWSZ|AGH)\b)",
        re.IGNORECASE,
    )


def is_school(name: str) -> bool:
    """True for "TU Delft", "Politechnika Gdańska", "Universidad de Granada"."""
    return len(name) <= 150 and _school().search(name) is not None

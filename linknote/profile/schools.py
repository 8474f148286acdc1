"""Does a name look like a school's?"""

from __future__ import annotations

from linknote.profile.page.words import word_set

STEMS = (
    *("universi", "univerzi", "uniwersy", "college", "collège", "colegio", "colégio", "collegio"),
    *("school", "schule", "institut", "instytut", "academ", "akadem", "accadem", "académ"),
    *("politecn", "politécn", "politechn", "politéchn", "polytech", "école", "escuela", "escola"),
    *("scuola", "facul", "facolt", "wydział", "lycée", "lycee", "liceo", "liceum", "gymnasi"),
    *("gimnazj", "hochschule", "szkoła", "technikum", "insead", "esade", "bocconi", "sorbonne"),
    *("sciences po", "konservatori", "conservator"),
)
"""What the words of schools hold, in lower case."""

SHORT = word_set("FH TU ETH MIT IIT UC EPFL KIT HTW HAW PWSZ AGH HEC IESE ESSEC Univ Univ.")
"""Words that stand for a school by themselves."""


def is_school(name: str) -> bool:
    """True for "TU Delft", "Politechnika Gdańska", "Universidad de Granada"."""
    if len(name) > 150:
        return False
    low = name.lower()
    return any(stem in low for stem in STEMS) or any(word in SHORT for word in name.split())

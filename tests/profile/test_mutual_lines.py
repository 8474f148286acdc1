"""The line about mutual connections in eight languages: names shown + number = how many in all."""

from __future__ import annotations

import pytest

from linknote.profile.mutuals import read_mutuals

LINES = {
    "Joost van Dijk is a mutual connection": (("Joost van Dijk",), 1),
    "Ada Roth and Bo Lind are mutual connections": (("Ada Roth", "Bo Lind"), 2),
    "Ada Roth and 1 other mutual connection": (("Ada Roth",), 2),
    "Ada Roth, Bo Lind, and 156 other mutual connections": (("Ada Roth", "Bo Lind"), 158),
    "Ada Roth, Bo Lind & 8 other mutual connections": (("Ada Roth", "Bo Lind"), 10),
    "Ada Roth, PhD and 3 other mutual connections": (("Ada Roth",), 4),
    "Priyanka and 3 other mutual connections": (("Priyanka",), 4),
    "12 mutual connections": ((), 12),
    "Anna Probe und 71 weitere gemeinsame Kontakte": (("Anna Probe",), 72),
    "Anna Probe ist ein gemeinsamer Kontakt": (("Anna Probe",), 1),
    "Paul Martin et 8 autres relations en commun": (("Paul Martin",), 9),
    "Paul Martin est une relation en commun": (("Paul Martin",), 1),
    "Marta Gil y 5 contactos en común más": (("Marta Gil",), 6),
    "Érica Lima, Ana Giovani e mais 3 conexões em comum": (("Érica Lima", "Ana Giovani"), 5),
    "Marco Neri, Sara Blu e altri 2 collegamenti in comune": (("Marco Neri", "Sara Blu"), 4),
    "Piet Bos en 2 andere gemeenschappelijke connecties": (("Piet Bos",), 3),
    "Jan Wzór, Ewa Probierz i 30 innych wspólnych kontaktów": (("Jan Wzór", "Ewa Probierz"), 32),
    "Ewa Probierz i 1 inny wspólny kontakt": (("Ewa Probierz",), 2),
    "Ewa Probierz jest wspólnym kontaktem": (("Ewa Probierz",), 1),
}


@pytest.mark.parametrize(("line", "want"), LINES.items(), ids=LINES.keys())
def test_names_and_number(line: str, want: tuple[tuple[str, ...], int]) -> None:
    assert read_mutuals(line) == want


@pytest.mark.parametrize(
    "line", ["See your mutual connections", "View mutual connections with Ines", "About"]
)
def test_a_link_is_no_such_line(line: str) -> None:
    assert read_mutuals(line) is None

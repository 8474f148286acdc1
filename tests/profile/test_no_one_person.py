"""Short texts that hold no one person, and the ways a name stands where none was looked for."""

from __future__ import annotations

import pytest

from linknote.errors import InputError
from linknote.profile import read
from linknote.profile.one_line import parse
from linknote.profile.pasted import Pasted


@pytest.mark.parametrize(
    "text",
    [
        "Ines, Omar, Marta",
        "Ines\nOmar\nMarta",
        "Ines Vega\nOmar Haddad\nMarta Kowal",
        "Ines Vega, Omar Haddad",
        "Ines Vega and Omar Haddad",
    ],
)
def test_a_list_of_names_is_several_people(text: str) -> None:
    with pytest.raises(InputError, match=r"this holds several people: Ines( Vega)?, Omar"):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        "milk, eggs, bread",
        "Monday\nTuesday\nWednesday",
        "Participants: Ines Vega, Omar Haddad",
        "12 Harbour Street\nLeeds LS1 4XX\nUnited Kingdom",
        "Leeds, England, United Kingdom",
        "sku,price,stock\nA1,12.50,4\nB2,3.00,9",
        "ok great\nsee you at 5",
        "import os\nprint(os.getcwd())",
        "Senior Python Developer (m/w/d)",
        "Fennel - Groceries for grown-ups | LinkedIn",
        "O small grey boat upon the tide,\nwho rowed you here?\nThe harbour sleeps, the gulls go.",
    ],
)
def test_what_names_nobody_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        read(text)


def test_a_short_mail_is_told_as_a_mail() -> None:
    with pytest.raises(InputError, match="this e-mail has no signature"):
        read("Hi Sam,\nthanks for the call yesterday.\nTalk soon")


def test_labels_say_what_follows_them() -> None:
    person = read("Name: Ines Vega\nRole: Planner\nCompany: Tidal Ltd")
    assert (person.name, person.role, person.company) == ("Ines Vega", "Planner", "Tidal Ltd")
    assert parse(Pasted("name: Ines Vega", "--who")).name == "Ines Vega"

"""Only true matches: the same school, not the same word."""

from __future__ import annotations

import pytest

from linknote.model import Me, Person
from linknote.profile.common_ground import Shared, common_ground, same_city, same_name


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Airedale University", "airedale university", True),
        ("The University of Airedale", "University of Airedale", True),
        ("Brindle & Oak Ltd.", "Brindle and Oak", True),
        ("Härtetechnik Muster GmbH", "Hartetechnik Muster", True),
        ("Zakłady Przykład S.A.", "Zakłady Przykład", True),
        ("Universidad de Ríoclaro (URC)", "Universidad de Rioclaro", True),
        ("University of Airedale", "Airedale University", False),
        ("Airedale University", "Airedale Beckfoot University", False),
        ("Oak", "Oak Partners", False),
        ("University", "University of Airedale", False),
        ("Oak & Co", "Oak", False),
        ("", "", False),
    ],
)
def test_the_same_name(one, other, same):
    assert same_name(one, other) is same
    assert same_name(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Leeds, England, United Kingdom", "Leeds", True),
        ("Leeds, England, United Kingdom", "Leeds, United Kingdom", True),
        ("Cambridge, England, United Kingdom", "Cambridge, United States", False),
        ("Leeds, England", "Bradford, England", False),
        ("United Kingdom", "Leeds, United Kingdom", False),
        ("", "", False),
    ],
)
def test_the_same_city(one, other, same):
    assert same_city(one, other) is same


def test_what_two_people_share_the_strongest_first():
    person = Person(
        "linkedin-page", name="Marta Kowal", company="Brindle & Oak", school="Airedale University",
        location="Leeds, England, United Kingdom", mutuals=("Omar Haddad", "Priyanka"),
    )  # fmt: skip
    me = Me(schools=("Airedale University",), companies=("Brindle & Oak Ltd",), city="Leeds")
    assert common_ground(person, me) == (
        Shared("mutual", "Omar Haddad"),
        Shared("school", "Airedale University"),
        Shared("company", "Brindle & Oak"),
        Shared("city", "Leeds"),
    )
    assert [shared.situation for shared in common_ground(person, me)] == [
        "mutual", "alumni", "ex-colleague", "peer",
    ]  # fmt: skip
    assert common_ground(person, Me()) == (Shared("mutual", "Omar Haddad"),)
    assert common_ground(Person("one-line", name="Ines"), me) == ()

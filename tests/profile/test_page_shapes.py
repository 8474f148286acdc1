"""Shapes of the top card that copying makes: glued badges, lone lines, guests, other addresses."""

from __future__ import annotations

import pytest

from linknote.profile import read

TOPS = {
    "badge glued to the name": "Ines Vega· 2nd",
    "badge in words glued to the name's line": "Ines Vega 2nd degree connection2nd",
    "pronouns and badge on the name's line": "Ines Vega She/Her · 2nd",
    "badge in words, then the sign": "Ines Vega\n  2nd degree connection\n2nd",
    "pronouns between": "Ines Vega\nShe/Her\nVerified\n· 2nd",
    "two badges": "Ines Vega\n· 2nd\n· 3rd",
    "the name twice": "Ines Vega\nInes has a premium account\ntest\nInes Vega 🌱\n· 2nd",
}


@pytest.mark.parametrize("top", TOPS.values(), ids=TOPS.keys())
@pytest.mark.parametrize("gap", ["\n", "\n\n\n"])
def test_the_name_stands_before_the_badge(top: str, gap: str) -> None:
    below = "\nHead of Compliance\nSingapore\n·\nContact info\nNordlicht\n500+ connections\n"
    person = read((top + below).replace("\n", gap))
    assert (person.name, person.degree, person.headline) == ("Ines Vega", 2, "Head of Compliance")
    assert (person.location, person.company) == ("Singapore", "Nordlicht")


def test_one_line_above_the_contact_link_is_the_place_unless_it_says_work() -> None:
    place = read("Ines Vega\n· 2nd\nSingapore\n·\nContact info\n500+ connections\n")
    assert (place.headline, place.location) == (None, "Singapore")
    work = read("Ines Vega\n· 2nd\nHead of Compliance | DORA\n·\nContact info\n")
    assert (work.headline, work.location) == ("Head of Compliance | DORA", None)


def test_a_card_without_a_place_keeps_company_and_school() -> None:
    person = read(
        "Ines Vega\n2nd degree connection2nd\nCompliance, calmly\nHarbour Light Labs\nTU Delft\n"
        "Contact info\n500+ connections\n"
    )
    assert (person.company, person.school, person.location) == (
        "Harbour Light Labs",
        "TU Delft",
        None,
    )


def test_a_guests_page_is_read_past_its_questions() -> None:
    person = read(
        "Skip to main content\nLinkedIn\nTop Content\nPeople\nJobs\nJoin now\nSign in\nInes Vega\n"
        "Head of Compliance at Nordlicht\nSign in to view Ines’ full profile\nEmail or phone\n"
        "Password\nShow\nNew to LinkedIn? Join now\nBy clicking Continue to join or sign in, you "
        "agree to LinkedIn’s User Agreement, Privacy Policy, and Cookie Policy.\n"
        "Leeds, England, United Kingdom\nContact Info\n3K followers\n500+ connections\n"
        "See your mutual connections\nAbout\nI help.\nExperience & Education\nNordlicht\n*** ***\n"
    )
    assert (person.name, person.headline) == ("Ines Vega", "Head of Compliance at Nordlicht")
    assert (person.location, person.about) == ("Leeds, England, United Kingdom", "I help.")
    assert (person.mutuals, person.mutual_count, person.degree) == ((), None, None)


def test_the_persons_address_is_the_one_above_not_one_in_the_text() -> None:
    person = read(
        "https://www.linkedin.com/in/ines-vega-8a41b2/\nInes Vega\n· 2nd\nCompliance\nSingapore\n"
        "·\nContact info\nAbout\nhttps://www.linkedin.com/in/other-person/\n"
    )
    assert person.url == "https://www.linkedin.com/in/ines-vega-8a41b2"


def test_a_role_is_not_guessed_from_a_list_of_hats() -> None:
    person = read("Ines Vega\n· 2nd\nHead of Compliance | DORA\nSingapore\n·\nContact info\n")
    assert (person.role, person.company) == (None, None)
    alone = read("Ines Vega\n· 2nd\nHead of Compliance\nSingapore\n·\nContact info\n")
    assert alone.role == "Head of Compliance"


def test_a_person_already_connected() -> None:
    person = read("Ines Vega\nHead of Compliance\nConnected on June 9, 2025\nMessage\n")
    assert (person.name, person.headline, person.degree) == ("Ines Vega", "Head of Compliance", 1)


GUEST = (
    "Weiter zum Hauptinhalt\nLinkedIn\nArtikel\nE-Learning\nJobs\nMitglied werden\nEinloggen\n"
    "Willkommen zurück\nE-Mail-Adresse/Telefon\nPasswort\nEinblenden\nPasswort vergessen?\n"
    "Einloggen\noder\nNeu bei LinkedIn? Mitglied werden\nHenning Quast\n"
    "Projektleiter bei Nordspann GmbH\nRostock, Deutschland · Kontaktinformationen\n291 Kontakte\n"
)


def test_the_name_stands_below_a_login_form_whatever_its_words() -> None:
    person = read(GUEST)
    assert (person.name, person.headline) == ("Henning Quast", "Projektleiter bei Nordspann GmbH")
    assert (person.role, person.company) == ("Projektleiter", "Nordspann GmbH")


def test_who_works_alone_has_no_company_but_a_link_beside_the_place() -> None:
    person = read(
        "Zadie Ferrante\n· 3rd+\nI write about pricing\nAustin, Texas\n·\nContact info\n"
        "My newsletter\n92,114 followers\nFollow\nExperience\nWriter\nSelf-employed\n"
        "Jan 2019 - Present · 7 yrs 11 mos\n"
    )
    assert (person.role, person.company) == ("Writer", None)

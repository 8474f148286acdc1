"""Pages that are no profile of one other person: refused with the reason and the mend."""

from __future__ import annotations

import pytest

from linknote.errors import InputError
from linknote.profile import read

NAV = "Home\nMy Network\nJobs\nMessaging\nNotifications\nSam Reader\nMe\nFor Business\n"

CARD = "Data person\nLeeds, England\n·\nContact info\n500+ connections\n"


def refusal(text: str) -> InputError:
    with pytest.raises(InputError) as caught:
        read(text, file="page.txt")
    assert caught.value.hint
    assert caught.value.where is not None
    assert caught.value.where.file == "page.txt"
    return caught.value


SEARCH = {
    "English": f"""{NAV}People
1st
2nd
3rd+
All filters
About 1,200 results
Ines Vega • 2nd
Head of Compliance
Rotterdam
Connect
Marta Kowal
• 2nd
Head of Platform
Leeds, England
Message
""",
    "German": """Ines Vega
Profil von Ines Vega anzeigen
• 2.
Kontakt 2. Grades
Leiterin
Hamburg
Marta Kowal
Profil von Marta Kowal anzeigen
• 2.
Kontakt 2. Grades
Leiterin
Berlin
""",
    "Polish": """Ines Vega • 2
Specjalista
Gdynia
Połącz
Marta Kowal • 3+
Kierowniczka
Sopot
Połącz
""",
    "connections": """2 connections
Sort by:
Ines Vega
Head of Compliance
Connected 2 weeks ago
Message
Marta Kowal
Head of Platform
Connected on June 9, 2025
Message
""",
    "Polish connections": """Ines Vega
Head
Nawiązano kontakt 15 maja 2026
Wiadomość
Marta Kowal
Head
Nawiązano kontakt 1 maja 2026
Wiadomość
""",
}


@pytest.mark.parametrize("text", SEARCH.values(), ids=SEARCH.keys())
def test_a_list_names_its_people_and_asks_for_one(text: str) -> None:
    error = refusal(text)
    assert error.message == "this holds several people: Ines Vega, Marta Kowal"
    assert error.hint == "paste the profile of one of them"


def test_two_profiles_in_one_text() -> None:
    one = (
        "Ines Vega\n· 2nd\nHead of Compliance\nLeeds, England\n·\nContact info\n500+ connections\n"
    )
    error = refusal(one + "About\nI help.\n" + one.replace("Ines Vega", "Marta Kowal"))
    assert error.message == "this holds several people: Ines Vega, Marta Kowal"


FEED = (
    NAV
    + "Start a post\nFeed post number 1\nInes Vega\n• 2nd\nHead\n3d •\nNo checklist.\n41\nLike\n"
    "Comment\nRepost\nSend\nFeed post number 2\nMarta Kowal\n• 1st\nHead\n1w •\nNo bill.\n"
    "Like\nComment\nRepost\nSend\n"
)
NEWS = (
    NAV + "All\nMy posts\nMentions\nInes Vega posted: No checklist.\n3h\n"
    "You appeared in 5 searches this week.\n1d\nMarta Kowal reacted to your post\n2d\n"
)


@pytest.mark.parametrize("text", [FEED, NEWS], ids=["feed", "notifications"])
def test_a_feed_is_no_profile(text: str) -> None:
    assert "a feed or a page of notifications" in refusal(text).message


OWN = {
    "English": f"{NAV}Sam Reader\n{CARD}Open to\nAdd profile section\nPrivate to you\n",
    "German": "Robin Leser\nIngenieur\nHagen\n·\nKontaktinfo\nProfilbereich hinzufügen\n",
    "by the viewer's name": f"{NAV}Sam Reader\n{CARD}",
}


@pytest.mark.parametrize("text", OWN.values(), ids=OWN.keys())
def test_ones_own_profile_is_refused(text: str) -> None:
    assert refusal(text).message == "this is your own profile"


def test_ones_own_profile_is_read_where_it_is_wanted() -> None:
    text = (
        f"{NAV}Sam Reader\nAdd verification badge\nData Lead at Northwind\n"
        "Leeds, England\n·\nContact info\nNorthwind\nAiredale University\n500+ connections\n"
        "Open to\nAdd profile section\nEnhance profile\nAnalytics\nPrivate to you\n"
        "120 profile views\nAbout\nI count patients.\n"
    )
    person = read(text, own=True)
    assert (person.name, person.headline) == ("Sam Reader", "Data Lead at Northwind")
    assert (person.role, person.company) == ("Data Lead", "Northwind")
    assert (person.school, person.location) == ("Airedale University", "Leeds, England")
    assert (person.about, person.notes) == ("I count patients.", ())


@pytest.mark.parametrize(
    "name", ["LinkedIn Member", "LinkedIn Mitglied", "Utilisateur LinkedIn", "Użytkownik LinkedIn"]
)
def test_a_hidden_name_is_refused(name: str) -> None:
    error = refusal(f"{name}\n• out of network3rd+\nHead of Something\nLeeds, England\n")
    assert "LinkedIn Member" in error.message


NOBODY = {
    "empty": "",
    "blank": " \n\n\t\n",
    "company": "Nordlicht\nEnergy\nLeeds, England · 1,818 followers · 51-200 employees\nFollow\n"
    "Home\nAbout\nPosts\nJobs\nPeople\nOverview\nWe make light.\n",
    "advert": "Head of Compliance\nNordlicht · Leeds (Hybrid)\nPosted 3 days ago\nAbout the job\n"
    "We look for somebody who does many things for us.\nApply\n",
    "prose": "Lorem ipsum dolor sit amet.\nSed do eiusmod tempor.\nUt enim ad minim.\nQuis.\n",
    "title": "Head of Compliance\n",
    "greeting": "hello\n",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY.keys())
def test_what_holds_no_name_is_refused(text: str) -> None:
    refusal(text)


def test_a_text_too_large_is_refused_at_once() -> None:
    assert "too large" in refusal("Ines Vega\n· 2nd\n" * 800_000).message


HOSTILE = {
    "one line": "x" * 900_000,
    "blank lines": "\n" * 900_000 + "Ines Vega",
    "badges": "Ines Vega\n· 2nd\n" * 20_000,
    "contacts": "A B\n· 2nd\nContact info\n" * 20_000,
    "dates": "2018 - 2022 · 4 yrs\n" * 40_000,
    "posts": "Ines Vega\n· 2nd\nHead\nContact info\nActivity\n" + "Ines Vega\n• 2nd\n" * 30_000,
    "ands": "Contact info\n" + "and " * 200_000,
    "digits": "Ines Vega\n· 2nd\n" + ("1 " * 190 + "\n") * 2_000 + "Contact info",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_ends_in_a_person_or_a_refusal(text: str) -> None:
    try:
        told = read(text).name
    except InputError as error:
        told = str(error)
    assert told
    assert len(told) < 500

"""One line about a person, a browser's title, and the address of a profile."""

from __future__ import annotations

import pytest

from linknote.errors import InputError
from linknote.profile import read

LINES = {
    "Dana Whitfield, Data Lead at Kornfeld Bank": ("Dana Whitfield", "Data Lead", "Kornfeld Bank"),
    "dana whitfield, data lead at kornfeld bank": (None, "data lead", "kornfeld bank"),
    "Ines Vega - Head of Compliance - Harbour Light Labs | LinkedIn": (
        "Ines Vega",
        "Head of Compliance",
        "Harbour Light Labs",
    ),
    "(3) Ines Vega | LinkedIn": ("Ines Vega", None, None),
    "Ines Vega – Compliance nerd, cyclist": ("Ines Vega", None, None),
    "Ines Vega (Harbour Light Labs)": ("Ines Vega", None, "Harbour Light Labs"),
    "Ines Vega (She/Her)": ("Ines Vega", None, None),
    "Ines Vega, PhD, Head of Compliance @ Nordlicht": (
        "Ines Vega",
        "Head of Compliance",
        "Nordlicht",
    ),
    "Ines Vega, CEO at Nordlicht": ("Ines Vega", "CEO", "Nordlicht"),
    "Ines Vega": ("Ines Vega", None, None),
    "Ines Vega at Nordlicht": ("Ines Vega", None, "Nordlicht"),
    "Jane Doe, CEng MIET": ("Jane Doe", None, None),
    "Ines Vega, ex-Harbour Light Labs": ("Ines Vega", None, None),
    "Jean-Pierre Dupont, Directeur chez Maison Verte": (
        "Jean-Pierre Dupont",
        "Directeur",
        "Maison Verte",
    ),
    "Jonas Beispiel, Leiter Qualität bei Härtetechnik Muster GmbH": (
        "Jonas Beispiel",
        "Leiter Qualität",
        "Härtetechnik Muster GmbH",
    ),
    "Lucía Romero, Ingeniera de datos en Datos del Sur": (
        "Lucía Romero",
        "Ingeniera de datos",
        "Datos del Sur",
    ),
    "Lucía Romero, Especialista en Marketing Digital": ("Lucía Romero", None, None),
    "Rafael Andrade - Desenvolvedor RPA na Grupo Ipê": (
        "Rafael Andrade",
        "Desenvolvedor RPA",
        "Grupo Ipê",
    ),
    "Giulia Bianchi, UX Researcher presso Studio Nuvola": (
        "Giulia Bianchi",
        "UX Researcher",
        "Studio Nuvola",
    ),
    "Femke de Graaf, Head of Talent bij Nordlicht": (
        "Femke de Graaf",
        "Head of Talent",
        "Nordlicht",
    ),
    "Wanda Próbna, Kierowniczka Jakości w firmie Zakłady Przykład S.A.": (
        "Wanda Próbna",
        "Kierowniczka Jakości",
        "Zakłady Przykład S.A.",
    ),
}


@pytest.mark.parametrize(("line", "want"), LINES.items(), ids=LINES.keys())
def test_a_line_says_name_role_and_company(
    line: str, want: tuple[str | None, str | None, str | None]
) -> None:
    person = read(line)
    assert person.format == "one-line"
    assert (want[0] and person.name, person.role, person.company) == want
    assert person.greeting == line.removeprefix("(3) ").split()[0].title().rstrip(",")


def test_a_student_learns_at_a_school() -> None:
    person = read("Ines Vega, Student at TU Delft")
    assert (person.role, person.company, person.school) == (None, None, "TU Delft")


def test_an_address_beside_the_name_is_kept() -> None:
    person = read("Ines Vega https://www.linkedin.com/in/ines-vega-8a41b2/?utm_source=share")
    assert (person.name, person.url) == (
        "Ines Vega",
        "https://www.linkedin.com/in/ines-vega-8a41b2",
    )


ADDRESSES = {
    "https://de.linkedin.com/in/j%C3%B6rg-m%C3%BCller-8a41b2c3/en?utm_source=share": (
        "Jörg Müller",
        "https://www.linkedin.com/in/j%C3%B6rg-m%C3%BCller-8a41b2c3",
    ),
    "linkedin.com/in/joost-van-dijk": (
        "Joost van Dijk",
        "https://www.linkedin.com/in/joost-van-dijk",
    ),
    "https://www.linkedin.com/in/ines-vega-phd-1980/": (
        "Ines Vega",
        "https://www.linkedin.com/in/ines-vega-phd-1980",
    ),
}


@pytest.mark.parametrize(("text", "want"), ADDRESSES.items(), ids=ADDRESSES.keys())
def test_an_address_tells_a_name_that_is_a_guess(text: str, want: tuple[str, str]) -> None:
    person = read(text + "\n")
    assert (person.format, person.name, person.url) == ("url", *want)
    assert f'check the name: "{want[0]}" is a guess from the address' in person.notes
    assert (person.role, person.company, person.degree) == (None, None, None)


@pytest.mark.parametrize(
    "slug", ["inesvega", "the-data-guy", "iv1980", "ACoAAABCDEFGHIJK", "ines", "i-v", "42-7"]
)
def test_an_address_without_a_name_asks_for_who(slug: str) -> None:
    with pytest.raises(InputError) as caught:
        read(f"https://www.linkedin.com/in/{slug}")
    assert caught.value.message == "the address does not tell the name"
    assert "--who" in (caught.value.hint or "")


def test_the_address_of_a_company_is_no_profile() -> None:
    with pytest.raises(InputError, match="not a profile's"):
        read("https://www.linkedin.com/company/nordlicht")


@pytest.mark.parametrize(
    ("line", "name", "greeting"),
    [
        ("'Abd al-Rahman Haddad, Nurse", "Abd al-Rahman Haddad", "Abd al-Rahman"),
        ("ʿAlī al-Masri", "ʿAlī al-Masri", "ʿAlī"),
        ("Prof. Dr. h.c. Ute Klamm", "Ute Klamm", "Ute"),
        ("Dr. rer. nat. Jan Ott, Chirurg", "Jan Ott", "Jan"),
    ],
)
def test_small_letters_of_titles_articles_and_signs_are_no_sentence(line, name, greeting):
    person = read(line)
    assert (person.format, person.name, person.greeting) == ("one-line", name, greeting)

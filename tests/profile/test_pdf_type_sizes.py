"""LinkedIn's saved PDF by type size: rows of text with size and colour, no file."""

from __future__ import annotations

import pytest

from linknote.errors import InputError
from linknote.model import Source
from linknote.profile.pdf.pages import Run, parse

DARK, GREY, WHITE = (0.098, 0.098, 0.098), (0.694, 0.694, 0.694), (1.0, 1.0, 1.0)


def runs(*texts: tuple[int, float, tuple[float, ...], str], x: float = 223.6) -> list[Run]:
    return [
        Run(page, x, 40.0 + 15 * index, size, color, text)
        for index, (page, size, color, text) in enumerate(texts)
    ]


SIDE = runs(
    (1, 13, WHITE, "Contact"),
    (1, 10.5, WHITE, "www.linkedin.com/in/ulrike-"),
    (1, 10.5, WHITE, "stahl-12ab "),
    (1, 10.5, GREY, "(LinkedIn)"),
    (1, 13, WHITE, "Top-Kenntnisse"),
    (1, 10.5, WHITE, "Statik"),
    x=21.6,
)
TOP = (
    (1, 26.0, DARK, "Dr. Ulrike Stahl (Berg)"),
    (1, 12.0, DARK, "Brücken | Tunnel | alles, was"),
    (1, 12.0, DARK, "trägt"),
    (1, 12.0, GREY, "Kassel, Hessen, Deutschland"),
)


def test_every_field_is_told_by_size_and_colour_in_any_language() -> None:
    person = parse(
        [
            *SIDE,
            *runs(
                *TOP,
                (1, 15.75, DARK, "Zusammenfassung"),
                (1, 12.0, DARK, "Ich rechne"),
                (1, 12.0, DARK, "gern nach."),
                (1, 15.75, DARK, "Berufserfahrung"),
                (1, 12.0, DARK, "Auental Ingenieure"),
                (1, 10.5, DARK, "9 Jahre"),
                (1, 11.5, DARK, "Leiterin Statik und"),
                (2, 11.5, DARK, "Brückenbau"),
                (2, 10.5, DARK, "Mai 2021\xa0-\xa0Present\xa0(4 Jahre 7 Monate)"),
                (2, 10.5, GREY, "Kassel"),
                (2, 11.5, DARK, "Statikerin"),
                (2, 10.5, DARK, "2016 - 2021 (5 Jahre)"),
                (2, 15.75, DARK, "Ausbildung"),
                (2, 12.0, DARK, "Realschule Auental"),
                (2, 10.5, DARK, "· (1996 - 2002)"),
                (2, 12.0, DARK, "Hochschule Seewald"),
                (2, 10.5, DARK, "Diplom, Bauwesen · (2004 - 2009)"),
                (2, 9.0, DARK, "Page 2 of 2"),
            ),
        ],
        author="LinkedIn",
        file="Profile.pdf",
    )
    assert (person.format, person.lang) == ("linkedin-pdf", "de")
    assert (person.name, person.greeting) == ("Ulrike Stahl", "Ulrike")
    assert person.headline == "Brücken | Tunnel | alles, was trägt"
    assert person.location == "Kassel, Hessen, Deutschland"
    assert (person.role, person.company) == ("Leiterin Statik und Brückenbau", "Auental Ingenieure")
    assert person.school == "Hochschule Seewald"
    assert person.about == "Ich rechne gern nach."
    assert person.url == "www.linkedin.com/in/ulrike-stahl-12ab"
    assert Source("location", None, "page 1: 12 points, grey, under the name") in person.sources


def test_unknown_headings_are_told_by_their_sizes_and_an_ended_job_is_not_current() -> None:
    person = parse(
        [
            *SIDE,
            *runs(
                *TOP[:1],
                (1, 15.75, DARK, "Kokemus"),
                (1, 12.0, DARK, "Silta Oy"),
                (1, 11.5, DARK, "Insinööri"),
                (1, 10.5, DARK, "2016 - 2021 (5 v.)"),
                (1, 15.75, DARK, "Koulutus"),
                (1, 12.0, DARK, "Auental-opisto"),
                (1, 10.5, DARK, "DI · (2004 - 2009)"),
            ),
        ],
        author="LinkedIn",
    )
    assert (person.role, person.company, person.school) == (None, None, "Auental-opisto")


def test_a_current_job_below_an_ended_one_is_found() -> None:
    person = parse(
        [
            *SIDE,
            *runs(
                *TOP,
                (1, 15.75, DARK, "Experience"),
                (1, 12.0, DARK, "Old Mill"),
                (1, 11.5, DARK, "Clerk"),
                (1, 10.5, DARK, "2016 - 2021 (5 years)"),
                (1, 12.0, DARK, "Oak Works"),
                (1, 11.5, DARK, "Owner"),
                (1, 10.5, DARK, "2012 - Present (13 years)"),
            ),
        ],
        author="LinkedIn",
    )
    assert (person.role, person.company) == ("Owner", "Oak Works")


def test_pages_of_another_origin_are_refused() -> None:
    with pytest.raises(InputError, match="not the one LinkedIn saves"):
        parse(runs((1, 20.0, DARK, "Curriculum Vitae"), (1, 11.0, DARK, "Ines Vega")), author="W")
    with pytest.raises(InputError, match="not the one LinkedIn saves"):
        parse(runs((1, 26.0, DARK, "Ines Vega"), (1, 11.0, DARK, "Editor")), author=None)


def test_linkedins_pages_without_their_author_pass_by_their_shape() -> None:
    person = parse([*SIDE, *runs(*TOP, (1, 15.75, DARK, "Experience"))], author=None)
    assert person.name == "Ulrike Stahl"

"""Rows as people write them → who it is and what is said."""

from __future__ import annotations

import json

import pytest

from linknote.batch.entry import Entry, entry_of
from linknote.batch.rows import delimiter_of, read_rows
from linknote.errors import InputError
from linknote.model import Answers


def entries(text: str) -> list[Entry]:
    lines = text.splitlines(keepends=True)
    return [entry_of(raw, file="people.csv") for raw in read_rows(lines, file="people.csv")]


HEADERS = {
    "en": ("Name", "Company", "How we met", "Why connect?", "Language", "Situation"),
    "spoken": ("Attendee", "Employer", "where_did_we_meet", "Reason", "Lang", "situation"),
    "de": ("Name", "Firma", "Woher ich sie kenne", "Grund", "Sprache", "Situation"),
    "fr": ("Nom complet", "Entreprise", "Où rencontré", "Pourquoi ?", "Langue", "Situation"),
    "es": ("Nombre completo", "Empresa", "Dónde nos conocimos", "¿Por qué?", "Idioma", "Situación"),
    "pt": ("Nome completo", "Empresa", "Onde nos conhecemos", "Por quê?", "Idioma", "Situação"),
    "it": ("Nome", "Azienda", "Dove ci siamo conosciuti", "Perché", "Lingua", "Situazione"),
    "nl": ("Naam", "Bedrijf", "Waar ontmoet?", "Waarom", "Taal", "Situatie"),
    "ja": ("氏名", "会社名", "出会った場所", "つながりたい理由", "言語", "場面"),
}  # fmt: skip


@pytest.mark.parametrize("headers", HEADERS.values(), ids=HEADERS)
@pytest.mark.parametrize("mark", [";", "\t", "|", ","])
def test_headers_in_eight_languages(headers: tuple[str, ...], mark: str) -> None:
    row = ("Ines Prado", "Harbour Light", "the fair", "night shifts", "DE", "talk")
    (entry,) = entries(f"{mark.join(headers)}\n{mark.join(row)}\n")
    assert entry.person
    assert (entry.name, entry.person.company, entry.trouble) == ("Ines Prado", "Harbour Light", "")
    assert entry.answers == Answers(found="the fair", why="night shifts")
    assert (entry.lang, entry.situation) == ("de", "talk")
    assert delimiter_of([mark.join(headers) + "\n"]) == mark


@pytest.mark.parametrize(
    ("found", "why"),
    [
        ("How do I know them", "Reason for connecting"),
        ("where_i_met_them", "whyThisPerson"),
        ("Woher kennen wir uns", "Grund der Anfrage"),
        ("Lieu de rencontre", "Pourquoi je t'écris"),
        ("Dónde la conocí", "Razón del contacto"),
        ("Local do encontro", "Motivo do contato"),
        ("Come ci siamo incontrati", "Perché connettersi"),
        ("Hoe kennen we elkaar", "Waarom ik schrijf"),
        ("どうやって知ったか", "連絡した理由"),
        ("Event", "because of"),
    ],
)
def test_headers_in_other_words(found: str, why: str) -> None:
    (entry,) = entries(f"Company,{why},Name,{found}\nHarbour,night shifts,Ines Prado,the fair\n")
    assert entry.answers == Answers(found="the fair", why="night shifts")


@pytest.mark.parametrize("header", ["Method", "Metrics", "Motivation note", "Lead source", "Notes"])
def test_headers_that_only_look_alike(header: str) -> None:
    (entry,) = entries(f"Name,Why,Found,{header}\nInes Prado,,,something\n")
    assert entry.answers == Answers()
    with pytest.raises(InputError, match="no column that says"):
        entries(f"Name,Company,{header},Why\nInes Prado,Harbour,something,more\n")


@pytest.mark.parametrize(
    ("said", "lang"),
    [("Deutsch", "de"), ("EN", "en"), ("pt_BR", "pt-br"), ("français", "fr"), ("tlh", "tlh")],
)
def test_languages_as_people_call_them(said: str, lang: str) -> None:
    (entry,) = entries(json.dumps({"name": "Ines Prado", "lang": said}))
    assert entry.lang == lang


@pytest.mark.parametrize(
    "row",
    [
        {"who": "Ines Prado, timetable planner at Harbour Light"},
        {"WHO": "Ines Prado (Harbour Light)", "role": "timetable planner"},
        {"first_name": "Ines", "Surname": "Prado", "org": "", "company": "Harbour Light"}
        | {"jobTitle": "timetable planner"},
        {"name": "Prado, Ines", "title": "timetable planner", "Employer": "Harbour Light"},
    ],
)
def test_one_person_in_four_ways(row: dict[str, str]) -> None:
    (entry,) = entries(json.dumps(row | {"found": "the fair", "why": "night shifts"}))
    assert entry.person
    person = entry.person
    assert (entry.trouble, person.name, person.greeting) == ("", "Ines Prado", "Ines")
    assert (person.company, person.role) == ("Harbour Light", "timetable planner")


def test_who_in_a_table_is_a_line_and_an_address_alone_is_no_name() -> None:
    one, two, three = entries(
        "who,found,why\n"
        '"Dana Whitfield, Data Lead at Brindle & Oak",the fair,rosters\n'
        "https://www.linkedin.com/in/omar-haddad,the fair,figures\n"
        '"Tom Okafor https://www.linkedin.com/in/tokafor",the fair,radio\n'
    )
    assert one.person
    assert (one.person.role, one.person.company) == ("Data Lead", "Brindle & Oak")
    assert two.trouble == "the address alone suggests Omar Haddad – write the name out"
    assert three.person
    assert (three.name, three.person.url) == ("Tom Okafor", "https://www.linkedin.com/in/tokafor")


def test_an_ask_is_a_column_of_its_own_name_or_of_the_words_for_it() -> None:
    one, two = entries(
        "name,role,found,why,Gespräch,ask role,mutual,Email\n"
        "Ines Prado,planner,the fair,x,Nachtdienste,night planner,Omar,i@x.example\n"
        "Bo Lie,,the fair,x,,,,\n"
    )
    asks = ("topic", "role", "who", "part")
    assert one.pairs_for(asks) == {
        "topic": "Nachtdienste",
        "role": "night planner",
        "who": "Omar",
    }
    assert two.pairs_for(asks) == {}


def test_a_pair_set_goes_before_a_column() -> None:
    (entry,) = entries(json.dumps({"name": "Bo", "topic": "a", "set": {"topic": "b", "x": None}}))
    assert entry.pairs_for(("topic",)) == {"topic": "b", "x": ""}


def test_numbers_are_text_and_nothing_is_nothing() -> None:
    (entry,) = entries(json.dumps({"name": "Bo Lie", "found": 2026, "why": None, "company": 3.5}))
    assert entry.person
    assert (entry.answers, entry.person.company) == (Answers(found="2026"), "3.5")
    assert entry.trouble == "it does not say why you write"


def test_rows_are_counted_by_people_and_lines_by_the_file() -> None:
    found = entries('\n\nname,found,why\n\n"Ines\nPrado",a,b\n,,\nBo Lie,c,d\n')
    assert [(entry.number, entry.line, entry.name) for entry in found] == [
        (1, 5, "Ines Prado"),
        (2, 8, "Bo Lie"),
    ]


def test_a_table_is_read_no_further_than_asked() -> None:
    def lines():
        yield from ("name,found,why\n", "Ines Prado,a,b\n", "Bo Lie,a,b\n")
        raise AssertionError("read further than asked for")

    rows = read_rows(lines(), file="people.csv")
    assert [next(rows).number, next(rows).number] == [1, 2]


def test_the_export_of_ones_connections_needs_two_columns_more() -> None:
    with pytest.raises(InputError, match="no column that says how you found them or says why"):
        entries("First Name,Last Name,URL,Company,Position,Connected On\nBo,Lie,,,,\n")

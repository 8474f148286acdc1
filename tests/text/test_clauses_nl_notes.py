"""Whole Dutch notes from answers that are sentences, questions, names and odd ends."""

from pathlib import Path

import pytest

from linknote.model import Answers, Me, Person
from linknote.pack.manifest import parse_template
from linknote.pack.render import render
from linknote.text.clauses import speech

FOLDER = Path(__file__).parents[2] / "templates" / "essentials" / "nl"
NL = speech("nl")
DANA = Person("one-line", name="Dana Whitfield", greeting="Dana")
LEUK = " Leuk als we hier in contact komen."


def note(found: str, why: str, situation: str | None = None) -> str:
    """The note of the first template for what was typed, in the register that was typed."""
    formal = NL.register(f"{found} {why}") == "formal"
    key = (situation or NL.situation(found)) + ("-formal" if formal else "")
    raw = (FOLDER / f"{key}.j2").read_text(encoding="utf-8")
    template = parse_template(
        raw, file=f"{key}.j2", pack="essentials", key=key, lang="nl", in_folder=True
    )
    return render(template, person=DANA, answers=Answers(found, why), me=Me(), limit=300).text


@pytest.mark.parametrize(
    ("found", "why", "text"),
    [
        (
            "webinar over stikstof",
            "wat raad je aan voor kleine boerenbedrijven?",
            (
                "Hallo Dana, bedankt voor het webinar over stikstof. Wat raad je aan voor kleine "
                "boerenbedrijven?"
            ),
        ),
        (
            "je plugin voor WordPress",
            "kan ik ergens een donatie doen?",
            "Hallo Dana, bedankt voor je plugin voor WordPress. Kan ik ergens een donatie doen?",
        ),
        (
            "we gaan allebei naar de Onderwijsdagen in november",
            "misschien kunnen we daar even bijpraten",
            (
                "Hallo Dana, we gaan allebei naar de Onderwijsdagen in november. Misschien kunnen "
                "we daar even bijpraten."
            ),
        ),
        (
            '"Waarom wij stopten met scrum" - je blog',
            "eindelijk iemand die het zegt",
            (
                'Hallo Dana, bedankt voor je blog "Waarom wij stopten met scrum". Eindelijk iemand '
                f"die het zegt.{LEUK}"
            ),
        ),
        (
            "nieuwe functie bij Northwind, gefeliciteerd",
            "ik werk er ook sinds kort",
            (
                "Hallo Dana, gefeliciteerd met de nieuwe functie bij Northwind! Ik werk er ook "
                f"sinds kort.{LEUK}"
            ),
        ),
        (
            "uw vertrek bij Fernhill",
            "ik wens u veel succes",
            (
                "Beste Dana Whitfield, ik hoorde van uw vertrek bij Fernhill. Ik wens u veel "
                "succes. Ik kom graag met u in contact."
            ),
        ),
        (
            "nav je oproep op linkedin",
            "ik help graag mee",
            (
                "Hallo Dana, ik neem contact op naar aanleiding van je oproep op LinkedIn. Ik help "
                f"graag mee.{LEUK}"
            ),
        ),
        (
            "jullie zijn op zoek naar een docent wiskunde",
            "ik geef sinds een jaar les",
            (
                "Hallo Dana, ik zag dat jullie op zoek zijn naar een docent wiskunde. Ik geef "
                f"sinds een jaar les.{LEUK}"
            ),
        ),
        (
            "kort gesproken na je lezing",
            "je zou me de titel van dat boek nog sturen",
            (
                "Hallo Dana, we hebben elkaar kort gesproken na je lezing. Je zou me de titel van "
                "dat boek nog sturen. Ik blijf graag met je in contact."
            ),
        ),
        (
            "ga jij ook naar de Havendag?",
            "zou je daar graag ontmoeten",
            (
                "Hallo Dana, ik vroeg me af of jij ook naar de Havendag gaat. Ik zou je daar graag "
                "ontmoeten."
            ),
        ),
        (
            "Omar Haddad",
            "doe hem de groeten",
            f"Hallo Dana, ik ken je naam van Omar Haddad. Doe hem de groeten.{LEUK}",
        ),
        (
            "je werk aan roosters",
            "omdat ik zelf verpleeg weet ik hoe belangrijk dit is",
            (
                "Hallo Dana, ik kwam je werk aan roosters tegen. Omdat ik zelf verpleeg, weet ik "
                f"hoe belangrijk dit is.{LEUK}"
            ),
        ),
        (
            "alumni van de Hogeschool Delft",
            "reünie organiseren",
            (
                "Hallo Dana, we komen allebei van de Hogeschool Delft. Ik zou graag een reünie "
                f"organiseren.{LEUK}"
            ),
        ),
        (
            "LinkedIn zoekopdracht",
            "zoek mensen in de R&D van batterijen",
            (
                "Hallo Dana, ik kwam je profiel tegen via een LinkedIn-zoekopdracht. Ik zoek "
                f"mensen in de R&D van batterijen.{LEUK}"
            ),
        ),
        (
            "Marktplaats, ik kocht je oude racefiets",
            "de fiets rijdt nog steeds super!",
            (
                "Hallo Dana, ik kocht je oude racefiets (Marktplaats). De fiets rijdt nog steeds "
                f"super!{LEUK}"
            ),
        ),
        (
            "zag je post over {deeltijd} voorbijkomen",
            "herkenbaar! wij lopen tegen hetzelfde aan",
            (
                "Hallo Dana, ik zag je post over {deeltijd} voorbijkomen. Herkenbaar! Wij lopen "
                f"tegen hetzelfde aan.{LEUK}"
            ),
        ),
    ],
)
def test_what_is_whole_stays_whole(found: str, why: str, text: str) -> None:
    assert note(found, why) == text


def test_a_candidate_is_told_what_was_noticed() -> None:
    assert note(
        "je ervaring met Kubernetes", "we zoeken een platform engineer", "recruiter-to-candidate"
    ) == (
        "Hallo Dana, wat me opviel: je ervaring met Kubernetes. We zoeken een platform engineer. "
        "Als je wilt, stuur ik je graag meer."
    )


@pytest.mark.parametrize(
    ("typed", "situation"),
    [
        ("zag dat jullie een teamlead zoeken", "hiring-manager"),
        ("dezelfde middelbare school in Delft", "alumni"),
        ("wij hebben samen bij de gemeente Delft gewerkt", "ex-colleague"),
        ("ons gesprek op de banenmarkt", "event-met"),
        ("via een oud-collega, Petra Blom", "mutual"),
        ("je podcast over imkeren", "post"),
        ("alumninetwerk Delft", "group"),
        ("collega-ondernemer in de haven", "peer"),
    ],
)
def test_more_words_tell_the_situation(typed: str, situation: str) -> None:
    assert NL.situation(typed) == situation

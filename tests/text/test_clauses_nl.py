"""Dutch answers as busy people type them, and the notes they end up in."""

from pathlib import Path

import pytest

from linknote.model import Answers, Me, Person, Template
from linknote.pack.manifest import parse_template
from linknote.pack.render import render
from linknote.pack.situations import REPLY
from linknote.text.clauses import SITUATIONS, speech

FOLDER = Path(__file__).parents[2] / "templates" / "essentials" / "nl"
NL = speech("nl")
DANA = Person("one-line", name="Dana Whitfield", greeting="Dana")


def template(key: str) -> Template:
    raw = (FOLDER / f"{key}.j2").read_text(encoding="utf-8")
    return parse_template(
        raw, file=f"{key}.j2", pack="essentials", key=key, lang="nl", in_folder=True
    )


@pytest.mark.parametrize(
    ("typed", "noun"),
    [
        ("Uw lezing over nachtdiensten.", "uw lezing over nachtdiensten"),
        ("je praatje op PyCon NL", "je praatje op PyCon NL"),
        ("presentatie over R&D", "de presentatie over R&D"),
        ("mooi stuk over verloskundigen", "het mooie stuk over verloskundigen"),
        ("Heel goede lezing van u dinsdag", "de heel goede lezing van u dinsdag"),
        ("LinkedIn-post van vorige week", "de LinkedIn-post van vorige week"),
        ("heb je blog over deeltijd gelezen 🙂", "je blog over deeltijd"),
        ("Bedankt voor je workshop over C++!", "je workshop over C++"),
        ("via je blog", "je blog"),
        ("vacature in je team", "de vacature in je team"),
        ("vorige week je talk gezien", None),
        ("PyCon NL", None),
        ("via Omar Haddad", None),
    ],
)  # fmt: skip
def test_a_thing_they_made_has_its_article(typed: str, noun: str | None) -> None:
    assert NL.noun(typed) == noun


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("was vorige week bij uw webinar", "ik was vorige week bij uw webinar"),
        ("Heb je in de podcast gehoord", "ik heb je in de podcast gehoord"),
        ("je keynote gezien op de Havendag", "ik heb je keynote gezien op de Havendag"),
        ("ontmoet op PyCon", "we hebben elkaar ontmoet op PyCon"),
        ("zaten naast elkaar", "we zaten naast elkaar"),
        ("u spreekt op de Havendag", "ik zag dat u op de Havendag spreekt"),
        ("uw team heeft de prijs gewonnen", "ik zag dat uw team de prijs heeft gewonnen"),
        ("je hebt mijn profiel bekeken", "je hebt mijn profiel bekeken"),
        ("Omar zei dat ik je moest schrijven", "Omar zei dat ik je moest schrijven"),
        ("oud-collega bij Northwind", "we waren collega's bij Northwind"),
        ("zelfde branche", "we zitten in dezelfde branche"),
        ("zelfde stad, zelfde vak", "we hebben dezelfde stad en hetzelfde vak gemeen"),
        ("gezamenlijke kennis: Omar Haddad", "we kennen allebei Omar Haddad"),
        ("van het koor", "we kennen elkaar van het koor"),
        ("LinkedIn", "ik kwam dit profiel op LinkedIn tegen"),
        ("je werk aan httpx-cache", None),
    ],
)
def test_a_clause_has_its_subject(typed: str, clause: str | None) -> None:
    assert NL.clause(typed) == clause


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("PyCon NL", "PyCon NL"),
        ("op PyCon", "PyCon"),
        ("hackathon in Delft", "de hackathon in Delft"),
        ("op het havenfeest", "het havenfeest"),
        ("Slackgroep Data Folk", "de Slackgroep Data Folk"),
        ("Universiteit Leeds", "de Universiteit Leeds"),
        ("ook TU Delft", "de TU Delft"),
        ("via Omar Haddad", "Omar Haddad"),
        ("aangeraden door Mira", "Mira"),
        ("via mijn collega Mira", "mijn collega Mira"),
        ("Northwind", "Northwind"),
        ("je artikel", None),
        ("LinkedIn-zoekopdracht", None),
    ],
)
def test_a_name_takes_the_article_of_its_kind(typed: str, name: str | None) -> None:
    assert NL.name(typed) == name


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("omdat wij dat ook doen.", "Ik neem contact op omdat wij dat ook doen."),
        ("om te leren hoe u plant", "Ik wil graag leren hoe u plant."),
        ("om mezelf kort voor te stellen", "Ik wil mezelf graag kort voorstellen."),
        ("om ervaringen uit te wisselen", "Ik wil graag ervaringen uitwisselen."),
        ("om het contact niet te verliezen", "Ik wil het contact niet verliezen."),
        ("om elkaar daar te spreken", "Het lijkt me leuk om elkaar daar te spreken."),
        ("om je succes te wensen", "Ik wil je graag succes wensen."),
        ("meer leren over C++", "Ik zou graag meer leren over C++."),
        ("je beter leren kennen", "Ik zou je graag beter leren kennen."),
        ("jouw ervaring met dbt", "Ik ben benieuwd naar jouw ervaring met dbt."),
        ("je mening over duobanen", "Ik hoor graag je mening over duobanen."),
        ("tips voor de eerste baan", "Ik zou blij zijn met tips voor de eerste baan."),
        ("vragen over de functie", "Ik heb vragen over de functie."),
        ("zoek mensen die roosters maken", "Ik zoek mensen die roosters maken."),
        ("past precies bij wat ik doe", "Dat past precies bij wat ik doe."),
        ("zie ik ook zo", "Dat zie ik ook zo."),
        ("benieuwd hoe u dat deed", "Ik ben benieuwd hoe u dat deed."),
        ("hoe u daar bent beland", "Ik ben benieuwd hoe u daar bent beland."),
        ("hoe vind je mensen?", "Hoe vind je mensen?"),
        ("staat de vacature nog open?", "Staat de vacature nog open?"),
        ("laten we contact houden", "Laten we contact houden."),
        ("we bouwen iets, zou graag praten", "We bouwen iets. Ik zou graag praten."),
        ("je antwoorden daar helpen me erg", "Je antwoorden daar helpen me erg."),
        ("zes jaar ervaring met R&D", "Ik heb zes jaar ervaring met R&D."),
        ("heb een idee voor {templates}", "Ik heb een idee voor {templates}."),
        ("Ik luister elke ochtend 😊", "Ik luister elke ochtend. 😊"),
    ],
)
def test_a_reason_becomes_a_sentence(typed: str, sentence: str) -> None:
    assert NL.sentence(typed) == sentence


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("Omdat ik verhuis", "omdat ik verhuis"),
        ("om te leren hoe u plant", "om te leren hoe u plant"),
        ("hoe vind je mensen?", None),
        ("ik verhuis", None),
    ],
)
def test_a_reason_can_follow(typed: str, reason: str | None) -> None:
    assert NL.reason(typed) == reason


@pytest.mark.parametrize(
    ("typed", "register"),
    [
        ("uw lezing", "formal"),
        ("vertelde me over u", "formal"),
        ("je lezing", "informal"),
        ("jullie zoeken iemand", "informal"),
        ("Omar Haddad", None),
    ],
)
def test_the_register_is_told(typed: str, register: str | None) -> None:
    assert NL.register(typed) == register


@pytest.mark.parametrize(
    ("typed", "situation"),
    [
        ("heb je talk gezien", "talk"),
        ("uw gastartikel over AI", "post"),
        ("leuk gesproken bij de meetup", "event-met"),
        ("u spreekt op de Havendag", "event-upcoming"),
        ("Omar Haddad vertelde me over u", "mutual"),
        ("ook TU Delft", "alumni"),
        ("oud-collega bij Northwind", "ex-colleague"),
        ("we zitten allebei in de groep 'Imkers'", "group"),
        ("we leiden allebei een datateam", "peer"),
        ("je library httpx-cache", "project"),
        ("heb gesolliciteerd op de functie", "applied-recruiter"),
        ("je vacature voor een planner", "hiring-manager"),
        ("je promotie", "news"),
        ("we zoeken een teamleider zorg", "recruiter-to-candidate"),
        ("PyCon NL", "other"),
    ],
)
def test_the_words_tell_the_situation(typed: str, situation: str) -> None:
    assert NL.situation(typed) == situation


@pytest.mark.parametrize(
    ("key", "found", "why", "text"),
    [
        (
            "talk",
            "je lezing over types",
            "omdat ik naar data overstap",
            (
                "Hallo Dana, bedankt voor je lezing over types. Ik neem contact op omdat ik naar "
                "data overstap.\nGroet, Kim Reyes"
            ),
        ),
        (
            "mutual-formal",
            "via Omar",
            "vragen over subsidies",
            (
                "Beste Dana Whitfield, ik kwam via Omar bij u terecht. Ik heb vragen over "
                "subsidies. Ik kom graag met u in contact.\nMet vriendelijke groet, Kim Reyes"
            ),
        ),
        (
            "event-met",
            "hackathon in Delft",
            "contact houden",
            (
                "Hallo Dana, ik denk met plezier terug aan onze ontmoeting tijdens de hackathon in "
                "Delft. Ik zou graag contact houden.\nGroet, Kim Reyes"
            ),
        ),
    ],
)
def test_a_whole_note(key: str, found: str, why: str, text: str) -> None:
    note = render(
        template(key), person=DANA, answers=Answers(found, why), me=Me("Kim Reyes"), limit=300
    )
    assert note.text == text


def test_every_situation_has_both_registers_and_none_is_mixed() -> None:
    made = [template(path.stem) for path in sorted(FOLDER.glob("*.j2"))]
    assert {(one.situation, one.register) for one in made} == {
        (situation, register)
        for situation in (*SITUATIONS, *REPLY)
        for register in ("formal", "informal")
    }
    for one in made:
        assert NL.register(one.body.replace("{{", " ").replace("}}", " ")) in (None, one.register)
        for sample in one.samples:
            typed = f"{sample.found} {sample.why}"
            assert NL.register(typed) in (None, one.register), (one.key, typed)

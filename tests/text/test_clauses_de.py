"""German answers as busy people type them, and the notes they end up in."""

from pathlib import Path

import pytest

from linknote.model import Answers, Me, Person, Template
from linknote.pack.manifest import parse_template
from linknote.pack.render import render
from linknote.pack.situations import REPLY
from linknote.text.clauses import SITUATIONS, speech

FOLDER = Path(__file__).parents[2] / "templates" / "essentials" / "de"
DE = speech("de")
DANA = Person("one-line", name="Dana Whitfield", greeting="Dana")


def template(key: str) -> Template:
    raw = (FOLDER / f"{key}.j2").read_text(encoding="utf-8")
    return parse_template(
        raw, file=f"{key}.j2", pack="essentials", key=key, lang="de", in_folder=True
    )


def note(key: str, found: str, why: str, *, limit: int = 300) -> str:
    return render(
        template(key), person=DANA, answers=Answers(found, why), me=Me("Kim Reyes"), limit=limit
    ).text


@pytest.mark.parametrize(
    ("typed", "noun"),
    [
        ("Ihr Vortrag über Typen.", "Ihren Vortrag über Typen"),
        ("dein vortrag beim meetup", "deinen Vortrag beim Meetup"),
        ("Vortrag über Nachtdienste", "den Vortrag über Nachtdienste"),
        ("der Vortrag bei der PyCon", "den Vortrag bei der PyCon"),
        ("Sehr guter Vortrag von Ihnen", "den sehr guten Vortrag von Ihnen"),
        ("Ihre spannende Keynote zu R&D", "Ihre spannende Keynote zu R&D"),
        ("Ihr neues Buch über Knoten", "Ihr neues Buch über Knoten"),
        ("ihr newsletter", "Ihren Newsletter"),
        ("habe deinen Artikel zu Teilzeit gelesen 🙂", "deinen Artikel zu Teilzeit"),
        ("Danke für deinen Workshop zu C++!", "deinen Workshop zu C++"),
        ("durch Ihren Beitrag", "Ihren Beitrag"),
        ("Ihrem Vortrag auf der PyCon", "Ihren Vortrag auf der PyCon"),
        ("offene Stelle in Ihrem Team", "die offene Stelle in Ihrem Team"),
        ("letzte Woche Ihren Vortrag gesehen", None),
        ("wir haben uns auf der Messe getroffen", None),
        ("PyCon DE", None),
        ("über Omar Haddad", None),
    ],
)
def test_a_thing_they_made_comes_in_the_accusative(typed: str, noun: str | None) -> None:
    assert DE.noun(typed) == noun


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("war letzte Woche in Ihrem Webinar", "ich war letzte Woche in Ihrem Webinar"),
        ("auf der PyCon kennengelernt", "wir haben uns auf der PyCon kennengelernt"),
        ("Kennengelernt auf dem Sommerfest", "wir haben uns auf dem Sommerfest kennengelernt"),
        ("bin über deinen Blog gestolpert", "ich bin über deinen Blog gestolpert"),
        ("Sie suchen eine Planerin", "ich habe gesehen, dass Sie eine Planerin suchen"),
        ("Ihr Team sucht Verstärkung", "ich habe gesehen, dass Ihr Team Verstärkung sucht"),
        ("Sie haben mein Profil besucht", "Sie haben mein Profil besucht"),
        ("Omar meinte, ich soll dir schreiben", "Omar meinte, ich soll dir schreiben"),
        ("ehemalige Kollegin bei Northwind", "wir waren beide bei Northwind"),
        ("gleiche Stadt, gleiches Thema", "uns verbinden die gleiche Stadt und das gleiche Thema"),
        ("gemeinsamer Kontakt: Omar Haddad", "wir kennen beide Omar Haddad"),
        ("aus dem Chor", "wir kennen uns aus dem Chor"),
        ("Xing", "dieses Profil ist mir auf Xing aufgefallen"),
        ("Profilvorschlag", "LinkedIn hat mir dieses Profil vorgeschlagen"),
        ("Glückwunsch zur neuen Stelle", "herzlichen Glückwunsch zur neuen Stelle"),
        ("Ihr Vortrag", None),
    ],
)
def test_a_clause_has_its_subject(typed: str, clause: str | None) -> None:
    assert DE.clause(typed) == clause


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("PyCon DE", "die PyCon DE"),
        ("auf der letzten PyCon", "die letzte PyCon"),
        ("Hackathon in Jena", "den Hackathon in Jena"),
        ("beim Stammtisch Leipzig", "den Stammtisch Leipzig"),
        ("Slack-Gruppe Data Folk", "die Slack-Gruppe Data Folk"),
        ("Universität Leeds", "die Universität Leeds"),
        ("über Omar Haddad", "Omar Haddad"),
        ("von Mira empfohlen", "Mira"),
        ("durch meine Kollegin Mira", "meine Kollegin Mira"),
        ("Northwind", "Northwind"),
        ("tide-tables", "tide-tables"),
        ("Ihr Beitrag", None),
        ("LinkedIn-Suche", None),
    ],
)
def test_a_name_takes_the_article_of_its_kind(typed: str, name: str | None) -> None:
    assert DE.name(typed) == name


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("weil wir auch davorstehen.", "Ich melde mich, weil wir auch davorstehen."),
        ("weil ich bin neu in Köln", "Ich bin neu in Köln."),
        ("um zu lernen, wie Sie planen", "Ich möchte gern lernen, wie Sie planen."),
        ("um mich kurz vorzustellen", "Ich möchte mich gern kurz vorstellen."),
        ("um den Kontakt nicht zu verlieren", "Ich möchte den Kontakt nicht verlieren."),
        ("um uns auszutauschen", "Ich fände es schön, wenn wir uns austauschen."),
        ("mehr über Ihre Arbeit erfahren", "Ich würde gern mehr über Ihre Arbeit erfahren."),
        ("würde mich gern über rust austauschen", "Ich würde mich gern über Rust austauschen."),
        ("Austausch über Code-Reviews", "Ich würde mich gern über Code-Reviews austauschen."),
        ("Ihre Erfahrungen mit dbt", "Ich interessiere mich für Ihre Erfahrungen mit dbt."),
        ("dein Rat zu Anträgen", "Über deinen Rat zu Anträgen würde ich mich freuen."),
        ("Tipps für den Einstieg", "Über Tipps für den Einstieg würde ich mich freuen."),
        ("gleiche Branche", "Uns verbindet die gleiche Branche."),
        ("suche Leute, die Fahrpläne bauen", "Ich suche Leute, die Fahrpläne bauen."),
        ("passt genau zu meiner Arbeit", "Das passt genau zu meiner Arbeit."),
        ("fand ich super spannend!", "Das fand ich super spannend!"),
        ("neugierig, wie Sie das lösen", "Ich bin neugierig, wie Sie das lösen."),
        ("wie Sie dahin gekommen sind", "Mich interessiert, wie Sie dahin gekommen sind."),
        ("wie finden Sie Leute?", "Wie finden Sie Leute?"),
        ("wie Sie Leute finden?", "Darf ich fragen, wie Sie Leute finden?"),
        ("lass uns in Kontakt bleiben", "Lass uns in Kontakt bleiben."),
        ("wir planen etwas, würde gern reden", "Wir planen etwas. Ich würde gern reden."),
        ("sechs Jahre Erfahrung mit R&D", "Ich habe sechs Jahre Erfahrung mit R&D."),
        ("um mehr ueber C++ zu lernen", "Ich möchte gern mehr über C++ lernen."),
        ("habe eine Idee für {templates}", "Ich habe eine Idee für {templates}."),
        ("Ich höre ihn jeden Morgen 😊", "Ich höre ihn jeden Morgen. 😊"),
    ],
)  # fmt: skip
def test_a_reason_becomes_a_sentence(typed: str, sentence: str) -> None:
    assert DE.sentence(typed) == sentence


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("Weil ich umziehe", "weil ich umziehe"),
        ("um zu lernen, wie Sie planen", "um zu lernen, wie Sie planen"),
        ("mehr über Rust lernen", "um mehr über Rust zu lernen"),
        ("mich mit Ihnen austauschen", "um mich mit Ihnen auszutauschen"),
        ("wie finden Sie Leute?", None),
        ("ich ziehe um", None),
    ],
)
def test_a_reason_can_follow_a_comma(typed: str, reason: str | None) -> None:
    assert DE.reason(typed) == reason


@pytest.mark.parametrize(
    ("typed", "register"),
    [
        ("Ihr Vortrag", "formal"),
        ("ihr vortrag", "formal"),
        ("habe Sie gehört", "formal"),
        ("dein Vortrag", "informal"),
        ("ihr habt einen tollen Podcast", "informal"),
        ("warum ihr Dateien gewählt habt", "informal"),
        ("lass uns reden", "informal"),
        ("Omar Haddad", None),
    ],
)
def test_the_register_is_told(typed: str, register: str | None) -> None:
    assert DE.register(typed) == register


@pytest.mark.parametrize(
    ("typed", "situation"),
    [
        ("habe deinen Talk gesehen", "talk"),
        ("Ihr Gastbeitrag über KI", "post"),
        ("beim Stammtisch nett unterhalten", "event-met"),
        ("Sie sprechen auf der Data Week", "event-upcoming"),
        ("Omar Haddad hat mir von Ihnen erzählt", "mutual"),
        ("auch an der TU Dresden", "alumni"),
        ("ehemalige Kollegin bei Northwind", "ex-colleague"),
        ("wir sind beide in der Gruppe „Imkern“", "group"),
        ("wir leiten beide Datenteams", "peer"),
        ("Ihre Bibliothek httpx-cache", "project"),
        ("habe mich auf die Stelle beworben", "applied-recruiter"),
        ("Ihre Stellenanzeige", "hiring-manager"),
        ("Ihre Beförderung", "news"),
        ("wir suchen eine Pflegeleitung", "recruiter-to-candidate"),
        ("PyCon DE", "other"),
    ],
)
def test_the_words_tell_the_situation(typed: str, situation: str) -> None:
    assert DE.situation(typed) == situation


@pytest.mark.parametrize(
    ("key", "found", "why", "text"),
    [
        (
            "talk",
            "Ihr Vortrag über Typen",
            "weil ich zu den Daten wechsle",
            (
                "Guten Tag Dana Whitfield,\nvielen Dank für Ihren Vortrag über Typen. "
                "Ich melde mich, weil ich zu den Daten wechsle. "
                "Ich freue mich, wenn wir uns hier vernetzen.\n"
                "Viele Grüße\nKim Reyes"
            ),
        ),
        (
            "event-met-informal",
            "PyCon DE",
            "lass uns in Kontakt bleiben",
            (
                "Hallo Dana,\nich denke gern an die PyCon DE und an unsere Begegnung dort zurück. "
                "Lass uns in Kontakt bleiben.\nViele Grüße\nKim Reyes"
            ),
        ),
        (
            "mutual",
            "über Omar",
            "Fragen zum Quereinstieg",
            (
                "Guten Tag Dana Whitfield,\nich bin über Omar auf Sie gekommen. "
                "Ich habe Fragen zum Quereinstieg. "
                "Über den Kontakt würde ich mich freuen.\nViele Grüße\nKim Reyes"
            ),
        ),
    ],
)
def test_a_whole_note(key: str, found: str, why: str, text: str) -> None:
    assert note(key, found, why) == text


def test_every_situation_has_both_registers_and_none_is_mixed() -> None:
    keys = sorted(path.stem for path in FOLDER.glob("*.j2"))
    made = [template(key) for key in keys]
    assert {(one.situation, one.register) for one in made} == {
        (situation, register)
        for situation in (*SITUATIONS, *REPLY)
        for register in ("formal", "informal")
    }
    for one in made:
        assert DE.register(one.body.replace("{{", " ").replace("}}", " ")) in (None, one.register)
        for sample in one.samples:
            typed = f"{sample.found} {sample.why}"
            assert DE.register(typed) in (None, one.register), (one.key, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("würde gern wissen, wie ihr testet", "Ich würde gern wissen, wie ihr testet."),
        ("würde gern mehr wissen", "Ich würde gern mehr wissen."),
        ("um von Ihrem wissen zu lernen", "Ich möchte gern von Ihrem Wissen lernen."),
        ("möchte Sie zu unserem podcast einladen", "Ich möchte Sie zu unserem Podcast einladen."),
        ("suche sprecher für unser meetup", "Ich suche Sprecher für unser Meetup."),
        ("bin auch quereinsteiger", "Ich bin auch Quereinsteiger."),
        ("ich ziehe im mai um", "Ich ziehe im Mai um."),
    ],
)
def test_a_verb_keeps_its_small_letter_and_a_noun_gets_its_capital(typed, said):
    assert speech("de").sentence(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("wollt mal hören was du so machst", "Ich wollte mal hören, was du so machst."),
        ("ich wollt dir danke sagen", "Ich wollte dir danke sagen."),
        ("ihr wollt das auch", "Ihr wollt das auch."),
        ("möcht gern mehr wissen", "Ich möchte gern mehr wissen."),
        ("würd gern mehr hören", "Ich würde gern mehr hören."),
        ("bräuchte Ihren Rat", "Ich bräuchte Ihren Rat."),
    ],
)
def test_a_verb_cut_short_in_haste_is_one(typed: str, said: str) -> None:
    assert DE.sentence(typed) == said

"""Whole German notes, from raw answers to the text, with the line about oneself in its place."""

import pytest

from linknote.compose import fitting, register_of, situation_of
from linknote.model import Answers, Me, Person
from linknote.pack.render import render
from linknote.store.packs import load_pack
from linknote.store.paths import builtin_packs

PACK = load_pack(builtin_packs() / "essentials", lang="de")
DANA = Person("one-line", name="Dana Whitfield", greeting="Dana")
KIM = Me("Kim Reyes", line="ich betreue die IT einer Klinik")


def note(found: str, why: str) -> str:
    answers = Answers(found, why)
    template = fitting(
        PACK.templates,
        situation=situation_of(answers, "de"),
        lang="de",
        register=register_of(answers, "de"),
    )[0]
    return render(template, person=DANA, answers=answers, me=KIM, limit=300).text


@pytest.mark.parametrize(
    ("found", "why", "text"),
    [
        (
            "dein open source projekt httpmock",
            "nutze es jeden Tag auf der Arbeit",
            (
                "vielen Dank für dein Open-Source-Projekt httpmock. Ich nutze es jeden Tag auf "
                "der Arbeit. Ich betreue die IT einer Klinik. Über den Kontakt würde ich mich "
                "freuen."
            ),
        ),
        (
            "Workshop Design Thinking letzte Woche",
            "Kontakt halten",
            (
                "vielen Dank für den Workshop Design Thinking letzte Woche. Ich betreue die IT "
                "einer Klinik. Ich würde gern Kontakt halten."
            ),
        ),
        (
            "Nachbarn",
            "Straßenfest organisieren",
            (
                "wir sind Nachbarn. Ich betreue die IT einer Klinik. Ich "
                "würde gern ein Straßenfest organisieren. Ich freue mich, wenn wir uns hier "
                "vernetzen."
            ),
        ),
        (
            "habe gelesen dass ihr Series B abgeschlossen habt",
            "Glückwunsch dazu!",
            (
                "ich habe gelesen, dass ihr Series B abgeschlossen habt. Glückwunsch dazu! Ich "
                "betreue die IT einer Klinik. Ich freue mich, wenn wir uns hier vernetzen."
            ),
        ),
        (
            "Tipp von einer Freundin",
            "Berufseinstieg im Journalismus",
            (
                "ich bin über eine Freundin auf Sie gekommen. Mir geht es um den Berufseinstieg im "
                "Journalismus. Ich betreue die IT einer Klinik. Über den Kontakt würde ich mich "
                "freuen."
            ),
        ),
        (
            "Ihre Firma hat den Gründerpreis gewonnen",
            "Glückwunsch zum Gründerpreis!",
            (
                "ich habe gesehen, dass Ihre Firma den Gründerpreis gewonnen hat. Glückwunsch zum"
                " Gründerpreis! Ich betreue die IT einer Klinik. Über den Kontakt würde ich mich "
                "freuen."
            ),
        ),
        (
            "Folge 42 von deinem Podcast",
            "das Gespräch mit der Hebamme war toll",
            (
                "ich bin auf die Folge 42 von deinem Podcast gestoßen. Das Gespräch mit der "
                "Hebamme war toll. Ich betreue die IT einer Klinik. Ich freue mich, wenn wir uns "
                "hier vernetzen."
            ),
        ),
        (
            "beide an der Uni Leipzig studiert",
            "würde gern hören, wie dir der Einstieg gelungen ist",
            (
                "wir haben beide an der Uni Leipzig studiert. Ich betreue die IT einer Klinik. "
                "Ich würde gern hören, wie dir der Einstieg gelungen ist. Ich freue mich, wenn "
                "wir uns hier vernetzen."
            ),
        ),
        (
            "Absolventin der TU Dresden wie ich",
            "was machen die anderen aus dem Jahrgang",
            (
                "uns verbindet die TU Dresden. Ich betreue die IT einer Klinik. Was machen die "
                "anderen aus dem Jahrgang?"
            ),
        ),
        (
            "dein Podcast über Pflege",
            "hat mir sehr geholfen, danke!",
            (
                "ich bin auf deinen Podcast über Pflege gestoßen. Das hat mir sehr geholfen, "
                "danke! Ich betreue die IT einer Klinik. Ich freue mich, wenn wir uns hier "
                "vernetzen."
            ),
        ),
        (
            "Interview im Radio",
            "fand Ihre Position zum Datenschutz sehr erfrischend",
            (
                "ich bin über das Interview im Radio auf Sie gestoßen. Ich fand Ihre Position zum"
                " Datenschutz sehr erfrischend. Ich betreue die IT einer Klinik. Ich freue mich, "
                "wenn wir uns hier vernetzen."
            ),
        ),
        (
            "wir kennen uns aus dem Kundenprojekt bei Weber Logistik",
            "Kontakt nicht verlieren",
            (
                "wir kennen uns aus dem Kundenprojekt bei Weber Logistik. Ich betreue die IT "
                "einer Klinik. Ich möchte den Kontakt nicht verlieren."
            ),
        ),
        (
            "über meinen Mann, er arbeitet mit Ihnen",
            "Tipps für den Wiedereinstieg",
            (
                "ich bin über meinen Mann auf dieses Profil gestoßen. Er arbeitet mit Ihnen. Ich "
                "betreue die IT einer Klinik. Über Tipps für den Wiedereinstieg würde ich mich "
                "freuen."
            ),
        ),
        (
            "FH Potsdam, Informationswissenschaften",
            "auch 2012 angefangen?",
            (
                "wie ich sehe, verbindet uns die FH Potsdam (Informationswissenschaften). Ich "
                "betreue die IT einer Klinik. Auch 2012 angefangen?"
            ),
        ),
        (
            "ehemaliger Kollege aus der Buchhaltung bei Weber",
            "mal wieder austauschen",
            (
                "wir waren beide bei Weber (Buchhaltung). Ich betreue die IT einer Klinik. Ich "
                "möchte mich mal wieder austauschen. Über den Kontakt würde ich mich freuen."
            ),
        ),
        (
            "Ihr Kommentar zu 50 % weniger Meetings",
            "das würden wir auch gerne schaffen",
            (
                "vielen Dank für Ihren Kommentar zu 50 % weniger Meetings. Das würden wir auch "
                "gerne schaffen. Ich betreue die IT einer Klinik. Ich freue mich, wenn wir uns "
                "hier vernetzen."
            ),
        ),
        (
            "treffen uns nächste Woche auf der Bauma",
            "vorab vernetzen",
            (
                "wir treffen uns nächste Woche auf der Bauma. Ich betreue die IT einer Klinik. "
                "Ich würde mich gern vorab vernetzen. Vielleicht sehen wir uns dort."
            ),
        ),
        (
            "an der Hochschule Mannheim",
            "gleiche Professoren",
            (
                "wie ich sehe, haben wir beide die Hochschule Mannheim besucht. Uns verbinden die"
                " gleichen Professoren. Ich betreue die IT einer Klinik. Ich freue mich, wenn wir"
                " uns hier vernetzen."
            ),
        ),
        (
            "Ihr Vortrag über Fristen",
            "Ich möchte gern lernen, wie ihr testet",
            (
                "vielen Dank für Ihren Vortrag über Fristen. Ich betreue die IT einer Klinik. Ich"
                " möchte gern lernen, wie ihr testet. Ich freue mich, wenn wir uns hier "
                "vernetzen."
            ),
        ),
    ],
)
def test_hurried_answers_become_a_note_to_send_as_it_is(found: str, why: str, text: str) -> None:
    assert note(found, why).split("\n")[1] == text

"""Whole Italian notes from answers as they are typed, by the flow that the command takes."""

import pytest

from linknote.compose import compose, fitting, register_of, situation_of
from linknote.model import Answers, Me, Person
from linknote.store.packs import load_pack
from linknote.store.paths import builtin_packs

PERSON = Person("one-line", name="Dana Whitfield", greeting="Dana")
NOTES = (
    (
        "stessa università (Politecnico di Torino)",
        "scambiare due parole con un ex studente",
        "alumni",
        (
            "Ciao Dana, abbiamo fatto la stessa università (Politecnico di Torino). Mi "
            "piacerebbe scambiare due parole con un ex studente. Sarebbe bello restare "
            "in contatto."
        ),
    ),
    (
        "Bocconi",
        "sapere come hai iniziato nella consulenza",
        "alumni",
        (
            "Ciao Dana, anch'io ho studiato alla Bocconi. Mi piacerebbe sapere come hai "
            "iniziato nella consulenza. Sarebbe bello restare in contatto."
        ),
    ),
    (
        "la notizia della tua promozione",
        "congratulazioni",
        "news",
        ("Ciao Dana, complimenti per la tua promozione. Ti auguro ogni successo."),
    ),
    (
        "stesso mestiere, stessa città",
        "prendere un caffè",
        "peer",
        (
            "Ciao Dana, facciamo lo stesso mestiere e viviamo nella stessa città. Mi "
            "piacerebbe prendere un caffè. Sarebbe bello entrare in contatto."
        ),
    ),
    (
        "«Il codice è un giardino», il tuo post",
        "che bella metafora",
        "post",
        (
            "Ciao Dana, grazie per il tuo post «Il codice è un giardino». Che bella "
            "metafora. Sarebbe bello entrare in contatto."
        ),
    ),
    (
        "amica di Paolo",
        "mi ha consigliato di scriverti",
        "mutual",
        (
            "Ciao Dana, sono un'amica di Paolo. Mi ha consigliato di scriverti. Sarebbe "
            "bello entrare in contatto."
        ),
    ),
    (
        "colleghi alla Bolux dal 2015 al 2018",
        "salutare",
        "other",
        (
            "Ciao Dana, anch'io ho lavorato alla Bolux dal 2015 al 2018. Ci tenevo a "
            "salutarti. Sarebbe bello entrare in contatto."
        ),
    ),
    (
        "contribuisco a Meridio",
        "capire come decidete la roadmap",
        "project",
        (
            "Ciao Dana, contribuisco a Meridio. Mi piacerebbe capire come decidete la "
            "roadmap. Sarebbe bello entrare in contatto."
        ),
    ),
    (
        "iscritta anch'io alla UX Conf",
        "andarci insieme",
        "event-upcoming",
        (
            "Ciao Dana, sono iscritta anch'io alla UX Conf. Mi piacerebbe andarci "
            "insieme. Sarebbe bello parlarne lì."
        ),
    ),
    (
        "prof di matematica come te",
        "scambiare idee",
        "other",
        (
            "Ciao Dana, anch'io sono prof di matematica. Mi piacerebbe scambiare idee. "
            "Sarebbe bello entrare in contatto."
        ),
    ),
    (
        "posizione di project manager vista su Indeed",
        "6 anni in agenzia",
        "hiring-manager",
        (
            "Ciao Dana, ho visto la posizione di project manager su Indeed. Ho passato 6 "
            "anni in agenzia. Sarebbe bello entrare in contatto."
        ),
    ),
    (
        "Kubernetes",
        "anche noi ci stiamo lavorando",
        "talk",
        (
            "Ciao Dana, grazie per il tuo intervento su Kubernetes. Anche noi ci stiamo "
            "lavorando. Sarebbe bello entrare in contatto."
        ),
    ),
    (
        "burnout",
        "grazie",
        "post",
        (
            "Ciao Dana, ho apprezzato molto il tuo post sul burnout. Grazie. Sarebbe "
            "bello entrare in contatto."
        ),
    ),
    (
        "dati sanitari",
        "confrontarci",
        "peer",
        (
            "Ciao Dana, abbiamo una cosa in comune: i dati sanitari. Mi piacerebbe "
            "confrontarci. Sarebbe bello entrare in contatto."
        ),
    ),
    (
        "farmacista a Verona",
        "confrontarci",
        "peer",
        (
            "Ciao Dana, anch'io sono farmacista a Verona. Mi piacerebbe confrontarci. "
            "Sarebbe bello entrare in contatto."
        ),
    ),
    (
        "contabile a Lecce",
        "corrisponde al mio profilo",
        "hiring-manager",
        (
            "Ciao Dana, ti scrivo per la posizione di contabile a Lecce. Corrisponde al "
            "mio profilo. Sarebbe bello entrare in contatto."
        ),
    ),
    (
        "laurea in economia a Parma",
        "parlare con ex studenti",
        "alumni",
        (
            "Ciao Dana, anch'io ho preso una laurea in economia a Parma. Mi piacerebbe "
            "parlare con ex studenti. Sarebbe bello restare in contatto."
        ),
    ),
    (
        "Norvel",
        "complimenti per il lancio",
        "news",
        (
            "Ciao Dana, ho visto le novità di Norvel. Complimenti per il lancio. Sarebbe "
            "bello entrare in contatto."
        ),
    ),
)


@pytest.mark.parametrize(("found", "why", "situation", "note"), NOTES)
def test_the_best_note_for_these_answers(found: str, why: str, situation: str, note: str) -> None:
    answers = Answers(found=found, why=why)
    pack = load_pack(builtin_packs() / "essentials", lang="it")
    templates = fitting(
        pack.templates,
        situation=situation,
        lang="it",
        register=register_of(answers, "it"),
    )
    drafts = compose(PERSON, answers, templates, me=Me(), limit=300)
    assert drafts[0].note.text == note


@pytest.mark.parametrize(
    ("found", "situation"),
    [
        ("stessa università (Politecnico di Torino)", "alumni"),
        ("Bocconi", "alumni"),
        ("la notizia della tua promozione", "news"),
        ("stesso mestiere, stessa città", "peer"),
        ("«Il codice è un giardino», il tuo post", "post"),
        ("amica di Paolo", "mutual"),
        ("colleghi alla Bolux dal 2015 al 2018", "other"),
        ("contribuisco a Meridio", "project"),
    ],
)
def test_the_words_of_found_choose_the_situation(found: str, situation: str) -> None:
    assert situation_of(Answers(found=found), "it") == situation

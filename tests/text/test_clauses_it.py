"""Italian answers, as they sit in a sentence and in whole notes."""

from __future__ import annotations

from pathlib import Path

import pytest

from linknote.compose import fitting, register_of, situation_of
from linknote.model import Answers, Me, Person
from linknote.pack.render import render
from linknote.store.packs import load_pack
from linknote.text.clauses import speech

IT = speech("it")
DANA = Person("one-line", name="Dana Whitfield", greeting="Dana")
PACK = load_pack(Path(__file__).parents[2] / "templates" / "essentials", lang="it")


def note(found: str, why: str, *, situation: str | None = None, register: str | None = None) -> str:
    """The note of the first template for these answers."""
    answers = Answers(found, why, {})
    templates = fitting(
        PACK.templates,
        situation=situation or situation_of(answers, "it"),
        lang="it",
        register=register_of(answers, "it", wanted=register),
    )
    return render(templates[0], person=DANA, answers=answers, me=Me(), limit=300).text


@pytest.mark.parametrize(
    ("found", "why", "text"),
    [
        (
            "La tua conferenza al PyCon Italia sui tipi.",
            "Per capire come hai convinto il team",
            (
                "Ciao Dana, grazie per la tua conferenza al PyCon Italia sui tipi. Mi piacerebbe "
                "capire come hai convinto il team. Sarebbe bello entrare in contatto."
            ),
        ),
        (
            "visto il tuo talk a Torino",
            "curioso di sapere come testi i tipi?",
            (
                "Ciao Dana, grazie per il tuo talk a Torino. Sono curioso di sapere come testi i "
                "tipi. Sarebbe bello entrare in contatto."
            ),
        ),
        (
            "il Suo intervento su Kafka",
            "il Suo parere sulle code",
            (
                "Buongiorno Dana, grazie per il Suo intervento su Kafka. Mi piacerebbe avere il "
                "Suo parere sulle code. Sarebbe bello entrare in contatto."
            ),
        ),
        (
            "tramite Omar Haddad",
            "perche sto entrando nel mondo dei dati",
            (
                "Ciao Dana, ho avuto il tuo contatto tramite Omar Haddad. Sto entrando nel mondo "
                "dei dati. Sarebbe bello entrare in contatto."
            ),
        ),
        (
            "Università di Rivalta",
            "in transizione verso l'informatica",
            (
                "Ciao Dana, anch'io ho studiato all'Università di Rivalta. Sono in transizione "
                "verso l'informatica. Sarebbe bello restare in contatto."
            ),
        ),
        (
            "conosciuti al meetup data di Bologna",
            "continuare la nostra chiacchierata su dbt",
            (
                "Ciao Dana, ci siamo conosciuti al meetup data di Bologna. Mi piacerebbe "
                "continuare la nostra chiacchierata su dbt. Sarebbe bello restare in contatto."
            ),
        ),
        (
            "posto da contabile a Rimini",
            "è possibile lo smart working",
            "Ciao Dana, ho visto il posto da contabile a Rimini. È possibile lo smart working?",
        ),
        (
            "il tuo nuovo ruolo in Harbour Labs",
            "farti i complimenti",
            (
                "Ciao Dana, complimenti per il tuo nuovo ruolo in Harbour Labs. Ti auguro ogni "
                "successo."
            ),
        ),
        (
            "faccio selezione per Northwind",
            "una posizione da data engineer",
            (
                "Ciao Dana, faccio selezione per Northwind. Penso a te per una posizione da data "
                "engineer. Se ti interessa, ti mando i dettagli."
            ),
        ),
        (
            "il tuo progetto open source",
            "lo uso tutti i giorni",
            (
                "Ciao Dana, grazie per il tuo progetto open source. Lo uso tutti i giorni. "
                "Sarebbe bello entrare in contatto."
            ),
        ),
        (
            "il tuo post su C++ e R&D 🎉",
            "lavoro su {braces} e 50 %",
            (
                "Ciao Dana, grazie per il tuo post su C++ e R&D. Lavoro su {braces} e 50 %. "
                "Sarebbe bello entrare in contatto."
            ),
        ),
    ],
)
def test_a_note_reads_as_if_written_by_hand(found: str, why: str, text: str) -> None:
    assert note(found, why) == text


@pytest.mark.parametrize(
    ("situation", "found", "lead"),
    [
        ("event-met", "Salone del libro", "è stato un piacere conoscerti al Salone del libro"),
        ("event-met", "alla fiera del libro", "è stato un piacere conoscerti alla fiera del libro"),
        ("event-upcoming", "PyCon Bari", "anch'io sarò a PyCon Bari"),
        ("alumni", "all'Accademia del pane", "anch'io ho studiato all'Accademia del pane"),
        ("ex-colleague", "ospedale di Rieti", "anch'io ho lavorato all'ospedale di Rieti"),
        ("ex-colleague", "presso Northwind", "anch'io ho lavorato presso Northwind"),
        ("ex-colleague", "Northwind", "anch'io ho lavorato in Northwind"),
        ("group", "nel gruppo Suoli", "anch'io faccio parte del gruppo Suoli"),
        ("group", "Data Folk Slack", "anch'io faccio parte di Data Folk Slack"),
        ("hiring-manager", "analista", "ti scrivo per la posizione di analista"),
    ],
)
def test_a_preposition_and_an_article_join(situation: str, found: str, lead: str) -> None:
    made = note(found, "hai un consiglio?", situation=situation)
    assert made.startswith(f"Ciao Dana, {lead}.")


@pytest.mark.parametrize(
    ("found", "register", "lead"),
    [
        ("articolo sulle siepi", "informal", "Ciao Dana, grazie per il tuo articolo sulle siepi."),
        (
            "articolo sulle siepi",
            "formal",
            "Buongiorno Dana, grazie per il Suo articolo sulle siepi.",
        ),
        ("ultimi articoli", "formal", "Buongiorno Dana, grazie per i Suoi ultimi articoli."),
        ("tramite Omar", "formal", "Buongiorno Dana, ho avuto il Suo contatto tramite Omar."),
    ],
)
def test_what_is_added_follows_the_register(found: str, register: str, lead: str) -> None:
    assert note(found, "imparare", register=register).startswith(lead)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("ho letto il tuo articolo sul debito", "il tuo articolo sul debito"),
        ("tuo podcast!", "il tuo podcast"),
        ("mi è piaciuto molto il tuo intervento", "il tuo intervento"),
        ("articolo del Mattino sulla tua fattoria", "l'articolo del Mattino sulla tua fattoria"),
        ("ottima presentazione sui grafi", "la tua ottima presentazione sui grafi"),
        ("ho letto il tuo articolo ieri", None),
        ("mia sorella ha fatto il tuo corso", None),
        ("tidepool, la tua libreria", "la tua libreria tidepool"),
        ("al PyCon", None),
    ],
)
def test_noun(text: str, noun: str | None) -> None:
    assert IT.noun(text) == noun


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("letta la tua newsletter", "ho letto la tua newsletter"),
        ("stesso mestiere a Genova", "facciamo lo stesso mestiere a Genova"),
        ("fan del tuo canale", "mi piace molto il tuo canale"),
        ("cercate uno sviluppatore", "ho visto che cercate uno sviluppatore"),
        ("ricerca su LinkedIn", "ho trovato il tuo profilo con una ricerca su LinkedIn"),
        ("su consiglio di Chiara", "ti scrivo su consiglio di Chiara"),
        ("Omar mi ha parlato di te", "Omar mi ha parlato di te"),
        ("Ciao, ho visto il tuo post", "ho visto il tuo post"),
        ("ines carli mi ha parlato di te", "Ines Carli mi ha parlato di te"),
        ("colleghi in Fernhill (2012)", "anch'io ho lavorato in Fernhill (2012)"),
        ("per caso da un like", "ho trovato il tuo profilo per caso da un like"),
        ("il tuo articolo", None),
    ],
)
def test_clause(text: str, clause: str | None) -> None:
    assert IT.clause(text) == clause


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("dato che ho lo stesso bug", "Ho lo stesso bug."),
        ("fare una domanda sugli indici", "Avrei una domanda sugli indici."),
        ("consigli per iniziare", "Mi piacerebbe avere consigli per iniziare."),
        ("i tuoi metodi", "Mi interessano i tuoi metodi."),
        ("stessi problemi", "Abbiamo gli stessi problemi."),
        ("ringraziarti", "Ci tenevo a ringraziarti."),
        ("il tuo percorso mi ispira", "Il tuo percorso mi ispira."),
        ("augurarti buon viaggio", "Ci tenevo ad augurarti buon viaggio."),
        ("come promesso ti aggiungo", "Come promesso ti aggiungo."),
        ("incontrarsi lì", "Mi piacerebbe incontrarci lì."),
        ("come gestisci le notti", "Mi piacerebbe sapere come gestisci le notti."),
        ("È chiarissimo. Grazie!", "È chiarissimo. Grazie!"),
        ("cercando volontari", "Sto cercando volontari."),
    ],
)
def test_sentence(text: str, sentence: str) -> None:
    assert IT.sentence(text) == sentence


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("imparare", "per imparare di più"),
        ("lavoro sullo stesso tema", "perché lavoro sullo stesso tema"),
        ("come hai scelto Neo4j?", None),
        ("comprare una stampa", None),
    ],
)
def test_reason(text: str, reason: str | None) -> None:
    assert IT.reason(text) == reason


@pytest.mark.parametrize(
    ("text", "register"),
    [
        ("il tuo talk", "informal"),
        ("parlarti di un'idea", "informal"),
        ("La seguo da anni", "formal"),
        ("parlarLe di un'idea", "formal"),
        ("ho letto il suo articolo", "formal"),
        ("rispondere alla sua mail", None),
        ("La posizione è aperta?", None),
    ],
)
def test_register(text: str, register: str | None) -> None:
    assert IT.register(text) == register


@pytest.mark.parametrize(
    ("text", "situation"),
    [
        ("ci siamo incontrati alla fiera", "event-met"),
        ("sarai a Codemotion", "event-upcoming"),
        ("gruppo Dati e Salute", "group"),
        ("uso tidepool da un anno", "project"),
        ("il tuo annuncio per un posto", "hiring-manager"),
        ("Chiara Bruni", "other"),
        ("il tuo libro", "other"),
    ],
)
def test_situation(text: str, situation: str) -> None:
    assert IT.situation(text) == situation


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ne scrivo anch'io", "Ne scrivo anch'io."),
        ("li uso anch'io", "Li uso anch'io."),
        ("le uso ogni giorno", "Le uso ogni giorno."),
        ("la uso al lavoro", "La uso al lavoro."),
        ("lo studio sui turni", "Mi interessa lo studio sui turni."),
        ("la vostra ricerca", "Mi interessa la vostra ricerca."),
    ],
)
def test_a_pronoun_before_its_verb_is_no_article(typed, said):
    assert speech("it").sentence(typed) == said

"""French answers, as they sit in a sentence and in whole notes."""

from __future__ import annotations

from pathlib import Path

import pytest

from linknote.compose import fitting, register_of, situation_of
from linknote.model import Answers, Me, Person
from linknote.pack.render import render
from linknote.store.packs import load_pack
from linknote.text.clauses import speech

FR = speech("fr")
DANA = Person("one-line", name="Dana Whitfield", greeting="Dana")
PACK = load_pack(Path(__file__).parents[2] / "templates" / "essentials", lang="fr")


def note(found: str, why: str, *, situation: str | None = None, register: str | None = None) -> str:
    """The first note for these answers, its no-break spaces shown as "~"."""
    answers = Answers(found, why, {})
    templates = fitting(
        PACK.templates,
        situation=situation or situation_of(answers, "fr"),
        lang="fr",
        register=register_of(answers, "fr", wanted=register),
    )
    text = render(templates[0], person=DANA, answers=answers, me=Me(), limit=300).text
    return text.replace("\u202f", "~").replace("\u00a0", "~")


@pytest.mark.parametrize(
    ("found", "why", "text"),
    [
        (
            "Votre conférence à PyCon FR sur le typage.",
            "Pour apprendre comment vous avez convaincu l'équipe",
            (
                "Bonjour Dana, merci pour votre conférence à PyCon FR sur le typage. J'aimerais "
                "apprendre comment vous avez convaincu l'équipe. Au plaisir d'échanger."
            ),
        ),
        (
            "vu ta conf à Lyon",
            "comment tu testes les types?",
            "Bonjour Dana, merci pour ta conf à Lyon. Comment tu testes les types~?",
        ),
        (
            "Omar Haddad m'a parlé de vous",
            "parce que je débute dans la data",
            (
                "Bonjour Dana, Omar Haddad m'a parlé de vous. Je débute dans la data. "
                "Au plaisir d'échanger."
            ),
        ),
        (
            "via Omar Haddad",
            "votre avis sur la semaine de quatre jours",
            (
                "Bonjour Dana, j'ai eu votre contact par Omar Haddad. J'aimerais avoir votre "
                "avis sur "
                "la semaine de quatre jours. Au plaisir d'échanger."
            ),
        ),
        (
            "Université de Rives",
            "en reconversion vers l'informatique",
            (
                "Bonjour Dana, comme vous, j'ai étudié à l'université de Rives. Je suis en "
                "reconversion vers l'informatique. Au plaisir d'échanger."
            ),
        ),
        (
            "rencontré au meetup data de Nantes",
            "continuer notre discussion sur dbt",
            (
                "Bonjour Dana, nous avons fait connaissance au meetup data de Nantes. J'aimerais "
                "continuer notre discussion sur dbt. Au plaisir de garder le contact."
            ),
        ),
        (
            "recu ton mail sur la conference",
            "tres interessé par ton projet",
            (
                "Bonjour Dana, j'ai reçu ton mail sur la conférence. Je suis très intéressé "
                "par ton "
                "projet. Au plaisir d'échanger."
            ),
        ),
        (
            "ancien collègue de chez Northwind",
            "renouer",
            (
                "Bonjour Dana, comme vous, j'ai travaillé chez Northwind. J'aimerais renouer le "
                "contact."
            ),
        ),
        (
            "poste de comptable à Rennes",
            "est-ce que le télétravail est possible",
            (
                "Bonjour Dana, j'ai vu le poste de comptable à Rennes. Est-ce que le "
                "télétravail est "
                "possible~?"
            ),
        ),
        (
            "votre nouveau poste chez Harbour Labs",
            "vous féliciter",
            (
                "Bonjour Dana, félicitations pour votre nouveau poste chez Harbour Labs. Je vous "
                "souhaite une belle réussite."
            ),
        ),
        (
            "je recrute pour Northwind",
            "un poste de data engineer à distance",
            (
                "Bonjour Dana, je recrute pour Northwind. Je pense à vous pour un poste de data "
                "engineer à distance. Je peux vous envoyer les détails si cela vous intéresse."
            ),
        ),
        (
            "votre post sur C++ et R&D 🎉",
            "je travaille sur {braces} et 50 %",
            (
                "Bonjour Dana, merci pour votre post sur C++ et R&D. Je travaille sur {braces} et "
                "50 %. Au plaisir d'échanger."
            ),
        ),
    ],
)
def test_a_note_reads_as_if_written_by_hand(found: str, why: str, text: str) -> None:
    assert note(found, why) == text


@pytest.mark.parametrize(
    ("situation", "found", "lead"),
    [
        (
            "event-met",
            "le Salon du livre",
            "c'était un plaisir de vous rencontrer au Salon du livre",
        ),
        ("event-met", "à PyCon", "c'était un plaisir de vous rencontrer à PyCon"),
        ("event-upcoming", "Assises du bois", "comme vous, je serai aux assises du bois"),
        ("alumni", "à l'école du port", "comme vous, j'ai étudié à l'école du port"),
        ("ex-colleague", "mairie de Lorient", "comme vous, j'ai travaillé à la mairie de Lorient"),
        ("ex-colleague", "chez Northwind", "comme vous, j'ai travaillé chez Northwind"),
        ("group", "Agile Bretagne", "comme vous, je fais partie d'Agile Bretagne"),
        ("group", "dans le groupe Sols", "comme vous, je fais partie du groupe Sols"),
        ("hiring-manager", "analyste", "je vous écris pour le poste d'analyste"),
    ],
)
def test_a_preposition_and_an_article_join(situation: str, found: str, lead: str) -> None:
    assert note(found, "j'ai une question ?", situation=situation).startswith(
        f"Bonjour Dana, {lead}."
    )


@pytest.mark.parametrize(
    ("found", "register", "lead"),
    [
        ("article sur les haies", "formal", "merci pour votre article sur les haies."),
        ("article sur les haies", "informal", "merci pour ton article sur les haies."),
        ("derniers articles", "informal", "merci pour tes derniers articles."),
        ("présentation sur Kafka", "informal", "merci pour ta présentation sur Kafka."),
        ("via Omar", "informal", "j'ai eu ton contact par Omar."),
    ],
)
def test_what_is_added_follows_the_register(found: str, register: str, lead: str) -> None:
    made = note(found, "apprendre", register=register)
    assert made.startswith(f"Bonjour Dana, {lead}")


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("j'ai lu votre article sur la dette", "votre article sur la dette"),
        ("J’ai vraiment adoré ton podcast !", "ton podcast"),
        ("un post sur les index", "votre post sur les index"),
        ("article de Ouest Matin sur votre ferme", "l'article de Ouest Matin sur votre ferme"),
        ("son exposé", "votre exposé"),
        ("ton départ de Northwind", "ton départ de Northwind"),
        ("tidepool, votre lib", "votre lib tidepool"),
        ("merci pour votre webinaire", "votre webinaire"),
        ("j'ai lu votre article hier", None),
        ("ma sœur a suivi votre stage", None),
        ("à PyCon", None),
    ],
)
def test_noun(text: str, noun: str | None) -> None:
    assert FR.noun(text) == noun


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Vu votre talk hier", "j'ai vu votre talk hier"),
        ("même métier à Lille", "nous faisons le même métier à Lille"),
        ("croisés au salon", "nos chemins se sont croisés au salon"),
        ("fan de votre chaîne", "j'aime beaucoup votre chaîne"),
        ("vous recrutez une planneuse", "j'ai vu que vous recrutez une planneuse"),
        ("à PyCon", "j'ai croisé votre nom à PyCon"),
        ("recherche LinkedIn", "j'ai trouvé votre profil par une recherche LinkedIn"),
        ("Bonjour, j'ai vu votre talk", "j'ai vu votre talk"),
        ("inès caron m'a parlé de vous", "Inès Caron m'a parlé de vous"),
        ("utilisatrice de votre appli", "j'utilise votre appli"),
        ("collègues chez Fernhill (2012)", "comme vous, j'ai travaillé chez Fernhill (2012)"),
        ("votre talk a Lyon", None),
        ("votre article", None),
    ],
)
def test_clause(text: str, clause: str | None) -> None:
    assert FR.clause(text) == clause


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("car on a le même bug", "On a le même bug."),
        ("poser une question sur les index", "J'aurais une question sur les index."),
        ("conseils pour débuter", "J'aimerais avoir des conseils pour débuter."),
        ("vos méthodes de revue", "Vos méthodes de revue m'intéressent."),
        ("vous remercier", "Je tenais à vous remercier."),
        ("comment gérez-vous les nuits?", "Comment gérez-vous les nuits\u202f?"),
        ("comment vous gérez les nuits", "J'aimerais savoir comment vous gérez les nuits."),
        ("C'est clair. Merci!", "C'est clair. Merci\u202f!"),
        ("votre parcours m'inspire", "Votre parcours m'inspire."),
        ("je cherche a comprendre", "Je cherche à comprendre."),
        ("suite à notre discussion", "Cela fait suite à notre discussion."),
        ("un stage de deux mois", "Je cherche un stage de deux mois."),
    ],
)
def test_sentence(text: str, sentence: str) -> None:
    assert FR.sentence(text) == sentence


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("apprendre", "pour en apprendre davantage"),
        ("On a le même bug", "parce qu'on a le même bug"),
        ("pourquoi Neo4j ?", None),
        ("acheter un tirage", None),
    ],
)
def test_reason(text: str, reason: str | None) -> None:
    assert FR.reason(text) == reason


@pytest.mark.parametrize(
    ("text", "register"),
    [
        ("ton talk", "informal"),
        ("comment fais-tu", "informal"),
        ("avez-vous un avis", "formal"),
        ("le ton de l'article", None),
        ("PyCon", None),
    ],
)
def test_register(text: str, register: str | None) -> None:
    assert FR.register(text) == register


@pytest.mark.parametrize(
    ("text", "situation"),
    [
        ("on s'est croisés à la foire", "event-met"),
        ("vous serez à Devoxx", "event-upcoming"),
        ("groupe Data Santé", "group"),
        ("j'utilise tidepool", "project"),
        ("votre annonce pour un poste", "hiring-manager"),
        ("Claire Dubois", "other"),
        ("votre livre", "other"),
    ],
)
def test_situation(text: str, situation: str) -> None:
    assert FR.situation(text) == situation

"""Whole French notes from answers as they are typed, by the flow that the command takes."""

import pytest

from linknote.compose import compose, fitting, register_of, situation_of
from linknote.model import Answers, Me, Person
from linknote.store.packs import load_pack
from linknote.store.paths import builtin_packs

PERSON = Person("one-line", name="Dana Whitfield", greeting="Dana")
NOTES = (
    (
        "j'ai postulé à votre offre de chef de projet",
        "pour en savoir plus sur l'équipe",
        "applied-recruiter",
        (
            "Bonjour Dana, j'ai postulé à votre offre de chef de projet. J'aimerais en "
            "savoir plus sur l'équipe. Au plaisir d'échanger."
        ),
    ),
    (
        "la nouvelle de votre rachat par Norvel",
        "curieux de savoir ce que ça change pour vous",
        "news",
        (
            "Bonjour Dana, félicitations pour votre rachat par Norvel. Je suis curieux "
            "de savoir ce que ça change pour vous. Au plaisir d'échanger."
        ),
    ),
    (
        "« Le code est un jardin », votre billet",
        "quelle belle métaphore",
        "post",
        (
            "Bonjour Dana, merci pour votre billet « Le code est un jardin ». Quelle "
            "belle métaphore\u202f! Au plaisir d'échanger."
        ),
    ),
    (
        "meme promo que toi a l'Enseirb",
        "retrouver les anciens",
        "alumni",
        (
            "Bonjour Dana, nous sommes de la même promo à l'Enseirb. J'aimerais "
            "retrouver les anciens. Au plaisir d'échanger."
        ),
    ),
    (
        "même métier, même ville",
        "prendre un café à l'occasion",
        "peer",
        (
            "Bonjour Dana, nous faisons le même métier et habitons la même ville. "
            "J'aimerais prendre un café à l'occasion. Au plaisir d'échanger."
        ),
    ),
    (
        "Nous étions voisins de table au dîner des alumni",
        "notre discussion sur la voile",
        "event-met",
        (
            "Bonjour Dana, nous étions voisins de table au dîner des alumni. Je repense "
            "à notre discussion sur la voile. Au plaisir de garder le contact."
        ),
    ),
    (
        "même formation que vous à l'Afpa",
        "votre reconversion me motive",
        "alumni",
        (
            "Bonjour Dana, nous avons suivi la même formation à l'Afpa. Votre "
            "reconversion me motive. Au plaisir d'échanger."
        ),
    ),
    (
        "votre livre sur la négociation",
        "le chapitre 3 m'a beaucoup aidé. Je voulais vous le dire.",
        "other",
        (
            "Bonjour Dana, j'ai découvert votre livre sur la négociation. Le chapitre 3 "
            "m'a beaucoup aidé. Je voulais vous le dire. Au plaisir d'échanger."
        ),
    ),
    (
        "votre travail sur l'accessibilité",
        "m'inspire beaucoup",
        "other",
        (
            "Bonjour Dana, j'ai découvert votre travail sur l'accessibilité. Cela "
            "m'inspire beaucoup. Au plaisir d'échanger."
        ),
    ),
    (
        "Super atelier hier !",
        "féliciter",
        "talk",
        (
            "Bonjour Dana, merci pour votre super atelier d'hier. Je tenais à vous "
            "féliciter. Au plaisir d'échanger."
        ),
    ),
    (
        "ex Aldora",
        "prendre de vos nouvelles",
        "ex-colleague",
        (
            "Bonjour Dana, comme vous, j'ai travaillé chez Aldora. J'aimerais prendre de "
            "vos nouvelles."
        ),
    ),
    (
        "Kubernetes",
        "on galère avec le même sujet",
        "talk",
        (
            "Bonjour Dana, merci pour votre intervention sur Kubernetes. On galère avec "
            "le même sujet. Au plaisir d'échanger."
        ),
    ),
    (
        "burn-out",
        "merci",
        "post",
        (
            "Bonjour Dana, j'ai beaucoup aimé votre publication sur le burn-out. Merci. "
            "Au plaisir d'échanger."
        ),
    ),
    (
        "données de santé",
        "comparer nos pratiques",
        "peer",
        (
            "Bonjour Dana, nous avons un point commun\u00a0: les données de santé. J'aimerais "
            "comparer nos pratiques. Au plaisir d'échanger."
        ),
    ),
    (
        "pharmacien à Lille",
        "comparer nos pratiques",
        "peer",
        (
            "Bonjour Dana, comme vous, je suis pharmacien à Lille. J'aimerais comparer "
            "nos pratiques. Au plaisir d'échanger."
        ),
    ),
    (
        "comptable H/F à Lyon",
        "est ce que le poste est à pourvoir tout de suite ?",
        "hiring-manager",
        (
            "Bonjour Dana, je vous écris pour le poste de comptable H/F à Lyon. Est-ce "
            "que le poste est à pourvoir tout de suite\u202f?"
        ),
    ),
    (
        "licence de droit à Nantes",
        "échanger avec des anciens",
        "alumni",
        (
            "Bonjour Dana, comme vous, j'ai fait une licence de droit à Nantes. "
            "J'aimerais échanger avec des anciens."
        ),
    ),
    (
        "Norvel",
        "félicitations pour le lancement",
        "news",
        (
            "Bonjour Dana, j'ai vu passer l'actualité de Norvel. Félicitations pour le "
            "lancement. Au plaisir d'échanger."
        ),
    ),
)


@pytest.mark.parametrize(("found", "why", "situation", "note"), NOTES)
def test_the_best_note_for_these_answers(found: str, why: str, situation: str, note: str) -> None:
    answers = Answers(found=found, why=why)
    pack = load_pack(builtin_packs() / "essentials", lang="fr")
    templates = fitting(
        pack.templates,
        situation=situation,
        lang="fr",
        register=register_of(answers, "fr"),
    )
    drafts = compose(PERSON, answers, templates, me=Me(), limit=300)
    assert drafts[0].note.text == note


@pytest.mark.parametrize(
    ("found", "situation"),
    [
        ("j'ai postulé à votre offre de chef de projet", "applied-recruiter"),
        ("la nouvelle de votre rachat par Norvel", "news"),
        ("« Le code est un jardin », votre billet", "post"),
        ("meme promo que toi a l'Enseirb", "alumni"),
        ("même métier, même ville", "peer"),
        ("Nous étions voisins de table au dîner des alumni", "event-met"),
        ("même formation que vous à l'Afpa", "alumni"),
        ("votre livre sur la négociation", "other"),
    ],
)
def test_the_words_of_found_choose_the_situation(found: str, situation: str) -> None:
    assert situation_of(Answers(found=found), "fr") == situation

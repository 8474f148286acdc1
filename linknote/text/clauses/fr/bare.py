"""A bare thing in a French note: the article it lacks, a trade, a job title, a degree."""

from __future__ import annotations

from linknote.text.clauses.fr.tidy import elide, mid, tokens
from linknote.text.clauses.fr.words import (
    DETERMINERS,
    DONE,
    EVENTS_F,
    EVENTS_M,
    EVENTS_S,
    FEMININE,
    MANY,
    MASCULINE,
    PREPOSITIONS,
    SEEN,
    word_set,
)

TITLES = word_set(
    """
    data lead dev developer developpeur developpeuse engineer ingenieur ingenieure comptable chef
    cheffe charge chargee assistant assistante manager analyst analyste designer owner juriste
    commercial commerciale infirmier infirmiere consultant consultante technicien technicienne
    architecte scientist recruteur recruteuse vendeur vendeuse stagiaire alternant alternante
    responsable directeur directrice redacteur redactrice gestionnaire administrateur
    administratrice coordinateur coordinatrice animateur animatrice educateur educatrice
    conducteur conductrice chauffeur mecanicien mecanicienne magasinier magasiniere h/f f/h
    """
)
"""Words that a job title is made of."""

DEGREES_M = word_set("master mastere mba bts dut but doctorat diplome cursus bachelor dea dess")
DEGREES_F = word_set("licence these formation prepa maitrise alternance specialite")
_TRADES_S = ("iens", "iennes", "eurs", "euses", "istes", "iers", "ieres", "logues", "rices")
_TRADES = ("ien", "ienne", "euse", "iste", "iere", "logue", "trice")
_NOT_TRADES = word_set(
    """
    lien bien soutien maintien entretien matiere filiere lumiere carriere catalogue dialogue
    dermatologie liste piste premiere derniere maniere bandes-dessinees matrice cicatrice rivieres
    liens biens entretiens matieres filieres carrieres catalogues dialogues listes pistes metiers
    papiers dossiers chantiers quartiers ateliers courriers panneaux moteurs capteurs ordinateurs
    """
)
_OTHER_TRADES = word_set(
    """
    kine osteo fleuriste prof professeur avocat avocate
    medecin notaire architecte comptable juriste libraire freelance
    interprete sage-femme veterinaire dentiste photographe graphiste designer boulanger boulangere
    ingenieur ingenieure developpeur enseignant enseignante consultant consultante infirmier
    maraicher maraichere menuisier paysagiste bibliothecaire secretaire traducteur redacteur
    """
)
_NEIGHBOURS = word_set("voisins voisines confreres consoeurs collegues parents independants")
_FEMININE_ENDS = (
    "tion", "sion", "te", "ie", "ure", "ence", "ance", "ique", "ette", "ee", "ese", "aine", "onne",
)  # fmt: skip
_MASCULINE_IN_E = (
    "cafe", "comite", "traite", "velo", "marche", "musee", "lycee", "incendie", "genie", "cote",
)  # fmt: skip
_FEMININE = word_set("data mer foret voile paie sante paix main eau peau tech vigne danse finance")


def _is_done(words: list[str]) -> bool:
    """Whether it begins with a participle, which takes no article: "vu", "rencontré"."""
    return words[0] in SEEN | DONE


def with_article(text: str) -> str:
    """The thing with the article that it lacks: "données de santé" → "les données de santé".

    A name (a capital), a determiner or a preposition at its start leaves it as it is.
    """
    words = tokens(text)
    if (
        not words
        or words[0] in DETERMINERS | PREPOSITIONS
        or not text[:1].isalpha()
        or _is_done(words)
    ):
        return text
    first = words[0]
    common = first in MASCULINE | FEMININE | MANY
    if text[:1].isupper() and not common:
        return text
    body = mid(text)
    if first in MANY or (first.endswith("s") and first[-2:] not in ("us", "is", "as", "ss", "ps")):
        return f"les {body}"
    return elide("la" if _is_feminine(first) else "le", body) + body


def _is_feminine(word: str) -> bool:
    if word in MASCULINE or word in _MASCULINE_IN_E:
        return False
    return word in FEMININE or word in _FEMININE or word.endswith(_FEMININE_ENDS)


def is_event(text: str) -> bool:
    """Whether a name is plainly one of an event: "PyCon FR", "Devoxx 2024", "Salon du livre"."""
    words = tokens(text)
    known = EVENTS_M | EVENTS_F | EVENTS_S
    ends = ("con", "conf", "day", "days", "summit", "week", "expo", "fest", "tech", "camp", "oxx")
    return any(
        word in known or word.endswith(ends) or (word.isdigit() and len(word) == 4)
        for word in words[:5]
    )


def is_title(text: str) -> bool:
    """Whether a bare text names a job: "Lead dev", "comptable H/F à Lyon"."""
    words = tokens(text)
    if not words or words[0] in DETERMINERS:
        return False
    at = 1 if words[0] in ("data", "lead") else 0
    return any(word in TITLES for word in words[at : at + 3]) or "h/f" in words or "f/h" in words


def is_trade(text: str) -> bool:
    """Whether a bare text begins with what somebody is: "pharmacien à Lille", "kiné"."""
    first = next(iter(tokens(text)), "")
    return first in _OTHER_TRADES or (first.endswith(_TRADES) and first not in _NOT_TRADES)


def degree(text: str) -> str | None:
    """A degree with its article: "licence de droit à Nantes" → "une licence de droit à Nantes"."""
    words = tokens(text)
    if words and words[0] in DEGREES_M | DEGREES_F and len(words) > 1:
        return f"{'un' if words[0] in DEGREES_M else 'une'} {mid(text)}"
    return None


def shared(text: str, you: str) -> str:
    """What two people who do similar things have in common: a trade, a topic, a place."""
    words = tokens(text)
    body = text[:1].lower() + text[1:] if words and text[1:2].islower() else text
    first = words[0] if words else ""
    if first in _NEIGHBOURS or (first.endswith(_TRADES_S) and first not in _NOT_TRADES):
        return f"nous sommes {body}"
    if is_trade(text) or is_title(text):
        return f"comme {you}, je suis {body}"
    return f"nous avons un point commun\u00a0: {with_article(text)}"

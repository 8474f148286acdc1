"""French answers to "why" that are no sentence yet: what is wanted, shared, sought or felt."""

from __future__ import annotations

from linknote.text.clauses.fr.tells import tells
from linknote.text.clauses.fr.tidy import mid, tokens
from linknote.text.clauses.fr.words import (
    ADJECTIVES,
    DETERMINERS,
    I_DO,
    WE_DO,
    word_set,
)

_GIVEN = word_set(
    """
    avis conseil conseils retour retours regard opinion eclairage aide recommandation
    recommandations impression impressions sentiment feedback vision point analyse reponse info
    infos information informations renseignement renseignements piste pistes idees astuces soutien
    nouvelles coordonnees temoignage temoignages explication explications precisions reponses
    """
)
_INTERESTING = word_set(
    """
    experience parcours approche travail demarche methode projet facon maniere domaine secteur
    poste offre equipe entreprise structure produit outil metier activite specialite theme sujet
    recherche formation role reconversion organisation solution pratique usage lecture analyse
    """
)
_ASKED_M = word_set("echange partage entretien partenariat cafe dialogue")
_ASKED_F = word_set(
    "discussion conversation collaboration rencontre comparaison cooperation mise visite"
)
_SOUGHT_M = word_set(
    """
    stage emploi poste job travail cdi cdd mentor associe apprentissage employeur contact
    financement logement
    """
)
_SOUGHT_F = word_set("alternance mission mentore opportunite associee formation embauche place")
_SOUGHT_S = word_set("opportunites missions benevoles contacts clients partenaires collaborateurs")
_STATES = word_set(
    """
    curieux curieuse interesse interessee passionne passionnee debutant debutante nouveau nouvelle
    etudiant etudiante fan actuellement convaincu convaincue sensible impressionne impressionnee
    ravi ravie inspire inspiree developpeur developpeuse ingenieur ingenieure preneur preneuse
    desireux desireuse touche touchee concerne concernee bloque bloquee disponible amateur amatrice
    professeur prof enseignant enseignante infirmier infirmiere freelance independant independante
    doctorant doctorante jeune diplome diplomee futur future admiratif admirative novice frais
    heureux heureuse content contente membre abonne abonnee consultant consultante
    """
)
_HAVE = {"besoin": "", "hate": "", "question": "une ", "questions": "des ", "projet": "un ",
         "idee": "une ", "proposition": "une ", "opportunite": "une "}  # fmt: skip
_SHARED = word_set(
    "interet passion point points gout ami amie amis centre centres projet connaissance"
)


_HAD = (
    "discussion", "echange", "conversation", "rencontre", "dejeuner", "diner", "appel", "debat",
)  # fmt: skip


def wanted(body: str) -> str | None:
    """The sentence that a phrase means, in mid-sentence case; None for what is one, or unknown."""
    words = tokens(body)
    if not words:
        return None
    at = 1 if words[0] in ("tres", "vraiment", "toujours", "particulierement", "assez") else 0
    first = words[at] if at < len(words) else ""
    if first in _STATES and not (first == "nouveau" and words[at + 1 : at + 2] == ["poste"]):
        return f"Je suis {mid(body)}"
    if _is_state(words):
        return f"Je suis {mid(body)}"
    if first == "meme" or words[:2] in (["le", "meme"], ["la", "meme"], ["les", "memes"]):
        rest = mid(body) if words[0] in DETERMINERS else f"{_article(words)}{mid(body)}"
        return f"Nous avons {rest}"
    if words[0] in ("notre", "nos") and words[1:2] and words[1].rstrip("s") in _HAD:
        return f"Je repense à {mid(body)}" if tells(body) is None else None
    if first == "memes":
        return f"Nous avons les {mid(body)}"
    if first == "curiosite":
        return f"C'est par {mid(body)}"
    if first in _HAVE and not (first == "projet" and words[1:2] == ["commun"]):
        many = first in ("questions", "question")
        have = "J'aurais" if many else "J'ai"
        return f"{have} {_HAVE[first]}{mid(body)}"
    return _phrase(body, words)


def _article(words: list[str]) -> str:
    from linknote.text.clauses.fr.words import FEMININE

    word = words[1] if len(words) > 1 else ""
    feminine = word in FEMININE or word.endswith(("ion", "tique", "ite", "ence", "ure", "ance"))
    return "la " if feminine else "le "


def _is_state(words: list[str]) -> bool:
    low = " ".join(words[:4]) + " "
    if low.startswith(
        ("en fait ", "en effet ", "en savoir ", "en plus ", "en tant ", "en parler ")
    ):
        return False
    return low.startswith(
        ("en ", "a la recherche ", "au chomage ", "dans le meme ", "dans la meme ", "a l' ecoute ",
         "dans une ", "dans un ", "sur le point ", "de passage ", "sans emploi ")
    )  # fmt: skip


def _phrase(body: str, words: list[str]) -> str | None:
    first = words[0]
    possessed = first in DETERMINERS or first in ("quelques", "deux", "plusieurs", "d'", "de", "du")
    at = 1 if possessed else 0
    while at < len(words) - 1 and words[at] in ADJECTIVES and words[at] not in _GIVEN:
        at += 1
    word = words[at] if at < len(words) else ""
    if first in I_DO and not possessed and word not in _SOUGHT_M | _SOUGHT_F:
        return None
    if first in WE_DO or tells(body) is not None:
        return None
    typed = mid(body)
    if word in _GIVEN:
        many = word.endswith("s") and word != "avis"
        lead = "" if possessed else "des " if many else "un " if word != "aide" else "de l'"
        verb = "connaître" if word in ("regard", "vision", "point", "opinion") else "avoir"
        return f"J'aimerais {verb} {lead}{typed}"
    if word in ("question", "questions") and first in (
        "une",
        "des",
        "quelques",
        "deux",
        "plusieurs",
    ):
        return f"J'aurais {typed}"
    if word in ("projet", "idee", "proposition") and first in ("un", "une"):
        return f"J'ai {typed}"
    if word in ("petite", "petit") and "question" in words[:4]:
        return f"J'aurais {typed}"
    if word in _SHARED and any(w in words for w in ("commun", "commune", "communs", "partage")):
        lead = "" if possessed else "des " if words[at].endswith("s") else _a(word)
        return f"Nous avons {lead}{typed}"
    if word == "interet" and not possessed:
        return f"J'ai un vrai {typed}" if words[1:2] == ["pour"] else None
    if word in _ASKED_M | _ASKED_F and first not in ("votre", "ton", "ta", "notre", "le", "la"):
        lead = "" if possessed else "un " if word in _ASKED_M else "une "
        return f"{lead}{typed} m'intéresserait"
    ours = any(one in words[2:] for one in ("nous", "notre", "nos", "pourvoir"))
    if word in ("poste", "mission", "stage", "cdi", "cdd", "alternance") and ours:
        return f"Nous avons {'' if possessed else _sought(word)}{typed}"
    if word in _SOUGHT_M | _SOUGHT_F | _SOUGHT_S and first in ("un", "une", "des", word):
        lead = "" if possessed else _sought(word)
        return f"Je cherche {lead}{typed}"
    if first in ("votre", "ton", "ta") and word not in _INTERESTING:
        return f"{typed} m'a donné envie de " + ("vous écrire" if first == "votre" else "t'écrire")
    if first in ("votre", "ton", "ta", "le", "la", "l'", "son", "sa"):
        return f"{typed} m'intéresse"
    if first in ("vos", "tes", "les", "ses"):
        return f"{typed} m'intéressent"
    return None


def _a(word: str) -> str:
    return "une " if word in ("passion", "amie", "connaissance") else "un "


def _sought(word: str) -> str:
    return "des " if word in _SOUGHT_S else "une " if word in _SOUGHT_F else "un "

"""French questions, and infinitives that stand at the start of an answer."""

from __future__ import annotations

from linknote.text.clauses.fr.tells import tells
from linknote.text.clauses.fr.tidy import mid, tokens
from linknote.text.clauses.fr.words import DETERMINERS, FEMININE, word_set

CLITICS = (
    "m'", "me", "t'", "te", "s'", "se", "vous", "nous", "en", "y", "le", "la", "les", "l'", "lui",
    "ne", "pas", "n'", "mieux", "bien",
)  # fmt: skip
_ASKING = (
    "comment", "pourquoi", "quel", "quelle", "quels", "quelles", "quand", "ou", "combien", "que",
    "qu'", "qui", "est-ce", "d'ou", "quoi", "lequel", "laquelle",
)  # fmt: skip
_PRONOUNS = ("-vous", "-tu", "-il", "-elle", "-on", "-ce", "-ils", "-elles", "-nous", "-je")


def is_infinitive(text: str) -> bool:
    """Whether the text begins with an infinitive, its pronouns before it: "vous demander"."""
    words = tokens(text)
    for at, word in enumerate(words[:5]):
        if word in CLITICS and not (word in DETERMINERS and at + 1 < len(words)
                                     and not _verb(words[at + 1])):  # fmt: skip
            continue
        return _verb(word) and (at == 0 or words[at - 1] in CLITICS)
    return False


def _verb(word: str) -> bool:
    if word in _ALWAYS:
        return True
    if word in _NOT_INFINITIVE or len(word) < 4:
        return False
    if word.endswith("ier"):
        return word.endswith(_IN_IER) and len(word) > 4
    if word.endswith("oir"):
        return word.endswith(("voir", "loir", "seoir")) and word not in ("couloir", "espoir")
    return word.endswith(_IN_RE) if word.endswith("re") else word.endswith(("er", "ir"))


_ALWAYS = (
    "lire", "relire", "elire", "dire", "redire", "voir", "rire", "sourire", "etre", "agir",
    "unir", "creer", "pouvoir", "faire", "refaire", "plaire", "taire", "extraire", "distraire",
    "satisfaire", "croire", "boire", "suffire", "nuire", "vivre", "naitre", "predire",
    "interdire", "contredire", "reconstruire", "vaincre", "trier", "crier", "nier", "plier",
    "lier", "prier", "parier", "marier", "varier", "etudier", "dedier", "remedier", "expedier",
    "apprecier", "associer", "negocier", "remercier", "beneficier", "licencier", "differencier",
    "vehiculer", "concilier", "relier", "allier", "rallier", "skier", "copier", "initier",
    "soucier", "communier", "approprier", "inventorier", "categoriser",
)  # fmt: skip
_NOT_INFINITIVE = word_set(
    """
    metier atelier carriere lettre offre centre histoire livre titre cadre oeuvre filiere
    matiere maniere membre avenir plaisir loisir dossier courrier papier quartier chantier
    panier dernier premier premiere derniere autre notre votre regulier particulier genre nombre
    theatre chambre hier pour par leur sur car clair hiver infirmier infirmiere financier
    sincere memoire espoir pouvoir territoire laboratoire ordre rencontre contre mentor soir
    miroir univers cher super master newsletter poster manager developper-advocate seminaire
    commentaire stagiaire entre directeur vraiment propre libre rare fier charpentier boulanger
    cuisinier notaire libraire secretaire bibliothecaire desir cuir tir souvenir leader cluster
    container docker fer danger etranger berger rocher calendrier fichier foyer loyer epicier
    officier policier banquier gendre misere lumiere octobre septembre novembre decembre
    computer designer freelancer engineer developer
    """
)
_IN_IER = ("fier", "blier", "plier", "logier", "phier", "cier", "tudier")
_IN_RE = (
    "endre", "ondre", "perdre", "mordre", "tordre", "soudre", "coudre", "eindre", "oindre",
    "aindre", "mettre", "attre", "aitre", "suivre", "vivre", "crire", "duire", "truire", "cuire",
    "clure", "clore", "aincre", "ompre",
)  # fmt: skip


def asked(body: str, mark: str) -> str | None:
    """The question as it can stand, without its mark; None where nothing is asked."""
    words = tokens(body)
    first = words[0]
    inverted = any(word.endswith(_PRONOUNS) for word in words[:6]) and first != "rendez-vous"
    if first == "est-ce" or words[:2] == ["qu'", "est-ce"]:
        return body
    if first in ("curieux", "curieuse", "je", "j'", "parce", "pour", "afin") and mark == "?":
        rest = body.split(":", 1)
        return body if len(rest) > 1 and asked(rest[1].strip(), "?") else None
    if inverted and (first in _ASKING or words[0].endswith(_PRONOUNS) or mark == "?"):
        return body
    if mark != "?":
        return None
    if is_infinitive(body) and first not in _ASKING:
        return None
    if first in ("votre", "vos", "ton", "ta", "tes", "le", "la", "les", "l'") and len(words) < 12:
        verb = tells(body)
        if verb is None and not inverted:
            many = first in ("vos", "tes", "les")
            return (
                f"{'quels sont' if many else 'quel est'} {mid(body)}"
                if _masculine(words)
                else (f"{'quelles sont' if many else 'quelle est'} {mid(body)}")
            )
    if first in ("avis", "conseils", "conseil", "idees"):
        return f"{'un' if first in ('avis', 'conseil') else 'des'} {mid(body)}"
    return body


def _masculine(words: list[str]) -> bool:
    return len(words) > 1 and words[1] not in FEMININE and not words[1].endswith(("ion", "ence"))

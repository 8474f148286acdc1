"""French answers that are a clause, or plainly mean one: "vu ton talk", "même école"."""

from __future__ import annotations

from linknote.text.clauses.fr.same import same
from linknote.text.clauses.fr.seams import joined, unplaced
from linknote.text.clauses.fr.tells import tells
from linknote.text.clauses.fr.tidy import (
    after,
    first_word,
    mid,
    tokens,
)
from linknote.text.clauses.fr.words import (
    ADJECTIVES,
    ADVERBS,
    COMMON,
    DETERMINERS,
    DONE,
    I_DO,
    MADE,
    PEOPLE,
    PREPOSITIONS,
    REFERRED,
    SEEN,
    SUBJECTS,
    TOGETHER,
    WE_DO,
    YOURS,
)

_ME = ("m'", "me", "nous", "mon", "ma", "mes", "notre", "nos", "moi")
_FORMER = ("ex-collegue", "ex-collegues", "ex", "ancien", "ancienne", "anciens", "anciennes")


_DAYS = (
    "hier", "rapidement", "brievement", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
    "dimanche",
)  # fmt: skip
_GLAD = (
    "enchante", "enchantee", "ravi", "ravie", "heureux", "heureuse", "content", "contente",
)  # fmt: skip
_KIN = ("ami", "amie", "collegue", "copain", "copine", "voisin", "voisine", "cousin", "cousine")


def _is_name(text: str) -> bool:
    """Whether each word of it has a capital and there are at most three: "Claire Dubois"."""
    return 0 < len(text.split()) < 4 and all(word[:1].isupper() for word in text.split())


def opened(body: str, *, familiar: bool = False) -> str | None:
    """The clause an answer already is or surely means, in mid-sentence case; None for a noun."""
    words = tokens(body)
    if not words:
        return None
    you = "toi" if familiar else "vous"
    return (
        _thanked(body, words)
        or _subject_first(body, words)
        or same(body, words)
        or _former(body, words, you)
        or _participle(body, words, you)
        or _without_subject(body, words)
        or _told(body, words)
        or _says_of_theirs(body, words)
    )


_THEIRS = ("votre", "vos", "vous", "ton", "ta", "tes", "toi", "t'")


def _says_of_theirs(body: str, words: list[str]) -> str | None:
    """ "mon collègue Tom adore votre lettre": a verb, whichever it is, and what is theirs."""
    if words[0] not in ("mon", "ma", "notre", "un", "une") or len(words) < 2:
        return None
    typed = body.split(" ")
    at = 2
    while at < len(typed) and typed[at][:1].isupper():
        at += 1
    said = words[at:] if words[1] in PEOPLE else []
    if len(said) < 2 or said[0] in PREPOSITIONS or said[0] in ("qui", "et", "que"):
        return None
    return mid(body) if any(word in _THEIRS for word in said[1:]) else None


_THANKED = (
    "visite", "accueil", "aide", "soutien", "mail", "courriel", "email", "invitation", "conseils",
    "accompagnement", "appel", "disponibilite", "patience", "temps", "gentillesse", "confiance",
    "coup", "recommandation", "relecture",
)  # fmt: skip


def _thanked(body: str, words: list[str]) -> str | None:
    """What they did for the writer: "votre visite" → "merci pour votre visite"."""
    at = 2 if words[1:2] and words[1] in ADJECTIVES else 1
    if words[0] in YOURS and words[at : at + 1] and words[at] in _THANKED and tells(body) is None:
        return f"merci pour {mid(body)}"
    return None


def _subject_first(body: str, words: list[str]) -> str | None:
    first = words[0]
    if first in ("felicitations", "bravo", "chapeau"):
        return mid(body)
    if first in ("vous", "tu") and not any(word in _ME for word in words[1:9]):
        return f"j'ai vu que {mid(body)}"
    if first == "vu" and words[1:2] in (["que"], ["qu'"]):
        return f"j'ai {mid(body)}"
    if first in SUBJECTS and not (first == "ce" and len(words) > 1 and words[1] not in ("sont",)):
        return mid(body)
    if first in ("l'", "vous", "t'") and words[1:2] in (["ai"], ["avais"]):
        return f"je {mid(body)}"
    if first == "moi":
        return mid(body)
    if (
        words[-2:] in (["moi", "aussi"], ["comme", "vous"], ["comme", "toi"])
        and not body[0].isupper()
    ):
        return f"je suis {body}"
    return None


def _former(body: str, words: list[str], you: str) -> str | None:
    """ "ancien collègue de chez X", "alumni INSA", "membre du groupe Y", "fan de votre chaîne"."""
    first, second = words[0], words[1] if len(words) > 1 else ""
    mates = first in ("collegue", "collegues") and second in ("chez", "a", "au")
    if mates:
        return joined(f"comme {you}, j'ai travaillé", "chez", after(body, 1))
    if first.startswith("ex-collegue") or (first in _FORMER and second.startswith("collegue")):
        rest = after(body, 1 if first.startswith("ex-") else 2)
        if not rest or first_word(rest) in YOURS:
            return "nous avons travaillé ensemble"
        bare = unplaced(unplaced(rest.strip("() ,")))
        return joined(f"comme {you}, j'ai travaillé", "chez", bare)
    alumni = first in ("alumni", "diplome", "diplomee", "alumnus", "alumna")
    if alumni or (first in _FORMER and second.startswith(("eleve", "etudiant"))):
        rest = after(body, 1 if alumni else 2)
        if rest:
            return joined(f"comme {you}, j'ai étudié", "à", unplaced(rest))
    former = first == "ex" or (first.startswith("ex-") and len(words) == 1)
    if former and not second.startswith(("coll", "chef", "manager", "copain", "copine")):
        bare = body.split("-", 1)[1] if first != "ex" else after(body, 1)
        if bare[:1].isupper():
            return joined(f"comme {you}, j'ai travaillé", "chez", bare)
    kin = first in _KIN and second in ("de", "d'") and _is_name(after(body, 2))
    if kin:
        one = "" if first == "collegue" else "une " if first.endswith(("e", "soeur")) else "un "
        return f"je suis {one}{mid(body)}"
    if first in ("membre", "membres") and second in ("de", "du", "d'"):
        return joined(f"comme {you}, je fais partie", "de", unplaced(after(body, 1)))
    if first in ("utilisateur", "utilisatrice") and second in ("de", "du", "d'"):
        return f"j'utilise {unplaced(after(body, 1))}"
    if first in ("contributeur", "contributrice") and second in ("de", "a", "sur", "d'", "du"):
        return f"je contribue à {after(body, 2)}"
    if first == "fan" and second in ("de", "d'") and words[2:3] and words[2] in YOURS:
        return f"j'aime beaucoup {after(body, 2)}"
    if first in ("lecteur", "lectrice") and words[2:3] and words[2] in YOURS:
        return f"je lis {after(body, 2)}"
    if first in ("auditeur", "auditrice") and words[2:3] and words[2] in YOURS:
        return f"j'écoute {after(body, 2)}"
    if first in ("abonne", "abonnee", "inscrit", "inscrite") and second in (
        "a",
        "au",
        "aux",
        "comme",
        "pour",
    ):
        return f"je suis {mid(body)}"
    if first in _GLAD and second in ("de", "d'"):
        return f"je suis {mid(body)}"
    if first in ("ancien", "ancienne") and second in ("de", "du", "d'"):
        return f"je suis {'un' if first == 'ancien' else 'une'} {mid(body)}"
    if first in ("anciens", "anciennes") and second in ("de", "du", "d'"):
        return f"nous sommes des {mid(body)}"
    return None


def _participle(body: str, words: list[str], you: str) -> str | None:
    at = 0
    while at < len(words) - 1 and words[at] in ADVERBS - {"hier", "adore", "tout"}:
        at += 1
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else ""
    rest = after(body, at + 1)
    whose = "ton" if you == "toi" else "votre"
    if word in ("rencontre", "rencontres", "rencontree", "rencontrees") and _placed(following):
        return f"nous avons fait connaissance {rest}".strip()
    if word in ("croise", "croises", "croisee", "croisees"):
        return f"nos chemins se sont croisés {rest}".strip()
    if word in ("vu", "vus", "vue", "vues") and following in _DAYS:
        return f"nos chemins se sont croisés {rest}"
    if word in REFERRED and following in ("par", "via"):
        return f"j'ai eu {whose} contact par {after(body, at + 2)}"
    if word == "entendu" and following == "parler":
        return f"j'ai {mid(body)}"
    if word in SEEN and following in PREPOSITIONS and following not in ("d'", "de", "du"):
        return f"j'ai {mid(word_as_typed(body, at))} {whose} profil {rest}"
    if word in SEEN and (following in DETERMINERS or following in ("que", "qu'", "plusieurs")):
        return f"j'ai {mid(body)}"
    if word in DONE - {"note", "visite", "commande"} and (
        following in DETERMINERS or following in PREPOSITIONS
    ):
        return f"j'ai {mid(body)}"
    if word in TOGETHER and (following in PREPOSITIONS or following in ("ensemble", "hier")):
        return f"nous avons {mid(body)}"
    if word in ("travaille", "bosse", "etudie"):
        together = any(one in words for one in ("ensemble", "deux", "toutes", "tous"))
        typed = word_as_typed(body, at)
        if together:
            return f"nous avons {mid(body)}"
        if typed.endswith("é") and following in PREPOSITIONS and following != "sur":
            return f"comme {you}, j'ai {mid(body)}"
        if typed.endswith("é"):
            return f"j'ai {mid(body)}"
    return None


def _placed(following: str) -> bool:
    late = ("", "hier", "ce", "cette", "la", "le", "il", "brievement", "rapidement")
    return following in late or (
        following in PREPOSITIONS and following not in ("de", "du", "avec")
    )


def word_as_typed(body: str, at: int) -> str:
    """The word of the body at that place, as it was typed."""
    rest = after(body, at)
    return rest.split(" ", 1)[0]


def _without_subject(body: str, words: list[str]) -> str | None:
    first, following = words[0], words[1] if len(words) > 1 else ""
    if first in WE_DO:
        return f"nous {mid(body)}"
    if first == "suis" and "meme" in words[1:4]:
        return f"nous sommes {after(body, 1)}"
    if first in I_DO and following and first not in MADE - {"forme"}:
        if first == "suite" or (first in ("recherche",) and following not in DETERMINERS):
            return None
        if following == "de" and first not in ("ai", "viens", "suis"):
            return None
        return f"{I_DO[first]}{mid(body)}"
    if first == "ai" or first in ("m'", "me", "s'"):
        return f"je {mid(body)}" if first != "ai" else f"j'{mid(body)}"
    return None


def _told(body: str, words: list[str]) -> str | None:
    """ "Omar m'a parlé de vous", "votre équipe recrute", "ma sœur a suivi votre stage"."""
    if words[0] in PREPOSITIONS:
        return None
    at = tells(body)
    if at is None:
        return None
    if words[0] in YOURS and not any(word in _ME for word in words[at:]):
        company = any(word in words[1:3] for word in ("equipe", "entreprise", "boite", "societe",
                                                      "startup", "start-up"))  # fmt: skip
        return f"j'ai vu que {mid(body)}" if company else mid(body)
    if words[at] == "m'" and at < 3 and not any(word in COMMON for word in words[:at]):
        typed = body.split(" ")
        return " ".join([word[:1].upper() + word[1:] for word in typed[:at]] + typed[at:])
    if words[0] in PEOPLE:
        return f"{'une' if words[0].endswith('e') and words[0] != 'collegue' else 'un'} {mid(body)}"
    return mid(body)

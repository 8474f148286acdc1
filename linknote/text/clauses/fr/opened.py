"""French answers that are a clause, or plainly mean one: "vu ton talk", "même école"."""

from __future__ import annotations

from linknote.text.clauses.fr.seams import joined, unplaced
from linknote.text.clauses.fr.tells import tells
from linknote.text.clauses.fr.tidy import (
    after,
    first_word,
    mid,
    tokens,
)
from linknote.text.clauses.fr.words import (
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
_SAME = {
    "ecole": "avons fait la même école", "universite": "avons fait la même université",
    "fac": "avons fait la même fac", "lycee": "avons fait le même lycée",
    "promo": "sommes de la même promo", "formation": "avons suivi la même formation",
    "master": "avons suivi le même master", "groupe": "sommes dans le même groupe",
    "association": "sommes dans la même association", "asso": "sommes dans la même asso",
    "club": "sommes dans le même club", "communaute": "sommes dans la même communauté",
    "slack": "sommes sur le même Slack", "discord": "sommes sur le même Discord",
    "metier": "faisons le même métier", "travail": "faisons le même travail",
    "boulot": "faisons le même boulot", "secteur": "travaillons dans le même secteur",
    "domaine": "travaillons dans le même domaine", "ville": "habitons la même ville",
    "quartier": "habitons le même quartier", "poste": "occupons le même poste",
    "boite": "avons travaillé dans la même boîte", "equipe": "sommes dans la même équipe",
    "entreprise": "avons travaillé dans la même entreprise",
    "employeur": "avons eu le même employeur", "parcours": "avons le même parcours",
    "chorale": "sommes dans la même chorale", "reseau": "sommes dans le même réseau",
    "profession": "exerçons la même profession", "cours": "avons suivi le même cours",
}  # fmt: skip
_CALLED = ("groupe", "association", "asso", "club", "communaute", "slack", "discord", "reseau")


def opened(body: str, *, familiar: bool = False) -> str | None:
    """The clause an answer already is or surely means, in mid-sentence case; None for a noun."""
    words = tokens(body)
    if not words:
        return None
    you = "toi" if familiar else "vous"
    return (
        _subject_first(body, words)
        or _same(body, words)
        or _former(body, words, you)
        or _participle(body, words, you)
        or _without_subject(body, words)
        or _told(body, words)
    )


def _subject_first(body: str, words: list[str]) -> str | None:
    first = words[0]
    if first in ("felicitations", "bravo", "chapeau"):
        return mid(body)
    if first in ("vous", "tu") and not any(word in _ME for word in words[1:4]):
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


def _same(body: str, words: list[str]) -> str | None:
    at = 1 if words[0] in ("le", "la", "les", "du", "de", "dans", "meme") else 0
    at = at if words[at - 1 : at] == ["meme"] else at + 1
    if words[at - 1 : at] != ["meme"] or at >= len(words):
        if words[0] in ("meme", "memes", "les") and words[:2] in (["memes", words[-1]],):
            return f"nous avons les {mid(body)}"
        return f"nous avons les {mid(body)}" if words[0] == "memes" else None
    made = _SAME.get(words[at])
    if made is None:
        return f"nous avons en commun {mid(body)}" if words[0] in ("le", "la") else None
    rest = after(body, at + 1)
    if not rest:
        return f"nous {made}"
    space = "" if rest[0] in ",;" else " "
    if rest[0].isupper() and words[at] not in _CALLED:
        return f"nous {made} ({rest})"
    return f"nous {made}{space}{rest}"


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
    if first in ("abonne", "abonnee", "inscrit", "inscrite") and second in ("a", "au", "aux"):
        return f"je suis {mid(body)}"
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

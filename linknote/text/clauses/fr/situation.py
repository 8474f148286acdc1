"""Which situation and which register the words plainly show, in French; `other` in doubt."""

from __future__ import annotations

from linknote.text.clauses.fr.found import name, noun
from linknote.text.clauses.fr.opened import opened
from linknote.text.clauses.fr.phrase import head
from linknote.text.clauses.fr.scenes import (
    AHEAD,
    APPLIED,
    HIRES,
    MET,
    NEWS_TOLD,
    NOT_MET,
    PEERS,
    RECRUITS,
    REFERRED,
    STUDIED,
    USING,
    WORKED,
)
from linknote.text.clauses.fr.tidy import parts, tokens
from linknote.text.clauses.fr.words import (
    ADS_F,
    EVENTS_F,
    EVENTS_M,
    EVENTS_S,
    GROUPS_F,
    GROUPS_M,
    JOBS,
    MADE,
    NEWS,
    PEOPLE,
    POSTS,
    PROJECTS,
    SCHOOL_NAMES,
    SCHOOLS_F,
    SCHOOLS_M,
    TALKS,
    word_set,
)

_FORMAL = word_set("vous votre vos")
_INFORMAL = word_set("tu te ton ta tes toi t'")


def register(text: str) -> str | None:
    """`formal` or `informal` where the words plainly use one of them, else None."""
    formal = informal = 0
    before = ""
    for word in tokens(text):
        end = word.rpartition("-")[2]
        if word in _FORMAL or (end == "vous" and word != "rendez-vous"):
            formal += 1
        elif word in _INFORMAL or (end in ("tu", "toi") and "-" in word):
            informal += word != "ton" or before not in ("le", "un", "ce", "du", "au", "bon", "de")
        before = word
    if formal == informal:
        return None
    return "formal" if formal > informal else "informal"


def situation(text: str) -> str:
    """One of the situations; `other` where the words name none, or two that contradict."""
    words = tokens(parts(text).body)
    if not words:
        return "other"
    low = f" {' '.join(words)} "
    made = _made(text)
    if _person_of(text):
        return "mutual"
    if words[0] in ("felicitations", "bravo"):
        return "news"
    if _says(low, REFERRED) and not low.startswith((" vous ", " tu ", " j' ai vu que ")):
        return "mutual" if made not in ("post", "talk") else "other"
    if _says(low, APPLIED) and " votre candidature " not in low:
        return "applied-recruiter"
    if _says(low, RECRUITS):
        return "recruiter-to-candidate"
    if made in ("news", "hiring-manager"):
        return made
    if _says(low, AHEAD) and not (made == "post" or _says(low, MET) or _says(low, HIRES)):
        return "event-upcoming" if made in (None, "talk") else "other"
    if made is not None:
        return made
    return _told(low, words) or _bare(text, words) or "other"


def _person_of(text: str) -> bool:
    """ "Léa Martin, une ancienne collègue"."""
    called, comma, what = text.partition(", ")
    words = tokens(what)
    person = 0 < len(called.split()) < 4 and all(one[:1].isupper() for one in called.split())
    kin = words[:1] in (["un"], ["une"], ["mon"], ["ma"], ["notre"]) and head(words)[0] in PEOPLE
    return bool(comma) and person and kin and len(words) < 6


def _says(low: str, phrases: tuple[str, ...]) -> bool:
    return any(phrase in low for phrase in phrases)


_TALKED = (
    "echange", "discussion", "conversation", "rencontre", "appel", "dejeuner", "diner", "visio",
    "rendez-vous", "entrevue", "reunion",
)  # fmt: skip


def _made(text: str) -> str | None:
    """What the noun phrase in the answer is: talk, post, project, news, a job advertised."""
    phrase = noun(text)
    low = f" {' '.join(tokens(text))} "
    if phrase is None:
        if _says(low, MET):
            return None
        for mine in (" votre ", " ton ", " ta ", " vos ", " tes "):
            for words, key in ((TALKS, "talk"), (POSTS, "post")):
                if any(f"{mine}{word} " in low for word in words) and opened(text):
                    return key
        if " un de vos " in low or " un de tes " in low:
            thing = low.split(" de vos " if " de vos " in low else " de tes ")[1].split(" ")[0]
            return "post" if thing in POSTS else "talk" if thing in TALKS else None
        return "hiring-manager" if _says(low, HIRES) else None
    said = tokens(phrase)
    word, at = head(said)
    part = said[: at + 3]
    low = f"{low}{' '.join(said)} "
    if "nouveau" in part[:3] and word in JOBS | {"role"}:
        return "news"
    if word == "candidature" and said[0] == "ma":
        return "applied-recruiter"
    if word not in MADE and said[at + 1 : at + 2]:
        for words, key in ((TALKS, "talk"), (POSTS, "post")):
            if said[at + 1] in words:
                return key
    if said[0] in ("notre", "nos"):
        return "event-met" if word in _TALKED else None
    if word in ADS_F and (said[at + 1 : at + 2] != ["de"] or _says(low, HIRES) or "poste" in said):
        return "hiring-manager"
    if word in JOBS and said[0] not in ("votre", "ton"):
        return "hiring-manager"
    if word == "prise" and "poste" in part:
        return "news"
    if word == "levee" and "fonds" not in said:
        return None
    if word == "table":
        return "talk" if "ronde" in part else None
    if word == "prise":
        return "talk" if "parole" in part else None
    for words, key in ((NEWS, "news"), (TALKS, "talk"), (POSTS, "post"), (PROJECTS, "project")):
        if word in words:
            return key
    return "hiring-manager" if _says(low, HIRES) else None


def _told(low: str, words: list[str]) -> str | None:
    """The situation a clause tells of."""
    met_only = low.replace(" alumni ", " ")
    if _says(low, MET) and not _says(met_only, STUDIED) and not _says(low, NOT_MET):
        return "event-met"
    if _says(low, NEWS_TOLD) and words[0] not in ("je", "j'", "nous"):
        return "news"
    if words[0] in ("nos", "mes", "mon", "ma"):
        return None
    if _says(low, HIRES):
        return "hiring-manager"
    if words[:1] in (["ancien"], ["ancienne"], ["anciens"], ["anciennes"]):
        if any(word in SCHOOL_NAMES | SCHOOLS_F | SCHOOLS_M for word in words):
            return "alumni"
        return "ex-colleague" if "chez" in words else None
    if words[0] == "ex" or (words[0].startswith("ex-") and len(words) == 1):
        return "ex-colleague"
    worked, studied = _says(low, WORKED), _says(low, STUDIED)
    if worked or studied:
        if worked and studied:
            return None
        if studied and any(w in words for w in ("groupe", "slack", "discord")):
            return None
        return "ex-colleague" if worked else "alumni"
    groups = GROUPS_F | GROUPS_M - {"conseil", "reseau", "canal", "serveur"} - {"promo"}
    if any(word in groups for word in words) and (
        "meme" in words or "membre" in words or "membres" in words or " partie " in low
        or " rejoindre " in low or " rejoint " in low
        or low.startswith((" je suis ", " nous sommes ", " on est "))
    ) and not _says(low, PEERS):  # fmt: skip
        return "group"
    if _says(low, USING) and opened(low.strip().replace(" ' ", "'")) is not None:
        return "project"
    return "peer" if _says(low, PEERS) else None


def _bare(text: str, words: list[str]) -> str | None:
    """A name alone: a school is shared, and so is a group; "via Omar" tells of a contact."""
    called = name(text)
    if called is None:
        return None
    if words[:1] == ["notre"] and words[1:2] in (["ami"], ["amie"], ["collegue"]):
        return "mutual"
    said = tokens(called)
    at = 1 if said[:1] and said[0] in ("le", "la", "l'", "les") else 0
    word = said[at] if at < len(said) else ""
    if word in SCHOOL_NAMES or said[at : at + 2] == ["sciences", "po"]:
        return "alumni"
    if word in SCHOOLS_F | {"lycee", "iut", "institut"} and len(said) > at + 1:
        return "alumni"
    if word in SCHOOLS_M:
        return None
    if word in (GROUPS_F | GROUPS_M) - {"forum", "conseil", "reseau"} or "slack" in said:
        return "group"
    if words[0] in ("via", "par", "grace") and word not in EVENTS_F | EVENTS_M | EVENTS_S:
        typed = called.split(" ")
        person = 1 <= len(typed) <= 3 and all(one[:1].isupper() for one in typed)
        return "mutual" if person and not any(one.isupper() for one in typed) else None
    return None


__all__ = ["register", "situation"]

"""Which situation and which register the words plainly show, in Italian; `other` in doubt."""

from __future__ import annotations

import re

from linknote.text.clauses.it.bare import is_school
from linknote.text.clauses.it.found import name, noun
from linknote.text.clauses.it.opened import opened
from linknote.text.clauses.it.phrase import head
from linknote.text.clauses.it.scenes import (
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
from linknote.text.clauses.it.tidy import fold, parts, tokens
from linknote.text.clauses.it.words import (
    ADS,
    EVENTS_F,
    EVENTS_M,
    GROUPS_F,
    GROUPS_M,
    JOBS,
    MADE,
    NEWS,
    OURS,
    PEOPLE,
    POSTS,
    PROJECTS,
    SCHOOLS_F,
    SCHOOLS_M,
    TALKS,
    YOURS,
    word_set,
)

_INFORMAL = word_set(
    """
    tu te ti tuo tua tuoi tue hai sarai stai fai puoi vuoi parlerai cerchi avrai sai dici pensi
    potresti vorresti dovresti avresti terrai interverrai usi gestisci scrivi lavori insegni avevi
    """
)
_TO_YOU = re.compile(r"\w{2,20}[aeio]rti")
_TO_LEI = re.compile(r"\w{2,20}[aeio]r(?:La|Le)")
_OF_COURTESY = word_set(
    """
    seguo ho scrivo leggo conosco ringrazio contatto volevo vorrei chiedo sento invito avevo mando
    abbiamo interessa va piace propongo auguro interesserebbe andrebbe
    """
)
_NOT_TI = word_set(
    "parti esperti aperti certi forti corti morti porti torti sarti arti concerti offerti"
)


def register(text: str) -> str | None:
    """`formal` or `informal` where the words plainly use one of them, else None."""
    formal = informal = 0
    typed = [word.strip('.,;:!?()"«»') for word in text.replace("’", "'").split()]
    for at, word in enumerate(typed):
        following = typed[at + 1] if at + 1 < len(typed) else ""
        if word in ("La", "Le"):
            formal += following in _OF_COURTESY
        elif word in ("Suo", "Sua", "Suoi", "Sue"):
            formal += following[:1].islower() or at > 0
        elif (word == "Lei" and at) or _TO_LEI.fullmatch(word) or word in ("L'ho", "L'avevo"):
            formal += 1
        elif word in ("suo", "sua", "suoi", "sue") and fold(following) in MADE:
            formal += at == 0 or typed[at - 1].lower() in ("il", "la", "i", "le")
    for word in tokens(text):
        to_you = _TO_YOU.fullmatch(word) and word not in _NOT_TI
        informal += bool(word in _INFORMAL or to_you)
    if re.match(r"(?i)sei (?:stat|passat|entrat|diventat|a |al |all|tra |in |un)", text):
        informal += 1
    if formal == informal:
        return None
    return "formal" if formal > informal else "informal"


def situation(text: str) -> str:
    """One of the situations; `other` where the words name none, or two that contradict."""
    words = tokens(parts(text).body)
    if not words:
        return "other"
    low = f" {' '.join(words)} "
    made = _made(text, low)
    if _person_of(text):
        return "mutual"
    if words[0] in ("congratulazioni", "complimenti", "auguri"):
        return "news"
    if _says(low, REFERRED) and not low.startswith((" ho visto che ",)):
        return "mutual" if made not in ("post", "talk") else "other"
    if _says(low, APPLIED) and " da noi " not in low and " tua cand" not in low:
        return "applied-recruiter"
    if _says(low, RECRUITS) and not low.startswith(" ho visto che "):
        return "recruiter-to-candidate"
    if made in ("news", "hiring-manager"):
        return made
    if _says(low, AHEAD) and not (made == "post" or _says(low, MET) or _says(low, HIRES)):
        return "event-upcoming" if made in (None, "talk") else "other"
    if made is not None:
        return made
    return _told(low, words) or _bare(text, words) or "other"


def _person_of(text: str) -> bool:
    """ "Lea Martini, una ex collega"."""
    called, comma, what = text.partition(", ")
    words = [word for word in tokens(what) if word != "ex"]
    person = 0 < len(called.split()) < 4 and all(one[:1].isupper() for one in called.split())
    kin = len(words) > 1 and any(word in PEOPLE for word in words[1:3])
    lead = words[:1] in (["un"], ["una"], ["un'"], ["il"], ["la"], ["mio"], ["mia"], ["nostro"])
    return bool(comma) and person and kin and lead and len(words) < 6


def _says(low: str, phrases: tuple[str, ...]) -> bool:
    return any(phrase in low for phrase in phrases)


_TALKED = word_set(
    """
    chiamata call videochiamata pranzo cena riunione chiacchierata incontro conversazione
    discussione scambio
    """
)


def _made(text: str, low: str) -> str | None:
    """What the noun phrase in the answer is: talk, post, project, news, a job advertised."""
    phrase = noun(text)
    if phrase is None:
        return _heard(text, low)
    said = tokens(phrase)
    word, at = head(said)
    part = said[: at + 3]
    if any(one in part for one in ("nuovo", "nuova")) and word in JOBS | {"lavoro"}:
        return "news"
    if word == "candidatura" and "mia" in part:
        return "applied-recruiter"
    if any(one in OURS for one in said[:2]):
        return "event-met" if word in _TALKED else None
    if word in ADS and (said[at + 1 : at + 2] != ["di"] or _says(low, HIRES)):
        return "hiring-manager"
    if word in JOBS and not any(one in YOURS for one in said[:2]):
        return "hiring-manager"
    for words, key in ((NEWS, "news"), (TALKS, "talk"), (POSTS, "post"), (PROJECTS, "project")):
        if word in words and (word != "tavola" or "rotonda" in part):
            return key
    return "hiring-manager" if _says(low, HIRES) else None


def _heard(text: str, low: str) -> str | None:
    """A clause that tells of a talk heard or a post read: "ero al tuo workshop"."""
    if _says(low, MET):
        return None
    own = " (?:tuo|tua|tuoi|tue|suo|sua|suoi|sue) (?:[a-z]+ )?"
    for words, key in ((TALKS, "talk"), (POSTS, "post")):
        heads = "|".join(re.escape(word) for word in words)
        if re.search(f"{own}(?:{heads}) ", low) and opened(text) is not None:
            return key
        if re.search(f" dei (?:tuoi|suoi) (?:{heads}) | delle (?:tue|sue) (?:{heads}) ", low):
            return key
    return "hiring-manager" if _says(low, HIRES) else None


def _told(low: str, words: list[str]) -> str | None:
    """The situation a clause tells of."""
    if _says(low, MET) and not _says(low, STUDIED) and not _says(low, NOT_MET):
        return "event-met"
    if _says(low, NEWS_TOLD):
        return "news"
    if _says(low, HIRES):
        return "hiring-manager"
    if words[0] == "ex" and (opened(" ".join(words)) is not None or len(words) == 2):
        return "alumni" if _says(low, STUDIED) else "ex-colleague"
    worked, studied = _says(low, WORKED), _says(low, STUDIED)
    if worked or studied:
        if worked and studied:
            return None
        return "ex-colleague" if worked else "alumni"
    groups = (GROUPS_F | GROUPS_M) - {"rete", "squadra", "classe", "canale", "comitato"}
    shared = " stess" in low or " membr" in low or " parte di " in low or " parte del" in low
    if any(word in groups for word in words) and (shared or low.startswith((" siamo ", " sono "))):
        return "group"
    if _says(low, USING) and opened(" ".join(words)) is not None:
        return "project"
    return "peer" if _says(low, PEERS) else None


def _bare(text: str, words: list[str]) -> str | None:
    """A name alone: a school is shared, and so is a group; "tramite Omar" tells of a contact."""
    called = name(text)
    if called is None:
        return None
    if words[:2] in (["il", "nostro"], ["la", "nostra"]) and words[2:3] in (["amico"], ["amica"]):
        return "mutual"
    said = tokens(called)
    at = 1 if said[:1] and said[0] in ("il", "lo", "la", "l'", "i", "le") else 0
    word = said[at] if at < len(said) else ""
    if is_school(said[at:]):
        return "alumni"
    if word in SCHOOLS_F | SCHOOLS_M and len(said) > at + 1:
        return "alumni"
    if word in (GROUPS_F | GROUPS_M) - {"forum", "rete", "canale"} or "slack" in said:
        return "group"
    if words[0] in ("via", "tramite", "grazie", "da") and word not in EVENTS_F | EVENTS_M:
        typed = called.split(" ")
        person = 1 <= len(typed) <= 3 and all(one[:1].isupper() for one in typed)
        return "mutual" if person and not any(one.isupper() for one in typed) else None
    return None

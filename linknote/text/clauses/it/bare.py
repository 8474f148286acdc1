"""A bare thing in an Italian note: the article it lacks, a trade, a job title, a degree."""

from __future__ import annotations

from linknote.text.clauses.it.phrase import article, contracted, named, unplaced
from linknote.text.clauses.it.tidy import after, mid, tokens
from linknote.text.clauses.it.words import (
    ARTICLES,
    DETERMINERS,
    EVENTS_F,
    EVENTS_M,
    EVENTS_S,
    FEMININE,
    JOINED,
    MANY_F,
    MANY_M,
    MASCULINE,
    PREPOSITIONS,
    word_set,
)

TITLES = word_set(
    """
    data lead dev developer sviluppatore sviluppatrice engineer ingegnere ingegnera contabile capo
    responsabile manager analyst analista designer owner grafico grafica infermiere infermiera
    consulente tecnico tecnica architetto scientist recruiter commesso commessa stagista impiegato
    impiegata addetto addetta direttore direttrice redattore redattrice coordinatore coordinatrice
    educatore educatrice autista magazziniere magazziniera m/f assistente segretaria segretario
    """
)
"""Words that a job title is made of."""

_TRADES = ("ista", "iere", "iera", "logo", "loga", "trice", "ante", "ente")
_TRADES_S = ("isti", "iste", "ieri", "iere", "logi", "trici")
_NOT_TRADES = word_set(
    """
    lista pista vista rivista intervista conquista bandiera carriera fiera filiera frontiera
    tastiera
    catalogo dialogo prologo quartiere cantiere mestiere ambiente paziente presente niente gente
    mente cliente corrente utente istante piante elefante distante importante
    """
)
_OTHER_TRADES = word_set(
    """
    prof professore professoressa avvocato avvocata medico notaio notaia architetto contabile
    libraio libraia veterinario veterinaria fotografo fotografa grafico grafica panettiere ingegnere
    ingegnera sviluppatore sviluppatrice insegnante maestro maestra traduttore redattore ostetrica
    ostetrico psicologo psicologa copywriter freelance commercialista bibliotecario bibliotecaria
    """
)
_NEIGHBOURS = word_set("vicini vicine colleghi colleghe compaesani concittadini genitori")
_SCHOOLS = {
    "bocconi": "la ", "luiss": "la ", "cattolica": "la ", "polimi": "il ", "polito": "il ",
    "normale": "la ", "sapienza": "la ", "iulm": "lo ", "naba": "la ", "bicocca": "la ",
    "statale": "la ", "federico": "la ", "ied": "lo ", "sissa": "la ",
}  # fmt: skip
_ON = {"il": "sul ", "lo": "sullo ", "la": "sulla ", "l'": "sull'", "i": "sui ", "gli": "sugli ",
       "le": "sulle "}  # fmt: skip
_LEADS = (
    ("grazie per il tuo intervento ", "a"),
    ("grazie per il Suo intervento ", "a"),
    ("ho apprezzato molto il tuo intervento ", "a"),
    ("ho apprezzato molto il Suo intervento ", "a"),
    ("grazie per il tuo post ", "su"),
    ("grazie per il Suo post ", "su"),
    ("ho apprezzato molto il tuo post ", "su"),
    ("ho apprezzato molto il Suo post ", "su"),
    ("ho visto le novità ", "di"),
    ("anch'io ho studiato ", "a"),
    ("abbiamo in ", "comune"),
    ("ti scrivo ", "per"),
    ("Le scrivo ", "per"),
)
"""The templates' own words that end in a preposition before a bare answer."""


def is_school(words: list[str]) -> bool:
    """Whether a name is one of a university known by a short name."""
    return bool(words) and words[0] in _SCHOOLS and len(words) < 4


def met_bare(text: str) -> str | None:
    """A template's words and the bare answer behind them, joined; None for any other text."""
    for lead, joint in _LEADS:
        if text.startswith(f"{lead}{joint} "):
            rest = text[len(lead) + len(joint) + 1 :].strip()
            return _joined(lead, joint, rest) if tokens(rest) else None
    return None


def _joined(lead: str, joint: str, rest: str) -> str | None:
    words = tokens(rest)
    if joint == "comune":
        return shared(rest)
    if lead.startswith("anch'io"):
        return _studied(lead, rest, words)
    if joint == "per":
        if words[0] in PREPOSITIONS | DETERMINERS:
            return None
        job = is_title(rest) or rest == rest.lower()
        return f"{lead}per la posizione di {rest}" if job else f"{lead}per {rest}"
    if words[0] in JOINED or (words[0] in PREPOSITIONS and words[0] != "di"):
        return lead + mid(rest)
    if joint == "di":
        return lead + contracted("di", named(rest))
    if joint == "a" and is_event(rest):
        return lead + contracted("a", named(rest))
    thing = with_article(rest)
    first = tokens(thing)[0]
    if first in _ON and thing[:1].islower():
        return f"{lead}{_ON[first]}{after(thing, 1)}"
    return f"{lead}su {thing}"


def _studied(lead: str, rest: str, words: list[str]) -> str | None:
    if is_school(words):
        return lead + contracted("a", _SCHOOLS[words[0]] + rest)
    if words[0] == "laurea":
        return f"anch'io ho preso una {mid(rest)}"
    if words[0] in ("master", "dottorato", "corso", "erasmus", "diploma", "tirocinio"):
        return f"anch'io ho fatto un {mid(rest)}"
    return f"anch'io ho fatto una {mid(rest)}" if words[0] in ("triennale", "magistrale") else None


def with_article(text: str) -> str:
    """The thing with the article that it lacks: "dati sanitari" → "i dati sanitari"."""
    words = tokens(text)
    if not words or words[0] in DETERMINERS | PREPOSITIONS or not text[:1].isalpha():
        return mid(text)
    first = words[0]
    known = first in MASCULINE | FEMININE | MANY_M | MANY_F
    if text[:1].isupper() and not known:
        return text
    body = mid(text)
    if first in MANY_F or (first.endswith("e") and first in ("risorse", "piante", "energie")):
        return f"le {body}"
    if first in MANY_M or (first.endswith("i") and not first.endswith(("si", "ai"))):
        one = article(first, "m")
        return f"i {body}" if one == "il " else f"gli {body}"
    feminine = first in FEMININE or (
        first.endswith(("a", "ione", "ta", "tà", "trice", "udine"))
        and not first.endswith(("ema", "oma", "amma"))
        and first not in MASCULINE
    )
    return article(first, "f" if feminine else "m") + body


def is_event(text: str) -> bool:
    """Whether a name is plainly one of an event: "PyCon Italia", "Salone del libro"."""
    ends = ("con", "conf", "day", "days", "summit", "week", "expo", "fest", "camp", "motion")
    return any(
        word in EVENTS_M | EVENTS_F | EVENTS_S
        or word.endswith(ends)
        or (word.isdigit() and len(word) == 4)
        for word in tokens(text)[:5]
    )


def is_title(text: str) -> bool:
    """Whether a bare text names a job: "Lead dev", "contabile a Lecce"."""
    words = tokens(text)
    if not words or words[0] in ARTICLES | DETERMINERS:
        return False
    at = 1 if words[0] in ("data", "lead") else 0
    return any(word in TITLES for word in words[at : at + 3])


def is_trade(text: str) -> bool:
    """Whether a bare text begins with what somebody is: "farmacista a Verona"."""
    first = next(iter(tokens(text)), "")
    return first in _OTHER_TRADES or (
        first.endswith(_TRADES) and first not in _NOT_TRADES and not text[:1].isupper()
    )


def shared(text: str) -> str:
    """What two people who do similar things have in common: a trade, a topic, a place."""
    first = tokens(text)[0]
    body = mid(text)
    if first in _NEIGHBOURS or (first.endswith(_TRADES_S) and first not in _NOT_TRADES
                                and not text[:1].isupper() and not is_trade(text)):  # fmt: skip
        return f"siamo {body}"
    if is_trade(text) or is_title(text):
        return f"anch'io sono {body}"
    bare = unplaced(text)
    return f"abbiamo una cosa in comune: {with_article(bare)}"

"""Dutch reasons that are a phrase without a verb, and the clause that each is given."""

from __future__ import annotations

from linknote.text.clauses.nl.tidy import mid, plain
from linknote.text.clauses.nl.verbs import is_verb
from linknote.text.clauses.nl.words import (
    ADJECTIVES,
    ARTICLES,
    FINITE,
    JOINERS,
    MINE,
    PREPOSITIONS,
    YOURS,
    any_of,
    word_set,
)

ROLES = (
    "engineer", "ontwikkelaar", "developer", "designer", "docent", "leraar", "student",
    "onderzoeker", "analist", "manager", "adviseur", "verloskundige", "verpleegkundige", "arts",
    "ingenieur", "oprichter", "recruiter", "scientist", "redacteur", "architect", "freelancer",
    "imker", "bibliothecaris", "zij-instromer", "statisticus", "planner", "lead", "coach",
    "fan", "bakker", "auteur", "journalist", "trainer", "fotograaf", "consultant", "ondernemer",
    "programmeur", "vormgever", "tester", "therapeut", "jurist", "lezer", "luisteraar",
    "stagiair", "starter", "controller", "boekhouder", "secretaris", "notaris", "makelaar",
    "schrijver", "begeleider", "leider", "bestuurder", "dichter", "kok", "advocaat", "specialist",
)  # fmt: skip# fmt: skip
_HEARD = word_set(
    """
    mening advies feedback kijk visie tips gedachten raad oordeel reactie input ideeën
    suggesties
    """
)  # fmt: skip
_WELCOME = word_set("tips advies feedback hulp raad suggesties ideeën input inzichten steun")
_ONE_OF = word_set("kennismaking samenwerking uitwisseling gesprek ontmoeting gedachtewisseling")
_STATES = word_set(
    """
    benieuwd nieuwsgierig geïnteresseerd nieuw onder-de-indruk enthousiast blij ook net bezig
    actief werkzaam momenteel nog zelf lid fan starter op
    """
)  # fmt: skip
_JOBS = word_set("functie vacature baan rol positie stage")
_HAVE = word_set("interesse ervaring zin vragen vraag idee ideeën plannen belangstelling plan")
_I_HAVE = word_set(
    """
    suggestie verzoek voorstel opmerking uitnodiging tip boodschap aanbod verzoekje
    """
)
_TURNS = word_set("overstap verhuizing baanwissel carrièreswitch")
_ASKS = word_set(
    """
    vraag vraagje idee voorstel verzoek tip suggestie plan aanbod uitnodiging opmerking
    vervolgvraag compliment
    """
)
_CURIOUS = (
    "manier", "aanpak", "werkwijze", "ontwikkelingen", "ontwikkeling", "toekomst", "verhaal",
    "ervaringen", "plannen", "keuze", "keuzes", "achtergrond", "cultuur", "resultaten", "rest",
    "vervolg", "antwoord", "visie", "stand", "mogelijkheden", "slides", "functie", "rol",
    "uitkomst",
)  # fmt: skip
_TOPICS = (
    "ing", "heid", "tie", "gie", "iek", "kunde", "data", "ics", "ment", "recht", "zorg", "bouw",
    "teit", "design", "leer", "isme", "werk", "beheer", "security", "learning", "ai", "onderwijs",
    "schap",
)  # fmt: skip
_QUALITIES = (
    "baar", "zaam", "rijk", "wekkend", "boeiend", "lijk", "ig", "nuttig", "interessant",
)  # fmt: skip
_SUBJECT = word_set("ik we wij je jij u jullie hij zij ze")
_MANY = word_set("weinig veel zo")


def nominal(body: str, words: list[str]) -> str:
    """The clause around a reason that is a phrase: "tips voor X", "je mening over X"."""
    first = words[0]
    if first in ("vanwege", "wegens", "voor", "namens", "uit", "als"):
        return f"ik neem contact op {mid(body)}"
    if first in ("op", "in", "aan", "sinds", "bij"):
        return f"ik ben {mid(body)}"
    if first in YOURS and len(words) > 1:
        return _theirs(body, words)
    if first in ("de", "het", "deze", "dit") and len(words) > 1:
        if any(is_verb(words, at) for at in range(2, min(len(words) - 1, 5))):
            return body
        if words[1].endswith(_CURIOUS) and not _tells(words):
            return f"ik ben benieuwd naar {mid(body)}"
        return _unbent(body, words)
    if first in ("een", "'n") and len(words) > 1:
        if words[1] in _ASKS:
            return f"ik heb {mid(body)}"
        return _unbent(body, words)
    if first in MINE:
        return f"het gaat om {mid(body)}"
    if first == "meer" and words[1:2] and words[1] in ("info", "informatie", "uitleg", "details"):
        return f"ik zoek {mid(body)}"
    if first in _MANY and len(words) > 1:
        return f"er zijn {mid(body)}"
    if first in _STATES and len(words) > 1 and "interesse" not in words:
        return f"ik ben {mid(body)}"
    return _bare_noun(body)


def _theirs(body: str, words: list[str]) -> str:
    """ "je mening over X" is to be heard, "uw hulp" welcome, the rest worth knowing about."""
    near = next((w for w in words[1:4] if w in _HEARD or w in ("hulp", "steun", "ervaring")), "")
    if near in _HEARD:
        return f"ik hoor graag {mid(body)}"
    if near in ("hulp", "steun"):
        return f"ik zou blij zijn met {mid(body)}"
    return f"ik ben benieuwd naar {mid(body)}"


def _bare_noun(body: str) -> str:
    words = body.split(" ")
    at = _head(words)
    low = plain(words[at])
    if len(words) == 1 and low.endswith(_QUALITIES):
        return body
    if _tells([plain(word) for word in words]):
        return body
    if low in _HAVE or low in ("ervaring", "interesse"):
        one = "een " if low in ("vraag", "idee", "plan") and at == 0 else ""
        return f"ik heb {one}{mid(body)}"
    if any(plain(word) == "interesse" for word in words[:5]):
        return f"ik heb {mid(body)}"
    if low in _I_HAVE:
        return f"ik heb een {mid(body)}"
    if low.endswith(("advies", "tips")) or low in _WELCOME:
        return f"ik zou blij zijn met {mid(body)}"
    if low in _ONE_OF:
        adjective = any(plain(word) in ADJECTIVES.values() for word in words[:at])
        article = "" if low == "samenwerking" and not adjective else "een "
        return f"ik sta open voor {article}{mid(body)}"
    if any_of(low, _JOBS):
        return f"het gaat om een {mid(body)}"
    if low.endswith(ROLES) and not any(
        plain(word) in PREPOSITIONS | ARTICLES for word in words[:at]
    ):
        praised = at > 0 and words[at - 1].endswith("e") and words[at - 1].islower()
        return f"ik ben {'een ' if praised else ''}{mid(body)}"
    if low in _TURNS:
        return f"ik sta voor een {mid(body)}"
    if low == "contact":
        return "ik zou graag in contact komen" if len(words) == 1 else f"ik zoek {mid(body)}"
    if low in ("netwerken", "connectie", "netwerk") and len(words) == 1:
        return "ik zou graag connecten"
    if low in ("nieuwsgierigheid", "interesse") and len(words) == 1:
        return f"ik neem contact op uit {mid(body)}"
    return _unbent(body, [plain(word) for word in words])


WRAPPED = ("de reden dat ik schrijf: ", "ik ben geïnteresseerd in ")
"""What is put before a phrase of no known kind."""


def _tells(words: list[str]) -> bool:
    """Whether something is told with a verb and a subject of its own: left as it was typed."""
    return any(
        word in _SUBJECT and not (at and words[at - 1] in JOINERS | {"waarop", "waarmee"})
        for at, word in enumerate(words)
        if at
    ) and any(word in FINITE for word in words)


def _unbent(body: str, words: list[str]) -> str:
    """A phrase of no known kind: a topic of a word or two is an interest, the rest stays whole."""
    if any(mark in body for mark in ",!:") or _tells(words):
        return body
    if words[0] in ADJECTIVES.values() or words[0] in ADJECTIVES or words[0].endswith("ende"):
        return body
    if words[0] in ("koffie", "lunch", "lunchen"):
        verb = "te lunchen" if words[0] != "koffie" else "koffie te drinken"
        return f"het lijkt me leuk om eens {verb}" if len(words) == 1 else body
    at = _head(body.split(" "))
    tail = words[at + 1] if at + 1 < len(words) else ""
    if at < 2 and words[at].endswith(_TOPICS) and tail not in ("over", "van", "met", "op"):
        return f"ik ben geïnteresseerd in {mid(body)}"
    return f"de reden dat ik schrijf: {mid(body)}"


def _head(words: list[str]) -> int:
    """Where the noun stands that a preposition, a comma or the end follows."""
    at = 0
    for here, word in enumerate(words):
        if here and plain(word) in PREPOSITIONS | {"en", "of", "die", "dat"}:
            break
        at = here
        if word.endswith((",", ":")):
            break
    return at

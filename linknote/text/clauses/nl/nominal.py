"""Dutch reasons that are a phrase without a verb, and the clause that each is given."""

from __future__ import annotations

from linknote.text.clauses.nl.tidy import mid, plain
from linknote.text.clauses.nl.words import (
    ADJECTIVES,
    ARTICLES,
    MINE,
    PREPOSITIONS,
    ROLES,
    YOURS,
    any_of,
    word_set,
)

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
    if first in ("de", "het", "een", "deze", "dit") and len(words) > 1:
        return f"ik ben geïnteresseerd in {mid(body)}"
    if first in MINE:
        return f"het gaat om {mid(body)}"
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
    if low in _HAVE or low in ("ervaring", "interesse"):
        one = "een " if low in ("vraag", "idee", "plan") and at == 0 else ""
        return f"ik heb {one}{mid(body)}"
    if any(plain(word) == "interesse" for word in words[:5]):
        return f"ik heb {mid(body)}"
    if low in _I_HAVE:
        return f"ik heb een {mid(body)}"
    if low in _WELCOME:
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
    return f"ik ben geïnteresseerd in {mid(body)}"


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

"""Dutch answers that begin with a verb or hold a participle: who did it is put in front."""

from __future__ import annotations

from linknote.text.clauses.nl.of_you import NOUN_TOO, of_you, wondered
from linknote.text.clauses.nl.tidy import begins_with, mid, plain, plain_words
from linknote.text.clauses.nl.verbs import is_participle, is_verb
from linknote.text.clauses.nl.words import (
    ADJECTIVES,
    ARTICLES,
    FINITE,
    I_VERBS,
    IT_VERBS,
    MINE,
    MOVED,
    ONE_OF,
    PREPOSITIONS,
    SEEN,
    SITES,
    SUBJECTS,
    TOGETHER,
    WE_VERBS,
    YOURS,
    made,
    word_set,
)

_RECOMMENDED = ("aangeraden", "aanbevolen", "doorverwezen", "getipt", "voorgesteld", "aangedragen")
_MASS = word_set(
    "werk software code hulp advies ervaring onderzoek gereedschap documentatie contact"
)
_BOTH = word_set("hetzelfde dezelfde zelfde samen allebei beiden beide elkaar gezamenlijk")


_PLEASANT = word_set("leuk fijn goed mooi gezellig prettig tof super")


def opened(body: str) -> str | None:
    """The clause an answer is or surely means, in mid-sentence case; None for a phrase."""
    words = plain_words(body)
    first = words[0]
    if first in ("ik", "we", "wij", "hij", "zij", "ze", "men", "er") and len(words) > 1:
        return mid(body)
    if first in ("het", "dat", "dit", "'t") and len(words) > 2 and is_verb(words, 1):
        return mid(body)
    if begins_with(body, "jij en ik", "u en ik", "je en ik"):
        return mid(body)
    if first in ("toen", "nadat", "terwijl", "sinds") and any(
        words[at] in FINITE and words[at + 1] in ("ik", "we", "wij", "jij", "je", "u")
        for at in range(2, len(words) - 1)
    ):
        return mid(body)
    if first in _PLEASANT and "te" in words[2:]:
        return mid(body)
    said = wondered(body, words)
    if said is not None:
        return said
    said = of_you(body, words)
    if said is not None:
        return said
    if _inverted(words):
        return mid(body)
    if recommendation(body) is not None:
        return None
    if first in I_VERBS and words[1:2] == ["ik"]:
        return f"dat {mid(body)}"
    if first in IT_VERBS and len(words) > 1:
        return f"{'het' if first in ('lijkt', 'klinkt') else 'dat'} {mid(body)}"
    if first in WE_VERBS and len(words) > 1:
        return f"we {mid(body)}"
    if first in I_VERBS and len(words) > 1 and not (first in NOUN_TOO and words[1] in (
        "aan", "van", "als", "over", "bij", "voor",
    )):  # fmt: skip
        return f"{'we' if 'elkaar' in words[1:4] else 'ik'} {mid(body)}"
    return _told(body, words) or participle(body, words)


def _inverted(words: list[str]) -> bool:
    """ "vorige week zag ik …", "door Mira kwam ik …": a verb and then its subject."""
    for at in range(1, min(len(words) - 1, 10)):
        if words[at] in FINITE and words[at + 1] in ("ik", "we", "wij"):
            return not set(words[:at]) & {"ik", "we", "wij", "dat", "hoe", "wat"}
    return False


def _told(body: str, words: list[str]) -> str | None:
    """ "Omar vertelde me over u", "mijn zus zat in je cursus"."""
    typed = body.split(" ")
    if words[0] in PREPOSITIONS or words[0] in ("ook", "allebei", "samen"):
        return None
    if words[0] in YOURS | MINE | {"de", "het"} and _says_something(words, typed):
        return mid(body)
    for at in range(1, min(len(words), 7)):
        if words[at] in ("voor", "over", "dat", "hoe", "die", "om", "als"):
            return None
        owned = at == 2 and words[0] in YOURS | MINE and is_verb(words, at)
        known = words[at] in FINITE or owned
        if not known or not typed[at].islower() or at + 1 >= len(words):
            continue
        if words[at] in NOUN_TOO or (at == 1 and words[0] in YOURS | MINE | ARTICLES):
            continue
        if words[0] in MINE | YOURS | ARTICLES | {"iemand"} or body[:1].isupper():
            return mid(body) if words[0] in MINE | YOURS | ARTICLES | {"iemand"} else body
        return body[0].upper() + body[1:] if words[at] in _SAYING else None
    return None


def _says_something(words: list[str], typed: list[str]) -> bool:
    """ "uw tip over de mijten heeft geholpen": a verb that no phrase about a thing can hold."""
    for at in range(2, min(len(words), 14)):
        if words[at] in ("dat", "die", "hoe", "waarin", "waar", "als", "omdat", "over-dat"):
            return False
        if words[at] in _CERTAIN and typed[at].islower():
            return at + 1 < len(words)
    return False


_CERTAIN = word_set(
    """
    heeft had was is zijn waren hielp helpt past sprak spreekt raakte raakt hebben werd wordt
    inspireert boeit viel bracht
    """
)


_SAYING = word_set("vertelde zei raadde noemde stelde tipte stuurde verwees adviseerde suggereerde")


def participle(body: str, words: list[str]) -> str | None:
    """ "je keynote gezien op de Havendag", "ontmoet op PyCon", "gezien dat je ook imker bent"."""
    at = next((at for at, word in enumerate(words) if is_participle(word)), None)
    if at is None or any(word in FINITE - SEEN for word in words[:at]):
        return None
    if any(one.endswith(",") for one in body.split(" ")[:at]):
        return None
    if at and words[at - 1] in ARTICLES | YOURS | MINE and words[at - 2 : at - 1] != ["van"]:
        return None
    last = words[at]
    if at == 0 and len(words) == 1:
        return None
    if words[at + 1 : at + 2] == ["dat"] or words[at + 1 : at + 2] == ["hoe"]:
        return f"ik heb {mid(body)}"
    things = any(made(word) is not None for word in words[:at])
    someone = set(words[:at]) & {"je", "u", "jou"} or words[at + 1 : at + 2] == ["met"]
    if last in TOGETHER and not things and not someone and last != "samengewerkt":
        if "elkaar" in words:
            return f"we hebben {mid(body)}"
        return f"we hebben elkaar {mid(body)}"
    if set(words) & _BOTH or last == "samengewerkt":
        return f"we {'zijn' if last in MOVED else 'hebben'} {mid(body)}"
    if "aan de praat" in " ".join(words):
        return f"we zijn {mid(body)}"
    if words[0] in PREPOSITIONS and at > 5 and at + 1 < len(words):
        return None
    leads = words[0] in ADJECTIVES or (body[:1].isupper() and body[1:2].islower())
    noun = 1 if leads and len(words) > 2 and made(words[0]) is None else 0
    bare = made(words[noun]) is not None and not words[noun].endswith(("s", "en"))
    one = "een " if words[noun] in ONE_OF or (bare and words[noun] not in _MASS) else ""
    if words[noun] == "gesprek":
        return f"we hebben {one}{mid(body)}"
    return f"ik {'ben' if last in MOVED else 'heb'} {one}{mid(body)}"


def recommendation(body: str) -> str | None:
    """Who recommended, in "aangeraden door Omar" or "tip van Omar"; None for another."""
    typed = body.split(" ")
    words = plain_words(body)
    who = ""
    if words[0] in ("een", "de") and words[1:2] and words[1] in ("tip", "aanbeveling"):
        typed, words = typed[1:], words[1:]
    if words[0] in ("door", "via", "van") and words[-1] in _RECOMMENDED and len(words) > 2:
        who = " ".join(typed[1:-1])
    elif words[0] in (*_RECOMMENDED, "tip", "aanbeveling", "suggestie") and words[1:2] in (
        ["door"], ["van"],
    ):  # fmt: skip
        who = " ".join(typed[2:])
    elif begins_with(body, "op aanraden van", "op advies van", "op aanbeveling van"):
        who = " ".join(typed[3:])
    return who if who and plain(who) not in SITES and plain(who) not in SUBJECTS else None

"""Dutch answers that begin with a verb or hold a participle: who did it is put in front."""

from __future__ import annotations

from linknote.text.clauses.nl.tidy import begins_with, mid, plain, plain_words, sentences
from linknote.text.clauses.nl.words import (
    ADJECTIVES,
    ADVERBS,
    ARTICLES,
    FINITE,
    I_VERBS,
    IT_VERBS,
    JOINERS,
    MINE,
    MOVED,
    PARTICIPLES,
    PREPOSITIONS,
    SEEN,
    SITES,
    SUBJECTS,
    TOGETHER,
    WE_VERBS,
    YOURS,
    is_het,
    made,
    word_set,
)

ADJECTIVE_FORMS = frozenset(ADJECTIVES) | frozenset(ADJECTIVES.values())
_TO_ME = word_set("mij me mijn ons onze ik we wij")
_NOUN_TOO = word_set("werk plan deel start stap stel bel coach train teken zoek")
_RECOMMENDED = ("aangeraden", "aanbevolen", "doorverwezen", "getipt", "voorgesteld", "aangedragen")
_PARTICLES = word_set("uit op aan af mee door in na toe voor voort samen bij terug over deel")
_STRONG = word_set(
    """
    gelezen gekomen gegeven genomen gevonden geschreven gesproken geworden gebleven gegaan gedaan
    gehouden gekozen gelopen gekregen genoten gezeten gesloten gestaan gevallen geholpen gekeken
    gezien gebracht gebleken gereden gevlogen gezongen gegeten gedronken begonnen gewonnen
    """
)
_NOT_DONE = ("gebied", "geluid", "gerecht", "geduld", "gezond", "gericht", "gedicht", "gezicht",
             "gewicht", "geregeld", "gebed", "getuigd", "gerust", "gast", "gevecht")  # fmt: skip
_BOTH = word_set("hetzelfde dezelfde zelfde samen allebei beiden beide elkaar gezamenlijk")


def opened(body: str) -> str | None:
    """The clause an answer is or surely means, in mid-sentence case; None for a phrase."""
    words = plain_words(body)
    first = words[0]
    if first in ("ik", "we", "wij", "hij", "zij", "ze", "men", "er") and len(words) > 1:
        return mid(body)
    if first in ("het", "dat", "dit") and len(words) > 2 and is_verb(words, 1):
        return mid(body)
    said = _of_you(body, words)
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
    if first in I_VERBS and len(words) > 1 and not (first in _NOUN_TOO and words[1] in (
        "aan", "van", "als", "over", "bij", "voor",
    )):  # fmt: skip
        return f"{'we' if 'elkaar' in words[1:4] else 'ik'} {mid(body)}"
    return _told(body, words) or participle(body, words)


def _of_you(body: str, words: list[str]) -> str | None:
    """ "u spreekt op de Havendag" as "ik zag dat u op de Havendag spreekt"."""
    if len(words) < 3:
        return None
    subject = 1
    if words[0] in YOURS and words[1] not in FINITE:
        if words[2] not in FINITE or len(words) < 4:
            return None
        subject = 2
    elif words[0] not in ("je", "jij", "u", "jullie") or not _agrees(words):
        return None
    if set(words) & _TO_ME or "," in body or len(sentences(body)) > 1:
        return mid(body)
    typed = mid(body).split(" ")
    who, verb, rest = " ".join(typed[:subject]), typed[subject], typed[subject + 1 :]
    if not rest:
        return mid(body)
    if is_participle(plain(rest[-1])):
        return f"ik zag dat {' '.join([who, *rest[:-1], verb, rest[-1]])}"
    if any(is_participle(plain(one)) for one in rest):
        done = next(here for here, one in enumerate(rest) if is_participle(plain(one)))
        return f"ik zag dat {' '.join([who, *rest[:done], verb, *rest[done:]])}"
    if plain(rest[-1]) in _PARTICLES and len(rest) > 1:
        return f"ik zag dat {' '.join([who, *rest[:-1], rest[-1] + verb])}"
    return f"ik zag dat {' '.join([who, *rest, verb])}"


_ANY_PERSON = word_set(
    """
    ben heb kan wil zou was had zag vond gaf deed mag schreef sprak liep kreeg ging kwam stond keek
    hielp begon werd nam bood vroeg zat zocht bracht las
    """
)


def _agrees(words: list[str]) -> bool:
    """Whether the second word is a verb of "je" or "jullie": "je werkt", never "je werk"."""
    verb = words[1]
    if words[0] == "u" and is_verb(words, 1):
        return True
    if verb not in FINITE or verb in _NOUN_TOO:
        return False
    if words[0] == "jullie":
        return verb in WE_VERBS or verb.endswith(("en", "n"))
    return verb.endswith(("t", "de", "te")) or verb not in I_VERBS or verb in _ANY_PERSON


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
        if words[at] in _NOUN_TOO or (at == 1 and words[0] in YOURS | MINE | ARTICLES):
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


def is_verb(words: list[str], at: int) -> bool:
    """Whether the word at this place can be nothing but the verb of what stands before it."""
    word = words[at]
    if word in FINITE:
        return True
    known = PREPOSITIONS | ADVERBS | ARTICLES | JOINERS | YOURS | MINE | SUBJECTS | ADJECTIVE_FORMS
    if word in known or made(word) is not None or is_het(word) or is_participle(word):
        return False
    return word.endswith(("t", "de", "te")) and len(word) > 4 and at + 1 < len(words)


_SAYING = word_set("vertelde zei raadde noemde stelde tipte stuurde verwees adviseerde suggereerde")


def is_participle(word: str) -> bool:
    """Whether a word can end "ik heb …"."""
    if word in PARTICIPLES or word in SEEN or word in TOGETHER or word in MOVED:
        return True
    bare = word
    if word == "afgelopen":
        return False
    for one in sorted(_PARTICLES, key=len, reverse=True):
        if word.startswith(one + "ge"):
            bare = word[len(one) :]
            break
    if bare in _STRONG:
        return True
    weak = bare.startswith("ge") and len(bare) > 5 and bare.endswith(("d", "t"))
    return weak and not bare.endswith(_NOT_DONE)


def participle(body: str, words: list[str]) -> str | None:
    """ "je keynote gezien op de Havendag", "ontmoet op PyCon", "gezien dat je ook imker bent"."""
    at = next((at for at, word in enumerate(words) if is_participle(word)), None)
    if at is None or any(word in FINITE - SEEN for word in words[:at]):
        return None
    if any(one.endswith(",") for one in body.split(" ")[:at]):
        return None
    if at and words[at - 1] in ARTICLES | YOURS | MINE:
        return None
    last = words[at]
    if at == 0 and len(words) == 1:
        return None
    if words[at + 1 : at + 2] == ["dat"] or words[at + 1 : at + 2] == ["hoe"]:
        return f"ik heb {mid(body)}"
    things = any(made(word) is not None for word in words[:at])
    someone = set(words) & {"je", "u", "jou"} and words[at - 1 : at] != []
    if last in TOGETHER and not things and not someone and last != "samengewerkt":
        if "elkaar" in words:
            return f"we hebben {mid(body)}"
        return f"we hebben elkaar {mid(body)}"
    if set(words) & _BOTH or last == "samengewerkt":
        return f"we {'zijn' if last in MOVED else 'hebben'} {mid(body)}"
    if words[0] in PREPOSITIONS and at > 5:
        return None
    return f"ik {'ben' if last in MOVED else 'heb'} {mid(body)}"


def recommendation(body: str) -> str | None:
    """Who recommended, in "aangeraden door Omar" or "tip van Omar"; None for another."""
    typed = body.split(" ")
    words = plain_words(body)
    who = ""
    if words[0] in ("door", "via", "van") and words[-1] in _RECOMMENDED and len(words) > 2:
        who = " ".join(typed[1:-1])
    elif words[0] in (*_RECOMMENDED, "tip", "aanbeveling", "suggestie") and words[1:2] in (
        ["door"], ["van"],
    ):  # fmt: skip
        who = " ".join(typed[2:])
    elif begins_with(body, "op aanraden van", "op advies van", "op aanbeveling van"):
        who = " ".join(typed[3:])
    return who if who and plain(who) not in SITES and plain(who) not in SUBJECTS else None

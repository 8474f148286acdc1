"""Dutch reasons without a subject: "meer leren over X", "zou graag …", "past bij mij"."""

from __future__ import annotations

from linknote.text.clauses.nl.nominal import nominal
from linknote.text.clauses.nl.openings import opened
from linknote.text.clauses.nl.shared import shared
from linknote.text.clauses.nl.tidy import begins_with, mid, plain, plain_words
from linknote.text.clauses.nl.verbs import is_participle, is_verb
from linknote.text.clauses.nl.whole import is_bidding, is_whole
from linknote.text.clauses.nl.words import (
    ADJECTIVES,
    ARTICLES,
    FINITE,
    INFINITIVES,
    JOINERS,
    MINE,
    ONE_OF,
    PREPOSITIONS,
    SUBJECTS,
    YOURS,
    word_set,
)

_JOINED = word_set(
    """
    uit op aan af mee door in na toe voor voort samen bij terug kennis deel over weer vast stil
    """
)  # fmt: skip
_AS_TYPED = (
    "bedankt", "dank", "dankjewel", "nogmaals", "gefeliciteerd", "van harte", "laten we",
    "laat", "misschien", "hopelijk", "als ik", "als je", "als u", "als dat", "veel succes",
    "succes", "respect", "mooi", "leuk", "top", "graag", "fijn", "zomaar", "gewoon zo", "super",
    "goed", "chapeau", "petje", "proficiat", "jammer", "dus", "daarom", "hartelijk", "groet",
    "groeten", "tof", "knap", "geweldig", "prachtig", "inspirerend",
)  # fmt: skip
_WHOLE = (
    "misschien", "hopelijk", "laten we", "de groeten", "groeten van", "groetjes", "als ik",
    "als je", "als u", "gewoon", "zomaar", "sterkte", "veel plezier", "hulde", "complimenten",
    "alle lof", "bravo", "welkom", "mijn complimenten", "geen", "niet", "niks", "nogmaals",
    "tijd om", "hoog tijd", "de hoogste tijd", "eindelijk", "tot snel", "tot ziens", "tot dan",
    "tot daar",
    "zoals beloofd", "zoals afgesproken", "zoals besproken",
)  # fmt: skip
_GREETED = {"feliciteren": "van harte gefeliciteerd", "bedanken": "hartelijk dank",
            "complimenteren": "complimenten"}  # fmt: skip
_SAID = word_set("bedankt dank dankjewel gedag hallo hoi hi dag proficiat")


def _greeted(body: str, words: list[str]) -> str:
    """ "feliciteren met je baan" as "van harte gefeliciteerd met je baan"."""
    rest = body.split(" ", 1)[1] if len(words) > 1 else ""
    if rest and words[1] not in ("met", "voor"):
        return f"ik zou graag {mid(body)}"
    return f"{_GREETED[words[0]]} {rest}".rstrip()


_PRONOUNS = word_set("je u jou me mij mezelf jullie jullie het hem")
_NO_GRAAG = word_set("niet geen nooit graag eindelijk gewoon alleen")
_ALONE = {"connecten": "graag connecten", "netwerken": "graag mijn kring wat breder maken",
          "leren": "graag bijleren", "sparren": "graag sparren",
          "kennismaken": "graag kennismaken", "meewerken": "graag meewerken",
          "samenwerken": "graag samenwerken", "bijpraten": "graag bijpraten"}  # fmt: skip


def supplied(body: str) -> str:
    """A whole clause for a reason that left words out; one that is whole comes back as it is."""
    words = plain_words(body)
    first = words[0]
    if first in SUBJECTS - {"je", "het", "u", "jullie"} and len(words) > 1:
        return body
    if first in ("je", "u", "jullie", "het") and words[1:2] and words[1] in FINITE:
        return body
    if first in YOURS and len(words) > 3 and is_verb(words, 2):
        return body
    wished = words[-1] in INFINITIVES
    if first in ("het", "dat", "dit") and len(words) > 2 and is_verb(words, 1) and not wished:
        return body
    if is_whole(words):
        return body
    if first == "wil" and len(words) > 1:
        return f"ik {mid(body)}"
    if "gefeliciteerd" in words or "proficiat" in words:
        return body
    if is_bidding(words) or begins_with(body, *_WHOLE):
        return body
    if words[-1] == "zeggen" and len(words) < 4 and set(words) & _SAID:
        return f"ik wilde graag {mid(body).removeprefix('graag ')}"
    if first in _GREETED:
        return _greeted(body, words)
    if first in ("zou", "was") and words[1:2] and _is_quality(body.split(" "), words):
        return f"het {mid(body)}"
    if len(words) == 1 and first in _ALONE:
        return f"ik zou {_ALONE[first]}"
    if infinitive_at(body) is not None:
        if words[0] in ONE_OF and len(words) < 4:
            body = f"een {mid(body)}"
        if "elkaar" in words[:2] or first == "ons":
            return f"het lijkt me leuk als we {mid(body)}"
        wish = with_graag(mid(body))
        return f"ik {'zou' if 'graag' in plain_words(wish) else 'wil'} {wish}"
    if begins_with(body, *_AS_TYPED):
        return body
    told = opened(body)
    if told is not None:
        return told
    return shared(body) or nominal(body, words)


_NICE = frozenset(ADJECTIVES) | {"gezellig", "prettig", "jammer", "handig", "bijzonder"}


def _is_quality(typed: list[str], words: list[str]) -> bool:
    """ "zou leuk zijn om …", "was inspirerend": said of it, not of me."""
    if words[0] == "zou":
        return "zijn" in words[2:4]
    head = next((at for at, word in enumerate(typed) if word.endswith(",")), len(words) - 1)
    if words[1] in _NICE and words[2:3] != [] and words[2] in ("om", "je", "u", "dat", "te"):
        return True
    words = words[: head + 1]
    return words[1] not in PREPOSITIONS and len(words) < 5 and not set(words) & (YOURS | MINE)


def with_graag(wish: str) -> str:
    """ "je graag leren kennen": graag behind the pronouns in front, never beside "niet"."""
    words = wish.split(" ")
    if any(plain(word) in _NO_GRAAG for word in words):
        return wish
    at = 0
    while at < len(words) - 1 and plain(words[at]) in _PRONOUNS:
        if plain(words[at]) in ("je", "jullie", "het") and not _after_you(plain(words[at + 1])):
            break
        at += 1
    return " ".join([*words[:at], "graag", *words[at:]])


def _after_you(word: str) -> bool:
    """Whether "je" before this word is the person and not what is theirs."""
    return word in INFINITIVES | ARTICLES | PREPOSITIONS | _AFTER_YOU


_AFTER_YOU = word_set(
    """
    beter nog daar ook persoonlijk graag succes sterkte veel iets meer alvast kort wat volgen
    hartelijk toch misschien zelf
    """
)  # fmt: skip


_NO_WISH = word_set(
    """
    laten laat bedankt benieuwd mensen vragen om vraag zin leuk fijn mooi goed interessant zomaar
    """
)


def infinitive_at(body: str) -> int | None:
    """Where the infinitive of a wish without a subject stands; None when there is none."""
    words = plain_words(body)
    typed = body.split(" ")
    if words[0] in SUBJECTS - {"je", "u", "het", "jullie"} or words[0] in JOINERS:
        return None
    people = words[0] == "mensen" and "leren" in words
    if (words[0] in _NO_WISH and not people) or "te" in words:
        return None
    for at, word in enumerate(words[:7]):
        if at and words[at - 1] in ARTICLES | YOURS | MINE and word not in INFINITIVES:
            continue
        if word in FINITE - INFINITIVES and at == 0:
            return None
        if word in ("dat", "die", "hoe", "waarom", "wat", "omdat"):
            return None
        if word in INFINITIVES and typed[at].rstrip(",").islower() | (at == 0):
            after = words[at + 1 : at + 2]
            if at == 0 and word in ("delen", "werken") and after not in ([], ["over"]):
                return None
            mine = words[0] in YOURS and at > 1 and not _after_you(words[1])
            if mine and not (at + 1 == len(words) or typed[at].endswith(",")):
                return None
            return None if word == "contact" and not _verb_follows(words[at + 1 :]) else at
        if word in ADVERBIAL_STOPS:
            return None
    last = words[-1]
    ends = last.endswith("en") and len(last) > 5 and typed[-1].islower() and len(words) > 1
    if ends and (words[0] in ("elkaar", "ons") or last.startswith(_APART)):
        return len(words) - 1
    if ends and len(words) < 4 and words[-2].endswith(("en", "'s", "ën")):
        return len(words) - 1
    plural = words[-2:-1] and words[-2] in PREPOSITIONS | ARTICLES | YOURS | {"met", "van"}
    if ends and not plural and not is_participle(last) and last.endswith(_INFINITIVE_ENDS):
        return len(words) - 1
    return None


ADVERBIAL_STOPS = word_set("ben heb is zijn-er was had")
_APART = (
    "afs", "afn", "aans", "aanp", "opz", "opb", "uitw", "uitz", "meed", "meew", "bijd", "terug",
    "samenw", "samens", "oversl", "voorb", "inl", "toel", "onderst",
)  # fmt: skip# fmt: skip
_INFINITIVE_ENDS = ("eren", "elen", "werken", "wisselen", "nemen", "zetten", "stellen", "halen")


def _verb_follows(words: list[str]) -> bool:
    return any(word in INFINITIVES for word in words[:2])


_WITH_MEE = word_set("werken doen denken kijken")


def without_om(body: str) -> str | None:
    """ "om meer te leren over X" as "meer leren over X"; None when it cannot be."""
    typed = body.split(" ")[1:]
    words = [plain(word) for word in typed]
    for at, word in enumerate(words[:-1]):
        if word != "te" or not words[at + 1].endswith(("n", "aan")):
            continue
        before = typed[:at]
        particle = words[at - 1] if before else ""
        with_mee = particle == "mee" and words[at + 1] in _WITH_MEE
        if (particle in _JOINED and particle != "mee") or with_mee:
            return " ".join([*before[:-1], before[-1] + typed[at + 1], *typed[at + 2 :]])
        return " ".join([*before, *typed[at + 1 :]])
    return None

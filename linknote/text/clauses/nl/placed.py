"""Dutch answers that are a place, a way or an occasion: the clause that is true of each."""

from __future__ import annotations

from linknote.text.clauses.nl.openings import recommendation
from linknote.text.clauses.nl.phrase import head_at, named
from linknote.text.clauses.nl.tidy import mid, plain_words
from linknote.text.clauses.nl.words import (
    ARTICLES,
    MINE,
    NEWS,
    PREPOSITIONS,
    SITES,
    YOURS,
    any_of,
    word_set,
)

_SEARCHES = ("zoekopdracht", "zoekresultaat", "zoekresultaten", "suggestie", "suggesties", "feed",
             "zoekmachine")  # fmt: skip
_PLACING = word_set("op bij in tijdens aan binnen rond")
_MEDIA = word_set("krant radio televisie tv internet tijdschrift vakblad dagblad")
_LISTS = word_set("deelnemerslijst sprekerslijst programma agenda gastenlijst deelnemerslijsten")
_HEARD_OF = NEWS | word_set(
    """
    vertrek overstap groei ronde financieringsronde plannen pensioen afscheid terugkeer start stap
    baanwissel nominatie erkenning samenwerking succes keuze besluit beursgang kantoor vestiging
    winst uitgave restyling rebranding verbouwing
    """
)
_SIGHTS = word_set(
    """
    stand kraam optreden expositie etalage logo naam foto oproep aanbod pitch profielfoto
    """
)
_AS = word_set("spreker panellid jurylid organisator dagvoorzitter gastspreker moderator host")
_NEWS_OF = word_set("nieuws bericht persbericht aankondiging nieuwsbericht")


def occasion(body: str, said: str | None) -> str | None:
    """The clause for something of theirs that one does not come across: "uw vertrek bij de NS".

    `said` is the same thing with its article.
    """
    words = plain_words(body)
    if words[0] in ("nieuw", "nieuwe") or words[1:2] in (["nieuw"], ["nieuwe"]):
        return None if said is None else f"ik zag {said}"
    if words[0] not in YOURS or len(words) < 2:
        return None
    stop = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS), len(words))
    if any(any_of(word, _SIGHTS) for word in words[1:stop]):
        return f"ik zag {mid(body)}"
    if any(any_of(word, _HEARD_OF) for word in words[1:stop]):
        return f"ik hoorde van {mid(body)}"
    if head_at(body.split(" "), things=True) is None and words[1].islower():
        return f"de aanleiding voor mijn bericht: {mid(body)}"
    return None


def placed(body: str, register: str | None) -> str:
    """A clause for "op PyCon", "via Omar", "LinkedIn-zoekopdracht", a bare name."""
    words = plain_words(body)
    first = words[0]
    your = _YOUR.get(register or "", "deze")
    if first in _AS and words[1:2] and words[1] in _PLACING | {"van"}:
        return f"ik zag {your} naam als {mid(body)}"
    profile = f"{_YOUR.get(register or '', 'dit')} profiel"
    if is_list(body):
        return f"ik zag {named(body) or body}"
    if is_search(body):
        return _searched(body, words, profile)
    if first == "uit" and set(words) & _MEDIA:
        return f"ik kwam {profile} tegen via {body.split(' ', 1)[1]}"
    if first in ("van", "uit") and len(words) > 1:
        return f"we kennen elkaar {mid(body)}"
    if first in ("via", "door", "dankzij") and len(words) > 1:
        closed = "," if "," in body else ""
        return f"ik kwam {mid(body)}{closed} bij {profile} terecht"
    if first in _PLACING and len(words) > 1:
        if any(word in SITES for word in words):
            return f"ik kwam {profile} {mid(body)} tegen"
        theirs = set(words[1:3]) & (YOURS | {"een"})
        return f"ik was {'' if theirs else 'ook '}{mid(body)}"
    if first in PREPOSITIONS:
        return f"ik neem contact op {mid(body)}"
    if first in MINE:
        return f"het gaat om {mid(body)}"
    if set(words[:3]) & _NEWS_OF:
        article = "" if first in ARTICLES | YOURS else "het "
        return f"ik zag {article}{mid(body)}"
    if body[:1].islower() and (first not in ARTICLES or body.islower()):
        return f"de aanleiding voor mijn bericht: {mid(body)}"
    return f"ik kwam {profile} tegen via {named(body) or mid(body)}"


_YOUR = {"formal": "uw", "informal": "je"}


def is_search(body: str) -> bool:
    """Whether a site or a search led there."""
    words = plain_words(body)
    if len(words) == 1 and words[0] in SITES - {"github", "gitlab"}:
        return True
    if any(word in YOURS for word in words) or recommendation(body) is not None:
        return False
    return any(word.endswith(_SEARCHES) for word in words)


def is_list(body: str) -> bool:
    """Whether the list of an event led there."""
    words = plain_words(body)
    return words[0] in _LISTS or (words[0] in ARTICLES and words[1:2] != [] and words[1] in _LISTS)


def _searched(body: str, words: list[str], profile: str) -> str:
    if any(word.startswith("suggestie") for word in words):
        return f"LinkedIn liet me {profile} zien"
    if len(words) == 1 and words[0] in SITES:
        return f"ik kwam {profile} op {body} tegen"
    if words[0] in PREPOSITIONS:
        return f"ik kwam {profile} {mid(body)} tegen"
    article = "" if words[0] in ARTICLES else "een "
    return f"ik kwam {profile} tegen via {article}{_hyphened(mid(body))}"


def _hyphened(text: str) -> str:
    """ "LinkedIn zoekopdracht" as one word, as Dutch writes it."""
    words = text.split(" ")
    if len(words) == 2 and plain_words(text)[0] in SITES:
        return "-".join(words)
    return text

"""How they found each other, in Dutch: as a noun phrase, as a clause, or as a bare name.

What is put in front says u or je only where the note's register or the typed words tell which.
"""

from __future__ import annotations

from linknote.text.clauses.nl.openings import opened, recommendation
from linknote.text.clauses.nl.phrase import head_at, named, thing
from linknote.text.clauses.nl.placed import is_list, is_search, occasion, placed
from linknote.text.clauses.nl.register import register as used
from linknote.text.clauses.nl.shared import shared
from linknote.text.clauses.nl.tidy import begins_with, mid, parts, plain, plain_words, sentences
from linknote.text.clauses.nl.verbs import is_participle
from linknote.text.clauses.nl.words import (
    ADVERBS,
    ARTICLES,
    EVENTS,
    FINITE,
    GROUPS,
    MINE,
    PREPOSITIONS,
    SEEN,
    SUBJECTS,
    YOURS,
    any_of,
    word_set,
)

_THANKS = (
    "hartelijk dank voor", "hartelijk bedankt voor", "heel erg bedankt voor", "veel dank voor",
    "dank je wel voor", "dank u wel voor", "dankjewel voor", "dank je voor", "dank u voor",
    "bedankt voor", "thanks voor", "merci voor", "dank voor", "nogmaals bedankt voor",
)  # fmt: skip# fmt: skip
_WISHES = ("van harte gefeliciteerd met", "gefeliciteerd met", "felicitaties met", "proficiat met",
           "van harte gefeliciteerd", "gefeliciteerd", "proficiat")  # fmt: skip
_AFTER = (["van", "harte", "gefeliciteerd"], ["gefeliciteerd"], ["proficiat"])
_NOT_NAMED = word_set(
    """
    vanwege wegens sinds na voor naar om als zonder tegen over met per naast onder uit
    """
)


def noun(text: str) -> str | None:
    """What they made or did, ready to follow "bedankt voor": "je lezing over X", "het artikel"."""
    body = parts(text).body
    if not body or begins_with(body, *_WISHES) or is_search(body) or is_list(body):
        return None
    praised = _congratulated(body)
    if praised is not None:
        return praised
    thanks = begins_with(body, *_THANKS)
    if thanks:
        rest = _after(body, thanks)
        return thing(rest) if _is_one_phrase(rest) else None
    seen = _seen(body)
    if seen is not None and _is_one_phrase(seen):
        return thing(seen)
    if opened(body) is not None or shared(body) is not None:
        return None
    first = plain(body.split(" ", 1)[0])
    if first in PREPOSITIONS:
        rest = body.split(" ", 1)[1] if " " in body else ""
        through = first in ("via", "door", "van") and plain(rest.split(" ", 1)[0]) in YOURS
        return thing(rest) if through else None
    if first in MINE or begins_with(body, "sollicitatie"):
        return None
    if first not in YOURS | ARTICLES and any(map(is_participle, plain_words(body)[1:])):
        return None
    said = thing(body)
    return parted(said) if said else None


def clause(text: str, register: str | None = None) -> str | None:
    """Subject and verb in mid-sentence case, no final mark; None for a bare noun phrase."""
    body = parts(text).body
    if not body:
        return None
    if begins_with(body, *_THANKS) or begins_with(body, *_WISHES):
        return mid(body)
    praised = _congratulated(body)
    if praised is not None:
        return f"gefeliciteerd met {praised}"
    spliced = _spliced(body)
    if spliced is not None:
        return spliced
    made_clause = _heard(body, register or used(body)) or opened(body) or shared(body)
    if made_clause is not None:
        return made_clause
    if begins_with(body, "ons gesprek", "onze ontmoeting", "onze kennismaking", "ons gesprekje"):
        return f"{mid(body)} is me bijgebleven"
    if begins_with(body, "sollicitatie", "mijn sollicitatie"):
        return f"het gaat om mijn {mid(body).removeprefix('mijn ')}"
    said = noun(text)
    if said is not None:
        return occasion(body, said)
    return placed(body, register or used(body))


def name(text: str) -> str | None:
    """A name with its article, its preposition taken off; None for a noun or a clause."""
    body = parts(text).body
    if not body or begins_with(body, *_THANKS) or begins_with(body, *_WISHES):
        return None
    if begins_with(body, "sollicitatie", "mijn sollicitatie") or is_list(body) or is_search(body):
        return None
    if _congratulated(body) is not None:
        return None
    if opened(body) is not None or len(sentences(body)) > 1:
        return None
    if "," in body and not any(char.isdigit() for char in body.rsplit(",", 1)[1]):
        return None
    who = recommendation(body)
    if who is not None:
        return who
    words = plain_words(body)
    if words == ["via", "via"]:
        return None
    if words[0] in ("ook", "allebei") and len(words) > 2 and words[1] in ("aan", "op", "bij"):
        inside = body.split(" ", 2)[2]
        return named(inside) if _can_be_named(inside) else None
    if words[0] == "ook" and len(words) > 1 and body.split(" ", 2)[1][:2].isupper():
        return named(body.split(" ", 1)[1])
    if shared(body) is not None or noun(text) is not None:
        return None
    first, _, rest = body.partition(" ")
    if plain(first) not in PREPOSITIONS:
        return named(body) if _can_be_named(body) else None
    if plain(first) in _NOT_NAMED or not rest:
        return None
    if plain(first) in ("via", "door") and plain(rest.split(" ", 1)[0]) in MINE | {"een"}:
        return rest if plain(rest.split(" ", 1)[1] if " " in rest else "") else None
    return named(rest) if _can_be_named(rest) else None


def _can_be_named(text: str) -> bool:
    words = text.split(" ")
    if plain(words[0]) in SUBJECTS - {"het"} or plain(words[0]) in YOURS | MINE:
        return False
    at = 1 if plain(words[0]) in ARTICLES and len(words) > 1 else 0
    capital = any(word.lstrip("\"“'(")[:1].isupper() for word in words[at : at + 3])
    known = any(any_of(plain(word), EVENTS | GROUPS) for word in words[at : at + 3])
    single = len(words) == 1 and plain(words[0]) not in ADVERBS
    return capital or single or known or any(c.isdigit() or c in ".-_/" for c in words[at])


def _after(body: str, lead: str) -> str:
    return " ".join(body.split(" ")[len(lead.split(" ")) :])


def _seen(body: str) -> str | None:
    """What was read or seen in "(ik heb) je artikel gelezen"."""
    words = plain_words(body)
    if words[-1] not in SEEN:
        return None
    typed = body.split(" ")
    at = 1 if words[0] in ("ik", "we") else 0
    if words[at : at + 1] and words[at] in ("heb", "had"):
        at += 1
    elif at:
        return None
    while at < len(words) and words[at] in ("net", "pas", "ook", "laatst", "gisteren", "onlangs"):
        at += 1
    return " ".join(typed[at:-1]) or None


def _is_one_phrase(text: str) -> bool:
    """Whether nothing is told beside the thing: no second clause, no second thing."""
    words = plain_words(text)
    head = head_at(text.split(" "), things=True)
    if head is None or (words[0] not in YOURS | ARTICLES and head != 0):
        return False
    if any(word in ("en", "maar", "want", "omdat", "dat", "ik", "we") for word in words):
        return False
    return "," not in text and " – " not in text and not any(map(is_participle, words[1:]))


def _congratulated(body: str) -> str | None:
    """What they are congratulated on in "nieuwe baan, gefeliciteerd"; None for another."""
    words = plain_words(body)
    lead = next((wish for wish in _AFTER if words[-len(wish) :] == wish), None)
    if lead is None or len(words) == len(lead):
        return None
    kept = " ".join(body.split(" ")[: -len(lead)]).rstrip(" ,.!–-")
    if not kept or opened(kept) is not None or shared(kept) is not None:
        return None
    bare = plain(kept.split(" ", 1)[0]) not in YOURS | ARTICLES | PREPOSITIONS
    return (thing(kept) or None) if bare else mid(kept)


def _heard(body: str, register: str | None) -> str | None:
    """ "gelezen in de krant" as "ik heb over je gelezen in de krant"."""
    words = plain_words(body)
    if words[0] not in ("gelezen", "gehoord") or len(words) < 3 or register is None:
        return None
    if words[1] not in ("in", "op", "via", "bij") or set(words) & YOURS - {words[-1]}:
        return None
    return f"ik heb over {'u' if register == 'formal' else 'je'} {mid(body)}"


def parted(text: str) -> str:
    """ "je talk op Devoxx, ik vond hem top" as two sentences."""
    words = text.split(" ")
    for at in range(2, len(words) - 1):
        told = plain(words[at]) in SUBJECTS and plain(words[at + 1]) in FINITE
        if told and words[at - 1].endswith(",") and words[at - 1][-2:-1] not in '"”':
            rest = " ".join(words[at:])
            return f"{' '.join(words[:at]).rstrip(',')}. {rest[0].upper()}{rest[1:]}"
    return text


def _spliced(body: str) -> str | None:
    """ "Marktplaats, ik kocht je fiets" as "ik kocht je fiets (Marktplaats)"."""
    place, comma, rest = body.partition(", ")
    words = plain_words(rest)
    if not comma or words[0] not in SUBJECTS or words[1:2] == [] or words[1] not in FINITE:
        return None
    if "," in rest or any(word in FINITE | YOURS for word in plain_words(place)):
        return None
    return f"{mid(rest)} ({place})"

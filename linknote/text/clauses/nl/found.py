"""How they found each other, in Dutch: as a noun phrase, as a clause, or as a bare name.

What is put in front never says u or je: the template knows the register, this does not.
"""

from __future__ import annotations

from linknote.text.clauses.nl.openings import is_participle, opened, recommendation
from linknote.text.clauses.nl.phrase import head_at, named, thing
from linknote.text.clauses.nl.shared import shared
from linknote.text.clauses.nl.tidy import begins_with, mid, parts, plain, plain_words, sentences
from linknote.text.clauses.nl.words import (
    ADVERBS,
    ARTICLES,
    EVENTS,
    GROUPS,
    MINE,
    PREPOSITIONS,
    SEEN,
    SITES,
    SUBJECTS,
    YOURS,
    any_of,
    word_set,
)

_THANKS = (
    "hartelijk dank voor", "hartelijk bedankt voor", "heel erg bedankt voor", "veel dank voor",
    "dank je wel voor", "dank u wel voor", "dankjewel voor", "dank je voor", "dank u voor",
    "bedankt voor", "dank voor", "nogmaals bedankt voor",
)  # fmt: skip# fmt: skip
_WISHES = ("van harte gefeliciteerd met", "gefeliciteerd met", "felicitaties met", "proficiat met",
           "van harte gefeliciteerd", "gefeliciteerd", "proficiat")  # fmt: skip
_SEARCHES = ("zoekopdracht", "zoekresultaat", "zoekresultaten", "suggestie", "suggesties", "feed",
             "zoekmachine")  # fmt: skip
_NOT_NAMED = word_set(
    """
    vanwege wegens sinds na voor naar om als zonder tegen over met per naast onder uit
    """
)
_PLACING = word_set("op bij in tijdens aan binnen rond")
_MEDIA = word_set("krant radio televisie tv internet tijdschrift vakblad dagblad")
_LISTS = word_set("deelnemerslijst sprekerslijst programma agenda gastenlijst deelnemerslijsten")


def noun(text: str) -> str | None:
    """What they made or did, ready to follow "bedankt voor": "je lezing over X", "het artikel"."""
    body = parts(text).body
    if not body or begins_with(body, *_WISHES) or _is_search(body) or _is_list(body):
        return None
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
    return thing(body)


def clause(text: str) -> str | None:
    """Subject and verb in mid-sentence case, no final mark; None for a bare noun phrase."""
    body = parts(text).body
    if not body:
        return None
    if begins_with(body, *_THANKS) or begins_with(body, *_WISHES):
        return mid(body)
    made_clause = opened(body) or shared(body)
    if made_clause is not None:
        return made_clause
    if begins_with(body, "sollicitatie", "mijn sollicitatie"):
        return f"het gaat om mijn {mid(body).removeprefix('mijn ')}"
    if noun(text) is not None:
        return None
    return _placed(body)


def name(text: str) -> str | None:
    """A name with its article, its preposition taken off; None for a noun or a clause."""
    body = parts(text).body
    if not body or begins_with(body, *_THANKS) or begins_with(body, *_WISHES):
        return None
    if begins_with(body, "sollicitatie", "mijn sollicitatie") or _is_list(body) or _is_search(body):
        return None
    if opened(body) is not None or len(sentences(body)) > 1:
        return None
    if "," in body and not any(char.isdigit() for char in body.rsplit(",", 1)[1]):
        return None
    who = recommendation(body)
    if who is not None:
        return who
    words = plain_words(body)
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


def _is_search(body: str) -> bool:
    words = plain_words(body)
    if len(words) == 1 and words[0] in SITES - {"github", "gitlab"}:
        return True
    if any(word in YOURS for word in words) or recommendation(body) is not None:
        return False
    return any(word.endswith(_SEARCHES) for word in words)


def _is_list(body: str) -> bool:
    words = plain_words(body)
    return words[0] in _LISTS or (words[0] in ARTICLES and words[1:2] != [] and words[1] in _LISTS)


def _placed(body: str) -> str:
    """A clause for "op PyCon", "via Omar", "LinkedIn-zoekopdracht", a bare name."""
    words = plain_words(body)
    first = words[0]
    if _is_list(body):
        return f"ik zag {named(body) or body}"
    if _is_search(body):
        return _searched(body, words)
    if first == "uit" and set(words) & _MEDIA:
        return f"ik kwam dit profiel tegen via {body.split(' ', 1)[1]}"
    if first in ("van", "uit") and len(words) > 1:
        return f"we kennen elkaar {mid(body)}"
    if first in ("via", "door", "dankzij") and len(words) > 1:
        return f"ik kwam {mid(body)} bij dit profiel terecht"
    if first in _PLACING and len(words) > 1:
        if any(word in SITES for word in words):
            return f"ik kwam dit profiel {mid(body)} tegen"
        theirs = set(words[1:3]) & YOURS
        return f"ik was {'' if theirs else 'ook '}{mid(body)}"
    if first in PREPOSITIONS:
        return f"ik neem contact op {mid(body)}"
    if first in MINE:
        return f"het gaat om {mid(body)}"
    return f"ik kwam dit profiel tegen via {named(body) or mid(body)}"


def _searched(body: str, words: list[str]) -> str:
    if any(word.startswith("suggestie") for word in words):
        return "LinkedIn liet me dit profiel zien"
    if len(words) == 1 and words[0] in SITES:
        return f"ik kwam dit profiel op {body} tegen"
    if words[0] in PREPOSITIONS:
        return f"ik kwam dit profiel {mid(body)} tegen"
    article = "" if words[0] in ARTICLES else "een "
    return f"ik kwam dit profiel tegen via {article}{mid(body)}"

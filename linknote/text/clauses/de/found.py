"""How they found each other, in German: as a noun phrase, as a clause, or as a bare name.

A noun phrase comes in the accusative ("danke für Ihren Vortrag"), and so does a name ("über die
PyCon"). What is put in front never says Sie or du: the template knows the register, this does not.
"""

from __future__ import annotations

from linknote.text.clauses.de.nouns import any_of, made
from linknote.text.clauses.de.openings import opened, recommendation
from linknote.text.clauses.de.participles import is_participle
from linknote.text.clauses.de.phrase import (
    RELATED,
    accusative,
    begins_with,
    head_at,
    head_kind,
    named,
    spread,
)
from linknote.text.clauses.de.placed import WAYS_IN, is_described, is_list, is_search, placed
from linknote.text.clauses.de.shared import shared
from linknote.text.clauses.de.tidy import mid, parts, plain, plain_words, sentences
from linknote.text.clauses.de.words import (
    ADVERBS,
    ARTICLES,
    EVENTS,
    GROUPS,
    MINE,
    POSSESSIVES,
    PREPOSITIONS,
    SCHOOLS,
    SUBJECTS,
    word_set,
)

_THANKS = (
    "vielen herzlichen dank für", "vielen lieben dank für", "vielen dank für",
    "herzlichen dank für", "besten dank für", "lieben dank für", "großen dank für",
    "tausend dank für", "danke sehr für", "dankeschön für", "danke schön für", "danke für",
    "dank für",
)  # fmt: skip
_WISHES = ("herzlichen glückwunsch", "herzliche glückwünsche", "glückwunsch", "glückwünsche",
           "gratulation", "gratuliere", "ich gratuliere", "alles gute")  # fmt: skip
_SEEN = word_set(
    """
    gelesen gesehen gehört besucht verfolgt entdeckt gefunden genossen angesehen angehört
    angeschaut geschaut gesehen.
    """
)
_MEDIA = word_set("zeitung presse radio fernsehen internet tageszeitung netz podcast")
_FROM_DATIVE = {"einer": "eine", "einem": "einen", "meiner": "meine", "meinem": "meinen",
                "unserer": "unsere", "unserem": "unseren", "der": "die", "dem": "den"}  # fmt: skip
_NOT_NAMED = word_set("wegen während seit vor nach um ohne gegen trotz bis ab zu zum zur für als "
                      "zwecks hinter neben zwischen unter mit")  # fmt: skip


def noun(text: str) -> str | None:
    """What they made or did, in the accusative: "Ihren Vortrag über X", "den Beitrag zu X"."""
    body = parts(text).body
    if not body or begins_with(body, *_WISHES) or is_search(body):
        return None
    thanks = begins_with(body, *_THANKS)
    if thanks:
        rest = _after(body, thanks)
        return accusative(rest) if _is_one_phrase(rest) and head_kind(rest) else None
    seen = _seen(body)
    if seen is not None:
        return accusative(seen) if _is_one_phrase(seen) else None
    if opened(body) is not None or shared(body) is not None:
        return None
    first = plain(body.split(" ", 1)[0])
    if first in PREPOSITIONS:
        return _after_preposition(body)
    if first in ("bewerbung", "umzug", "wechsel", "jobwechsel") or first in MINE:
        return None
    thing = accusative(body)
    return None if thing is not None and _told_after(thing) else thing


def _told_after(thing: str) -> bool:
    """Whether a verb cannot follow: "das Buch, das Sie empfohlen haben"."""
    return "," in thing and head_kind(thing) == "" and len(sentences(thing)) < 2


def clause(text: str) -> str | None:
    """Subject and verb in mid-sentence case, no final mark; None for a bare noun phrase."""
    body = parts(text).body
    if not body:
        return None
    if begins_with(body, *_THANKS):
        return mid(body)
    wish = begins_with(body, *_WISHES)
    if wish:
        rest = _after(body, wish)
        if wish in ("gratuliere", "ich gratuliere"):
            return f"ich gratuliere {rest}".rstrip()
        start = "alles Gute" if wish == "alles gute" else "herzlichen Glückwunsch"
        return f"{start} {rest}".rstrip()
    made_clause = opened(body) or shared(body)
    if made_clause is not None:
        return made_clause
    if begins_with(body, "bewerbung", "meine bewerbung"):
        return f"es geht um meine {body[5 if body[:5].lower() == 'meine' else 0 :].lstrip()}"
    if noun(text) is not None:
        return None
    thing = accusative(body)
    if thing is not None and _told_after(thing):
        return f"gestoßen bin ich auf {thing}"
    return placed(body)


def name(text: str) -> str | None:
    """A name in the accusative, its preposition taken off; None for a noun or a clause."""
    body = parts(text).body
    if not body or begins_with(body, *_THANKS) or begins_with(body, *_WISHES):
        return None
    if opened(body) or _seen(body) or begins_with(body, "bewerbung", "meine bewerbung"):
        return None
    if is_list(body) or is_search(body) or len(sentences(body)) > 1:
        return None
    lead, _, rest = body.partition(" ")
    if lead.lower() in ("auch", "ebenfalls") and rest[:1].isupper() and any(
        any_of(word, SCHOOLS) for word in plain_words(rest)[:3]
    ):  # fmt: skip
        return name(rest)
    head, _, more = body.partition(", ")
    if more and "," not in more and len(more.split(" ")) < 4 and more[:1].isupper() and any(
        any_of(word, SCHOOLS | GROUPS | EVENTS) or word.endswith(RELATED)
        for word in plain_words(head)
    ):  # fmt: skip
        called = name(head)
        return f"{called} ({more})" if called is not None and opened(more) is None else None
    if is_described(body):
        return None
    if "," in body and not any(char.isdigit() for char in body.rsplit(",", 1)[1]):
        return None
    called = _called(body)
    if called is not None:
        return called
    if shared(body) is not None or noun(text) is not None:
        return None
    first, _, rest = body.partition(" ")
    if first in ("früher", "damals", "ehemals"):
        return None
    if plain(first) not in PREPOSITIONS:
        return named(body) if _can_be_named(body) else None
    if plain(first) in _NOT_NAMED or not rest:
        return None
    if plain(first) == "aus" and not set(plain_words(rest)) & _MEDIA:
        return None
    known = any(any_of(word, EVENTS | GROUPS) for word in plain_words(rest))
    if plain(first) in ("von", "vom") and known:
        return None
    inside = spread(body).split(" ", 1)[1]
    if plain(first) in WAYS_IN and plain(rest.split(" ", 1)[0]) in MINE | {"einen", "eine", "ein"}:
        return rest
    if plain(inside.split(" ", 1)[0]) in POSSESSIVES | MINE or not _can_be_named(inside):
        return None
    return named(inside)


def _can_be_named(text: str) -> bool:
    words = text.split(" ")
    at = 1 if plain(words[0]) in ARTICLES and len(words) > 1 else 0
    if plain(words[0]) in SUBJECTS:
        return False
    capital = any(word.lstrip("\"“„'(")[:1].isupper() for word in words[at : at + 3])
    single = len(words) == 1 and plain(words[0]) not in ADVERBS
    return capital or single or any(char.isdigit() or char in ".-_/" for char in words[at])


def _called(body: str) -> str | None:
    """The school or person inside "auch an der TU Dresden", "gemeinsamer Kontakt: Omar"."""
    who = recommendation(body)
    if who is not None:
        first, _, rest = who.partition(" ")
        return f"{_FROM_DATIVE.get(plain(first), first)} {rest}".rstrip()
    words = plain_words(body)
    if words[0] in ("auch", "ebenfalls", "beide") and len(words) > 2 and words[1] in (
        "an", "bei", "beim", "in", "auf", "im", "von", "am",
    ):  # fmt: skip
        inside = spread(body.split(" ", 1)[1]).split(" ", 1)[1]
        return named(inside) if _can_be_named(inside) else None
    return None


def _after(body: str, lead: str) -> str:
    return " ".join(body.split(" ")[len(lead.split(" ")) :])


def _seen(body: str) -> str | None:
    """What was read or seen in "(ich habe) Ihren Beitrag gelesen"."""
    words = plain_words(body)
    if words[-1] not in _SEEN:
        return None
    typed = body.split(" ")
    at = 0
    if words[0] == "ich":
        at = 1
    if words[at] in ("habe", "hatte"):
        at += 1
    elif at:
        return None
    while at < len(words) and words[at] in (
        "gerade", "eben", "soeben", "auch", "sehr", "gern", "gerne", "neulich", "kürzlich",
        "gestern", "heute",
    ):  # fmt: skip# fmt: skip
        at += 1
    rest = " ".join(typed[at:-1])
    return rest or None


def _is_one_phrase(text: str) -> bool:
    """Whether nothing is told beside the thing: no second clause, no second time or place."""
    words = plain_words(text)
    first_ok = words[0] in POSSESSIVES | ARTICLES or head_at(text.split(" "), things=True) == 0
    if not first_ok or head_at(text.split(" "), things=True) is None:
        return False
    if any(word in ("und", "aber", "denn", "weil", "dass", "ich", "wir") for word in words):
        return False
    return "," not in text and " – " not in text and not any(map(is_participle, words[1:]))


def _after_preposition(body: str) -> str | None:
    """ "durch Ihren Beitrag" names the thing; "bei Ihrem Vortrag" tells where one was."""
    spread_out = spread(body)
    first, _, rest = spread_out.partition(" ")
    words = plain_words(rest)
    if plain(first) not in WAYS_IN | {"von", "in", "auf", "aus", "zu", "unter", "bei", "an"}:
        return None
    at = head_at(rest.split(" "), things=True)
    if at is None or words[0] not in POSSESSIVES | ARTICLES:
        return None
    kind = made(words[at])
    if plain(first) in ("bei", "in", "auf", "an") and kind in ("talk", ""):
        return None
    if plain(first) in ("auf", "in", "bei", "aus") and words[0] not in POSSESSIVES:
        return None
    return accusative(rest)

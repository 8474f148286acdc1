"""German noun phrases: their head, its gender, and the accusative that "danke für" asks for."""

from __future__ import annotations

from linknote.text.clauses.de.nouns import any_of, gender, made
from linknote.text.clauses.de.tidy import mid, plain, plain_words
from linknote.text.clauses.de.words import (
    ARTICLES,
    EVENTS,
    GROUPS,
    JOINERS,
    MINE,
    POSSESSIVES,
    PREPOSITIONS,
    SCHOOLS,
    word_set,
)

_ARTICLE = {"m": "den", "f": "die", "n": "das", "p": "die"}
_STEMS = {"ihr": "Ihr", "dein": "dein", "eu": "euer"}
_CONTRACTED = {"beim": "bei dem", "im": "in dem", "am": "an dem", "vom": "von dem",
               "zum": "zu dem", "zur": "zu der", "ins": "in das", "ans": "an das",
               "aufs": "auf das"}  # fmt: skip


def head_at(words: list[str], *, things: bool) -> int | None:
    """Where the head of a phrase stands: a thing they made, or (`things` False) any known noun."""
    last: int | None = None
    behind_place = False
    if things and len(words) > 1 and any_of(plain(words[0]), GROUPS | SCHOOLS | EVENTS):
        return 0 if made(plain(words[0])) is not None else None
    for at, typed in enumerate(words):
        word = plain(typed)
        if at and (word in PREPOSITIONS | JOINERS | ARTICLES | POSSESSIVES):
            break
        if at and typed[:1] in "\"„“»‚('":
            break
        place = typed[:1].isupper() and any_of(word, GROUPS | SCHOOLS | EVENTS)
        if things and place and made(word) is None and plain(words[0]) not in POSSESSIVES:
            behind_place = True
        if things and behind_place and made(word) == "":
            continue
        if typed[:1].islower() and gender(word) is not None and made(word) is None:
            continue
        known = made(word) if things else gender(word)
        if known is not None and last is not None and _names_the_rest(words[last], word, things):
            continue
        if (known is not None and (last is None or typed[:1].isupper())) or (
            last is None and not things and (_is_conference(typed) or _is_day(typed))
        ):
            last = at
        if typed.endswith((",", ":", ";")):
            break
    return last


def _names_the_rest(head: str, word: str, things: bool) -> bool:
    """Whether what comes after "Workshop", "Artikel" is its title: "Workshop Design Thinking"."""
    if not things:
        places = GROUPS | SCHOOLS | EVENTS
        return any_of(plain(head), places) and not any_of(word, places)
    kind = made(plain(head))
    return kind in ("talk", "post") and made(word) != kind


def head_kind(text: str) -> str | None:
    """The situation of the thing they made that the phrase is about; None when it is none."""
    words = text.split(" ")
    at = head_at(words, things=True)
    return None if at is None else made(plain(words[at]))


def gender_at(words: list[str], at: int) -> str | None:
    """The gender of the head; "Artikel" behind "Ihre" is many."""
    found = gender(plain(words[at]))
    if found is None and (_is_conference(words[at]) or plain(words[at]).endswith(_FEMININE)):
        return "f"
    if found is None and len(words[at]) > 6 and _is_day(words[at]):
        return "m"
    if plain(words[at]).endswith("artikel") and plain(words[0]) in ("ihre", "deine", "eure", "die"):
        return "p"
    return found


def accusative(text: str) -> str | None:
    """A phrase about a thing they made, in the accusative and with an article; None for another."""
    words = text.split(" ")
    at = head_at(words, things=True)
    if at is None:
        return _owned(words)
    if at > 6:
        return None
    kind = gender_at(words, at)
    first = plain(words[0])
    if kind is None or (first in MINE and at):
        return None
    if first in POSSESSIVES and at:
        return " ".join([owner(words[0], kind), *_weak(words[1:at], kind, mixed=True), *words[at:]])
    if first in ARTICLES and at:
        if first in ("ein", "einen", "eine", "einem", "einer", "dieser", "diesem"):
            start = {"m": "einen", "f": "eine", "n": "ein", "p": "die"}[kind]
            if first.startswith("dies"):
                start = {"m": "diesen", "f": "diese", "n": "dieses", "p": "diese"}[kind]
            return " ".join([start, *_weak(words[1:at], kind, mixed=True), *words[at:]])
        mixed = first.startswith("dies")
        start = mid(words[0]) if mixed else _ARTICLE[kind]
        return " ".join([start, *_weak(words[1:at], kind), *words[at:]])
    if any(plain(word) in PREPOSITIONS | ARTICLES | POSSESSIVES for word in words[:at]):
        return None
    return " ".join([_ARTICLE[kind], *_weak(words[:at], kind), *words[at:]])


_FEMININE = ("ung", "schaft", "schaften", "heit", "keit", "tät", "tion", "kammer", "behörde")
RELATED = ("kollege", "kollegin", "chef", "chefin", "freund", "freundin", "bruder", "schwester",
           "mitarbeiter", "mitarbeiterin", "mann", "frau", "sohn", "tochter",
           "kollegen")  # fmt: skip
_NO_THING = (*RELATED, "team", "firma", "name", "namen")


def _owned(words: list[str]) -> str | None:
    """ "Ihre Rezension", "Ihr neues Café": their ending tells the case of a head nobody knows."""
    first = plain(words[0])
    if first not in POSSESSIVES or len(words) < 2:
        return None
    if any(plain(word).endswith(_NO_THING) for word in words[1:3]):
        return None
    noun = next((word for word in words[1:4] if word[:1].isupper()), None)
    if noun is None:
        return None
    if first in ("ihre", "deine", "eure", "ihren", "deinen", "euren"):
        return mid(" ".join(words))
    if words[1].islower() and words[1].endswith("es"):
        return mid(" ".join(words))
    if words[1].islower() and words[1].endswith("er"):
        return " ".join([owner(words[0], "m"), *_weak([words[1]], "m"), *words[2:]])
    return None


def owner(word: str, kind: str) -> str:
    """ "Ihr", "dein" in the accusative of a gender."""
    low = plain(word)
    stem = "Ihr" if low.startswith("ihr") else "dein" if low.startswith("dein") else "eur"
    if kind == "n":
        return "euer" if stem == "eur" else stem
    return stem + {"m": "en", "f": "e", "p": "e"}[kind]


def _weak(adjectives: list[str], kind: str, *, mixed: bool = False) -> list[str]:
    """The adjectives before the head, with the ending that an article in front gives them."""
    done: list[str] = []
    for typed in adjectives:
        stem = None if plain(typed) == "sehr" else _stem(typed)
        if stem is None:
            done.append(mid(typed))
            continue
        small = stem if stem[:1].islower() or "-" in stem else stem[0].lower() + stem[1:]
        ending = {"m": "en", "f": "e", "n": "es" if mixed else "e", "p": "en"}[kind]
        done.append(small + ending)
    return done


def _stem(word: str) -> str | None:
    """An adjective without its ending; None for a word that is none."""
    if (
        word.lower() in _FOREIGN
        or "-" in word
        or any(char.isdigit() for char in word)
        or not word.isalpha()
    ):
        return None
    if word[:1].isupper() and word.lower() not in _ADJECTIVES:
        return None
    for ending in ("er", "es", "en", "em", "e"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)]
    return None


_FOREIGN = word_set("source open code machine science service office remote online free voice "
                    "large creative active native home live life")  # fmt: skip
_ADJECTIVES = frozenset(
    stem + ending
    for stem in (
        "toll", "spannend", "interessant", "neu", "offen", "gut", "großartig", "letzt", "aktuell",
        "schön", "super", "hilfreich", "jüngst", "lesenswert", "klug", "gelungen", "inspirierend",
        "gleich", "gemeinsam", "ähnlich", "fachlich", "kollegial", "kurz", "lang", "ausgeschrieben",
    )
    for ending in ("er", "es", "en", "em", "e")
)  # fmt: skip


def spread(text: str) -> str:
    """ "beim Vortrag" as "bei dem Vortrag", for looking into; never shown as it is."""
    first, _, rest = text.partition(" ")
    return f"{_CONTRACTED.get(plain(first), first)} {rest}".rstrip()


_NEW = {"neuer": "den neuen", "neue": "die neue", "neues": "das neue", "neuen": "den neuen"}


def named(text: str) -> str | None:
    """A name in the accusative, with the article German gives its kind: "die PyCon", "Omar"."""
    words = text.split(" ")
    first = plain(words[0])
    at = head_at(words, things=False)
    if first in POSSESSIVES | MINE:
        return None
    kind = gender_at(words, at) if at is not None else None
    if first in ("der", "die", "das", "den", "dem") and len(words) > 1:
        if kind is None:
            kind = {"der": "f", "die": "f", "das": "n", "den": "m", "dem": ""}[first]
        if not kind:
            return None
        return " ".join([_ARTICLE[kind], *_weak(words[1:at], kind), *words[at or 1 :]])
    if kind is None and first in _NEW and len(words) > 1:
        return f"{_NEW[first]} {' '.join(words[1:])}"
    if first in ARTICLES or kind is None or at is None:
        return text if first not in ARTICLES else None
    if any(plain(word) in PREPOSITIONS for word in words[:at]):
        return text
    return " ".join([_ARTICLE[kind], *_weak(words[:at], kind), *words[at:]])


def _is_day(word: str) -> bool:
    bare = plain(word)
    return word[:1].isupper() and bare.endswith("tag") and not bare.endswith(
        ("montag", "dienstag", "donnerstag", "freitag", "samstag", "sonntag")
    )  # fmt: skip


def _is_conference(word: str) -> bool:
    bare = word.strip(".,;:!?()\"“„'")
    return bare.endswith(("Con", "Conf", "CON", "CONF")) or plain(word) in ("pycon", "re:publica")


def begins_with(text: str, *openings: str) -> str | None:
    """The opening a text begins with (whole words, small), or None."""
    low = " ".join(plain_words(text)) + " "
    return next((opening for opening in openings if low.startswith(opening + " ")), None)

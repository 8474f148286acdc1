"""Italian noun phrases: the head, the article and possessive it needs, "a il" made "al"."""

from __future__ import annotations

from linknote.text.clauses.it.tidy import (
    after,
    first_word,
    fold,
    mid,
    tokens,
)
from linknote.text.clauses.it.words import (
    ADJECTIVES,
    ARTICLES,
    DETERMINERS,
    EVENTS_S,
    FEMININE,
    GROUPS_F,
    INSTITUTIONS,
    JOBS,
    JOINED,
    LE_F,
    LE_M,
    MADE,
    MANY_F,
    MANY_M,
    MASCULINE,
    MINE,
    NEWS,
    OURS,
    PEOPLE,
    SITE_NAMES,
    SITES,
    YOURS,
)

_OWNED = {
    "tuo": "il", "tua": "la", "tuoi": "i", "tue": "le", "suo": "il", "sua": "la", "suoi": "i",
    "sue": "le", "vostro": "il", "vostra": "la", "vostri": "i", "vostre": "le", "nostro": "il",
    "nostra": "la", "nostri": "i", "nostre": "le", "mio": "il", "mia": "la", "miei": "i",
    "mie": "le",
}  # fmt: skip
_CONTRACTED = {
    ("a", "il"): "al", ("a", "lo"): "allo", ("a", "la"): "alla", ("a", "l'"): "all'",
    ("a", "i"): "ai", ("a", "gli"): "agli", ("a", "le"): "alle", ("di", "il"): "del",
    ("di", "lo"): "dello", ("di", "la"): "della", ("di", "l'"): "dell'", ("di", "i"): "dei",
    ("di", "gli"): "degli", ("di", "le"): "delle", ("in", "il"): "nel", ("in", "lo"): "nello",
    ("in", "la"): "nella", ("in", "l'"): "nell'", ("in", "i"): "nei", ("in", "gli"): "negli",
    ("in", "le"): "nelle",
}  # fmt: skip
_OF_YOU = ("tuo", "tua", "tuoi", "tue", "te", "suo", "sua", "suoi", "sue", "lei", "voi", "vostro",
           "vostra", "vostri", "vostre")  # fmt: skip


def head(words: list[str]) -> tuple[str, int]:
    """The first word that is no determiner or adjective, and where it stands; ("", 0) if none."""
    for at, word in enumerate(words[:6]):
        if word not in DETERMINERS and word not in ADJECTIVES:
            return word, at
    return "", 0


def kind(word: str) -> str:
    """The possessive's form for a head: "tuo", "tua", "tuoi" or "tue"."""
    if word in MANY_M:
        return "tuoi"
    if word in MANY_F:
        return "tue"
    return "tua" if word in FEMININE and word not in MASCULINE else "tuo"


def yours(body: str, word: str, *, formal: bool) -> str:
    """The phrase with "il tuo", "la tua" … (formal: "il Suo", "la Sua") before it."""
    form = kind(word)
    said = f"Su{form[2:]}" if formal else form
    return f"{_OWNED[form]} {said} {mid(body)}"


def article(word: str, gender: str) -> str:
    """The definite article for a word of that gender ("m", "f"), with the blank it takes."""
    low = fold(word)
    if low[:1] in "aeiou" and low:
        return "l'"
    if gender == "f":
        return "la "
    odd = low.startswith(("z", "gn", "ps", "x", "y"))
    return "lo " if odd or (low[:1] == "s" and low[1:2] not in "aeiou") else "il "


def phrase(body: str, *, formal: bool = False) -> str | None:
    """A noun phrase of what they made or did, with the determiner it needs; None for any other."""
    words = tokens(body)
    if not words:
        return None
    word, at = head(words)
    owner = next((one for one in words[:2] if one in YOURS | OURS | MINE), None)
    if owner is not None:
        return _owned(body, words, owner, word, formal=formal)
    if words[0] in ("il", "lo", "la", "l'", "i", "gli", "le") and " che hai " in f" {body} ":
        return mid(body)
    if word not in MADE or is_site(body):
        return None
    if words[-1] == "ieri" and words[-2:-1] != ["di"] and body.endswith(" ieri"):
        body = f"{body[:-4]}di ieri"
    if word in INSTITUTIONS and not _topic(words) and words[0] not in ("super", "ottimo", "ottima"):
        return None
    typed = words[0] if words[0] in ARTICLES else None
    if typed in ("il", "lo", "la", "l'", "i", "gli", "le"):
        return mid(body)
    bare = after(body, 1) if typed else body
    if word in JOBS and at == (1 if typed else 0):
        gender = "f" if word in FEMININE else "m"
        return mid(body) if typed else article(word, gender) + mid(body)
    if typed and words[1:2] in (["dei"], ["delle"]):
        return None
    if word == "candidatura":
        return f"la mia {mid(bare)}"
    third = any(one in _OF_YOU for one in words[at + 1 :])
    if (third or (word in NEWS and at == 0)) and word not in MANY_M | MANY_F:
        return article(bare.split(" ", 1)[0], "f" if kind(word) == "tua" else "m") + mid(bare)
    return yours(bare, word, formal=formal)


def _owned(body: str, words: list[str], owner: str, word: str, *, formal: bool) -> str | None:
    if word in PEOPLE or (owner in MINE and word != "candidatura"):
        return None
    if owner in OURS and word not in MADE:
        return None
    at = words.index(owner)
    if at == 1 and words[0] not in ARTICLES:
        return None
    if at == 1 and words[0] in ("un", "una", "uno", "un'"):
        return mid(body)
    rest = after(body, at + 1)
    said = after(body, at).split(" ", 1)[0]
    said = said.lower() if owner not in ("suo", "sua", "suoi", "sue") else said
    if formal and owner in ("suo", "sua", "suoi", "sue"):
        said = said[:1].upper() + said[1:]
    return f"{_OWNED[owner]} {said} {rest}".strip() if rest else None


def _topic(words: list[str]) -> bool:
    """Whether a conference or a workshop is what they gave: "conferenza sui tipi"."""
    topics = ("su", "sul", "sui", "sulla", "sulle", "sullo", "sugli", "sull'", "intitolata",
              "intitolato", "dedicata", "dedicato")  # fmt: skip
    return any(word in topics for word in words) or words[2:3] in (["al"], ["alla"], ["all'"])


def is_site(body: str) -> bool:
    """Whether the text names where one searches, not what is shared."""
    words = tokens(body)
    return any(word in SITE_NAMES for word in words) and all(word in SITES for word in words)


def named(text: str) -> str:
    """A name with the article that Italian gives it: "l'Università di Padova", "la fiera"."""
    words = tokens(text)
    if not words or words[0] in DETERMINERS:
        return mid(text)
    word = words[1] if words[0] in ADJECTIVES and len(words) > 1 else words[0]
    if word in EVENTS_S:
        return f"le {mid(text)}"
    body = text if text[:1].isupper() and word in INSTITUTIONS - EVENTS_S else mid(text)
    if word in PEOPLE:
        return mid(text)
    if word in LE_F | GROUPS_F and word != "rete":
        return article(words[0], "f") + body
    return article(words[0], "m") + body if word in LE_M else body


def contracted(joint: str, thing: str) -> str:
    """A preposition and what follows it: "a" and "la fiera" are "alla fiera"."""
    words = tokens(thing)
    made = _CONTRACTED.get((joint, words[0])) if words else None
    if made is None or (thing[:1].isupper() and words[0] != "l'"):
        return f"{joint} {thing}"
    rest = after(thing, 1)
    return f"{made}{rest}" if made.endswith("'") else f"{made} {rest}"


def unplaced(text: str) -> str:
    """A name without its preposition, the article that was in it given back: "alla fiera"."""
    words = tokens(text)
    if words[:2] in (["grazie", "a"], ["grazie", "ad"], ["insieme", "a"]):
        return after(text, 2)
    if words[:1] == ["grazie"]:
        return unplaced(after(text, 1))
    if words and words[0] in JOINED:
        given = JOINED[words[0]].split(" ")[1]
        rest = after(text, 1)
        return f"{given}{rest}" if given.endswith("'") else f"{given} {rest}"
    return after(text, 1) if words and words[0] in _PLAIN else text


_PLAIN = ("a", "ad", "da", "di", "d'", "in", "su", "con", "per", "tramite", "via", "presso",
          "attraverso", "durante", "tra", "fra")  # fmt: skip
_LEADS = (
    ("è stato un piacere conoscerti ", "a"),
    ("è stato un piacere conoscerLa ", "a"),
    ("abbiamo parlato ", "a"),
    ("anch'io sarò ", "a"),
    ("anch'io ho studiato ", "a"),
    ("anch'io ho lavorato ", "in"),
    ("anch'io faccio parte ", "di"),
    ("ho risposto ", "a"),
)
"""The templates' own words that end in a preposition before an answer."""


def placed(text: str) -> str | None:
    """A template's preposition and the answer behind it joined; None for any other text."""
    for lead, joint in _LEADS:
        if text.startswith(f"{lead}{joint} "):
            return lead + _joined(joint, text[len(lead) + len(joint) + 1 :].strip())
    return None


def joined(lead: str, joint: str, rest: str) -> str:
    """The lead, the preposition and what follows it, as `placed` would join them."""
    return f"{lead} {_joined(joint, rest)}"


def _joined(joint: str, rest: str) -> str:
    words = tokens(rest)
    typed = words[0] if words else ""
    if typed in ("presso", "durante") or (typed in ("a", "ad", "in") and joint in ("a", "in")):
        return mid(rest)
    if typed in JOINED and joint in ("a", "in") and JOINED[typed][:2] in ("a ", "in"):
        return mid(rest)
    thing = named(unplaced(rest))
    first = first_word(thing)
    if joint == "in" and first in ARTICLES:
        return contracted("a", thing)
    if joint == "a" and first in ("un", "una", "uno", "un'"):
        return f"a {thing}"
    return contracted(joint, thing)

"""French noun phrases: the head, the possessive or article it needs, "à le" made "au"."""

from __future__ import annotations

from linknote.text.clauses.fr.tidy import after, elide, mid, tokens
from linknote.text.clauses.fr.words import (
    ADJECTIVES,
    DETERMINERS,
    EVENTS_S,
    FEMININE,
    INSTITUTIONS,
    JOBS,
    LA,
    LE,
    MADE,
    MANY,
    MASCULINE,
    PEOPLE,
    SITE_NAMES,
    SITES,
    THEIRS,
    YOURS,
)


def head(words: list[str]) -> tuple[str, int]:
    """The first word that is no determiner or adjective, and where it stands; ("", 0) if none."""
    for at, word in enumerate(words[:6]):
        if word not in DETERMINERS and word not in ADJECTIVES:
            return word, at
        if word in MADE and word not in ADJECTIVES:
            return word, at
    return ("nouveau", 0) if words[:1] == ["nouveau"] else ("", 0)


def yours(body: str, words: list[str], *, familiar: bool) -> str:
    """The phrase with "votre", "vos" (familiar: "ton", "ta", "tes") before it."""
    word = head(words)[0]
    many = word in MANY or words[0] in ("derniers", "dernieres", "nouveaux", "excellents", "beaux")
    if not familiar:
        return f"{'vos' if many else 'votre'} {mid(body)}"
    if many:
        return f"tes {mid(body)}"
    vowel = words[0][:1] in "aeiou" and words[0][:1] != ""
    feminine = word in FEMININE and word not in MASCULINE
    return f"{'ta' if feminine and not vowel else 'ton'} {mid(body)}"


def phrase(body: str, *, familiar: bool = False) -> str | None:
    """A noun phrase of what they made or did, with the determiner it needs; None for any other."""
    body = renamed(body)
    words = tokens(body)
    if not words:
        return None
    first = words[0]
    word, at = head(words)
    if first in DETERMINERS:
        return _determined(body, words, word, at, familiar=familiar)
    if word not in MADE or (at and not all(one in ADJECTIVES for one in words[:at])):
        return None
    praised = words[0] in _PRAISED and word not in EVENTS_S
    if is_site(body) or (word in INSTITUTIONS and not praised and not _tells_a_topic(words)):
        return None
    if words[-1] == "hier" and words[-2] not in ("d'",):
        body = f"{body[:-4]}d'hier" if body[-5:-4] == " " else body
    if word in JOBS and at == 0:
        return elide("le" if word in MASCULINE else "la", word) + mid(body)
    if word in ("lancement", "rachat", "ouverture", "levee", "prix") and at == 0:
        return elide("le" if word in MASCULINE else "la", word) + mid(body)
    if word == "candidature":
        return f"ma {mid(body)}"
    if at == 0 and word not in MANY and any(one in _OF_YOU for one in words):
        return elide("le" if word in MASCULINE else "la", word) + mid(body)
    return yours(body, words, familiar=familiar)


_PRAISED = (
    "super", "excellent", "excellente", "passionnant", "passionnante", "formidable", "magnifique",
)  # fmt: skip
_OF_YOU = ("votre", "vos", "vous", "tes", "ta", "toi", "ton")


_SEEN_THERE = ("vu", "vue", "lu", "lue", "trouve", "trouvee", "repere", "reperee", "entendue")


def renamed(body: str) -> str:
    """ "tidepool, votre lib" → "votre lib tidepool"; "la nouvelle de votre rachat" → the rachat."""
    said = tokens(body)
    at = 1 if said[:1] in (["la"], ["l'"]) else 0
    if said[at : at + 1] in (["nouvelle"], ["annonce"], ["news"]):
        told = said[at + 1 : at + 2] == ["de"] and said[at + 2 : at + 3]
        if told and told[0] in YOURS and not any(word in JOBS for word in said):
            return after(body, at + 2)
    what, colon, called = body.partition(":")
    called = called.strip()
    advert = colon and said[:1] and said[0] in ("emploi", "poste", "job", "offre", "annonce")
    if advert and called and len(tokens(what)) == 1:
        own = "l'offre" if said[0] in ("offre", "annonce") else "le poste"
        return f"{own} {elide('de', called)}{called}"
    for at in range(2, min(len(said) - 1, 12)):
        there = said[at] in _SEEN_THERE and said[at + 1] in ("sur", "dans", "a", "au", "chez")
        if there and head(said)[0] in MADE and head(said)[1] < at:
            return f"{body[: body.index(after(body, at))].rstrip(' ,')} {after(body, at + 1)}"
    called, comma, what = body.partition(", ")
    words = tokens(what)
    if comma and called[:1] in '"“«' and words[:1] and words[0] in YOURS and len(words) < 4:
        return f"{what} {called}"
    if comma and words and words[0] in YOURS and 1 < len(words) < 6 and " " not in called:
        called = called if len(words) == 2 else f", {called}"
        return f"{what} {called}".replace(" , ", ", ") if words[1] in MADE else body
    return body


def _determined(body: str, words: list[str], word: str, at: int, *, familiar: bool) -> str | None:
    first = words[0]
    person = word in PEOPLE
    if first in YOURS:
        return None if person or word in SITES - {"fil"} else mid(body)
    if first in THEIRS and word in MADE:
        return yours(after(body, 1), words[1:], familiar=familiar)
    that = f" {' '.join(words)} "
    if first in ("le", "la", "les", "l'") and (" que vous " in that or " que tu " in that):
        return mid(body)
    if person or word not in MADE:
        return None
    if word in INSTITUTIONS and first not in ("notre", "nos") and not _tells_a_topic(words):
        return None
    if first in ("un", "une", "des"):
        if word in JOBS or word == "recherche":
            return None if word == "recherche" else mid(body)
        if words[at + 1 : at + 2] == ["de"] and words[at + 2 : at + 3] and words[at + 2] in _OF_YOU:
            return None
        if first == "un" and words[1:2] == ["de"]:
            return None
        rest = after(body, 1)
        if any(one in _OF_YOU for one in words) and word not in MANY:
            return elide("le" if word in MASCULINE else "la", rest) + rest
        return yours(rest, words[1:], familiar=familiar)
    if first in ("mon", "ma", "mes"):
        return mid(body) if word == "candidature" else None
    return mid(body)


def _tells_a_topic(words: list[str]) -> bool:
    """Whether a conference or a workshop is what they gave: "conférence sur le typage"."""
    given = any(word in words for word in ("sur", "intitulee", "intitule", "autour"))
    return given or words[2:4] in (["a", "la"], ["a", "l'"]) or words[2:3] == ["au"]


def is_site(body: str) -> bool:
    """Whether the text names where one searches, not what is shared."""
    words = tokens(body)
    return any(word in SITE_NAMES for word in words) and all(
        word in SITES or word in SITE_NAMES for word in words
    )


def named(text: str) -> str:
    """A name with the article that French gives it: "l'université de Lyon", "le Salon du livre"."""
    words = tokens(text)
    if not words or words[0] in DETERMINERS:
        return mid(text)
    word = words[1] if words[0] in ADJECTIVES and len(words) > 1 else words[0]
    if word in EVENTS_S:
        return f"les {mid(text)}"
    typed = text.split(" ")
    titled = len(typed) > 1 and text[:1].isupper() and word in ("ecole", "academie", "institut")
    body = text if titled or word in ("slack", "discord") else mid(text)
    if words[0][:1] in "aeiou" and word in INSTITUTIONS | {"association"}:
        return f"l'{body}"
    if word == "hopital":
        return f"l'{body}"
    if word in PEOPLE and text[:1].islower() and words[0] in PEOPLE | ADJECTIVES:
        return body
    if word in LA and word != "conf":
        return f"la {body}"
    return f"le {body}" if word in LE else body

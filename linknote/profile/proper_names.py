"""Proper names in running text: a person's at the start of a sentence, a company's after "at"."""

from __future__ import annotations

from linknote.profile.bio.words import AND, CONNECTING, PARTICLES, starters
from linknote.profile.signature.words import is_legal, is_title

LOWER_TITLES = frozenset(
    ("dr.", "mr.", "ir.", "drs.", "ing.", "dr", "prof.", "inż.", "hab.", "med.")
)
"""Titles that are written small before a name."""

ARTICLES = frozenset(
    (
        "the",
        "der",
        "dem",
        "den",
        "das",
        "la",
        "le",
        "les",
        "il",
        "lo",
        "el",
        "los",
        "las",
        "het",
        "de",
    )
)
"""They may lead a company's name in running text."""

OFFICES = frozenset(("CEO", "CTO", "CFO", "COO", "CMO", "CPO", "CIO", "CISO", "CRO", "VP", "SVP"))
"""Capitals after a name's comma that are no letters but a job."""

NAME_MOST = 8
"""Words of a person's name, titles and nickname among them."""


def proper(words: list[str], *, comma: bool) -> list[str]:
    """The words of a proper name at the start: capitals, with small connecting words between."""
    kept: list[str] = []
    index = 0
    if words and words[0].lower() in ARTICLES:
        kept, index = [words[0]], 1
    while index < len(words) and len(kept) < 10:
        word = words[index]
        following = words[index + 1] if index + 1 < len(words) else ""
        if is_capital(word):
            kept.append(word)
        elif _connects(word, kept) and _goes_on(words, index) and kept[-1][-1:] != ",":
            if word in AND and is_title(following):
                break
            kept.append(word)
        else:
            break
        index += 1
        if word.endswith((".", ";", ")", "!", "?", ":")) and not is_legal(" ".join(kept)):
            break
        if word.endswith(",") and not (is_legal(f"x {following.rstrip(',.')}") or comma):
            break
    while kept and kept[-1] in CONNECTING:
        kept.pop()
    return kept if kept and any(is_capital(word) for word in kept) else []


def _connects(word: str, kept: list[str]) -> bool:
    """May a small word stand inside the name? "en" may mean "in", except after a Dutch word."""
    dutch = word == "en" and ("voor" in kept or "van" in kept)
    return bool(kept) and (word in CONNECTING or dutch)


def _goes_on(words: list[str], index: int) -> bool:
    """Does a capital follow the connecting words that start here ("of the Western Isles")?"""
    after = index + 1
    while after < len(words) and after < index + 3 and words[after] in CONNECTING:
        after += 1
    return after < len(words) and is_capital(words[after]) and not _is_i(words[after])


def _is_i(word: str) -> bool:
    """ "… at Brightlock and I break things": the capital of "I" starts no name."""
    return word.replace("’", "'").partition("'")[0] == "I"


def name_at(words: list[str]) -> tuple[list[str], int]:
    """The words of a person's name at the start and the index after them."""
    kept: list[str] = []
    for index, word in enumerate(words[:NAME_MOST]):
        bare = word.strip(",")
        if bare.lower() in LOWER_TITLES:
            kept.append(word)
            continue
        opened = bare[:1] in "\"“„(‘'"
        if not (
            is_capital(bare.strip("\"“„()‘'”"))
            or (kept and bare.lower() in PARTICLES)
            or (kept and opened)
        ):
            break
        if not kept and bare.lower().rstrip("'’s") in starters():
            break
        kept.append(word)
        if word.endswith(","):
            following = words[index + 1] if index + 1 < len(words) else ""
            if not _is_credential(following.strip(",")):
                break
    while kept and kept[-1].lower() in PARTICLES:
        kept.pop()
    return kept, len(kept)


def _is_credential(word: str) -> bool:
    office = word.upper() in OFFICES
    return len(word) <= 10 and sum(c.isupper() for c in word) >= 2 and not office


def is_capital(word: str) -> bool:
    bare = word.lstrip("\"“„('‘")
    return (
        bare[:1].isupper()
        or bare[:1].isdigit()
        or (bare[:1].isalpha() and any(map(str.isupper, bare[1:3])))
    )

"""How a sentence of a bio opens before its subject: a hello, the past, "By day"."""

from __future__ import annotations

from linknote.profile.bio.words import past, verbs
from linknote.profile.proper_names import name_at

HELLOS = frozenset(
    ("hello", "hi", "hey", "hallo", "hola", "olá", "oi", "ciao", "bonjour", "salut", "cześć", "hoi")
)


FORMER = frozenset(
    ("former", "ex", "one-time", "onetime", "ehemalige", "ehemaliger", "ancien", "ancienne")
)


DAILY = frozenset(("by", "these", "nowadays", "today", "currently", "now", "professionally"))


def opens_with_job(words: list[str]) -> bool:
    """ "Currently a researcher at the Northfold Institute, …"."""
    low = [word.lower() for word in words[:2]]
    return low[:1] in (["currently"], ["now"], ["presently"]) and (
        low[1:] in (["a"], ["an"], ["the"])
    )


def after_comma(words: list[str]) -> list[str]:
    """The words from a full name on that follows a comma: "…, Anselm Keller studies bees"."""
    for index, word in enumerate(words[:30]):
        name, end = name_at(words[index + 1 :]) if word.endswith(",") else ([], 0)
        if len(name) > 1 and words[index + 1 + end : index + 2 + end] != []:
            return words[index + 1 :] if words[index + 1 + end].islower() else []
    return []


def after_hello(words: list[str]) -> list[str]:
    """The words after "Hello, I'm …"."""
    hello = words[:1] and words[0].lower().strip(",!") in HELLOS
    return words[1:] if hello and len(words) > 1 else words


def after_past(words: list[str]) -> list[str]:
    """The words after an opening about the past: "Previously Lead at V, Zuri Mbeki is now …"."""
    if len(words) > 2 and words[0].lower() in ("a", "an", "ein", "eine", "un", "une", "una"):
        words = words[1:] if words[1].lower() in FORMER else words
    opening = words[0].lower().strip(",") if words else ""
    if opening in DAILY:
        return after_daily(words)
    if opening not in past() and opening not in FORMER:
        return words
    for index, word in enumerate(words[:30]):
        if word.endswith(",") and index + 1 < len(words):
            rest = words[index + 1 :]
            name, end = name_at(rest)
            verb = rest[end].lower() if name and end < len(rest) else ""
            if verb in verbs() or rest[0].lower() in ("he", "she", "they", "i"):
                return rest
    return []


def after_daily(words: list[str]) -> list[str]:
    """The words after "By day", "These days", where a name and a verb follow; else all."""
    for size in (1, 2, 3):
        name, end = name_at(words[size:])
        if (
            len(name) > 1
            and words[size + end : size + end + 1]
            and (words[size + end].lower() in verbs())
        ):
            return words[size:]
    return words

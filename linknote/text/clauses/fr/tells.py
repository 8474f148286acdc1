"""French clauses that a name or a noun begins: where their verb stands."""

from __future__ import annotations

import re

from linknote.text.clauses.fr.tidy import tokens
from linknote.text.clauses.fr.words import DETERMINERS, FINITE, INSTITUTIONS, PREPOSITIONS


def tells(body: str) -> int | None:
    """Where the verb of a clause stands that begins with a name or a noun; None if there is none.

    A verb behind "qui", "que" or a preposition's noun is none of its own.
    """
    body = body[:1] + re.split('[«"“]', body[1:], maxsplit=1)[0]
    words = tokens(body)
    accented = [
        match == "à" for match in body.lower().replace("'", "' ").replace("’", "' ").split()
    ]
    topic = False
    for at in range(1, min(len(words) - 1, 14)):
        word, following = words[at], words[at + 1]
        if word in _STOPS:
            return None
        if word in ("m'", "me") and words[at - 1] not in ("de", "pour", "a", "sans"):
            return at
        topic = topic or (word in _TOPICS and at < 5)
        if topic:
            continue
        if word in ("m'", "t'", "l'", "vous", "nous", "me", "te") and following in _DONE_TO:
            return at
        if word not in FINITE or word in ("me", "te", "vous", "nous"):
            continue
        if word == "a" and (any(accented[at : at + 1]) or not _is_past(following)):
            continue
        if words[at - 1] in PREPOSITIONS or words[at - 1] in DETERMINERS:
            continue
        if word in INSTITUTIONS or (word in ("aide", "suit", "fait") and at > 3):
            continue
        return at
    last = len(words) - 1
    return last if last > 1 and words[last] in ("recrute", "recrutez", "correspond") else None


_STOPS = ("qui", "que", "qu'", "ou", "dont", "comment", "pourquoi", "comme", "quand", "si")
_TOPICS = ("sur", "intitule", "intitulee", "contre", "pour")
_DONE_TO = (
    "a", "ont", "avait", "avaient", "aide", "fait", "donne", "dit", "parle", "conseille", "plait",
    "recommande", "suit", "connait", "presente", "rappelle", "permet", "touche", "interesse",
)  # fmt: skip


def _is_past(following: str) -> bool:
    """Whether "a" is the verb: "Omar a parlé", not "talk a Lyon"."""
    return following.endswith(("e", "i", "u", "is", "it", "ert")) and following not in DETERMINERS

"""Italian clauses that a name or a noun begins: where their verb stands."""

from __future__ import annotations

from linknote.text.clauses.it.tidy import tokens
from linknote.text.clauses.it.words import DETERMINERS, FINITE, PREPOSITIONS, STOPS, YOURS

_TOPICS = ("su", "sul", "sulla", "sui", "sulle", "sullo", "sugli", "sull'", "intitolato")
_AUX = ("ha", "hanno", "aveva", "avevano")


def tells(body: str) -> int | None:
    """Where the verb stands of a clause that begins with a name or a noun; None: it is none."""
    cut = min((at for at in map(body.find, '"“«') if at > 0), default=len(body))
    words = tokens(body[:cut])
    topic = False
    for at in range(1, min(len(words), 14)):
        word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
        if word in STOPS:
            return None
        if word in ("mi", "ci") and following and words[at - 1] not in PREPOSITIONS:
            return at
        topic = topic or (word in _TOPICS and at < 4)
        if topic:
            continue
        if word in ("mi", "ci", "ti", "vi", "l'", "la", "lo") and following in _AUX:
            return at
        if word in ("mi", "ci", "ti", "vi", "la", "le") and following in FINITE - {
            "ci",
            "mi",
            "ti",
        }:
            return at
        if word not in FINITE or word in ("mi", "ci", "ti", "vi"):
            continue
        if words[at - 1] in PREPOSITIONS or words[at - 1] in DETERMINERS - YOURS:
            continue
        if word in _AUX and not following:
            continue
        return at
    return None

"""Italian noun phrases typed the other way round: the name first, where it was seen inside."""

from __future__ import annotations

from linknote.text.clauses.it.phrase import head, unplaced
from linknote.text.clauses.it.tidy import after, tokens
from linknote.text.clauses.it.words import MADE, YOURS

_SEEN_THERE = ("visto", "vista", "letto", "letta", "trovato", "trovata", "notata")


def renamed(body: str) -> str:
    """ "tidepool, la tua libreria" → "la tua libreria tidepool"."""
    said = tokens(body)
    at = 1 if said[:1] in (["la"], ["l'"]) else 0
    news = said[at : at + 1] == ["notizia"] and said[at + 1 : at + 2]
    if news and (news[0] == "di" or news[0].startswith(("del", "dei", "degli"))):
        return unplaced(after(body, at + 1))
    for at in range(2, min(len(said) - 1, 12)):
        there = said[at] in _SEEN_THERE and said[at + 1] in ("su", "sul", "sulla", "nel", "in")
        if there and head(said)[0] in MADE and head(said)[1] < at:
            return f"{body[: body.index(after(body, at))].rstrip(' ,')} {after(body, at + 1)}"
    called, comma, what = body.partition(", ")
    words = tokens(what)
    if comma and called[:1] in '"“«' and 1 < len(words) < 4 and words[-2] in YOURS:
        return f"{what} {called}"
    if comma and 1 < len(words) < 4 and words[-2] in YOURS and " " not in called:
        return f"{what} {called}" if words[-1] in MADE else body
    return body

"""What an Italian answer says of the writer: a friend of somebody, a schoolmate, a trade."""

from __future__ import annotations

from linknote.text.clauses.it.bare import is_title, is_trade
from linknote.text.clauses.it.phrase import joined
from linknote.text.clauses.it.tells import tells
from linknote.text.clauses.it.tidy import after, mid
from linknote.text.clauses.it.words import YOURS

_KIN = ("amico", "amica", "cugino", "cugina", "vicino", "vicina", "cliente")
_THANKED = ("visita", "accoglienza", "aiuto", "sostegno", "mail", "email", "invito", "consigli",
            "chiamata", "disponibilita", "pazienza", "tempo", "gentilezza", "fiducia")  # fmt: skip
_MATES = {"liceo": "il liceo", "scuola": "la scuola", "universita": "l'università",
          "corso": "il corso", "master": "il master", "facolta": "la facoltà"}  # fmt: skip


def kin(body: str, words: list[str]) -> str | None:
    """ "amica di Paolo", "collega di Nadia", "vecchia compagna di liceo", "ex Tessera"."""
    first, rest = words[0], after(body, 2)
    called = 0 < len(rest.split()) < 4 and all(word[:1].isupper() for word in rest.split())
    if first == "collega" and words[1:2] == ["di"] and called:
        return f"lavoro con {rest}"
    if first in _KIN and words[1:2] == ["di"] and called:
        one = "un'" if first == "amica" else "una " if first[-1] == "a" else "un "
        return f"sono {one}{mid(body)}"
    at = 1 if first in ("ex", "vecchio", "vecchia") else 0
    if words[at : at + 1] in (["compagno"], ["compagna"]) and words[at + 1 : at + 2] == ["di"]:
        where = _MATES.get(words[at + 2]) if len(words) > at + 2 else None
        return f"abbiamo fatto insieme {where} {after(body, at + 3)}".strip() if where else None
    if first == "ex" and len(words) > 1 and after(body, 1)[:1].isupper():
        return joined("anch'io ho lavorato", "in", after(body, 1))
    said = " ".join(body.split()[:-2])
    is_one = first in ("ex", "studente", "studentessa") or is_trade(body) or is_title(said)
    if words[-2:] in (["come", "te"], ["come", "lei"]) and is_one:
        return f"anch'io sono {mid(said)}" if not said[:1].isupper() or mid(said) != said else None
    own = words[1:2] and words[1] in YOURS
    if own and words[2:3] and words[2] in _THANKED and tells(body) is None:
        return f"grazie per {mid(body)}"
    return None

"""How they found each other, in Italian: as a noun phrase, as a clause, or as a bare name."""

from __future__ import annotations

from linknote.text.clauses.it.bare import is_title, is_trade, met_bare, with_article
from linknote.text.clauses.it.opened import opened
from linknote.text.clauses.it.phrase import (
    head,
    is_site,
    named,
    phrase,
    placed,
    unplaced,
)
from linknote.text.clauses.it.renamed import renamed
from linknote.text.clauses.it.tells import tells
from linknote.text.clauses.it.tidy import (
    after,
    ended,
    first_word,
    fold,
    mid,
    parts,
    sentences,
    small,
    tokens,
)
from linknote.text.clauses.it.words import (
    DETERMINERS,
    INSTITUTIONS,
    JOINED,
    MADE,
    PEOPLE,
    PREPOSITIONS,
    SEEN,
    YOURS,
    word_set,
)
from linknote.text.clauses.shape import bare

_TELLING = word_set("te ti tu mi noi io che come averti averla aver piacere anch' felice")
"""Words that no name holds: an answer with one of them is told as it stands."""
_THANKS = (
    "grazie mille per ", "tante grazie per ", "molte grazie per ", "grazie di cuore per ",
    "grazie ancora per ", "grazie per ",
)  # fmt: skip
_OF_THANKS = ("del", "della", "dello", "dell'", "dei", "delle", "degli")
_LATE = (
    "ieri", "oggi", "recentemente", "stamattina", "scorsa", "scorso", "volte", "interesse",
    "piacere", "giorni", "settimana", "mese", "fa",
)  # fmt: skip
_ADVERBS = ("molto", "davvero", "appena", "anche", "gia", "proprio")
_ENDS = ("e", "ma", "perche", "che", "ho", "mi", "grazie", "quando")


def noun(text: str, register: str | None = None) -> str | None:
    """What they made or did, ready to follow "grazie per" or "ho apprezzato molto"."""
    formal = register == "formal"
    body = renamed(parts(text).body)
    if not tokens(body) or is_quoted(text):
        return None
    body, tail = _first(body)
    made = _noun(body, formal=formal)
    return f"{small(ended(made))} {tail}" if made and tail else made


def clause(text: str, register: str | None = None) -> str | None:
    """Subject and verb in mid-sentence case without a final mark; None for a bare noun phrase."""
    formal = register == "formal"
    body = renamed(parts(text).body)
    if not tokens(body):
        return None
    if is_quoted(text):
        return f"ho scoperto «{body}»"
    body, tail = _first(body)
    made = _clause(body, formal=formal)
    return f"{made}. {tail}" if made and tail else made


def is_quoted(text: str) -> bool:
    """Whether the whole answer is a title in quotes: "«Perché ho lasciato Milano»"."""
    typed = text.strip()
    body = bare(typed)
    words = tokens(body)
    own = any(word in YOURS | {"te", "tu"} for word in words)
    return body != typed and typed[0] in '"“«„' and len(words) > 2 and not own


def _first(body: str) -> tuple[str, str]:
    """The first sentence, and the others as they follow it."""
    pieces = [piece for piece in sentences(body) if tokens(piece)]
    if len(pieces) < 2:
        return body, ""
    return parts(pieces[0]).body, " ".join(ended(*parts(piece)) for piece in pieces[1:])


def _noun(body: str, *, formal: bool) -> str | None:
    low = fold(body)
    for lead in _THANKS:
        if low.startswith(lead):
            thing = body[len(lead) :]
            return phrase(thing, formal=formal) if tells(thing) is None else None
    words = tokens(body)
    if words[:1] == ["grazie"] and words[1:2] and words[1] in _OF_THANKS:
        return phrase(unplaced(after(body, 1)), formal=formal)
    seen = _after_seeing(body)
    if seen is not None:
        return phrase(seen, formal=formal) if _is_plain(seen) else None
    if opened(body, formal=formal) is not None or (met_bare(body) or placed(body)) is not None:
        return None
    return phrase(body, formal=formal)


def _clause(body: str, *, formal: bool) -> str | None:
    joined = met_bare(body) or placed(body)
    if joined is not None:
        return joined
    words = tokens(body)
    if words[0] == "grazie" and words[1:2] not in (["a"], ["ad"], ["al"], ["alla"], ["all'"]):
        return mid(body)
    made = opened(body, formal=formal)
    if made is not None:
        return made
    if phrase(body, formal=formal) is not None:
        return None
    return _placed(body, formal=formal)


def name(text: str, register: str | None = None) -> str | None:
    """A bare name of an event, group, school, project or person, its preposition taken off."""
    formal = register == "formal"
    body = renamed(parts(text).body)
    words = tokens(body)
    if not words or is_quoted(text) or any(word in _TELLING for word in words):
        return None
    if len(sentences(body)) > 1 or body[0] in '"“«':
        return None
    thanks = words[0] == "grazie" and words[1:2] not in (["a"], ["ad"], ["al"], ["alla"])
    if thanks or is_site(body) or phrase(body) is not None:
        return None
    if opened(body, formal=formal) is not None:
        return None
    if words[:2] in (["in", "seguito"], ["a", "seguito"], ["in", "riferimento"], ["per", "caso"]):
        return None
    if words[0].endswith("ando") and len(words) > 1:
        return None
    if words[0] in PREPOSITIONS:
        bare = unplaced(body)
        if bare == body or not bare or is_site(bare) or phrase(bare) is not None:
            return None
        if head(tokens(bare))[0] in ("consiglio", "suggerimento", "invito", "raccomandazione"):
            return None
        return named(bare)
    word = head(words)[0]
    if words[0] in ("un", "una", "uno", "un'") and word not in INSTITUTIONS | PEOPLE:
        return None
    return named(body)


def _placed(body: str, *, formal: bool) -> str:
    """A clause for "tramite Omar", "alla fiera delle associazioni", "ricerca su LinkedIn"."""
    words = tokens(body)
    whose, write = ("il Suo", "Le scrivo") if formal else ("il tuo", "ti scrivo")
    if body[0] in '"“«':
        return f"ho scoperto {body}"
    if words[:2] in (["su", "consiglio"], ["su", "suggerimento"], ["su", "invito"]):
        return f"{write} {mid(body)}"
    if words[0] in ("consiglio", "suggerimento") and not is_site(body):
        return f"{write} su {mid(body)}"
    if words[:2] == ["per", "caso"] or (words[0].endswith("ando") and len(words) > 1):
        return f"ho trovato {whose} profilo {mid(body)}"
    if words[:2] in (["in", "seguito"], ["a", "seguito"], ["in", "riferimento"]):
        return f"{write} {mid(body)}"
    if is_site(body):
        return f"ho trovato {whose} profilo {_searched(body, words)}"
    if words[0] in ("tramite", "via", "grazie", "attraverso"):
        return f"ho avuto {whose} contatto {mid(body)}"
    if words[0] in ("da", "dal", "dalla", "dall'") and head(words[1:])[0] not in INSTITUTIONS:
        return f"ho avuto {whose} contatto {mid(body)}"
    if words[0] in ("per", "dopo", "prima", "con", "di") or words[0].startswith("del"):
        return f"{write} {mid(body)}"
    if words[0] in PREPOSITIONS:
        return f"ho notato {whose} nome {mid(body)}"
    if words[0] in ("uno", "una", "un") and any(word in YOURS for word in words[1:4]):
        return f"ho scoperto {mid(body)}"
    if head(words)[0] in MADE - INSTITUTIONS:
        return f"ho scoperto {mid(body)}"
    if any(word in _TELLING for word in words):
        return mid(body)
    if is_title(body):
        return f"ho scoperto {whose} profilo di {body}"
    if is_trade(body):
        return f"ho scoperto {whose} profilo ({body})"
    if head(words)[0] in PEOPLE and words[0] not in DETERMINERS:
        return f"ho avuto {whose} contatto tramite {mid(body)}"
    return f"ho scoperto {whose} profilo tramite {with_article(named(body))}"


def _searched(body: str, words: list[str]) -> str:
    if words[0] in ("ricerca", "ricerche"):
        rest = after(body, 1)
        on = "" if not rest or first_word(rest) in PREPOSITIONS else "su "
        return f"con una ricerca {on}{rest}".strip()
    if words[0] in ("suggerimento", "suggerimenti"):
        return f"tra i suggerimenti {after(body, 1)}".strip()
    if words[0] in PREPOSITIONS | {"per"}:
        return mid(body)
    return "per caso" if words == ["caso"] else f"su {mid(body)}"


def _after_seeing(body: str) -> str | None:
    """What stands after "ho letto", "visto", "mi è piaciuto molto", or None."""
    words = tokens(body)
    at = 1 if words[:1] == ["ho"] else 0
    for lead in (("mi", "è", "piaciuto"), ("mi", "è", "piaciuta"), ("mi", "e", "piaciuto")):
        if tuple(words[:3]) == lead:
            at = 3
    while at < len(words) and words[at] in (
        "molto",
        "davvero",
        "appena",
        "anche",
        "gia",
        "proprio",
    ):
        at += 1
    if words[:1] == ["mi"] and at >= 3:
        return after(body, at)
    if at + 1 < len(words) and words[at] in SEEN and words[at + 1] in DETERMINERS:
        return after(body, at + 1)
    return None


def _is_plain(rest: str) -> bool:
    """Whether what was seen is one noun phrase of theirs and nothing is told after it."""
    words = tokens(rest)
    if not words:
        return False
    word, at = head(words)
    own = any(one in YOURS for one in words[:2]) or word in MADE
    if not own or words[0] in ("un", "una", "uno", "un'") or words[-1] in _LATE:
        return False
    if words[-2:-1] == ["di"] or JOINED.get(words[-1]):
        return False
    return "," not in rest and not any(word in _ENDS for word in words[at + 1 :])

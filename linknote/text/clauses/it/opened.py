"""Italian answers that are a clause, or plainly mean one: "visto il tuo talk", "stessa scuola"."""

from __future__ import annotations

from linknote.text.clauses.it.kin import kin
from linknote.text.clauses.it.phrase import joined, named, phrase, unplaced
from linknote.text.clauses.it.tells import tells
from linknote.text.clauses.it.tidy import (
    after,
    first_word,
    mid,
    tokens,
)
from linknote.text.clauses.it.words import (
    CALLED,
    COMMON,
    DETERMINERS,
    DONE,
    FIRST_PERSON,
    JOINED,
    LEI_PERSON,
    MADE,
    PEOPLE,
    PREPOSITIONS,
    REFERRED,
    SECOND_PERSON,
    SEEN,
    SHARED,
    TOGETHER,
    YOURS,
)

_ME = ("mi", "mio", "mia", "miei", "mie", "me", "ci", "nostro", "nostra", "nostri", "nostre")
_ADVERBS = ("molto", "davvero", "recentemente", "appena", "anche", "gia", "proprio", "oggi", "ieri",
            "tanto", "spesso")  # fmt: skip
_PUPILS = ("studente", "studentessa", "alunno", "alunna", "allievo", "allieva")


def opened(body: str, *, formal: bool = False) -> str | None:
    """The clause an answer already is or surely means, in mid-sentence case; None for a noun."""
    words = tokens(body)
    if not words:
        return None
    return (
        _verb_first(body, words, formal=formal)
        or _same(body, words)
        or kin(body, words)
        or _former(body, words)
        or _participle(body, words, formal=formal)
        or _told(body, words)
        or _says_of_theirs(body, words)
    )


_THEIRS = ("tuo", "tua", "tuoi", "tue", "te", "suo", "sua", "vostro", "vostra", "vostri", "vostre")


def _says_of_theirs(body: str, words: list[str]) -> str | None:
    """ "il mio collega Tom consiglia la tua newsletter": a verb, whichever it is."""
    start = 1 if words[0] in ("il", "la") else 0
    if words[start : start + 1] not in (["mio"], ["mia"], ["un"], ["una"], ["nostro"], ["nostra"]):
        return None
    at = start + 2
    typed = body.split(" ")
    while at < len(typed) and typed[at][:1].isupper():
        at += 1
    said = words[at:] if words[start + 1 : start + 2] and words[start + 1] in PEOPLE else []
    if len(said) < 2 or said[0] in PREPOSITIONS or said[0] in ("che", "e"):
        return None
    return mid(body) if any(word in _THEIRS for word in said[1:]) else None


def _verb_first(body: str, words: list[str], *, formal: bool) -> str | None:
    first, following = words[0], words[1] if len(words) > 1 else ""
    if first in ("complimenti", "congratulazioni", "auguri", "bravo", "brava"):
        return mid(body)
    if first in ("ti", "vi", "la", "l'", "le") and following in ("ho", "avevo", "abbiamo", "seguo",
                                                                 "leggo", "conosco"):  # fmt: skip
        return body if body.startswith(("La ", "L'", "L’", "Le ")) else mid(body)
    if first in ("non", "c'") and len(words) > 1:
        return mid(body)
    if first in ("visto", "saputo", "letto") and following == "che":
        return f"ho {mid(body)}"
    if first in SECOND_PERSON or (first in LEI_PERSON and formal):
        if first in ("state", "presenti", "lavori", "sei") and following in PREPOSITIONS - {"a"}:
            return f"ho visto che {mid(body)}"
        return mid(body) if any(w in _ME for w in words[1:4]) else f"ho visto che {mid(body)}"
    if words[-2:] == ["anch'", "io"] and len(words) > 2 and first not in FIRST_PERSON:
        return f"sono {mid(body)}"
    if first in ("tu", "lei", "voi") and following:
        return f"ho visto che {body if first == 'lei' else mid(body)}"
    ours = first.endswith("iamo") and len(first) > 5 and first != "richiamo"
    mine = first.endswith("isco") and first not in ("disco", "fisco", "cisco", "francisco")
    if (ours or mine) and following:
        return body[:1].lower() + body[1:]
    if first in FIRST_PERSON and following:
        if first in MADE and not _is_verb(first, following):
            return None
        return mid(body)
    if first in ("entrambi", "entrambe", "tutti", "tutte") and following:
        rest = after(body, 1)
        return f"siamo {mid(body)}" if first_word(rest) not in FIRST_PERSON else mid(body)
    return None


def _is_verb(first: str, following: str) -> bool:
    """Whether "lavoro", "studio", "lancio" opens a clause: "lavoro su", "uso tidepool"."""
    if first in ("lavoro", "studio", "progetto"):
        return following not in ("di", "open", "del", "della") and following in PREPOSITIONS | {
            "come", "anch'", "anche", "nel", "con", "alla", "da",
        }  # fmt: skip
    return following in DETERMINERS


def _same(body: str, words: list[str]) -> str | None:
    at = 1 if words[0] in ("lo", "la", "gli", "le", "nello", "nella") else 0
    if words[at : at + 1] not in (["stesso"], ["stessa"], ["stessi"], ["stesse"]):
        return None
    bare = after(body, at)
    if len(words) <= at + 1:
        return None
    made = SHARED.get(words[at + 1])
    rest = after(body, at + 2)
    second = tokens(rest)
    if len(second) == 2 and second[0].startswith("stess") and made and second[1] in SHARED:
        return f"{made} e {SHARED[second[1]]}"
    if rest.endswith(")") and "(" not in rest and made:
        return f"{made} ({rest}"
    if second[:1] in (["tuo"], ["tua"]) or second[:2] == ["come", "te"]:
        rest = after(rest, 1 if second[0] != "come" else 2)
    if made is None:
        kind = {"stesso": "lo", "stessa": "la", "stessi": "gli", "stesse": "le"}[words[at]]
        return f"abbiamo {kind} {mid(bare)}"
    if not rest:
        return made
    if rest[0].isupper() and words[at + 1] not in CALLED:
        return f"{made} ({rest})"
    return f"{made}{', ' if body[: -len(rest)].rstrip().endswith(',') else ' '}{rest}"


def _former(body: str, words: list[str]) -> str | None:
    """ "ex collega in X", "ex studente di Y", "membro del gruppo Z", "fan del tuo canale"."""
    first, second = words[0].removeprefix("ex-"), words[1] if len(words) > 1 else ""
    ex = words[0] in ("ex", "vecchio", "vecchia", "vecchi") or words[0].startswith("ex-")
    at = 2 if words[0] in ("ex", "vecchio", "vecchia", "vecchi") else 1
    what = second if at == 2 else first
    if words[0] in ("collega", "colleghi", "colleghe") and second in ("in", "alla", "presso"):
        return joined("anch'io ho lavorato", "in", after(body, 1))
    if ex and what in ("collega", "colleghi", "colleghe"):
        rest = after(body, at).strip("() ,")
        if not rest or first_word(rest) in YOURS:
            return "abbiamo lavorato insieme"
        return joined("anch'io ho lavorato", "in", unplaced(rest))
    alumni = words[0] in ("alumni", "alumnus", "alumna", "laureato", "laureata", "diplomato")
    if alumni or (
        ex and what in ("studente", "studentessa", "alunno", "alunna", "allievo", "allieva")
    ):
        rest = after(body, 1 if alumni else at)
        rest = rest.removesuffix(" come te").removesuffix(" come Lei")
        if rest and first_word(rest) != "in":
            return joined("anch'io ho studiato", "a", unplaced(rest))
    if words[0] in ("membro", "membri") and second in JOINED | {"di": ""}:
        return joined("anch'io faccio parte", "di", unplaced(after(body, 1)))
    owns = len(words) > 2 and words[2] in YOURS and second in JOINED
    if words[0] in ("utente", "utilizzatore", "utilizzatrice") and second in JOINED:
        return f"uso {unplaced(after(body, 1))}"
    if words[0] in ("contributor", "contributore", "contributrice") and second in ("di", "a"):
        return f"contribuisco a {after(body, 2)}"
    if words[0] == "fan" and owns:
        return f"mi piace molto {unplaced(after(body, 1))}"
    if words[0] in ("lettore", "lettrice") and owns:
        return f"leggo {unplaced(after(body, 1))}"
    if words[0] in ("iscritto", "iscritta", "abbonato", "abbonata") and second in PREPOSITIONS | {
        "anch'", "anche", "come",
    }:  # fmt: skip
        return f"sono {mid(body)}"
    return None


def _participle(body: str, words: list[str], *, formal: bool) -> str | None:
    at = 0
    while at < len(words) - 1 and words[at] in _ADVERBS:
        at += 1
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    rest = after(body, at + 1)
    whose = "il Suo" if formal else "il tuo"
    if word in ("conosciuti", "conosciute", "incontrati", "incontrate", "incrociati", "incrociate",
                "visti", "viste"):  # fmt: skip
        return f"ci siamo {mid(body)}"
    if word in ("conosciuto", "conosciuta", "incontrato", "incontrata") and rest:
        return f"abbiamo fatto conoscenza {rest}"
    if word in REFERRED and following in ("da", "dal", "dalla", "dai", "dall'"):
        return f"ho avuto {whose} contatto tramite {named(unplaced(rest))}"
    typed = f"{word[:-1]}o" if at == 0 else mid(body[: len(body) - len(rest)].strip())
    if word in SEEN and following in PREPOSITIONS and following not in ("di", "del", "della"):
        return f"ho {typed} {whose} profilo {rest}" if phrase(body) is None else None
    if word in SEEN | DONE and (following in DETERMINERS or following in ("che", "due", "tutto")):
        return f"ho {typed} {rest}"
    if word in SEEN | DONE and following == "parlare":
        return f"ho {typed} {rest}"
    if word in DONE and following in PREPOSITIONS:
        return f"ho {typed} {rest}"
    if word in TOGETHER and following:
        if word == "lavorato" and "insieme" not in words and "entrambi" not in words:
            return f"anch'io ho {mid(body)}"
        if word == "studiato" and "insieme" not in words:
            return f"anch'io ho {mid(body)}"
        return f"abbiamo {mid(body)}"
    return None


def _told(body: str, words: list[str]) -> str | None:
    """ "Omar mi ha parlato di te", "mia sorella ha fatto il tuo corso"."""
    if words[0] in PREPOSITIONS and words[0] != "una":
        return None
    if tells(body) is None:
        return None
    if any(word in YOURS for word in words[:2]) and not any(word in _ME for word in words):
        company = any(word in words[1:4] for word in ("azienda", "team", "squadra", "startup"))
        return f"ho visto che {mid(body)}" if company else mid(body)
    at = tells(body) or 0
    if words[at] == "mi" and at < 3 and not any(word in COMMON for word in words[:at]):
        typed = body.split(" ")
        return " ".join([word[:1].upper() + word[1:] for word in typed[:at]] + typed[at:])
    if words[0] in PEOPLE:
        gender = "f" if words[0].endswith("a") and words[0] != "collega" else "m"
        return f"{'una' if gender == 'f' else 'un'} {mid(body)}"
    return mid(body)

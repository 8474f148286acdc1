"""What two people have in common, in Dutch: "zelfde branche", "ook in Utrecht", "allebei …"."""

from __future__ import annotations

from linknote.text.clauses.nl.openings import recommendation
from linknote.text.clauses.nl.phrase import named
from linknote.text.clauses.nl.tidy import begins_with, mid, plain, plain_words
from linknote.text.clauses.nl.words import PREPOSITIONS, any_of, is_het, word_set

_SAME = word_set("zelfde dezelfde hetzelfde")
_CONTACT = word_set(
    """
    kennis contact contactpersoon vriend vriendin kennissen contacten vrienden connectie
    """
)
_COMMON = word_set(
    """
    gezamenlijke gezamenlijk gemeenschappelijke gemeenschappelijk wederzijdse gedeelde
    """
)
_COLLEAGUES = word_set(
    """
    oud-collega oud-collega's ex-collega ex-collega's oudcollega excollega collega collega's
    oud-collegas ex-collegas
    """
)  # fmt: skip
_FORMER = word_set("voormalig voormalige vroegere oude vroeger ex oud")
_FELLOWS = word_set(
    """
    studiegenoot studiegenoten jaargenoot klasgenoot klasgenoten medestudent medestudenten
    studievriend studievriendin huisgenoot
    """
)  # fmt: skip
_ALUMNI = word_set("alumnus alumna alumni oud-student oud-studenten oud-leerling afgestudeerd")
_IN = word_set(
    """
    branche sector vakgebied vak groep team regio buurt beroepsgroep club koor wereld hoek
    slackgroep linkedingroep situatie schuitje afdeling werkveld netwerk
    """
)  # fmt: skip
_LIVED = word_set("stad dorp straat wijk provincie")
_STUDIED = word_set("opleiding studie master bachelor cursus")
_SCHOOL = word_set("school universiteit hogeschool college lyceum gymnasium academie faculteit uni")
_HAD = word_set("werkgever baas functie rol beroep probleem vraag achtergrond baan doel mentor")


def shared(body: str) -> str | None:
    """The clause that says what is shared, in mid-sentence case; None where nothing is."""
    words = plain_words(body)
    for rule in (_contact, _same, _colleagues, _both, _also):
        said = rule(body, words)
        if said is not None:
            return said
    return None


def _contact(body: str, words: list[str]) -> str | None:
    who = recommendation(body)
    if who is not None:
        return f"ik schrijf op aanraden van {who}"
    if words[0] in ("onze", "ons", "een") and words[1:2] and words[1] in _COMMON:
        body, words = body.split(" ", 1)[1], words[1:]
    if words[0] not in _COMMON or len(words) < 2 or words[1] not in _CONTACT:
        return None
    rest = [word for word in body.split(" ")[2:] if plain(word) not in ("–", "-", "is", "")]
    if rest:
        return f"we kennen allebei {' '.join(rest).strip('()')}"
    many = words[1].endswith("en")
    return f"we hebben {'' if many else 'een '}{mid(body)}"


def _same(body: str, words: list[str]) -> str | None:
    """ "zelfde branche", "zelfde stad, zelfde onderwerp", "gedeelde interesses"."""
    if words[0] in ("de", "het") and words[1:2] and words[1] in _SAME:
        body, words = body.split(" ", 1)[1], words[1:]
    if words[0] in _COMMON and len(words) > 1:
        return f"we hebben {mid(body)}"
    if words[0] not in _SAME or len(words) < 2:
        return None
    pieces = [one.strip() for one in body.replace(" en ", ", ").split(",") if one.strip()]
    if len(pieces) > 1:
        joined = f"{', '.join(map(_one, pieces[:-1]))} en {_one(pieces[-1])}"
        return f"we hebben {joined} gemeen"
    if any(any_of(word, _SCHOOL) for word in words[1:4]) and not any_of(words[1], _STUDIED):
        return f"we zaten op {_one(body)}"
    head = words[1]
    if any_of(head, _IN):
        return f"we zitten in {_one(body)}"
    if any_of(head, _LIVED):
        return f"we wonen in {_one(body)}"
    if any_of(head, _STUDIED):
        return f"we deden {_one(body)}"
    if any_of(head, _HAD):
        return f"we hebben {_one(body)}"
    return f"we hebben {_one(body)}"


def _one(piece: str) -> str:
    first, _, rest = piece.partition(" ")
    if plain(first) not in _SAME or not rest:
        return mid(piece)
    noun = plain(rest.split(" ", 1)[0])
    return f"{'hetzelfde' if is_het(noun) else 'dezelfde'} {rest}"


def _colleagues(body: str, words: list[str]) -> str | None:
    at = 1 if words[0] in _FORMER and len(words) > 1 else 0
    typed = body.split(" ")
    if words[at] in _COLLEAGUES and (at or "-" in words[0] or words[0].startswith(("oud", "ex"))):
        where = " ".join(typed[at + 1 :])
        if plain(where.split(" ", 1)[0]) in ("van", "uit", "binnen"):
            where = f"bij {where.split(' ', 1)[1]}" if " " in where else ""
        if where and plain(where.split(" ", 1)[0]) not in PREPOSITIONS and where[:1].isupper():
            where = f"bij {where}"
        return f"we waren collega's {where}".rstrip()
    if words[0] in _COLLEAGUES and "bij" in words:
        last = len(words) - 1 - words[::-1].index("bij")
        return f"we waren collega's {' '.join(typed[last:])}"
    if words[0] in _FELLOWS:
        where = " ".join(typed[1:])
        if plain(where.split(" ", 1)[0]) in ("van", "uit"):
            place = where.split(" ", 1)[1] if " " in where else ""
            where = f"in {place}" if place and plain(where.split(" ", 1)[0]) == "uit" else ""
        if where and plain(where.split(" ", 1)[0]) not in PREPOSITIONS and where[:1].isupper():
            whole = named(where) or where
            article = "de " if whole == where and "niversiteit" in where else ""
            where = f"aan {article}{whole}"
        return f"we hebben samen gestudeerd {where}".rstrip()
    lead = 1 if words[0] in ("ook", "mede") and len(words) > 1 else 0
    if words[lead] in _ALUMNI and len(words) > lead + 1:
        rest = typed[lead + 1 :]
        if plain(rest[0]) in ("van", "aan", "bij") and len(rest) > 1:
            rest = rest[1:]
        return f"we komen allebei van {named(' '.join(rest)) or ' '.join(rest)}"
    return None


def _both(body: str, words: list[str]) -> str | None:
    if words[-3:] == ["net", "als", "ik"] and len(words) > 3:
        return f"we zijn allebei {mid(' '.join(body.split(' ')[:-3]).rstrip(','))}"
    if words[0] in ("allebei", "beiden", "beide") and len(words) > 1:
        start = "allebei" if words[0] != "allebei" else mid(body.split(" ", 1)[0])
        return f"we zijn {start} {body.split(' ', 1)[1]}"
    if words[0] == "samen" and words[1:2] and words[1] in PREPOSITIONS:
        return f"we waren {mid(body)}"
    if begins_with(body, "lid", "ook lid"):
        if set(words[:4]) & _SAME:
            return f"we zijn allebei {mid(body).removeprefix('ook ')}"
        return f"ik ben ook {mid(body).removeprefix('ook ')}"
    if words[0].startswith(("collega-", "mede-")) and words[0] not in _COLLEAGUES:
        return f"ik ben {mid(body)}"
    return None


def _also(body: str, words: list[str]) -> str | None:
    if words[0] not in ("ook", "zelf") or len(words) < 2:
        return None
    have = words[1] in ("interesse", "vragen", "ervaring", "zin", "belangstelling", "plannen")
    return f"ik {'heb' if have else 'ben'} {mid(body)}"

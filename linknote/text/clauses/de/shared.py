"""What two people have in common, in German: "gleiche Branche", "auch in Leipzig", "beide …"."""

from __future__ import annotations

from linknote.text.clauses.de.nouns import gender
from linknote.text.clauses.de.openings import recommendation
from linknote.text.clauses.de.phrase import begins_with
from linknote.text.clauses.de.tidy import mid, plain, plain_words
from linknote.text.clauses.de.words import ADVERBS, MINE, PLURALS, PREPOSITIONS, ROLES, word_set

_SAME = word_set(
    "gleiche gleicher gleiches gleichen selbe selber selbes dieselbe derselbe dasselbe"
)
_ALIKE = word_set("ähnliche ähnlicher ähnliches gemeinsame gemeinsamer gemeinsames gemeinsamen")
_CONTACT = word_set("kontakt bekannter bekannte bekannten freund freundin freunde kontakte")
_COLLEAGUES = word_set("kollege kollegin kollegen kolleginnen ex-kollege ex-kollegin ex-kollegen "
                       "exkollege exkollegin kolleg:in kolleg:innen ex-kolleg:in kollege:in "
                       "kollegin/kollege mitarbeiter mitarbeiterin")  # fmt: skip
_FELLOWS = ("kommilitone", "kommilitonin", "kommilitonen", "studienkollege", "studienkollegin",
            "mitstudent", "mitstudentin", "studienfreund", "studienfreundin")  # fmt: skip
_ALUMNI = ("alumni", "alumnus", "alumna", "absolvent", "absolventin", "absolventen", "alum",
           "mitalumni", "ehemalige", "ehemaliger")  # fmt: skip
_FORMER = word_set("ehemalige ehemaliger ehemaligen früherer frühere alte alter alten ex früheren")


def shared(body: str) -> str | None:
    """The clause that says what is shared, in mid-sentence case; None where nothing is."""
    words = plain_words(body)
    for rule in (_contact, _same, _like_me, _near, _colleagues, _both, _also):
        said = rule(body, words)
        if said is not None:
            return said
    return None


def _contact(body: str, words: list[str]) -> str | None:
    who = recommendation(body)
    if who is not None:
        return f"die Empfehlung, mich zu melden, kam von {who}"
    if words[0] not in _ALIKE or len(words) < 2 or words[1] not in _CONTACT:
        return None
    rest = body.split(" ")[2:]
    named_one = [word for word in rest if plain(word) not in ("mit", "–", "-", "ist", "")]
    if named_one:
        return f"wir kennen beide {' '.join(named_one).strip('()')}"
    if words[1] in ("kontakte", "freunde", "bekannte", "bekannten"):
        return f"wir haben {mid(body)}"
    if words[1] == "freundin":
        return f"wir haben eine {mid(body)}"
    return f"wir haben einen gemeinsamen {body.split(' ')[1].removesuffix('r')}" if (
        words[1] == "bekannter"
    ) else f"wir haben einen gemeinsamen {body.split(' ')[1]}"  # fmt: skip


def _same(body: str, words: list[str]) -> str | None:
    """ "gleiche Branche", "gleiche Stadt, gleiches Thema", "ähnlicher Hintergrund"."""
    if words[0] in ("der", "die", "das") and words[1:2] and words[1] in _SAME:
        body, words = body.split(" ", 1)[1], words[1:]
    if words[0] not in _SAME | _ALIKE or len(words) < 2:
        return None
    pieces = [piece.strip() for piece in body.replace(" und ", ", ").split(",") if piece.strip()]
    many = len(pieces) > 1 or _many_of(words[0], plain(pieces[0].split(" ")[1]))
    said = " und ".join(filter(None, (", ".join(map(_one, pieces[:-1])), _one(pieces[-1]))))
    return f"uns {'verbinden' if many else 'verbindet'} {said}"


def is_many(word: str) -> bool:
    """Whether a noun is plainly more than one."""
    if word in PLURALS or gender(word) == "p":
        return True
    ends = ("ungen", "heiten", "keiten", "tionen", "schaften", "täten", "themen", "interessen")
    return word.endswith(ends)


def _many_of(first: str, word: str) -> bool:
    """ "gleiche Professoren", "gleiche Lehrer": what is "gleiche" and ends so is many."""
    return is_many(word) or (
        first.endswith("e") and word.endswith(("en", "er", "eln")) and gender(word) is None
        and not word.endswith(("mutter", "tochter", "schwester", "kammer"))
    )  # fmt: skip


def _one(piece: str) -> str:
    first, _, rest = piece.partition(" ")
    low = plain(first)
    if not rest:
        return piece
    if low in _SAME:
        low = low.removeprefix("der").removeprefix("die").removeprefix("das") or low
        many = _many_of(low, plain(rest.split(" ", 1)[0]))
        stem = "gleich" if low.startswith("gleich") else "selb"
        article = "das" if low.endswith("es") else "der" if low.endswith("er") else "die"
        joined = f"{article} {stem}{'en' if many else 'e'}" if stem == "gleich" else (
            f"{article}selbe{'n' if many else ''}"
        )  # fmt: skip
        return f"{joined} {rest}"
    if low in _ALIKE and not is_many(plain(rest.split(" ", 1)[0])):
        return f"ein{'e' if low.endswith('e') else ''} {low} {rest}"
    return f"{low} {rest}" if low in _ALIKE else piece


def _colleagues(body: str, words: list[str]) -> str | None:
    at = 1 if words[0] in _FORMER and len(words) > 1 else 0
    if words[at] in _COLLEAGUES and (at or "-" in words[0] or words[0].startswith("ex")):
        where = " ".join(body.split(" ")[at + 1 :])
        if where.startswith("aus ") and " bei " in where:
            room, place = where.rsplit(" bei ", 1)
            where = f"bei {place} ({room.split(' ')[-1]})"
        if where.startswith("vom "):
            where = f"beim {where[4:]}"
        if plain(where.split(" ", 1)[0]) in ("von", "aus") and where:
            where = "bei " + where.split(" ", 1)[1] if " " in where else ""
        return f"wir waren beide {where}" if where else "wir haben früher zusammengearbeitet"
    if words[0] in _COLLEAGUES and "bei" in words:
        last = len(words) - 1 - words[::-1].index("bei")
        return f"wir waren beide {' '.join(body.split(' ')[last:])}"
    if words[0] in _FELLOWS:
        where = " ".join(body.split(" ")[1:])
        if where.startswith(("aus ", "von ", "vom ")):
            where = f"in {where.split(' ', 1)[1]}" if where.startswith("aus ") else ""
        return f"wir haben zusammen {where + ' ' if where else ''}studiert"
    if words[0] in ("auch", "ebenfalls", *_ALUMNI) and any(word in _ALUMNI for word in words[:2]):
        rest = body.split(" ")[1 if words[0] in _ALUMNI else 2 :]
        first = plain(rest[0]) if rest else ""
        if first in ("der", "des", "von", "vom"):
            place = " ".join(rest[1:] if first != "der" else ["die", *rest[1:]])
            return f"uns verbindet {place}"
    return None


def _like_me(body: str, words: list[str]) -> str | None:
    """ "neu in Leipzig wie ich"; one who says "Imkerin wie ich" is one, too."""
    if words[-2:] != ["wie", "ich"] or len(words) < 3:
        return None
    typed = body.split(" ")[:-2]
    typed = typed[:-1] if plain(typed[-1]) in ("genau", "so") and len(typed) > 1 else typed
    rest = " ".join(typed).rstrip(",")
    alumni = _colleagues(rest, plain_words(rest))
    if alumni is not None:
        return alumni
    one = rest[:1].isupper() and words[0].endswith(ROLES) and not words[0].endswith("innen")
    return f"ich bin auch {rest}" if one else f"wir sind beide {mid(rest)}"


def _near(body: str, words: list[str]) -> str | None:
    if words[0] == "nachbarn":
        return f"wir sind {body}"
    return "uns verbindet die Nachbarschaft" if words in (["nachbar"], ["nachbarin"]) else None


def _both(body: str, words: list[str]) -> str | None:
    at = words.index("beide") if "beide" in words[1:4] else 0
    if at and words[0] in ADVERBS and words[at + 1 : at + 2] and words[at + 1] in PREPOSITIONS:
        return f"wir sind {mid(body)}"
    if words[0] in ("beide", "beides") and len(words) > 1:
        return f"wir sind {mid(body)}"
    if words[0] in ("zusammen", "gemeinsam") and len(words) > 1 and words[1] in PREPOSITIONS:
        return f"wir waren {mid(body)}"
    if begins_with(body, "mitglied", "mitglieder"):
        return f"ich bin auch {body}"
    return None


def _also(body: str, words: list[str]) -> str | None:
    if words[0] not in ("auch", "ebenfalls", "selbst") or len(words) < 2:
        return None
    if words[1] in PREPOSITIONS or words[1].endswith(ROLES) or words[1] in MINE:
        return f"ich bin {mid(body)}"
    return f"ich bin {mid(body)}"

"""One line about a person → the bare words of the name: no taglines, titles, letters, pronouns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from linknote.text.names import tables
from linknote.text.names.case import PARTICLES
from linknote.text.names.signs import MARK, take_asides, take_nickname, without_signs, without_stray
from linknote.text.names.titles import bare_words, is_title, key_of, without_ornament


class Tidied:
    """The bare words of a name and what stood beside them.

    `swapped`: how many words came after a comma and were put first (`Doe, Jane` in a list).
    `doubt`: a word after the comma that might be the given name (`Doe, Jane` on a profile).
    """

    __slots__ = ("asides", "doubt", "generation", "nickname", "swapped", "titled", "words")

    def __init__(self, nickname: str | None = None, asides: Sequence[str] = ()) -> None:
        self.words: list[str] = []
        self.generation: str | None = None
        self.nickname = nickname
        self.asides = asides
        self.titled = False
        self.swapped = 0
        self.doubt: str | None = None


def tidy(text: str, *, listed: bool) -> Tidied | None:
    """The bare name in one line of cleaned text; None when it names no person.

    `listed`: the text comes from a list, where "Last, First" is possible.
    """
    if _is_plain(text):
        found = Tidied()
        words = _from_commas(text, found, listed=listed)
        found.words = words
        return found if words and not _is_firm(words, text) else None
    if _nameless().search(text):
        return None
    text, nickname = take_nickname(without_signs(text))
    text, asides, called = take_asides(text)
    called = nickname or called
    if called and MARK in called:  # an emoji inside the quotes is no letter of the nickname
        called = " ".join(called.replace(MARK, " ").split()) or None
    found = Tidied(nickname=called, asides=[aside.replace(MARK, "") for aside in asides])
    for piece in _separators().split(without_stray(text))[:4]:
        piece = _before_tagline(piece)
        words = _from_commas(piece, found, listed=listed)
        if words and not _is_firm(words, piece):
            found.words = words
            return found
        if _is_nameless_piece(piece):
            return None
    return None


def _is_plain(text: str) -> bool:
    """Words alone, in plain letters: nothing to split or to take away but titles and letters."""
    if (
        not text.translate(_PLAIN).isalpha()
        or max(text) >= "\u0180"
        or " -" in text
        or "- " in text
    ):
        return False
    words = text.casefold().replace("-", " ").replace(".", " ").split()
    return not tables.NOT_PLAIN & set(words) and "ª" not in text and "º" not in text


_PLAIN = dict.fromkeys(map(ord, " -."))


def _before_tagline(piece: str) -> str:
    """The part of a piece before signs that end a name (a sign inside a name is passed over)."""
    piece = _employer().sub("", piece)
    if MARK not in piece:
        return piece
    kept = ""
    for part in piece.split(MARK):
        if _count(kept) >= 2:
            break
        kept = f"{kept} {part}"
    return kept


def _count(text: str) -> int:
    return sum(1 for w in text.split() if any(c.isalpha() for c in w) and not is_title(w, True))


def _from_commas(piece: str, found: Tidied, *, listed: bool) -> list[str]:
    pieces = piece.replace(";", ",").replace("،", ",").split(",")
    parts = [p for p in pieces if any(c.isalpha() for c in p)]
    for i, part in enumerate(parts):
        bare = bare_words(part)
        words = bare.words
        if not words:
            continue
        found.titled, found.generation = bare.titled, bare.generation
        for later in parts[i + 1 :]:
            first = later.split()[0]
            if key_of(first) in tables.GENERATIONS:
                found.generation = first if first.isupper() else first.rstrip(".") + "."
        rest = parts[i + 1] if i + 1 < len(parts) else ""
        given = _given_after_comma(words, rest, listed=listed)
        if given and listed:
            found.swapped = len(given)
            return given + words
        if given and len(words) == 1:
            found.doubt = " ".join(given)
        elif listed and len(words) == 1 and rest:
            found.doubt = words[0]
        return words
    return []


def _given_after_comma(family: list[str], rest: str, *, listed: bool) -> list[str]:
    """The words after a comma where they can be a given name, else nothing."""
    words = bare_words(rest).words
    keys = [key_of(w) for w in words]
    if not 1 <= len(words) <= 3 or len(words) < _count(rest) - 2:
        return []
    if any(k in tables.ROLES or k in tables.PLACES or k in tables.NOT_PERSON for k in keys):
        return []
    if any(k in tables.CREDENTIALS for k in keys) or not _given_shape().fullmatch(" ".join(words)):
        return []
    shouting = all(w.isupper() for w in family)
    if not shouting and any(w.isupper() and len(w) > 1 and "." not in w for w in words):
        return []
    if len(family) == 1 or not listed:
        return words
    from linknote.text.names.given_tables import is_given

    known = is_given(keys[0]) or family[0].casefold() in PARTICLES
    return words if known or not is_given(family[0].casefold()) else []


def _is_firm(words: list[str], piece: str) -> bool:
    """Whether a piece names a firm, a team or nobody instead of a person."""
    keys = [key_of(w) for w in words]
    if any(k in tables.NOT_PERSON for k in keys) or any(
        w in tables.CAPITAL_FIRMS for w in words[2:]
    ):
        return True
    if keys[0] == "the" or words[0] in tables.SENTENCE_WORDS or "&" in piece.split():
        return True
    if _has_legal_form(piece) and not _is_known(keys[0]):
        return True
    if len(words) > 1 and words[-1] in tables.CAPITAL_FIRMS - {"SE"} | {"HR"}:
        return True
    return all(k in tables.ROLES for k in keys)


def _is_nameless_piece(piece: str) -> bool:
    keys = [key_of(without_ornament(w)) for w in piece.replace(MARK, " ").split()]
    return any(k in tables.NOT_PERSON and k not in tables.ROLES for k in keys)


def _is_known(key: str) -> bool:
    from linknote.text.names.given_tables import INDIAN_GIVEN, is_given

    return is_given(key) or key in INDIAN_GIVEN


def _has_legal_form(piece: str) -> bool:
    """`Brindle S.A.`, `Nordlicht e.V.`, `Brindle Sp. z o.o.`, `Brindle Oy`."""
    last = piece.split()[-1]
    return last in tables.LEGAL_FORMS or ("." in last and key_of(last) in tables.DOTTED_FORMS)


@cache
def _nameless() -> re.Pattern[str]:
    """Addresses and nameless accounts, whatever else the line says."""
    return re.compile(
        r"://|\bwww\.|^\s*[\w-]+\.(?:com|org|net|io|de|fr|example)\b|领英|^LinkedIn\b|"
        r"メンバー|(?i:\b(?:member|mitglied|membre|miembro|membro|usuário|utilisateur|utente|lid|"
        r"użytkownik)\b[\w\s]{0,20}\blinkedin\b|^linkedin\W?(?:member|mitglied|lid))"
    )


@cache
def _separators() -> re.Pattern[str]:
    return re.compile(
        r"[|│¦‖•»›]|//|\s[-–—−~:]+\s|\s[–—]|[–—]\s|:\s|\s·\s?|\s/\s?|(?<=\w{3})/(?=\w)"
        r"|\s-(?=[^\W\d_])|[!?](?:\s|$)|\s-+$|\\"
    )


@cache
def _employer() -> re.Pattern[str]:
    return re.compile(
        r"(?<=\w)\s(?:@|at|bei|chez|presso|w firmie|from|with|via|på|hos)\s.*$"
        r"|(?<=\w)\s(?:en|na|bij|w|em)\s(?=[A-Z]).*$"
    )


@cache
def _given_shape() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2}")

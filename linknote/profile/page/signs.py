"""The signs a page is read by: the degree badge, counts, pronouns, the page's own furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from linknote.profile.page.words import key, labels, word_set

ORDINAL = r"(?:st|nd|rd|er|re|ère|ème|de|e|a|\.º|\.ª|\.er|\.o|º|ª|°|\.|:a)"
BULLET = "[·•∙・]"


@dataclass(frozen=True, slots=True)
class Badge:
    """A degree badge: what stands before it on its line, the degree, and whether it is in words."""

    before: str
    degree: int
    worded: bool = False


@cache
def _badge() -> re.Pattern[str]:
    beyond = r"(?:\s(?:et|und|o|ou|e|en|i)\s\S{1,8})?"
    return re.compile(
        rf"(?P<before>.{{0,120}}?)(?:(?:^|\s|(?<=[^\s\d])){BULLET}\s*(?P<a>[123])\s?{ORDINAL}?\+?"
        rf"|^(?P<b>[123])\s?{ORDINAL}\+?){beyond}$",
        re.IGNORECASE,
    )


@cache
def _worded() -> re.Pattern[str]:
    o = r"\S{0,4}"
    ways = (
        rf"(?P<en>[123]){o} degree connection",
        rf"Kontakt (?P<de>[123]){o} Grades",
        rf"Relation d[eu] (?P<fr>[123]){o} niveau|(?P<fr2>[123]){o} niveau et plus",
        rf"Contacto de (?P<es>[123]){o} grado",
        rf"(?:Conexão|Contato|Ligação) de (?P<pt>[123]){o} grau",
        rf"Collegamento di (?P<it>[123]){o} grado",
        r"(?P<nl>[123])e?[- ]?graads ?connectie|connectie in de (?P<nl2>[123])e graad",
        rf"Kontakt (?P<pl>[123]){o} stopnia",
    )
    return re.compile(rf"(?P<before>.{{0,80}}?)(?:{'|'.join(ways)})(?P<after>.{{0,30}})$", re.I)


def badge(text: str) -> Badge | None:
    """The degree badge a line ends in: "· 2nd", "Ana · 2.º", "2nd degree connection2nd"."""
    if not 1 < len(text) <= 130:
        return None
    if not any(digit in text for digit in "123"):
        return _outside(text)
    match = _badge().match(text)
    if match:
        return Badge(match["before"].strip(), int(match["a"] or match["b"]))
    if len(text) > 100 or ("3rd" not in text and not _has_degree_word(text)):
        return None
    if outside := _outside(text):
        return outside
    match = _worded().match(text)
    if match is None:
        return None
    degree = next(v for k, v in match.groupdict().items() if v and k not in ("before", "after"))
    return Badge(match["before"].strip(" ·•-–"), int(degree), worded=True)


def worded_lang(text: str) -> str | None:
    """The language of a badge in words."""
    match = _worded().match(text) if _has_degree_word(text) and len(text) <= 100 else None
    found = [k for k, v in match.groupdict().items() if v] if match else []
    return next((k[:2] for k in found if k not in ("before", "after")), None)


def _has_degree_word(text: str) -> bool:
    low = text.lower()
    return any(w in low for w in ("degree", "grad", "niveau", "grau", "graad", "stopnia"))


def _outside(text: str) -> Badge | None:
    before, found, _ = text.partition("out of network")
    return Badge(before.strip(" ·•"), 3) if found else None


FILLERS = word_set(
    "de plus más mais più di meer dan mehr als ponad oltre over mil tys mln mila k m + en et"
)


def count(text: str) -> str | None:
    """ "connections" or "followers" when a line only counts them, "number" when it only counts.

    "3,204 followers 500+ connections" counts connections; the word alone counts as well, since
    one layout prints the number on a line of its own.
    """
    if len(text) > 80:
        return None
    words = [word for word in _number().sub(" ", key(text)).split() if word not in FILLERS]
    if not words:
        return "number" if any(c.isdigit() for c in text) else None
    kinds = {what for what in ("connections", "followers") if words[-1] in labels(what)}
    known = (labels("connections"), labels("followers"))
    if not kinds or not all(any(word in row for row in known) for word in words):
        return None
    if len(words) > 1 and not any(c.isdigit() for c in text):
        return None
    return "connections" if "connections" in kinds else "followers"


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"[·•]|\d[\d.,]{0,12}(?: \d{3}){0,3}\.?\+?(?:[km]\b\+?)?|\+")


PRONOUNS = word_set(
    "she her hers he him his they them their theirs er ihm ihn sie ihr dey elle il lui iel ella él"
    " elle elles ela dela ele dele lei loro essa esso zij haar hij hem die hen diens ona jej on"
    " jego ono ich any all ze zir hir xe xem per it its ona/jej"
)


def is_pronouns(text: str) -> bool:
    """ "She/Her", "(er/ihm)": pronouns joined by slashes."""
    if "/" not in text or len(text) > 40:
        return False
    return all(part.strip() in PRONOUNS for part in text.lower().strip("() ").split("/"))


def is_address(text: str) -> bool:
    """A web or e-mail address alone."""
    low = text.lower()
    if low.startswith(("http://", "https://", "www.")):
        return True
    first, _, rest = low.partition(" ")
    known = re.fullmatch(
        r"[\w.-]+@[\w.-]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}(?:/\S*)?", first
    )
    return bool(known) and (not rest or rest.startswith("(")) and len(text) < 200


def is_noise(text: str) -> bool:
    """A line of the page's own furniture: never a name, a headline, a company or a place."""
    if len(text) > 120:
        return False
    if not any(c.isalnum() for c in text):
        return True
    low = key(text)
    rows = ("nav", "me", "login", "button", "mark", "react")
    return (
        any(low in labels(row) for row in rows)
        or is_pronouns(text)
        or text.strip(" +").isdigit()
        or count(text) is not None
        or badge(text) is not None
        or is_furniture(low)
    )


def is_furniture(low: str) -> bool:
    """A line that names a person or a thing inside a fixed phrase (`low` as `key` makes it)."""
    if any(word in low for word in ("linkedin.com", "{:", "user agreement")):
        return True
    if low in labels("own") or _login().match(low):
        return True
    if "premium" in low and _premium().search(low):
        return True
    if re.search(
        r" has (?:a |been )?verified| is verified$| a un profil vérifié| ist verifiziert$", low
    ):
        return True
    if _profile_word().search(low) and _view().match(low):
        return True
    return low.startswith(("status is ", "skip to ", "i'm looking for")) or bool(
        re.match(r"\d+ (?:new |neue |notif|mitteil|meldingen|powiadom)", low)
    )


@cache
def _profile_word() -> re.Pattern[str]:
    return re.compile(r"\b(?:profile?|profilo|profiel|profilbild|profielfoto|perfil)\b")


@cache
def _login() -> re.Pattern[str]:
    """What a page says to somebody who is not logged in."""
    asks = (
        "sign in|join|log in|new to|by clicking|melde|jetzt anmelden|identifi|s'inscrire|inscrivez"
        "|inicia|únete|regístrate|entre|cadastre|accedi|iscriviti|aanmelden|meld u|zaloguj|dołącz"
    )
    return re.compile(
        rf"(?:{asks})\b.{{0,120}}(?:linkedin|profil|perfil|profiel|agreement|now\b)"
        r"|(?:report this|see your mutual|view mutual)\b"
    )


@cache
def _premium() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:try|reactivate|get|upgrade|has|hat|testen|essayer|prueba|probar|experimente|prova"
        r"|probeer|wypróbuj|ma)\b.{0,40}premium|premium.{0,20}\b(?:account|konto|compte|cuenta|conta"
        r"|testen|mitglied|gratis|free)\b"
    )


@cache
def _view() -> re.Pattern[str]:
    return re.compile(
        r"(?:view|see|voir|ver|visualizza|wyświetl|zobacz|profil|perfil|photo|foto|zdjęcie"
        r"|afficher)\b|.{0,150}(?:'s profile|picture|anzeigen|weergeven|bekijken)"
    )


def is_logo(text: str) -> bool:
    """ "Nordlicht logo", "Logo de Nordlicht"."""
    words = text.lower().split()
    logos = ("logo", "logotipo", "logotyp", "logos")
    return 1 < len(words) < 20 and (words[0] in logos or words[-1] in logos)

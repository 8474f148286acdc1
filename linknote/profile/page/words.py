"""The words a profile page is read by, in eight languages; structure comes first, words second."""

from __future__ import annotations

from functools import cache, lru_cache

AT = {
    "en": ("at", "@"),
    "de": ("bei", "beim"),
    "fr": ("chez",),
    "es": ("en",),
    "pt": ("na", "no", "em"),
    "it": ("presso",),
    "nl": ("bij",),
    "pl": ("w firmie", "w"),
}
"""What stands between a role and a company."""

MUTUAL = """
    a in is en es em contacto contato connections connection kontakte kontakt relations
    relation contactos conexões conexão collegamenti collegamento connecties connectie
    kontaktów kontakty an un más mais altro une your weitere andere autres otros outros
    altri inne mutual other others are gemeinsame gemeinsamer gemeinsamen gemeinsames
    weiterer weiteren kontakten ist sind ein eine commun autre est sont des común otro son
    comum é são uma outra outras outro contatos comune altre è sono gemeenschappelijke een
    zijn wspólny wspólnym wspólne wspólnych wspólnymi wspólna kontaktem kontaktami inny
    innych innym jest są oraz jeszcze
"""
"""The words a line about mutual connections is made of, apart from names, numbers and "and"."""

MUTUAL_SIGN = (
    "mutual connection|gemeinsame|en commun|en común|em comum|in comune|gemeenschappelijk|wspóln"
)

AND = {
    "en": ("and", "&"),
    "de": ("und",),
    "fr": ("et",),
    "es": ("y", "e"),
    "pt": ("e",),
    "it": ("e", "ed"),
    "nl": ("en",),
    "pl": ("i", "oraz"),
}

POSTED = "posted gepostet publi pubbl geplaatst gepost opublikow posté"
"""What a verb holds that says somebody posted."""

NOT_POSTED = """
    repost republi ripubbl shared geteilt partag compart condivis diffus gedeeld udostępni
    comment kommentiert coment gereageerd skomentow likes gefällt aime recomend gostou
    consigl interessant reacted replied leuk poleca lubi celebrat supports loves reagiert
    réagi répondu respond rispost antwortet odpowiedzia
"""
"""What a verb holds that says somebody only shared, liked or commented."""

UNITS = """
    0 s sec sek seg min mins minuto minuti minut minute minuten minutes
    0.05 h hr hrs std stunde stunden ora ore hora horas heure heures u uur godz godzina godziny
    0.05 godzin hour hours m
    1 d day days tg tag tage tagen t j jour jours día días dia dias g gg giorno giorni dag dagen
    1 dzień dni
    7 w wk wks week weeks wo woche wochen sem semaine semaines semana semanas sett settimana
    7 settimane weken tyg tydzień tygodnie tygodni
    30 mo mos month months mon monat monate mois mes meses mês mese mesi mnd maand maanden mies
    30 miesiąc miesiące miesięcy
    365 yr yrs y year years jahr jahre an ans año años ano anos anno anni jr jaar rok lata lat roku
    365 a
"""
"""Days and the units of time that last them. A lone "j" is a day in French, a year elsewhere."""


@lru_cache(maxsize=8192)
def key(label: str) -> str:
    """A label as the table holds it."""
    return label.lower().replace("’", "'").rstrip(" :").replace("…", "").strip()


@cache
def labels(what: str) -> dict[str, frozenset[str]]:
    """The labels of one row of the table and the languages that use each."""
    from linknote.profile.page.labels import TABLE

    found: dict[str, set[str]] = {}
    for row in TABLE[what].strip().splitlines():
        lang, _, words = row.strip().partition(" ")
        for word in words.split(" | "):
            found.setdefault(word, set()).add(lang)
    return {word: frozenset(langs) for word, langs in found.items()}


def is_label(what: str, text: str) -> bool:
    """Is the text one of the labels of a row?"""
    return key(text) in labels(what)


@cache
def at_words() -> tuple[str, ...]:
    """All words between role and company, the longest first."""
    return tuple(sorted({w for words in AT.values() for w in words}, key=len, reverse=True))


@cache
def and_words() -> frozenset[str]:
    """All words for "and"."""
    return frozenset(w for words in AND.values() for w in words)


@cache
def mutual_words() -> frozenset[str]:
    """The words of MUTUAL."""
    return frozenset(MUTUAL.split())


@cache
def days() -> dict[str, float]:
    """Units of time as the page prints them, without a full stop → days."""
    found: dict[str, float] = {}
    for row in UNITS.strip().splitlines():
        number, *names = row.split()
        found.update(dict.fromkeys(names, float(number)))
    return found


def word_set(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())

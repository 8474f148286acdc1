"""Which language a short typed answer is plainly written in."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

SURE: Final = 1.5
"""Evidence a language needs; a word of one language alone is worth 1, a shared one less."""
_SHORT: Final = 5
_MARGIN: Final = 1.6
_LEANS: Final = 1.15
_LEAST: Final = 0.7
_ACCENTS: Final = (
    (("ó", "ía", "ías", "én"), "es"),
    (("ò", "ù", "ì", "rò", "ità"), "it"),
    (("ê", "ões", "ão", "çã"), "pt"),
    (("é", "ée", "ès", "eux"), "fr"),
)
"""How words end in one language and hardly in its neighbours."""
_SHARE: Final = 0.12
_FEWEST_KANA: Final = 2

_LETTERS: Final = {
    "ß": "de",
    "ñ": "es",
    "¿": "es",
    "¡": "es",
    "ã": "pt",
    "õ": "pt",
    "ł": "pl",
    "ż": "pl",
    "ź": "pl",
    "ś": "pl",
    "ą": "pl",
    "ę": "pl",
    "ń": "pl",
    "œ": "fr",
}


def guess(text: str) -> str | None:
    """`en`, `de`, `fr`, `es`, `pt`, `it`, `nl`, `pl` or `ja` when plainly so, else None.

    Names decide nothing: a capitalised word counts only at the start of a sentence (in German,
    where nouns have capitals, its listed nouns count too). Bounded: the first 2,000 characters.
    """
    text = text[:2000]
    if _is_japanese(text):
        return "ja"
    words = _words(text)
    if not words:
        return None
    scores = _scores(words, text)
    scores.pop("loan", None)
    if not scores:
        return None
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    best, most = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    enough = most >= SURE or (most >= 1 and len(words) <= _SHORT and second <= 0.5)
    clear = most >= second * _MARGIN and most >= len(words) * _SHARE
    return best if enough and clear and best in _ours() else None


def leaning(text: str) -> str | None:
    """The language that a text leans to where `guess` is in doubt and nothing in it is English.

    None where two are about as likely: Spanish and Portuguese share many words.
    """
    words = _words(text[:2000])
    scores = _scores(words, text[:2000]) if words else {}
    english = scores.pop("en", 0) + scores.pop("loan", 0)
    for ends, lang in _ACCENTS:
        if any(word.endswith(ends) for word in words):
            scores[lang] = scores.get(lang, 0.0) + 0.5
    ranked = sorted(((worth, lang) for lang, worth in scores.items()), reverse=True)
    if english or not ranked or ranked[0][0] < _LEAST:
        return None
    second = ranked[1][0] if len(ranked) > 1 else 0
    worth, best = ranked[0]
    return best if worth > second * _LEANS and best in _ours() else None


def _is_japanese(text: str) -> bool:
    kana = sum(1 for c in text if "\u3041" <= c <= "\u30fe")
    if kana and not any(c.isalpha() and c < "\u0250" for c in text):
        return True
    letters = sum(1 for c in text if c.isalpha())
    return kana >= _FEWEST_KANA and kana * 8 >= letters


def _words(text: str) -> list[str]:
    """The words that may tell a language, in small letters; names left out."""
    found: list[str] = []
    previous_end = 0
    for match in _word().finditer(text):
        word, gap = match[0].replace("’", "'"), text[previous_end : match.start()]
        starts = (not found and not previous_end) or any(c in ".!?\n:¿¡" for c in gap)
        previous_end = match.end()
        starts = starts and not text.istitle()
        if word.islower() or starts or word in ("I", "I'm", "I'd", "I've", "I'll"):
            found.append(word.lower() if not word.isupper() or len(word) == 1 else "")
        elif word.lower() in _capitals():
            found.append(word.lower())
        else:
            found.append("")
    return found


def _scores(words: list[str], text: str) -> dict[str, float]:
    tables = _tables()
    scores: dict[str, float] = {}
    for word in set(words) - {""}:
        for lang, worth in tables.get(word) or _by_apostrophe(word) or _by_ending(word):
            scores[lang] = scores.get(lang, 0.0) + worth
    small = {c for word in text.split() if word.islower() for c in word}
    for letter in (small & _LETTERS.keys()) | (set(text) & {"¿", "¡"}):
        lang = _LETTERS[letter]
        scores[lang] = scores.get(lang, 0.0) + 1
    return scores


def _by_apostrophe(word: str) -> tuple[tuple[str, float], ...]:
    """`j'ai`, `l'article`, `dell'arte`, `Marta's`."""
    head, mark, tail = word.partition("'")
    if not mark:
        return ()
    if tail in ("s", "re", "ve", "ll", "d", "t", "m"):
        return (("en", 0.5),)
    if head in ("j", "qu", "n", "c", "m", "s", "t"):
        return (("fr", 1.0),)
    if head in ("l", "d"):
        return (("fr", 0.6), ("it", 0.6), ("ca", 0.3))
    if head in (
        "dell",
        "nell",
        "sull",
        "all",
        "dall",
        "un",
        "quell",
        "com",
        "dov",
        "anch",
        "quest",
    ):
        return (("it", 1.0),)
    return ()


_ENDINGS: Final = (
    ("it", 1.0, ("iamo", "zione", "zioni", "ità", "ello", "esso")),
    ("es", 1.0, ("ción", "ciones", "uela", "ando", "iendo", "aste", "iste")),
    ("es", 0.6, ("imos", "amos")),
    ("pt", 1.0, ("ção", "ções", "inho", "lho", "nha")),
    ("pt", 0.6, ("imos", "amos", "emos", "rado")),
    ("de", 1.0, ("ung", "ungen", "keit", "lich", "liche", "lichen", "ierte", "ieren", "schaft")),
    ("fr", 1.0, ("eux", "euse", "ière", "ée", "ées", "és", "aient", "ions")),
    ("nl", 1.0, ("elijk", "elijke", "ijk", "aar", "eerde", "eerden", "ingen")),
    ("pl", 1.0, ("ować", "ałem", "ałam", "iłem", "iłam", "liśmy", "łyśmy", "ość", "ście", "ego")),
    ("en", 0.8, ("ould", "ght", "ness")),
    ("en", 0.4, ("ing", "ed", "ly")),
)


def _by_ending(word: str) -> tuple[tuple[str, float], ...]:
    """What the end of an unlisted longer word tells."""
    if len(word) < 5:
        return ()
    return tuple((lang, worth) for lang, worth, ends in _ENDINGS if word.endswith(ends))


@cache
def _tables() -> dict[str, tuple[tuple[str, float], ...]]:
    """Each word with the languages it belongs to and what it is worth for each."""
    from linknote.text.language_words import OTHERS, WORDS

    langs: dict[str, list[str]] = {}
    for lang, text in {**WORDS, **OTHERS}.items():
        for word in dict.fromkeys(text.split()):
            langs.setdefault(word, []).append(lang)
    worth = {1: 1.0, 2: 0.5, 3: 0.3}
    plain = 1.3  # a longer word of one language alone is no slip of the pen
    return {
        word: ((found[0], plain),)
        if len(found) == 1 and len(word) > 3
        else tuple((lang, worth.get(len(found), 0.2)) for lang in found)
        for word, found in langs.items()
    }


@cache
def _ours() -> frozenset[str]:
    from linknote.text.language_words import WORDS

    return frozenset(WORDS)


@cache
def _capitals() -> frozenset[str]:
    """Words that count with a capital: German nouns, and words of polite address."""
    return frozenset(
        [
            "vortrag",
            "beitrag",
            "artikel",
            "konferenz",
            "stelle",
            "stellenausschreibung",
            "arbeit",
            "thema",
            "studium",
            "kommentar",
            "buch",
            "projekt",
            "ihr",
            "ihre",
            "ihren",
            "ihrem",
            "ihrer",
            "sie",
            "ihnen",
            "dein",
            "deine",
            "deinen",
            "du",
            "bekannte",
            "kollege",
            "kollegin",
            "twój",
            "twoja",
            "twoje",
            "twojego",
            "twojej",
            "pan",
            "pani",
            "pana",
            "panu",
            "państwo",
            "państwa",
        ]
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

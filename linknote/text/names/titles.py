"""Titles before a name and letters after it, taken away word by word."""

from __future__ import annotations

import re
from functools import cache

from linknote.text.names import tables
from linknote.text.names.case import PARTICLES


class Bare:
    """The bare words of one part of a name; whether a title led them; a Jr. after them."""

    __slots__ = ("generation", "titled", "words")  # no dataclass: making one costs a millisecond

    def __init__(self, words: list[str], titled: bool, generation: str | None) -> None:
        self.words = words
        self.titled = titled
        self.generation = generation


def bare_words(text: str) -> Bare:
    """The words of one part of a name without titles before it and letters after it."""
    words: list[str] = []
    for word in _ready(text).split():
        if word[0].isdigit() and len(words) > 1:
            break
        bare = without_ornament(word)
        if bare:
            words.append(bare)
    named, titled = _without_titles(words)
    named, generation = _without_tail(_before_role(named))
    if named and named[-1].endswith(".") and _stops_sentence(named[-1]):
        named = [*named[:-1], named[-1].rstrip(".")]
    return Bare([w for w in named if any(c.isalpha() for c in w)], titled, generation)


def _ready(text: str) -> str:
    if "ph" in text.lower():
        text = _spelled_phd().sub("PhD", text)
    letters = text.replace("_", " ").split()
    if len(letters) == 1 and _dotted().fullmatch(letters[0]):
        return letters[0].replace(".", " ")
    text = text.replace("_", " ")
    if len(letters) >= 4 and all(len(w) == 1 and w.isalpha() and w.isascii() for w in letters):
        return re.sub(r"\s{2,}", "\0", text).replace(" ", "").replace("\0", " ")
    return text


def without_ornament(word: str) -> str:
    """One word without ornament: no digits at its end, no marks around it, its full stop kept."""
    word = word.strip('*~_=^<>+!?¡¿"“”„«»#%&:\\•·—–|{}[]()… ')
    if word not in ("'t", "’t"):
        word = word.lstrip("-'’.").rstrip("-’")
    if word.endswith("'") and key_of(word) not in tables.TITLES:
        word = word[:-1]
    if word[:1].isdigit():
        return ""
    word = word.rstrip("0123456789")
    if word.endswith(".."):
        word = word.rstrip(".")
    return word if any(c.isalpha() for c in word) else ""


def _stops_sentence(word: str) -> bool:
    """A full stop that shortens nothing: after a long word that is no title."""
    return len(word) > 5 and "." not in word[:-1] and not is_title(word, True)


def key_of(word: str) -> str:
    return word.casefold().replace(".", "").replace("’", "'").strip("-")


def _without_titles(words: list[str]) -> tuple[list[str], bool]:
    words, titled = list(words), False
    while words:
        skip = _title_words(words, titled)
        if skip:
            words = words[skip:]
        elif (rest := _unglued(words[0])) is not None:
            words[0] = rest
        else:
            break
        titled = True
    return words, titled


def _title_words(words: list[str], titled: bool) -> int:
    """How many of the first words are a title and no name."""
    first, key, many = words[0], key_of(words[0]), len(words) > 2
    if len(words) == 1:
        return 1 if is_title(first, False) or _is_plain_credential(first) else 0
    if many and (key, key_of(words[1])) in tables.TWO_WORD_TITLES:
        return 2
    if titled and many and first.islower() and _is_study(words):
        return 1
    if (titled and _is_title_tail(first)) or is_title(first, _softly(words)):
        return 1
    initials = key == "md" or (not many and len(key) == 2)
    if key in ("fnu", "lnu") or (not initials and _is_plain_credential(first)):
        return 1
    french = first == "M." and key_of(words[1]) in tables.FRENCH_GIVEN
    role = (len(first) > 3 or (len(first) == 3 and first.isupper())) and key in tables.ROLES
    return 1 if many and (french or role or _is_abbreviation(first)) else 0


def _softly(words: list[str]) -> bool:
    """Whether a word that is also a name may count as a title here."""
    if words[0].endswith("."):
        return True
    if words[0] in ("CA", "CS", "CMA"):
        return len(words) > 2 or _is_known(words[1])
    name = words[0].casefold() in ("pan", "ing", "eng", "ko", "gen")
    return len(words) > 2 and not (name and _sinitic().fullmatch(words[1].casefold()))


def _is_known(word: str) -> bool:
    from linknote.text.names.given_tables import INDIAN_GIVEN, is_given

    return is_given(word.casefold()) or word.casefold() in INDIAN_GIVEN


def is_title(word: str, softly: bool) -> bool:
    key = key_of(word)
    if len(key) == 2 and word.isascii() and key not in ("mr", "ms", "mx", "dr", "hj"):
        return key in tables.TITLES | tables.SOFT_TITLES and (softly or word.endswith("."))
    if key in tables.TITLES or (key.startswith("dipl-") and "." not in word[5:]):
        return True
    if softly and key in tables.SOFT_TITLES and (word.isupper() or key not in ("ca", "cs", "cma")):
        return True
    return word.endswith(".") and len(key) > 1 and key in tables.DOTTED_TITLES


def _is_abbreviation(word: str) -> bool:
    """A short word with a full stop that is no initial and no shortened given name: some title."""
    key = key_of(word)
    return (
        word.endswith(".")
        and 1 < len(key) <= 6
        and key not in tables.SHORT_GIVEN
        and "." not in word[:-1]
    )


def _is_study(words: list[str]) -> bool:
    """Small words between a title and the name: `Lic. en Adm. Rosa Quiroga`."""
    from linknote.text.names.given_tables import is_given

    first = words[0]
    named = any(w[:1].isupper() for w in words[1:])
    return named and not is_given(first) and (first == "en" or first not in PARTICLES)


def _is_title_tail(word: str) -> bool:
    key = key_of(word)
    if len(word) == 2 and word[0].islower() and word[1] == ".":
        return True
    return key in tables.TITLE_TAILS and (word.endswith(".") or word.islower() or key == "fh")


def _unglued(word: str) -> str | None:
    """`Dr.Jane` → `Jane`, `Prof.Dr.Jane` → `Dr.Jane`; a Thai title needs no stop."""
    head, dot, rest = word.partition(".")
    if dot and len(rest) > 1 and is_title(head + ".", True):
        return rest.lstrip("-.")
    if word.isascii():
        return None
    glued = re.match("(?:นางสาว|นาย|นาง|คุณ)(?=.{3})", word)
    return word[glued.end() :] if glued else None


def _before_role(words: list[str]) -> list[str]:
    """The words before a tagline that no sign parts from the name (`Dana Vale Senior Engineer`)."""
    for i, word in enumerate(words[2:], start=2):
        role = key_of(word) in tables.ROLES and len(word) > 1
        if role or word in tables.SENTENCE_WORDS:
            return words[:i]
    return words


def _without_tail(words: list[str]) -> tuple[list[str], str | None]:
    generation, letters = None, False
    while words:
        last, key = words[-1], key_of(words[-1])
        if key in tables.GENERATIONS and len(words) > 1:
            generation = last
        elif not (_is_credential(last, len(words) - 1) or _is_tail(words, letters)):
            break
        letters = letters or last.isupper()
        words = words[:-1]
    if words and ("-" in words[-1] or not words[-1].isascii()):
        words = [*words[:-1], _without_honorific(words[-1])]
    return words, generation


def _is_tail(words: list[str], letters: bool) -> bool:
    """An honorific after the name, a title put last, or unknown letters before known ones."""
    last, key, many = words[-1], key_of(words[-1]), len(words) > 2
    if key in tables.TAIL_HONORIFICS and len(words) > 1 and (last.islower() or _is_cjk(last)):
        return True
    if many and (key in ("dr", "prof", "bey", "hanım", "esq") or last.endswith(".")):
        return is_title(last, False) or key in tables.TAIL_HONORIFICS
    unknown = letters and last.isupper() and 2 < len(last) < 5
    return many and unknown and not words[0].isupper()


def _is_cjk(word: str) -> bool:
    return not word.isascii() and "\u3040" <= word[:1] <= "\ud7ff"


def _is_plain_credential(word: str) -> bool:
    return key_of(word) in tables.PLAIN_CREDENTIALS and (
        "." in word or not (word.islower() or word.istitle())
    )


def _is_credential(word: str, index: int) -> bool:
    """Whether the word at `index` of a name is letters after it and not a name."""
    key = key_of(word)
    if index == 0:
        return False
    if key in tables.PLAIN_CREDENTIALS:
        return index >= 2 or not word.istitle()
    if key in tables.RISKY_CREDENTIALS:
        return index >= 2 and word.replace(".", "").isupper() and (len(key) > 1)
    stem = key.partition("-")[0] if word.isupper() else key
    if {key, stem} & tables.CREDENTIALS or all(k in tables.CREDENTIALS for k in key.split("/")):
        return index >= 2 or (not word.istitle() and not word.islower())
    if index < 2 or word[1:].islower():
        return False
    return bool(_credential_shape().fullmatch(word))


@cache
def _spelled_phd() -> re.Pattern[str]:
    return re.compile(r"\b[Pp][Hh]\.?\s?[Dd]\b\.?")


@cache
def _dotted() -> re.Pattern[str]:
    """`Dana.Vale`: a name as in an address."""
    return re.compile(r"[^\W\d_]{3,}(?:\.[^\W\d_]{3,}){1,2}")


@cache
def _credential_shape() -> re.Pattern[str]:
    """`CXyz`, `MIChemE`, `M.Eng.`, `S.Kom`, `X-ABC`: never `McX`, `DeX`, `O'X`."""
    return re.compile(
        r"(?!(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|St|Ji|Jo|Mary|Anna|O)[A-Z][a-z])"
        r"(?:[A-Z]{3,6}[a-z]{1,6}|[A-Z]{1,4}[a-z]{1,5}[A-Z][A-Za-z]{0,4}|[A-Z][a-z]?\.[A-Z][a-z]{1,4}\.?"
        r"|[A-Z]{2,5}[-/][A-Z]{2,5}[+]?|[BCDFGHJKLMNPQRSTVWXZ]{3,6})"
    )


def _without_honorific(word: str) -> str:
    """`Priya-ji` → `Priya`; a Korean `Min-ji` stays as it is."""
    if word.endswith("-ji"):
        from linknote.text.names.order_tables import KO_SYLLABLE

        if re.fullmatch(KO_SYLLABLE, word[:-3], re.IGNORECASE):
            return word
    return _honorific_suffix().sub("", word)


@cache
def _honorific_suffix() -> re.Pattern[str]:
    return re.compile(r"(?<=\w{2})(?:-(?:san|sama|sensei|ji)|さん|様|님|先生|女士|小姐|教授|博士)$")


@cache
def _sinitic() -> re.Pattern[str]:
    from linknote.text.names.order_tables import PINYIN

    return re.compile(PINYIN)

"""What every French function does first: ends off, accents and apostrophes, the space before ?."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from linknote.text.clauses.fr.mended import MENDED, PARTICIPLES, TO_A
from linknote.text.clauses.fr.words import COMMON, OWN_SMALL
from linknote.text.clauses.shape import Shape, finished, keeps_case, shape, shouted

THIN = "\u202f"
WIDE = "\u00a0"


def parts(text: str) -> Shape:
    """An answer's words as they go into a note, its final mark and its emoji."""
    body, mark, emoji = shape(_greeting().sub("", text, count=1))
    if len(body) > 3 and body.isupper() and fold(body) in COMMON:
        body = body.capitalize()
    body = re.sub(r"(?i)\b(est) (ce) (?=qu)", r"\1-\2 ", body)
    return Shape(spaced(" ".join(_mended(body.split()))), mark, emoji)


@cache
def _greeting() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\s*(?:bonjour|bonsoir|salut|hello|coucou)(?: [^\W\d]\w{0,30})?\s?[,!:]\s+"
    )


def fold(text: str) -> str:
    """The text in small letters without accents, with straight apostrophes, of the same length."""
    return "".join(_folded(char) for char in text)


@cache
def _folded(char: str) -> str:
    if char in "’ʼ":
        return "'"
    low = unicodedata.normalize("NFD", char)[0].lower()
    return low if len(low) == 1 else char


def tokens(text: str) -> list[str]:
    """The words of a text for looking up, in order; "l'article" is two, marks around are off."""
    return [match[0] for match in _word().finditer(fold(text).replace("œ", "oe"))]


def first_word(text: str) -> str:
    """The first word of a text for looking up; "" where there is none."""
    words = tokens(text)
    return words[0] if words else ""


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:qu|[cdjlmnst])'|[\w+#&@](?:[\w+#&@.'’/-]*[\w+#&@])?)")


def after(text: str, count: int) -> str:
    """The text behind its first `count` words (as `tokens` counts them)."""
    folded = fold(text)
    at = 0
    for number, match in enumerate(_word().finditer(folded)):
        if number == count:
            return text[match.start() :]
        at = match.end()
    return text[at:].strip()


def mid(text: str) -> str:
    """The text with the capital that only began a sentence taken off."""
    words = tokens(text[:80])
    if not words or shouted(text) or words[0] not in COMMON:
        return text
    typed = text.split(" ", 2)
    elided = words[0].endswith("'")
    if not elided and keeps_case(typed[0]):
        return text
    if words[0] in ("le", "la", "les") and len(typed) > 1 and typed[1][:1].isupper():
        return text if not typed[1].isupper() and words[1] not in COMMON else _small(text)
    return _small(text)


def lowered(text: str) -> str:
    """The text with a small first letter, unless all of it or its first word is in capitals."""
    typed = text.split(" ", 1)[0]
    if shouted(text) or (keeps_case(typed) and "'" not in typed[:3] and "’" not in typed[:3]):
        return text
    return _small(text)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def start(text: str) -> str:
    """The text with a capital, unless its first word is a name with a case of its own."""
    at = 1 if text[:1] in "«“\"'" and len(text) > 1 else 0
    word = text[at:].split(" ", 1)[0]
    if not re.match(r"(?:[a-zA-Z]|qu)['’]", word) and (
        keeps_case(word) or word.lower() in OWN_SMALL
    ):
        return text
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def ended(text: str, mark: str = "", emoji: str = "") -> str:
    """The text with a capital, and its final mark after the thin space that French puts there."""
    return finished(start(text), THIN + mark if mark in ("?", "!") else mark, emoji)


def spaced(text: str) -> str:
    """The no-break space before ? ! ; : where a word stands before and a blank after them."""
    text = re.sub(r"(?<=[\w)»\"”]) ?([?!;]+)(?=\s|$)", rf"{THIN}\1", text)
    return re.sub(r"(?<=[\w)»\"”]) ?:(?=\s)", f"{WIDE}:", text)


def sentences(text: str) -> list[str]:
    """The sentences of an answer, each with the mark it was typed with."""
    found: list[str] = []
    words: list[str] = []
    for word in text.split():
        if words and word in ("?", "!", "?!", "!!"):
            words[-1] += word
        else:
            words.append(word)
        end = words[-1].rstrip('"”»)')[-1:] in (".", "!", "?", "…") and len(words[-1]) > 2
        short = fold(words[-1]) in ("etc.", "dr.", "mme.", "pr.", "ex.")
        if (end and not short) or word in ("?", "!", "?!", "!!"):
            found.append(" ".join(words))
            words = []
    return [*found, " ".join(words)] if words else found


def elide(word: str, following: str) -> str:
    """ "de", "que", "je", "le", "la" before a word: "d'", "qu'" … with the blank it takes."""
    first = fold(following[:2]).lstrip('«"“ ')
    if first[:1] in "aeiouœ" and first and not fold(following).startswith(("onz", "oui")):
        return f"{word[:-1]}'"
    if fold(following).startswith(_MUTE_H):
        return f"{word[:-1]}'"
    return f"{word} "


_MUTE_H = ("hopital", "homme", "histoire", "heure", "hiver", "habit", "horaire", "humain", "hotel")


def _mended(words: list[str]) -> list[str]:
    before = ""
    helped = 0
    for at, word in enumerate(words):
        low = word.lower().replace("’", "'")
        bare = low.strip('.,;:!?()"«»')
        if bare[1:2] == "'" and bare not in MENDED:
            bare = bare[2:]
        following = words[at + 1] if at + 1 < len(words) else ""
        if bare == "a" and word == low and _is_to(before, following, at):
            words[at] = "à"
        elif bare in PARTICIPLES and helped and word == low:
            words[at] = low.replace(bare, re.sub(r"e(e?s?)$", r"é\1", bare))
        elif (
            fold(bare) in MENDED
            and not (word.isupper() and len(word) > 1)
            and (word == low or word[:1].isupper())
        ):
            long = MENDED[fold(bare)]
            if bare == long or not _could_be(bare, long):
                before = fold(bare)
                continue
            if long == "intéressé" and before not in ("tres", "suis", "vraiment", "bien", "etre"):
                before = fold(bare)
                continue
            made = low.replace(bare, long)
            words[at] = made[:1].upper() + made[1:] if word[:1].isupper() else made
        helped = 3 if bare in _HELPING or bare.startswith(("s'est", "m'a")) else max(helped - 1, 0)
        before = fold(bare)
    return words


_HELPING = ("ai", "j'ai", "avons", "avez", "as", "ont", "jai", "sommes", "a", "l'ai", "s'est")


def _could_be(typed: str, long: str) -> bool:
    """Whether the accents that were typed are all ones that the long word has."""
    if typed.isascii() or len(typed) != len(long):
        return typed.isascii()
    return all(have.isascii() or have == want for have, want in zip(typed, long, strict=True))


def _is_to(before: str, following: str, at: int) -> bool:
    if not following:
        return False
    if before in ("toi", "vous", "moi", "nous") and following[:2].lower() in ("l'", "l’", "la"):
        return True
    infinitive = fold(following).endswith(("er", "ir", "dre", "tre", "ire", "aire"))
    return at == 0 or before in TO_A or (infinitive and len(following) > 4)

"""What every English function does first: shorthand written out, "i" made "I", ends taken off."""

from __future__ import annotations

from linknote.text.clauses.en.common import ALWAYS_SMALL, COMMON, OWN_SMALL, SHORTHAND, SPELT
from linknote.text.clauses.en.nouns import INSTITUTIONS, MADE, word_set
from linknote.text.clauses.en.words import GOALS, STUDY, SUBJECTS
from linknote.text.clauses.shape import Shape, keeps_case, shape, shouted, upper_first

_I_ENDINGS = ("'m", "'ve", "'d", "'ll", "’m", "’ve", "’d", "’ll")
_NOUN_ENDINGS = ("tion", "sion", "ment", "ness", "ship", "tics", "ography", "ology")
_AFTER_ARE = word_set(
    "the a an so very in at on one also still right not looking hiring going doing"
)
"""What follows an "ur" that is "you're", not "your"."""
_ABBREVIATIONS = word_set(
    """
    e.g. i.e. etc. vs. dr. mr. ms. mrs. prof. st. no. esp. incl. excl. approx. resp. cf. ca. ref.
    dept. inc. ltd. co. corp. jr. sr. vol. ed. fig. p. pp. u.k. u.s. ph.d. b.sc. m.sc. jan. feb.
    apr. aug. sept. oct. nov. dec. univ. uni. min. max. ext. tel. a.k.a. w.r.t.
    """
)
"""Words whose own mark ends no sentence; "ed." and the like stand in front of a name or number."""


def parts(text: str) -> Shape:
    """An answer's words as they go into a note, its final mark and its emoji."""
    body, mark, emoji = shape(text)
    body = _ungreeted(body)
    if not any(char.isalnum() for char in body):
        return Shape("", mark, emoji)
    words = body.split() if shouted(body) else _words(_untitled(body))
    return Shape(" ".join(words), mark, emoji)


def _ungreeted(body: str) -> str:
    """ "hey, saw your talk": the note greets by itself."""
    first, _, rest = body.partition(" ")
    greets = first.lower().rstrip(",!") in ("hey", "hi", "hello", "hiya") and first[-1:] in (
        ",",
        "!",
    )
    return rest.lstrip() if greets and rest else body


def _untitled(body: str) -> str:
    """Your Talk On Typing: where Even Small Words Have Capitals, a capital says nothing of them."""
    words = body.split(" ")
    letters = [word for word in words if word[:1].isalpha()]
    small = [word for word in letters[1:] if plain(word) in ALWAYS_SMALL and len(word) > 1]
    if len(letters) < 4 or not small or any(word[0].islower() for word in letters):
        return body
    small_ones = ALWAYS_SMALL | MADE | GOALS | STUDY | {"more"}
    return " ".join(
        word.lower() if plain(word) in small_ones and not keeps_case(word) else word
        for word in words
    )


def plain(word: str) -> str:
    """A word for looking up: small, straight apostrophe, without the marks around it."""
    return word.lower().replace("’", "'").strip(".,;:!?()[]\"“”‘'…")


def plain_words(text: str) -> list[str]:
    """The words of a text for looking up, in order; "" for a word of marks alone."""
    return [plain(word) for word in text.split(" ")]


def mid(text: str) -> str:
    """The text with the capital that only began a sentence taken off."""
    words = text.split(" ", 3)
    word = plain(words[0])
    if "'" in word and word.split("'")[0] in SUBJECTS - {"i"}:
        return text if shouted(text) else text[:1].lower() + text[1:]
    plain_noun = len(word) > 7 and word.endswith(_NOUN_ENDINGS)
    if shouted(text) or not (word in COMMON or plain_noun) or keeps_case(words[0]):
        return text
    following = words[1][:1] if len(words) > 1 else ""
    if word not in ALWAYS_SMALL:
        titled = len(words) > 2 and words[1] in ("of", "for") and words[2][:1].isupper()
        if following.isupper() or (titled and word in INSTITUTIONS):
            return text
    return text[:1].lower() + text[1:]


def start(text: str) -> str:
    """The text with a capital, unless its first word is a name that is written small."""
    return text if plain(text.split(" ", 1)[0]) in OWN_SMALL else upper_first(text)


def sentences(text: str) -> list[str]:
    """The sentences of an answer, each with the mark it was typed with."""
    found: list[str] = []
    words: list[str] = []
    for word in text.split():
        words.append(word)
        ends = word.rstrip("\"”’')")[-1:] in (".", "!", "?", "…")
        if ends and word.lower().lstrip("(") not in _ABBREVIATIONS and _closes(word):
            found.append(" ".join(words))
            words = []
    if words:
        found.append(" ".join(words))
    return found


def _closes(word: str) -> bool:
    """Whether a word with a final mark can end a sentence: not the "J." of a name."""
    return len(word) > 2 or word[0].isdigit()


def _words(body: str) -> list[str]:
    words = body.split()
    for at, word in enumerate(words):
        following = words[at + 1].lower() if at + 1 < len(words) else ""
        words[at] = _word(word, following, before=words[at - 1].lower() if at else "")
    return words


def _word(word: str, following: str, *, before: str) -> str:
    if word[:1] == "i" and (word in ("i", "i,") or word[1:] in _I_ENDINGS):
        return word if before in ("type", "class", "part") else "I" + word[1:]
    low = word.lower()
    if low == "id" and following in ("love", "like", "be", "appreciate", "really", "also"):
        return "I'd"
    if low == "ur" and following in _AFTER_ARE:
        return "You're" if word[0].isupper() else "you're"
    site = SPELT.get(low.rstrip(",;:"))
    if site is not None and word.islower():
        return site + word[len(low.rstrip(",;:")) :]
    long = SHORTHAND.get(low)
    if long is None or word.isupper():
        return word
    return long[0].upper() + long[1:] if word[0].isupper() else long

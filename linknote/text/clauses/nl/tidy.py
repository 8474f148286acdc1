"""What every Dutch function does first: shorthand written out, capitals, ends taken off."""

from __future__ import annotations

from linknote.text.clauses.nl.spelled import SPELLED
from linknote.text.clauses.nl.words import (
    ADJECTIVES,
    ADVERBS,
    ARTICLES,
    FINITE,
    INFINITIVES,
    JOINERS,
    MINE,
    PARTICIPLES,
    PLACES,
    PREPOSITIONS,
    SEEN,
    SUBJECTS,
    TOGETHER,
    YOURS,
    any_of,
    made,
    word_set,
)
from linknote.text.clauses.shape import Shape, keeps_case, shape, shouted

_SMALL = word_set(
    """
    bedankt dank dankjewel gefeliciteerd felicitaties nogmaals veel heel zeer benieuwd nieuwsgierig
    geïnteresseerd dezelfde hetzelfde zelfde gezamenlijke gemeenschappelijke oud-collega ex-collega
    voormalig voormalige vroegere oud-collega's ex-collega's tip aanbeveling suggestie tips vraag
    vragen advies interesse hulp laten laat gewoon misschien hopelijk studiegenoot mede omdat
    aangezien samenwerking samenwerken kennismaking contact deelnemerslijst zes vijf tien drie twee
    mensen meer iets wat
    """
)
_KNOWN = (
    ADVERBS | ARTICLES | FINITE | INFINITIVES | JOINERS | MINE | PARTICIPLES | PREPOSITIONS | SEEN
    | SUBJECTS | TOGETHER | YOURS | frozenset(ADJECTIVES) | frozenset(ADJECTIVES.values()) | _SMALL
)  # fmt: skip
_ABBREVIATIONS = (
    "bijv.", "bv.", "o.a.", "dr.", "prof.", "enz.", "d.w.z.", "m.b.t.", "i.v.m.", "ca.",
)  # fmt: skip


def parts(text: str) -> Shape:
    """An answer's words as they go into a note, its final mark and its emoji."""
    body, mark, emoji = shape(text)
    if not body or shouted(body):
        return Shape(body, mark, emoji)
    return Shape(_title_last(" ".join(_spelled(word) for word in body.split())), mark, emoji)


def _title_last(body: str) -> str:
    """'"Waarom ik stopte" - je blog' as 'je blog "Waarom ik stopte"'."""
    closing = {'"': '"', "“": "”", "‘": "’", "'": "'"}.get(body[:1])
    end = body.find(closing, 1) if closing else -1
    rest = body[end + 1 :].lstrip(" ,:–—-") if end > 0 else ""
    if not rest or plain(rest.split(" ", 1)[0]) not in YOURS | ARTICLES:
        return body
    return f"{rest} {body[: end + 1]}"


def plain(word: str) -> str:
    """A word for looking up: small, straight apostrophe, without the marks around it."""
    return word.lower().replace("’", "'").strip('.,;:!?()[]"“”„‘…»«')


def plain_words(text: str) -> list[str]:
    """The words of a text for looking up, in order."""
    return [plain(word) for word in text.split(" ")]


def mid(text: str) -> str:
    """The text with the capital that only began a sentence taken off."""
    first = text.split(" ", 1)[0]
    if shouted(text) or keeps_case(first):
        return text
    word = plain(first)
    common = word in _KNOWN or made(word) is not None or any_of(word, PLACES)
    following = text.split(" ", 2)[1][:1] if " " in text else ""
    if common and not (following.isupper() and word not in _KNOWN):
        return text[0].lower() + text[1:]
    return text


def sentences(text: str) -> list[str]:
    """The sentences of an answer, each with the mark it was typed with."""
    found: list[str] = []
    words: list[str] = []
    for word in text.split():
        words.append(word)
        ends = word.rstrip("\"”’')")[-1:] in (".", "!", "?", "…")
        if ends and word.lower() not in _ABBREVIATIONS and len(word) > 2:
            found.append(" ".join(words))
            words = []
    if words:
        found.append(" ".join(words))
    return found


def begins_with(text: str, *openings: str) -> str | None:
    """The opening a text begins with (whole words, small), or None."""
    low = " ".join(plain_words(text)) + " "
    return next((opening for opening in openings if low.startswith(opening + " ")), None)


def _spelled(word: str) -> str:
    bare = word.rstrip(".,;:!?")
    made_long = SPELLED.get(bare.lower())
    if made_long is None or (bare.isupper() and len(bare) > 1):
        return word
    if bare[:1].isupper():
        made_long = made_long[0].upper() + made_long[1:]
    return made_long + word[len(bare) :]

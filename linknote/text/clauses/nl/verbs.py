"""Which Dutch words are surely verbs: finite ones, and participles."""

from __future__ import annotations

from linknote.text.clauses.nl.words import (
    ADJECTIVES,
    ADVERBS,
    ARTICLES,
    FINITE,
    JOINERS,
    MINE,
    MOVED,
    PARTICIPLES,
    PREPOSITIONS,
    SEEN,
    SUBJECTS,
    TOGETHER,
    YOURS,
    is_het,
    made,
    word_set,
)

ADJECTIVE_FORMS = frozenset(ADJECTIVES) | frozenset(ADJECTIVES.values())
PARTICLES = word_set("uit op aan af mee door in na toe voor voort samen bij terug over deel")
_STRONG = word_set(
    """
    gehad
    gelezen gekomen gegeven genomen gevonden geschreven gesproken geworden gebleven gegaan gedaan
    gehouden gekozen gelopen gekregen genoten gezeten gesloten gestaan gevallen geholpen gekeken
    gezien gebracht gebleken gereden gevlogen gezongen gegeten gedronken begonnen gewonnen
    """
)
_NOT_DONE = ("gebied", "geluid", "gerecht", "geduld", "gezond", "gericht", "gedicht", "gezicht",
             "gewicht", "geregeld", "gebed", "getuigd", "gerust", "gast", "gevecht")  # fmt: skip


def is_verb(words: list[str], at: int) -> bool:
    """Whether the word at this place can be nothing but the verb of what stands before it."""
    word = words[at]
    if word in FINITE:
        return True
    known = PREPOSITIONS | ADVERBS | ARTICLES | JOINERS | YOURS | MINE | SUBJECTS | ADJECTIVE_FORMS
    if word in known or made(word) is not None or is_het(word) or is_participle(word):
        return False
    return word.endswith(("t", "de", "te")) and len(word) > 4 and at + 1 < len(words)


def is_participle(word: str) -> bool:
    """Whether a word can end "ik heb …"."""
    if word in PARTICIPLES or word in SEEN or word in TOGETHER or word in MOVED:
        return True
    bare = word
    if word == "afgelopen":
        return False
    for one in sorted(PARTICLES, key=len, reverse=True):
        if word.startswith(one + "ge"):
            bare = word[len(one) :]
            break
    if bare in _STRONG:
        return True
    weak = bare.startswith("ge") and len(bare) > 5 and bare.endswith(("d", "t"))
    return weak and not bare.endswith(_NOT_DONE)

"""Whether German words say Sie or du."""

from __future__ import annotations

from linknote.text.clauses.de.tidy import asked_of_all, parts, plain, sentences
from linknote.text.clauses.de.words import POSSESSIVES, word_set

_CLOSE = word_set("du dich dir euch lass lasst schau")
_YOURS = word_set("dein deine deinen deinem deiner deines euer eure euren eurem eurer")
_ALL_OF_YOU = word_set("habt seid sucht nutzt macht baut stellt arbeitet könnt wart plant")


def register(text: str) -> str | None:
    """`formal` for Sie, `informal` for du and ihr, None where the words use neither."""
    polite = False
    for piece in sentences(text):
        words = parts(piece).body.split(" ")
        for at, typed in enumerate(words):
            word = plain(typed)
            bare = typed.lstrip("\"“„‚'(")
            following = plain(words[at + 1]) if at + 1 < len(words) else ""
            if word in _CLOSE or word in _YOURS or asked_of_all(words, at):
                return "informal"
            if word == "ihr" and following in _ALL_OF_YOU:
                return "informal"
            if word == "ihr" and any(plain(later) in _ALL_OF_YOU for later in words[at + 1 :]):
                return "informal"
            if (word == "ihnen" and bare[:1] == "I") or (word in POSSESSIVES and bare[:1] == "I"):
                polite = True
            elif word == "sie" and bare[:1] == "S":
                polite = polite or at > 0 or following.endswith("en") or following == "sind"
    return "formal" if polite else None

"""Which English statements are, on their own, the ground of a note: "I'm moving into data"."""

from __future__ import annotations

from linknote.text.clauses.en.nouns import word_set
from linknote.text.clauses.en.tidy import plain_words
from linknote.text.clauses.en.words import ADVERBS, PAST, SUBJECTS, TOGETHER

_STRIVING = word_set("struggling thinking wondering trying looking working asked doing")
_TELLS_BESIDE = word_set(
    "forward wait never proud glad happy done didn't thank thanks let's finally"
)


def is_ground(text: str) -> bool:
    """Whether a statement, on its own, is why one writes: it says how things are with somebody.

    What was done once ("I passed my exam") is told beside the note, not given as its ground.
    """
    words = plain_words(text)
    first, verb = words[0], next((word for word in words[1:] if word not in ADVERBS), "")
    if first not in SUBJECTS and not first.endswith(("'m", "'ve", "'re", "'d")):
        return False
    if first in ("it", "there", "this", "that", "it'd", "i'd", "we'd") or "connect" in words:
        return False
    done = verb in PAST | TOGETHER | {"was", "were"} or (verb.endswith("ed") and len(verb) > 4)
    if first in ("i", "we") and done and verb not in ("had", "need"):
        return False
    if verb == "been" or (first in ("i've", "we've") and words[1:2] == ["been"]):
        return bool(_STRIVING & set(words))
    if ";" in text or words[1:2] in (["writing"], ["had"], ["feel"]):
        return False
    return not _TELLS_BESIDE & set(words)

"""How like a known text a sentence is: shared words over all words, both ways.

Words are compared by their first six letters, so that inflection and politeness ("te", "Sie",
"professionnel") do not hide a default text; Han and hiragana are compared in pairs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from linknote.check.words import Words, split

_STEM: Final = 6


Index = tuple[Mapping[str, Sequence[int]], Sequence[int]]
"""Feature → the numbers of the texts that hold it; and how many features each text has."""


def index_of(texts: Sequence[str]) -> tuple[dict[str, list[int]], list[int]]:
    """Texts → what `alike` compares with."""
    index: dict[str, list[int]] = {}
    sizes = []
    for number, text in enumerate(texts):
        features = sorted(_features(split(text).folded))
        sizes.append(len(features))
        for feature in features:
            index.setdefault(feature, []).append(number)
    return index, sizes


def alike(words: Words, first: int, texts: Index, threshold: int) -> list[tuple[int, int]]:
    """The ranges of words (sentences, from word `first` on) that are like one of the texts."""
    index, sizes = texts
    found = []
    for start, stop in zip(words.starts, words.stops, strict=True):
        start = max(start, first)
        if start >= stop:
            continue
        own = _features(words.folded[start:stop])
        shared: dict[int, int] = {}
        for feature in own:
            for text in index.get(feature, ()):
                shared[text] = shared.get(text, 0) + 1
        best = max((200 * n // (len(own) + sizes[t]) for t, n in shared.items()), default=0)
        if best >= threshold:
            found.append((start, stop))
    return found


def _features(folded: list[str]) -> set[str]:
    features = set()
    for i, word in enumerate(folded):
        if word[0] < "\u0e00" or len(word) > 1 or word > "\u9fff":
            features.add(word[:_STEM])
        elif i + 1 < len(folded):
            features.add(word + folded[i + 1][:1])
    return features

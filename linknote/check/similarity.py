"""How like a known text a sentence is: shared words over all words, both ways.

Words are compared by their first six letters, so that inflection and politeness ("te", "Sie",
"professionnel") do not hide a default text; Han and hiragana are compared in pairs. A sentence that
shares only little words with a text ("I'd like to read your book") is not like it.
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
        near = [t for t, n in shared.items() if 200 * n // (len(own) + sizes[t]) >= threshold]
        if any(_says_the_same(index, text, own) for text in near):
            found.append((start, stop))
    return found


def _says_the_same(index: Mapping[str, Sequence[int]], text: int, own: set[str]) -> bool:
    """Whether a sentence shares one of the words that tell what a text says; not all have some."""
    telling = {feature for feature, texts in index.items() if text in texts and _tells(feature)}
    return not telling or not telling.isdisjoint(own)


def _tells(feature: str) -> bool:
    return len(feature) == _STEM or feature[0] > "\u2fff"


def _features(folded: list[str]) -> set[str]:
    features = set()
    for i, word in enumerate(folded):
        if word[0] < "\u0e00" or len(word) > 1 or word > "\u9fff":
            features.add(word[:_STEM])
        elif i + 1 < len(folded):
            features.add(word + folded[i + 1][:1])
    return features

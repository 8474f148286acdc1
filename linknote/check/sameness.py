"""Which sentences of a note were sent before: names masked, small edits ignored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from linknote.check.answers import said
from linknote.check.words import Words, split
from linknote.model import Finding
from linknote.text.clean import clean

RULE: Final = "same.sentence"
_LEAST: Final = 5
"""Words a sentence must have: "Thanks again!" may be said to everybody."""
_ALIKE: Final = 80
_MEND: Final = "Say what is true of this person alone"


def same_as_before(
    text: str, earlier: Iterable[str], names: Sequence[str] = ()
) -> tuple[Finding, ...]:
    """A warning for each sentence of `text` that an earlier note holds, but for its names.

    `names` are those of this note's person (and of earlier ones, where known); other capitalised
    words inside a sentence are masked too. An earlier note that is this very note counts.
    """
    note = split(clean(text).rstrip("\n"))
    masks = said(list(names))
    known: dict[frozenset[str], str] = {}
    index: dict[str, list[frozenset[str]]] = {}
    for other in earlier:
        words = split(clean(other).rstrip("\n"))
        for start, stop in zip(words.starts, words.stops, strict=True):
            features = _masked(words, start, stop, masks)
            if len(features) >= _LEAST and features not in known:
                known[features] = words.text[slice(*words.span(start, stop))]
                for feature in features:
                    index.setdefault(feature, []).append(features)
    findings = []
    for start, stop in zip(note.starts, note.stops, strict=True):
        features = _masked(note, start, stop, masks)
        if len(features) < _LEAST:
            continue
        if match := _best(features, index):
            span = note.span(start, stop)
            message = "You sent this sentence before, with another name or word in it"
            if known[match] == note.text[slice(*span)]:
                message = "You sent this very sentence before"
            findings.append(Finding(RULE, "warning", message, span, _MEND))
    return tuple(findings)


def _masked(words: Words, start: int, stop: int, masks: frozenset[str]) -> frozenset[str]:
    """The words of a sentence without names: those given, and capitals inside the sentence."""
    return frozenset(
        words.folded[i]
        for i in range(start, stop)
        if words.folded[i] not in masks and (i == start or not words.is_capital(i))
    )


def _best(
    features: frozenset[str], index: dict[str, list[frozenset[str]]]
) -> frozenset[str] | None:
    shared: dict[frozenset[str], int] = {}
    for feature in features:
        for other in index.get(feature, ()):
            shared[other] = shared.get(other, 0) + 1
    best = max(shared.items(), key=lambda item: item[1] / len(item[0] | features), default=None)
    if best and 100 * best[1] >= _ALIKE * len(best[0] | features):
        return best[0]
    return None

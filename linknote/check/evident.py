"""What a note says between the lines, looked for where nothing says it outright.

A name beside "you" is an artefact whatever it names ("our Bluestone days"). What a post did to
the reader, a meeting, a place shared or a common friend is a reason nobody need spell out; having
read something is none.
"""

from __future__ import annotations

from typing import Final

from linknote.check.reader import Reader

Range = tuple[int, int]
_SELF_EVIDENT: Final = ("claim-met", "claim-work", "claim-school", "shared", "referral")
_TIES: Final = ("you", "your", "shared", "react", "thanks", *_SELF_EVIDENT)
_BOTH: Final = ("react", "shared", *_SELF_EVIDENT)
_BEARABLE: Final = frozenset({"praise", "wish", "empty", "meeting.ask"})
_PLAIN: Final = frozenset({"wish"})
_PRONOUNS_ARE_DROPPED: Final = frozenset({"es", "pt", "it"})
_LITTLE, _MUCH = 2, 5
"""Particular words of a note that is no form letter: tied to the person, and not."""
_NEAR, _GAP = 6, 4
"""Words between a tie and a name, and between "your" and "about"."""
_NOUNS_HAVE_CAPITALS: Final = frozenset({"de", "ja"})


def reaction(reader: Reader, where: int) -> Range | None:
    """The words that show why one writes, in a note whose sentence `where` says how found."""
    sentences = range(len(reader.words.starts))
    for sentence in sentences:
        if sentence not in reader.sold and (hits := reader.has("react", sentence)):
            return hits[0]
    for name in _SELF_EVIDENT:
        if hits := reader.has(name, where):
            return hits[0]
    return None


def anywhere(reader: Reader) -> tuple[int, Range | None]:
    """The sentence and the words that say how found, in a note that is generic nowhere."""
    if not reader.doubts - _BEARABLE:
        for sentence in range(len(reader.words.starts)):
            for look in (_liked, _together, _named):
                if sentence not in reader.sold and (found := look(reader, sentence)):
                    return sentence, found
    return _matter(reader)


def is_particular(reader: Reader) -> bool:
    """Whether a note that is generic nowhere has much in it that no list of words knows."""
    is_form = reader.doubts - _BEARABLE or "offer" in reader.hits
    return not is_form and len(reader.special) >= _MUCH


def _matter(reader: Reader) -> tuple[int, Range | None]:
    """What a note is about that holds nothing a form letter holds: "is the old mill yours?"."""
    tied = any(name in reader.hits for name in ("you", "your", "both", *_BOTH))
    tied = tied or any(reader.words.asks)
    if reader.doubts - _PLAIN or "offer" in reader.hits or not tied:
        return -1, None
    asks = "reason" in reader.hits or "react" in reader.hits or any(reader.words.asks)
    names = [] if reader.lang in _NOUNS_HAVE_CAPITALS else reader.special
    last = len(reader.words.folded) - 1  # may be whoever signs
    if len(reader.special) < _LITTLE or not (
        asks or any(i < last and reader.words.is_capital(i) for i in names)
    ):
        return -1, None
    sentence = max(reader.things, key=lambda s: len(reader.things[s]))
    things = reader.things[sentence]
    return sentence, (things[0], things[-1] + 1)


def _liked(reader: Reader, sentence: int) -> Range | None:
    """What the writer liked of theirs, and what it is about: "liked your take on long weeks"."""
    saw = reader.has("saw", sentence) + reader.has("react", sentence)
    things, empty = reader.things.get(sentence, []), reader.has("empty", sentence)
    for start, end in reader.has("your", sentence):
        about = [e for s, e in reader.has("about", sentence) if end < s <= end + _GAP]
        told = [i for i in things if about and about[0] <= i < about[0] + _GAP]
        if told:
            return start, told[0] + 1
        seen = any(s < start <= e + 1 for s, e in saw)
        if about and seen and not any(end <= s <= about[0] for s, _ in empty):
            return start, about[0]
    return None


def _together(reader: Reader, sentence: int) -> Range | None:
    """What both share, where they met, what the person does: with one particular word."""
    things = reader.things.get(sentence, [])
    if not things and (reader.has("empty", sentence) or not reader.has("weak", sentence)):
        return None
    for name in ("claim-met", "claim-work", "claim-school", "shared"):
        if hits := reader.has(name, sentence):
            return hits[0]
    if reader.has("saw", sentence) and things and not reader.has("empty", sentence):
        for start, end in reader.has("you", sentence):
            if later := [i for i in things if end <= i <= end + _NEAR]:
                return start, later[0] + 1
    return None


def _named(reader: Reader, sentence: int) -> Range | None:
    """A name that the sentence ties to the person: "what Windrow does with your turbines"."""
    if reader.lang in _NOUNS_HAVE_CAPITALS:
        return None
    names = (*_TIES, "saw") if reader.lang in _PRONOUNS_ARE_DROPPED else _TIES
    ties = [hit for name in names for hit in reader.has(name, sentence)]
    if not ties:
        return None
    words, first = reader.words, reader.words.starts[sentence]
    mine = [start for start, _ in reader.has("me", sentence)]
    both = min((end for name in _BOTH for _, end in reader.has(name, sentence)), default=None)
    for i in reader.things.get(sentence, []):
        if i == first or not words.is_capital(i) or words.raw(i - 1).isupper() > (i - 1 == first):
            continue
        before = max((end for _, end in ties if end <= i), default=-1)
        about_me = any(before <= start < i and i - start <= _NEAR for start in mine)
        if not about_me or (both is not None and both <= i):
            end = i + 1
            while end < words.stops[sentence] and end in reader.special and words.is_capital(end):
                end += 1
            return i, end
    return None

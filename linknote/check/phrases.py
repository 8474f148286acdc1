"""The little language in which rules say what to look for, and its matcher.

A phrase is words with spaces between them, matched without case and accents inside one sentence.
`connect*` is any word that begins so, `(post|blog entry)` one of several, `(very|so)?` may be left
out, `...` is a gap of up to three words, `...8` of up to eight, `<number>` any number.
There is no way to say "again and again": a match costs at most the steps of the phrase times the
words it spans, so a stranger's rules cannot hang a note.

Compiled, a phrase is a tuple of steps: a text is a word (`connect`) or the start of one
(`connect*`), "#" any number, a whole number is a gap, a tuple holds the alternatives.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from linknote.check.words import split

Steps = Sequence[Any]
MOST_CHARACTERS: Final = 800
MOST_STEPS: Final = 40
MOST_GAPS: Final = 3
MOST_GAP: Final = 12
DEFAULT_GAP: Final = 3
NUMBER: Final = "<number>"


class PhraseError(ValueError):
    """A phrase that cannot be compiled; the text says why, in words for its author."""


def compile_phrase(phrase: str) -> tuple[Any, ...]:
    """A phrase → its steps. PhraseError when it is none."""
    if len(phrase) > MOST_CHARACTERS:
        raise PhraseError(f"a phrase has at most {MOST_CHARACTERS} characters")
    steps, rest = _sequence(phrase, 0, inside=False)
    if rest < len(phrase):
        raise PhraseError("a ')' without its '('")
    if _count(steps) > MOST_STEPS * 5 or len(steps) > MOST_STEPS:
        raise PhraseError(f"a phrase has at most {MOST_STEPS} words")
    if _gaps(steps) > MOST_GAPS:
        raise PhraseError(f"a phrase has at most {MOST_GAPS} gaps")
    if not steps:
        raise PhraseError("a phrase needs a word")
    if not _begins(steps):
        raise PhraseError(
            "a phrase begins with a word, not with a gap or a word that may be absent"
        )
    if isinstance(steps[-1], int):
        raise PhraseError("a phrase ends with a word, not with a gap")
    for word in firsts(steps):
        if len(word.rstrip("*")) < (3 if word.endswith("*") and word[0].isascii() else 1):
            raise PhraseError("the start of a word needs three letters before its '*'")
    return steps


def _sequence(text: str, at: int, *, inside: bool, depth: int = 0) -> tuple[tuple[Any, ...], int]:
    if depth > 3:
        raise PhraseError("brackets stand in brackets at most three deep")
    steps: list[Any] = []
    while at < len(text):
        char = text[at]
        if char.isspace():
            at += 1
        elif char == "(":
            choices, at = _choices(text, at + 1, depth)
            steps.append(choices)
        elif char == ")" or (inside and char == "|"):
            break
        elif text.startswith("...", at) or char == "…":
            at += 1 if char == "…" else 3
            digits = at
            while digits < len(text) and text[digits].isdigit():
                digits += 1
            gap = int(text[at:digits][:4]) if digits > at else DEFAULT_GAP
            if not 1 <= gap <= MOST_GAP:
                raise PhraseError(f"a gap spans 1 to {MOST_GAP} words")
            steps.append(gap)
            at = digits
        elif text.startswith(NUMBER, at):
            steps.append("#")
            at += len(NUMBER)
        else:
            end = at
            while end < len(text) and not text[end].isspace() and text[end] not in "(|)…":
                if text.startswith("...", end) or (end > at and text.startswith(NUMBER, end)):
                    break
                end += 1
            steps.extend(_word(text[at:end]))
            at = end
    return tuple(steps), at


def _choices(text: str, at: int, depth: int) -> tuple[tuple[Any, ...], int]:
    choices: list[tuple[Any, ...]] = []
    while True:
        steps, at = _sequence(text, at, inside=True, depth=depth + 1)
        if not steps:
            raise PhraseError("an empty alternative: write '(…)?' for words that may be absent")
        choices.append(steps)
        if at >= len(text):
            raise PhraseError("a '(' without its ')'")
        at += 1
        if text[at - 1] == ")":
            break
    if text[at : at + 1] == "?":
        return (*choices, ()), at + 1
    return tuple(choices), at


def _word(text: str) -> list[str]:
    is_start = text.endswith("*")
    words = split(text).folded
    if not words or "*" in text[:-1]:
        raise PhraseError(f"'{text[:30]}' is no word")
    if is_start:
        words[-1] += "*"
    return words


def _count(steps: Steps) -> int:
    return sum(1 if not isinstance(step, tuple) else sum(map(_count, step)) + 1 for step in steps)


def _gaps(steps: Steps) -> int:
    return sum(
        1 if isinstance(step, int) else max(map(_gaps, step)) if isinstance(step, tuple) else 0
        for step in steps
    )


def effort(steps: Steps) -> int:
    """The most a match may cost at one word of a note: steps times the words they can span."""
    return _count(steps) * (1 + _spread(steps))


def _spread(steps: Steps) -> int:
    """How many more places than one a match can be at: gaps, and words that may be absent."""
    return sum(
        step if isinstance(step, int) else len(step) + sum(map(_spread, step))
        for step in steps
        if not isinstance(step, str)
    )


def _begins(steps: Steps) -> bool:
    """Whether every way to say it begins with a word."""
    step = steps[0] if steps else 0
    return isinstance(step, str) or (isinstance(step, tuple) and all(map(_begins, step)))


def firsts(steps: Steps) -> list[str]:
    """The words with which a match can begin."""
    step = steps[0]
    if isinstance(step, str):
        return [step]
    return [word for choice in step for word in firsts(choice)]


def branches(steps: Steps) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """A phrase as (first word, the rest), once for each word with which it can begin."""
    step, rest = steps[0], tuple(steps[1:])
    if isinstance(step, str):
        yield step, rest
        return
    for choice in step:
        for word, more in branches(choice):
            yield word, (*more, *rest)


class Choice:
    """Alternatives made ready: words and starts of words are looked up, the rest is walked."""

    __slots__ = ("longer", "optional", "starts", "words")

    def __init__(self, ways: Sequence[Steps]):
        single = [way[0] for way in ways if len(way) == 1 and isinstance(way[0], str)]
        self.words = frozenset(w for w in single if w[-1] != "*" and w != "#")
        self.starts = tuple(w[:-1] for w in single if w[-1] == "*")
        self.longer = [ready(way) for way in ways if way and (len(way) > 1 or way[0] not in single)]
        self.longer += [["#"]] if "#" in single else []
        self.optional = any(not way for way in ways)


def ready(steps: Steps) -> list[Any]:
    """Steps as the matcher walks them, alternatives as Choice."""
    return [step if isinstance(step, str | int) else Choice(step) for step in steps]


def nexts(steps: Sequence[Any]) -> frozenset[str] | None:
    """The words of which one must come first, where that can be told: a quick way to say no."""
    first: set[str] = set()
    for step in steps:
        if isinstance(step, str):
            return None if step == "#" or step[-1] == "*" else frozenset((*first, step))
        if isinstance(step, int) or step.starts:
            return None
        first |= step.words
        for way in step.longer:
            if (more := nexts(way)) is None:
                return None
            first |= more
        if not step.optional:
            return frozenset(first)
    return None


def ends(steps: Steps, start: int, folded: Sequence[str], stop: int) -> int:
    """Where the longest match of ready `steps` that begins at word `start` ends, or -1."""
    places = _advance(steps, (start,), folded, stop)
    return max(places) if places else -1


def _advance(
    steps: Steps, places: Sequence[int], folded: Sequence[str], stop: int
) -> Sequence[int]:
    for step in steps:
        if isinstance(step, str):
            if step == "#":
                places = [i + 1 for i in places if i < stop and folded[i][0].isdigit()]
            elif step[-1] == "*":
                start = step[:-1]
                places = [i + 1 for i in places if i < stop and folded[i].startswith(start)]
            else:
                places = [i + 1 for i in places if i < stop and folded[i] == step]
        elif isinstance(step, int):
            places = list({j for i in places for j in range(i, min(i + step, stop) + 1)})
        else:
            places = _choose(step, places, folded, stop)
        if not places:
            return ()
    return places


def _choose(
    choice: Choice, places: Sequence[int], folded: Sequence[str], stop: int
) -> Sequence[int]:
    words, starts = choice.words, choice.starts
    after = {
        i + 1
        for i in places
        if i < stop and (folded[i] in words or (starts and folded[i].startswith(starts)))
    }
    for way in choice.longer:
        after.update(_advance(way, places, folded, stop))
    if choice.optional:
        after.update(places)
    return list(after)

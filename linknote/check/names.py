"""Whether the name that a note greets is the person's."""

from __future__ import annotations

from typing import Final

from linknote.check.greeting import TITLES, Greeting
from linknote.check.report import Facts
from linknote.check.words import Words, fold, split

Span = tuple[int, int]

_SHORT: Final = {
    "bob": "robert", "rob": "robert", "bobby": "robert", "bill": "william", "will": "william",
    "billy": "william", "liam": "william", "dick": "richard", "rick": "richard", "jim": "james",
    "jack": "john", "johnny": "john", "peggy": "margaret", "maggie": "margaret", "meg": "margaret",
    "beth": "elizabeth", "liz": "elizabeth", "betty": "elizabeth", "lisa": "elizabeth",
    "ted": "edward", "ned": "edward", "chuck": "charles", "charlie": "charles", "hank": "henry",
    "harry": "henry", "tony": "anthony", "kate": "katherine", "kathy": "katherine",
    "katie": "katherine", "mike": "michael", "mick": "michael", "nick": "nicholas",
    "becky": "rebecca", "sasha": "alexander", "alex": "alexandra", "sandy": "alexandra",
    "gus": "augustus", "molly": "mary", "polly": "mary", "sally": "sarah", "tina": "christina",
    "steve": "stephen", "dave": "david", "joe": "joseph", "jenny": "jennifer", "andy": "andrew",
    "drew": "andrew", "larry": "lawrence", "pepe": "jose", "paco": "francisco",
    "pancho": "francisco", "nacho": "ignacio", "lola": "dolores", "hans": "johannes",
    "jan": "johannes", "sepp": "josef", "wolle": "wolfgang", "uli": "ulrich", "beppe": "giuseppe",
    "pino": "giuseppe", "gigi": "luigi", "lele": "gabriele", "ze": "jose", "chico": "francisco",
    "kees": "cornelis", "wim": "willem", "piet": "pieter", "mandy": "amanda", "trudy": "gertrude",
}  # fmt: skip
_NOBODY_WORDS: Final = (
    "there all everyone everybody team friend dear folks hiring manager recruiter sir madam "
    "connection colleague zusammen alle tous toutes todos todas tutti tutte allemaal iedereen "
    "damen und herren again both you guys friends "
)
_NOBODY: Final = frozenset(_NOBODY_WORDS.split())


def wrong_name(
    words: Words, greeting: Greeting, facts: Facts, *, inflects: bool = False
) -> Span | None:
    """The place of a greeted name that is not the person's; None when it is, or none is greeted.

    With `inflects` the language may change the end of a name ("Ahoj Jano" to Jana).
    """
    start, end = greeting.name
    known = _parts(facts)
    if start == end or not known:
        return None
    named = [i for i in range(start, end) if words.folded[i] not in TITLES]
    if not named or all(words.folded[i] in _NOBODY for i in named):
        return None
    if _is_han(words.folded[named[0]]):
        name = "".join(words.folded[i] for i in named)
        return None if _same_han(name, facts) else words.span(named[0], named[-1] + 1)
    wrong = [i for i in named if not _is_known(words.folded[i], known)]
    if inflects:
        wrong = [i for i in wrong if not any(_same_stem(words.folded[i], one) for one in known)]
        wrong = wrong if len(wrong) == len(named) else []
    joined = "".join(words.folded[i] for i in named)
    if not wrong or joined in known or "".join(sorted(known)) == joined:
        return None
    if len(wrong) < len(named) and all(len(words.folded[i]) == 1 for i in wrong):
        return None
    return words.span(wrong[0], wrong[-1] + 1)


def is_greeted(words: Words, facts: Facts) -> Span | None:
    """The person's name in the first sentence, where a greeting has no place of its own."""
    known = _parts(facts)
    for i in range(words.stops[0] if words.stops else 0):
        if words.folded[i] in known and len(words.folded[i]) > 1:
            return words.span(i, i + 1)
    return None


def _parts(facts: Facts) -> set[str]:
    texts = [facts.name, facts.greeting]
    if facts.person:
        texts += [facts.person.name, facts.person.greeting, *facts.person.greeting_choices]
    return {word for text in texts if text for word in split(text).folded if word[0].isalpha()}


def _is_known(word: str, known: set[str]) -> bool:
    if word in known:
        return True
    if len(word) >= 3 and any(other.startswith(word) for other in known):
        return True
    if _SHORT.get(word) in known or any(_SHORT.get(other) == word for other in known):
        return True
    return any(_spelt_out(word) == _spelt_out(other) for other in known)


def _same_stem(word: str, other: str) -> bool:
    least = max(3, min(len(word), len(other)) - 2)
    return word[:least] == other[:least]


def _spelt_out(word: str) -> str:
    """ "Mueller" and "Müller" are one name."""
    return word.replace("ue", "u").replace("oe", "o").replace("ae", "a").replace("aa", "a")


def _is_han(word: str) -> bool:
    return "\u3040" <= word[0] <= "\u9fff"


def _same_han(name: str, facts: Facts) -> bool:
    texts = [facts.name, facts.greeting, facts.person.name if facts.person else None]
    known = [fold(text).replace(" ", "").replace("\u3000", "") for text in texts if text]
    latin = all(text.isascii() for text in known)
    return latin or any(name in text or text in name for text in known)

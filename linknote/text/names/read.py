"""A name as people write it in profiles → the clean name, and what follows "Hi".

Two given names are greeted together where they are one name to their owner (José Luis, María José,
Jean Pierre, Mary Ann, Abdul Rahman); of other middle names and of two family names only the first
word greets. The order of the words stays as written, except for "Last, First" from a list.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from linknote.text.clean import clean

if TYPE_CHECKING:
    from linknote.text.names.tidy import Tidied

_LONGEST = 300
"""Characters looked at: a name is shorter, and what follows is a tagline."""


class Name(NamedTuple):
    """`clean`: without titles, letters, pronouns, emoji; None when no person is named.

    `greeting`: what follows "Hi"; the full clean name where it cannot be decided (`sure` False, and
    `choices` holds the candidates). `reason` says in a few words why, where it is worth saying.
    """

    clean: str | None
    greeting: str | None
    sure: bool = True
    reason: str | None = None
    choices: tuple[str, ...] = ()


def read_name(raw: str, *, given: str | None = None, source: str = "linkedin") -> Name:
    """Read one person's name out of a line.

    `given`: a given name from a structured field; it is believed (after cleaning).
    `source`: "linkedin", where what follows a comma is never a first name; "list" (a CSV column, an
    e-mail's display name, a vCard's FN), where "Last, First" is possible.
    """
    from linknote.text.names.tidy import tidy

    line = _line(raw)
    found = tidy(line, listed=source == "list") if line else None
    told = _told(given, line)
    if found is None:
        if told and not line.strip():
            return Name(told, told)
        return Name(None, None, False, "this names no person")
    words, shouted = _words(found.words, found.swapped > 0)
    name = " ".join(words)
    nickname = found.nickname
    if found.generation:
        name = f"{name} {found.generation}"
    if nickname and len(words) == 1 and line.lstrip()[:1] in "\"“„«‘'" and words[0] != nickname:
        name = f"{nickname} {name}"
    if told:
        return Name(name, told, True, "given name as told")
    if nickname:
        return Name(name, _nick(nickname), True, "nickname")
    return _greet(name, words, shouted, found)


def _greet(name: str, words: list[str], shouted: int, found: "Tidied") -> Name:
    from linknote.text.names.order import find_given, find_told_given
    from linknote.text.names.start import Order

    if found.swapped:
        order = find_told_given(words[: found.swapped])
    else:
        order = find_given(words, shouted=shouted, native=_native(found.asides))
    if len(words) == 1 and found.titled and order.given and not _is_given(order.given):
        order = Order(None, "perhaps a family name", (order.given,))
    if found.doubt and order.given:
        order = Order(None, "perhaps the family name first", _distinct(order.given, found.doubt))
    if order.given is None:
        return Name(name, name, False, order.reason, order.choices)
    also = [_nick(a) for a in found.asides if _is_short_name(a) and _nick(a) != order.given]
    choices = (order.given, *also) if also else ()
    return Name(name, order.given, True, order.reason, choices)


def _line(raw: str) -> str:
    """One safe line; two spaces between spelled-out letters are kept, for they part words."""
    line = clean(raw[: 4 * _LONGEST], one_line=True)[:_LONGEST]
    letters = line.split(" ")
    if len(letters) >= 4 and all(len(w) == 1 for w in letters):
        return clean(raw[: 4 * _LONGEST])[:_LONGEST].strip()
    return line


def _words(words: list[str], swapped: bool) -> tuple[list[str], int]:
    """The words in ordinary case, and how many capital words led (`DUPONT Marie` → 1)."""
    from linknote.text.names.case import mend_case

    capital = [_is_shouted(w) for w in words]
    shouted = 0
    if not swapped and capital[0] and not all(capital):
        shouted = capital.index(False)
        rest = words[shouted:]
        ordinary = not any(capital[shouted:]) and len(rest[0].rstrip(".")) > 1
        shouted = _believable_family(words, shouted) if ordinary else 0
    if shouted:
        family = mend_case(["X", *words[:shouted], "X"])[1:-1]
        return family + mend_case(words[shouted:]), shouted
    return mend_case(words), 0


def _is_shouted(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return word.isupper() and len(letters) > 1 and "." not in word


def _believable_family(words: list[str], count: int) -> int:
    """Capitals before ordinary words are a family name, but not in `JP Marchand`, `ANA Silva`."""
    from linknote.text.names.given_tables import is_given
    from linknote.text.names.order_tables import KO_FAMILY, ZH_STRONG, ZH_WEAK

    first, rest = words[0].casefold(), words[count].casefold()
    asian = first in ZH_STRONG or first in ZH_WEAK or first in KO_FAMILY
    if len(words[0]) == 2 and count == 1 and not asian:
        return 0
    if first in ("md", "mst", "mohd", "fnu"):
        return 0
    return 0 if is_given(first) and not is_given(rest) and not asian else count


def _told(given: str | None, line: str) -> str | None:
    """A structured given name, cleaned; None when it holds no name or merely repeats the line."""
    if not given:
        return None
    from linknote.text.names.tidy import tidy

    told = _line(given)
    found = tidy(told, listed=False) if told else None
    if found is None or (told == line and len(found.words) > 1):
        return None
    if found.nickname:
        return _nick(found.nickname)
    words, _ = _words(found.words, swapped=True)
    while len(words) > 1 and len(words[-1].rstrip(".")) == 1:
        words.pop()
    while len(words) > 1 and len(words[0].rstrip(".")) == 1:
        words.pop(0)
    name = " ".join(words)
    only_initials = all(len(part) < 2 for part in name.replace(".", " ").split())
    if only_initials and name.isascii():
        return None
    return None if name.casefold().rstrip(".") in ("md", "mohd", "fnu", "mst") else name


def _native(asides: Sequence[str]) -> str:
    return next((a for a in asides if a and not a.isascii() and "\u3040" <= a[0] <= "\ud7a3"), "")


def _nick(text: str) -> str:
    from linknote.text.names.case import mend_case

    return " ".join(mend_case(text.split()))


def _is_short_name(text: str) -> bool:
    """Whether something in brackets may be what the person is called: one capitalised word."""
    from linknote.text.names.tables import CREDENTIALS, TITLE_TAILS

    key = text.casefold().replace(".", "")
    shaped = text.isalpha() and text[:1].isupper() and not text.isupper() and len(text) > 1
    return shaped and key not in CREDENTIALS and key not in TITLE_TAILS


def _is_given(word: str) -> bool:
    from linknote.text.names.given_tables import INDIAN_GIVEN, RU_GIVEN, is_given
    from linknote.text.names.order_tables import HU_GIVEN

    low = word.casefold()
    return is_given(low) or any(low in t for t in (RU_GIVEN, HU_GIVEN, INDIAN_GIVEN))


def _distinct(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))

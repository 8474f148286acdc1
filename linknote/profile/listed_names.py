"""Names and nothing else: "Ines, Omar, Marta", or one on each line. Several people, not one."""

from __future__ import annotations

import re
from functools import cache

from linknote.profile.address import PARTICLES

MOST = 20
"""Names that are told apart."""

LONGEST = 40
"""Characters of a name."""


def listed_names(text: str) -> tuple[str, ...]:
    """The names of a text that lists people only, else nothing.

    Full names, at least two, or first names, at least three. What could as well be a company or a
    place counts when half of the list are common given names: "Jane Smith, Paris" is no list.
    """
    names = [" ".join(part.split()) for part in _between().split(text)[: MOST + 1]]
    names = [name for name in names if name]
    sizes = {min(2, len(_capitals(name))) for name in names}
    if len(names) > MOST or sizes not in ({1}, {2}) or len(names) < (3 if sizes == {1} else 2):
        return ()
    if not all(_is_shaped(name) for name in names):
        return ()
    from linknote.text.names.given_tables import is_given

    known = [is_given(_capitals(name)[0].casefold()) for name in names]
    return tuple(names) if 2 * sum(known) >= len(names) and any(known[1:]) else ()


def _capitals(name: str) -> list[str]:
    """The words that are no particles."""
    return [word for word in name.split() if word.lower() not in PARTICLES]


def _is_shaped(name: str) -> bool:
    """One to three words with capitals, letters only, neither a firm nor a title."""
    from linknote.profile.line_parts import is_firm
    from linknote.profile.titles import title

    words = _capitals(name)
    return (
        1 <= len(words) <= 3
        and len(name) <= LONGEST
        and all(word[0].isupper() and word.strip("-.'’").isalpha() for word in _bare(words))
        and not all(word.isupper() for word in words)
        and not is_firm(name)
        and title(name) is None
    )


def _bare(words: list[str]) -> list[str]:
    return ["".join(c for c in word if c not in "-.'’") or "0" for word in words]


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"[,;\n]+(?:\s*(?:and|und|et|y|e|en|i)\s)?|\s(?:and|und|&|\+|et)\s")

"""What a person and the writer truly share: offered as how they were found, never assumed.

The same school or firm is the same name, word for word in its order: "University of Washington" is
not "Washington University". Only a legal form, an article and what stands in brackets are passed
over.
"""

import re
import unicodedata
from typing import NamedTuple

from linknote.model import Me, Person

LEGAL = frozenset(
    {"ltd", "limited", "llc", "inc", "incorporated", "corp", "corporation", "co", "plc", "gmbh"}
    | {"ag", "kg", "ug", "se", "bv", "nv", "sa", "sas", "sarl", "srl", "spa", "sl", "lda", "ltda"}
    | {"ab", "as", "oy", "aps", "kk", "pty", "sp", "zoo", "eg", "ev"}
)
ARTICLES = frozenset({"the", "la", "le", "il", "die", "der", "das", "de", "het", "el"})

SITUATIONS = {
    "mutual": "mutual",
    "school": "alumni",
    "company": "ex-colleague",
    "group": "group",
    "city": "peer",
}


class Shared(NamedTuple):
    """One thing in common: `kind` is mutual, school, company, group or city; `value` its name."""

    kind: str
    value: str

    @property
    def situation(self) -> str:
        """The situation of a note that is written because of it."""
        return SITUATIONS[self.kind]


def common_ground(person: Person, me: Me) -> tuple[Shared, ...]:
    """What `person` and `me` share, strongest first; mutual contacts only by their full names."""
    shared = [Shared("mutual", name) for name in person.mutuals if len(name.split()) > 1]
    if person.school and any(same_name(person.school, mine) for mine in me.schools):
        shared.append(Shared("school", person.school))
    if person.company and any(same_name(person.company, mine) for mine in me.companies):
        shared.append(Shared("company", person.company))
    said = f" {' '.join(_words(' '.join(filter(None, (person.headline, person.about)))))} "
    for group in me.groups:
        words = " ".join(_words(group))
        if len(words) > 3 and f" {words} " in said:
            shared.append(Shared("group", group))
    if person.location and me.city and same_city(person.location, me.city):
        shared.append(Shared("city", person.location.split(",")[0].strip()))
    return tuple(shared)


def same_name(one: str, other: str) -> bool:
    """Whether two names of a school or a firm are the same one."""
    first, second = _words(one), _words(other)
    return bool(first) and first == second


def may_be_same(one: str, other: str) -> bool:
    """Whether two names of a school or a firm may mean the same one: all words of the shorter stand
    in the longer."""
    first, second = set(_words(one)), set(_words(other))
    return bool(first and second) and (first <= second or second <= first)


def same_city(one: str, other: str) -> bool:
    """Whether two places are the same city: its name, and the country where both say it."""
    first = [_words(part) for part in one.split(",") if part.strip()]
    second = [_words(part) for part in other.split(",") if part.strip()]
    if not first or not second or first[0] != second[0]:
        return False
    return len(first) == 1 or len(second) == 1 or first[-1] == second[-1]


def _words(name: str) -> tuple[str, ...]:
    bare = re.sub(r"\([^)]{0,80}\)", " ", name)
    plain = "".join(
        char for char in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(char)
    )
    words = re.findall(r"\w+", plain.casefold().replace(".", "").replace("&", " and "))
    while words and words[0] in ARTICLES:
        words.pop(0)
    while len(words) > 1 and words[-1] in LEGAL:
        words.pop()
    return tuple(words)

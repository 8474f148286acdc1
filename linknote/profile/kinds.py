"""Which kind of profile text is it? A new kind is one new file and one line in KINDS."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.pasted import Pasted

LIMIT = 1_000_000
"""The most characters a text kind reads; a long whole page has about 50,000."""

LARGEST = 20_000_000
"""Larger than any kind: refused before anybody looks at it."""

INVITATION = (
    *("invit", "connect", "linkedin", "kontakt", "einladung", "convi", "conect", "colleg"),
    *("accept", "annehm", "acept", "aceit", "accett", "akceptuj", "withdraw", "zurückzieh"),
    *("retirer", "retirar", "ritira", "intrekken", "wycofaj", "uitnodig", "zapro"),
)


class Reader(Protocol):
    """What the module of a kind offers."""

    def looks_like(self, pasted: Pasted) -> bool:
        """Is it this kind? Looks at `pasted.head` and `pasted.low` only, and is sure of it."""

    def parse(self, pasted: Pasted) -> Person:
        """The person, or InputError with the reason and the mend."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of input, its module in linknote.profile, and when it is worth importing.

    `signs`: the module is imported only when one of these (lower case) stands in the head of the
    text; none = always. `limit`: the most characters this kind reads.
    """

    module: str
    signs: tuple[str, ...] = ()
    limit: int = LIMIT

    def load(self) -> Reader:
        return cast(Reader, import_module(f"linknote.profile.{self.module}"))

    def may_be(self, pasted: Pasted) -> bool:
        return not self.signs or any(sign in pasted.low for sign in self.signs)


KINDS: tuple[Kind, ...] = (
    # The order is the order of the tests: what is sure first, what is loose last.
    Kind("vcard.reader", ("begin:vcard",), limit=3_000_000),
    Kind("json.reader", ("{", "[")),
    Kind("html.reader", ("<",), limit=6_000_000),
    Kind("table.row", (",", ";", "\t", "|"), limit=2_000_000),
    Kind("address", ("linkedin.com/",)),
    Kind("invitation.reader", INVITATION),
    Kind("sales_navigator", ("to selection", " profile", " in role", " in position")),
    Kind("pdf.text", ("linkedin.com/in/",)),
    Kind("page.wrong"),
    Kind("page.reader"),
    Kind("one_line"),
    Kind("signature.reader"),
    Kind("bio.reader"),
)


def tell(pasted: Pasted) -> Reader:
    """The reader of a text's kind; InputError when it is empty, too large or no known kind."""
    if not pasted.text.strip():
        raise InputError(
            "there is nothing to read",
            hint="paste a profile, or say who it is with --who",
            where=pasted.at(),
        )
    size = len(pasted.text)
    for kind in KINDS if size <= LARGEST else ():
        if kind.may_be(pasted) and (reader := kind.load()).looks_like(pasted):
            if size > kind.limit:
                break
            return reader
    if size > LIMIT:
        raise InputError(
            f"the text is too large to be one profile ({size:,} characters)",
            hint="copy the page of one person",
            where=pasted.at(),
        )
    raise InputError(
        "no profile can be read here: nothing in it looks like a person's name",
        hint='copy the profile page whole, or say --who "Name, Role at Company"',
        where=pasted.at(),
    )

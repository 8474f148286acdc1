"""A checked template and values → the pieces it says, counted while they are said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from linknote.errors import Refused
from linknote.pack.dialect import Program
from linknote.pack.environment import MAX_OUTPUT, SPEECH
from linknote.pack.tree import Piece, Said, grow, missing
from linknote.pack.vocabulary import identifier
from linknote.text.clean import clean
from linknote.text.count import units

MAX_SPOKEN = 400_000
"""What a note may ask of the clause filters: for each text its length, and its square by 200."""


def say(
    program: Program,
    values: Mapping[str, str | None],
    speak: Callable[[str, str], Any],
    name: str,
) -> tuple[Piece, ...]:
    """Every way of every fit, for these values (None: not answered).

    `speak` is a clause function by its name. Raises Refused past 16,384 UTF-16 units in all, and
    for a template that asks too much of the clause functions.
    """
    known: dict[str, Any] = {SPEECH: _bounded(speak, name)}
    for path in program.names:
        known[identifier(path)] = _value(path, values.get(path), name)
    return grow(_counted(program.template().generate(known), name))


def memory(speech: Callable[[], Any]) -> Callable[[str, str], Any]:
    """A language's clause functions by name; what they make of a text is worked out once."""
    made: dict[tuple[str, str], Any] = {}

    def speak(word: str, text: str) -> Any:
        key = (word, str.__str__(text))
        if key not in made:
            made[key] = getattr(speech(), word)(key[1])
        return made[key]

    return speak


def _bounded(speak: Callable[[str, str], Any], name: str) -> Callable[[str, str], Any]:
    """`speak` within MAX_SPOKEN; a text said before costs nothing."""
    room = MAX_SPOKEN
    known: set[tuple[str, str]] = set()

    def spoken(word: str, text: str) -> Any:
        nonlocal room
        if (word, text) not in known:
            known.add((word, text))
            room -= 16 + len(text) + len(text) ** 2 // 200
            if room < 0:
                hint = "choose another template"
                raise Refused(f"{name} works its words over too often", hint=hint)
        return speak(word, text)

    return spoken


def _value(path: str, text: str | None, name: str) -> str:
    if text and len(text) > MAX_OUTPUT:
        raise _too_much(name)
    safe = clean(text, one_line=True) if text else ""
    return Said(safe, (path,)) if safe else missing((path,))


def _counted(stream: Iterator[str], name: str) -> Iterator[str]:
    room = MAX_OUTPUT
    for piece in stream:
        room -= units(piece)
        if room < 0:
            raise _too_much(name)
        yield piece


def _too_much(name: str) -> Refused:
    message = f"{name} would say more than {MAX_OUTPUT:,} characters"
    return Refused(message, hint="shorten the longest answer")

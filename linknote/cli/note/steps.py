"""One question of a run, as data; and how far somebody has come, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from linknote.cli.note.sitting import Said

Answered = Mapping[str, str]


class Step(NamedTuple):
    """One question. `ask` gets what was said so far, what stands half-typed and whether there is a
    question before; it gives what to keep, by the questions' keys."""

    key: str
    ask: Callable[[Said, str | None, bool], Answered]


def place_in_words(step: str, kind: str = "invite") -> str:
    """How far somebody has come, by the question that is open."""
    words = {"who": "at who it is", "greeting": "at the greeting", "how": "at how you found them",
             "why": "at why you want to connect", "note": "at the finished note"}  # fmt: skip
    if kind == "reply" and step.startswith(("how", "ask.")):
        return "at what to answer"
    return words.get(step) or (
        "at how you found them" if step.startswith(("found.", "ask.")) else "just begun"
    )

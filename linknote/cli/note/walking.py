"""One way forward through the questions, and Esc back through them, with every answer kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from linknote.cli.note.sitting import Said
from linknote.cli.note.steps import Step
from linknote.terminal.questions import Back, Stopped

Keep = Callable[[Said, str, str], None]
"""Keeps what was said, the question that is open now, and what stands half-typed in it."""


def walk(
    steps_for: Callable[[Said], Sequence[Step]],
    said: Said,
    keep: Keep,
    *,
    start: str = "",
    typed: str = "",
) -> Said:
    """Ask every question there is for what was said, from the one called `start` on.

    After a change the questions are taken from `steps_for` anew; what was answered before stands in
    each of them. `typed` stands half-typed in the first. Raises Stopped when the person leaves;
    everything was kept by then.
    """
    half = {start: typed} if typed else {}
    steps = steps_for(said)
    at = _place(steps, said, start)
    keep(said, steps[at].key if steps else "", typed)
    while at < len(steps):
        step = steps[at]
        try:
            answered = step.ask(said, half.get(step.key), at > 0)
        except Back as back:
            if back.typed:
                half[step.key] = back.typed
            at = max(at - 1, 0)
            keep(said, steps[at].key, "")
            continue
        except Stopped as stopped:
            keep(said, step.key, stopped.typed)
            raise
        half.pop(step.key, None)
        said = {**said, **answered}
        steps = steps_for(said)
        at = next((i + 1 for i, one in enumerate(steps) if one.key == step.key), at)
        keep(said, steps[at].key if at < len(steps) else "", "")
    return said


def _place(steps: Sequence[Step], said: Said, start: str) -> int:
    """Where to begin: at the question of that name, else at the first that is unanswered."""
    for index, step in enumerate(steps):
        if step.key == start or (not start and step.key not in said):
            return index
    return next((i for i, step in enumerate(steps) if step.key not in said), 0)

"""The solver against brute force, and the time of a note with eight fits.

    python -m benchmarks.fit [TEMPLATES]

Random templates (nested fits, ifs, unanswered values, one to four ways) go through the dialect and
the solver on one side, and on the other through the plainest reading of the rule: every choice
there is, its worth as a fraction, its finished text, the best of all. tests/pack runs fewer.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from itertools import product
from typing import NamedTuple, TypeAlias

from linknote.errors import Refused
from linknote.model import Answers, Ask, Me, Person, Template
from linknote.pack.dialect import read
from linknote.pack.fit import Chosen, choose
from linknote.pack.render import render
from linknote.pack.say import say
from linknote.pack.tidy import Tidy
from linknote.pack.tree import Said
from linknote.text.count import units

ANSWERS = {
    "a": "your talk", "b": "Why so?", "c": "I run a small clinic in Leeds.", "d": "né 🎉",
    "e": None, "f": None,
}  # fmt: skip
TEXTS = (" ", ", ", ".", "  ", " and then ", "Hello", " – ", "? ", "\n", " (so) ", " I saw ", "!")


class Ways(NamedTuple):
    keep: int
    ways: list[list[Node]]


Node: TypeAlias = "str | tuple[str] | Ways"
"""Text, the name of a value, or a fit."""


class Case(NamedTuple):
    source: str
    nodes: list[Node]
    limit: int


def random_case(seed: int) -> Case:
    """A template with at most 400 combinations, and a limit that makes it choose."""
    chance = random.Random(seed)
    while True:
        nodes = _nodes(chance, depth=0)
        if 1 < _count(nodes) <= 400:
            break
    longest = sum(len(node) for node in _flat(nodes)) or 1
    return Case(_source(nodes), nodes, chance.randint(1, longest + 5))


def _nodes(chance: random.Random, depth: int) -> list[Node]:
    made: list[Node] = []
    for _ in range(chance.randint(1, 5)):
        kind = chance.random()
        if kind < 0.4:
            made.append(chance.choice(TEXTS))
        elif kind < 0.65:
            made.append((chance.choice("aabbccddef"[: 10 if depth else 8]),))
        elif depth < 3:
            ways = [_nodes(chance, depth + 1) for _ in range(chance.randint(2, 4))]
            ways = [way if "".join(_flat(way)).strip() else [*way, "so"] for way in ways]
            if chance.random() < 0.5:
                ways[-1] = []
            made.append(Ways(chance.choice((1, 1, 1, 2, 3, 5, 9)), ways))
    return made


def _flat(nodes: list[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, str):
            yield node
        elif isinstance(node, Ways):
            for way in node.ways:
                yield from _flat(way)
        else:
            yield ANSWERS[node[0]] or "?"


def _count(nodes: list[Node]) -> int:
    total = 1
    for node in nodes:
        if isinstance(node, Ways):
            total *= sum(_count(way) for way in node.ways)
    return total


def _source(nodes: list[Node]) -> str:
    made = ""
    for node in nodes:
        if isinstance(node, str):
            made += node
        elif isinstance(node, Ways):
            ways = "{% or %}".join(_source(way) for way in node.ways)
            made += f"{{% fit keep={node.keep} %}}{ways}{{% endfit %}}"
        else:
            made += f"{{{{ {node[0]} }}}}"
    return made


def brute_force(case: Case) -> str | None:
    """The best text by the rule as it is written; None where nothing is under the limit."""
    tidy = Tidy("en")
    best: tuple[Fraction, int, list[int]] | None = None
    text = None
    for worth, ways, parts in _every(case.nodes):
        said = tidy.join(parts)
        length = units(said)
        if length >= case.limit:
            continue
        rank = (worth, length, [-way for way in ways])
        if best is None or rank > best:
            best, text = rank, said
    return text


def _every(nodes: list[Node]) -> Iterator[tuple[Fraction, list[int], list[str]]]:
    """Every choice: its worth, its ways in the order of the text, its parts."""
    options: list[list[tuple[Fraction, list[int], list[str]]]] = []
    for node in nodes:
        if isinstance(node, str):
            options.append([(Fraction(0), [], [node])])
        elif isinstance(node, Ways):
            n = len(node.ways)
            options.append(
                [
                    (Fraction(node.keep * (n - 1 - i), n - 1) + worth, [i, *ways], parts)
                    for i, way in enumerate(node.ways)
                    for worth, ways, parts in _every(way)
                ]
            )
        else:
            answer = ANSWERS[node[0]]
            options.append([] if answer is None else [(Fraction(0), [], [Said(answer, node)])])
    for chosen in product(*options):
        yield (
            sum((worth for worth, _, _ in chosen), Fraction(0)),
            [way for _, ways, _ in chosen for way in ways],
            [part for _, _, parts in chosen for part in parts],
        )


def solved(case: Case) -> str | None:
    """What linknote makes of the template's source."""
    program = read(case.source, asks=tuple(ANSWERS))
    pieces = say(program, ANSWERS, lambda _word, text: text, "random")
    chosen = choose(pieces, limit=case.limit, finish=Tidy("en").join)
    return chosen.text if isinstance(chosen, Chosen) else None


def differences(count: int, start: int = 0) -> list[int]:
    """The seeds for which the solver and brute force disagree."""
    cases = ((seed, random_case(seed)) for seed in range(start, start + count))
    return [seed for seed, case in cases if solved(case) != brute_force(case)]


def eight_fits() -> Template:
    ways = "".join(
        "{% fit keep=" + str(n + 1) + " %} The longer way to say thing " + str(n)
        + " , with {{ found }}.{% or %} Short way " + str(n) + ".{% endfit %}"
        for n in range(8)
    )  # fmt: skip
    body = "Hi {{ person.greeting }}," + ways + " {{ why }}"
    return Template("benchmark", "eight", "Eight fits", "invite", "other", "en", body,
                    asks=(Ask("part", "Which part?"),))  # fmt: skip


def milliseconds(limit: int, rounds: int = 50) -> float:
    """Median time of one note with eight fits of two ways, tidied, once the template is read."""
    template, taken = eight_fits(), []
    for _ in range(rounds):
        begun = time.perf_counter()
        with suppress(Refused):
            render(
                template,
                person=Person("one-line", "Dana Whitfield", "Dana"),
                answers=Answers("your talk on typing", "I test much."),
                me=Me(),
                limit=limit,
            )
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken) * 1000


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    begun = time.perf_counter()
    wrong = differences(count)
    print(f"{count:,} random templates, {len(wrong)} differences {wrong[:10]}")
    print(f"{time.perf_counter() - begun:.0f} s")
    for limit in (1_000, 300, 200, 100):
        print(f"eight fits under {limit}: {milliseconds(limit):.2f} ms a note")


if __name__ == "__main__":
    main()

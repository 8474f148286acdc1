"""Which expressions a template may hold, and what kind of thing each one is.

Kinds are text, number, list and truth. They are told when the template is read, so that nothing
can go wrong when it is said: no filter meets the wrong kind of thing, nothing is compared with
what it cannot be compared with, and what is printed is a text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from jinja2 import nodes

from linknote.errors import InputError
from linknote.nearest import mend
from linknote.pack.source import Source
from linknote.pack.vocabulary import (
    CLAUSES,
    FILTERS,
    LOOP,
    PARTS,
    TESTS,
    TRUTHS,
    VALUES,
    identifier,
)

MAX_ITEMS = 12
ON_LISTS = ("join", "first", "last")
TAKES_ONE = ("default", "join", "eq", "ne", "in")


class Expressions:
    """Checks expressions of one template, and rebuilds them out of what is known."""

    def __init__(self, source: Source, asks: Collection[str]):
        self.source = source
        self.asks = frozenset(asks)
        self.variable: str | None = None
        self.used: dict[str, None] = {}
        self.times = 1  # how often what is read now is said: a loop says it for each item
        self.spoken = 0  # how often a clause function is asked

    def wrong(self, node: nodes.Node, message: str, hint: str | None = None) -> InputError:
        """An error at a node, which begins where its leftmost part does."""
        return self.source.wrong(_start(node), message, hint)

    def at(self, node: nodes.Node, message: str, hint: str | None = None) -> InputError:
        """An error at the word of a node that stands behind its subject: a filter, a test."""
        return self.source.wrong(node.lineno - 1, message, hint)

    def unknown(self, node: nodes.Node, what: str, word: str, known: Iterable[str]) -> InputError:
        return self.wrong(node, f"unknown {what} {word[:40]}", mend(word, known))

    def text(self, node: nodes.Node) -> nodes.Expr:
        """An expression that can be printed."""
        made, kind = self.expression(node)
        if kind not in ("text", "number"):
            hints = {"list": "join it: [a, b] | join(' ')", "truth": "ask for it with if"}
            raise self.wrong(node, f"a text is expected here, not a {kind}", hints.get(kind))
        return made

    def condition(self, node: nodes.Node) -> nodes.Expr:
        return self._no_list(node)[0]

    def listing(self, node: nodes.Node) -> nodes.List:
        """A list that is written out."""
        if not isinstance(node, nodes.List):
            raise self.wrong(node, "a list is expected here", "write [a, b]")
        if not 1 <= len(node.items) <= MAX_ITEMS:
            raise self.wrong(node, f"a list holds 1 to {MAX_ITEMS} texts")
        return nodes.List([self._of("text", item) for item in node.items], lineno=node.lineno)

    def expression(self, node: nodes.Node) -> tuple[nodes.Expr, str]:
        """The rebuilt expression and its kind."""
        match node:
            case nodes.Const():
                return self._constant(node)
            case nodes.Name():
                return self._name(node)
            case nodes.Getattr():
                return self._part(node)
            case nodes.List():
                return self.listing(node), "list"
            case nodes.Filter():
                return self._filter(node)
            case nodes.Test():
                return self._test(node), "truth"
            case nodes.Compare():
                return self._compare(node), "truth"
            case nodes.Not():
                return nodes.Not(self._no_list(node.node)[0], lineno=node.lineno), "truth"
            case nodes.And() | nodes.Or():
                left, kind = self._no_list(node.left)
                right, other = self._no_list(node.right)
                made = type(node)(left, right, lineno=node.lineno)
                return made, kind if kind == other else "truth"
            case nodes.Concat():
                parts = [self.text(part) for part in node.nodes]
                listed = nodes.List(parts, lineno=node.lineno)
                return nodes.Filter(
                    listed, "joined", [], [], None, None, lineno=node.lineno
                ), "text"
            case nodes.CondExpr():
                return self._choice(node)
        raise self.foreign(node)

    def foreign(self, node: nodes.Node) -> InputError:
        """What is said of a construct that is no part of the dialect."""
        match node:
            case nodes.BinExpr() | nodes.Neg() | nodes.Pos():
                return self.wrong(node, "there is no arithmetic in a template")
            case nodes.Call():
                return self.at(node, "nothing can be called in a template")
            case nodes.Getitem() | nodes.Slice():
                return self.at(node, "nothing can be picked out of a text", "texts are never cut")
            case nodes.Tuple():
                return self.wrong(node, "a list is written in square brackets")
            case nodes.Dict():
                return self.wrong(node, "a template knows no dictionaries")
        return self.wrong(
            node, f"{type(node).__name__.lower()} is no part of the template language"
        )

    def _no_list(self, node: nodes.Node) -> tuple[nodes.Expr, str]:
        made, kind = self.expression(node)
        if kind == "list":
            raise self.wrong(node, "a list is not a text", "join it: [a, b] | join(' ')")
        return made, kind

    def _of(self, wanted: str, node: nodes.Node) -> nodes.Expr:
        made, kind = self.expression(node)
        if kind != wanted:
            raise self.wrong(node, f"a {wanted} is expected here, not a {kind}")
        return made

    def _constant(self, node: nodes.Const) -> tuple[nodes.Expr, str]:
        if type(node.value) is int:
            return nodes.Const(node.value, lineno=node.lineno), "number"
        if type(node.value) is str:
            return nodes.Const(node.value, lineno=node.lineno), "text"
        word = str(node.value).lower()
        raise self.unknown(node, "name", word, [*VALUES, *self.asks])

    def _name(self, node: nodes.Name) -> tuple[nodes.Expr, str]:
        word = node.name
        if word == self.variable:
            return nodes.Name(word, "load", lineno=node.lineno), "text"
        if word in PARTS:
            parts = ", ".join(f"{word}.{part}" for part in PARTS[word])
            raise self.wrong(node, f"{word} alone is not a text", f"known here: {parts}")
        if word in VALUES or word in self.asks:
            return self._value(node, word), "text"
        own = [self.variable] if self.variable else []
        raise self.unknown(node, "name", word, [*VALUES, *self.asks, *own])

    def _value(self, node: nodes.Node, path: str) -> nodes.Expr:
        self.used[path] = None
        return nodes.Name(identifier(path), "load", lineno=node.lineno)

    def _part(self, node: nodes.Getattr) -> tuple[nodes.Expr, str]:
        owner = node.node.name if isinstance(node.node, nodes.Name) else ""
        if owner == "loop" and self.variable:
            if node.attr not in LOOP:
                known = [f"loop.{part}" for part in LOOP]
                raise self.unknown(node.node, "name", f"loop.{node.attr}", known)
            made = nodes.Getattr(
                nodes.Name("loop", "load", lineno=node.lineno),
                node.attr,
                "load",
                lineno=node.lineno,
            )
            return made, LOOP[node.attr]
        if owner not in PARTS:
            raise self.at(node, "only person and me have parts")
        if node.attr not in PARTS[owner]:
            known = [f"{owner}.{part}" for part in PARTS[owner]]
            raise self.unknown(node.node, "name", f"{owner}.{node.attr}", known)
        path = f"{owner}.{node.attr}"
        return self._value(node, path), "truth" if path in TRUTHS else "text"

    def _filter(self, node: nodes.Filter) -> tuple[nodes.Expr, str]:
        word = node.name
        if word not in FILTERS:
            raise self.at(node, f"unknown filter {word[:40]}", mend(word, FILTERS))
        if node.node is None:
            raise self.foreign(node)
        subject, kind = self.expression(node.node)
        wanted = "list" if word in ON_LISTS else "text"
        if kind != wanted and not (word == "length" and kind == "list"):
            raise self.at(node, f"{word} works on a {wanted}, not a {kind}")
        arguments = self._arguments(node, word)
        if word == "default" and not arguments:
            raise self.at(node, "default needs a text", "write default('…')")
        self.spoken += self.times * (word in CLAUSES)
        made = nodes.Filter(subject, word, arguments, [], None, None, lineno=node.lineno)
        return made, "number" if word == "length" else "text"

    def _arguments(self, node: nodes.Filter | nodes.Test, word: str) -> list[nodes.Expr]:
        if node.kwargs or node.dyn_args or node.dyn_kwargs:
            raise self.at(node, f"{word} takes a value, not a setting")
        if len(node.args) > (word in TAKES_ONE):
            most = "one value" if word in TAKES_ONE else "nothing"
            raise self.at(node, f"{word} takes {most} in brackets")
        return [self._of("text", argument) for argument in node.args]

    def _test(self, node: nodes.Test) -> nodes.Expr:
        word = node.name
        if word not in TESTS:
            place = self.source.text.find(word, node.lineno)  # Jinja puts it at the "is"
            raise self.source.wrong(place, f"unknown test {word[:40]}", mend(word, TESTS))
        compares = word in ("eq", "ne", "in")
        if not compares:
            arguments = self._arguments(node, word)
            subject = self._of("text", node.node)
            self.spoken += self.times
        else:
            if len(node.args) != 1 or node.kwargs or node.dyn_args or node.dyn_kwargs:
                raise self.at(node, f"{word} needs one thing to compare with")
            subject, kind = self._no_list(node.node)
            argument, other = self.expression(node.args[0])
            self._comparable(node, word, kind, other)
            arguments = [argument]
        return nodes.Test(subject, word, arguments, [], None, None, lineno=node.lineno)

    def _compare(self, node: nodes.Compare) -> nodes.Expr:
        if len(node.ops) != 1:
            raise self.wrong(node, "one comparison at a time", "join them with and")
        operand = node.ops[0]
        left, kind = self._no_list(node.expr)
        right, other = self.expression(operand.expr)
        self._comparable(node, operand.op, kind, other)
        if operand.op in ("in", "notin"):
            made: nodes.Expr = nodes.Test(left, "in", [right], [], None, None, lineno=node.lineno)
            return nodes.Not(made, lineno=node.lineno) if operand.op == "notin" else made
        return nodes.Compare(
            left, [nodes.Operand(operand.op, right, lineno=node.lineno)], lineno=node.lineno
        )

    def _comparable(self, node: nodes.Node, sign: str, left: str, right: str) -> None:
        if sign in ("in", "notin"):
            fine = left == "text" and right in ("text", "list")
        elif sign in ("eq", "ne"):
            fine = left == right and left in ("text", "number")
        else:
            fine = left == right == "number"
        if not fine:
            hint = "use | length" if sign not in ("in", "notin", "eq", "ne") else None
            raise self.wrong(node, f"a {left} and a {right} cannot be compared so", hint)

    def _choice(self, node: nodes.CondExpr) -> tuple[nodes.Expr, str]:
        if node.expr2 is None:
            raise self.wrong(node, "an else is expected here", "write A if B else C")
        yes, kind = self._no_list(node.expr1)
        no, other = self._no_list(node.expr2)
        made = nodes.CondExpr(self.condition(node.test), yes, no, lineno=node.lineno)
        return made, kind if kind == other else "truth"


def _start(node: nodes.Node) -> int:
    """The offset at which a node begins: Jinja places some at their operator, or behind it."""
    offset = max(node.lineno - 1, 0)
    for field in ("expr", "left", "expr1", "node"):
        inner = getattr(node, field, None)
        if isinstance(inner, nodes.Node):
            return min(offset, _start(inner))
    if isinstance(node, nodes.Tuple | nodes.Concat) and (parts := list(node.iter_child_nodes())):
        return min(offset, _start(parts[0]))
    return offset

"""What a template may say: a small, total part of Jinja, checked whole before it is compiled.

Text, `{{ expressions }}`, `if`, one level of `for` over a list written out, and `fit`. The walk
over the syntax tree builds a new tree out of what it knows, so that nothing it does not know can
reach the compiler: no call, attribute, index, slice, arithmetic, assignment, macro or import.
`person.role` becomes a plain name there, so that no Python object can be reached either.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

from jinja2 import Template, TemplateSyntaxError, nodes

from linknote.errors import InputError
from linknote.pack.environment import environment
from linknote.pack.expressions import Expressions
from linknote.pack.fit import PIECE
from linknote.pack.source import Source
from linknote.pack.tree import END, OR, begin
from linknote.pack.vocabulary import RESERVED
from linknote.text.clean import clean

MAX_SOURCE, MAX_COMBINATIONS, MAX_WAYS = 8_192, 4_096, 12
JUDGED, SPOKEN = 250_000, 10_000
"""What `check` and one clause function count for in a program's effort: as so many characters."""


class Program:
    """A checked template: the names of the values it uses, and the compiled text when wanted.

    `effort` is about how much work a note can be: combinations times characters, and what the
    clause functions are asked.
    """

    __slots__ = ("_template", "_tree", "effort", "names")

    def __init__(self, tree: nodes.Template, names: tuple[str, ...], effort: int):
        self.names = names
        self.effort = effort
        self._tree = tree
        self._template: Template | None = None

    def template(self) -> Template:
        """Compiled at the first call: a pack's templates are all checked, few are said."""
        if self._template is None:
            made = environment()
            code = made.compile(self._tree, filename="<template>")
            self._template = Template.from_code(made, code, {})
        return self._template


_programs: dict[tuple[str, tuple[str, ...]], Program] = {}


def read(
    body: str, *, asks: Collection[str] = (), file: str = "template", first_line: int = 1
) -> Program:
    """A template's text → a Program; a text that was read before is not read again.

    Raises InputError with file, line and column (the text starts on `first_line`), the nearest
    name and what is known there.
    """
    key = (body, tuple(asks))
    if key not in _programs:
        if len(_programs) >= 1_024:
            _programs.clear()
        _programs[key] = _checked(Source(body, file, first_line), asks)
    return _programs[key]


def _checked(source: Source, asks: Collection[str]) -> Program:
    _check_text(source)
    try:
        tree = environment().parse(source.text)
    except TemplateSyntaxError as error:
        at = max(error.lineno - 1, 0)
        hint = "else if is written elif" if source.text[:at].endswith("else ") else None
        raise source.wrong(at, _plain(str(error.message), source.text[at:]), hint) from None
    except InputError as error:  # out of `Placed`, which knows the text but not the file
        place = error.where
        if place is None or place.line is None or place.file:
            raise
        line = place.line + source.first_line - 1
        error.where = type(place)(source.file, line, place.column)
        raise
    walk = _Statements(source, asks)
    body, combinations = walk.body(tree.body)
    whole = nodes.Template(body, lineno=1)
    whole.set_environment(environment())
    effort = JUDGED + combinations * walk.size + walk.spoken * SPOKEN
    return Program(whole, tuple(walk.used), effort)


def _check_text(source: Source) -> None:
    if len(source.text) > MAX_SOURCE:
        message = f"the template is longer than {MAX_SOURCE:,} characters"
        raise InputError(message, where=source.where(MAX_SOURCE))
    text = unicodedata.normalize("NFC", source.text)
    if (safe := clean(text)) != text:
        pairs = enumerate(zip(text, safe, strict=False))
        at = next((i for i, (a, b) in pairs if a != b), len(safe))
        message = f"a character that no note can hold (U+{ord(text[at]):04X})"
        raise source._replace(text=text).wrong(at, message, "remove it")


def _plain(message: str, rest: str) -> str:
    """Jinja's words for what its parser does not take → ours; `rest` starts at the trouble."""
    if message.startswith("expected token "):
        wanted = message.removeprefix("expected token ").partition(", got ")[0].strip("'")
        wanted = {"end of print statement": "}}", "end of statement block": "%}"}.get(
            wanted, wanted
        )
        seen = rest.split(maxsplit=1)[0][:20] if rest.strip() else "the end"
        return f"{wanted} is expected here, not {seen}"
    if message.startswith("Expected an expression"):
        return "a value is expected here"
    return message[:1].lower() + message[1:160].rstrip(".").partition("\n")[0]


class _Statements(Expressions):
    """Walks statements; counts the combinations that the fits can make, and in `size` the text."""

    size = 0

    def body(self, statements: list[nodes.Node]) -> tuple[list[nodes.Node], int]:
        """Checked statements, and the most combinations of ways there can be in them."""
        made: list[nodes.Node] = []
        combinations = 1
        for node in statements:
            match node:
                case nodes.Output():
                    made.append(self._output(node))
                    continue
                case nodes.If():
                    parts, ways = self._if(node)
                case nodes.For():
                    parts, ways = self._for(node)
                case nodes.FilterBlock():
                    parts, ways = self._fit(node)
                case _:
                    raise self.foreign(node)
            made += parts
            combinations *= ways
            if combinations > MAX_COMBINATIONS:
                raise self.wrong(
                    node,
                    f"more than {MAX_COMBINATIONS:,} combinations of ways up to here",
                    "use fewer fits, or fewer ways in them",
                )
        return _together(made), combinations

    def _output(self, node: nodes.Output) -> nodes.Node:
        own = (n.data if isinstance(n, nodes.TemplateData) else "" for n in node.nodes)
        self.size += self.times * sum(PIECE + len(text) for text in own)
        return nodes.Output(
            [
                child if isinstance(child, nodes.TemplateData) else self.text(child)
                for child in node.nodes
            ],
            lineno=node.lineno,
        )

    def _if(self, node: nodes.If) -> tuple[list[nodes.Node], int]:
        body, most = self.body(node.body)
        branches: list[nodes.If] = []
        for branch in node.elif_:
            inner, ways = self.body(branch.body)
            test = self.condition(branch.test)
            branches.append(nodes.If(test, inner, [], [], lineno=branch.lineno))
            most = max(most, ways)
        otherwise, ways = self.body(node.else_)
        test = self.condition(node.test)
        return [nodes.If(test, body, branches, otherwise, lineno=node.lineno)], max(most, ways)

    def _for(self, node: nodes.For) -> tuple[list[nodes.Node], int]:
        if node.recursive or node.test or node.else_:
            raise self.wrong(node, "a loop is written for x in [a, b]")
        target = node.target
        if not isinstance(target, nodes.Name):
            raise self.wrong(target, "a loop has one variable")
        if target.name in RESERVED or target.name in self.asks or "__" in target.name:
            raise self.wrong(
                target, f"{target.name} already means something else", "use another name"
            )
        items = self.listing(node.iter)
        self.variable, self.times = target.name, len(items.items)
        body, ways = self.body(node.body)
        self.variable, self.times = None, 1
        answered = nodes.Filter(items, "answered", [], [], None, None, lineno=node.lineno)
        loop = nodes.For(
            nodes.Name(target.name, "store"), answered, body, [], None, False, lineno=node.lineno
        )
        return [loop], min(ways ** len(items.items), MAX_COMBINATIONS + 1)

    def _fit(self, node: nodes.FilterBlock) -> tuple[list[nodes.Node], int]:
        keep = self._keep(node.filter)
        if len(node.body) < 2:
            raise self.wrong(
                node,
                "a fit needs two ways or more",
                "add {% or %}, also when nothing follows it",
            )
        if len(node.body) > MAX_WAYS:
            raise self.wrong(node, f"a fit has at most {MAX_WAYS} ways")
        made: list[nodes.Node] = [_text(begin(keep))]
        combinations = 0
        for index, way in enumerate(node.body):
            assert isinstance(way, nodes.Scope)
            if index < len(node.body) - 1 and _empty(way.body):
                raise self.wrong(way, "an empty way that is not the last", "the last may be empty")
            body, ways = self.body(way.body)
            made += [_text(OR), *body] if index else body
            combinations += ways
        return [*made, _text(END)], combinations

    def _keep(self, settings: nodes.Filter) -> int:
        keep = 1
        for setting in settings.kwargs:
            if setting.key != "keep":
                raise self.unknown(setting, "setting of fit", str(setting.key), ("keep",))
            value = setting.value
            keep = value.value if isinstance(value, nodes.Const) else 0
            if type(keep) is not int or not 1 <= keep <= 9:
                raise self.wrong(value, "keep is a whole number from 1 to 9")
        return keep


def _text(words: str) -> nodes.Output:
    return nodes.Output([nodes.TemplateData(words, lineno=1)], lineno=1)


def _together(statements: list[nodes.Node]) -> list[nodes.Node]:
    """Outputs that follow each other as one, which compiles faster."""
    made: list[nodes.Node] = []
    for node in statements:
        if made and isinstance(node, nodes.Output) and isinstance(made[-1], nodes.Output):
            made[-1].nodes += node.nodes
        else:
            made.append(node)
    return made


def _empty(body: list[nodes.Node]) -> bool:
    return all(
        isinstance(node, nodes.Output)
        and all(isinstance(n, nodes.TemplateData) and not n.data.strip() for n in node.nodes)
        for node in body
    )

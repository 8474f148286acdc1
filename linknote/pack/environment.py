"""Jinja's sandbox with nothing in it but the dialect's own tag, filters and tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, ClassVar, cast

from jinja2 import Environment, nodes, pass_context
from jinja2.lexer import Token, TokenStream
from jinja2.parser import Parser
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from linknote.errors import Refused
from linknote.pack.lexical import tokens
from linknote.pack.source import Source
from linknote.pack.tree import Missing, Said, missing
from linknote.pack.vocabulary import CLAUSES
from linknote.text.count import units

SPEECH = "SPEECH"
"""The name under which a rendering finds its language; the dialect knows no such name."""

MAX_OUTPUT = 16_384
"""What a template may say in all, and the longest text it may make on the way, in UTF-16 units."""


class Extension:
    """What Jinja asks of an extension.

    Its own base class would bring pprint, dataclasses and gettext's tags along: a hundredth of a
    run.
    """

    identifier: ClassVar[str]
    tags: ClassVar[frozenset[str]] = frozenset()
    priority: ClassVar[int] = 100

    def __init__(self, environment: Environment) -> None:
        self.environment = environment

    def __init_subclass__(cls) -> None:
        cls.identifier = cls.__qualname__

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        return source

    def filter_stream(self, stream: TokenStream) -> TokenStream | Iterable[Token]:
        return stream


class Placed(Extension):
    """Checks the tokens; each gets its offset + 1 for a line number, so errors know the column."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        self._tokens = tokens(Source(source, ""), self.environment)
        return source

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        raw = ((token.offset + 1, token.kind, token.value) for token in self._tokens)
        return self.environment.lexer.wrap(raw, stream.name, stream.filename)


class FitTag(Extension):
    """`{% fit keep=N %}A{% or %}B{% endfit %}` → a node that the dialect takes apart again."""

    tags = frozenset({"fit"})

    def parse(self, parser: Parser) -> nodes.Node:
        lineno = next(parser.stream).lineno
        settings: list[nodes.Keyword] = []
        while parser.stream.current.type == "name":
            key = next(parser.stream)
            parser.stream.expect("assign")
            settings.append(nodes.Keyword(key.value, parser.parse_primary(), lineno=key.lineno))
        ways: list[nodes.Node] = []
        while True:
            opened = parser.stream.current.lineno
            body = parser.parse_statements(("name:or", "name:endfit"))
            ways.append(nodes.Scope(body, lineno=opened))
            if next(parser.stream).value == "endfit":
                break
        filter_ = nodes.Filter(None, "fit", [], settings, None, None, lineno=lineno)
        return nodes.FilterBlock(ways, filter_, lineno=lineno)


@cache
def environment() -> Environment:
    """The one environment: no globals, no loader, no folding of constants."""
    made = ImmutableSandboxedEnvironment(
        extensions=cast("Any", [Placed, FitTag]), optimized=False, autoescape=False, cache_size=0
    )
    made.globals.clear()
    made.filters = {**{word: _clause(word) for word in CLAUSES}, **_filters()}
    made.tests = {
        "defined": lambda value: not isinstance(value, Missing),
        "undefined": lambda value: isinstance(value, Missing),
        "eq": lambda value, other: value == other,
        "ne": lambda value, other: value != other,
        "in": lambda value, others: bool(value) and value in others,
        **{word: _can(word) for word in ("noun", "clause", "reason", "name", "question")},
    }
    return made


def _filters() -> dict[str, Callable[..., Any]]:
    return {
        "trim": _keeping(str.strip),
        "upper": _keeping(str.upper),
        "lower": _keeping(str.lower),
        # Jinja's own lowers the rest, which would spoil "PyCon" and every name.
        "capitalize": _keeping(lambda text: text[:1].upper() + text[1:]),
        "default": lambda value, other: value or other,
        "join": _join,
        "first": lambda texts: _pick(texts, 0),
        "last": lambda texts: _pick(texts, -1),
        "length": lambda value: units(value) if isinstance(value, str) else len(_answered(value)),
        "answered": _answered,
        "joined": lambda texts: _join(texts, all_of=True),
    }


def _keeping(change: Callable[[str], str]) -> Callable[[str], str]:
    def changed(text: str) -> str:
        if isinstance(text, Missing):
            return text
        return Said(change(text), text.names) if isinstance(text, Said) else change(text)

    return changed


def _clause(word: str) -> Callable[[Context, str], str]:
    @pass_context
    def said(context: Context, text: str) -> str:
        if isinstance(text, Missing):
            return text
        names = text.names if isinstance(text, Said) else ()
        made = context[SPEECH](word, text)
        return Said(made, names) if made else missing(names, answered=True)

    return said


def _can(word: str) -> Callable[[Context, str], bool]:
    @pass_context
    def can(context: Context, text: str) -> bool:
        return bool(text and context[SPEECH](word, text))

    return can


def _answered(texts: list[str]) -> list[str]:
    return [text for text in texts if text]


def _names(texts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(n for text in texts if isinstance(text, Said) for n in text.names))


def _join(texts: list[str], between: str = "", *, all_of: bool = False) -> str:
    """The answered ones in one text; for `~` (`all_of`), missing as soon as one is."""
    open_ = [text for text in texts if isinstance(text, Missing)]
    if open_ and (all_of or not _answered(texts)):
        return missing(_names(list(open_)), answered=all(text.answered for text in open_))
    answered = [str.__str__(text) for text in map(str, texts) if text]
    if sum(map(len, answered)) + len(between) * len(answered) > MAX_OUTPUT:
        raise Refused(f"the template would say more than {MAX_OUTPUT:,} characters")
    said = between.join(answered)
    return Said(said, _names(texts)) if _names(texts) else said


def _pick(texts: list[str], index: int) -> str:
    answered = _answered(texts)
    return answered[index] if answered else missing(_names(texts))

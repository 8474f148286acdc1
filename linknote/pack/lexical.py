"""A template's tokens before Jinja's parser sees them: where each stands, and that they balance.

Everything that would make the parser or the compiler work hard (depth, length, numbers) is bounded
here, and every tag is known and closed, so that errors can point at the tag that caused them.
"""

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from linknote.errors import InputError
from linknote.pack.source import Source
from linknote.pack.vocabulary import CLOSES, TAGS

if TYPE_CHECKING:
    from jinja2 import Environment

MAX_TOKENS, MAX_IN_TAG, MAX_BRACKETS, MAX_BLOCKS, MAX_DIGITS = 2_000, 80, 10, 8, 9
DROPPED = {"whitespace", "comment_begin", "comment", "comment_end"}
ESCAPES = "nt\\'\""


class Token(NamedTuple):
    kind: str
    value: str
    offset: int


def tokens(source: Source, environment: "Environment") -> list[Token]:
    """The tokens that Jinja's parser will see, with their offsets; InputError for what is wrong."""
    found = _lexed(source, environment)
    in_tag = brackets = 0
    for token in found:
        if token.kind in ("variable_begin", "block_begin"):
            in_tag = brackets = 0
        in_tag += 1
        if token.kind == "operator":
            brackets += (token.value in "([{") - (token.value in ")]}")
        if brackets > MAX_BRACKETS:
            raise source.wrong(token.offset, "nested too deeply")
        if token.kind != "data" and in_tag > MAX_IN_TAG:
            raise source.wrong(token.offset, "too much in one pair of brackets")
        _check_literal(source, token)
    _check_tags(source, found)
    return found


def _lexed(source: Source, environment: "Environment") -> list[Token]:
    from jinja2 import TemplateSyntaxError

    found: list[Token] = []
    at = opened = 0
    try:
        for _, kind, value in environment.lex(source.text):
            start = max(source.text.find(value, at), at)
            at = start + len(value)
            if kind.endswith("_begin"):
                opened = start
            if kind == "raw_begin":
                raise _unknown_tag(source, "raw", start + value.index("raw"))
            if kind not in DROPPED:
                found.append(Token(kind, value, start))
            if len(found) > MAX_TOKENS:
                raise source.wrong(start, "the template is too large")
    except TemplateSyntaxError as error:
        raise _lexing(source, str(error.message), at, opened) from None
    if found and found[-1].kind not in ("data", "variable_end", "block_end"):
        raise _never_closed(source, opened)
    return found


def _lexing(source: Source, message: str, at: int, opened: int) -> InputError:
    if "comment" in message:
        return source.wrong(opened, "a comment that is never closed", "end it with #}")
    if "unexpected char" in message:
        character = source.text[at : at + 1]
        if character in ("'", '"'):
            return source.wrong(at, "a quotation mark that is never closed")
        hint = "use a plain ' or \"" if character in "“”„‘’‚«»" else None
        return source.wrong(at, f"unexpected {character}", hint)
    if "unexpected '" in message:  # a bracket that closes nothing, or another one
        character = source.text[at : at + 1]
        hint = "two end it: }}" if character == "}" else None
        return source.wrong(at, f"unexpected {character}", hint)
    return _never_closed(source, opened)


def _never_closed(source: Source, opened: int) -> InputError:
    opening = source.text[opened : opened + 2]
    closing = {"{{": "}}", "{%": "%}"}.get(opening, "#}")
    return source.wrong(opened, f"{opening} is never closed", f"end it with {closing}")


def _check_literal(source: Source, token: Token) -> None:
    if token.kind == "float":
        raise source.wrong(token.offset, "numbers are whole in a template")
    if token.kind == "integer" and not (token.value.isdecimal() and len(token.value) <= MAX_DIGITS):
        raise source.wrong(token.offset, f"a number has at most {MAX_DIGITS} plain digits")
    if token.kind == "string":
        at = token.value.find("\\")
        while at >= 0:
            if token.value[at + 1] not in ESCAPES:
                raise source.wrong(
                    token.offset + at,
                    f"unknown escape {token.value[at : at + 2]}",
                    "write the character itself",
                )
            at = token.value.find("\\", at + 2)


def _check_tags(source: Source, found: list[Token]) -> None:
    """Every tag is known, belongs where it is and is closed."""
    open_: list[Token] = []
    for token, name in pairwise(found):
        if token.kind != "block_begin":
            continue
        word = name.value
        if word in TAGS:
            if word == "for" and any(tag.value == "for" for tag in open_):
                raise source.wrong(
                    name.offset, "a loop inside a loop", "one level of for is all there is"
                )
            open_.append(name)
            if len(open_) > MAX_BLOCKS:
                raise source.wrong(name.offset, "nested too deeply")
        elif word in CLOSES:
            inside = open_[-1].value if open_ else None
            if inside != CLOSES[word]:
                hint = f"{inside} is still open" if inside else None
                raise source.wrong(name.offset, f"{word} without its {CLOSES[word]}", hint)
            if word.startswith("end"):
                open_.pop()
        elif name.kind == "name":
            raise _unknown_tag(source, word, name.offset)
        else:
            raise source.wrong(
                name.offset, "a tag is expected here", f"known here: {', '.join(TAGS)}"
            )
    if open_:
        tag = open_[-1]
        raise source.wrong(
            tag.offset, f"{tag.value} is never closed", f"end it with {{% end{tag.value} %}}"
        )


def _unknown_tag(source: Source, word: str, offset: int) -> InputError:
    from linknote.nearest import mend

    return source.wrong(offset, f"unknown tag {word[:40]}", mend(word, [*TAGS, *CLOSES]))

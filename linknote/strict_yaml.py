"""The one way YAML is read: packs, front matter, rules, settings.

A small, total part of YAML, read event by event: mappings with text keys, lists and scalars. No
anchors, aliases, merge keys, tags, duplicate keys or second documents; depth, events and bytes are
bounded. Plain `null`, `~`, `true`, `false` and whole numbers of at most nine digits are what they
look like; everything else is text, so `no` is a word and `version: 0.10` keeps its nought.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from linknote.document import Document, Path, Value, check_keys, kind, shown
from linknote.errors import InputError, Where

__all__ = ["Document", "Path", "Value", "check_keys", "parse", "read_text"]

MAX_BYTES, MAX_EVENTS, MAX_DEPTH = 32 * 1024, 4_000, 8
WORDS: Mapping[str, bool | None] = {
    "": None, "~": None, "null": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip


def parse(
    raw: bytes | str,
    *,
    file: str,
    first_line: int = 1,
    max_bytes: int = MAX_BYTES,
    max_events: int = MAX_EVENTS,
    max_depth: int = MAX_DEPTH,
) -> Document:
    """YAML text → Document; an empty text is an empty mapping.

    `first_line` is the line of `file` on which `raw` starts (front matter starts on its second).
    Everything that is wrong is an InputError with file, line and column.
    """
    size = len(raw) if isinstance(raw, bytes) else len(raw.encode("utf-8", "surrogatepass"))
    if size > max_bytes:
        raise InputError(f"larger than {max_bytes // 1024} KiB", where=Where(file))
    text = read_text(raw, file=file, first_line=first_line)
    reader = _Reader(file, first_line, max_depth)
    for count, event in enumerate(_events(text, file, first_line), 1):
        if count > max_events:
            raise InputError("too many entries", where=reader.where(event))
        reader.take(event)
    root = reader.root
    if root is None:
        root = {}
    if not isinstance(root, dict):
        raise InputError(
            f"expected keys with values, found {kind(root)}",
            hint="write one 'key: value' a line",
            where=Where(file, first_line),
        )
    return Document(file, root, reader.places)


def read_text(raw: bytes | str, *, file: str, first_line: int = 1) -> str:
    """UTF-8 → text with "\\n" for every newline; hidden characters are an InputError with place."""
    if isinstance(raw, str):
        text = raw.removeprefix("\ufeff")
    else:
        try:
            raw = raw.removeprefix(BOM_UTF8)
            text = raw.decode()
        except UnicodeDecodeError as error:
            before = raw[: error.start].decode("utf-8", "replace")
            where = _place(before, len(before), file, first_line)
            raise InputError("not UTF-8 text", hint="save it as UTF-8", where=where) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if found := _hidden_in(text):
        raise _hidden(found[0], _place(text, found.start(), file, first_line))
    return text


class _Reader:
    """Builds the value out of events, without recursion."""

    def __init__(self, file: str, first_line: int, max_depth: int):
        self.file, self.first_line, self.max_depth = file, first_line, max_depth
        self.root: Value = None
        self.places: dict[Path, tuple[int, int]] = {}
        self._open: list[dict[str, Value] | list[Value]] = []
        self._path: list[str | int] = []  # one step an open container; a mapping's is its key
        self._awaiting_key = True  # of the innermost mapping
        self._documents = 0

    def where(self, event: Any) -> Where:
        return Where(self.file, *self._mark(event))

    def _mark(self, event: Any) -> tuple[int, int]:
        mark = event.start_mark
        return mark.line + self.first_line, mark.column + 1

    def take(self, event: Any) -> None:
        name = type(event).__name__
        if name == "AliasEvent" or getattr(event, "anchor", None):
            raise InputError("anchors and aliases are not allowed", where=self.where(event))
        if getattr(event, "tag", None):
            raise InputError("tags are not allowed", where=self.where(event))
        if name == "ScalarEvent":
            self._put(self._scalar(event), event)
        elif name in ("MappingStartEvent", "SequenceStartEvent"):
            if len(self._open) >= self.max_depth:
                raise InputError("nested too deeply", where=self.where(event))
            container: dict[str, Value] | list[Value] = {} if name.startswith("M") else []
            self._put(container, event)
            self._open.append(container)
            self._path.append("" if isinstance(container, dict) else -1)
            self._awaiting_key = True
        elif name in ("MappingEndEvent", "SequenceEndEvent"):
            self._open.pop()
            self._path.pop()
            self._awaiting_key = True
        elif name == "DocumentStartEvent":
            self._documents += 1
            if self._documents > 1:
                raise InputError("more than one document in the file", where=self.where(event))

    def _put(self, value: Value, event: Any) -> None:
        if not self._open:
            self.root = value
            self.places[()] = self._mark(event)
            return
        top = self._open[-1]
        if isinstance(top, list):
            self._path[-1] = len(top)
            self.places[tuple(self._path)] = self._mark(event)
            top.append(value)
        elif self._awaiting_key:
            key = self._key(value, event)
            if key in top:
                raise InputError(f"key {shown(key)} is given twice", where=self.where(event))
            self._path[-1] = key
            self.places[tuple(self._path)] = self._mark(event)
            top[key] = None
            self._awaiting_key = False
        else:
            top[str(self._path[-1])] = value
            self._awaiting_key = True

    def _key(self, value: Value, event: Any) -> str:
        if not isinstance(value, str):
            raise InputError(
                f"a key must be text, not {kind(value)}",
                hint="put it in quotation marks if it is meant as a word",
                where=self.where(event),
            )
        if value == "<<":
            raise InputError("merge keys are not allowed", where=self.where(event))
        return value

    def _scalar(self, event: Any) -> Value:
        value: str = event.value
        if found := _hidden_in(value):
            raise _hidden(found[0], self.where(event))
        if event.style:  # quoted or a block: text, whatever it looks like
            return value
        if value in WORDS:
            return WORDS[value]
        is_number = value.lstrip("-").isdecimal() and _integer().match(value)
        return int(value) if is_number else value


def _events(text: str, file: str, first_line: int) -> Iterator[Any]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        yield from yaml.parse(text, Loader=loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = str(getattr(error, "problem", None) or "it cannot be read")
        place: tuple[int, ...] = ()
        tab = False
        if mark:  # at the end of the text libyaml counts a line that is not there
            lines = text.removesuffix("\n").split("\n")
            row = min(mark.line, len(lines) - 1)
            column = mark.column if row == mark.line else len(lines[row])
            place, tab = (row + first_line, column + 1), "\t" in lines[row][: column + 1]
        message, hint = _plain(problem, tab)
        raise InputError(message, hint=hint, where=Where(file, *place)) from None
    except RecursionError:  # the Python loader alone; the C loader's events do not recurse
        raise InputError("nested too deeply", where=Where(file, first_line)) from None


def _plain(problem: str, tab: bool) -> tuple[str, str | None]:
    """PyYAML's words for the commonest slips → ours."""
    if "mapping values are not allowed" in problem:
        return "a second ':' in one value", "put a value that holds ': ' in quotation marks"
    if "tab character" in problem or (tab and "cannot start any token" in problem):
        return "a tab where spaces are expected", "indent with spaces"
    if "cannot start any token" in problem:
        return "a value that starts with a special character", "put the value in quotation marks"
    if "could not find expected ':'" in problem or "expected ':'" in problem:
        return "a key without its ':'", "write 'key: value'"
    if "did not find expected key" in problem or "expected <block end>" in problem:
        return "a line that fits nowhere", "check how it is indented and that quotes are closed"
    if "unexpected end of stream" in problem:
        return "a quotation mark that is never closed", None
    if "expected alphabetic or numeric character" in problem:
        return "anchors and aliases are not allowed", "put text with '*' or '&' in quotation marks"
    if "expected ',' or" in problem:
        return "a bracket that is never closed", "put text with brackets in quotation marks"
    return f"not YAML that linknote reads: {problem[:120]}", None


def _place(text: str, index: int, file: str, first_line: int) -> Where:
    line = text.count("\n", 0, index)
    return Where(file, first_line + line, index - (text.rfind("\n", 0, index) + 1) + 1)


def _hidden_in(text: str) -> re.Match[str] | None:
    """The first hidden character. ASCII that can be printed holds none, which is soon seen."""
    if text.isascii() and text.replace("\n", "").replace("\t", "").isprintable():
        return None
    return next((found for found in _forbidden().finditer(text) if not found["flag"]), None)


def _hidden(character: str, where: Where) -> InputError:
    return InputError(f"a hidden character (U+{ord(character):04X})", hint="remove it", where=where)


@cache
def _forbidden() -> re.Pattern[str]:
    """Control, bidi, invisible and private characters, line separators, lone surrogates.

    Letters that show nothing are among them. What emoji and many scripts are joined with stays, and
    flags that are built of tags.
    """
    flag = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,8}\U000e007f"
    return re.compile(
        f"(?P<flag>{flag})|"
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
        "\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\ud800-\uf8ff\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
    )


@cache
def _integer() -> re.Pattern[str]:
    return re.compile(r"-?(?:0|[1-9][0-9]{0,8})\Z")

"""One run of check: notes in, one report each out, the highest exit status."""

from __future__ import annotations

import json as jsons
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from linknote.check import Facts, Report, as_json, check, same_as_before
from linknote.cli.inputs import read_text, shown_name, stdin_is_piped
from linknote.cli.output import write_json
from linknote.errors import InputError, Where
from linknote.store.files import why as reason
from linknote.store.paths import home
from linknote.store.rules import load_rule_set
from linknote.store.settings import limit_of, load_settings

EMPTY = "write the note into it"
MAX_LINE = 1 << 20
MAX_NOTE = 65_536
"""Characters: eight times what the longest message of a site holds. What is longer is no note."""
KEYS = ("text", "name", "found", "why", "lang", "limit")


class Checked(NamedTuple):
    """What the command line asked for, as typed."""

    notes: tuple[str, ...]
    name: str | None
    found: str | None
    why: str | None
    profile: str | None
    against: str | None
    limit: int | None
    lang: str | None
    kind: str
    ignore: tuple[str, ...]
    strict: bool
    json: bool
    jsonl: bool


class Judged(NamedTuple):
    """A note to judge, with what is known of it."""

    text: str
    facts: Facts
    lang: str | None
    limit: int


def run(asked: Checked) -> int:
    """Judge every note and print its report; the highest exit status."""
    if not asked.notes and not stdin_is_piped():
        raise InputError("there is no note to check", hint="give a NOTE, or pipe one in")
    place = home()
    settings = load_settings(place.config)
    rules = load_rule_set(place, settings).without(asked.ignore)
    limit = limit_of(asked.limit, None, settings)
    facts = _facts(asked)
    if facts != Facts():  # with nothing known, nothing in a note can be untrue
        facts = facts._replace(me=settings.me)
    earlier = tuple(_earlier(asked.against)) if asked.against else ()
    status = 0
    many = len(asked.notes) > 1 or asked.jsonl
    notes = _lines(asked, facts, limit) if asked.jsonl else _files(asked, facts, limit)
    for name, judged in notes:
        report = check(
            judged.text,
            facts=judged.facts if judged.facts != Facts() else None,
            limit=judged.limit,
            lang=judged.lang,
            kind=asked.kind,
            rules=rules,
        )
        if earlier:
            report = _with_earlier(report, earlier, judged.facts)
        status = max(status, _status(report, strict=asked.strict))
        if asked.json or asked.jsonl:
            _print_json(report, one_line=many)
        else:
            from linknote.terminal.report import show_report

            show_report(report, name=name if many else None)
    return status


def _status(report: Report, *, strict: bool) -> int:
    return int(report.verdict == "fail" or (strict and report.verdict == "warn"))


def _facts(asked: Checked) -> Facts:
    facts = Facts(name=asked.name, found=asked.found, why=asked.why)
    if not asked.profile:
        return facts
    from linknote.cli.people import read_person

    person = read_person(asked.profile)
    return facts._replace(person=person, name=asked.name or person.name, greeting=person.greeting)


def _files(asked: Checked, facts: Facts, limit: int) -> Iterator[tuple[str, Judged]]:
    for path in asked.notes or ("-",):
        text, _ = read_text(path, empty=EMPTY)
        _check_length(text, Where(shown_name(path)))
        yield path, Judged(text, facts, asked.lang, limit)


def _lines(asked: Checked, facts: Facts, limit: int) -> Iterator[tuple[str, Judged]]:
    """The notes of JSON lines, one at a time: memory stays flat however many there are."""
    for path in asked.notes or ("-",):
        for number, raw in enumerate(_raw_lines(path), 1):
            if raw.strip():
                name = f"{'stdin' if path == '-' else path}:{number}"
                yield name, _judged(raw, name, asked, facts, limit)


def _judged(raw: bytes, name: str, asked: Checked, facts: Facts, limit: int) -> Judged:
    where = Where(name)
    try:
        said = jsons.loads(raw)
    except (ValueError, RecursionError) as error:
        raise InputError(f"not a JSON object: {error}", where=where) from None
    if not isinstance(said, dict) or not isinstance(said.get("text"), str):
        raise InputError("wants a JSON object with the note in text", where=where)
    _check_length(said["text"], where)
    for key in ("name", "found", "why", "lang"):
        if said.get(key) is not None and not isinstance(said[key], str):
            raise InputError(f"{key} wants text", where=where)
    own = said.get("limit") or limit
    if isinstance(own, bool) or not isinstance(own, int):
        raise InputError("limit wants a whole number", where=where)
    return Judged(
        said["text"],
        facts._replace(
            name=said.get("name") or facts.name,
            found=said.get("found") or facts.found,
            why=said.get("why") or facts.why,
        ),
        said.get("lang") or asked.lang,
        own,
    )


def _check_length(text: str, where: Where) -> None:
    if len(text) > MAX_NOTE:
        message = f"longer than {MAX_NOTE:,} characters: no note is"
        raise InputError(message, hint="give the note alone", where=where)


def _raw_lines(path: str) -> Iterator[bytes]:
    if path == "-":
        yield from _bounded(sys.stdin.buffer, "stdin")
        return
    try:
        with Path(path).open("rb") as file:
            yield from _bounded(file, path)
    except OSError as error:
        raise InputError(f"cannot be read: {reason(error)}", where=Where(path)) from None


def _bounded(file: BinaryIO, name: str) -> Iterator[bytes]:
    while line := file.readline(MAX_LINE + 1):
        if len(line) > MAX_LINE:
            raise InputError("a line is larger than 1 MiB", where=Where(name))
        yield line


def _earlier(path: str) -> Iterable[str]:
    """Earlier notes: JSON lines with text or note in each, or plain ones, a blank line apart."""
    text, _ = read_text(path, empty="put notes you sent before into it")
    lines = [line for line in text.splitlines() if line.strip()]
    if all(line.lstrip().startswith("{") for line in lines):
        for number, line in enumerate(lines, 1):
            try:
                said = jsons.loads(line)
            except (ValueError, RecursionError) as error:
                raise InputError(f"not a JSON object: {error}", where=Where(path, number)) from None
            if isinstance(note := said.get("text") or said.get("note"), str):
                yield note
        return
    yield from (note for note in text.split("\n\n") if note.strip())


def _with_earlier(report: Report, earlier: tuple[str, ...], facts: Facts) -> Report:
    names = [name for name in (facts.name, facts.greeting) if name]
    found = same_as_before(report.text, earlier, names)
    verdict = "warn" if found and report.verdict == "pass" else report.verdict
    return report._replace(findings=(*report.findings, *found), verdict=verdict)


def _print_json(report: Report, *, one_line: bool) -> None:
    write_json(as_json(report), indent=None if one_line else 2)

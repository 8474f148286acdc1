"""One run of batch: the people counted, then a row for each, written as soon as it is known."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, NamedTuple

from linknote.batch.entry import Entry, entry_of
from linknote.batch.rows import delimiter_of, read_rows
from linknote.batch.summary import Summary
from linknote.cli.many.form import Form
from linknote.cli.many.judging import Judge
from linknote.cli.many.result import Printed, Result, Saved
from linknote.cli.note.writer import Wanted, Writer
from linknote.cli.showing import say
from linknote.errors import InputError, Stopped, Where
from linknote.store.paths import home
from linknote.store.rows_out import check_place, open_rows_out
from linknote.store.settings import Settings, limit_of, load_settings
from linknote.store.stream import Source, open_source
from linknote.store.tally import open_tally
from linknote.terminal.progress import progress

TABLE, LINES = ".csv", (".jsonl", ".ndjson")
STDOUT = "-"


class Asked(NamedTuple):
    """What the command line asked for, as typed."""

    people: str
    out: str
    resume: bool = False
    max_people: int = 200
    lang: str | None = None
    register: str | None = None
    account: str | None = None
    limit: int | None = None
    template: str | None = None
    situation: str | None = None
    strict: bool = False


def run(asked: Asked) -> int:
    """Write a row for each of the people; 1 when any was refused, else 0.

    Raises InputError before anything is written for too many people, for a file that is no list of
    them and for a result that cannot be begun; Stopped on Ctrl-C.
    """
    table = _is_table(asked)
    place = home()
    settings = load_settings(place.config)
    writer = Writer(place, settings, _wanted(asked, settings))
    writer.known()
    summary = Summary()
    try:
        with ExitStack() as opened:
            source = opened.enter_context(open_source(asked.people, stdin=_stdin()))
            total = _counted(source, asked.max_people)
            for note in source.notes:
                say(f"{source.shown}: {note}")
            result: Result = Printed()
            if asked.out != STDOUT:
                out = opened.enter_context(open_rows_out(asked.out, resume=asked.resume))
                result = Saved(out, _form(source, table=table), asked.out, people=source.shown)
            judge = Judge(writer, opened.enter_context(open_tally()))
            rows = read_rows(source.lines(), file=source.shown)
            entries = (entry_of(raw, file=source.shown) for raw in rows)
            write(entries, judge, result, summary, opened.enter_context(progress(total)))
    except KeyboardInterrupt:
        raise _stopped(asked, summary) from None
    for line in summary.lines("all" if asked.out == STDOUT else asked.out):
        say(line)
    return int(summary.refused > 0)


def write(
    entries: Iterable[Entry],
    judge: Judge,
    result: Result,
    summary: Summary,
    step: Callable[[], None],
) -> None:
    """A row for each entry: those that stand in the result already are only looked at."""
    earlier = result.earlier()
    for entry in entries:
        trouble = judge.trouble(entry)
        before = next(earlier, None)
        if before:
            result.compare(before, entry)
            refused, warned = before.refused, before.warned
        else:
            outcome = judge.outcome(entry, trouble)
            result.write(outcome)
            refused = outcome.refused
            warned = any(finding.severity == "warning" for finding in outcome.findings)
        if not refused:
            judge.known(entry)
        summary.add(entry.number, entry.name, refused=refused, warned=warned)
        step()
    result.end(next(earlier, None))


def _wanted(asked: Asked, settings: Settings) -> Wanted:
    return Wanted(
        template=asked.template,
        situation=asked.situation,
        lang=asked.lang,
        register=asked.register,
        limit=limit_of(asked.limit, asked.account, settings),
        strict=asked.strict,
    )


def _is_table(asked: Asked) -> bool:
    """Whether the result is a table. Raises InputError where it cannot be written at all."""
    ending = Path(asked.out).suffix.lower()
    if asked.out == STDOUT:
        if asked.resume:
            raise InputError("--resume goes on in a file", hint="name it with --out")
        return False
    if ending != TABLE and ending not in LINES:
        raise InputError(
            "--out wants a file ending in .csv or .jsonl",
            hint="the ending says how the notes are written; - prints JSON lines",
            where=Where(asked.out),
        )
    if asked.people != STDOUT and _are_one(asked.people, asked.out):
        raise InputError("--out is the file with the people", hint="give another name")
    check_place(asked.out, resume=asked.resume)
    return ending == TABLE


def _are_one(one: str, two: str) -> bool:
    try:
        return Path(one).samefile(two)
    except (OSError, ValueError):
        return False


def _counted(source: Source, most: int) -> int:
    """How many people there are. Raises InputError for nobody, and for more than `most`."""
    count = 0
    for raw in read_rows(source.lines(), file=source.shown):
        count = raw.number
        if count > most:
            raise InputError(
                f"this holds more than {most:,} people, and each note should be somebody's own: "
                "nobody means that many at once",
                hint="leave in whom you really met, or insist with --max-people N",
                where=Where(source.shown),
            )
    if not count:
        raise InputError("there is nobody in it", hint="only a header", where=Where(source.shown))
    return count


def _form(source: Source, *, table: bool) -> Form:
    """A table opens wherever the people's file did: its delimiter, and its mark for Excel."""
    if not table:
        return Form(table=False)
    delimiter = delimiter_of(source.lines())
    from_excel = source.encoding != "utf-8" or bool(source.notes)
    return Form(table=True, delimiter=";" if delimiter == ";" else ",", mark=from_excel)


def _stdin() -> BinaryIO | None:
    return sys.stdin.buffer if sys.stdin else None


def _stopped(asked: Asked, summary: Summary) -> Stopped:
    done = summary.written + summary.refused
    if asked.out == STDOUT or not done:
        return Stopped(f"stopped after {done:,} people")
    return Stopped(f"stopped after {done:,} people", hint=f"this goes on: {_again(asked)}")


def _again(asked: Asked) -> str:
    """The command line that goes on, with all that was said on this one."""
    words = ["linknote", "batch", asked.people]
    for name, said in asked._replace(resume=True)._asdict().items():
        if name != "people" and said != Asked._field_defaults.get(name):
            words.append(f"--{name.replace('_', '-')}")
            words += [] if said is True else [str(said)]
    return shlex.join(words)

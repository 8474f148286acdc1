"""A judged note on stdout: its words marked, and one line on what to do about each."""

from __future__ import annotations

import sys
from typing import TextIO

from linknote.check import Report
from linknote.model import Finding
from linknote.terminal.screen import console, has_frames
from linknote.text.clean import clean

VERDICTS = {"pass": "may be sent", "warn": "could be better", "fail": "should not be sent"}
STYLES = {"error": "bold red underline", "warning": "yellow underline", "suggestion": "underline"}
MOST_WORDS = 40


def show_report(report: Report, *, name: str | None = None, stream: TextIO | None = None) -> None:
    """The note, the words each finding is about, and what to do: with colours on a terminal.

    Raises OSError when stdout is closed or full.
    """
    stream = sys.stdout if stream is None else stream
    if has_frames(stream):
        _show_coloured(report, name, stream)
    else:
        stream.write("\n".join(lines(report, name)) + "\n")
    stream.flush()


def lines(report: Report, name: str | None = None) -> list[str]:
    """The report as plain lines."""
    head = [f"{clean(name, one_line=True)}:"] if name else []
    note = [f"  {line}" for line in clean(report.text).split("\n")]
    return [*head, *note, summary(report), *(finding_line(report, f) for f in report.findings)]


def summary(report: Report) -> str:
    """One line: the verdict, the count, and what the note does not say."""
    missing = [part for part, span in report.covers.items() if span is None]
    lacks = f" · does not say: {', '.join(missing)}" if missing else ""
    return f"{VERDICTS[report.verdict]} · {report.length} of {report.limit}{lacks}"


def finding_line(report: Report, finding: Finding) -> str:
    """One finding in one line: how bad, what, the words it is about, the mend, the rule."""
    words = ""
    if finding.span:
        said = clean(report.text[slice(*finding.span)], one_line=True)
        words = f" “{said[:MOST_WORDS]}{'…' if len(said) > MOST_WORDS else ''}”"
    mend = f" – {finding.mend}" if finding.mend else ""
    text = f"{finding.severity}: {finding.message}{words}{mend} ({finding.rule})"
    return clean(text, one_line=True)


def _show_coloured(report: Report, name: str | None, stream: TextIO) -> None:
    from rich.text import Text

    text = Text(report.text, overflow="fold")
    for finding in reversed(report.findings):
        if finding.span:
            text.stylize(STYLES.get(finding.severity, ""), *finding.span)
    screen = console(stream)
    if name:
        screen.print(Text(clean(name, one_line=True), style="dim"))
    screen.print(text)
    screen.print(Text(summary(report), style="bold"))
    for finding in report.findings:
        screen.print(Text(finding_line(report, finding), overflow="fold"))

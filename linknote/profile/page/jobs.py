"""The "Experience" and "Education" of a page: which job is current, which school the last."""

from __future__ import annotations

from dataclasses import dataclass

from linknote.profile.page.dates import Dates, dates, duration
from linknote.profile.page.signs import is_logo
from linknote.profile.page.words import is_label, key, labels
from linknote.profile.pasted import Line


@dataclass(frozen=True, slots=True)
class Job:
    """One job: role and company with their lines (None where unsure), and whether it goes on."""

    role: Line | None
    company: Line | None
    current: bool


def read_jobs(lines: list[Line]) -> list[Job]:
    """The jobs in the page's order; a company with several roles gives one job a role."""
    jobs: list[Job] = []
    heads: list[Line] = []
    group: Line | None = None
    fresh = True
    for line in lines:
        if is_logo(line.text):
            heads, group, fresh = [], None, True
            continue
        found = dates(line.text)
        if found is None:
            heads.append(line)
            continue
        job, group = _job(heads, group, found, fresh=fresh)
        jobs.append(job)
        heads, fresh = [], False
    return jobs


def _job(
    heads: list[Line], group: Line | None, found: Dates, *, fresh: bool
) -> tuple[Job, Line | None]:
    """The job whose dates were just read; `heads` are the lines since the dates before."""
    spans = [i for i, line in enumerate(heads) if i and duration(line.text)]
    if spans:
        group = _company(heads[spans[-1] - 1])
        role = _last(heads[spans[-1] + 1 :])
        return Job(role, group, found.current), group
    heads = _without_types(heads)
    if group and not (heads and _typed(heads[-1].text)):
        return Job(_last(heads), group, found.current), group
    if len(heads) >= 2 and (fresh or len(heads) == 2 or _typed(heads[-1].text)):
        return Job(_plain(heads[-2]), _company(heads[-1]), found.current), None
    if len(heads) >= 2:
        return Job(_plain(heads[-2]), _company(heads[-1]), found.current), None
    return Job(_plain(heads[0]) if heads else None, None, found.current), None


def _without_types(heads: list[Line]) -> list[Line]:
    while heads and is_label("type", heads[-1].text):
        heads = heads[:-1]
    return heads


def _typed(text: str) -> bool:
    """ "Nordlicht · Full-time" """
    _, dot, last = text.replace("•", "·").rpartition("·")
    return bool(dot) and key(last.strip()) in labels("type")


def _last(lines: list[Line]) -> Line | None:
    """The last line that is neither an employment type nor a length of time."""
    for line in reversed(lines):
        if not is_label("type", line.text) and not duration(line.text):
            return _plain(line)
    return None


def _company(line: Line) -> Line | None:
    """The company without " · Full-time"."""
    text = line.text.replace("•", "·").partition(" · ")[0].strip()
    return _plain(Line(line.number, text, line.raw))


def _plain(line: Line) -> Line | None:
    """None for a line masked with asterisks, or too long to be a name of anything."""
    text = line.text
    return line if 1 < len(text) <= 150 and text.strip("* ") else None


def read_schools(lines: list[Line]) -> list[Line]:
    """The schools of "Education", the most recent first where the years are plain to see."""
    entries = _entries([line for line in lines if line.text.strip("* ")])
    dated = [entry for entry in entries if entry[1] is not None]
    if len(dated) == len(entries):
        entries = sorted(entries, key=lambda entry: -(entry[1] or 0))
    return [school for school, _ in entries if len(school.text) <= 150]


def _entries(lines: list[Line]) -> list[tuple[Line, int | None]]:
    """Each school and the last year of its dates; a logo or a line after dates begins a school."""
    entries: list[tuple[Line, int | None]] = []
    logos = any(is_logo(line.text) for line in lines)
    fresh = True
    for line in lines:
        found = dates(line.text)
        if is_logo(line.text):
            fresh = True
        elif found and entries:
            year = entries[-1][1]
            entries[-1] = (entries[-1][0], year or found.end or 9999)
            fresh = not logos
        elif fresh and not found:
            entries.append((line, None))
            fresh = False
    return entries

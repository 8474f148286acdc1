"""`pack test`: the trial of a pack, as a table or as JSON."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from time import process_time

from linknote.cli.as_json import finding_json
from linknote.cli.output import write_json, write_result
from linknote.cli.packs.shelf import is_path, shelf
from linknote.cli.packs.shown import columns, counted
from linknote.cli.showing import say
from linknote.errors import InputError, Where
from linknote.model import Pack, Problem, Template
from linknote.store.packs import load_pack, load_template
from linknote.trial import Cell, trial

PASSED, FAILED, UNUSABLE = 0, 1, 2
MOST_SAID = 40
MOST_SECONDS = 60
"""Of processor time: the built-in pack, far larger than any other, takes a quarter of it."""


def try_pack(name: str, *, lang: str | None, json: bool) -> int:
    """Run the trial of a pack by its name, a folder or one .j2 file; the exit status."""
    pack = _with_rules(_pack(name))
    templates = [template for template in pack.templates if lang in (None, template.lang)]
    if not templates and not pack.problems:
        raise InputError(f"{pack.name} has no templates to try", where=Where(pack.folder or name))
    cells = _tried(templates)
    failed = [cell for cell in cells if not cell.passed]
    status = UNUSABLE if pack.problems else FAILED if failed else PASSED
    if json:
        write_json(_object(pack, cells, status))
        return status
    write_result(columns(_table(cells)) if cells else "no template could be tried")
    for problem in pack.problems:
        hint = f" – {problem.hint}" if problem.hint else ""
        say(f"{problem.where}: {problem.message}{hint}")
    for line in troubles(failed, most=MOST_SAID):
        say(line)
    say(
        f"{counted(len(templates), 'template')}, {counted(len(cells), 'note')} tried: "
        f"{len(cells) - len(failed)} good, {len(failed)} not"
    )
    return status


def troubles(failed: Sequence[Cell], *, most: int) -> list[str]:
    """What is wrong, each thing once for each template, with the first note it is wrong in."""
    alike: dict[tuple[str, str, str], list[Cell]] = {}
    for cell in failed:
        what = re.sub(r"\d+|“[^”]*”", "#", cell.problem or "")
        alike.setdefault((cell.template, cell.lang, what), []).append(cell)
    lines = []
    for first, *more in list(alike.values())[:most]:
        parts = [f"{first.template} ({first.lang})"]
        parts += [f"sample {first.sample}", first.person] if first.sample else []
        parts += [first.answers, f"under {first.limit}"] if first.limit else []
        others = f" (so in {counted(len(more), 'more note')})" if more else ""
        lines.append(f"{', '.join(parts)}: {first.problem}{others}")
    if len(alike) > most:
        lines.append(f"and {len(alike) - most} other things")
    return lines


def _tried(templates: Sequence[Template]) -> list[Cell]:
    """The cells of a trial; one that goes on and on ends with a cell that says so."""
    cells: list[Cell] = []
    end = process_time() + MOST_SECONDS
    for cell in trial(templates):
        if process_time() > end:
            problem = f"the trial is stopped after {MOST_SECONDS} seconds of work"
            return [*cells, cell._replace(note=None, length=None, problem=problem)]
        cells.append(cell)
    return cells


def _pack(name: str) -> Pack:
    path = Path(name)
    if name.endswith(".j2"):
        template = load_template(path, pack=path.parent.name or "file", lang="en")
        return Pack("file", (template.lang,), (template,))
    if is_path(name) or (path.is_dir() and (path / "pack.yaml").is_file()):
        return load_pack(path)
    if "/" in name:
        templates = tuple(shelf().templates(name, None))
        return Pack(templates[0].pack, tuple(t.lang for t in templates), templates)
    return shelf().pack(name)


def _with_rules(pack: Pack) -> Pack:
    """The pack, with what is wrong with its rules among its problems."""
    from linknote.check import STANDARD
    from linknote.store.rules import RULES, with_pack_rules

    file = Path(pack.folder or "", RULES)
    if not pack.folder or not os.path.lexists(file):
        return pack
    try:
        with_pack_rules(STANDARD, file, pack.name)
    except InputError as error:
        problem = Problem(error.message, error.hint, error.where)
        return pack._replace(problems=(*pack.problems, problem))
    return pack


def _table(cells: Sequence[Cell]) -> list[tuple[str, ...]]:
    """One line a template: notes tried, and the longest under each limit."""
    limits = sorted({cell.limit for cell in cells} - {0})
    rows = [("template", "lang", "tried", "not good", *(f"longest/{limit}" for limit in limits))]
    tried = Counter((cell.template, cell.lang) for cell in cells)
    for (template, lang), count in tried.items():
        mine = [cell for cell in cells if (cell.template, cell.lang) == (template, lang)]
        longest = (
            max((cell.length or 0 for cell in mine if cell.limit == limit), default=0)
            for limit in limits
        )
        bad = sum(not cell.passed for cell in mine)
        rows.append((template, lang, str(count), str(bad or "-"), *map(str, longest)))
    return rows


def _object(pack: Pack, cells: Sequence[Cell], status: int) -> dict[str, object]:
    return {
        "pack": pack.name,
        "passed": status == PASSED,
        "tried": len(cells),
        "problems": [
            {"where": str(problem.where), "message": problem.message, "hint": problem.hint}
            for problem in pack.problems
        ],
        "cells": [cell_json(cell) for cell in cells],
    }


def cell_json(cell: Cell) -> dict[str, object]:
    return cell._asdict() | {
        "passed": cell.passed,
        "findings": [finding_json(finding) for finding in cell.findings],
    }

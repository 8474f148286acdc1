"""What a run of the command line may touch, and what it did."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from tests.forked_runs import ForkedRuns, Run

SECONDS, MEBIBYTES = 20.0, 200.0
"""A generous watchdog for a shared machine; docs/security.md tells what was measured."""


def everything(world: Path) -> dict[str, str]:
    """Every file and folder there is, with what is in it; not linknote's own lock."""
    found: dict[str, str] = {}
    for here, folders, names in os.walk(os.fsencode(world)):
        for name in [*folders, *names]:
            path = os.path.join(here, name)
            text = ""
            if os.path.islink(path):
                text = os.fsdecode(os.readlink(path))
            elif os.path.isfile(path) and os.path.getsize(path) < 10 << 20:
                with open(path, "rb") as file:
                    text = hashlib.sha256(file.read()).hexdigest()
            found[os.path.relpath(os.fsdecode(path), world)] = text
    for ours in ("home/packs/.added", "home/packs/.added/lock"):
        found.pop(ours, None)
    return found


def try_it(runs: ForkedRuns, world: Path, *args: str, ca_file: str | None = None) -> Run:
    return runs(
        *args,
        home=world / "home",
        scratch=world / "scratch",
        cwd=world / "elsewhere",
        ca_file=ca_file,
    )


def check_harmless(run: Run) -> None:
    """Nothing on any stream but plain lines, in bounded time and memory."""
    said = run.out + run.err
    assert said.replace("\n", "").isprintable(), said
    assert run.seconds < SECONDS
    assert run.peak < MEBIBYTES

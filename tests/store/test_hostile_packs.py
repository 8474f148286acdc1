"""Whatever is handed to `pack add` ends in one clear line, and leaves everything as it was."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from attack_sources import FILES, Attack, folder
from pack_attacks import ATTACKS

from tests.forked_runs import ForkedRuns, Run

SECONDS, MEBIBYTES = 20.0, 200.0
"""A generous watchdog for a shared machine; docs/security.md tells what was measured."""


@pytest.fixture(scope="module")
def runs() -> Iterator[ForkedRuns]:
    running = ForkedRuns()
    yield running
    running.close()


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """A folder that holds a home with one pack of the user's, a source, and scratch space."""
    for name in ("home", "source", "scratch", "elsewhere"):
        (tmp_path / name).mkdir()
    (tmp_path / "home" / "packs").mkdir()
    folder(FILES)(tmp_path / "home" / "packs")
    (tmp_path / "home" / "packs" / "gift" / "pack.yaml").write_text("name: mine\n")
    (tmp_path / "home" / "packs" / "gift").rename(tmp_path / "home" / "packs" / "mine")
    return tmp_path


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


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_attack(attack: Attack, world: Path, runs: ForkedRuns) -> None:
    argument = attack.make(world / "source")
    before = everything(world)
    run = try_it(runs, world, "pack", "add", argument)
    line = attack.said.replace("SOURCE", argument)
    assert (run.status, run.out, run.err) == (2, "", f"linknote: {line}\n")
    check_harmless(run)
    assert everything(world) == before

"""What the tests of `linknote batch` share."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from invented_crowd import rows_of

from linknote.cli.boundary import run as run_command


class Done(NamedTuple):
    """What a run left: its status, what it said, and the rows of the file it wrote."""

    status: int
    said: str
    rows: list[dict[str, Any]]


@pytest.fixture
def batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., Done]:
    """Runs a batch over text, bytes or objects, which stand in people.csv."""
    monkeypatch.chdir(tmp_path)

    def run(people: str | bytes | list[Any], *args: str, out: str = "notes.jsonl") -> Done:
        if isinstance(people, list):
            people = "".join(json.dumps(person) + "\n" for person in people)
        Path("people.csv").write_bytes(people if isinstance(people, bytes) else people.encode())
        status = run_command(["batch", "people.csv", "--out", out, *args])
        return Done(status, capfd.readouterr().err, rows_of(Path(out)))

    return run

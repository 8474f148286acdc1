"""A process that has read linknote's modules and forks for each attack: a tenth of the time."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from attacking import CHILD, PATIENCE, ROOT, Ran, Run, environment, run_command, told


@pytest.fixture(scope="session")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Runs one command line in a process of its own."""
    if not hasattr(os, "fork"):
        yield run_command
        return
    place = tmp_path_factory.mktemp("streams")
    names = (place / str(number) for number in itertools.count())
    with subprocess.Popen(
        [sys.executable, str(CHILD)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        text=True,
    ) as server:
        assert server.stdin
        assert server.stdout

        def run(args: Sequence[str], stdin: bytes, home: Path) -> Ran:
            given, out, err, peak = (next(names) for _ in range(4))
            given.write_bytes(stdin)
            asked = {
                "args": list(args), "home": str(home), "env": environment(home),
                "given": str(given), "out": str(out), "err": str(err), "peak": str(peak),
                "patience": int(PATIENCE),
            }  # fmt: skip
            server.stdin.write(json.dumps(asked) + "\n")
            server.stdin.flush()
            status = int(server.stdout.readline())
            return Ran(status, out.read_bytes(), err.read_bytes(), *told(peak))

        yield run
        server.stdin.close()

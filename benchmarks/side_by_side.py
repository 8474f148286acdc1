"""Times whole commands in turn, A B A B …, so that a machine whose speed drifts is fair to both."""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence


def seconds(command: Sequence[str], env: Mapping[str, str]) -> float:
    """One run of a command, from start to exit."""
    start = time.perf_counter()
    done = subprocess.run(
        command, env=dict(env), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    took = time.perf_counter() - start
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr.decode()}")
    return took


def compare(commands: Mapping[str, Sequence[str]], *, runs: int = 25) -> None:
    """Print the median of each command and its ratio to the first, run by run."""
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "LINKNOTE_HOME": home}
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed linknote has its bytecode
        for command in commands.values():
            seconds(command, env)
        rows = [[seconds(command, env) for command in commands.values()] for _ in range(runs)]
    print(f"{runs} runs of each, in turn")
    for index, name in enumerate(commands):
        column = [row[index] for row in rows]
        ratios = [row[index] / row[0] for row in rows]
        print(
            f"{statistics.median(column) * 1000:8.1f} ms  "
            f"ratio {statistics.median(ratios):5.2f}  "
            f"({min(ratios):.2f} to {max(ratios):.2f})  {name}"
        )

"""Broken texts for every reader for as long as you like: no crash, no hang.

    python -m benchmarks.fuzz [MINUTES]

The targets of tests/security/fuzzing.py in turn, with new texts each time. A text that takes longer
than 2 seconds of processor time is told like a crash is.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests" / "security"))

from fuzzing import TARGETS, meet
from hypothesis import HealthCheck, Phase, given, seed, settings

MOST_SECONDS = 2.0


def run(target: str, number: int) -> tuple[int, float, str | None]:
    """Two hundred texts; how many there were, the longest time, and what went wrong."""
    texts, reader = TARGETS[target]
    times = [0.0]

    def timed(text: str | bytes) -> None:
        start = time.process_time()
        meet(reader, text)
        times.append(time.process_time() - start)
        assert times[-1] < MOST_SECONDS, f"{times[-1]:.1f} s"

    chosen = settings(
        max_examples=200, database=None, deadline=None, suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink], print_blob=False,
    )  # fmt: skip
    try:
        seed(number)(chosen(given(texts)(timed)))()
    except Exception:
        return len(times), max(times), traceback.format_exc()[-3_000:]
    return len(times), max(times), None


def main(minutes: float) -> int:
    end = time.monotonic() + minutes * 60
    counts: Counter[str] = Counter()
    slowest: dict[str, float] = {}
    wrong = 0
    while time.monotonic() < end:
        for target in TARGETS:
            number, longest, trouble = run(target, random.getrandbits(32))
            counts[target] += number
            slowest[target] = max(slowest.get(target, 0), longest)
            if trouble:
                wrong += 1
                print(f"{target}:\n{trouble}", flush=True)
    for target, number in counts.items():
        print(f"{number:9,} texts  {slowest[target]:6.3f} s at most  {target}")
    print(f"{counts.total():9,} texts in {minutes:g} minutes, {wrong} troubles")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 10))

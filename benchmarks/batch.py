"""What a batch costs beside a plain Jinja loop that prints the same notes, and its memory.

    python benchmarks/batch.py            rows a second of one core, in turn, and peak memory
    python benchmarks/batch.py --profile  where the time of a row goes

The loop is what one would write by hand: one template, compiled once, three words filled in, no
check, nothing read out of a profile, nothing fitted. Its notes are compared with the batch's.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

FEW, MANY, RUNS = 200, 20_000, 5
CITIES = ("Leeds", "Lyon", "Porto", "Ghent", "Turin", "Kobe", "Cork")
TEMPLATE = (
    "Hi {{ greeting }}, we met at the {{ city }} fair. I'd like to learn how you plan {{ what }}."
)


def own(number: int) -> str:
    """A word of letters that is this person's own."""
    return "".join(chr(97 + number // 26**place % 26) for place in range(4))


def said(number: int) -> dict[str, str]:
    return {
        "name": f"Ines Prado{own(number)}",
        "company": f"Harbour {own(number)}",
        "found": f"we met at the {CITIES[number % 7]} fair",
        "why": f"to learn how you plan shift {number}",
    }


def people(count: int, folder: Path) -> Path:
    file = folder / f"{count}.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for number in range(count):
            out.write(json.dumps(said(number)) + "\n")
    return file


def by_batch(file: Path, out: Path) -> None:
    from linknote.cli.many.running import Asked, run

    with contextlib.redirect_stderr(io.StringIO()):
        if run(Asked(str(file), str(out), max_people=MANY)):
            raise SystemExit("a row was refused")


def by_loop(file: Path, out: Path) -> None:
    from jinja2 import Environment

    template = Environment().from_string(TEMPLATE)
    with file.open(encoding="utf-8") as lines, out.open("w", encoding="utf-8") as result:
        for number, line in enumerate(lines):
            person = json.loads(line)
            note = template.render(
                greeting=person["name"].split()[0],
                city=CITIES[number % 7],
                what=person["why"].removeprefix("to learn how you plan "),
            )
            result.write(json.dumps({"note": note}) + "\n")


def seconds(write: Callable[[Path, Path], None], file: Path, out: Path) -> float:
    out.unlink(missing_ok=True)
    start = time.process_time()
    write(file, out)
    return time.process_time() - start


def speed(folder: Path, count: int = 1_000) -> None:
    file = people(count, folder)
    batch, loop = folder / "batch.jsonl", folder / "loop.jsonl"
    seconds(by_batch, file, batch)  # packs and rules read, templates compiled
    seconds(by_loop, file, loop)
    notes = [[json.loads(line)["note"] for line in out.open()] for out in (batch, loop)]
    if notes[0] != notes[1]:
        raise SystemExit(f"not the same notes:\n{notes[0][0]}\n{notes[1][0]}")
    rows = [(seconds(by_batch, file, batch), seconds(by_loop, file, loop)) for _ in range(RUNS)]
    ratio = statistics.median(one / two for one, two in rows)
    for name, took in zip(("batch", "plain loop"), zip(*rows, strict=True), strict=True):
        print(f"{count / statistics.median(took):10,.0f} rows a second of one core  {name}")
    print(f"{ratio:10.1f} times as long a row")


def peak(file: Path, folder: Path) -> int:
    """Peak memory of a whole run in KiB."""
    script = (
        "import resource, sys; from linknote.cli.boundary import run; run(sys.argv[1:]);"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    out = folder / f"{file.stem}-out.csv"
    command = [sys.executable, "-c", script, "batch", str(file), "--out", str(out)]
    done = subprocess.run(
        [*command, "--max-people", str(MANY)], capture_output=True, text=True, cwd=ROOT, check=True
    )
    return int(done.stdout)


def memory(folder: Path) -> None:
    few, many = (peak(people(count, folder), folder) for count in (FEW, MANY))
    print(f"{few:10,} KiB at {FEW:,} rows, {many:,} KiB at {MANY:,}: {many / few:.3f} times")


def profile(folder: Path) -> None:
    import cProfile
    import pstats

    file, out = people(1_000, folder), folder / "batch.jsonl"
    seconds(by_batch, file, out)
    runs = cProfile.Profile()
    runs.runcall(seconds, by_batch, file, out)
    pstats.Stats(runs).sort_stats("tottime").print_stats(40)
    pstats.Stats(runs).sort_stats("cumtime").print_stats(60)


def main(arguments: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        os.environ["LINKNOTE_HOME"] = name
        folder = Path(name)
        if "--profile" in arguments:
            profile(folder)
            return
        speed(folder)
        memory(folder)


if __name__ == "__main__":
    main(sys.argv[1:])

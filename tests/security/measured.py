"""linknote in a process of its own, which leaves in a file the most memory it held, and its time.

    python measured.py PEAK ARGUMENTS…      as `python -m linknote ARGUMENTS…`
    python measured.py                      the same for each line of JSON on stdin, forked

What a parent learns of a child's memory (`wait4`) begins with the parent's own, so the child tells.
"""

from __future__ import annotations

import atexit
import json
import os
import runpy
import signal
import sys
from pathlib import Path
from typing import Any


def tell_peak(file: Path) -> None:
    """Bytes at the high-water mark, where the system keeps one; seconds of processor time."""
    try:
        status = Path("/proc/self/status").read_text()
        peak = int(status.partition("VmHWM:")[2].split()[0]) * 1024
    except (OSError, IndexError):
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    file.write_text(f"{peak} {sum(os.times()[:2])}")


def run_here(peak: Path, args: list[str]) -> None:
    atexit.register(tell_peak, peak)
    sys.argv[:] = ["linknote", *args]
    runpy.run_module("linknote", run_name="__main__", alter_sys=True)


def fork(asked: dict[str, Any]) -> int:
    """One attack in a fork of this process, which has read the modules already; its status."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    signal.alarm(asked["patience"])
    os.setsid()
    for number, name in enumerate(("given", "out", "err")):
        flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT
        os.dup2(os.open(asked[name], flags), number)
    os.environ |= asked["env"]
    os.chdir(asked["home"])
    from linknote.cli.boundary import run

    status = run(asked["args"])
    tell_peak(Path(asked["peak"]))
    os._exit(status)


def serve() -> None:
    import linknote.cli.note.composing
    import linknote.cli.packs.trying
    import linknote.pack.dialect
    import linknote.terminal.screen  # noqa: F401

    for line in sys.stdin:
        print(fork(json.loads(line)), flush=True)


if __name__ == "__main__":
    sys.path.pop(0)
    if len(sys.argv) > 1:
        run_here(Path(sys.argv[1]).resolve(), sys.argv[2:])
    else:
        serve()

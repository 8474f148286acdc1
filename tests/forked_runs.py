"""The real command line, many times over, each run in a process of its own and measured.

A server imports linknote once and forks for every run, so that a table of hundreds of attacks takes
seconds. `ca_file` reaches the Python parameter of that name, which no command line can set.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

PATIENCE = 60.0


class Run(NamedTuple):
    """How a run ended: what it printed, seconds, and the most memory it had, in MiB.

    `status` is negative for a signal. Programs that it started are counted with it.
    """

    status: int
    out: str
    err: str
    seconds: float
    peak: float


class ForkedRuns:
    """Runs `linknote ARGS` in forked processes; close it at the end."""

    def __init__(self) -> None:
        self._server = subprocess.Popen(
            [sys.executable, __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parent.parent,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
            start_new_session=True,
        )

    def __call__(
        self, *args: str, home: Path, scratch: Path, cwd: Path, ca_file: str | None = None
    ) -> Run:
        """One run with its settings in `home` and its temporary files in `scratch`."""
        order = {
            "args": [os.fsencode(arg).hex() for arg in args],
            "env": {"LINKNOTE_HOME": str(home), "TMPDIR": str(scratch), "TERM": "xterm"},
            "cwd": str(cwd),
            "ca_file": ca_file,
        }
        assert self._server.stdin
        assert self._server.stdout
        self._server.stdin.write(json.dumps(order).encode() + b"\n")
        self._server.stdin.flush()
        status, out, err, seconds, peak = json.loads(self._server.stdout.readline())
        return Run(
            status,
            bytes.fromhex(out).decode("utf-8", "surrogateescape"),
            bytes.fromhex(err).decode("utf-8", "surrogateescape"),
            seconds,
            peak,
        )

    def close(self) -> None:
        assert self._server.stdin
        assert self._server.stdout
        self._server.stdin.close()
        self._server.stdout.close()
        self._server.wait(10)


def _serve() -> None:
    """For every line of orders, one run in a child of this process."""
    import signal
    import tempfile
    import time

    import linknote.cli.app
    import linknote.cli.boundary
    import linknote.cli.pack
    import linknote.cli.packs.sharing
    import linknote.cli.packs.shelf
    import linknote.pack.dialect
    import linknote.store.sharing.offers
    import linknote.store.sharing.repository  # noqa: F401

    for line in sys.stdin:
        order = json.loads(line)
        began = time.monotonic()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            child = os.fork()
            if child == 0:
                _run(order, out.fileno(), err.fileno())
            signal.signal(signal.SIGALRM, lambda *_, pid=child: os.kill(pid, signal.SIGKILL))
            signal.setitimer(signal.ITIMER_REAL, PATIENCE)
            _, status, usage = os.wait4(child, 0)
            signal.setitimer(signal.ITIMER_REAL, 0)
            seconds = time.monotonic() - began
            out.seek(0)
            err.seek(0)
            said = [out.read().hex(), err.read().hex()]
        ended = os.waitstatus_to_exitcode(status)
        print(json.dumps([ended, *said, seconds, usage.ru_maxrss / 1024]), flush=True)


def _run(order: dict, out: int, err: int) -> None:
    """In the child: the command line as a user's shell would start it."""
    from linknote.cli.boundary import run
    from linknote.cli.packs import sharing

    status = 99
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(out, 1)
        os.dup2(err, 2)
        os.environ.update(order["env"])
        os.chdir(order["cwd"])
        for command in (sharing.add_pack, sharing.update_packs):
            command.__kwdefaults__["ca_file"] = order["ca_file"]
        status = run([os.fsdecode(bytes.fromhex(arg)) for arg in order["args"]])
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(status)


if __name__ == "__main__":
    _serve()

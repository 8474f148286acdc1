"""Running a small program for a few seconds at most: never hanging, ending all that hangs."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Mapping
from typing import NamedTuple

NOT_INSTALLED = "not installed"
CHUNK = 65_536


class Ran(NamedTuple):
    """How a program ended: `failed` is None when it went well, else the reason in a few words.

    `out` is what it printed, `cut` says that it printed more than was allowed, `late` that it did
    not answer in time.
    """

    failed: str | None = None
    out: bytes = b""
    cut: bool = False
    late: bool = False


def send(argv: list[str], text: bytes, *, env: Mapping[str, str], seconds: float) -> Ran:
    """Give `text` to a program's standard input and wait for its end.

    What it prints goes nowhere: clipboard programs stay behind to serve the text and would keep
    inherited streams open, so that `$(linknote …)` never ended.
    """
    try:
        program = _start(argv, env, subprocess.PIPE, subprocess.DEVNULL)
    except OSError as error:
        return Ran(_why_not_started(error))
    try:
        program.communicate(text, timeout=max(seconds, 0.05))
    except subprocess.TimeoutExpired:
        _stop(program)
        return Ran(f"no answer in {seconds:.0f} s", late=True)
    except BaseException:
        _stop(program)
        raise
    return Ran(_why_failed(program.returncode))


def receive(argv: list[str], *, env: Mapping[str, str], seconds: float, most: int) -> Ran:
    """Read what a program prints, at most `most` bytes, for at most `seconds`."""
    try:
        program = _start(argv, env, subprocess.DEVNULL, subprocess.PIPE)
    except OSError as error:
        return Ran(_why_not_started(error))
    assert program.stdout is not None
    until = time.monotonic() + seconds
    out = bytearray()
    try:
        with program.stdout, selectors.DefaultSelector() as ready:
            ready.register(program.stdout, selectors.EVENT_READ)
            while len(out) <= most:
                if not ready.select(max(until - time.monotonic(), 0)):
                    return Ran(f"no answer in {seconds:.0f} s", late=True)
                piece = os.read(program.stdout.fileno(), CHUNK)
                if not piece:
                    break
                out += piece
        if len(out) > most:
            return Ran(out=bytes(out[:most]), cut=True)
        try:
            program.wait(max(until - time.monotonic(), 0.05))
        except subprocess.TimeoutExpired:
            return Ran(f"no answer in {seconds:.0f} s", late=True)
    finally:
        _stop(program)
    return Ran(_why_failed(program.returncode), out=bytes(out))


def _start(
    argv: list[str], env: Mapping[str, str], stdin: int, stdout: int
) -> subprocess.Popen[bytes]:
    """In a session of its own: Ctrl-C and a closing terminal do not end the clipboard's owner."""
    return subprocess.Popen(
        argv,
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.DEVNULL,
        env=dict(env),
        start_new_session=True,
    )


def _stop(program: subprocess.Popen[bytes]) -> None:
    """End a program and its children (a wrapper script's child would go on alone)."""
    if program.poll() is None:
        with contextlib.suppress(OSError):
            os.killpg(program.pid, signal.SIGKILL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(0.5)
    for stream in (program.stdin, program.stdout):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()


def _why_not_started(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return NOT_INSTALLED
    return (error.strerror or "cannot be started").lower()


def _why_failed(status: int) -> str | None:
    if status == 0:
        return None
    return f"it failed (exit {status})" if status > 0 else f"it was ended (signal {-status})"

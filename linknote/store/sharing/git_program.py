"""Running git on a stranger's repository: bounded, alone, with nobody's settings but ours."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from linknote.errors import InputError
from linknote.store.files import why
from linknote.store.sharing.limits import GIT_MEMORY, GIT_SECONDS, MAX_CLONE, size

KEPT = (
    "PATH", "SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT", "TEMP", "TMP",
    "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY",
)  # fmt: skip
"""All of the environment that git sees: where programs are, and the way out of a closed network."""

SETTINGS = {
    "core.hooksPath": os.devnull,
    "core.fsmonitor": "false",
    "core.symlinks": "false",
    "core.attributesFile": os.devnull,
    "core.askPass": "",
    "core.bigFileThreshold": "256k",  # larger ones are passed through, not held in memory
    "credential.helper": "",
    "fetch.recurseSubmodules": "false",
    "fetch.unpackLimit": "1",  # one pack file, whose size the system limits
    "fetch.fsckObjects": "true",
    "fetch.writeCommitGraph": "false",
    "transfer.bundleURI": "false",
    "gc.auto": "0",
    "maintenance.auto": "false",
    "pack.threads": "1",
    "protocol.allow": "never",
    "protocol.https.allow": "always",
    "protocol.version": "2",
    "http.followRedirects": "false",  # what is recorded is where it came from
    "http.sslVerify": "true",
    "http.lowSpeedLimit": "500",
    "http.lowSpeedTime": "20",
}
ERRORS = "errors"
OUTPUT = "output"


class Ran(NamedTuple):
    """How git ended: its exit status, what it printed, and what it said of an error."""

    status: int
    out: bytes
    said: str


class Git:
    """git on one bare repository inside `folder`, which is emptied by whoever made it.

    Everything together may take `GIT_SECONDS` and lay down `MAX_CLONE` bytes. `ca_file` is trusted
    instead of the system's certificates: for tests, and out of reach of any option or setting.
    """

    def __init__(self, folder: Path, *, ca_file: str | None = None) -> None:
        self._folder = folder
        self._repository = folder / "repository"
        self._until = time.monotonic() + GIT_SECONDS
        self._settings = dict(SETTINGS)
        if ca_file:
            self._settings["http.sslCAInfo"] = ca_file

    def run(self, *args: str, given: bytes = b"", most: int = MAX_CLONE) -> Ran:
        """One command of git, with `given` on its standard input; it is ended when it prints more
        than `most` bytes.

        Raises InputError when git is missing, takes too long or brings too much. Ctrl-C ends git
        and all it started before it goes on.
        """
        settings = [part for pair in self._settings.items() for part in ("-c", "=".join(pair))]
        argv = ["git", *settings, f"--git-dir={self._repository}", *args]
        input_, out, errors = (self._folder / name for name in ("input", OUTPUT, ERRORS))
        input_.write_bytes(given)
        with input_.open("rb") as stdin, out.open("wb") as stdout, errors.open("wb") as stderr:
            try:
                program = subprocess.Popen(
                    argv,
                    stdin=stdin,
                    stdout=stdout,
                    stderr=stderr,
                    env=environment(os.environ, self._folder),
                    cwd=self._folder,
                    start_new_session=True,
                    preexec_fn=None if sys.platform == "win32" else _limit,
                )
            except FileNotFoundError:
                raise InputError(
                    "git is not installed",
                    hint="install it, or download the pack as a zip and add that",
                ) from None
            except OSError as error:
                raise InputError(f"git cannot be started: {why(error)}") from None
            try:
                self._watch(program, out, most)
            finally:
                _end(program)
        with out.open("rb") as printed, errors.open("rb") as wrong:
            return Ran(
                program.returncode, printed.read(most), wrong.read(8192).decode("utf-8", "replace")
            )

    def _watch(self, program: subprocess.Popen[bytes], out: Path, most: int) -> None:
        pause = 0.005
        while True:
            with contextlib.suppress(subprocess.TimeoutExpired):
                program.wait(pause)
                return
            pause = min(pause * 2, 0.1)
            if out.stat().st_size > most:
                return
            if time.monotonic() > self._until:
                raise InputError(f"the repository took longer than {GIT_SECONDS} seconds")
            if _weight(self._repository) > MAX_CLONE:
                raise too_large()


def too_large() -> InputError:
    """A repository that brings more than it may."""
    return InputError(f"the repository is larger than {size(MAX_CLONE)}")


def environment(env: Mapping[str, str], home: Path) -> dict[str, str]:
    """What git sees of the environment: no GIT_*, no settings, passwords or prompts of anybody."""
    kept = {name: env[name] for name in KEPT if name in env}
    nothing = {
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_SYSTEM": os.devnull,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_ATTR_NOSYSTEM": "1",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ASKPASS": "",  # empty and there: neither a setting nor SSH_ASKPASS is looked at
        "GIT_ALLOW_PROTOCOL": "https",
        "GIT_PROTOCOL_FROM_USER": "0",
        "GIT_LFS_SKIP_SMUDGE": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
    }
    return {**kept, **nothing, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "LC_ALL": "C"}


def _limit() -> None:
    """In the child, before git starts: what the system itself will not let it exceed."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # so that git says "File too large"
    for which, most in (
        (resource.RLIMIT_AS, GIT_MEMORY),
        (resource.RLIMIT_FSIZE, MAX_CLONE),
        (resource.RLIMIT_CPU, GIT_SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(which, (most, most))


def _end(program: subprocess.Popen[bytes]) -> None:
    """End git and what it started; both when it is done and when it is not."""
    if sys.platform == "win32":
        if program.poll() is None:
            program.kill()
    else:
        with contextlib.suppress(OSError):
            os.killpg(program.pid, signal.SIGKILL)
    program.wait()


def _weight(folder: Path) -> int:
    """The bytes of all files in a folder that is being written to."""
    total = 0
    for here, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(here, name)).st_size
    return total


def spoken(ran: Ran, known: Sequence[tuple[str, str, str | None]]) -> tuple[str, str | None]:
    """What git's error means, in our words: (message, hint). The first pattern found counts."""
    for pattern, message, hint in known:
        if pattern in ran.said:
            return message, hint
    own = [line for line in ran.said.splitlines() if line.startswith(("fatal: ", "error: "))]
    return f"git: {own[-1].partition(': ')[2][:160]}" if own else "git failed", None

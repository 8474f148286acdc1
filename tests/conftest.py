"""No test may see or touch the settings, packs or clipboard of whoever runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

DESKTOP = (
    "DISPLAY", "WAYLAND_DISPLAY", "TMUX", "SSH_TTY", "SSH_CONNECTION", "WSL_DISTRO_NAME",
    "WSL_INTEROP", "EDITOR", "VISUAL", "NO_COLOR", "COLUMNS", "LINES", "LINKNOTE_DEBUG",
)  # fmt: skip


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for every test, and no desktop to copy to."""
    place = tmp_path / "linknote-home"
    monkeypatch.setenv("LINKNOTE_HOME", str(place))
    for name in DESKTOP:
        monkeypatch.delenv(name, raising=False)
    return place


Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def linknote(own_home: Path) -> Run:
    """Runs the real command in a process of its own, without a terminal.

    `stdin` is bytes or text (none: an empty stdin); text is decoded as UTF-8, newlines as they are.
    """

    def run(
        *args: str, stdin: str | bytes = b"", env: dict[str, str] | None = None, **more: object
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "linknote", *args],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            env={**os.environ, "LINKNOTE_HOME": str(own_home), "TERM": "xterm", **(env or {})},
            timeout=60,
            start_new_session=True,  # away from any terminal of whoever runs the tests
            **more,  # type: ignore[call-overload]
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return run

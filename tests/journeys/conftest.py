"""A real terminal: a tmux server of its own, keys sent, the screen looked at."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 20.0


class Screen:
    """One tmux session. `linknote` in a typed line is this checkout's command."""

    def __init__(self, folder: Path, home: Path, columns: int, rows: int) -> None:
        self.folder = folder
        self._server = f"linknote-{uuid.uuid4().hex[:8]}"
        env = {
            "HOME": str(folder), "LINKNOTE_HOME": str(home), "PATH": os.environ["PATH"],
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT), "PS1": "$ ",
            "SHELL": "/bin/sh",
        }  # fmt: skip
        self._env = env
        self._tmux(
            "-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows),
            "-c", str(folder), "env", "-u", "BASH_ENV", "ENV=", "/bin/sh",
        )  # fmt: skip
        self.line(f'linknote() {{ {shlex.quote(sys.executable)} -m linknote "$@"; }}; clear')

    def _tmux(self, *args: str, check: bool = True) -> str:
        done = subprocess.run(
            ["tmux", "-L", self._server, *args],
            capture_output=True, text=True, env=self._env, check=check,
        )  # fmt: skip
        return done.stdout

    def keys(self, *names: str) -> None:
        """Press keys by tmux's names: Enter, Down, C-c …"""
        self._tmux("send-keys", *names)

    def type(self, text: str) -> None:
        self._tmux("send-keys", "-l", text)

    def line(self, text: str) -> None:
        """Type a line and press Enter."""
        self.type(text)
        self.keys("Enter")

    def fresh_line(self, text: str) -> None:
        """Type a line on an empty screen: nothing of before can be taken for its answer."""
        self.line("clear")
        end = time.monotonic() + PATIENCE
        while self.shows().strip() not in ("", "$"):
            assert time.monotonic() < end, self.shows()
            time.sleep(0.02)
        self.line(text)

    def shows(self) -> str:
        return self._tmux("capture-pane", "-p")

    def wait_for(self, text: str) -> str:
        """The screen as soon as it shows `text`, wherever its lines wrap (a note's have a bar)."""
        wanted = "".join(text.split())
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            screen = self.shows()
            if wanted in "".join(screen.replace("│", " ").split()):
                return screen
            time.sleep(0.05)
        raise AssertionError(f"never saw {text!r}; the screen:\n{self.shows()}")

    def buffer(self) -> str:
        """What tmux holds for pasting."""
        return self._tmux("show-buffer", check=False)

    def close(self) -> None:
        self._tmux("kill-server", check=False)


@pytest.fixture
def open_screen(tmp_path: Path, own_home: Path) -> Iterator[object]:
    """Opens a terminal of a given size; all are closed at the end."""
    if shutil.which("tmux") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("CI must have tmux")
        pytest.skip("tmux is not installed")
    opened: list[Screen] = []

    def open_(columns: int = 80, rows: int = 24) -> Screen:
        screen = Screen(tmp_path, own_home, columns, rows)
        opened.append(screen)
        return screen

    yield open_
    for screen in opened:
        screen.close()


@pytest.fixture
def screen(open_screen) -> Screen:
    return open_screen()


@pytest.fixture
def settled(own_home: Path) -> None:
    """Somebody who has answered the two questions of the first run."""
    own_home.mkdir()
    (own_home / "config.yaml").write_text("me:\n  name: Sam Reader\naccount: premium\n")

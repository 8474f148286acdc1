"""Somebody installs completion in a fresh home, opens a new shell, and presses TAB."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EVIL = ("$(touch pwned)", "`touch pwned`", "x;touch pwned")


@pytest.fixture(params=["bash", "zsh", "fish"])
def shell(request):
    if shutil.which(request.param) is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"not installed: {request.param} (sh .ci/desktop installs it)")
        pytest.skip(f"not installed: {request.param}")
    return request.param


def test_install_open_a_new_shell_press_tab(shell, screen, tmp_path, own_home):
    programs = tmp_path / "programs"
    programs.mkdir()
    linknote = programs / "linknote"
    linknote.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m linknote "$@"\n')
    linknote.chmod(0o755)
    path = f"{programs}:{os.environ['PATH']}"
    for name in ("mine", *EVIL):
        pack = own_home / "packs" / name
        pack.mkdir(parents=True)
        (pack / "pack.yaml").write_text("")
        (pack / "coffee.j2").write_text("")

    done = subprocess.run(
        [shell, "-c", "linknote --install-completion; true"],
        env={
            "PATH": path,
            "HOME": str(tmp_path),
            "LINKNOTE_HOME": str(own_home),
            "PYTHONPATH": str(ROOT),
        },
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert f"TAB now completes linknote in {shell};" in done.stderr

    screen.line(f"PATH={shlex.quote(path)} exec {shell} -i")
    screen.line("echo re''ady")
    screen.wait_for("ready")
    screen.type("linknote compose --templ")
    screen.keys("Tab")
    screen.wait_for("--template")
    screen.type("mi")
    screen.keys("Tab")
    screen.wait_for("linknote compose --template mine/coffee")
    screen.keys("C-u")
    screen.type("linknote compose --situation event-m")
    screen.keys("Tab")
    screen.wait_for("--situation event-met")
    screen.keys("C-u")
    screen.type("linknote pack te")
    screen.keys("Tab", "Tab")
    screen.type("mi")
    screen.keys("Tab")
    screen.wait_for("linknote pack test mine")
    assert not list(tmp_path.rglob("pwned"))

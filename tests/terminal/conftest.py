"""Real displays for the clipboard, and programs on a PATH of their own.

A missing program skips its tests on a desk and fails them where CI=true.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

PATIENCE = 20.0


def until(ready, what):
    """Poll for something to become true; generous, because machines are shared."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = ready()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"{what} did not come within {PATIENCE:g} s")


def need(*programs):
    missing = [name for name in programs if shutil.which(name) is None]
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"not installed: {', '.join(missing)} (sh .ci/desktop installs them)")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def stop(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)


def bare(**more):
    """An environment without any clipboard, plus what the test wants."""
    return {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "TERM": "dumb", **more}


@pytest.fixture(name="until", scope="session")
def until_fixture():
    return until


@pytest.fixture(scope="session")
def x11():
    """The environment of a real X display of our own."""
    need("Xvfb", "xclip", "xsel")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "320x200x8", "-noreset"],
        pass_fds=[writer],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        assert number, "Xvfb did not start"
        yield bare(DISPLAY=f":{number}")
    finally:
        stop(server)


@pytest.fixture(scope="session")
def wayland():
    """The environment of a real, headless Wayland display (sway refuses to run as root)."""
    need("sway", "wl-copy", "wl-paste")
    folder = Path(tempfile.mkdtemp(prefix="linknote-sway-"))
    (folder / "config").write_text("xwayland disable\n")
    env = bare(
        XDG_RUNTIME_DIR=str(folder),
        WLR_BACKENDS="headless",
        WLR_LIBINPUT_NO_DEVICES="1",
        WLR_RENDERER="pixman",
    )
    argv = ["sway", "--config", str(folder / "config")]
    if os.getuid() == 0:
        need("runuser")
        nobody = pwd.getpwnam("nobody")
        for path in (folder, folder / "config"):
            os.chown(path, nobody.pw_uid, nobody.pw_gid)
        argv = ["runuser", "-u", "nobody", "--", *argv]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(argv, env=env, stdout=log, stderr=log, cwd="/")
    try:
        display = until(
            lambda: next(
                (p.name for p in folder.glob("wayland-*") if not p.name.endswith(".lock")), None
            ),
            "sway's socket",
        )
        yield bare(XDG_RUNTIME_DIR=str(folder), WAYLAND_DISPLAY=display)
    finally:
        stop(server)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def tmux():
    """The environment of a shell inside a tmux server of our own, and a call to that server."""
    need("tmux")
    folder = tempfile.mkdtemp(prefix="linknote-", dir="/tmp")  # a socket's path must be short
    socket = Path(folder, "tmux")

    def call(*argv):
        return subprocess.run(
            ["tmux", "-S", str(socket), "-f", "/dev/null", *argv],
            env=bare(TERM="xterm", LANG="C.UTF-8"),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        ).stdout

    call("new-session", "-d", "-x", "80", "-y", "24", "sleep 600")
    try:
        yield bare(TMUX=f"{socket},0,0"), call
    finally:
        call("kill-server")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def fakes(tmp_path):
    """Make programs: `fakes(xclip="sleep 60")` gives an environment with that PATH alone."""
    folder = tmp_path / "bin"
    folder.mkdir()

    def make(env=None, **scripts):
        for name, body in scripts.items():
            program = folder / name.replace("_", "-").replace("-exe", ".exe")
            program.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{body}\n")
            program.chmod(0o755)
        return {"PATH": str(folder), "TERM": "dumb", **(env or {})}

    return make

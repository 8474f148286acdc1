"""Copying a note: whichever clipboard this machine has, never hanging, never claiming too much."""

from __future__ import annotations

import base64
import importlib
import os
import sys
import time
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from linknote.terminal import osc52
from linknote.terminal.commands import NOT_INSTALLED, Ran, send

SECONDS = 2.0
#: Windows' shell, called from Linux, needs longer to start.
SHELL_SECONDS = 4.0
WHOLE = 5.0
#: Base64 in plain ASCII: what goes through the shell's own input encoding would come out garbled.
SET = (
    "$b=[Console]::In.ReadToEnd().Trim();"
    "Set-Clipboard -Value ([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($b)))"
)


class Copied(NamedTuple):
    """Where a text went.

    `backend` is None where there is no clipboard; `sure` is False where nobody can know whether it
    was kept (a terminal, tmux); `reasons` says why others failed ("xclip: not installed").
    """

    backend: str | None
    sure: bool = False
    reasons: tuple[str, ...] = ()


class Way(NamedTuple):
    """One clipboard program; programs of one `place` share the display that may not answer."""

    backend: str
    argv: tuple[str, ...]
    place: str
    env: Mapping[str, str]
    seconds: float = SECONDS
    base64: bool = False


def copy(
    text: str, env: Mapping[str, str] | None = None, *, platform: str = sys.platform
) -> Copied:
    """Put `text` on the clipboard by the first way that works; at most about five seconds in all.

    The text outlives this program. `env` is the environment (the real one when None).
    """
    env = os.environ if env is None else env
    if platform == "win32":
        return _copy_on_windows(text)
    until = time.monotonic() + WHOLE
    reasons: list[str] = []
    silent: set[str] = set()
    for way in ways(env, platform):
        if way.place in silent:
            reasons.append(f"{way.backend}: the same display does not answer")
            continue
        seconds = min(way.seconds, until - time.monotonic())
        ran = _try(way, text, seconds) if seconds > 0 else Ran("no time left", late=True)
        if ran.failed is None:
            return Copied(way.backend, way.backend != "tmux", tuple(reasons))
        if ran.late:
            silent.add(way.place)
        reasons.append(f"{way.backend}: {ran.failed}")
    failed = osc52.offer(text, env)
    if failed is None:
        return Copied("terminal", False, tuple(reasons))
    return Copied(None, False, (*reasons, f"terminal: {failed}"))


def describe(copied: Copied) -> str:
    """What to tell the person, in one line without a final mark."""
    if copied.backend is None:
        return "no clipboard here" + _why_none(copied.reasons)
    if copied.backend == "tmux":
        return "in tmux's buffer (prefix ] pastes it), and offered to the terminal's clipboard"
    if copied.backend == "terminal":
        return "sent to the terminal, which may or may not keep it"
    if not copied.sure:
        return f"sent to {copied.backend}, which may or may not keep it"
    return f"copied ({'clipboard' if copied.backend == 'windows' else copied.backend})"


def remote(env: Mapping[str, str]) -> bool:
    """Whether the person sits at another computer than this one."""
    return any(env.get(key) for key in ("SSH_TTY", "SSH_CONNECTION", "SSH_CLIENT"))


def on_wsl(env: Mapping[str, str]) -> bool:
    """Whether this is Linux inside Windows."""
    return bool(env.get("WSL_DISTRO_NAME") or env.get("WSL_INTEROP"))


def mac_env(env: Mapping[str, str]) -> dict[str, str]:
    """The environment for pbcopy and pbpaste: in the C locale they turn letters into "?"."""
    kept = {key: value for key, value in env.items() if key != "LC_ALL"}
    return {**kept, "LC_CTYPE": "UTF-8"}


def ways(env: Mapping[str, str], platform: str) -> Iterator[Way]:
    """The clipboard programs that this environment speaks for, the best first.

    The clipboard of a Mac or a Windows machine that one is only connected to is nobody's.
    """
    if platform == "darwin" and not remote(env):
        yield Way("pbcopy", ("pbcopy",), "mac", mac_env(env))
    elif on_wsl(env) and not remote(env):
        shell = ("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", SET)
        yield Way("powershell.exe", shell, "windows", env, SHELL_SECONDS, base64=True)
    if env.get("WAYLAND_DISPLAY"):
        yield Way("wl-copy", ("wl-copy", "--type", "text/plain;charset=utf-8"), "wayland", env)
    if env.get("DISPLAY"):
        yield Way("xclip", ("xclip", "-selection", "clipboard", "-in"), "x11", env)
        yield Way("xsel", ("xsel", "--clipboard", "--input"), "x11", env)
    if env.get("TMUX"):
        yield Way("tmux", ("tmux", "load-buffer", "-w", "-"), "tmux", env)
        yield Way("tmux", ("tmux", "load-buffer", "-"), "tmux", env)  # before tmux 3.2: no -w


def _try(way: Way, text: str, seconds: float) -> Ran:
    payload = text.encode("utf-8", "replace")
    if way.base64:
        payload = base64.b64encode(payload)
    return send(list(way.argv), payload, env=way.env, seconds=seconds)


def _copy_on_windows(text: str) -> Copied:
    try:
        windows: Any = importlib.import_module("pyperclip")
        windows.copy(text)
    except (ImportError, OSError, RuntimeError) as error:
        return Copied(None, False, (f"windows: {str(error) or 'it is busy'}",))
    return Copied("windows", True)


def _why_none(reasons: tuple[str, ...]) -> str:
    """The reasons, after a colon; programs that could simply be installed become the mend."""
    programs = [r for r in dict.fromkeys(reasons) if not r.startswith("terminal:")]
    missing = [r.partition(":")[0] for r in programs if r.endswith(f": {NOT_INSTALLED}")]
    packages = {"wl-copy": "wl-clipboard", "xclip": "xclip", "xsel": "xsel"}
    install = [packages[name] for name in missing if name in packages]
    if install:
        return f": install {' or '.join(install)}"
    return f": {'; '.join(programs)}" if programs else ""

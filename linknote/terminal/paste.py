"""Reading the clipboard: for the profile page that was just copied in the browser."""

from __future__ import annotations

import base64
import binascii
import importlib
import os
import sys
import time
from collections.abc import Iterator, Mapping
from typing import Any

from linknote.errors import InputError
from linknote.terminal.clipboard import SHELL_SECONDS, WHOLE, Way, mac_env, on_wsl, remote
from linknote.terminal.commands import NOT_INSTALLED, receive

MOST = 1_000_000
GET = "$t=Get-Clipboard -Raw;if($t){[Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($t))}"
ELSE = "pipe the text instead: linknote compose - < page.txt"


def paste(env: Mapping[str, str] | None = None, *, platform: str = sys.platform) -> str:
    """The clipboard's text, cleaned. Raises InputError when there is none, or more than 1 MB.

    Bounded like `copy`: at most about five seconds in all, whatever programs do.
    """
    from linknote.text.clean import clean

    env = os.environ if env is None else env
    text = _paste_on_windows() if platform == "win32" else _paste_by_program(env, platform)
    cleaned = clean(text)
    if not cleaned.strip():
        raise InputError("the clipboard holds no text", hint="copy the page first, then try again")
    return cleaned


def _paste_by_program(env: Mapping[str, str], platform: str) -> str:
    until = time.monotonic() + WHOLE
    reasons: list[str] = []
    silent: set[str] = set()
    empty = False
    for way in ways(env, platform):
        seconds = min(way.seconds, until - time.monotonic())
        if way.place in silent or seconds <= 0:
            continue
        most = MOST * 4 // 3 + 4 if way.base64 else MOST
        ran = receive(list(way.argv), env=way.env, seconds=seconds, most=most)
        if ran.cut:
            raise _too_long()
        if ran.failed is None:
            text = _decode(ran.out, way)
            if text.strip():
                return text
            empty = True
        elif ran.late:
            silent.add(way.place)
        reasons.append(f"{way.backend}: {ran.failed or 'empty'}")
    if empty:
        return ""
    raise InputError(_why(reasons, env), hint=ELSE)


def ways(env: Mapping[str, str], platform: str) -> Iterator[Way]:
    """The programs that can read a clipboard in this environment, the best first."""
    if platform == "darwin" and not remote(env):
        yield Way("pbpaste", ("pbpaste",), "mac", mac_env(env))
    elif on_wsl(env) and not remote(env):
        shell = ("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", GET)
        yield Way("powershell.exe", shell, "windows", env, SHELL_SECONDS, base64=True)
    if env.get("WAYLAND_DISPLAY"):
        yield Way("wl-paste", ("wl-paste", "--no-newline", "--type", "text"), "wayland", env)
    if env.get("DISPLAY"):
        target = ("-target", "UTF8_STRING")
        yield Way("xclip", ("xclip", "-selection", "clipboard", *target, "-out"), "x11", env)
        yield Way("xsel", ("xsel", "--clipboard", "--output"), "x11", env)
    if env.get("TMUX"):
        yield Way("tmux", ("tmux", "save-buffer", "-"), "tmux", env)


def _decode(out: bytes, way: Way) -> str:
    if way.base64:
        try:
            out = base64.b64decode(out.strip(), validate=True)
        except binascii.Error:
            return ""
    return out.decode("utf-8", "replace")


def _paste_on_windows() -> str:
    try:
        windows: Any = importlib.import_module("pyperclip")
        text = str(windows.paste())
    except (ImportError, OSError, RuntimeError) as error:
        raise InputError("cannot read the clipboard", hint=ELSE) from error
    if len(text.encode("utf-8", "replace")) > MOST:
        raise _too_long()
    return text


def _too_long() -> InputError:
    return InputError(
        "the clipboard holds more than 1 MB of text", hint="copy the profile page alone"
    )


def _why(reasons: list[str], env: Mapping[str, str]) -> str:
    missing = [r.partition(":")[0] for r in reasons if r.endswith(f": {NOT_INSTALLED}")]
    others = [r for r in reasons if not r.endswith(f": {NOT_INSTALLED}")]
    if others:
        return f"the clipboard is empty or cannot be read ({'; '.join(others)})"
    if missing:
        return f"cannot read the clipboard: {' and '.join(missing)} not installed"
    if remote(env):
        return "cannot read the clipboard of your own computer over SSH"
    return "no clipboard here: no desktop and no tmux"

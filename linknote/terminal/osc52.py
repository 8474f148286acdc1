"""The terminal's own clipboard, by the OSC 52 sequence: it crosses SSH, and never answers."""

from __future__ import annotations

import base64
import contextlib
import os
import select
import time
from collections.abc import Mapping

#: The longest text terminals commonly take: 100,000 bytes of sequence, as base64 of 74,994 bytes.
MOST = 74_994
SECONDS = 1.0
#: GNU screen passes on strings of at most 256 bytes (768 in newer versions).
SCREEN_PIECE = 240
WITHOUT = ("dumb", "unknown", "linux", "cons25", "eterm", "emacs")


def sequence(text: str, env: Mapping[str, str]) -> bytes:
    """The bytes that ask the terminal to keep `text`, wrapped for the tmux or screen around us."""
    packed = base64.b64encode(text.encode("utf-8", "replace"))
    plain = b"\x1b]52;c;" + packed + b"\a"
    if env.get("TMUX"):
        # tmux takes the plain one with `set-clipboard on`, hands the wrapped one out with
        # `allow-passthrough on`, and swallows what it does not take.
        return plain + b"\x1bPtmux;" + plain.replace(b"\x1b", b"\x1b\x1b") + b"\x1b\\"
    if env.get("STY"):
        pieces = [plain[i : i + SCREEN_PIECE] for i in range(0, len(plain), SCREEN_PIECE)]
        return b"".join(b"\x1bP" + piece + b"\x1b\\" for piece in pieces)
    return plain


def offer(text: str, env: Mapping[str, str], *, device: str = "/dev/tty") -> str | None:
    """Send `text` to the terminal's clipboard. None: sent (nobody knows whether it was kept);
    else the reason why it was not.
    """
    term = env.get("TERM", "")
    if not term or term.startswith(WITHOUT):
        return "this terminal has no clipboard"
    if len(text.encode("utf-8", "replace")) > MOST:
        return "the text is too long for it"
    try:
        terminal = os.open(device, os.O_WRONLY | os.O_NOCTTY | os.O_NONBLOCK)
    except OSError:
        return "no terminal here"
    try:
        return _write(terminal, sequence(text, env))
    finally:
        with contextlib.suppress(OSError):
            os.close(terminal)


def _write(terminal: int, left: bytes) -> str | None:
    """Write without ever waiting long: a terminal paused by Ctrl-S takes nothing."""
    until = time.monotonic() + SECONDS
    while left:
        if not select.select([], [terminal], [], max(until - time.monotonic(), 0))[1]:
            return "it does not take text now"
        try:
            left = left[os.write(terminal, left) :]
        except BlockingIOError:
            time.sleep(0.01)
        except OSError:
            return "it cannot be written to"
    return None

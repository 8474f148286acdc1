"""Draws docs/picture.svg from a real run in a terminal: make demo-picture.

The page comes through the pipe, the keys through the terminal, and the screen is kept as it stands
while the why is typed.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
import time
from pathlib import Path

import pexpect
import pyte
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
COLUMNS, ROWS = 84, 24
TYPED = "$ cat examples/profile.txt | linknote compose\n"
SETTINGS = "me:\n  name: Sam Reader\n"
KEYS = (
    ("Who is it for", "\r"),
    ("How did you find them", "your talk on moving services off virtual machines\r"),
    ("Which part of it", "\r"),
    ("Why do you want to connect", "to learn how you kept the teams on board"),
    ("teams on board.", ""),
)
"""What is waited for, and what is typed then."""


def main() -> None:
    """Run linknote in a terminal of its own, and keep what it shows."""
    console = Console(record=True, width=COLUMNS, file=open(os.devnull, "w"))  # noqa: SIM115
    console.print(Text(TYPED, style="bold"), end="")
    console.print(in_colours(shown()))
    svg = console.export_svg(
        title="linknote",
        unique_id="linknote",
        # The reader's own monospace font: a picture in a README fetches nothing.
        code_format=re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL),
    )
    (ROOT / "docs" / "picture.svg").write_text(svg, encoding="utf-8")


def shown() -> pyte.Screen:
    """The screen after the last key."""
    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.Stream(screen)
    with tempfile.TemporaryDirectory() as home:
        Path(home, "config.yaml").write_text(SETTINGS, encoding="utf-8")
        env = {**os.environ, "LINKNOTE_HOME": home, "TERM": "xterm-256color"}
        command = f'cat examples/profile.txt | "{sys.executable}" -m linknote compose --no-copy'
        child = pexpect.spawn(
            "/bin/sh", ["-c", command], cwd=str(ROOT), env=env, encoding="utf-8",
            dimensions=(ROWS, COLUMNS),
        )  # fmt: skip
        screen.write_process_input = child.send  # answers where the cursor is
        for wanted, keys in KEYS:
            _until(child, stream, screen, wanted)
            child.send(keys)
        child.close(force=True)
    return screen


def _until(child: pexpect.spawn, stream: pyte.Stream, screen: pyte.Screen, wanted: str) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            stream.feed(child.read_nonblocking(65_536, timeout=0.3))
        except pexpect.TIMEOUT:
            if wanted in " ".join("\n".join(screen.display).split()):
                return
        except pexpect.EOF:
            break
    raise SystemExit(f"never saw {wanted!r}:\n" + "\n".join(screen.display))


def in_colours(screen: pyte.Screen) -> Text:
    """The lines of a screen, with their colours, to the last one that holds anything."""
    last = max(row for row, line in enumerate(screen.display) if line.strip())
    text = Text()
    for row in range(last + 1):
        line = Text()
        for column in range(screen.columns):
            char = screen.buffer[row][column]
            bold = "bold " if char.bold else ""
            colour = "" if char.fg == "default" else char.fg.replace("brown", "yellow")
            line.append(char.data, style=f"{bold}{colour}".strip())
        line.rstrip()
        text.append(line).append("\n")
    return text


if __name__ == "__main__":
    main()

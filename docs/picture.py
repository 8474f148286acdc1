"""Draws docs/picture.svg from a real run, as Rich exports it. Run it: make demo-picture."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
WIDTH = 84
TYPED = """\
$ linknote compose examples/profile.txt \\
    --found "your talk on moving services off virtual machines" \\
    --why "to learn how you kept the teams on board"
"""
COMMAND = (
    "compose", "examples/profile.txt",
    "--found", "your talk on moving services off virtual machines",
    "--why", "to learn how you kept the teams on board", "--no-copy",
)  # fmt: skip


def main() -> None:
    """Run linknote in a terminal of its own, and keep what it shows."""
    shown = on_a_terminal([sys.executable, "-m", "linknote", *COMMAND])
    console = Console(record=True, width=WIDTH, file=open(os.devnull, "w"))  # noqa: SIM115
    console.print(Text(TYPED, style="bold"))
    console.print(Text.from_ansi(shown))
    svg = console.export_svg(
        title="linknote",
        unique_id="linknote",
        # The reader's own monospace font: a picture in a README fetches nothing.
        code_format=re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL),
    )
    (ROOT / "docs" / "picture.svg").write_text(svg, encoding="utf-8")


def on_a_terminal(command: list[str]) -> str:
    """What a command writes to stderr when that is a terminal with colours."""
    import pty

    master, slave = pty.openpty()
    with tempfile.TemporaryDirectory() as home:
        env = {
            **os.environ, "LINKNOTE_HOME": home, "TERM": "xterm-256color", "COLUMNS": str(WIDTH),
            "COLORTERM": "truecolor",
        }  # fmt: skip
        done = subprocess.run(
            command, cwd=ROOT, env=env, stdin=slave, stdout=subprocess.DEVNULL, stderr=slave
        )
        os.close(slave)
    if done.returncode:
        raise SystemExit(f"linknote ended with {done.returncode}")
    parts = []
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        parts.append(part)
    return b"".join(parts).decode().replace("\r\n", "\n")


if __name__ == "__main__":
    main()

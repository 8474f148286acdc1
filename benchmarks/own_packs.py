"""A one-shot compose with packs of one's own against one without. Target: 1.05 for a small pack,
1.25 for 200 templates in five packs; and `--template essentials/talk` no slower than no name.

Run it: python benchmarks/own_packs.py
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from side_by_side import compare

from linknote.pack.situations import INVITE
from linknote.store.paths import builtin_packs

SAID = (
    "compose", "--who", "Dana Whitfield, Data Lead at Brindle & Oak",
    "--found", "your PyCon talk on typing", "--why", "to learn how you test types",
    "--yes", "--no-copy",
)  # fmt: skip
RUN = "import os, sys; os.environ['LINKNOTE_HOME'] = sys.argv.pop(1); from linknote.cli import main"


def home(root: Path, *, packs: int, templates: int) -> Path:
    """A home with packs of that many templates each, over all situations."""
    for number in range(packs):
        folder = root / "packs" / f"mine-{number}"
        folder.mkdir(parents=True)
        (folder / "pack.yaml").write_text(f"name: mine-{number}\nlanguages: [en]\n")
        for index, situation in zip(range(templates), [*INVITE] * templates, strict=False):
            source = builtin_packs() / "essentials" / "en" / f"{situation}.j2"
            (folder / f"{situation}-{index}.j2").write_bytes(source.read_bytes())
    return root


def command(place: Path, *more: str) -> tuple[str, ...]:
    return (sys.executable, "-c", f"{RUN}; main()", str(place), *SAID, *more)


with tempfile.TemporaryDirectory() as root:
    none = home(Path(root, "none"), packs=0, templates=0)
    few = home(Path(root, "few"), packs=1, templates=5)
    many = home(Path(root, "many"), packs=5, templates=40)
    compare(
        {
            "no pack of one's own": command(none),
            "one pack of 5 templates": command(few),
            "five packs of 40 templates": command(many),
            "--template essentials/talk": command(none, "--template", "essentials/talk"),
        }
    )

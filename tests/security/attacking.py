"""Carrying out an attack: the real command, in a process and a home of its own, measured."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
CHILD = Path(__file__).with_name("measured.py")
PATIENCE = 60.0
"""Seconds after which an attack counts as one that hangs (tests are not timed; the table is)."""

MOST_MEMORY = 200 << 20
WHO = ("--who", "Dana Whitfield, Data engineer at Harbour Labs")
SAID = ("--found", "your talk on typing", "--why", "I type a large code base")
ONCE = ("--yes", "--no-copy")

Made = str | bytes | Callable[[Path], object]
"""What a file of an attack holds, or what makes something else stand in its place."""


class Attack(NamedTuple):
    """Files in the victim's home, a command, and how it must end.

    `says` must stand on one of its streams.
    """

    name: str
    files: Mapping[str, Made]
    args: tuple[str, ...]
    status: int
    says: str
    stdin: bytes = b""


class Outcome(NamedTuple):
    """How it ended; `wrong` is empty when nothing happened that must not.

    `seconds` from start to end, `worked` of processor time, `peak` in bytes.
    """

    status: int
    out: str
    err: str
    seconds: float
    worked: float
    peak: int
    wrong: tuple[str, ...]


HOSTILE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\ue000-\uf8ff]"
)
"""What must reach no stream: control, bidi, invisible and private characters."""


def put(home: Path, files: Mapping[str, Made]) -> None:
    """Make the files of an attack below `home`."""
    for name, made in files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(made, str):
            path.write_bytes(made.encode("utf-8", "surrogatepass"))
        elif isinstance(made, bytes):
            path.write_bytes(made)
        else:
            made(path)


Run = Callable[[Sequence[str], bytes, Path], "Ran"]
"""Arguments, stdin and home → how it went."""


class Ran(NamedTuple):
    status: int
    out: bytes
    err: bytes
    peak: int
    worked: float


def environment(home: Path) -> dict[str, str]:
    return {"LINKNOTE_HOME": str(home), "TERM": "xterm", "PYTHONPATH": str(ROOT)}


def run_command(args: Sequence[str], stdin: bytes, home: Path) -> Ran:
    """The real command, from its start."""
    peak = home.with_name(f"{home.name}.peak")
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    child = subprocess.Popen(
        [sys.executable, str(CHILD), str(peak), *args],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=kept | environment(home), cwd=home, start_new_session=True,
    )  # fmt: skip
    try:
        out, err = child.communicate(stdin, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        child.kill()
        out, err = child.communicate()
    return Ran(child.returncode, out, err, *told(peak))


def told(peak: Path) -> tuple[int, float]:
    """What a child said of itself: bytes and seconds."""
    most, worked = peak.read_text().split() if peak.exists() else ("0", "0")
    return int(most), float(worked)


def carry_out(attack: Attack, home: Path, run: Run = run_command) -> Outcome:
    """Run an attack in `home`, an empty folder; nothing but that folder may be written to."""
    home.mkdir(parents=True, exist_ok=True)
    put(home, attack.files)
    before = listing(home)
    args = [arg.replace("HOME/", f"{home}/") for arg in attack.args]
    start = time.perf_counter()
    ran = run(args, attack.stdin, home)
    took = time.perf_counter() - start
    texts = [text.decode("utf-8", "replace") for text in (ran.out, ran.err)]
    wrong = tuple(_wrong(attack, ran.status, texts, ran.peak, before, listing(home)))
    return Outcome(ran.status, texts[0], texts[1], took, ran.worked, ran.peak, wrong)


def _wrong(
    attack: Attack, status: int, texts: list[str], peak: int, before: object, after: object
) -> list[str]:
    found = []
    if status != attack.status:
        found.append(f"exit status {status}, not {attack.status}")
    if attack.says not in "".join(texts):
        found.append(f"does not say {attack.says!r}")
    if status == 1 and texts[0] and "test" not in attack.args and attack.args[0] != "check":
        found.append("a refused note stands on stdout")
    if "Traceback" in texts[1] or "bug in linknote" in texts[1]:
        found.append("a crash")
    for name, text in zip(("stdout", "stderr"), texts, strict=True):
        if match := HOSTILE.search(text):
            found.append(f"U+{ord(match[0]):04X} on {name}")
    if peak > MOST_MEMORY:
        found.append(f"{peak >> 20} MB of memory")
    if before != after:
        found.append("files were written")
    return found


def listing(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Everything below a folder, with its kind, size and time.

    Except what linknote keeps beside the packs about templates that are in order.
    """
    found = {}
    for top, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name != ".known"]
        for name in (*folders, *files):
            seen = os.lstat(os.path.join(top, name))
            same = (0, 0) if stat.S_ISDIR(seen.st_mode) else (seen.st_size, seen.st_mtime_ns)
            found[os.path.join(top, name)] = (seen.st_mode, *same)
    return found


PACK = "name: bad\nlanguages: [en]\n"
FRONT = "---\ntitle: A title\nsamples:\n  - person: Ines Moreau\n    found: your talk on tar\n    why: I pave roads\n---\n"
GOOD = "Hi {{ person.greeting }}, {{ found | clause }}. {{ why | sentence }}"


def pack(more: Mapping[str, Made], *, manifest: str = PACK) -> dict[str, Made]:
    """The files of a pack called `bad`, with more or other ones in it."""
    return {"packs/bad/pack.yaml": manifest} | {f"packs/bad/{n}": m for n, m in more.items()}


def compose(*more: str, template: str = "bad/x") -> tuple[str, ...]:
    """The command line of somebody who writes a note with a template."""
    named = ("--template", template) if template else ()
    return ("compose", *WHO, *SAID, *ONCE, *named, *more)


def says(name: str, body: str, status: int, said: str, *more: str) -> Attack:
    """A template with this text, used for a note."""
    return Attack(name, pack({"x.j2": FRONT + body}), compose(*more), status, said)

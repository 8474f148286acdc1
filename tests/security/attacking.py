"""Carrying out an attack: the real command, in a process and a home of its own, measured."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
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

    `says` must stand on stderr, for status 0 on either stream.
    """

    name: str
    files: Mapping[str, Made]
    args: tuple[str, ...]
    status: int
    says: str
    stdin: bytes = b""


class Outcome(NamedTuple):
    """How it ended; `wrong` is empty when nothing happened that must not."""

    status: int
    out: str
    err: str
    seconds: float
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


def carry_out(attack: Attack, home: Path) -> Outcome:
    """Run an attack in `home`, an empty folder; nothing but that folder may be written to."""
    home.mkdir(parents=True, exist_ok=True)
    put(home, attack.files)
    before = listing(home)
    env = {
        name: value
        for name, value in os.environ.items()
        if name in ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "COVERAGE_PROCESS_START")
    }
    env |= {"LINKNOTE_HOME": str(home), "TERM": "xterm", "PYTHONPATH": str(ROOT)}
    with (
        tempfile.TemporaryFile() as given,
        tempfile.TemporaryFile() as out,
        tempfile.TemporaryFile() as err,
    ):
        given.write(attack.stdin)
        given.seek(0)
        start = time.perf_counter()
        child = subprocess.Popen(
            [sys.executable, "-m", "linknote", *(a.replace("HOME/", f"{home}/") for a in attack.args)],
            stdin=given, stdout=out, stderr=err, env=env, cwd=home, start_new_session=True,
        )  # fmt: skip
        late = threading.Timer(PATIENCE, child.kill)
        late.start()
        _, waited, used = os.wait4(child.pid, 0)
        late.cancel()
        took = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(waited)
        out.seek(0)
        err.seek(0)
        told = (out.read(), err.read())
    peak = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    status = child.returncode
    texts = [text.decode("utf-8", "replace") for text in told]
    wrong = tuple(_wrong(attack, status, texts, peak, before, listing(home)))
    return Outcome(status, texts[0], texts[1], took, peak, wrong)


def _wrong(
    attack: Attack, status: int, texts: list[str], peak: int, before: object, after: object
) -> list[str]:
    found = []
    if status != attack.status:
        found.append(f"exit status {status}, not {attack.status}")
    if attack.says not in (texts[1] if status else "".join(texts)):
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
    """Everything below a folder, with its kind, size and time."""
    found = {}
    for top, folders, files in os.walk(folder):
        for name in (*folders, *files):
            seen = os.lstat(os.path.join(top, name))
            size = 0 if stat.S_ISDIR(seen.st_mode) else seen.st_size
            found[os.path.join(top, name)] = (seen.st_mode, size, seen.st_mtime_ns)
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

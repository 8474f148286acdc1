"""linknote opens no socket, starts no program and writes nowhere but in its own folder.

An audit hook in the child sees every socket, program and opened file there is, whoever opens it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from attacking import ONCE, ROOT, SAID, WHO

WATCHED = """
import os, runpy, sys

def watch(event, args):
    if event.startswith(("socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto")):
        print("NETWORK", event, args, file=sys.__stderr__)
    elif event in ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.system"):
        print("PROGRAM", event, args[0], file=sys.__stderr__)
    elif event == "open" and isinstance(args[0], str):
        mode, flags = args[1], args[2]
        if (mode and set(mode) & set("wax+")) or flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            print("WRITES", os.path.realpath(args[0]), file=sys.__stderr__)
    elif event in ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink"):
        print("WRITES", os.path.realpath(args[0]), file=sys.__stderr__)

sys.dont_write_bytecode = True
sys.addaudithook(watch)
sys.argv = ["linknote", *sys.argv[1:]]
runpy.run_module("linknote", run_name="__main__", alter_sys=True)
"""
PEOPLE = (
    'who,found,why\n"Dana Whitfield, Engineer at Tar",your talk on typing,I type a lot of code\n'
)
RUNS = {
    "compose": ("compose", *WHO, *SAID, *ONCE),
    "compose a profile": ("compose", "HOME/profile.txt", *SAID, *ONCE),
    "compose a pack's": ("compose", *WHO, *SAID, *ONCE, "--template", "mine/x"),
    "reply": ("reply", "HOME/invitation.txt", "--situation", "ask", *ONCE),
    "check": ("check", "HOME/note.txt"),
    "profile": ("profile", "HOME/profile.txt", "--json"),
    "batch": ("batch", "HOME/people.csv", "--out", "HOME/notes.csv"),
    "pack list": ("pack", "list"),
    "pack show": ("pack", "show", "mine/x"),
    "pack test": ("pack", "test", "mine"),
    "pack add": ("pack", "add", "HOME/gift"),
    "config": ("config", "set", "me.name", "Sam Reader"),
}  # fmt: skip


def watched(args: tuple[str, ...], home: Path) -> tuple[int, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *(arg.replace("HOME/", f"{home}/") for arg in args)],
        env={"PATH": os.environ["PATH"], "LINKNOTE_HOME": str(home), "PYTHONPATH": str(ROOT)},
        cwd=home, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    seen = [line for line in done.stderr.splitlines() if line.split(" ")[0] in SEEN]
    return done.returncode, seen


SEEN = ("NETWORK", "PROGRAM", "WRITES")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    place = tmp_path / "home"
    text = "---\ntitle: T\nsamples: [{person: Ines Moreau, found: your talk, why: I pave}]\n---\n"
    text += "Hi {{ person.greeting }}, thank you for {{ found | noun }}. {{ why | sentence }}"
    for name, file in (("packs/mine", "x.j2"), ("gift", "y.j2")):
        (place / name).mkdir(parents=True)
        (place / name / "pack.yaml").write_text(f"name: {Path(name).name}\n")
        (place / name / file).write_text(text)
    for name in ("profile.txt", "invitation.txt"):
        (place / name).write_text((ROOT / "examples" / name).read_text("utf-8"), "utf-8")
    (place / "note.txt").write_text("Hi Dana, your post on tar made my week.")
    (place / "people.csv").write_text(PEOPLE)
    return place


@pytest.mark.parametrize("run", RUNS)
def test_nothing_leaves_the_machine(run: str, home: Path) -> None:
    status, seen = watched(RUNS[run], home)
    assert status == 0, seen
    inside = os.path.realpath(home)
    assert [line for line in seen if not f"{line}/".startswith(f"WRITES {inside}/")] == []


def test_the_hook_sees_what_it_should(tmp_path: Path) -> None:
    """`pack add` of a git address is the one thing that goes out: it asks git to."""
    _, seen = watched(("pack", "add", "https://127.0.0.1:9/x.git"), tmp_path)
    assert any(line.startswith("PROGRAM") and "git" in line for line in seen)

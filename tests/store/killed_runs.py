"""A change of packs, ended by kill -9 before each of its steps in turn, and what is there after.

Run as a program: it forks once a step and prints one JSON line for each, until a run got through.
A step is a call that changes the disk.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from linknote.errors import InputError
from linknote.store.packs import load_pack, pack_folders
from linknote.store.paths import home
from linknote.store.sharing import offers
from linknote.store.sharing.sources import parse_source

DONE_ALL_THE_SAME = 10
STEPS = ("mkdir", "open", "fsync", "rename", "replace", "unlink", "rmdir")


def change(what: str, source: str) -> None:
    packs = home().packs
    if what == "remove":
        offers.remove(packs, "gift")
        return
    offer = offers.load_offer(parse_source(source))
    if what == "add":
        offers.add(packs, offer)
    else:
        offers.update(packs, offers.load_held(packs, "gift"), offer)


def state() -> object:
    """What a user finds: the packs there are, and how the one in question stands."""
    place = home()
    names = sorted(f.name for f in pack_folders(place) if f.parent == place.packs)
    if "gift" not in names:
        return [names, None, offers.load_record(place.packs, "gift") is not None]
    held = offers.load_held(place.packs, "gift")
    pack = load_pack(place.packs / "gift")
    record = held.record
    return [names, [pack.version, len(pack.templates), held.changed], record and record.source.at]


def leftovers() -> list[str]:
    """Everything among the packs that is neither a pack nor a record nor the lock."""
    packs = home().packs
    found = sorted(str(path.relative_to(packs)) for path in packs.rglob("*") if path.is_file())
    return [path for path in found if path.startswith(".added/under-way")]


def ending_at(step: int, *, then: str) -> Callable[[], bool]:
    """From now on, something happens before the `step`th change of the disk: the process is killed,
    the disk is full for once, or no change succeeds any more (`dead`).

    Tells afterwards whether that step was ever reached.
    """
    count = 0

    def before(original):
        def instead(*args, **more):
            nonlocal count
            flags = args[1] if original is real_open and len(args) > 1 else os.O_WRONLY
            if flags & (os.O_WRONLY | os.O_RDWR):
                count += 1
                if count == step and then == "kill":
                    os.kill(os.getpid(), signal.SIGKILL)
                if count == step and then == "full":
                    raise OSError(28, "No space left on device")
                if count >= step and then == "dead":
                    raise OSError(30, "Read-only file system")
            return original(*args, **more)

        return instead

    real_open = os.open
    for name in STEPS:
        setattr(os, name, before(getattr(os, name)))
    return lambda: count >= step


def main(what: str, source: str, then: str, saved: str) -> None:
    root = home().packs.parent
    if then == "kill-twice":
        twice(what, source, root, saved)
        return
    for step in range(1, 400):
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(saved, root)
        child = os.fork()
        if child == 0:
            reached = ending_at(step, then=then)
            try:
                change(what, source)
                os._exit(DONE_ALL_THE_SAME if reached() else 0)
            except InputError as error:
                print(json.dumps(["said", str(error)]), flush=True)
                os._exit(2)
            except BaseException as error:
                print(json.dumps(["said", repr(error)]), flush=True)
                os._exit(3)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        left = leftovers() if then == "full" else []  # who lives on sweeps at once
        print(json.dumps([status, state(), left + leftovers()]), flush=True)
        if status == 0:
            return


def twice(what: str, source: str, root: Path, saved: str) -> None:
    """Killed before every third step, and then before each step of the run that settles that."""
    left = root.with_name("left")
    for step in range(1, 400, 3):
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(saved, root)
        if killed_at(step, lambda: change(what, source)) == 0:
            return
        if not leftovers():
            continue
        shutil.rmtree(left, ignore_errors=True)
        shutil.copytree(root, left)
        for again in range(1, 400):
            shutil.rmtree(root)
            shutil.copytree(left, root)
            if killed_at(again, lambda: pack_folders(home())) == 0:
                break
            print(json.dumps([step, again, state(), leftovers()]), flush=True)


def killed_at(step: int, act: Callable[[], object]) -> int:
    """The exit status of a child that does something and is killed before its `step`th change."""
    child = os.fork()
    if child == 0:
        ending_at(step, then="kill")
        act()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    main(*sys.argv[1:])

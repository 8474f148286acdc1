"""Whenever an add, an update or a removal is cut short, the old state is there, or the new one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from attack_sources import FILES, GOOD, folder

from linknote.errors import InputError
from linknote.store.sharing.offers import add, load_held, load_offer, remove, update
from linknote.store.sharing.placing import changing
from linknote.store.sharing.records import ADDED
from linknote.store.sharing.sources import parse_source

ROOT = Path(__file__).parents[2]
NEWER = {**FILES, "pack.yaml": b"name: gift\nversion: 2\n", "en/more.j2": GOOD, "README": b"x\n"}
OWN = {"pack.yaml": b"name: mine\n", "mine.j2": GOOD}


@pytest.fixture
def packs(own_home: Path) -> Path:
    """The folder of packs, with one of the user's own."""
    (own_home / "packs").mkdir(parents=True)
    folder(OWN)(own_home / "packs")
    (own_home / "packs" / "gift").rename(own_home / "packs" / "mine")
    return own_home / "packs"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return Path(folder(FILES)(tmp_path))


def offer(source: Path):
    return load_offer(parse_source(str(source)))


def newer(source: Path) -> None:
    """Put the second version where the first one was."""
    for path, raw in NEWER.items():
        (source / path).write_bytes(raw)


def cut_short(what: str, then: str, source: Path, own_home: Path, tmp_path: Path) -> list[list]:
    """What was there after each step was cut short, and at last after none was."""
    saved = tmp_path / "saved"
    own_home.rename(saved)
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("killed_runs.py")), what, str(source), then,
         str(saved)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "LINKNOTE_HOME": str(tmp_path / "again" / "h")},
        capture_output=True,
        timeout=120,
        check=True,
    )  # fmt: skip
    return [json.loads(line) for line in done.stdout.splitlines()]


#: What `killed_runs.state` says: the packs, (version, templates, changed), where it came from.
NONE = [["mine"], None, False]


def old_state(source: Path) -> list:
    return [["gift", "mine"], [None, 1, False], str(source)]


def new_state(source: Path) -> list:
    return [["gift", "mine"], ["2", 2, False], str(source)]


@pytest.mark.parametrize("what", ["add", "update", "remove"])
def test_killed_before_each_step(what, packs, source, own_home, tmp_path):
    before, after = NONE, old_state(source)
    if what != "add":
        add(packs, offer(source))
        newer(source)
        before, after = old_state(source), new_state(source) if what == "update" else NONE
    runs = cut_short(what, "kill", source, own_home, tmp_path)
    states = [state for _, state, _ in runs]
    assert [status for status, _, _ in runs] == [-9] * (len(runs) - 1) + [0]
    assert {len(left) for _, _, left in runs} == {0}
    turn = states.index(after)
    assert states == [before] * turn + [after] * (len(states) - turn)
    assert turn > 1
    assert len(states) - turn > 3  # steps after the turn were cut short too
    assert len(runs) > (10 if what == "remove" else 20)


@pytest.mark.parametrize("what", ["update", "remove"])
def test_killed_again_while_the_next_run_settles(what, packs, source, own_home, tmp_path):
    add(packs, offer(source))
    newer(source)
    before, after = old_state(source), new_state(source) if what == "update" else NONE
    runs = cut_short(what, "kill-twice", source, own_home, tmp_path)
    by_step: dict[int, list] = {}
    for step, _, state, left in runs:
        assert left == []
        by_step.setdefault(step, []).append(state)
    assert len(by_step) > (5 if what == "update" else 0)
    states = [states for _, states in sorted(by_step.items())]
    assert all(same in ([before] * len(same), [after] * len(same)) for same in states)
    assert states[-1][0] == after
    assert states[0][0] == (before if what == "update" else after)


@pytest.mark.parametrize("then", ["full", "dead"])
@pytest.mark.parametrize("what", ["add", "update", "remove"])
def test_a_disk_that_is_full_or_read_only_at_each_step(
    what, then, packs, source, own_home, tmp_path
):
    before, after = NONE, old_state(source)
    if what != "add":
        add(packs, offer(source))
        newer(source)
        before, after = old_state(source), new_state(source) if what == "update" else NONE
    why = "no space left on device" if then == "full" else "read-only file system"
    said = ["said", f"the packs in {tmp_path}/again/h/packs cannot be changed: {why}"]
    lines = cut_short(what, then, source, own_home, tmp_path)
    assert [line for line in lines if line[0] == "said"] == [said] * len(
        [line for line in lines if line[0] == 2]
    )
    for status, state, left in (line for line in lines if line[0] != "said"):
        assert status in (2, 10, 0)  # said and undone; done all the same; through
        assert state == (before if status == 2 else after)
        assert status == 10 or left == []
    assert lines[-1] == [0, after, []]
    assert len(lines) > 15


def test_an_update_keeps_what_the_user_made_of_it_meanwhile(packs, source):
    add(packs, offer(source))
    newer(source)
    held = load_held(packs, "gift")
    (packs / "gift" / "en" / "gift.j2").write_bytes(GOOD + b"Changed.\n")
    with pytest.raises(InputError) as caught:
        update(packs, held, offer(source))
    assert str(caught.value) == "gift has changed just now – update it once more"
    assert (packs / "gift" / "en" / "gift.j2").read_bytes() == GOOD + b"Changed.\n"


def test_files_are_plain_whatever_they_were(packs, source):
    for path in ("en/gift.j2", "pack.yaml"):
        (source / path).chmod(0o4777)
    add(packs, offer(source))
    modes = {path.stat().st_mode & 0o7111 for path in (packs / "gift").rglob("*.*")}
    assert modes == {0}


def test_removing_a_link_leaves_what_it_leads_to(packs, source):
    (packs / "gift").symlink_to(source)
    remove(packs, "gift")
    assert sorted(path.name for path in packs.iterdir()) == [ADDED, "mine"]
    assert (source / "pack.yaml").read_bytes() == FILES["pack.yaml"]


def test_a_second_linknote_waits_and_then_says_so(packs, source):
    holding = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(packs)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert holding.stdout.readline() == b"holding\n"
        with pytest.raises(InputError) as caught, changing(packs, seconds=0.1):
            pass
        assert str(caught.value) == (
            "another linknote is changing your packs – try again when it is done"
        )
        holding.kill()  # a dead one holds nothing
        holding.wait(10)
        add(packs, offer(source))
    finally:
        holding.kill()
        holding.communicate()
    assert (packs / "gift" / "pack.yaml").read_bytes() == FILES["pack.yaml"]


HOLD = """
import sys
from pathlib import Path
from linknote.store.sharing.placing import changing
with changing(Path(sys.argv[1])):
    print("holding", flush=True)
    sys.stdin.read()
"""


def test_eight_at_once_leave_every_pack_whole(packs, tmp_path, own_home):
    """Eight processes add eight packs while eight more try the same names."""
    sources = []
    for number in range(8):
        gift = Path(folder({**FILES, "pack.yaml": b"name: gift-%d\n" % number})(tmp_path))
        sources.append(gift.rename(tmp_path / f"source-{number}"))
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "linknote", "pack", "add", str(source)],
            cwd=ROOT,
            env={**os.environ, "LINKNOTE_HOME": str(own_home)},
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
        )
        for source in sources * 2
    ]
    ends = sorted((run.communicate(timeout=120)[1], run.returncode) for run in running)
    assert [status for _, status in ends] == [0] * 8 + [2] * 8
    assert all(b"already" in said for said, status in ends if status == 2)
    for number in range(8):
        held = load_held(packs, f"gift-{number}")
        assert not held.changed
        assert held.record is not None
    assert not (packs / ADDED / "under-way").exists()

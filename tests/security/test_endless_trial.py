"""A pack that is made to be tried for hours is tried for a minute, and that is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from attacking import FRONT, pack, put

from linknote.cli.packs import trying
from linknote.cli.packs.trying import try_pack

NOTE = "Hi {{ person.greeting }}, thank you for {{ found | noun }}. {{ why | sentence }}"


def test_the_trial_stops_by_itself(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    put(own_home, pack({"x.j2": FRONT + NOTE}))
    clock = iter(range(0, 10_000, 7))
    monkeypatch.setattr(trying, "process_time", lambda: next(clock))
    assert try_pack("bad", lang=None, json=True) == trying.FAILED
    said = json.loads(capfd.readouterr().out)
    assert said["tried"] == 9
    last = said["cells"][-1]
    assert (last["note"], last["passed"]) == (None, False)
    assert last["problem"] == "the trial is stopped after 60 seconds of work"

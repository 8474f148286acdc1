"""Whatever is handed to `pack add` ends in one clear line, and leaves everything as it was."""

from __future__ import annotations

import pytest
from pack_attacks import ATTACKS
from worlds import check_harmless, everything, try_it


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_attack(attack, world, runs):
    argument = attack.make(world / "source")
    before = everything(world)
    run = try_it(runs, world, "pack", "add", argument)
    line = attack.said.replace("SOURCE", argument)
    assert (run.status, run.out, run.err) == (2, "", f"linknote: {line}\n")
    check_harmless(run)
    assert everything(world) == before

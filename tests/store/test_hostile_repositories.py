"""Whatever a repository or its host does ends in one clear line; everything stays as it was."""

from __future__ import annotations

import pytest
from attack_sources import FILES
from git_attacks import GIT_ATTACKS
from worlds import check_harmless, everything, try_it


@pytest.mark.parametrize("attack", GIT_ATTACKS, ids=lambda attack: attack.name)
def test_hostile_repository(attack, host, world, runs):
    name = f"evil-{GIT_ATTACKS.index(attack)}"
    tree = host.repository(name, FILES)
    ref = attack.spoil(host, tree) or ""
    before = everything(world)
    run = try_it(runs, world, "pack", "add", f"{host.url}/{name}{ref}", ca_file=host.ca_file)
    assert (run.status, run.out, run.err.splitlines()) == (
        2,
        "",
        [f"Fetching {host.url}/{name}{ref}", f"linknote: {host.url}/{name}: {attack.said}"],
    )
    check_harmless(run)
    assert everything(world) == before

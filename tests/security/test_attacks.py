"""Nothing a stranger sends can do more than end in a clear error or a harmless note."""

from __future__ import annotations

from pathlib import Path

import attacks_by_folder
import attacks_by_rules
import attacks_by_template
import attacks_by_text
import attacks_by_yaml
import pytest
from attacking import Attack, Run, carry_out

ATTACKS = [
    *attacks_by_template.ATTACKS,
    *attacks_by_folder.ATTACKS,
    *attacks_by_rules.ATTACKS,
    *attacks_by_yaml.ATTACKS,
    *attacks_by_text.ATTACKS,
]


@pytest.mark.parametrize("attack", [pytest.param(one, id=one.name) for one in ATTACKS])
def test_attack_fails(attack: Attack, tmp_path: Path, attacked: Run) -> None:
    outcome = carry_out(attack, tmp_path / "home", attacked)
    assert outcome.wrong == (), (outcome.status, outcome.out[:300], outcome.err[:300])

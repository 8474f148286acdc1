"""The attack table: every attack of tests/security through the real command, measured.

    python -m benchmarks.attacks [WORD]      only attacks with WORD in their name

Each runs in a process and a home of its own. Two times: from the start of the command to its end,
and of the processor, which other work on the machine leaves alone; the limit of 2 s is for the
second. The memory is the most its process held. Exit status 1 when one did not end as it must.
"""

from __future__ import annotations

import sys
import tempfile
from importlib import import_module
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests" / "security"))

from attacking import MOST_MEMORY, Attack, Outcome, carry_out

AREAS = {
    "attacks_by_template": "text of a template",
    "attacks_by_yaml": "manifest, front matter",
    "attacks_by_folder": "packs folder",
    "attacks_by_rules": "rules of a pack",
    "attacks_by_text": "profile, note, table",
}
MOST_SECONDS = 2.0


def row(attack: Attack) -> tuple[Outcome, str]:
    with tempfile.TemporaryDirectory() as scratch:
        outcome = carry_out(attack, Path(scratch) / "home")
    trouble = list(outcome.wrong)
    if outcome.worked > MOST_SECONDS:
        trouble.append("too slow")
    said = (outcome.err or outcome.out).strip().splitlines()
    line = said[0].replace(f"{scratch}/home/", "") if said else ""
    return outcome, "; ".join(trouble) or line[:100]


def main(word: str = "") -> int:
    rows: list[tuple[str, Attack, Outcome]] = []
    for module, area in AREAS.items():
        for attack in import_module(module).ATTACKS:
            if word in attack.name:
                outcome, line = row(attack)
                rows.append((area, attack, outcome))
                print(
                    f"{outcome.seconds:5.2f} s {outcome.worked:5.2f} s {outcome.peak >> 20:4} MB  "
                    f"exit {outcome.status}  {attack.name}: {line}",
                    flush=True,
                )
    for area in AREAS.values():
        mine = [(attack, outcome) for one, attack, outcome in rows if one == area]
        if mine:
            slow = max(mine, key=lambda one: one[1].worked)
            large = max(mine, key=lambda one: one[1].peak)
            print(
                f"| {area} | {len(mine)} | {slow[1].worked:.2f} s ({slow[0].name}) "
                f"| {large[1].peak >> 20} MB ({large[0].name}) |"
            )
    wrong = [o for _, _, o in rows if o.wrong or o.worked > MOST_SECONDS or o.peak > MOST_MEMORY]
    print(f"{len(rows)} attacks, {len(wrong)} did not end as they must")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))

"""What the README shows can be typed: its commands and options exist, its script runs."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from linknote.cli.app import COMMANDS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = [
    line.split("#")[0]
    for block in re.findall(r"```\n(.*?)```", README, re.DOTALL)
    for line in block.replace("\\\n", " ").splitlines()
    if "linknote " in line
]


@cache
def help_of(command: tuple[str, ...]) -> str:
    from typer.testing import CliRunner

    from linknote.cli.app import app

    return CliRunner().invoke(app, [*command, "--help"], env={"COLUMNS": "200"}).output


@pytest.mark.parametrize("line", SHOWN)
def test_every_command_and_option_shown_exists(line: str) -> None:
    words = line[line.index("linknote ") :].split()[1:]
    if words[0].startswith("--"):
        return
    assert words[0] in COMMANDS
    command = tuple(words[:2]) if words[0] in ("pack", "config") else (words[0],)
    text = help_of(command)
    for option in re.findall(r"(?<=\s)--[a-z-]+", line.partition("|")[0]):
        assert option in text, f"{' '.join(command)} has no {option}"


@pytest.mark.parametrize("option", sorted(set(re.findall(r"`(--[a-z-]+)", README))))
def test_every_option_named_in_the_text_exists(option: str) -> None:
    commands = ("compose", "check", "profile", "batch")
    assert any(option in help_of((command,)) for command in commands)


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert target.startswith("https://") or (ROOT / target).exists(), target


def test_the_two_commands_are_targets_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^make (\w+)", README, re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target

"""profile, config, pack, help and version, as a script meets them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "examples" / "profile.txt"

BROKEN = """\
---
title: Broken
situation: talk
---
Hi {{ person.greting }}, {{ found | noun }}.
"""
GOOD = """\
---
title: Coffee
situation: other
samples:
  - person: Dana Whitfield, Data Lead at Brindle & Oak
    found: your talk on typing
    why: to learn more
---
Hello {{ person.greeting }}, {{ found | sentence }} {{ why | sentence }}
"""


def test_profile_as_json_has_every_field_of_the_contract(linknote):
    done = linknote("profile", str(PAGE), "--json")
    said = json.loads(done.stdout)
    assert list(said) == [
        "format", "name", "greeting", "headline", "role", "company", "location", "school",
        "mutuals", "mutual_count", "degree", "about", "post", "message", "url", "lang", "notes",
    ]  # fmt: skip
    assert (said["name"], said["greeting"]) == ("Marta Kowal", "Marta")
    assert (said["role"], said["company"]) == ("Head of Platform", "Brindle & Oak")
    assert said["location"] == "Leeds, England, United Kingdom"
    assert (said["degree"], said["mutual_count"]) == (2, 4)
    assert (said["post"], said["message"], said["url"]) == (None, None, None)


def test_profile_as_lines_shows_what_is_known(linknote):
    done = linknote("profile", stdin="Dana Whitfield, Data Lead at Brindle & Oak")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "read as       one-line",
        "name          Dana Whitfield",
        "greeting      Dana",
        "headline      Data Lead at Brindle & Oak",
        "role          Data Lead",
        "company       Brindle & Oak",
    ]


@pytest.mark.parametrize("stdin", ["", "   \n", "12 34 56"])
def test_profile_without_a_person(linknote, stdin):
    done = linknote("profile", "-", stdin=stdin)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1


def test_config_set_and_show(linknote, own_home):
    assert linknote("config", "set", "me.name", "Sam Reader").returncode == 0
    assert linknote("config", "set", "account", "free").returncode == 0
    shown = linknote("config", "show").stdout.splitlines()
    assert "me.name       Sam Reader" in shown
    assert "account       free" in shown
    assert "copy          true" in shown
    assert linknote("config", "path").stdout == f"{own_home / 'config.yaml'}\n"


def test_a_sign_off_of_ones_own_ends_the_note_and_that_of_a_pack_goes_before_it(linknote):
    linknote("config", "set", "me.name", "Sam Reader")
    linknote("config", "set", "me.sign-off", "Best from Leeds, Sam")
    said = (
        "compose", "--who", "Dana Whitfield", "--found", "your talk", "--why", "to learn more",
        "--yes", "--no-copy",
    )  # fmt: skip
    assert linknote(*said).stdout == (
        "Hi Dana, thank you for your talk. I'd like to learn more.\nBest from Leeds, Sam\n"
    )
    linknote("config", "set", "packs.essentials.sign-off", "See you in Lyon, Sam")
    assert linknote(*said).stdout.endswith("\nSee you in Lyon, Sam\n")
    shown = linknote("config", "show").stdout.splitlines()
    assert "me.sign-off                Best from Leeds, Sam" in shown
    assert "packs.essentials.sign-off  See you in Lyon, Sam" in shown


def test_config_set_of_a_wrong_value_is_one_line(linknote):
    done = linknote("config", "set", "account", "gold")
    assert done.returncode == 2
    assert done.stderr == "linknote: account wants free or premium, not 'gold'\n"


def test_config_edit_checks_when_the_editor_closes(linknote, own_home, tmp_path):
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\necho 'acount: free' >> \"$1\"\n")
    editor.chmod(0o755)
    done = linknote("config", "edit", env={"EDITOR": str(editor)})
    assert done.returncode == 2
    assert "unknown key acount – did you mean account?" in done.stderr


def test_pack_list_and_show(linknote):
    assert linknote("pack", "list").stdout.startswith("essentials ")
    shown = linknote("pack", "show", "essentials/talk", "--lang", "en").stdout
    assert "{{ person.greeting }}" in shown
    assert "thank you for your PyCon talk on typing" in shown
    assert "essentials/talk " in linknote("pack", "show", "essentials").stdout


def test_pack_test_of_one_file(linknote, tmp_path):
    file = tmp_path / "coffee.j2"
    file.write_text(GOOD)
    done = linknote("pack", "test", str(file))
    assert done.returncode == 0
    assert "24 notes tried: 24 good" in done.stderr
    said = json.loads(linknote("pack", "test", str(file), "--json").stdout)
    assert said["passed"]
    assert len(said["cells"]) == 24


def test_pack_test_names_the_place_of_what_is_broken(linknote, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "pack.yaml").write_text("name: mine\nlanguages: [en]\n")
    (folder / "coffee.j2").write_text(GOOD)
    (folder / "broken.j2").write_text(BROKEN)
    done = linknote("pack", "test", str(folder))
    assert done.returncode == 2
    assert "broken.j2:5:" in done.stderr
    assert "did you mean person.greeting" in done.stderr
    assert "mine/coffee" in done.stdout


def test_pack_test_says_which_note_does_not_fit(linknote, tmp_path):
    file = tmp_path / "long.j2"
    file.write_text(GOOD.replace("Hello", "Hello " + "and once more hello " * 9))
    done = linknote("pack", "test", str(file))
    assert done.returncode == 1
    assert "under 200" in done.stderr


def test_a_pack_of_ones_own_comes_first_and_a_broken_file_does_not_stop_it(linknote, own_home):
    folder = own_home / "packs" / "mine"
    folder.mkdir(parents=True)
    (folder / "pack.yaml").write_text("name: mine\nlanguages: [en]\n")
    (folder / "coffee.j2").write_text(GOOD.replace("situation: other", "situation: talk"))
    (folder / "broken.j2").write_text(BROKEN)
    said = (
        "compose", "--who", "Dana Whitfield", "--found", "your talk", "--why", "to learn more",
        "--yes", "--no-copy",
    )  # fmt: skip
    done = linknote(*said)
    assert done.returncode == 0
    assert done.stdout.startswith("Hello Dana, ")
    assert "broken.j2:5:" in done.stderr
    assert linknote(*said, "--template", "essentials/talk").stdout.startswith("Hi Dana, ")


def test_version_help_and_module(linknote):
    from linknote import __version__

    assert linknote("--version").stdout == f"linknote {__version__}\n"
    assert "--found" in linknote("compose", "--help").stdout
    for command in ("compose", "profile", "pack", "config"):
        assert command in linknote("--help").stdout


def test_slow_modules_stay_off_the_path_of_a_one_shot_note(own_home):
    script = (
        "import sys; from linknote.cli.boundary import run;"
        "status = run(['compose', '--who', 'Dana Whitfield, Lead at Oak', '--found', 'your talk',"
        " '--why', 'to learn more', '--yes', '--no-copy']);"
        "slow = {'rich', 'wcwidth', 'prompt_toolkit', 'sqlite3', 'asyncio', 'ruamel',"
        " 'pypdf', 'platformdirs', 'importlib.resources', 'dataclasses', 'pprint', 'jinja2.ext',"
        " 'linknote.text.language', 'linknote.check.language', 'linknote.pack.given_way',"
        " 'linknote.profile.kinds', 'linknote.profile.page.labels', 'linknote.terminal.tty',"
        " 'linknote.profile.common_ground', 'linknote.cli.note.asking'} & set(sys.modules);"
        "sys.exit(f'{status} {sorted(slow)}' if status or slow else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, stdin=subprocess.DEVNULL, cwd=ROOT
    )
    assert done.stderr.decode().splitlines()[-1:] != [], "the frame is said on stderr"
    assert done.returncode == 0, done.stderr.decode()

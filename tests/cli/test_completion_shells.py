"""The scripts in real shells: what TAB puts on the line, and that nothing on the way is run."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from linknote.cli.completion.installing import script

ROOT = Path(__file__).parents[2]
PROGRAM = f'exec {shlex.quote(sys.executable)} -m linknote "$@"'
BARE = {"bash": "--norc", "zsh": "-f", "fish": "--no-config"}
EVIL = (
    "$(touch pwned)", "`touch pwned`", "a; touch pwned", "*", "~root", "%n", "a'b", 'a"b', "a\\",
    "<(touch pwned)", "${(e):-$(touch pwned)}", "a\t$(touch pwned)", "a:`touch pwned`",
)  # fmt: skip
BASH = """
source ./script
words=({line})
COMP_WORDS=("${{words[@]}}") COMP_CWORD=$(( ${{#words[@]}} - 1 ))
_linknote linknote
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
FISH = """
source ./script
complete -C {line}
"""
ZSH = """
autoload -Uz compinit && compinit -D -u
source ./script
_describe() {{ print -rl -- "${{(@P)2}}" }}
_files() {{ print -r -- FILES }}
words=({line}) CURRENT=$#words PREFIX=$words[-1]
_linknote
"""
"""zsh completes in its line editor alone: here what it would show is printed, and a test in
tests/journeys presses the real key."""


def need(program):
    if shutil.which(program):
        return
    if os.environ.get("CI") == "true":
        pytest.fail(f"not installed: {program} (sh .ci/desktop installs it)")
    pytest.skip(f"not installed: {program}")


@pytest.fixture(params=["bash", "zsh", "fish"])
def shell(request):
    need(request.param)
    return request.param


@pytest.fixture
def tab(shell, tmp_path, own_home):
    """The offers of a shell for a line, its last word begun, with `linknote` on the PATH."""
    programs = tmp_path / "bin"
    programs.mkdir()
    place = tmp_path / "empty"
    place.mkdir()

    def press(line, program=PROGRAM):
        linknote = programs / "linknote"
        linknote.write_text(f"#!/bin/sh\n{program}\n")
        linknote.chmod(0o755)
        (place / "script").write_text(script(shell))
        text = {"bash": BASH, "fish": FISH, "zsh": ZSH}[shell].format(
            line=shlex.quote(line) if shell == "fish" else shlex.join(line.split(" "))
        )
        done = subprocess.run(
            [shell, BARE[shell], "-c", text],
            env={
                "PATH": f"{programs}:{os.environ['PATH']}",
                "HOME": str(tmp_path),
                "LINKNOTE_HOME": str(own_home),
                "PYTHONPATH": str(ROOT),
                "LANG": "C.UTF-8",
                "TERM": "xterm",
            },
            cwd=place,
            capture_output=True,
            text=True,
            timeout=60,
            stdin=subprocess.DEVNULL,
        )
        assert done.stderr == ""
        assert not (place / "pwned").exists(), "something was run"
        return done.stdout.splitlines()

    return press


def test_templates_situations_and_packs(tab, shell, own_home):
    for name in ("mine", "$(touch pwned)", "`touch pwned`", "a b", "*"):
        pack = own_home / "packs" / name
        pack.mkdir(parents=True)
        (pack / "pack.yaml").write_text("")
        (pack / "coffee.j2").write_text("")
        (pack / "$(touch pwned).j2").write_text("")
    assert tab("linknote compose --template mi") == ["mine/coffee"]
    assert sorted(tab("linknote pack test ")) == ["essentials", "mine"]
    mark = {"bash": None, "zsh": ":", "fish": "\t"}[shell]
    assert sorted(tab("linknote compose --situation ex")) == [
        f"ex-colleague{mark}We worked together" if mark else "ex-colleague"
    ]
    assert {line.split(mark)[0] for line in tab("linknote p")} == {"pack", "profile"}


def test_files_where_nothing_is_offered(tab, shell):
    """bash does that itself (complete -o default) for an empty answer."""
    expected = {"bash": [""], "zsh": ["FILES"], "fish": ["script"]}[shell]
    assert tab("linknote check scr") == expected


def test_whatever_a_program_prints_nothing_is_evaluated(tab, shell):
    lines = "".join(f"printf '%s\\n' {shlex.quote(offer)}\n" for offer in EVIL)
    offers = tab("linknote ", program=f"echo complaint >&2\n{lines}")
    if shell == "fish":  # it sorts nothing away, and quotes what it puts on the line
        assert len(offers) == len(EVIL)
    else:
        assert offers == list(EVIL)


@pytest.mark.parametrize("typed", ["$(touch", "`touch", "pwned;", "'open", "*", "--template=$(x"])
def test_what_is_typed_is_not_run_before_enter(tab, typed):
    assert isinstance(tab(f"linknote compose {typed} "), list)


def test_a_program_that_is_gone_is_no_matter(tab, shell):
    assert (
        tab("linknote check scr", program="exit 127")
        == ({"bash": [""], "zsh": ["FILES"], "fish": ["script"]}[shell])
    )


def test_a_file_called_linknote_is_not_run_by_the_key(tab, tmp_path):
    typed = tmp_path / "empty" / "linknote"
    typed.write_text("#!/bin/sh\ntouch pwned\n")
    typed.chmod(0o755)
    assert [offer.split("\t")[0].split(":")[0] for offer in tab("./linknote pack te")] == ["test"]

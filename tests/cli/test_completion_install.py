"""`--install-completion` and `--show-completion`: what is written, where, and what is said."""

from __future__ import annotations

from pathlib import Path

import pytest
import shellingham

from linknote.cli.boundary import run

CAFE = "# caf\xe9".encode("latin-1")


@pytest.fixture
def in_shell(tmp_path, monkeypatch):
    """A home without anything in it, and the shell linknote is started from (None: not known)."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("SHELL", "ZDOTDIR", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(Path, "home", lambda: home)

    def start(name):
        def detect():
            if name is None:
                raise shellingham.ShellDetectionFailure
            return name, f"/bin/{name}"

        monkeypatch.setattr(shellingham, "detect_shell", detect)
        return home

    return start


@pytest.mark.parametrize(("shell", "rc"), [("bash", ".bashrc"), ("zsh", ".zshrc")])
def test_one_line_at_the_end_of_the_startup_file_once(in_shell, own_home, capsys, shell, rc):
    home = in_shell(shell)
    startup = home / rc
    startup.write_bytes(CAFE)
    script = own_home / f"completion.{shell}"
    line = f"[ -r {script} ] && . {script}  # linknote: TAB completion\n".encode()
    said = f"TAB now completes linknote in {shell}; open a new terminal to try it ({startup})\n"
    for _ in range(3):
        assert run(["--install-completion"]) == 0
        out, err = capsys.readouterr()
        assert (out, err.replace("\n", "")) == ("", said.replace("\n", ""))
        assert startup.read_bytes() == CAFE + b"\n" + line
    assert sorted(path.name for path in home.iterdir()) == [rc]
    assert run(["--show-completion"]) == 0
    assert capsys.readouterr().out == script.read_text()


def test_fish_needs_no_line(in_shell, tmp_path, monkeypatch):
    home = in_shell("fish")
    assert run(["--install-completion"]) == 0
    assert [str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()] == [
        ".config/fish/completions/linknote.fish"
    ]
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "elsewhere"))
    assert run(["--install-completion"]) == 0
    assert (tmp_path / "elsewhere" / "fish" / "completions" / "linknote.fish").is_file()


def test_a_linked_startup_file_stays_a_link_and_keeps_its_mode(in_shell, tmp_path, monkeypatch):
    home = in_shell("zsh")
    dotfiles = tmp_path / "dotfiles"
    dotfiles.mkdir()
    real = dotfiles / "zshrc"
    real.write_text("setopt autocd\n")
    real.chmod(0o640)
    (home / "zsh").mkdir()
    (home / "zsh" / ".zshrc").symlink_to(real)
    monkeypatch.setenv("ZDOTDIR", str(home / "zsh"))
    assert run(["--install-completion"]) == 0
    assert (home / "zsh" / ".zshrc").is_symlink()
    assert real.read_text().startswith("setopt autocd\n[ -r ")
    assert real.stat().st_mode & 0o777 == 0o640
    assert not (home / ".zshrc").exists()


def test_a_folder_with_a_quote_in_its_name(in_shell, tmp_path, monkeypatch):
    home = in_shell("bash")
    monkeypatch.setenv("LINKNOTE_HOME", str(tmp_path / "$(touch pwned) o'clock"))
    assert run(["--install-completion"]) == 0
    script = f"'{tmp_path}/$(touch pwned) o'\"'\"'clock/completion.bash'"
    assert (home / ".bashrc").read_text() == (
        f"[ -r {script} ] && . {script}  # linknote: TAB completion\n"
    )


def test_the_login_shell_where_the_other_has_no_completion(in_shell, monkeypatch, capsys):
    in_shell("dash")
    monkeypatch.setenv("SHELL", "/usr/bin/fish")
    assert run(["--show-completion"]) == 0
    assert "complete --command linknote" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("started_from", "login", "what"),
    [
        (None, None, "this shell cannot be told"),
        ("tcsh", None, "there is no completion for tcsh"),
        (None, "/bin/ksh", "there is no completion for ksh"),
    ],
)
@pytest.mark.parametrize("option", ["--install-completion", "--show-completion"])
def test_a_shell_that_is_not_known(
    in_shell, monkeypatch, capsys, started_from, login, what, option
):
    home = in_shell(started_from)
    if login:
        monkeypatch.setenv("SHELL", login)
    assert run([option]) == 2
    assert capsys.readouterr() == (
        "",
        f"linknote: {what} – name bash, zsh or fish: SHELL=zsh linknote {option}\n",
    )
    assert list(home.iterdir()) == []


def test_a_file_that_cannot_be_written(in_shell, capsys):
    home = in_shell("bash")
    (home / ".bashrc").mkdir()
    assert run(["--install-completion"]) == 2
    said = (
        "linknote: completion for bash cannot be installed: is a directory – "
        "linknote --show-completion prints it, to put where you like\n"
    )
    assert capsys.readouterr() == ("", said)

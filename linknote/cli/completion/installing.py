"""`linknote --install-completion` and `--show-completion`: TAB for the shell somebody is in.

Typer's own would write ~/.bashrc anew, set a style for every program in ~/.zshrc, and let zsh
evaluate what linknote prints.
"""

import os
import shlex
from pathlib import Path
from typing import NamedTuple

from linknote.errors import InputError

SHELLS = ("bash", "zsh", "fish")


class Place(NamedTuple):
    """Where a shell finds the script, and the file that must name it (fish needs none)."""

    script: Path
    startup: Path | None


def install() -> str:
    """Put the script of this shell in its place and say so in one line.

    A startup file gets one line at its end, once; nothing else in it is touched. Raises InputError
    when the shell is not known or a file cannot be written.
    """
    from linknote.store.files import why, write_whole

    shell = this_shell("--install-completion")
    try:
        place = place_of(shell)
        write_whole(place.script, script(shell).encode(), mode=0o644)
        where = place.startup or place.script
        if place.startup:
            _name_in(place.startup, place.script)
    except (OSError, RuntimeError) as error:
        reason = why(error) if isinstance(error, OSError) else str(error)
        raise InputError(
            f"completion for {shell} cannot be installed: {reason}",
            hint="linknote --show-completion prints it, to put where you like",
        ) from None
    return f"TAB now completes linknote in {shell}; open a new terminal to try it ({where})"


def script(shell: str) -> str:
    """The completion script of a shell."""
    return Path(__file__).with_name(f"linknote.{shell}").read_text(encoding="utf-8")


def this_shell(option: str) -> str:
    """The shell linknote was started from, else the one $SHELL names.

    Raises InputError saying how to give `option` again with the shell named.
    """
    import shellingham  # type: ignore[import-untyped]

    try:
        started_from = shellingham.detect_shell()[0]
    except Exception:  # it reads the table of processes, which differs by system
        started_from = ""
    login = Path(os.environ.get("SHELL", "")).name
    for name in (started_from, login):
        if name in SHELLS:
            return name
    seen = started_from or login
    raise InputError(
        f"there is no completion for {seen}" if seen else "this shell cannot be told",
        hint=f"name bash, zsh or fish: SHELL=zsh linknote {option}",
    )


def place_of(shell: str) -> Place:
    """Where the script of a shell goes. Raises OSError or RuntimeError without a home."""
    if shell == "fish":
        config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        return Place(config / "fish" / "completions" / "linknote.fish", None)
    from linknote.store.paths import home

    folder = Path.home()
    if shell == "zsh":
        folder = Path(os.environ.get("ZDOTDIR") or folder)
    return Place(home().config.absolute().with_name(f"completion.{shell}"), folder / f".{shell}rc")


def _name_in(startup: Path, script: Path) -> None:
    """Add the one line to the end of a startup file, unless it is there."""
    quoted = shlex.quote(str(script))
    wanted = f"[ -r {quoted} ] && . {quoted}  # linknote: TAB completion".encode()
    held = startup.read_bytes() if startup.exists() else b""
    if wanted in held.splitlines():
        return
    with startup.open("ab") as file:
        file.write((b"" if held.endswith(b"\n") or not held else b"\n") + wanted + b"\n")

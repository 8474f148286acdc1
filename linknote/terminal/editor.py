"""Changing a note in the person's own editor."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from linknote.errors import InputError
from linknote.terminal.tty import WINDOWS, NoTerminal, open_terminal
from linknote.text.clean import clean

MOST = 1_000_000
UNCHANGED = "the note stays as it was"


def edit(text: str, env: Mapping[str, str] | None = None, *, name: str = "note.txt") -> str:
    """What `text` has become in $VISUAL or $EDITOR, cleaned, without its final newline.

    The editor talks to the terminal, whatever our own streams are tied to. Raises InputError when
    it cannot be started, fails, or leaves nothing.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="linknote-") as folder:  # nobody else's to read
            file = Path(folder, name)
            file.write_text(text + "\n", encoding="utf-8", newline="\n")
            open_editor(file, env)
            with file.open("rb") as edited:
                raw = edited.read(MOST + 1)
    except OSError as error:
        why = (error.strerror or "unknown error").lower()
        raise InputError(f"cannot edit the note: {why}", hint=UNCHANGED) from error
    if len(raw) > MOST:
        raise InputError("the edited note is over 1 MB", hint=UNCHANGED)
    return _read(raw)


def open_editor(file: Path, env: Mapping[str, str] | None = None) -> None:
    """Open a file in $VISUAL or $EDITOR and wait; InputError when it cannot start or fails."""
    env = os.environ if env is None else env
    command = _command(env)
    with contextlib.ExitStack() as stack, _keys_are_the_editors():
        try:
            terminal = stack.enter_context(open_terminal())
            keys, screen = terminal.reader.fileno(), terminal.writer.fileno()
        except NoTerminal:  # an editor with a window of its own, or a script
            keys, screen = subprocess.DEVNULL, 2
        try:
            # stdout is the note's: the editor's screen must not go there.
            status = subprocess.run(
                [*command, str(file)],
                env=dict(env),
                stdin=keys,
                stdout=screen,
                stderr=screen,
                check=False,
            ).returncode
        except FileNotFoundError as error:
            raise InputError(
                f"there is no editor called {command[0]!r}", hint="name another in $EDITOR"
            ) from error
        except OSError as error:
            why = (error.strerror or "unknown error").lower()
            raise InputError(
                f"cannot start the editor {command[0]!r}: {why}", hint="name another in $EDITOR"
            ) from error
    if status:
        raise InputError(f"the editor {command[0]!r} ended with status {status}")


def _command(env: Mapping[str, str]) -> list[str]:
    chosen = env.get("VISUAL", "").strip() or env.get("EDITOR", "").strip()
    try:
        command = shlex.split(chosen, posix=not WINDOWS)
    except ValueError as error:
        raise InputError(f"cannot read $EDITOR: {chosen!r}", hint="mend its quotes") from error
    if command:
        return command
    for name in ("notepad",) if WINDOWS else ("editor", "nano", "vi"):
        if shutil.which(name, path=env.get("PATH")):
            return [name]
    raise InputError("no editor found", hint="name one in $EDITOR")


@contextlib.contextmanager
def _keys_are_the_editors() -> Iterator[None]:
    """Ctrl-C in an editor is the editor's: it must not end us behind its back.

    A function, not SIG_IGN, which the editor would inherit.
    """
    try:
        before = signal.signal(signal.SIGINT, lambda *_: None)
    except ValueError:  # not in the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _read(raw: bytes) -> str:
    from linknote.text.decode import decode

    edited = clean(decode(raw, file="the edited note")).strip("\n")
    if not edited.strip():
        raise InputError("the editor left nothing", hint=UNCHANGED)
    return edited

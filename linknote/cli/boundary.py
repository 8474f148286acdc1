"""Where every error becomes one line on stderr and an exit status.

0 done · 1 the note is refused · 2 usage, or an input or output that cannot be used · 3 a bug ·
130 interrupted · 141 the reader of stdout went away.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Sequence

import typer
from typer.exceptions import TyperException

from linknote.errors import LinknoteError, Refused, Stopped

REFUSED, USAGE, BUG, INTERRUPTED, CLOSED_PIPE = 1, 2, 3, 130, 141
STOPPED = "stopped"


class Interrupted(Exception):
    """The person left in the middle; the message says what is kept."""


def run(args: Sequence[str]) -> int:
    """Run one command line and return its exit status."""
    from linknote.cli.app import command

    try:
        try:
            result = command().main(list(args), prog_name="linknote", standalone_mode=False)
            if sys.stdout:
                sys.stdout.flush()
        except SystemExit as error:
            if isinstance(error.__context__, OSError):  # Typer met it first, printing its help
                raise error.__context__ from None
            return error.code if isinstance(error.code, int) else USAGE
        if result == INTERRUPTED:  # Typer has met Ctrl-C
            complain(STOPPED)
        return result if isinstance(result, int) else 0
    except (KeyboardInterrupt, typer.Abort, EOFError):
        complain(STOPPED)
        return INTERRUPTED
    except Interrupted as left:
        complain(str(left))
        return INTERRUPTED
    except Refused as error:
        complain(str(error))
        return REFUSED
    except Stopped as error:
        complain(str(error))
        return INTERRUPTED
    except LinknoteError as error:
        complain(str(error))
        return USAGE
    except TyperException as error:
        if error.format_message():  # without one, Typer has shown the help
            complain(usage(error))
        return USAGE
    except OSError as error:
        if error.errno == errno.EPIPE:
            mute_stdout()
            return CLOSED_PIPE
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG):
            mute_stdout()
            complain(f"the output cannot be written: {(error.strerror or str(error)).lower()}")
            return USAGE
        return bug(error)
    except Exception as error:
        return bug(error)


def usage(error: TyperException) -> str:
    """What is wrong with a command line, and where to read how it goes."""
    context = getattr(error, "ctx", None)
    path = getattr(context, "command_path", "linknote")
    message = error.format_message().strip().rstrip(".")
    message = message[:1].lower() + message[1:] if message[:2].istitle() else message
    return f"{message} – see {path} --help"


def complain(message: str) -> None:
    """One line on stderr; nothing when stderr is closed."""
    from linknote.terminal.screen import between_words
    from linknote.text.clean import clean

    line = f"linknote: {clean(message, one_line=True)}"
    line = between_words(line, sys.stderr) + "\n"
    try:
        sys.stderr.write(line)
        sys.stderr.flush()
    except (OSError, ValueError):
        pass
    except UnicodeEncodeError:
        sys.stderr.write(line.encode("ascii", "replace").decode())


def bug(error: BaseException) -> int:
    """Say that linknote itself failed; the traceback only where LINKNOTE_DEBUG asks for it."""
    if os.environ.get("LINKNOTE_DEBUG"):
        import traceback

        traceback.print_exception(error)
    complain(
        f"this is a bug in linknote, not your mistake: {type(error).__name__}: {error} – "
        "run it again with LINKNOTE_DEBUG=1 and report what it prints"
    )
    return BUG


def mute_stdout() -> None:
    """Let Python's own last flush go nowhere, so that it cannot complain a second time."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

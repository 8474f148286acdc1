"""The command line: one file a command, and one place where errors become exit statuses."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """The `linknote` command."""
    import gc

    # One note makes a few thousand objects and ends: looking for cycles among them while modules
    # are imported costs a twentieth of the run. What runs long still collects.
    gc.set_threshold(100_000, 20, 20)
    if shell := os.environ.get("_LINKNOTE_COMPLETE"):  # set by the scripts in cli/completion
        from linknote.cli.completion.answering import answer

        status = answer(shell, sys.argv[1:])
    else:
        from linknote.cli.boundary import run

        status = run(sys.argv[1:])
    # The interpreter looks for cycles once more as it ends, through every module there is: a tenth
    # of the run, to free what the system takes back anyway. Frozen, nothing is looked through.
    gc.freeze()
    sys.exit(status)

"""The command line: one file a command, and one place where errors become exit statuses."""

from __future__ import annotations

import sys


def main() -> None:
    """The `linknote` command."""
    from linknote.cli.boundary import run

    sys.exit(run(sys.argv[1:]))

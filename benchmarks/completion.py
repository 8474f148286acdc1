"""One TAB against the bare import of what linknote is built on. Target: a ratio of 1.1.

The shell's own time is not in it: this is what the script of each shell waits for.
Run it: python benchmarks/completion.py
"""

from __future__ import annotations

import sys

from side_by_side import compare

PRESSED = (
    "import os; os.environ['_LINKNOTE_COMPLETE'] = 'zsh'; from linknote.cli import main; main()"
)


def tab(*words: str) -> tuple[str, ...]:
    """The command a shell runs when TAB is pressed after these words, the last one begun."""
    return (sys.executable, "-c", PRESSED, *words)


compare(
    {
        "python -c 'import typer, jinja2, yaml'": (
            sys.executable, "-c", "import typer, jinja2, yaml",
        ),
        "linknote TAB": tab(""),
        "linknote compose --TAB": tab("compose", "--"),
        "linknote compose --template TAB": tab("compose", "--template", ""),
        "linknote compose --situation TAB": tab("compose", "--situation", ""),
        "linknote pack show TAB": tab("pack", "show", ""),
        "linknote config set TAB": tab("config", "set", ""),
        "linknote check --ignore TAB": tab("check", "--ignore", ""),
    }
)  # fmt: skip

"""A one-shot compose against the bare import of what it is built on. Target: a ratio of 1.1.

Run it: make bench
"""

from __future__ import annotations

import sys

from side_by_side import compare

ONE_SHOT = (
    "compose", "--who", "Dana Whitfield, Data Lead at Brindle & Oak",
    "--found", "your PyCon talk on typing", "--why", "to learn how you test types",
    "--yes", "--no-copy",
)  # fmt: skip

compare(
    {
        "python -c 'import typer, jinja2, yaml'": (
            sys.executable, "-c", "import typer, jinja2, yaml",
        ),
        "linknote compose --who … --yes --no-copy": (
            sys.executable, "-c", "from linknote.cli import main; main()", *ONE_SHOT,
        ),
        "the same, the situation named": (
            sys.executable, "-c", "from linknote.cli import main; main()", *ONE_SHOT,
            "--situation", "talk",
        ),
    }
)  # fmt: skip

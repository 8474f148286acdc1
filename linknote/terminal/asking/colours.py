"""How things look: palette colours alone, which the terminal's owner chose for the background.

With NO_COLOR prompt_toolkit sends none of them; bold and dim stay, and the words say it all.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prompt_toolkit.styles import Style

CLASSES = {
    "mark": "fg:ansiblue bold",
    "message": "bold",
    "answer": "fg:ansigreen",
    "hint": "dim",
    "pointer": "fg:ansiblue bold",
    "pointed": "bold",
    "complaint": "fg:ansired",
    "over": "fg:ansired bold",
    "error": "fg:ansired",
    "warning": "fg:ansiyellow",
    "stale": "dim",
}


@cache
def style() -> Style:
    """The classes, as prompt_toolkit wants them."""
    from prompt_toolkit.styles import Style

    return Style.from_dict(CLASSES)


def severity_class(severity: str) -> str:
    """The style of a remark; what is no finding is a hint."""
    return {"error": "class:error", "warning": "class:warning", "suggestion": ""}.get(
        severity, "class:hint"
    )

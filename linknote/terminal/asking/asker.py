"""Who asks on a terminal: with a moving cursor, or line by line."""

from __future__ import annotations

from linknote.terminal.questions import Asker
from linknote.terminal.tty import Terminal, is_plain


def asker(terminal: Terminal, *, plain: bool | None = None) -> Asker:
    """How to ask on this terminal: with a moving cursor, or line by line (`plain`, TERM=dumb)."""
    if is_plain() if plain is None else plain:
        from linknote.terminal.asking.plain import PlainAsker

        return PlainAsker(terminal)
    from linknote.terminal.asking.screen_asker import ScreenAsker

    return ScreenAsker(terminal)

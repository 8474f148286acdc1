"""Does this terminal say where its cursor is? One that does can be painted over."""

from __future__ import annotations

import select
import time

from prompt_toolkit.input.typeahead import store_typeahead
from prompt_toolkit.key_binding import KeyPress
from prompt_toolkit.keys import Keys
from prompt_toolkit.output import Output

from linknote.terminal.asking.running import Ends
from linknote.terminal.tty import WINDOWS

#: A terminal on this machine answers in a millisecond, one far away in a few hundred.
SECONDS = 0.4


def never_ask(screen: Output) -> bool:
    """Keep prompt_toolkit from asking at every question; whether the terminal might answer at all.

    It asks to learn how many rows there are below, which a layout of ours does without, and then
    waits a second for a terminal that says nothing.
    """
    might = screen.responds_to_cpr
    if hasattr(screen, "enable_cpr"):
        screen.enable_cpr = False
    return might


def answers(ends: Ends, seconds: float = SECONDS) -> bool:
    """Ask once, and wait a short time. What is typed meanwhile is kept for the first question.

    Raises OSError when the terminal is gone.
    """
    if WINDOWS:
        return True
    others: list[KeyPress] = []
    until = time.monotonic() + seconds
    answered = False
    with ends.keys.raw_mode():
        ends.screen.ask_for_cpr()
        while not answered and (left := until - time.monotonic()) > 0:
            if not select.select([ends.keys.fileno()], [], [], left)[0]:
                break
            for press in ends.keys.read_keys():
                if press.key == Keys.CPRResponse:
                    answered = True
                else:
                    others.append(press)
            if ends.keys.closed:
                break
    store_typeahead(ends.keys, others)
    return answered

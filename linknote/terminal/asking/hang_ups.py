"""A terminal that closes says so by a signal, which alone would end the program on the spot."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def hang_ups(leave: Callable[[], None]) -> Iterator[None]:
    """Call `leave` at the first hang-up, in the main thread, between any two steps of it.

    A closing terminal often says it twice, by itself and by the shell that ends with it: from the
    first on it is ignored, so that what was typed can still be saved. Under nohup, or where
    somebody else listens, nothing is changed.
    """
    hang_up = getattr(signal, "SIGHUP", None)
    heard = False

    def hear(number: int, _: object) -> None:
        nonlocal heard
        heard = True
        signal.signal(number, signal.SIG_IGN)
        leave()

    if hang_up is None or signal.getsignal(hang_up) is not signal.SIG_DFL:
        yield
        return
    try:
        signal.signal(hang_up, hear)
    except ValueError:  # not in the main thread
        heard = True
    try:
        yield
    finally:
        if not heard:
            signal.signal(hang_up, signal.SIG_DFL)


def terminal_is_gone() -> None:
    """The hang-up that comes with it has nothing to add: it must not cut off the saving."""
    hang_up = getattr(signal, "SIGHUP", None)
    if hang_up is not None:
        with contextlib.suppress(ValueError):  # not in the main thread
            signal.signal(hang_up, signal.SIG_IGN)

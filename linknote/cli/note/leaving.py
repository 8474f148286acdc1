"""Being ended from outside (a closed terminal, `kill`) is leaving like Ctrl-C: nothing is lost."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator

from linknote.terminal.questions import Stopped


@contextlib.contextmanager
def leaves_well() -> Iterator[None]:
    """SIGHUP and SIGTERM raise KeyboardInterrupt, as Ctrl-C does."""

    def leave(number: int, frame: object) -> None:  # noqa: ARG001
        for each in before:  # a second one must not cut off what the first has begun
            signal.signal(each, signal.SIG_IGN)
        raise KeyboardInterrupt

    before: dict[int, object] = {}
    with contextlib.suppress(ValueError):  # not in the main thread
        for name in ("SIGHUP", "SIGTERM"):
            if number := getattr(signal, name, None):
                before[number] = signal.signal(number, leave)
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)  # type: ignore[arg-type]


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Nothing cuts short what is done on the way out: a terminal that closes says so twice, as the
    end of its keys and as a signal; people press Ctrl-C twice."""
    before: dict[int, object] = {}
    with contextlib.suppress(ValueError):  # not in the main thread
        for name in ("SIGHUP", "SIGTERM", "SIGINT"):
            if number := getattr(signal, name, None):
                before[number] = signal.signal(number, signal.SIG_IGN)
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)  # type: ignore[arg-type]


def half_typed(left: BaseException | None) -> str:
    """What stood in the open question when somebody left, also where a signal came on top."""
    while left is not None:
        if isinstance(left, Stopped) and left.typed:
            return left.typed
        left = left.__context__
    return ""

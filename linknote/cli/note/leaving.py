"""Being ended from outside (a closed terminal, `kill`) is leaving like Ctrl-C: nothing is lost."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator


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

"""A lock on an open file, which the system lets go of however the run ends."""

from __future__ import annotations


def lock_it(opened: int) -> bool:
    """Whether the lock is ours now; a system that cannot lock lets everybody in."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        try:
            msvcrt.locking(opened, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a network folder without locks
        return True
    return True

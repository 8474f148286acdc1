"""The preview of what is typed, made so that no key waits for it."""

from __future__ import annotations

import asyncio
import select
import time
from collections.abc import Callable

from prompt_toolkit.application import get_app

from linknote.terminal.live import Preview, Previewed

#: A preview that takes longer than this is made beside the keys, once they pause.
QUICK = 0.006
PAUSE = 0.015
NOTHING = Preview("")


class LivePart:
    """Keeps the preview of one question up with what is typed.

    `seen` is what to show, `fresh` whether it belongs to what is typed now: one that does not is
    shown as such, or its figures would be wrong.
    """

    def __init__(self, preview: Previewed | None, clock: Callable[[], float] = time.perf_counter):
        self._preview, self._clock = preview, clock
        self._of: str | None = None
        self._wanted: str | None = None
        self._cost = 0.0
        self._making: asyncio.Task[None] | None = None
        self.seen = NOTHING
        self.fresh = True

    def look(self, typed: str) -> None:
        """To be called at each redraw: makes the preview of `typed` now if that is quick."""
        if self._preview is None or typed == self._of:
            self.fresh = True
            return
        if self._cost < QUICK and not self._making and not _keys_wait():
            start = self._clock()
            seen = self._preview(typed)
            self._made(typed, seen, self._clock() - start)
        else:
            self._wanted, self.fresh = typed, False
            if not self._making:
                self._making = get_app().create_background_task(self._make_beside())

    def _made(self, typed: str, seen: Preview | None, took: float) -> None:
        # The first one reads packs and rules: it says nothing about the next.
        self._cost = 0.0 if self._of is None else (took + self._cost) / 2
        self._of, self.seen, self.fresh = typed, seen or NOTHING, True

    async def _make_beside(self) -> None:
        """In a thread: Python takes turns between the two every few milliseconds."""
        loop, preview = asyncio.get_running_loop(), self._preview
        assert preview is not None
        try:
            while (typed := self._wanted) is not None and typed != self._of:
                await asyncio.sleep(PAUSE)
                if typed != self._wanted:
                    continue
                start = self._clock()
                seen = await loop.run_in_executor(None, preview, typed)
                self._made(typed, seen, self._clock() - start)
                get_app().invalidate()
        finally:
            self._making = None


def _keys_wait() -> bool:
    """Whether the next key is there already: then it is drawn first."""
    keys = get_app().input
    try:
        return bool(select.select([keys.fileno()], [], [], 0)[0])
    except (OSError, ValueError, NotImplementedError):
        return False

"""The preview of what is typed, made so that no key waits for it."""

from __future__ import annotations

import asyncio
import select
import time
from functools import partial

from prompt_toolkit.application import get_app

from linknote.terminal.live import Preview, Previewed

#: Seconds of work that fit between a key and its screen; slower previews are made beside the keys.
QUICK = 0.010
#: Keys further apart than this are a pause.
PAUSE = 0.015
NOTHING = Preview("")


class LivePart:
    """Keeps the preview of one question up with what is typed.

    `seen` is what to show, `fresh` whether it belongs to what is typed now: one that does not is
    shown as such, or its figures would be wrong.
    """

    def __init__(self, preview: Previewed | None) -> None:
        self._preview = preview
        self._of: str | None = None
        self._wanted = ""
        self._slow = 0
        self._beside: asyncio.Task[None] | None = None
        self.seen = NOTHING
        self.fresh = True

    def look(self, typed: str) -> None:
        """To be called at each redraw: makes the preview of `typed` now, if that is quick."""
        self._wanted = typed
        self.fresh = self._preview is None or typed == self._of
        if self._preview is None or self.fresh:
            return
        if self._slow > 1:  # twice running: one alone may have read a table
            if not self._beside:
                self._beside = get_app().create_background_task(self._keep_up(self._preview))
        elif _keys_wait():  # the next key is drawn first
            asyncio.get_running_loop().call_later(PAUSE, get_app().invalidate)
        else:
            self._made(typed, *_timed(self._preview, typed))

    def _made(self, typed: str, seen: Preview | None, took: float) -> None:
        self._slow = self._slow + 1 if took > QUICK else 0
        self._of, self.seen, self.fresh = typed, seen or NOTHING, True

    async def _keep_up(self, preview: Previewed) -> None:
        """In a thread, once keys pause: Python takes turns between the two every few ms."""
        try:
            while (typed := self._wanted) != self._of:
                await asyncio.sleep(PAUSE)
                if typed == self._wanted:
                    made = partial(_timed, preview, typed)
                    self._made(typed, *await asyncio.get_running_loop().run_in_executor(None, made))
                    get_app().invalidate()
        finally:
            self._beside = None


def _timed(preview: Previewed, typed: str) -> tuple[Preview | None, float]:
    """The preview, and the seconds of work it took (not those a busy machine let it wait)."""
    start = time.thread_time()
    return preview(typed), time.thread_time() - start


def _keys_wait() -> bool:
    """Whether the next key is there already."""
    try:
        return bool(select.select([get_app().input.fileno()], [], [], 0)[0])
    except (OSError, ValueError, NotImplementedError):
        return False

"""A terminal to ask on, and eyes to look at it: the questions run, keys are pressed, rows are read.

`desk` asks in this process; `window` starts a program in a terminal of its own. Both draw with
pyte, which answers cursor questions and keeps what a person would see.
"""

import contextlib
import os
import queue
import signal
import sys
import textwrap
import threading
import time
from types import SimpleNamespace

import pexpect
import pyte
import pytest
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output.vt100 import Vt100_Output

from linknote.terminal.asking.screen_asker import ScreenAsker
from linknote.terminal.live import Count, Preview, Remark
from linknote.text.count import units

PATIENCE = 20.0
ROOT = os.getcwd()


class Eyes:
    """What stands on a screen of some size."""

    def __init__(self, columns, rows):
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self.screen)
        self._lock = threading.Lock()
        self.sent = ""

    def feed(self, text):
        with self._lock:
            self.sent += text
            # pyte loses the rest of a text behind a joiner; its width is none
            self._stream.feed(text.replace("\u200d", ""))

    def rows(self):
        """The rows without their ends, to the last that is not empty."""
        with self._lock:
            rows = [row.rstrip() for row in self.screen.display]
        while rows and not rows[-1]:
            rows.pop()
        return rows

    def sees(self, *texts):
        """The rows as soon as all the texts stand there, wherever they wrap."""
        wanted = ["".join(text.split()) for text in texts]
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.look()
            shown = "".join("".join(self.rows()).split())
            if all(text in shown for text in wanted):
                time.sleep(0.05)  # the rest of this redraw
                self.look()
                return self.rows()
        raise AssertionError(f"never saw {texts}; the screen:\n" + "\n".join(self.rows()))

    def look(self):
        time.sleep(0.01)


class Desk(Eyes):
    """One question at a time, in a thread of this process."""

    def __init__(self, keys, columns, rows, live):
        super().__init__(columns, rows)
        self._keys, self._answers, self._thread = keys, queue.Queue(), None
        out = SimpleNamespace(
            write=self.feed, flush=lambda: None, encoding="utf-8", isatty=lambda: True
        )
        size = lambda: Size(self.screen.lines, self.screen.columns)  # noqa: E731
        output = Vt100_Output(out, size, term="xterm-256color")
        self.asker = ScreenAsker(SimpleNamespace(input=keys, output=output), live=live)

    def ask(self, how, *args, **more):
        def run():
            try:
                self._answers.put(getattr(self.asker, how)(*args, **more))
            except BaseException as left:
                self._answers.put(left)

        self._thread = threading.Thread(target=run, daemon=True)
        self._thread.start()
        return self

    def close(self):
        """Nothing is left asking: it would read the keys of the next test."""
        if self._thread and self._thread.is_alive():
            self.press("\x03")
            self._thread.join(PATIENCE)

    def press(self, keys):
        self._keys.send_text(keys)
        return self

    def answer(self):
        """What was answered; a way of leaving is handed over, not raised."""
        answer = self._answers.get(timeout=PATIENCE)
        assert not isinstance(answer, AssertionError), answer
        return answer

    def still_asks(self):
        time.sleep(0.15)
        return self._answers.empty()


@pytest.fixture
def desk():
    """`desk(columns, rows, live)` gives a desk of that size."""
    with contextlib.ExitStack() as opened:

        def open_(columns=80, rows=24, live=True):
            keys = opened.enter_context(create_pipe_input())
            asked = Desk(keys, columns, rows, live)
            opened.callback(asked.close)
            return asked

        yield open_


class Window(Eyes):
    """A program in a terminal of its own."""

    def __init__(self, folder, program, columns, rows, answers, env):
        super().__init__(columns, rows)
        path = folder / "program.py"
        path.write_text(textwrap.dedent(program))
        here = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": ROOT, **env}
        here.pop("PROMPT_TOOLKIT_NO_CPR", None)
        self.child = pexpect.spawn(
            sys.executable,
            [str(path)],
            cwd=str(folder),
            env={name: value for name, value in here.items() if value is not None},
            encoding="utf-8",
            codec_errors="replace",
            dimensions=(rows, columns),
            timeout=PATIENCE,
        )
        self.child.delaybeforesend = None
        if answers:
            self.screen.write_process_input = self.child.send

    def look(self):
        try:
            self.feed(self.child.read_nonblocking(65_536, 0.02))
        except (pexpect.TIMEOUT, pexpect.EOF):
            time.sleep(0.01)

    def press(self, keys):
        self.child.send(keys)
        return self

    def resize(self, columns, rows):
        self.look()
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)


@pytest.fixture
def window(tmp_path):
    """`window(program, columns, rows, answers, **env)` starts it; `answers`: cursor questions."""
    opened = []

    def open_(program, columns=80, rows=24, answers=True, **env):
        opened.append(Window(tmp_path, program, columns, rows, answers, env))
        return opened[-1]

    yield open_
    for one in opened:
        one.child.close(force=True)


@pytest.fixture(autouse=True)
def hang_ups_as_they_were():
    """A question whose terminal has gone listens to no hang-up any more; the next test does."""
    before = signal.getsignal(signal.SIGHUP)
    yield
    signal.signal(signal.SIGHUP, before)


def note_of(why):
    """A note as a writer would preview it, counted for both accounts."""
    text = f"Hi Zoë, thank you for your talk on typing. I'd like to connect {why or '…'}."
    length = units(text)
    remarks = [Remark("", "shortened: how you found them")]
    if "[Name]" in text:
        remarks.append(Remark("error", "still says [Name] – fill it in"))
    if "meeting" in text:
        remarks.append(Remark("warning", "asks for a meeting – leave it for later"))
    return Preview(text, (Count(199 - length, 200), Count(299 - length, 300)), tuple(remarks))


@pytest.fixture(name="note_of")
def note_of_fixture():
    return note_of

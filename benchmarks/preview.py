"""From a key to the redrawn note: the question with its live note, and the same without, in turn.

    python benchmarks/preview.py [ROUNDS]

A typist outside types realistic answers into a real terminal, a key every 35 ms (four times the
speed of a quick writer). The time of a key runs from just before it is sent until a screen that
shows it, and the note with it, has been handed to the terminal. The notes are written and judged
by the real Writer, counted for both limits. Target: 95 % within 16 ms.

On a machine that others use too the first table tells more about them; the second, the work of
this process between two screens, does not. `chrt -f 10` in front lets nobody else in between.
"""

from __future__ import annotations

import gc
import json
import os
import pty
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

GAP = 0.035
FRAME = 16.0
ANSWERS = (
    "to learn how you test types",
    ("because I am moving from audit into platform work and would love to hear what you would do"
    " differently in your first year on the other side"),
    ("we run into the same thing at our clinic – 40 forms, nobody reads them 🙂 – and I'd like to"
    " compare notes"),
    ("um zu hören, wie ihr die Teams bei der Umstellung mitgenommen habt, denn wir stehen gerade"
    " vor demselben Schritt und ich würde gern ein paar Fehler auslassen, die ihr schon kennt"),
)  # fmt: skip
WHO = "Dana Whitfield, Data Lead at Brindle & Oak"


def ask(answer: str, log: Path, *, live: bool) -> None:
    """The child's part: one question on its terminal, and the time of each redraw into `log`."""
    from linknote.cli.note.writer import Wanted, Writer
    from linknote.cli.people import one_line
    from linknote.errors import Refused
    from linknote.model import Answers
    from linknote.store.paths import home
    from linknote.store.settings import load_settings
    from linknote.terminal.asking import running, text_question
    from linknote.terminal.asking.screen_asker import ScreenAsker
    from linknote.terminal.live import Count, Preview, Remark
    from linknote.terminal.tty import open_terminal

    gc.set_threshold(100_000, 20, 20)  # as the command itself does
    place = home()
    writer = Writer(place, load_settings(place.config), Wanted())
    person = one_line(WHO)

    def preview(typed: str) -> Preview:
        answers = Answers(found="your PyCon talk on typing", why=typed or None)
        try:
            best = writer.drafts(person, answers, first_good=True)[0]
        except Refused as refused:
            return Preview("", (), (Remark("error", str(refused)),))
        counts = tuple(Count(limit - 1 - best.note.length, limit) for limit in (200, 300))
        remarks = [Remark("", f"shortened: {what}") for what in best.note.shortened]
        remarks += [Remark(f.severity, f.message) for f in best.findings]
        return Preview(best.note.text, counts, tuple(remarks))

    drawn: list[tuple[str, float, float]] = []
    parts: list[text_question.LivePart] = []

    class Watched(text_question.LivePart):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args)
            parts.append(self)

    class Timed(running.Question):
        def __init__(self, *args: Any, **more: Any) -> None:
            super().__init__(*args, **more)
            self.after_render += self._note_time

        def _note_time(self, _: object) -> None:
            if all(part.fresh for part in parts):
                drawn.append((self.current_buffer.text, time.perf_counter(), time.thread_time()))

    text_question.LivePart = Watched  # type: ignore[misc]
    running.Question = Timed  # type: ignore[misc]
    with open_terminal() as terminal:
        asker = ScreenAsker(terminal, live=live)
        said = asker.text("Why?", preview=preview if live else None, lead="I'd like to connect …")
    assert said == answer, said
    log.write_text(json.dumps(drawn))


def type_it(answer: str, home: str, *, live: bool) -> tuple[list[float], list[float]]:
    """The typist's part: milliseconds from each key to its screen, and the work in each of them."""
    keys, terminal = pty.openpty()
    os.set_blocking(keys, True)
    log = Path(home, "log")
    env = {**os.environ, "LINKNOTE_HOME": home, "TERM": "xterm-256color", "COLUMNS": "80"}
    child = subprocess.Popen(
        [sys.executable, __file__, "--ask", answer, str(log), "live" if live else "bare"],
        stdin=terminal, stdout=terminal, stderr=terminal, env=env,
    )  # fmt: skip
    os.close(terminal)
    seen = bytearray()
    threading.Thread(target=_drain, args=(keys, seen), daemon=True).start()
    while b"\x1b[?2004h" not in seen:
        time.sleep(0.01)
    time.sleep(0.4)  # the first note, which reads packs and rules
    sent = []
    for key in answer:
        sent.append(time.perf_counter())
        os.write(keys, key.encode())
        time.sleep(GAP)
    time.sleep(0.2)
    os.write(keys, b"\r")
    if child.wait(20):
        raise SystemExit(bytes(seen).decode("utf-8", "replace"))
    os.close(keys)
    drawn = json.loads(log.read_text())
    work = [(after[2] - before[2]) * 1000 for before, after in pairwise(drawn)]
    return [
        (next(when for text, when, _ in drawn if len(text) > number and when > key) - key) * 1000
        for number, key in enumerate(sent)
    ], work


def _drain(keys: int, seen: bytearray) -> None:
    while True:
        try:
            seen += os.read(keys, 65_536)
        except OSError:
            return


def main(rounds: int) -> None:
    times: dict[bool, list[float]] = {False: [], True: []}
    works: dict[bool, list[float]] = {False: [], True: []}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(rounds):
            for answer in ANSWERS:
                for live in (False, True):
                    waits, work = type_it(answer, home, live=live)
                    times[live] += waits
                    works[live] += work
    print(f"{len(times[True])} keys of each, in turn; milliseconds")
    for title, columns in (("from the key to its screen", times), ("of that, work", works)):
        print(f"{title:30}{'p50':>7}{'p95':>7}{'max':>8}   within {FRAME:g} ms")
        for name, column in zip(
            ("question alone", "with live note"), columns.values(), strict=True
        ):
            share = 100 * sum(one <= FRAME for one in column) / len(column)
            p50, p95 = statistics.median(column), at(column, 0.95)
            print(f"    {name:26}{p50:7.1f}{p95:7.1f}{max(column):8.1f}   {share:.1f} %")
        ratios = [at(columns[True], part) / at(columns[False], part) for part in (0.5, 0.95)]
        print(f"    {'ratio':26}{ratios[0]:7.2f}{ratios[1]:7.2f}")


def at(column: list[float], part: float) -> float:
    return sorted(column)[int(len(column) * part)]


if __name__ == "__main__":
    if "--ask" in sys.argv:
        ask(sys.argv[2], Path(sys.argv[3]), live=sys.argv[4] == "live")
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 2)

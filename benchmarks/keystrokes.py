"""How long from a piped profile to a copied note, by the keystroke-level model.

Ten people are written to with the real program on a pseudo-terminal. Every key is sent, counted and
waited for; what lands on a clipboard program is compared with stdout. The time is the model's, not
the machine's: 0.28 s a key, 1.35 s a decision (one for every question and for the note), 40 words
of 5 characters a minute for everything typed as text, filters included.

    python benchmarks/keystrokes.py        exit 1 when the median is over 45 s or any over 60 s
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import pexpect
import pyte

ROOT = Path(__file__).parents[1]
KEY, DECISION, LETTER = 0.28, 1.35, 60 / (40 * 5)
MEDIAN, MOST = 45.0, 60.0
PATIENCE = 30.0
KEYS = {"Enter": "\r", "Down": "\x1b[B", "Right": "\x1b[C", "Esc": "\x1b", "Ctrl-U": "\x15",
        "End": "\x1b[F", "Backspace": "\x7f"}  # fmt: skip

PAGE = """{name}
· 2nd

{headline}

Leeds, England, United Kingdom

·

Contact info

{company}

{school}

500+

connections

{mutual}
Connect
Message

More
About
{about}

Activity
1,818 followers
{post}
Experience
{company} logo
{role}

{company} · Full-time

Jan 2024 - Present · 2 yrs 10 mos

Education
{school} logo
{school}

BSc, Computer Science

2009 – 2012
"""
POST = """
{name} posted this • 3w

{text}

"""


class Case(NamedTuple):
    """A profile, settings, and what the person does: a question waited for (which costs a
    decision), `<Key>`, or text to type."""

    title: str
    settings: str
    acts: tuple[str, ...]
    post: str = ""
    about: str = "I run the platform group. We moved 140 services off virtual machines in a year."
    role: str = "Head of Platform"
    mutual: str = ""


ME = "me:\n  name: Sam Reader\n  school: {school}\n  company: {firm}\naccount: premium\n"
PREMIUM = "me:\n  name: Sam Reader\naccount: premium\n"
WHO, HOW, WHY, NOTE = (
    "?Who is it for?",
    "?How did you find them?",
    "?Why do you want",
    "?Enter copies it",
)
SKIP = ("<Enter>",)

CASES = (
    Case(
        "the same school, from the page",
        ME.format(school="Airedale University", firm="Fernhill"),
        (WHO, "<Enter>", HOW, "<Enter>", WHY, "to learn how you moved into platform work",
         "<Enter>", NOTE, "<Enter>"),
    ),
    Case(
        "the same former firm",
        ME.format(school="Northgate College", firm="Brindle & Oak"),
        (WHO, "<Enter>", HOW, "<Enter>", WHY,
         "I'd like to hear how the platform group changed since I left", "<Enter>", NOTE,
         "<Enter>"),
    ),
    Case(
        "a contact you both know",
        PREMIUM,
        (WHO, "<Enter>", HOW, "<Enter>", WHY, "to ask how your team shares night shifts",
         "<Enter>", NOTE, "<Enter>"),
        mutual="Omar Haddad is a mutual connection",
    ),
    Case(
        "their recent post, by its title",
        PREMIUM,
        (WHO, "<Enter>", HOW, "<Enter>", "?What did you read", "<Enter>", "?Which point", *SKIP,
         WHY, "we have the same problem and I wonder what you tried first", "<Enter>", NOTE,
         "<Enter>"),
        post="The two questions I ask before any migration. Most teams ask neither of them.",
    ),
    Case(
        "their post, and the point of it that stayed",
        PREMIUM,
        (WHO, "<Enter>", HOW, "<Enter>", "?What did you read", "flaky tests", "<Enter>",
         "?Which point", "the point about quarantines", "<Enter>", WHY,
         "to learn how you got the teams to agree", "<Enter>", NOTE, "<Enter>"),
        post="Flaky tests cost us a release last month, and here is what it taught all of us "
        "about trust in a build that nobody believes any more.",
    ),
    Case(
        "a talk you heard",
        PREMIUM,
        (WHO, "<Enter>", HOW, "<Down>", "<Enter>", "?Which talk", "moving services", "<Enter>",
         "?Which part", *SKIP, WHY, "I'm planning the same move and would value your advice",
         "<Enter>", NOTE, "<Enter>"),
    ),
    Case(
        "met at an event, in your own words",
        PREMIUM,
        (WHO, "<Enter>", HOW, "we met at the Leeds data meetup", "<Enter>", "?What did you two",
         *SKIP, WHY, "to keep talking about small teams", "<Enter>", NOTE, "<Enter>"),
    ),
    Case(
        "applied, and they recruit",
        PREMIUM,
        (WHO, "<Enter>", HOW, "<Enter>", "?Which job", "the analyst role", "<Enter>",
         "?What do you bring", *SKIP, WHY, "could you tell me what the team works on first?",
         "<Enter>", NOTE, "<Enter>"),
        role="Senior Technical Recruiter",
    ),
    Case(
        "a change of mind: two questions back",
        PREMIUM,
        (WHO, "<Enter>", HOW, "your guide to runbooks", "<Enter>", WHY,
         "to learn how you keep it short", "<Enter>", NOTE, "<Esc>", WHY, "<Esc>", HOW, "<Enter>",
         WHY, " and current", "<Enter>", NOTE, "<Enter>"),
    ),
    Case(
        "the account not known: the shorter of two",
        "me:\n  name: Sam Reader\n",
        (WHO, "<Enter>", HOW, "<Down>", "<Enter>", "?Which talk", "moving services", "<Enter>",
         "?Which part", *SKIP, WHY,
         "I'm moving from audit into platform work and wonder what you would do differently",
         "<Enter>", NOTE, "<Right>", "<Enter>"),
    ),
)  # fmt: skip


class Cost(NamedTuple):
    """Keys of navigation, characters of text, decisions."""

    keys: int = 0
    letters: int = 0
    decisions: int = 0

    @property
    def seconds(self) -> float:
        return self.keys * KEY + self.letters * LETTER + self.decisions * DECISION


class Driven:
    """The real program on a terminal of our own, which says where its cursor is when asked."""

    def __init__(self, folder: Path, case: Case) -> None:
        home = folder / "home"
        home.mkdir()
        (home / "config.yaml").write_text(case.settings)
        (folder / "page.txt").write_text(page(case))
        xclip = folder / "xclip"
        xclip.write_text(f"#!/bin/sh\ncat > {folder}/clipboard\n")
        xclip.chmod(0o755)
        env = {
            "PATH": f"{folder}:{os.environ['PATH']}", "HOME": str(folder), "DISPLAY": ":9",
            "LINKNOTE_HOME": str(home), "PYTHONPATH": str(ROOT), "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
        }  # fmt: skip
        self._screen = pyte.Screen(80, 30)
        self._stream = pyte.Stream(self._screen)
        self._screen.write_process_input = lambda data: self._child.send(data)
        run = f"cat page.txt | {sys.executable} -m linknote compose > note.txt"
        self._child = pexpect.spawn(
            "/bin/sh", ["-c", run], cwd=str(folder), env=env, dimensions=(30, 80),
            encoding="utf-8", timeout=PATIENCE,
        )  # fmt: skip
        self._child.delaybeforesend = None
        self.cost = Cost()

    def act(self, act: str) -> None:
        """Wait for a question, press a key, or type."""
        if act.startswith("?"):
            self._wait(act[1:])
            self.cost = self.cost._replace(decisions=self.cost.decisions + 1)
        elif act.startswith("<"):
            self._child.send(KEYS[act[1:-1]])
            self.cost = self.cost._replace(keys=self.cost.keys + 1)
            self._settle()
        else:
            for letter in act:
                self._child.send(letter)
            self.cost = self.cost._replace(letters=self.cost.letters + len(act))
            self._wait(act[-8:])
            self._settle()

    def ended(self) -> int | None:
        """The exit status."""
        end = time.monotonic() + PATIENCE
        while self._child.isalive() and time.monotonic() < end:
            self._look(0.05)
        self._child.close()
        return self._child.exitstatus

    def shown(self) -> str:
        return "\n".join(line.rstrip() for line in self._screen.display).rstrip()

    def _wait(self, text: str) -> None:
        """The question must be the open one: the last that stands there with a mark."""
        end = time.monotonic() + PATIENCE
        wanted = "".join(text.split())
        while wanted not in "".join(self.shown().split()):
            if time.monotonic() > end:
                raise SystemExit(f"never saw {text!r}:\n{self.shown()}")
            self._look(0.05)

    def _settle(self) -> None:
        """Nothing more comes for a moment: a person would look up now."""
        while self._look(0.3):
            pass

    def _look(self, seconds: float) -> bool:
        try:
            self._stream.feed(self._child.read_nonblocking(65_536, seconds))
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        return True


def page(case: Case) -> str:
    """A profile page as it is copied out of a browser."""
    name, company = "Marta Kowal", "Brindle & Oak"
    return PAGE.format(
        name=name,
        headline=f"{case.role} at {company}",
        company=company,
        school="Airedale University",
        mutual=case.mutual,
        about=case.about,
        post=POST.format(name=name, text=case.post) if case.post else "",
        role=case.role,
    )


def run(case: Case) -> tuple[Cost, str]:
    """What one case costs, and its note. Exits when the note is not where it should be."""
    with tempfile.TemporaryDirectory(prefix="linknote-keys-") as name:
        folder = Path(name)
        driven = Driven(folder, case)
        for act in case.acts:
            driven.act(act)
        status = driven.ended()
        note = (folder / "note.txt").read_text()
        copied = folder / "clipboard"
        if status != 0 or not copied.exists() or copied.read_text() + "\n" != note:
            raise SystemExit(f"{case.title}: status {status}, no copied note\n{driven.shown()}")
        return driven.cost, note.rstrip("\n")


def main() -> int:
    """Print the table; 1 when the target is missed."""
    subprocess.run([sys.executable, "-c", "import linknote"], check=True, cwd=ROOT)
    seconds: list[float] = []
    notes: list[str] = []
    print(f"{'':46}{'keys':>6}{'text':>6}{'decisions':>11}{'seconds':>9}")
    for case in CASES:
        cost, note = run(case)
        seconds.append(cost.seconds)
        notes.append(note)
        figures = f"{cost.keys:6}{cost.letters:6}{cost.decisions:11}{cost.seconds:9.1f}"
        print(f"{case.title:46}{figures}", flush=True)
    median, most = statistics.median(seconds), max(seconds)
    print(
        f"\nmedian {median:.1f} s (target {MEDIAN:.0f}), longest {most:.1f} s (target {MOST:.0f})"
    )
    if "--notes" in sys.argv:
        print("\n" + "\n\n".join(notes))
    return int(median > MEDIAN or most > MOST)


if __name__ == "__main__":
    sys.exit(main())

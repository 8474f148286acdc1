"""Whole invented profile pages with their truth, from a seed: three layouts, eight languages."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from invented_labels import LABELS
from invented_people import TUNED, UNSEEN

LAYOUTS = ("doubled", "classic", "single", "logged-out")


@dataclass
class Page:
    """The text of a page and what is true of its person (None where the page does not say)."""

    text: str
    truth: dict[str, Any] = field(default_factory=dict)


class Maker:
    """Writes one page; every choice comes from the seed."""

    def __init__(self, seed: int, layout: str, lang: str, *, unseen: bool) -> None:
        self.luck = random.Random(f"{seed}/{layout}/{lang}/{unseen}")
        self.pool: dict[str, Any] = UNSEEN if unseen else TUNED
        self.layout, self.lang, self.words = layout, lang, LABELS[lang]
        self.out: list[str] = []
        pick = self.luck.choice
        self.name, self.greeting = pick(self.pool["names"])
        self.shown = pick(self.pool["dressed"]).format(self.name) if self.chance(0.3) else self.name
        self.company, self.old_company = self.luck.sample(self.pool["companies"], 2)
        self.school = pick(self.pool["schools"])
        self.role, self.old_role = self.luck.sample(self.words["roles"], 2)
        self.headline = pick(self.pool["headlines"]).format(
            role=self.role, company=self.company, at=pick(self.words["at"])
        )
        self.place = pick(self.words["places"])
        self.degree = 1 if self.chance(0.1) else 3 if self.chance(0.2) else 2
        self.has_company, self.has_school = not self.chance(0.12), not self.chance(0.2)
        self.whole = not self.chance(0.3)
        self.has_badge = layout != "logged-out" and not self.chance(0.08)
        self.jobless = self.chance(0.12)
        self.truth: dict[str, Any] = {}

    def chance(self, share: float) -> bool:
        return self.luck.random() < share

    def word(self, key: str, **values: object) -> str:
        word = self.words[key]
        word = self.luck.choice(word) if isinstance(word, list) else word
        return word.format(**values) if values else word

    def add(self, *lines: str) -> None:
        self.out += [line for line in lines if line]

    def twice(self, line: str) -> str:
        """What a screen reader's copy makes of a line in the doubled layout."""
        return line + line if self.layout == "doubled" else line

    def make(self) -> Page:
        self.chrome()
        self.card()
        if self.whole:
            self.about()
            if self.layout != "logged-out":
                self.activity()
            self.experience()
            self.education()
            self.rest()
        return Page(self.join(), self.finish())

    def chrome(self) -> None:
        if self.layout == "logged-out":
            self.add("Skip to main content", "LinkedIn", "Welcome back", "Email or phone")
            self.add("Password", "Show", "Forgot password?", "Sign in", "or", "New to LinkedIn?")
            self.add("Join now")
        elif self.chance(0.7):
            viewer = self.luck.choice(self.pool["viewers"])
            self.add(*self.words["nav"].format(viewer=viewer).split("|"))
        elif self.chance(0.2):
            self.add(f"({self.luck.randint(1, 9)}) {self.name} | LinkedIn")

    def card(self) -> None:
        badge = self.words["badge"][self.degree - 1]
        if self.layout in ("doubled", "classic") and self.chance(0.3):
            self.add(self.name)
            if self.lang == "en":
                self.add(f"{self.name.split()[0]} has a premium account")
                self.add("Click to upgrade to Premium", "test")
        if self.layout == "single" and self.has_badge and self.chance(0.25):
            self.add(f"{self.shown} {'She/Her ' if self.chance(0.5) else ''}· {badge}")
        else:
            self.add(self.shown)
            if self.layout == "single" and self.chance(0.2):
                self.add("She/Her")
            if self.has_badge:
                self.badge(badge)
        self.add(self.headline)
        if self.layout in ("doubled", "classic"):
            self.classic_card()
        elif self.layout == "single":
            self.single_card()
        else:
            self.add(f"{self.place} · {self.word('contact')}", self.word("count"))
            self.has_company = self.has_company and self.whole
            self.truth["mutuals"], self.truth["mutual_count"] = [], None

    def badge(self, badge: str) -> None:
        access = self.words["access"].format(badge=badge)
        if self.layout == "single":
            if self.chance(0.3):
                self.add(access)
            self.add(f"{self.luck.choice('··•')} {badge}{'+' if self.degree == 3 else ''}")
        elif self.chance(0.5):
            self.add(f"\u00a0 {access}{self.luck.choice(['', ' '])}{badge}")
        else:
            self.add(f"  {access}", badge)

    def classic_card(self) -> None:
        if self.chance(0.15) and self.lang == "en":
            self.add("Talks about #dora, and #banking", "Talks about hashtag dora, hashtag banking")
        self.company_school(self.company, self.school)
        self.add(
            f"{self.place}{self.luck.choice(['  ', ' ', chr(0xA0) * 2])}{self.word('contact')}"
        )
        if self.chance(0.2):
            self.add("www.example.org")
        if self.chance(0.5):
            self.add(self.words["followers"])
        self.add(self.word("count"))
        self.mutual()
        self.add(*self.words["buttons"])

    def single_card(self) -> None:
        line_above = self.chance(0.3) and self.has_company and self.has_school
        line_above = line_above and not self.jobless
        if line_above:
            self.add(f"{self.company} · {self.school}")
        self.add(self.place, "·", self.word("contact"))
        if not line_above or self.chance(0.7):
            self.company_school(self.company, self.school)
        count = self.word("count")
        if " " in count and count[0].isdigit() and self.chance(0.6):
            self.add(*count.rsplit(" ", 1))
        else:
            self.add(count)
        self.mutual()
        self.add(*self.words["buttons"])

    def company_school(self, company: str, school: str) -> None:
        if self.has_company and not self.jobless:
            self.add(company)
        if self.has_school:
            self.add(school)

    def mutual(self) -> None:
        self.truth["mutuals"], self.truth["mutual_count"] = [], None
        if self.chance(0.25):
            return
        a, b = self.luck.sample(self.pool["mutuals"], 2)
        n = self.luck.randint(2, 160)
        which = self.luck.randrange(6)
        line = self.words["mutual"][which].format(a=a, b=b, n=n)
        clean = {"Sara 🌱 Blu": "Sara Blu", "Ada 🎯 Quist": "Ada Quist"}
        a, b = clean.get(a, a), clean.get(b, b)
        names = ([a], [a, b], [a], [a, b], [a, b], [])[which]
        self.truth["mutuals"] = names
        self.truth["mutual_count"] = len(names) + (0, 0, 1, n, n, n)[which]
        self.add(self.twice(line))

    def about(self) -> None:
        if self.chance(0.2):
            return
        text = self.word("abouts")
        lines = text.split("|")
        self.add(self.twice(self.word("about")), *lines[:-1])
        if self.layout == "doubled":
            self.add(lines[-1] + " ".join(lines))
        else:
            self.add(lines[-1])
        if self.chance(0.4):
            self.add(self.word("more_text"))
        self.truth["about"] = " ".join(lines)

    def activity(self) -> None:
        if self.chance(0.25):
            return
        self.add(self.twice(self.word("activity")), self.twice(self.words["followers"]))
        for _ in range(self.luck.randint(1, 3)):
            self.post()
        self.add(self.words["all"])

    def post(self) -> None:
        kind = self.luck.choice(["own", "own", "old", "repost", "comment"])
        age = self.word("old" if kind == "old" else "ages")
        lines = self.word("posts").split("|")
        if kind == "own" and "post" not in self.truth:
            self.truth["post"], self.truth["age"] = " ".join(lines), age
        stranger = self.luck.choice(self.pool["strangers"])
        if self.layout == "doubled":
            key = {"repost": "reposted", "comment": "commented"}.get(kind, "posted")
            self.add(self.words[key].format(name=self.name, age=age + age))
            self.add(" ".join(lines), *(lines if len(lines) > 1 else ()))
            self.add(self.word("more_text"), "41")
            return
        if kind == "comment":
            self.add(self.words["commented"].format(name=self.name, age=age))
        elif kind == "repost" and self.chance(0.5):
            self.add(self.words["reposted"].format(name=self.name, age=age))
        author = self.shown if kind in ("own", "old") else stranger
        badge = self.words["badge"][self.degree - 1]
        self.add(self.words["view"].format(name=author), author, f"  • {badge}")
        self.add(self.headline if kind in ("own", "old") else "Keep up to date with the cloud")
        self.add(f"{age} • {self.words['edited'] + ' • ' if self.chance(0.3) else ''}", *lines)
        self.add(self.words["reactions"], *self.words["react"])

    def dates(self, begin: int, end: int | None) -> str:
        month = self.words["month"].split()
        first = f"{self.luck.choice(month)} {begin}"
        last = f"{self.luck.choice(month)} {end}" if end else self.word("now")
        years = self.words["years"].format(y=self.luck.randint(2, 4), m=self.luck.randint(2, 11))
        line = f"{first}{self.words['dash']}{last} · {years}"
        if self.layout == "doubled":
            other = {"en": " to ", "de": " bis "}.get(self.lang)
            return line + (line.replace(self.words["dash"], other, 1) if other else line)
        return line

    def experience(self) -> None:
        if self.chance(0.1):
            self.truth["jobs"] = "none shown"
            return
        self.add(self.twice(self.word("experience")))
        end = 2024 if self.jobless else None
        logo = self.chance(0.6)
        full = self.word("full")
        years = self.words["years"].format(y=5, m=2)
        if logo:
            self.add(self.words["logo"].format(company=self.company))
        grouped = self.chance(0.35)
        if grouped:
            self.add(self.twice(self.company))
            self.add(self.twice(f"{full} · {years}" if self.chance(0.5) else years))
            if self.chance(0.4):
                self.add(self.twice(self.place))
            self.add(self.twice(self.role))
            if self.chance(0.3):
                self.add(self.twice(full))
            self.add(self.dates(2022, end))
            self.add(self.twice(self.old_role), self.dates(2019, 2022))
        else:
            self.add(self.twice(self.role))
            self.add(self.twice(f"{self.company} · {full}" if self.chance(0.8) else self.company))
            self.add(self.dates(2021, end))
            if self.chance(0.6):
                self.add(self.twice(self.place))
            if self.chance(0.4):
                self.add(self.twice("Built the team from three to thirty people."))
            if logo:
                self.add(self.words["logo"].format(company=self.old_company))
            self.add(self.twice(self.old_role), self.twice(f"{self.old_company} · {full}"))
            self.add(self.dates(2016, 2021))
        self.truth["jobs"] = "ended" if self.jobless else "current"

    def education(self) -> None:
        if not self.has_school:
            return
        self.add(self.twice(self.word("education")))
        if self.chance(0.5):
            self.add(self.words["logo"].format(company=self.school))
        self.add(self.twice(self.school))
        if self.chance(0.7):
            self.add(self.twice("Master of Science, Systems Engineering"))
        if self.chance(0.7):
            self.add(self.twice("2008 – 2010"))
        if self.chance(0.4):
            self.add(self.twice("Gymnasium am Ring"), self.twice("1999 – 2007"))

    def rest(self) -> None:
        for heading in self.words["others"]:
            if self.chance(0.5):
                self.add(self.twice(heading), self.twice("Python"), self.twice("Audit"))
        if self.layout == "single" and self.chance(0.5):
            self.add(
                self.pool["strangers"][-1], "· 3rd+", "CEO at Northlight", "1,092,315 followers"
            )
        if self.chance(0.7):
            badge = self.words["badge"][1]
            self.add(self.twice(self.word("tail")), self.pool["strangers"][1], f"· {badge}")
            self.add("COO at Port Systems", self.words["buttons"][0])
        if self.chance(0.4):
            self.add(*self.words["footer"])

    def join(self) -> str:
        gap = {"single": "\n\n", "doubled": "\n"}.get(self.layout, "\n")
        if self.chance(0.2):
            gap += "\n"
        text = gap.join(self.out) + "\n"
        return text.replace(" ", "\u00a0", 40) if self.chance(0.05) else text

    def finish(self) -> dict[str, Any]:
        """The truth by the contract: what this very page says, None for what it does not."""
        truth, at = self.truth, [w for w in self.words["at"] if w in self.headline]
        truth.setdefault("about", None)
        truth.setdefault("post", None)
        truth.setdefault("age", None)
        jobs = truth.pop("jobs", "none shown")
        says = bool(at) and f"{self.role}{at[0]}{self.company}" in self.headline
        carded = self.has_company and not self.jobless and self.layout != "logged-out"
        truth["role"] = truth["company"] = None
        if jobs == "current":
            truth["role"], truth["company"] = self.role, self.company
        elif jobs == "none shown":
            truth["role"] = self.role if says else None
            truth["company"] = self.company if says or carded else None
        titled = self.headline.startswith(self.role)
        truth["role may be"] = self.role if titled and jobs == "none shown" else None
        shown = self.has_school and (self.whole or self.layout != "logged-out")
        truth["school"] = self.school if shown else None
        truth.update(name=self.name, greeting=self.greeting, headline=self.headline)
        truth.update(location=self.place, lang=self.lang)
        truth["degree"] = self.degree if self.has_badge else None
        # A school that is not called one, alone in the card, may as well be a company.
        truth["open"] = shown and self.school in ("Le Wagonnet", "INSEDA") and not self.whole
        return truth


def page(seed: int, layout: str, lang: str, *, unseen: bool = False) -> Page:
    """One invented page; the same seed makes the same page."""
    return Maker(seed, layout, lang, unseen=unseen).make()

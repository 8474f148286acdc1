"""In which language does a page print its own labels? (That is the viewer's, not the person's.)"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from linknote.profile.page.place import contact_split
from linknote.profile.page.signs import worded_lang
from linknote.profile.page.words import key, labels
from linknote.profile.pasted import Line

WEIGHTS = {
    "contact": 5,
    "about": 2,
    "experience": 3,
    "education": 2,
    "activity": 3,
    "section": 1,
    "connections": 1,
    "button": 1,
    "nav": 1,
    "me": 1,
    "tail": 2,
    "footer": 1,
    "react": 1,
}
"""How much one label of a row says."""


@cache
def _weights() -> dict[str, dict[str, float]]:
    """What each label says for each language."""
    found: dict[str, dict[str, float]] = {}
    for row, weight in WEIGHTS.items():
        for label, langs in labels(row).items():
            votes = found.setdefault(label, {})
            for lang in langs:
                votes[lang] = votes.get(lang, 0) + weight / len(langs)
    return found


def page_lang(lines: list[Line]) -> str | None:
    """The language most labels are in; None when no label tells, or two languages tie."""
    votes: dict[str, float] = defaultdict(float)
    weights = _weights()
    for line in lines:
        if len(line.text) > 160:
            continue
        label = key(line.text)
        for lang, weight in weights.get(label, {}).items():
            votes[lang] += weight
        last = label.rpartition(" ")[2]
        if last in _last_words():
            _phrase(label, last, votes)
        if worded := worded_lang(line.text):
            votes[worded] += 3
    best = sorted(votes.items(), key=lambda vote: -vote[1])[:2]
    if not best or (len(best) == 2 and best[0][1] - best[1][1] < 0.01):
        return None
    return best[0][0]


@cache
def _last_words() -> frozenset[str]:
    """The last words of contact links and of counts of connections."""
    both = [*labels("contact"), *labels("connections")]
    return frozenset(label.rpartition(" ")[2] for label in both)


def _phrase(label: str, last: str, votes: dict[str, float]) -> None:
    """A label at the end of a line: "Leeds, England  Contact info", "318 connections"."""
    if " " in label and contact_split(label):
        words = label.rsplit(" ", 3)
        for size in (1, 2, 3):
            for lang in labels("contact").get(" ".join(words[-size:]), ()):
                votes[lang] += WEIGHTS["contact"]
    if any(c.isdigit() for c in label):
        for lang in labels("connections").get(last, ()):
            votes[lang] += WEIGHTS["connections"]

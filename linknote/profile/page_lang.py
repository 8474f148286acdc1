"""In which language does a page print its own labels? (That is the viewer's, not the person's.)"""

from __future__ import annotations

from collections import defaultdict

from linknote.profile.page_card import contact_split
from linknote.profile.page_signs import worded_lang
from linknote.profile.page_words import key, labels
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


def page_lang(lines: list[Line]) -> str | None:
    """The language most labels are in; None when no label tells, or two languages tie."""
    votes: dict[str, float] = defaultdict(float)
    for line in lines:
        text = line.text
        if len(text) > 160:
            continue
        label = key(text)
        for row, weight in WEIGHTS.items():
            langs = labels(row).get(label)
            if langs:
                for lang in langs:
                    votes[lang] += weight / len(langs)
        if contact_split(text):
            words = label.rsplit(" ", 3)
            for size in (1, 2, 3):
                for lang in labels("contact").get(" ".join(words[-size:]), ()):
                    votes[lang] += 5
        if worded := worded_lang(text):
            votes[worded] += 3
        if text[-1:].isalpha() and any(c.isdigit() for c in text):
            for lang in labels("connections").get(label.rpartition(" ")[2], ()):
                votes[lang] += 1
    best = sorted(votes.items(), key=lambda vote: -vote[1])[:2]
    if not best or (len(best) == 2 and best[0][1] - best[1][1] < 0.01):
        return None
    return best[0][0]

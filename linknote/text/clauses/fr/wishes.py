"""What they would like, in French: an infinitive with the lead that makes it a sentence."""

from __future__ import annotations

from linknote.text.clauses.fr.asked import CLITICS
from linknote.text.clauses.fr.tidy import after, fold, lowered, tokens

GREETINGS = (
    "remercier",
    "feliciter",
    "dire",
    "saluer",
    "souhaiter",
    "complimenter",
    "transmettre",
)
"""Verbs of doing something for the reader: "Je tenais à …"."""


def addressed(wish: str, you: str) -> str:
    """ "féliciter pour …" → "vous féliciter pour …": these verbs need somebody."""
    words = tokens(wish)
    to_you = words[:1] in (["feliciter"], ["remercier"], ["saluer"])
    if to_you and words[1:2] in ([], ["pour"], ["de"], ["d'"], ["encore"]):
        return you + wish
    return wish


def wish_of(text: str, typed: str, you: str) -> str:
    """The sentence an infinitive means; `typed` is the lead that was typed before it, or ""."""
    body = addressed(whole(text), you)
    words = tokens(body)
    verb = next((word for word in words if word not in CLITICS), "")
    if verb in GREETINGS and not typed:
        if words == ["remercier"] or words[:2] == ["dire", "merci"]:
            return (
                f"Je tenais à dire {after(body, 1)}" if len(words) > 1 else "Je tenais à dire merci"
            )
        return f"Je tenais à {body}"
    some = {"une": "une question", "quelques": "quelques questions", "des": "quelques questions",
             "deux": "deux questions", "ma": "une question"}  # fmt: skip
    if verb == "poser" and words[0] == "poser" and words[1:2] and words[1] in some:
        return f"J'aurais {some[words[1]]} {after(body, 3)}".strip()
    if typed:
        lead = typed.strip()
        low = fold(lead)
        if low.startswith(("j'", "je ")):
            return f"{_lead(lead)}{body}"
        if "envie" in low:
            return f"J'ai {lead[:1].lower()}{_lead(lead)[1:]}{body}"
    if words[0] in ("se", "s'"):
        return f"On pourrait {body}"
    return f"J'aimerais {body}"


def _lead(lead: str) -> str:
    lead = lead.replace("J'aimerai ", "J'aimerais ").replace("j'aimerai ", "j'aimerais ")
    if fold(lead) == "j'aimerai":
        lead += "s"
    return lead if lead.endswith("'") else f"{lead} "


def whole(wish: str) -> str:
    """A bare infinitive with the object it needs: "apprendre" → "en apprendre davantage"."""
    known = {
        "apprendre": "en apprendre davantage", "renouer": "renouer le contact",
        "echanger": "échanger à ce sujet", "comprendre": "mieux comprendre",
        "discuter": "en discuter", "savoir": "en savoir plus", "reseauter": "échanger",
        "collaborer": "collaborer",
    }  # fmt: skip
    return known.get(fold(wish), lowered(wish))

"""Where a French template's preposition meets what was typed: "à le" is "au"."""

from __future__ import annotations

import re

from linknote.text.clauses.fr.bare import degree, is_event, is_title, shared, with_article
from linknote.text.clauses.fr.phrase import named
from linknote.text.clauses.fr.tidy import elide, fold, tokens
from linknote.text.clauses.fr.words import WORKPLACES

_TO = {"le ": "au ", "les ": "aux "}
_OF = {"le ": "du ", "les ": "des "}


def placed(text: str) -> str | None:
    """Two prepositions that met, and "à le", "de les", "de Agile", as French joins them.

    A template says "comme vous, je serai à" before what was typed: "à PyCon", "le Salon du livre".
    None where the text does not begin with such words of a template.
    """
    found = _seam(text)
    if found is None:
        return None
    before, joint, rest = found
    if joint == "commun":
        return shared(rest, "toi" if "toi" in before else "vous")
    if before.endswith("j'ai étudié ") and (studied := degree(rest)):
        return f"{before[:-7]}fait {studied}"
    if before.endswith("au sujet ") and is_title(rest):
        before = f"{before[:-9]}pour le poste "
    if before.endswith("intervention ") and not is_event(rest):
        joint = "sur"
    inner = re.match(
        r"(?i)(à la |à l['’]|au |aux |à |chez |sur |dans |lors |pendant |via |en |du |de la "
        r"|de l['’]|des |de |d['’]|pour )",
        rest,
    )
    if inner:
        typed = inner[1].lower()
        if joint in ("à", "chez", "pour", "sur") or typed.startswith("chez"):
            own = rest
            if typed.startswith(("de", "du", "d'")) and joint in ("à", "chez"):
                own = _joined(joint, unplaced(rest))
            elif joint == "pour" and not typed.startswith("pour"):
                own = f"pour {rest}"
            return f"{before}{own[:1].lower()}{own[1:]}"
        rest = unplaced(rest)
    return before + _joined(joint, rest)


def _seam(text: str) -> tuple[str, str, str] | None:
    """The template's words, its last preposition, and what was typed, parted by that seam."""
    for lead, joint in _LEADS:
        if text.startswith(lead + joint + " "):
            return lead, joint, text[len(lead) + len(joint) + 1 :].strip()
    return None


_LEADS = (
    ("c'était un plaisir de vous rencontrer ", "à"),
    ("c'était un plaisir de te rencontrer ", "à"),
    ("nous avons échangé ", "à"),
    ("comme vous, je serai ", "à"),
    ("comme toi, je serai ", "à"),
    ("comme vous, j'ai étudié ", "à"),
    ("comme toi, j'ai étudié ", "à"),
    ("comme vous, j'ai travaillé ", "chez"),
    ("comme toi, j'ai travaillé ", "chez"),
    ("comme vous, je fais partie ", "de"),
    ("comme toi, je fais partie ", "de"),
    ("j'ai postulé ", "à"),
    ("je vous écris pour le poste ", "de"),
    ("je t'écris pour le poste ", "de"),
    ("je vous écris au sujet ", "de"),
    ("je t'écris au sujet ", "de"),
    ("je m'en sers ", "pour"),
    ("comme vous, en ", "commun"),
    ("comme toi, en ", "commun"),
    ("merci pour votre intervention ", "à"),
    ("merci pour ton intervention ", "à"),
    ("j'ai beaucoup aimé votre intervention ", "à"),
    ("j'ai beaucoup aimé ton intervention ", "à"),
    ("merci pour votre publication ", "sur"),
    ("merci pour ta publication ", "sur"),
    ("j'ai beaucoup aimé votre publication ", "sur"),
    ("j'ai beaucoup aimé ta publication ", "sur"),
    ("j'ai vu passer l'actualité ", "de"),
)
"""The templates' own words that end in a preposition before an answer."""


def joined(lead: str, joint: str, rest: str) -> str:
    """The lead, the preposition and what follows it, as `placed` would join them."""
    return placed(f"{lead} {joint} {rest}") or f"{lead} {joint} {rest}"


def _joined(joint: str, rest: str) -> str:
    words = tokens(rest)
    if joint == "chez":
        return f"chez {rest}" if not _workplace(words) else _joined("à", rest)
    thing = named(rest)
    if joint in ("pour", "sur"):
        return f"{joint} {rest if joint == 'pour' else with_article(rest)}"
    if joint == "à" and words[:1] == ["promo"]:
        return f"dans {thing}"
    if joint == "à" and re.match(r"[AEIOU][A-Z]{2,}\b", thing):
        thing = f"l'{thing}"
    table = _TO if joint == "à" else _OF
    for article, made in table.items():
        if fold(thing).startswith(article) and not thing.startswith("Le"):
            return made + thing[len(article) :]
    if joint == "de":
        return elide("de", thing) + thing
    return f"{joint} {thing}"


def _workplace(words: list[str]) -> bool:
    at = 1 if words and words[0] in ("le", "la", "l'", "les", "un", "une") else 0
    return len(words) > at and words[at] in WORKPLACES


def unplaced(text: str) -> str:
    """A name without its preposition, the article that was in it given back: "au salon"."""
    for lead, article in _ARTICLES:
        if fold(text).startswith(fold(lead)):
            return article + text[len(lead) :]
    return text


_ARTICLES = (
    ("au cours du ", "le "), ("au cours de la ", "la "), ("au sein du ", "le "),
    ("au sein de la ", "la "), ("au sein de l'", "l'"), ("au sein de ", ""),
    ("par l'intermédiaire de ", ""), ("par l'intermédiaire d'", ""), ("par le biais de ", ""),
    ("de la part de ", ""), ("de la part d'", ""),
    ("lors du ", "le "), ("lors de la ", "la "), ("lors de l'", "l'"), ("lors des ", "les "),
    ("lors de ", ""), ("lors d'", ""), ("grâce à la ", "la "), ("grâce à l'", "l'"),
    ("grâce au ", "le "), ("grâce à ", ""), ("à la ", "la "), ("à l'", "l'"), ("à l’", "l’"),
    ("au ", "le "), ("aux ", "les "), ("à ", ""), ("de la ", "la "), ("de l'", "l'"),
    ("du ", "le "), ("des ", "les "), ("de ", ""), ("d'", ""), ("chez ", ""), ("via ", ""),
    ("par ", ""), ("sur ", ""), ("dans ", ""), ("pendant ", ""), ("en ", ""), ("pour ", ""),
)  # fmt: skip

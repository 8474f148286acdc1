"""What packs, templates, languages and asks may be called."""

from __future__ import annotations

import re

from linknote.pack.vocabulary import RESERVED

MAX_NAME = 40
DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}
)
"""File names that Windows keeps for itself, whatever follows the dot."""


def name_trouble(name: str) -> str | None:
    """Why a pack or a template cannot be called so; None when it can."""
    if not name:
        return "it is empty"
    if len(name) > MAX_NAME:
        return f"it is longer than {MAX_NAME} characters"
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", name):
        return "it is made of small letters, digits and single hyphens: coffee-2"
    if name in DEVICES:
        return "Windows keeps this name for itself"
    return None


def language_trouble(lang: str) -> str | None:
    """Why this is no language tag; None when it is."""
    if re.fullmatch(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?", lang):
        return None
    return "a language is written as a short code: en, de, pt-BR"


def ask_trouble(key: str) -> str | None:
    """Why an ask cannot be called so; None when it can."""
    if len(key) > MAX_NAME:
        return f"it is longer than {MAX_NAME} characters"
    if not re.fullmatch(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*", key):
        return "it is made of small letters, digits and single underscores: which_talk"
    if key in RESERVED:
        return "it already means something else in a template"
    return None

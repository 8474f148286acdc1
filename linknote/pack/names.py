"""What packs, templates, languages and asks may be called."""

from __future__ import annotations

from string import ascii_letters, ascii_lowercase, digits

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
    if not all(map(_is_word, name.split("-"))):
        return "it is made of small letters, digits and single hyphens: coffee-2"
    if name in DEVICES:
        return "Windows keeps this name for itself"
    return None


def language_trouble(lang: str) -> str | None:
    """Why this is no language tag; None when it is."""
    if is_language(lang):
        return None
    return "a language is written as a short code: en, de, pt-BR"


def is_language(tag: str) -> bool:
    """A short code for a language, with or without a region: de, pt-BR."""
    lang, hyphen, region = tag.partition("-")
    if not 2 <= len(lang) <= 3 or lang.strip(ascii_lowercase):
        return False
    return not hyphen or (2 <= len(region) <= 4 and not region.strip(ascii_letters))


def ask_trouble(key: str) -> str | None:
    """Why an ask cannot be called so; None when it can."""
    if len(key) > MAX_NAME:
        return f"it is longer than {MAX_NAME} characters"
    if not all(map(_is_word, key.split("_"))) or key[0] in digits:
        return "it is made of small letters, digits and single underscores: which_talk"
    if key in RESERVED:
        return "it already means something else in a template"
    return None


def _is_word(text: str) -> bool:
    """Small letters and digits, at least one."""
    return bool(text) and not text.strip(ascii_lowercase + digits)

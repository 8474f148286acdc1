"""Words that were to be replaced and were not: `[Name]`, `{{first}}`, `XXX`, "Hi ,".

One pattern a style, each without nested repetition, and only tried where its mark occurs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

Span = tuple[int, int]

_MARKS: Final[dict[str, Iterable[str]]] = {
    "braces": "{}｛",
    "brackets": "[(［【〔＜<",
    "merge": "%$#*«@|",
    "capitals": (
        "_",
        "xxx",
        "xyz",
        "name",
        "title",
        "company",
        "naam",
        "nombre",
        "prenom",
        "todo",
        "tbd",
        "tbc",
        "lorem",
    ),
    "gap": "_○〇●△◯＿×□",
    "stand-in": (
        "so-and-so",
        "so and so",
        "so and-so",
        "so-and so",
        "mustermann",
        "doe",
        "public",
        "fulan",
        "modaal",
        "lorem",
        "bloggs",
        "xyz",
    ),
    "empty-name": (" ,", " !", " .", "none", "null", "nil", "undefined", "nan", "n/a"),
}
_FIELD: Final = (
    r"(?:first|last|full|given|family|your|my|their|company|business|person|contact|recipient|"
    r"vor|nach|firmen|voll|achter)?[ _.-]?"
    r"(?:f?name|lname|surname|company|organi[sz]ation|employer|role|position|job[ _]?title|title|"
    r"industry|topic|event|school|university|city|location|date|subject|skill|product|reason|"
    r"prenom|prénom|nom|entreprise|poste|sujet|nombre|apellido|empresa|puesto|cargo|tema|evento|"
    r"nome|cognome|sobrenome|azienda|settore|ruolo|vaga|assunto|"
    r"firma|unternehmen|branche|thema|ort|stelle|anrede|"
    r"voornaam|naam|bedrijf|functie|onderwerp|imi[eę]|nazwisko|"
    r"氏名|お?名前|会社名?|御社名|貴社名|役職|部署|姓)"
)
_FILL: Final = (
    r"(?:fill|insert|enter|add|your|put|replace|mention|hier|bitte|einf[uü]gen|eintragen|"
    r"ins[eé]rer|compl[eé]ter|insertar|poner|rellenar|inserir|preencher|inserire|invullen)"
)


def find_placeholders(text: str, styles: Iterable[str], typed: str) -> list[Span]:
    """The places of placeholders of these styles, but for what the user typed: that is theirs."""
    found: list[Span] = []
    low = text.lower()
    for style in styles:
        marks = _MARKS.get(style)
        if marks and not any(mark in low for mark in marks):
            continue
        if style == "capitals" and not any(map(_is_odd, text.split())):
            continue
        for match in _pattern(style).finditer(text):
            start, end = match.span(1) if match.lastindex else match.span()
            if text[start:end] not in typed and not _is_quiet(match[0]):
                found.append((start, end))
    return sorted(found)


def _is_quiet(text: str) -> bool:
    """Brackets that editors put into quotations."""
    return text.strip("[]() .…").lower() in ("", "sic", "sic!") and "_" not in text and text != "{}"


def _is_odd(word: str) -> bool:
    """A word with a capital or an underscore behind its first letter."""
    return "_" in word or word[1:] != word[1:].lower()


@cache
def _pattern(style: str) -> re.Pattern[str]:
    return re.compile(_PATTERNS[style], re.IGNORECASE if style in _ANY_CASE else 0)


_ANY_CASE: Final = frozenset({"brackets", "merge", "stand-in", "empty-name"})
_PATTERNS: Final = {
    "braces": r"\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|\$?\{[^{}\n]{0,80}\}|｛[^｛｝\n]{1,30}｝",
    "brackets": (
        r"\[\[?[^\W\d_][^\[\]\n]{0,60}\]\]?|\[[ _.…?]{0,20}\]"
        r"|［[^［］\n]{1,30}］|〔[^〔〕\n]{1,30}〕"
        r"|(?<![\w<])<[^\W\d_][^<>\n@]{0,60}>|＜[^＜＞\n]{1,30}＞"
        rf"|[【(（]\s?{_FIELD}\s?[】)）]|[(【（]{_FILL}\b[^()\n]{{0,60}}[)】）]"
    ),
    "merge": (
        rf"%%?[a-z][a-z0-9_.-]{{1,40}}%%?|%[sd]\b|\*\|[^|\n]{{1,40}}\|\*|##?{_FIELD}##?(?!\w)"
        rf"|\$\{{?[a-z_.]{{0,20}}{_FIELD}\}}?|[«@]{_FIELD}[»@]|\|{_FIELD}\|"
    ),
    "capitals": (
        r"(?<![\w@#])(?:X{3,}|XYZ|(?:FIRST|LAST|FULL|YOUR|COMPANY)[ _]?NAME|FNAME|LNAME"
        r"|[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}|(?:first|last|full|company|job|role)(?:Name|Title)"
        r"|NAME|COMPANY|VORNAME|NACHNAME|FIRMENNAME|NOMBRE|PRENOM|VOORNAAM"
        r"|TODO|TBD|TBC|LOREM IPSUM)(?![\w@])"
        r"|[A-Za-z]\w{0,20}_(?:name|company|title|topic)\b"
    ),
    "gap": r"_{3,}|＿{2,}|[○〇◯●△□]{2,}|××+",
    "stand-in": (
        r"\b(?:so[ -]and[ -]so|(?:max|erika) mustermann|(?:john|jane) (?:doe|q\.? public)"
        r"|fulan[oa] de tal|jan modaal|lorem ipsum|joe bloggs|company xyz|xyz (?:company|corp))\b"
    ),
    "empty-name": (
        r"^\W{0,3}\w{2,12}( ,| !,|(?: (?:none|null|nil|undefined|nan|n/a))(?=[\s,!.]))"
        r"|\b(?:at|with|for|about|from) ([,.])(?=\s|$)"
    ),
}


def styles() -> tuple[str, ...]:
    """Every style a placeholder rule may name."""
    return tuple(_PATTERNS)

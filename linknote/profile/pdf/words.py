"""What LinkedIn prints around a profile it saves to PDF: headings by language, dates, address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

LANGUAGES = ("en", "fr", "de", "es", "pt", "it", "nl", "sv", "da", "ro", "pl", "ru", "uk")

HEADINGS: dict[str, tuple[str, ...]] = {
    "summary": (
        *("summary", "résumé", "zusammenfassung", "extracto", "resumo", "riepilogo"),
        *("samenvatting", "sammanfattning", "resumé", "rezumat", "podsumowanie"),
        *("общие сведения|сводка|краткое изложение", "резюме"),
    ),
    "experience": (
        *("experience", "expérience", "berufserfahrung", "experiencia", "experiência"),
        *("esperienza", "ervaring", "erfarenhet", "erfaring", "experiență", "doświadczenie"),
        *("опыт работы", "досвід|досвід роботи"),
    ),
    "education": (
        *("education", "formation", "ausbildung", "educación", "formação acadêmica"),
        *("formazione", "opleiding", "utbildning", "uddannelse", "studii|educație"),
        *("wykształcenie", "образование", "освіта"),
    ),
    "contact": (
        *("contact", "coordonnées", "kontakt", "contactar", "contato|contacto", "contatti"),
        *("contact", "kontakt", "kontakt", "contactați", "kontakt"),
        *("способы связаться", "контакти"),
    ),
    "skills": (
        *("top skills", "principales compétences", "top-kenntnisse", "aptitudes principales"),
        *("principais competências", "competenze principali", "belangrijkste vaardigheden"),
        *("främsta kompetenser", "topkompetencer", "aptitudini principale"),
        *("najważniejsze umiejętności", "основные навыки", "основні навички"),
    ),
    "side": (
        "languages|certifications|honors-awards|publications|patents",
        "langues|certifications|prix et distinctions|publications",
        "sprachen|bescheinigungen|auszeichnungen|veröffentlichungen",
        "idiomas|certificaciones|reconocimientos|publicaciones",
        "idiomas|certificados|honrarias|publicações",
        "lingue|certificazioni|riconoscimenti|pubblicazioni",
        "talen|certificeringen|onderscheidingen|publicaties",
        *("språk", "sprog", "limbi", "języki|certyfikaty", "языки", "мови"),
    ),
}
"""Section → its headings a language; a pipe parts several. Files mix them with English ones."""

MAIN = ("summary", "experience", "education")
SIDE = ("contact", "skills", "side")


@cache
def _headings() -> dict[str, tuple[str, str]]:
    """Heading → its section and language; the first language that has it."""
    found: dict[str, tuple[str, str]] = {}
    for section, by_language in HEADINGS.items():
        for lang, words in zip(LANGUAGES, by_language, strict=True):
            for word in words.split("|"):
                found.setdefault(word, (section, lang))
    return found


def section_of(text: str) -> str | None:
    """The section a line is the heading of, or None."""
    known = _headings().get(text.lower()) if len(text) < 40 else None
    return known[0] if known else None


def language_of(texts: Iterable[str]) -> str | None:
    """The language of the headings: of those that are not English the first, else "en"."""
    langs = [known[1] for text in texts if (known := _headings().get(text.lower()))]
    return next((lang for lang in langs if lang != "en"), langs[0] if langs else None)


def is_footer(text: str) -> bool:
    """The line at a page's foot; English in every language known."""
    return bool(_footer().fullmatch(text))


def is_dates(text: str) -> bool:
    """A line with a job's dates: "January 2023 - Present (2 years 9 months)"."""
    return bool(_dates().match(text))


def is_current(text: str) -> bool:
    """Do a job's dates run until now: is there no year after the dash?"""
    match = _dates().match(text)
    return bool(match) and not _year().search(match["end"].split("(", 1)[0] if match else "")


def is_tenure(text: str) -> bool:
    """A line with a stretch of time alone ("5 years 6 months"), printed under a company."""
    return bool(_tenure().fullmatch(text))


def last_year(text: str) -> int:
    """The last year a line of a school's dates names, or 0."""
    years = _year().findall(text)
    return int(years[-1]) if years else 0


def address(lines: Sequence[tuple[int, str]]) -> tuple[int, str, int] | None:
    """The profile's address, which wraps in the narrow column: its line, itself, the index after.

    `lines` are (number, text) in reading order.
    """
    for index, (number, text) in enumerate(lines):
        at = text.lower().find("linkedin.com/in/")
        if at < 0:
            continue
        start = text.rfind(" ", 0, at) + 1
        joined = text[start:]
        for after in range(index, min(index + 5, len(lines))):
            if after > index:
                joined += lines[after][1]
            found = _mark().search(joined)
            if found:
                return number, joined[: found.start()].replace(" ", ""), after + 1
        return number, text[start:].split(" ")[0], index + 1
    return None


def slug_words(url: str) -> list[str]:
    """The words of an address's last part, lower case, without numbers and accents."""
    from urllib.parse import unquote

    slug = unquote(url).rstrip("/").rsplit("/", 1)[-1]
    return [word for word in plain(slug).split() if word.isalpha()]


def plain(text: str) -> str:
    """Words in lower case without accents, for comparing a name with an address."""
    import unicodedata

    low = text.lower().replace("ß", "ss").replace("ł", "l").replace("ø", "o")
    letters = (c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in letters)


@cache
def _footer() -> re.Pattern[str]:
    return re.compile(r"(?i)page\s\d{1,3}\sof\s\d{1,3}")


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"\s?\(LinkedIn\)")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"\b(?:19|20)\d\d\b")


@cache
def _dates() -> re.Pattern[str]:
    return re.compile(
        r"[^\d(]{0,25}(?:\d{1,2}[./]|\d{4}年)?\s?(?:19|20)\d\d\s?\S{0,3}\s?[-–—]\s?(?P<end>\S.{0,80})$"
    )


@cache
def _tenure() -> re.Pattern[str]:
    unit = r"(?!19\d\d|20\d\d)\d{1,3}\s?[^\W\d]{1,12}\.?"
    return re.compile(rf"(?:{unit}|less than a year)(?:\s(?:[^\W\d]{{1,3}}\s)?{unit})?")

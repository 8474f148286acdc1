"""Signs around a name: ornamental letters, emoji, badges, pronouns, nicknames, asides."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

from linknote.text.names import tables

MARK: Final = "\ue000"
"""Stands where an emoji or another sign was."""
_SMALL_CAPITAL: Final = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"
_SMALL_CAPITALS: Final = str.maketrans(_SMALL_CAPITAL, "abcdefghijklmnoprstuvwyz")
_SIGNS: Final = str.maketrans(dict.fromkeys("®™©℠℗", MARK) | dict.fromkeys("´`", "'") | {"ǫ": "q"})
_OVERLAYS: Final = frozenset(
    "\u0332\u0333\u0334\u0335\u0336\u0337\u0338\u0305\u033f\u20dd\u20de\u20e3"
)
_QUOTED: Final = "\"“”„«»‟'‘’「『"
_QUOTES: Final = str.maketrans("", "", "\"“”„‟«»'‘’")


def without_signs(text: str) -> str:
    """The line in plain letters, signs as MARK; badges, pronouns, addresses and hashtags gone."""
    if "@" in text:
        text = _address().sub(" ", text)
    text = _plain_letters(text)
    if any(c in "·•" or c.isdigit() for c in text):
        text = _badges().sub("", text)
    return _pronouns().sub(_drop_pronouns, text) if any(c in "/|\\·+&([{" for c in text) else text


def without_stray(text: str) -> str:
    """The line without hashtags, and without a handle and all that follows it."""
    return _stray().sub(" ", text) if "#" in text or "@" in text else text


def _plain_letters(text: str) -> str:
    """Ornamental letters as plain ones, signs as MARK, strokes through letters gone."""
    if "ª" in text or "º" in text:
        text = _maria().sub("María", text)
        text = _ordinal_letters().sub(lambda m: {"ª": "a", "º": "o"}[m[1]], text)
    text = text.translate(_SIGNS)
    if any(c in _SMALL_CAPITAL for c in text):
        text = text.translate(_SMALL_CAPITALS)
    text = unicodedata.normalize("NFKC", text)
    if text.isascii():
        return text
    out: list[str] = []
    for i, char in enumerate(text):
        category = unicodedata.category(char)
        if char in "\u200c\u200d":
            joined = 0 < i < len(text) - 1 and text[i - 1].isalpha() and text[i + 1].isalpha()
            out.append(char if joined and char == "\u200c" else "")
        elif category in ("So", "Sk", "Cn", "Co") or (category == "Sm" and not char.isascii()):
            out.append(MARK)
        elif category in ("Me", "Cf") or char in _OVERLAYS or "\ufe00" <= char <= "\ufe0f":
            continue
        else:
            out.append(char)
    return unicodedata.normalize("NFC", "".join(out))


def take_nickname(text: str) -> tuple[str, str | None]:
    """The text without a name in quotes, and that name (`Robert "Bob" Smith`)."""
    nicknames: list[str] = []
    if not any(c in _QUOTED for c in text):
        return text, None

    def keep(match: re.Match[str]) -> str:
        inner = match[1].strip()
        if "," in inner:
            return inner
        words = inner.split()
        if words and words[0].lower() == "the":
            words = words[1:2] if len(words) == 2 and match.end() < len(text.rstrip()) else []
        if 1 <= len(words) <= 2 and not any(w.casefold() in tables.ROLES for w in words):
            nicknames.append(" ".join(words))
        return " "

    stripped = _quoted().sub(keep, text)
    if any(c.isalpha() for c in stripped):
        return stripped, next((n for n in nicknames if any(c.isalpha() for c in n)), None)
    return text.translate(_QUOTES), None


def take_asides(text: str) -> tuple[str, list[str], str | None]:
    """The text without brackets, what stood in them, and a name one "goes by" among it."""
    asides: list[str] = []
    called: list[str] = []

    def keep(match: re.Match[str]) -> str:
        inner = match[0].strip("()[]{}<>【】〔〕《》 ")
        told = _called().match(inner)
        if told:
            called.append(told[1])
        elif inner:
            asides.append(inner)
        return " "

    bare = _aka().sub("", _bracketed().sub(keep, text))
    if not any(c.isalpha() for c in bare):
        return " ".join(asides), [], None
    return bare, asides, next(iter(called), None)


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"(?<!\S)<?\S{1,80}@\S{1,80}")


@cache
def _badges() -> re.Pattern[str]:
    """`(3) ` before a name; `· 2nd`, `2nd degree connection` after it, and all that follows."""
    return re.compile(
        r"^\s*\(\d{1,4}\+?\)\s*"
        r"|\s*[·•]\s*(?:\d\s?(?:st|nd|rd|th|er|re|e|o|a|\.)?\+?(?=\s|$)|you\b|out of network).*$"
        r"|\s\d(?:st|nd|rd|th|e|º|°|o|\.)\+?(?:\s(?:degree|grado|grau|niveau|grad|stopnia).*)?\s*$",
        re.I,
    )


@cache
def _pronouns() -> re.Pattern[str]:
    """What may be pronouns: a short bracket, or short words joined by a stroke. Linear."""
    word = r"[^\W\d_]{1,9}"
    return re.compile(
        r"[(\[{][^()\[\]{}]{1,40}[)\]}]"
        rf"|(?<!\w)(?:pronouns?:?\s)?{word}(?:\s?[/|\\·+&]\s?{word}){{1,4}}(?!\w)",
        re.I,
    )


def _drop_pronouns(match: re.Match[str]) -> str:
    """Nothing for pronouns, the text as it stands for all else."""
    words = "".join(c if c.isalpha() else " " for c in match[0]).casefold().split()
    return " " if words and all(word in tables.PRONOUNS for word in words) else match[0]


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?<=[\s(])|^)[\"“”„«‟'‘’「『]{1,2}([^\"“”„«»()「」『』]{1,30}?)"
        r"[\"“”»'’‘」』]{1,2}(?=[\s,)]|$)"
    )


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(r"[(\[{【〔《<][^()\[\]{}【】〔〕《》<>]*(?:[)\]}】〕》>]|$)|[)\]}】〕》]")


@cache
def _called() -> re.Pattern[str]:
    return re.compile(
        r"(?i:goes by|call me|prefers|preferred(?: name)?:?|please call me|nickname:?)\s+"
        r"[\"“']?([^\W\d_][\w'’.-]*)"
    )


@cache
def _aka() -> re.Pattern[str]:
    return re.compile(r"\s(?i:a\.?k\.?a\.?|also known as|alias|née|geb\.|geborene)\s.*$")


@cache
def _stray() -> re.Pattern[str]:
    """Hashtags, and a handle with all that follows."""
    return re.compile(r"#[\w-]+|(?<=\s)@.*$")


@cache
def _maria() -> re.Pattern[str]:
    return re.compile(r"\bM\.?ª")


@cache
def _ordinal_letters() -> re.Pattern[str]:
    return re.compile("(?<=[^\\W\\d_])\\.?([ªº])")

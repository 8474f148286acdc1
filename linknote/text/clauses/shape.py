"""The outside of an answer, the same in every language: marks, quotes, emoji, capitals."""

import unicodedata
from typing import NamedTuple

MARKS = ".!?…。！？"
OPENERS = {
    '"': '"',
    "'": "'",
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‘": "’",
    "「": "」",
    "『": "』",
    "(": ")",
    "（": "）",
    "*": "*",
    "_": "_",
    "`": "`",
}
_FACES = (":)", ":-)", ";)", ";-)", ":D", ":-D", ":P", ":p", "^^", "<3", ":(", "=)", "xD")
_LOOSE = ",;:–—-/|·・、，"


class Shape(NamedTuple):
    """An answer taken apart: its words, its final mark ("" if none) and the emoji after it."""

    body: str
    mark: str
    emoji: str


def is_emoji(char: str) -> bool:
    """Whether a character is an emoji or one of the joiners that emoji are built with."""
    if char in "\u200d\ufe0f\u20e3":
        return True
    code = ord(char)
    if 0x1F000 <= code <= 0x1FBFF or 0xE0020 <= code <= 0xE007F:
        return True
    return unicodedata.category(char) == "So" and char not in "©®™°"


def bare(text: str) -> str:
    """The text without outer spaces and without quotes or brackets around all of it."""
    text = text.strip()
    for _ in range(3):
        if len(text) < 2 or text[-1] not in OPENERS.get(text[0], ""):
            return text
        inside = text[1:-1]
        if any(char in inside for char in (text[0], text[-1]) if char not in "'’"):
            return text
        text = inside.strip()
    return text


def shape(text: str) -> Shape:
    """Take an answer apart; a run of marks counts as one ("!!" is "!", "?!" is "?")."""
    text = bare(text)
    end = len(text)
    marks: list[str] = []
    emoji: list[str] = []
    while end:
        char = text[end - 1]
        face = next((face for face in _FACES if text.endswith(face, 0, end)), None)
        if char.isspace():
            end -= 1
        elif face and (end == len(face) or text[end - len(face) - 1].isspace()):
            emoji.append(face)
            end -= len(face)
        elif char in MARKS or char in _LOOSE:
            marks.append(char)
            end -= 1
        elif is_emoji(char):
            emoji.append(char)
            end -= 1
        else:
            break
    return Shape(bare(text[:end]), _one_mark(marks), "".join(reversed(emoji)))


def _one_mark(marks: list[str]) -> str:
    """One mark for a run of them, read backwards as it was collected."""
    for mark in "?？!！":
        if mark in marks:
            return mark
    if "…" in marks or marks.count(".") > 1:
        return "…"
    return next((mark for mark in marks if mark in MARKS), "")


def finished(body: str, mark: str, emoji: str = "", *, full_stop: str = ".") -> str:
    """The body with one final mark (`full_stop` where `mark` is empty), then its emoji."""
    if not body:
        return emoji
    closed = body.rstrip("\"'”’»)」』）*_")
    marked_inside = closed != body and closed[-1:] in tuple(MARKS)
    mark = "" if marked_inside else mark or full_stop
    return f"{body}{mark} {emoji}" if emoji else f"{body}{mark}"


def shouted(text: str) -> bool:
    """Whether the whole answer is in capitals: then its case says nothing and stays."""
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 3 and all(not char.islower() for char in letters) and " " in text


def keeps_case(word: str) -> bool:
    """Whether a word's case is its own: an acronym, iPhone, macOS, a word with digits, C++."""
    letters = [char for char in word if char.isalpha()]
    if not letters or any(char.isdigit() for char in word):
        return True
    return any(char.isupper() for char in letters[1:]) or any(char in "+#&/@_" for char in word)


def lower_first(text: str) -> str:
    """The text with a small first letter; only for a first word known to be a common one."""
    first = text.split(" ", 1)[0]
    if not text or shouted(text) or keeps_case(first):
        return text
    return text[0].lower() + text[1:]


def upper_first(text: str) -> str:
    """The text with a capital first letter, behind an opening quote too.

    A word with a case of its own (iPhone, macOS, dbt's capitals inside) is left as it was typed.
    """
    for at, char in enumerate(text):
        if char.isalpha():
            word = text[at:].split(" ", 1)[0]
            if keeps_case(word):
                return text
            return text[:at] + char.upper() + text[at + 1 :]
        if char.isdigit() or at > 3:
            return text
    return text

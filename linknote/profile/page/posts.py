"""The person's own recent post among the "Activity" of a page: never a repost or a comment."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from linknote.model import Post
from linknote.profile.page.dates import age_in_days, stamp
from linknote.profile.page.lines import once_over
from linknote.profile.page.signs import badge, count, is_address
from linknote.profile.page.words import NOT_POSTED, POSTED, is_label, key
from linknote.profile.pasted import Line

RECENT = 93
"""Days: an older post is no way to have found somebody."""

SHORTEST = 12


@dataclass(frozen=True, slots=True)
class Header:
    """Who did what: the head of one entry of the activity."""

    own: bool
    age: str | None


def read_post(
    lines: list[Line], names: frozenset[str], lang: str | None
) -> tuple[Post, int] | None:
    """The newest own post and its line; None when there is none, it is old, or its age is unknown.

    `names` are the person's name as the page prints it, in lower case (dressed and plain).
    """
    index, borrowed = 0, False
    while index < len(lines):
        header, begin = _header(lines, index, names)
        if header is None:
            index += 1
            continue
        end = _entry_end(lines, begin, names)
        if header.age is None and not header.own:
            borrowed, index = True, begin
            continue
        if header.own and not borrowed and header.age:
            days = age_in_days(header.age, lang)
            text = _body(lines[begin:end])
            if days is not None and days <= RECENT and len(text) >= SHORTEST:
                return Post(text, header.age), lines[begin].number
        borrowed, index = False, max(end, index + 1)
    return None


def _header(lines: list[Line], index: int, names: frozenset[str]) -> tuple[Header | None, int]:
    """The head of an entry at this line, and where its text begins.

    Two shapes: "NAME posted this • 3d" on one line, or NAME, badge, headline and "3d •" on four.
    "NAME reposted this" without a text of its own says that the next entry is borrowed.
    """
    line = lines[index].text
    low = line.lower()
    name = next((n for n in names if low.startswith(n + " ")), None)
    if name and len(line) < len(name) + 120:
        said, _, age = line.replace("·", "•").rpartition("•")
        verb = (said or line).lower()[len(name) :]
        if any(word in verb for word in NOT_POSTED.split()):
            shown = _once(age.strip())
            next_own = index + 1 < len(lines) and not _starts_author(lines, index + 1)
            return Header(False, shown if next_own else None), index + 1
        if any(word in verb for word in POSTED.split()):
            return Header(True, _once(age.strip()) if said else None), index + 1
    if badge(line) is None or index == 0:
        return None, index
    age_at = _stamped(lines, index)
    if age_at is None:
        return None, index
    found = badge(line)
    author = (found.before if found and found.before else lines[index - 1].text).lower()
    own = any(n in author and len(author) <= len(n) + 20 for n in names)
    return Header(own, stamp(lines[age_at].text)), age_at + 1


def _stamped(lines: list[Line], index: int) -> int | None:
    """The line of the age that stands below an author's badge, a headline between them."""
    near = range(index + 1, min(index + 5, len(lines)))
    return next((i for i in near if stamp(lines[i].text)), None)


def _starts_author(lines: list[Line], index: int) -> bool:
    """Does an author with a badge and an age follow? Then the entry is another's."""
    below = lines[index : index + 7]
    return any(badge(line.text) for line in below[:3]) and any(stamp(line.text) for line in below)


def _once(age: str) -> str | None:
    """ "3d3d" → "3d"."""
    half = age[: len(age) // 2]
    age = half if age and half * 2 == age else age
    return age or None


def _entry_end(lines: list[Line], begin: int, names: frozenset[str]) -> int:
    """The line after an entry's text: reactions, buttons, or the head of the next entry."""
    for index in range(begin, len(lines)):
        text = lines[index].text
        if index > begin + 1 and badge(text) and _stamped(lines, index):
            return index - 1
        if index > begin and _is_reaction(text):
            return index
        if index > begin and _is_view(text):
            return index
        if index > begin and any(text.lower().startswith(n + " ") for n in names) and "•" in text:
            return index
    return len(lines)


@cache
def _reaction() -> re.Pattern[str]:
    words = (
        "reaction|reaktion|réaction|reacci|reaç|reazion|reactie|reakcj|comment|kommentar|coment"
        "|koment|repost|republi|diffusion|ripubbl|compart|udostęp|like|view|impression"
    )
    return re.compile(
        rf"(?P<n>\d[\d.,  ]{{0,9}}) ?[^\W\d][^\d]{{0,30}}(?P=n)|\d[\d.,  ]{{0,8}}\d|\d"
        rf"|\d[\d.,  ]{{0,8}} (?:{words})\S{{0,12}}"
        r"|.{1,80} (?:and|und|et|y|e|en|i) \d[\d.,]* (?:others?|weitere|autres|más|outras|altri"
        r"|anderen|innych).{0,30}",
        re.IGNORECASE,
    )


def _is_reaction(text: str) -> bool:
    if len(text) > 120:
        return False
    if is_label("react", text) or _is_more(text) or _is_all(text):
        return True
    return _reaction().fullmatch(text) is not None


@cache
def _more() -> re.Pattern[str]:
    return re.compile(
        r"(?:…|\.\.\.) ?(?:see more|show more|more|mehr(?: anzeigen)?|voir plus|plus|afficher plus"
        r"|ver más|mostrar más|más|ver mais|exibir mais|mais|vedi altro|mostra altro|altro"
        r"|meer(?: weergeven)?|(?:zobacz |pokaż )?więcej)|see more|show more",
        re.IGNORECASE,
    )


def _is_more(text: str) -> bool:
    """ "…see more": where the page folds a text."""
    return len(text) < 40 and _more().fullmatch(text) is not None


def without_more(lines: list[Line]) -> list[Line]:
    """The lines without the folds."""
    return [line for line in lines if not _is_more(line.text)]


@cache
def _all() -> re.Pattern[str]:
    return re.compile(
        r"(?:show all|alle .{2,20} (?:anzeigen|weergeven)|afficher tous|mostrar tod|exibir tod"
        r"|mostra tutt|pokaż wszystkie|view image|activate to view|feed post number).{0,40}",
        re.IGNORECASE,
    )


def _is_all(text: str) -> bool:
    return _all().fullmatch(text) is not None


def _is_view(text: str) -> bool:
    from linknote.profile.page.signs import is_furniture

    return len(text) < 120 and is_furniture(key(text))


@cache
def _visible() -> re.Pattern[str]:
    """The line that says who may see a post."""
    return re.compile(
        r"(?i)\b(?:visible|visibel|sichtbar|visível|visibile|zichtbaar|widoczne)\b.*\blinkedin\b"
        r"|^(?:visible to|sichtbar für) (?:anyone|connections|alle)"
    )


def _body(lines: list[Line]) -> str:
    """A post's text as one line, said once, without addresses on lines of their own."""
    texts = [
        line.text.replace("hashtag#", "#")
        for line in lines
        if not is_address(line.text) and count(line.text) != "followers" and line.text != "•"
        if not (len(line.text) < 90 and _visible().search(line.text))
    ]
    if not texts:
        return ""
    first, rest = "".join(texts[0].split()), "".join("".join(texts[1:]).split())
    if len(texts) > 1 and rest and (first == rest or rest.startswith(first)):
        return " ".join(texts[1:])
    return once_over(texts)

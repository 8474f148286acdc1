"""The address of a profile: the words of a name may stand in its slug, and nothing else."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.page.words import word_set
from linknote.profile.pasted import Pasted
from linknote.text.clean import composed

MEND = 'say who it is with --who "Name, Role at Company"'
LONGEST = 2_000


@cache
def _profile() -> re.Pattern[str]:
    return re.compile(
        r"(?:https?://)?(?:[a-z]{2,3}\.|www\.|m\.|touch\.)?linkedin\.com/(?:mwlite/)?"
        r"(?P<kind>in|pub)/(?P<slug>[^/?#\s()]{1,400})(?P<rest>[/?#]\S*)?",
        re.IGNORECASE,
    )


def canonical(text: str) -> str | None:
    """The plain address of a profile, when the text is one ("(LinkedIn)" may follow)."""
    if "linkedin.com/" not in text[:60].lower():
        return None
    match = _profile().fullmatch(text.strip().split(" ")[0][:LONGEST])
    return _plain(match["kind"], match["slug"]) if match else None


def find(text: str) -> tuple[str, str] | None:
    """The plain address anywhere in a line, and the line without it; None when it holds none."""
    if "linkedin.com/" not in text.lower():
        return None
    match = _profile().search(text[:LONGEST])
    if match is None:
        return None
    rest = (text[: match.start()] + " " + text[match.end() :]).strip(" ()<>-–—|,:")
    return _plain(match["kind"], match["slug"]), rest


def _plain(kind: str, slug: str) -> str:
    from urllib.parse import quote, unquote

    return f"https://www.linkedin.com/{kind.lower()}/{quote(unquote(slug).strip(), safe='-_.~')}"


def looks_like(pasted: Pasted) -> bool:
    """One address on linkedin.com and nothing else."""
    text = pasted.text.strip(" \n\t<>()\"'")
    return len(text) <= LONGEST and len(text.split()) == 1 and bool(_any().match(text))


@cache
def _any() -> re.Pattern[str]:
    return re.compile(r"(?i)(?:https?://)?(?:[\w-]+\.)*linkedin\.com/")


def parse(pasted: Pasted) -> Person:
    """A guess of the name out of the slug, with a note; InputError when the slug tells none."""
    text = pasted.text.strip(" \n\t<>()\"'")
    match = _profile().fullmatch(text)
    if match is None:
        raise InputError(
            f"this address is not a profile's: {text[:80]}",
            hint="give the one that holds /in/, " + MEND.replace("say", "or say"),
            where=pasted.at(1),
        )
    from urllib.parse import unquote

    words = name_words(unquote(match["slug"]))
    found = Found("url")
    line = pasted.lines[0].number
    found.put("url", _plain(match["kind"], match["slug"]), line, "the address itself")
    if not words or not found.name(" ".join(words), line, "a guess from the address"):
        raise InputError(
            "the address does not tell the name",
            hint=MEND,
            where=pasted.at(line),
        )
    found.note(f'check the name: "{found.get("name")}" is a guess from the address')
    return found.person()


PARTICLES = word_set(
    "van von der den de da do dos das di del della la le el al bin ibn ter ten zu zur und y e"
)

NOT_NAMES = word_set(
    "the a an and of for in at to by with data guy girl man woman lady boss coach coaching"
    " consulting consultant marketing digital tech dev developer engineer engineering code"
    " coder coding hr recruiter recruiting recruitment official real mr mrs ms your my iam i"
    " im me guru ninja expert geek nerd business startup founder ceo cto cfo sales growth"
    " design designer studio agency group team company inc ltd llc gmbh solutions services"
    " cloud crypto web media online pro hire hiring jobs career careers product manager lead"
    " leader leadership software security cyber linkedin profile user member it ai ml ux ui"
    " seo finance bank banking law lawyer legal writer writing author speaker podcast photo"
    " photography art artist music trainer teacher doctor doc world global international works"
    " work home best top great love life creative strategy analytics"
)

CREDENTIALS = word_set(
    "phd mba msc bsc ma ba md cpa cfa pmp cissp cipd shrm pe esq jd llm mph rn dr prof ing"
    " mcips aca acca csm cspo frsa fcca ceng psm gphr sphr phr dba edd mbe obe"
)


def name_words(slug: str) -> list[str]:
    """The words of a name in a slug, in its own order; empty when it tells none.

    The last part is dropped when it tells profiles of one name apart ("8a41b2c3"). One word alone
    tells no name, unless it is written in Chinese characters or Hangul.
    """
    slug = composed(slug).strip("-_. ")
    if re.match(r"AC[ow]AA", slug):
        return []
    parts = [part for part in re.split(r"[-_.\s]+", slug) if part]
    if len(parts) > 1 and any(c.isdigit() for c in parts[-1]) and 2 <= len(parts[-1]) <= 12:
        parts.pop()
    while len(parts) > 2 and parts[-1].lower() in CREDENTIALS:
        parts.pop()
    while len(parts) > 2 and parts[0].lower() in CREDENTIALS:
        parts.pop(0)
    if not all(_is_word(part) for part in parts) or any(p.lower() in NOT_NAMES for p in parts):
        return []
    if len(parts) == 1:
        return (
            parts if 2 <= len(parts[0]) <= 4 and not parts[0].isascii() and _east(parts[0]) else []
        )
    if not 2 <= len(parts) <= 6 or sum(len(part) > 1 for part in parts) < 2:
        return []
    return [_cased(part, first=index == 0) for index, part in enumerate(parts)]


def _is_word(part: str) -> bool:
    return len(part) <= 30 and all(
        c.isalpha() or unicodedata.combining(c) or c in "'’" for c in part
    )


def _east(part: str) -> bool:
    return all(unicodedata.name(c, "").startswith(("CJK", "HANGUL")) for c in part)


def _cased(part: str, *, first: bool) -> str:
    if not part.islower() and not part.isupper():
        return part
    low = part.lower()
    return low if low in PARTICLES and not first else low[:1].upper() + low[1:]

"""One line that says who somebody is: "Name, Role at Company", a browser's or search's title.

Also what `--who` takes. A name is always there; role and company only where the line says so.
"""

from __future__ import annotations

import re
from functools import cache

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.address import PARTICLES, find
from linknote.profile.found import Found
from linknote.profile.page_words import at_words, word_set
from linknote.profile.pasted import Line, Pasted
from linknote.profile.said import put_job, said, title

LONGEST = 400
"""Characters: a longer line is no line about a person."""

MOST = 3
"""Lines: "Name", "Role at Company" and a third may stand on lines of their own."""


def looks_like(pasted: Pasted) -> bool:
    """One line (three at most) that is not too long and no sentence of a bio."""
    lines = pasted.head
    if not 1 <= len(lines) <= MOST or len(pasted.text) > 4 * LONGEST:
        return False
    if any(len(line.text) > LONGEST or _is_sentence(line.text) for line in lines):
        return False
    more = lines[1:]
    return any(c.isalpha() for c in lines[0].text) and not any(
        any(c in line.text for c in "@+:") or line.text.startswith("--") for line in more
    )


def _is_sentence(text: str) -> bool:
    """ "Ines Vega is a coach …", "I lead …", or a long line that ends in a full stop."""
    return bool(_sentence().match(text)) or (len(text.split()) >= 12 and text.endswith("."))


@cache
def _sentence() -> re.Pattern[str]:
    verbs = "is|was|works|leads|has|ist|arbeitet|leitet|est|travaille|es|trabaja|é|trabalha"
    first = "I|I[’']m|Ich|Je|Yo|Eu|Io|Ik|Jestem|Meet"
    return re.compile(rf"[^,|–—]{{3,60}}? (?:{verbs}|è|lavora|werkt|jest|pracuje) |(?:{first}) ")


def parse(pasted: Pasted) -> Person:
    """The person of the line; InputError when no name of a person stands in it."""
    lines = [line for line in pasted.lines if line.text]
    if not lines or len(lines) > MOST or any(len(line.text) > LONGEST for line in lines):
        raise _unreadable(pasted)
    found = Found("one-line")
    line, rest = lines[0], lines[1:]
    text = line.text
    if address := find(text):
        found.put("url", address[0], line.number, "the address in the line")
        text = address[1]
    text, company, titled = _tidy(text)
    name, about = apart(text)
    if not _may_be_name(name) or not found.name(name, line.number, "the start of the line"):
        raise _unreadable(pasted)
    more = " | ".join(x.text for x in rest)
    about = f"{about} | {more}" if about and more else about or more
    if about and company is None:
        _about(about, rest[0] if rest else line, found, titled=titled)
    found.put("company", company, line.number, "in brackets after the name")
    return found.person()


def _may_be_name(text: str) -> bool:
    """A few words, no sentence: capitals throughout (particles apart), or none at all."""
    words = re.sub(r"[(\[\"“„«].*?[)\]\"”“»]", " ", text).split()
    plain = [word for word in words if any(c.isalpha() for c in word)]
    if not 1 <= len(plain) <= 8 or len(text) > 120 or any(c in text for c in "?!=;{}<>"):
        return False
    low = [word for word in plain if word[:1].islower() and word.lower() not in PARTICLES]
    if title(text) or any(word.lower().strip(",.") in _TALK for word in plain):
        return False
    return not low or len(low) == len(plain) <= 4


_TALK = word_set(
    "hello hi hey hallo bonjour hola ciao please thanks thank you your lorem ipsum test todo"
    " and or the of is are was http https www untitled unknown none null"
)


def _unreadable(pasted: Pasted) -> InputError:
    return InputError(
        "no name of a person can be read here",
        hint='say it as "Name, Role at Company"',
        where=pasted.at(pasted.lines[0].number if pasted.lines else None),
    )


@cache
def _frame() -> re.Pattern[str]:
    return re.compile(
        r"^(?:\(\d{1,3}\+?\) )?(?P<text>.*?)(?: ?[|·–-] (?:LinkedIn(?: [A-Z]\w+)?|LinkedIn\.com))?"
        r"(?: ?[–—-] (?:Google Chrome|Mozilla Firefox|Microsoft.? Edge|Safari))?$"
    )


def _tidy(text: str) -> tuple[str, str | None, bool]:
    """The line without the browser's "(3) " and " | LinkedIn", the company of "Name (Company)",

    and whether it was such a title.
    """
    match = _frame().match(text)
    inner = match["text"].strip(" \"'“”„") if match else text
    return inner, _bracketed(inner), "LinkedIn" in text[len(inner) :]


@cache
def _firm() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:gmbh|ag|inc|ltd|llc|plc|b\.?v|n\.?v|s\.?a|sas|s\.?r\.?l|labs?|bank|banca|banco|group"
        r"|gruppe|groupe|grupo|studio|studios|partners|consulting|solutions|systems|technologies"
        r"|software|agency|foundation|stiftung|institute|university|hospital|clinic)\b|\w & \w"
    )


def _bracketed(text: str) -> str | None:
    """The company of "Ines Vega (Harbour Light Labs)", by the look of its words.

    Brackets may also hold pronouns, a nickname, a maiden name or the name in another script.
    """
    match = re.fullmatch(r"[^()]{3,80} \(([^()]{2,80})\)", text)
    if match is None:
        return None
    inner = match[1].strip()
    if "/" in inner or re.match(r"(?i)(?:née?|geb|born|formerly|ex|was)\b", inner):
        return None
    return (
        inner if _firm().search(inner) or (len(inner.split()) > 1 and inner[0].isupper()) else None
    )


def apart(text: str) -> tuple[str, str]:
    """The name and what is said after it.

    The first spaced dash, pipe or dot parts them; else a comma before something that is no
    credential; else " is ", " at " or "@" before a company.
    """
    match = _first_mark().search(text)
    head, tail = (text[: match.start()], text[match.end() :]) if match else (text, "")
    comma = _comma(head)
    if comma:
        name, rest = head[:comma], head[comma + 1 :].strip()
        return name.strip(), f"{rest}{match[0]}{tail}" if match else rest
    if not match:
        word = _at().search(head)
        if word:
            return head[: word.start()].strip(), head[word.start() :].strip()
    return head.strip(), tail.strip()


@cache
def _first_mark() -> re.Pattern[str]:
    return re.compile(r" [–—|·•-]{1,2} |: | \| ?| // |\t| ?[—|] ?")


@cache
def _at() -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in at_words() if w not in ("w", "en", "no", "na", "em"))
    return re.compile(rf" (?:(?:{words}|from) |@ ?)(?=[^\W_])")


def _comma(text: str) -> int | None:
    """The first comma after which no credential follows ("Jane Doe, PhD, Head of …")."""
    begin = 0
    while (at := text.find(",", begin)) != -1:
        part = text[at + 1 :].split(",")[0].strip()
        if part and not _is_credential(part):
            return at if at else None
        begin = at + 1
    return None


def _is_credential(part: str) -> bool:
    """Letters after a name: "PhD", "MBA", "CIPP/E", "CEng MIET"; "CEO" and the like are roles."""
    words = part.split()
    return len(words) <= 3 and all(
        re.fullmatch(r"[A-Za-z][A-Za-z./®™-]{0,9}", word)
        and (
            sum(c.isupper() for c in word) >= 2 or word.lower() in ("jr", "jr.", "sr", "sr.", "esq")
        )
        and word.upper().rstrip(".") not in _OFFICES
        for word in words
    )


_OFFICES = word_set("CEO CTO CFO COO CMO CPO CIO CISO CRO CHRO VP SVP EVP MD GM HR")


def _about(about: str, line: Line, found: Found, *, titled: bool) -> None:
    """Headline, role and company of what follows the name."""
    number = line.number
    if bare := _leading_at().match(about):
        found.put("company", _company(about[bare.end() :]), number, "after the at")
        return
    found.put("headline", about, number, "what follows the name")
    role, company = said(about)
    if not role or not company:
        role, company = _plain_at(about)
    if role and company:
        put_job(found, role, company, number, "what follows the name")
        return
    parts = re.split(r" [–—-] ", about)
    if len(parts) == 2 and (titled or all(_is_short(part) for part in parts)):
        found.put("role", parts[0], number, "the second part of the title")
        found.put("company", _company(parts[1]), number, "the third part of the title")
        return
    comma = [part.strip() for part in about.split(",")]
    if len(comma) == 2 and _is_role(comma[0]) and _is_short(comma[1]) and not _is_role(comma[1]):
        found.put("role", comma[0], number, "before the comma")
        found.put("company", _company(comma[1]), number, "after the comma")
        return
    if _is_role(about):
        found.put("role", title(about), number, "the title after the name")
    elif len(parts) == 1 and _is_short(about) and _firm().search(about):
        found.put("company", _company(about), number, "a company by its look")


@cache
def _leading_at() -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in at_words() if w != "@")
    return re.compile(rf"(?:(?:{words}|from) |@ ?)(?=\S)")


def _plain_at(about: str) -> tuple[str | None, str | None]:
    """ "data lead at kornfeld bank", as somebody in a hurry types it."""
    match = re.fullmatch(
        r"([^|,]{2,80}?) (?:at|bei|chez|presso|bij|w firmie|@) ?([^|,]{2,80})", about, re.IGNORECASE
    )
    past = re.search(r"(?i)\b(?:ex|former|formerly|previously|ehemal|ancien)", about)
    return (match[1], match[2]) if match and not past else (None, None)


def _is_short(text: str) -> bool:
    """A part of a title: a few words with a capital, no list of hats."""
    return 1 <= len(text.split()) <= 7 and text[:1].isupper() and not re.search(r"[|#,;!?]", text)


def _is_role(text: str) -> bool:
    return title(text) is not None


def _company(text: str) -> str | None:
    company = re.split(r" [|·•–—-] |\s?[|(\[]", text)[0].strip(" ,;")
    return company or None

"""One line that says who somebody is: "Name, Role at Company", a browser's or search's title.

Also what `--who` takes. A name is always there; role and company only where the line says so.
"""

from __future__ import annotations

import re
from functools import cache

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile import address
from linknote.profile.address import PARTICLES
from linknote.profile.found import Found
from linknote.profile.line_parts import apart, bracketed, is_firm, unframed
from linknote.profile.page.words import at_words, word_set
from linknote.profile.pasted import Line, Pasted
from linknote.profile.said import put_job, said
from linknote.profile.titles import title

LONGEST = 400
"""Characters: a longer line is no line about a person."""

MOST = 3
"""Lines: "Name", "Role at Company" and a third may stand on lines of their own."""


def looks_like(pasted: Pasted) -> bool:
    """One line (three at most) that is not too long and no sentence of a bio."""
    from linknote.profile.first_lines import is_hello, is_labelled, is_sentence

    lines = pasted.head
    if not 1 <= len(lines) <= MOST or len(pasted.text) > 4 * LONGEST:
        return False
    if any(len(line.text) > LONGEST or is_sentence(line.text) for line in lines):
        return False
    more = lines[1:]
    if any(c in line.text for line in lines for c in ("{", "}", "<", ">", "()", ");")):
        return False
    if any(not any(c.isalpha() for c in line.text) for line in more):
        return False
    if more and all("," in line.text and ", " not in line.text for line in lines):
        return False
    if is_labelled(lines[0].text) or (more and is_hello(lines[0].text)):
        return False
    return any(c.isalpha() for c in lines[0].text) and not any(
        any(c in line.text for c in "@+:") or line.text.startswith("--") for line in more
    )


def parse(pasted: Pasted) -> Person:
    """The person of the line; InputError when no name of a person stands in it."""
    if address.looks_like(pasted):
        return address.parse(pasted)
    lines = [line for line in pasted.lines if line.text]
    if not lines or len(lines) > MOST or any(len(line.text) > LONGEST for line in lines):
        raise _unreadable(pasted)
    found = Found("one-line")
    line, rest = lines[0], lines[1:]
    text = line.text
    if ":" in text and (person := _labelled(text, pasted)):
        return person
    if (rest or "," in text or ";" in text or " and " in text) and (names := _names(lines)):
        from linknote.profile.refusals import several

        raise several(list(names), pasted, hint="say one of them")
    if held_address := address.find(text):
        found.put("url", held_address[0], line.number, "the address in the line")
        text = held_address[1]
    text, titled = unframed(text)
    held = bracketed(text)
    name, about = held or apart(text)
    single = " " not in name.strip()
    odd = single and (_is_label_of(text, name) or _is_column(lines) or _is_things(text))
    if (
        odd
        or (single and about and _is_place(text, name))
        or (single and titled and _is_page(name))
    ):
        raise _unreadable(pasted)
    if not _may_be_name(name) or not found.name(name, line.number, "the start of the line"):
        raise _unreadable(pasted)
    more = " | ".join(x.text for x in rest)
    about = f"{about} | {more}" if about and more else about or more
    if held and held[1] == about and not _plain_at(about)[0]:
        found.put("company", about, line.number, "in brackets after the name")
    elif about:
        _about(about, rest[0] if rest else line, found, titled=titled)
    return found.person()


def _is_things(text: str) -> bool:
    """ "milk, eggs, bread": three small words or more between commas."""
    parts = text.split(", ")
    return len(parts) > 2 and text.islower() and not any(" " in part.strip() for part in parts)


def _is_label_of(text: str, name: str) -> bool:
    """ "Participants: …": one word before a colon is a label."""
    return text[len(name) :].lstrip().startswith(":")


def _is_column(lines: list[Line]) -> bool:
    """Three words on three lines, none of them a job: a list of anything."""
    words = [line.text for line in lines]
    return len(words) == MOST and not any(" " in w or "," in w or title(w) for w in words)


def _is_place(text: str, name: str) -> bool:
    """ "Leeds, England, United Kingdom"."""
    from linknote.profile.page.place import is_town, looks_like_place

    return looks_like_place(text) and is_town(name)


def _is_page(name: str) -> bool:
    """A title with one word before its first mark is a company's page, unless it names a person."""
    from linknote.text.names.given_tables import is_given

    return not is_given(name.strip().casefold())


def _labelled(text: str, pasted: Pasted) -> Person | None:
    """The person of "name: Ines Vega", as labels above a bio are read."""
    from linknote.profile.first_lines import is_labelled

    if not is_labelled(text):
        return None
    from linknote.profile.bio import reader

    return reader.parse(pasted)


def _names(lines: list[Line]) -> tuple[str, ...]:
    """Several people's names and nothing else; looked for only where all words are capitals."""
    text = "\n".join(line.text for line in lines)
    small = PARTICLES | {"and", "und", "et", "&"}
    if not all(word[0].isupper() or word in small for word in text.split()):
        return ()
    from linknote.profile.listed_names import listed_names

    return listed_names(text)


def _may_be_name(text: str) -> bool:
    """A few words, no sentence: capitals throughout (particles apart), or none at all."""
    words = (_aside().sub(" ", text) if any(c in text for c in '(["“„«') else text).split()
    plain = [word for word in words if any(c.isalpha() for c in word)]
    if not 1 <= len(plain) <= 8 or len(text) > 120 or any(c in text for c in "?!=;{}<>"):
        return False
    low = [word for word in plain if _is_low(word)]
    if (
        text[0].isdigit()
        or title(text.partition(" (")[0])
        or any(word.lower().strip(",.") in _TALK for word in plain)
    ):
        return False
    if low and any(word.lower().strip(",.") in _SMALL_TALK for word in plain):
        return False
    return not low or len(low) == len(plain) <= 4


def _is_low(word: str) -> bool:
    """No name, to look at: small, and neither a particle ("van", "al-"), a title's "med." nor the
    sign before an Arabic vowel ("ʿAbd", "'Abd")."""
    word = word.lstrip("ʿʾ'‘’`")
    if word.partition("-")[0] in ("al", "el", "ad", "ar", "as", "ash", "at", "az", "ul"):
        word = word.partition("-")[2] or word
    return word[:1].islower() and not word.endswith(".") and word.lower() not in PARTICLES


@cache
def _aside() -> re.Pattern[str]:
    return re.compile(r"[(\[\"“„«].*?[)\]\"”“»]")


_TALK = word_set(
    "hello hi hey hallo bonjour hola ciao please thanks thank you your lorem ipsum test todo"
    " and or the of is are was http https www untitled unknown none null feed search"
    " notifications messaging network jobs invitations linkedin profile"
)


_SMALL_TALK = word_set(
    "ok okay yes yeah nope great see sure good fine nice sorry maybe tomorrow today yesterday it"
    " this that we they could would should have had not call later back soon me us on for to with"
    " what when where who why how if but so very just already still done sounds works got get"
)


def _unreadable(pasted: Pasted) -> InputError:
    return InputError(
        "no name of a person can be read here",
        hint='say it as "Name, Role at Company"',
        where=pasted.at(pasted.lines[0].number if pasted.lines else None),
    )


def _about(about: str, line: Line, found: Found, *, titled: bool) -> None:
    """Headline, role and company of what follows the name."""
    number = line.number
    if employer := _after_at(about):
        found.put("company", _company(employer), number, "after the at")
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
    first, _, last = about.replace(" | ", ", ").partition(", ")
    if _is_role(first):
        found.put("role", first, number, "the title after the name")
        if _is_short(last) and is_firm(last):
            found.put("company", _company(last), number, "a company by its look")
    elif len(parts) == 1 and _is_short(about) and is_firm(about):
        found.put("company", _company(about), number, "a company by its look")


def _after_at(about: str) -> str | None:
    """What follows an "at" (in any of the languages) or "from" that leads the text."""
    for word in (*at_words(), "from"):
        rest = about.removeprefix(word if word == "@" else f"{word} ")
        if rest != about and rest.strip():
            return rest.removeprefix(" ") if word == "@" else rest
    return None


def _plain_at(about: str) -> tuple[str | None, str | None]:
    """ "data lead at kornfeld bank", as somebody in a hurry types it."""
    match = re.fullmatch(
        r"([^|,]{2,80}?) (?:at|bei|chez|presso|bij|w firmie|@) ?([^|,]{2,80})", about, re.IGNORECASE
    )
    if match and not any(c.isalpha() for c in match[2]):
        return None, None
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

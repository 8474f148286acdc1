"""The lines of one signature → name, role, company, place, address."""

from __future__ import annotations

import re
from functools import cache

from linknote.profile.found import Found
from linknote.profile.page.place import looks_like_place
from linknote.profile.page.signs import is_pronouns
from linknote.profile.pasted import Line
from linknote.profile.pdf.words import plain
from linknote.profile.role_at import role_at
from linknote.profile.said import said
from linknote.profile.signature.names import Piece, name_and_more, name_index, signed_for
from linknote.profile.signature.words import (
    email,
    is_contact,
    is_department,
    is_function,
    is_legal,
    is_organisation,
    is_small_print,
    is_title,
)


def pieces(block: list[Line]) -> list[Piece]:
    """What may be a name, a role, a company or a place: no contact lines, no small print."""
    kept: list[Piece] = []
    for line in block:
        if _sent_from().match(line.text):
            continue
        if is_small_print(line.text) and not (not kept and len(line.text) < 60):
            continue
        for part in _bars().split(line.raw.replace("\u00a0", " ")):
            text = _label().sub("", " ".join(part.split())).strip(" *_,;|–—-")
            text = signed_for().sub("", _without_street(text))
            if text and not is_contact(text) and not is_pronouns(text) and _wordy(text):
                kept.append(Piece(text, line.number))
    return kept


def person_of(parts: list[Piece], block: list[Line], sender: str, found: Found) -> bool:
    """Read a signature's pieces into `found`; False when none of them is a person's name.

    `sender` is the e-mail's own sender, name and address, or "".
    """
    mail = next((address for line in block if (address := email(line.text))), None)
    at = name_index(parts, f"{mail[0] if mail else ''} {sender}")
    mail = mail or email(sender)
    if at is None:
        return False
    name, more = name_and_more(parts[at].text)
    if not found.name(name, parts[at].line, "the first line of the signature"):
        return False
    rest = [Piece(more, parts[at].line)] if more else []
    rest += [part for part in parts[at + 1 :] if part.text.lower() != name.lower()]
    domain = mail[1] if mail else ""
    _put_job(rest, domain, found)
    above = next((p for p in parts[:at] if is_legal(p.text) or _agrees(p.text, domain)), None)
    if above and not is_title(above.text):
        found.put("company", above.text, above.line, "the line above the name")
    for line in block:
        if match := _linkedin().search(line.text):
            found.put("url", match[0].rstrip(".,;)"), line.number, "the link in the signature")
    return True


def _put_job(rest: list[Piece], domain: str, found: Found) -> None:
    """Role and company out of what stands under the name: by what they are, then by their order."""
    rest = [part for part in rest if not _is_street(part.text, domain)]
    rest = [piece for part in rest for piece in _apart(part, rest, domain)]
    places = [part for part in rest if looks_like_place(part.text) and not is_title(part.text)]
    places = [part for part in places if not _is_company(part.text, domain)]
    left = [part for part in rest if part not in places]
    for part in left:
        role, company = role_at(part.text)
        if not role or not company:
            role, company = said(part.text)
            role = role if role and is_title(role) else None
        if role and company and not _is_sentence(part.text):
            found.put("role", role, part.line, "before the at")
            found.put("company", company, part.line, "after the at")
            left = [other for other in left if other is not part]
            break
    plainly = [part for part in left if not is_department(part.text)]
    company_at = _company_index(plainly, domain)
    if company_at is None and (named := [x for x in left if is_department(x.text)]):
        plainly, company_at = [*plainly, named[0]], len(plainly)
    if company_at is not None:
        part = plainly[company_at]
        found.put(
            "company",
            part.text,
            part.line,
            "a line of the signature, by its legal form, its words or the e-mail address",
        )
    others = [part for index, part in enumerate(plainly[:4]) if index != company_at]
    title = next((part for part in others if is_title(part.text)), None)
    if title is None and others and others[0] is plainly[0] and not _is_sentence(others[0].text):
        title = others[0]
    if title:
        found.put("role", title.text, title.line, "the title under the name")
        if company_at is None and title in plainly:
            after = plainly[plainly.index(title) + 1 :][:1]
            if after and not is_title(after[0].text) and not _is_sentence(after[0].text):
                found.put("company", after[0].text, after[0].line, "the line under the title")
    for part in places:
        found.put("location", part.text, part.line, "a line of the signature that is a place")


def _company_index(parts: list[Piece], domain: str) -> int | None:
    """The piece that is the company: by the address's domain, its legal form, then its words."""
    for test in (
        lambda text: _agrees(text, domain) and not (is_title(text) and not is_legal(text)),
        is_legal,
        lambda text: is_organisation(text) and not is_title(text),
        lambda text: " & " in text and not is_title(text) and not is_function(text),
    ):
        for index, part in enumerate(parts[:6]):
            if test(part.text):
                return index
    return None


def _is_company(text: str, domain: str) -> bool:
    return is_organisation(text) or _agrees(text, domain)


def _apart(part: Piece, rest: list[Piece], domain: str) -> list[Piece]:
    """ "Gerente de Projetos, Ponte Alta Ltda" → two pieces; "Director, Clinical Operations" one."""
    for dash in (" – ", " — ", " - "):
        left, found, right = part.text.partition(dash)
        if found and is_title(left) != is_title(right):
            return [Piece(left, part.line), Piece(right, part.line)]
    first, _, firm = part.text.partition(" ")
    named = firm[:1].isupper() and "," not in firm and len(firm.split()) > 2
    if named and is_legal(firm) and not is_title(firm) and first.isalpha() and is_title(first):
        return [Piece(first, part.line), Piece(firm, part.line)]
    left, comma, right = part.text.rpartition(", ")
    if comma and is_legal(part.text) and is_legal(f"x {right}") and " " not in right:
        left, comma, right = left.rpartition(", ")
    if not comma or not left or not is_title(left):
        return [part]
    elsewhere = any(
        _is_company(other.text, domain)
        for other in rest
        if other is not part and other.text != right
    )
    alone = len(rest) == 1 and not is_title(right) and not is_function(right)
    if (_is_company(right, domain) and not is_title(right)) or (alone and not elsewhere):
        return [Piece(left, part.line), Piece(right, part.line)]
    return [part]


def _agrees(text: str, domain: str) -> bool:
    """Does a company's name agree with the domain of the e-mail address?"""
    labels = [label for label in domain.lower().split(".")[:-1] if len(label) > 2]
    words = plain(text).split()
    joined = "".join(words)
    for label in labels[-2:]:
        bare = "".join(plain(label).split())
        if len(bare) < 3:
            continue
        if joined.startswith(bare) or (len(joined) > 3 and bare.startswith(joined)):
            return True
        if words and len(words[0]) > 3 and bare.startswith(words[0]):
            return True
        pieces = [piece for piece in label.split("-") if len(piece) > 2]
        if len(pieces) > 1 and all(any(w.startswith(plain(p)) for w in words) for p in pieces):
            return True
    return False


def _is_street(text: str, domain: str) -> bool:
    """An address with a number, unless it is plainly a company's name."""
    return any(c.isdigit() for c in text) and not is_legal(text) and not _agrees(text, domain)


def _is_sentence(text: str) -> bool:
    return len(text.split()) > 9 or text.endswith(("!", "?")) or text[:1] in '"“„«'


def _without_street(text: str) -> str:
    """A line without the street that follows a dash: "Ondine SAS – 12 quai Est, 35000 Rennes"."""
    for dash in (" – ", " — ", " - "):
        left, found, right = text.partition(dash)
        if found and any(c.isdigit() for c in right) and not any(c.isdigit() for c in left):
            return left.strip(" ,;|–—-")
    return text


def _wordy(text: str) -> bool:
    return sum(c.isalpha() for c in text) >= 2


@cache
def _sent_from() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:sent from|get outlook|von meinem|gesendet|envoyé|enviado|inviato|verzonden"
        r"|wysłane)\b"
    )


@cache
def _bars() -> re.Pattern[str]:
    return re.compile(r" ?[|•·] ?| // |\t+| {3,}| ‖ ")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"(?i)^(?:t|m|e|p|f|w|a|tel|mob|mobile|phone|fax|email|e-mail|web|cell|direct|office|adresse"
        r"|address|telefon|mobil|tél|tlf|in|linkedin|x|twitter|skype|teams)\s?(?::|\.(?=\s))\s*(?=\S|$)"
    )


@cache
def _linkedin() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:in|pub)/[^\s<>\")\]|]{1,200}"
    )

"""The words after a bio's verb → role and company: "a Staff Engineer at Brindle & Oak, where …"."""

from __future__ import annotations

import re

from linknote.profile.bio.words import AND, STOPS, TOP, UNTITLED, Speech
from linknote.profile.page.place import is_town
from linknote.profile.proper_names import is_capital, proper
from linknote.profile.signature.words import is_organisation, is_title

ARTICLES = frozenset(
    [
        "the",
        "der",
        "dem",
        "den",
        "la",
        "le",
        "les",
        "el",
        "il",
        "lo",
        "het",
        "de",
        "os",
        "as",
        "o",
        "a",
    ]
)
"""Written small they are the sentence's; "The Harbour Post" is a name."""

TOP_PAIRS = frozenset(
    ("managing director", "executive director", "general manager", "chief executive")
)
"""Like TOP: what follows their "of" is the company."""

PRAISE = frozenset(
    ("award-winning", "passionate", "experienced", "seasoned", "proud", "renowned", "acclaimed")
)
"""What a bio says of how good somebody is; the job starts after it."""

ROLE_MOST = 12
"""Words."""

WEAK = frozenset(("for", "with", "für", "pour", "para", "per", "voor", "dla", "of"))
"""Words that may mean "at", but not where a plain "at" follows: "Professor for X at Y"."""

AWAY = frozenset(("on", "within"))
"""After these stands what somebody works on, and perhaps where."""

OF_COMPANY = ("es", "fr", "it", "pt", "nl")
"""Languages that write jobs small, so that a capital after "de" is a company's."""


def said_after(verb: str, rest: list[str], speech: Speech) -> tuple[str | None, str | None]:
    """Role and company after the verb: "is a …", "works as a …", "leads … at …"."""
    while rest and (rest[0].lower().rstrip(",") in speech.adverbs or rest[0].isdigit()):
        rest = rest[1:]
    low = [word.lower() for word in rest[:3]]
    if verb in speech.works or verb in ("work", "works"):
        if low[:1] and low[0] in ("as", "als", "como", "come", "comme", "jako"):
            return job(rest[1:], speech)
        company = _company_in(rest, speech)
        if where := _where(rest, speech):
            return where, company
        role = next((job(rest[i + 1 :], speech)[0] for i, w in enumerate(rest) if w == "as"), None)
        return role, company
    if verb in speech.leads or verb in ("lead", "run", "head"):
        return None, _company_in(rest, speech)
    if low[:1] and low[0] in ("in", "on", "part", "with", "at", "working", "employed", "based"):
        return None, _company_in(rest, speech)
    return job(rest, speech)


def _where(words: list[str], speech: Speech) -> str | None:
    """ "works at Clearwell, where she is a data engineer"."""
    low = [word.lower() for word in words[:20]]
    for index, word in enumerate(low[:-3]):
        if word == "where" and low[index + 1] in speech.pronouns and low[index + 2] == "is":
            return job(words[index + 3 :], speech)[0]
    return None


def job(words: list[str], speech: Speech) -> tuple[str | None, str | None]:
    """ "a Staff Engineer at Brindle & Oak, where …" → role and company."""
    while words and words[0].lower() in speech.articles | speech.adverbs:
        words = words[1:]
    role: list[str] = []
    for index, word in enumerate(words[: ROLE_MOST + 1]):
        bare = word.rstrip(",;.")
        if role and bare.lower() in WEAK and _at_follows(words[index + 1 :], speech):
            role.append(bare)
            continue
        if role and bare.lower() in AWAY:
            where = _company_in(words[index + 1 : index + 9], speech)
            if where and is_title(" ".join(role)):
                return _role(role), where
            break
        if role and bare.lower() in speech.at:
            company = proper(_named(words[index + 1 :]), comma=False)
            if company and is_capital(company[-1]) and not _is_town(bare, company):
                return _role(role), _company(company)
            return _alone(role), None
        named = speech.lang in OF_COMPANY and all(word.islower() for word in role)
        top = bool(role) and (_last(role) in TOP or " ".join(role[-2:]).lower() in TOP_PAIRS)
        if role and bare.lower() in speech.of and (named or top):
            company = proper(words[index + 1 :], comma=False)
            if company and is_capital(company[-1]):
                return _role(role), _company(company)
        if not role and bare.lower() in AND:
            return None, None
        inside = _is_genitive(words, index, speech) or _is_subject(words, index, role, speech)
        if role and bare.lower() in STOPS and not inside:
            break
        role.append(bare)
        if word != bare and not (word.endswith(",") and _goes_on(words, index, speech)):
            break
        if word != bare:
            role[-1] = word
    return _alone(role), None


def _is_town(at: str, name: list[str]) -> bool:
    """ "développeur à Brest", "arquitecta en Madrid": where somebody is, not for whom."""
    text = " ".join(name).strip(" ,;.")
    if at.lower() == "à":
        led = name[0].lower() in ("la", "le") or name[0][:2].lower() in ("l'", "l’")
        return not led and not is_organisation(text)
    return at.lower() in ("en", "em", "in", "na", "no", "w") and is_town(text)


def _is_genitive(words: list[str], index: int, speech: Speech) -> bool:
    """ "Leiter der Entwicklungsabteilung": the German article after a job, before a noun."""
    after = words[index + 1] if index + 1 < len(words) else ""
    return speech.lang == "de" and words[index] in ("der", "des") and after[:1].isupper()


def _is_subject(words: list[str], index: int, role: list[str], speech: Speech) -> bool:
    """ "Senior Lecturer in Computer Science at …": a subject between the job and its "at"."""
    after = words[index + 1 : index + 2]
    subject = words[index] == "in" and bool(after) and is_capital(after[0])
    return subject and is_title(" ".join(role)) and _at_follows(words[index + 1 :], speech)


def _named(words: list[str]) -> list[str]:
    """The words without "company" before its name: "w firmie Nadwarta", "bei der Firma Grau"."""
    small = words[1:] if words[:1] and words[0] in ("der", "la", "the") else words
    return small[1:] if small[:1] and small[0].lower() in NOUNS else words


NOUNS = frozenset(("firmie", "spółce", "firma", "empresa", "société", "azienda", "bedrijf"))


def _at_follows(words: list[str], speech: Speech) -> bool:
    """Is there a plain "at" with a name behind it before the clause ends?"""
    for index, word in enumerate(words[:6]):
        if word.lower() in speech.at - WEAK:
            return bool(proper(words[index + 1 :], comma=False))
        if word.endswith((",", ".", ";")):
            return False
    return False


def _goes_on(words: list[str], index: int, speech: Speech) -> bool:
    """Does the job go on after a comma: "Director, Clinical Operations at …"?"""
    following = [word.lower().rstrip(",.;") for word in words[index + 1 : index + 6]]
    near = next((i for i, word in enumerate(following) if word in speech.at), None)
    if near is None or not following:
        return False
    return all(
        is_capital(w) or w.lower() in ("and", "&", "of")
        for w in words[index + 1 : index + 1 + near]
    )


def _alone(role: list[str]) -> str | None:
    """A job without a company counts when it is plainly one."""
    text = _role(role)
    if not text or len(role) > 6:
        return None
    head = text.lower().split()
    if set(head) & UNTITLED:
        return None
    return text if is_title(text) else None


def _role(words: list[str]) -> str | None:
    """The job as it stands, without the place in front ("Leeds-based")."""
    kept = [word for word in words if not word.endswith("-based")]
    while len(kept) > 1 and kept[0].lower() in PRAISE:
        kept = kept[1:]
    return " ".join(kept).strip(" ,;.") or None


def _last(role: list[str]) -> str:
    return role[-1].lower().strip(",.")


def _company_in(words: list[str], speech: Speech) -> str | None:
    """The company after the last "at" of the words, up to the end of their clause."""
    for index, word in enumerate(words[:25]):
        if word.lower() in speech.at - WEAK or (index == 0 and word.lower() in speech.at):
            company = proper(words[index + 1 :], comma=False)
            if company and is_capital(company[-1]):
                return _company(company)
        if word.endswith((",", ";")) and index > 12:
            return None
    return None


def _company(words: list[str]) -> str:
    """The name of a company without its article and without the full stop of the sentence."""
    text = " ".join(words).strip(" ,;")
    if text.endswith(".") and not re.search(r"(?:\.\w{1,2}|\b(?:Inc|Corp|Co|e\.V))\.$", text):
        text = text[:-1]
    text = re.sub(r"^(?:l|d|all|dell|dall)['’](?=\w)", "", text)
    first, _, rest = text.partition(" ")
    return rest if rest and first in ARTICLES else text

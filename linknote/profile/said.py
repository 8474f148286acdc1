"""What a headline says of the present job: "Head of Platform at Brindle & Oak | Kubernetes"."""

from __future__ import annotations

import re
from functools import cache

from linknote.profile.found import Found
from linknote.profile.page.words import at_words, word_set
from linknote.profile.role_at import role_at
from linknote.profile.schools import is_school
from linknote.profile.titles import is_past, title

LONGEST = 400


def same(one: str, other: str) -> bool:
    """Are two names of a company or school the same but for case, marks and legal form?"""
    return bool(one and other) and _core(one) == _core(other)


@cache
def _legal() -> re.Pattern[str]:
    return re.compile(
        r"(?:,? (?:inc|llc|ltd|limited|gmbh|ag|se|kg|plc|corp|co|b\.?v|n\.?v|s\.? ?a|s\.?r\.?l"
        r"|s\.?l|sas|sp\. z o\.? ?o|s\.?p\.?a|ltda|oy|ab)\.?)+$"
    )


def _core(name: str) -> str:
    return "".join(c for c in _legal().sub("", name.lower()) if c.isalnum())


def said(headline: str, company: str | None = None) -> tuple[str | None, str | None]:
    """Role and company of "Role at Company"; with `company` known, also of "Role, COMPANY".

    Without it only words that cannot mean anything else stand between the two, or "en", "na",
    "em", "w" before a capital that is no field of work. (None, None) when the line does not say.
    """
    headline = headline[:LONGEST]
    if company and (role := _before(headline, company)):
        return role, company
    if plain := _plain(headline):
        return plain
    role, where = role_at(headline)
    if not role or not where:
        role, where = _loose(headline)
    if not role or not where:
        role, where = _small(headline)
    return role, _with_stop(where, headline) if where else where


def _with_stop(company: str, headline: str) -> str:
    """ "Muster S.A", "Muster S" → "Muster S.A.", "Muster S. A." as the headline has it."""
    end = headline.find(company) + len(company)
    more = re.match(r"\.(?: ?[A-Z]\.)*", headline[end : end + 12])
    if more is None:
        return company
    initials = re.search(r"(?:^|[\s.])[^\W\d_]$", company)
    short = initials or re.search(r"\b(?:Inc|Ltd|Co|Corp|Ltda|Cia)$", company)
    return company + more[0] if short else company


def _small(headline: str) -> tuple[str | None, str | None]:
    """A company that writes itself small: "Cheffe de projet chez murmur", after a plain title."""
    for part in re.split(r"[|•·;,]| [–—] ", headline):
        match = re.fullmatch(
            r"(.{2,80}?) (at|bei|chez|presso|bij|w firmie) ([^\W\d_][\w.&-]*)", part.strip()
        )
        if match and (match[2] != "at" or title(match[1])) and match[3] not in _NO_FIRMS:
            return match[1], match[3]
    return None, None


_NO_FIRMS = word_set(
    "heart scale work home large night ease best first once all last least sea play speed school"
    " university the der dem den mir uns moi nous me noi mij ons"
)


def put_job(found: Found, role: str, company: str, line: int, where: str) -> None:
    """Keep role and company read from one line; where a student learns is the school."""
    if role.lower().rpartition(" ")[2] in _STUDENTS and is_school(company):
        found.put("school", company, line, f"{where}, a student's")
        return
    found.put("role", role, line, f"{where}, before its at")
    found.put("company", company, line, f"{where}, after its at")


_STUDENTS = word_set(
    "student students studentin undergraduate postgraduate étudiant étudiante estudiante estudante"
    " studente studentessa studentka alumnus alumna alumni graduate"
)


def _plain(headline: str) -> tuple[str, str] | None:
    """ "Data Lead at Kornfeld Bank" and nothing else: the common case, without any pattern."""
    if any(mark in headline for mark in "|•·;,.…()[]/–—") or " - " in headline:
        return None
    for word in (" at ", " @ ", " bei ", " chez ", " presso ", " bij ", " w firmie "):
        role, _, company = headline.partition(word)
        if company and company[0].isupper() and word not in company and " and " not in company:
            return None if is_past(role) or len(role) < 2 else (role, company)
    return None


def _before(headline: str, company: str) -> str | None:
    """The role that stands before a company known from elsewhere."""
    at = headline.lower().find(company.lower())
    if at < 3:
        return None
    before = headline[:at]
    for word in at_words():
        if before.lower().endswith(f" {word} ") or (word == "@" and before.endswith("@")):
            role = before[: -len(word) - 1].rstrip() if before.endswith(" ") else before[:-1]
            return _last_part(role)
    match = re.search(r"(?:,| [-–—|·•]) $", before)
    return _last_part(before[: match.start()]) if match else None


def _last_part(text: str) -> str | None:
    """The part of a headline nearest to the company; None when it tells of the past."""
    part = re.split(r"[|•·;]| [–—-] ", text)[-1].strip(" ,:@")
    return part if part and not is_past(part) else None


def _loose(headline: str) -> tuple[str | None, str | None]:
    for part in re.split(r"[|•·;]| [–—] ", headline):
        match = _at().search(part)
        if match is None:
            continue
        role = part[: match.start()].strip(" ,")
        company = re.split(r" - |\s?[(\[]|, (?![A-Z]\.)", part[match.end() :])[0].strip(" ,.")
        if role and company and not is_past(role) and not _field().match(company):
            return role, company
    return None, None


@cache
def _at() -> re.Pattern[str]:
    return re.compile(r" (?:en|na|no|em|w|nella|nel|en la|en el|da) (?=[^\W\d_a-zà-ÿ])")


@cache
def _field() -> re.Pattern[str]:
    """What follows "en", "em", "na", "w" and is a field of work or a place, not a company."""
    wide = (
        r"recursos humanos|inteligencia artificial|inteligência artificial|cien[cç]ias?|ciências?"
        r"|derecho|direito|tecnolog\w+|ingenier\w+|engenharia|administra\w+|gesti[oó]n|gestão"
        r"|transforma\w+|desarrollo|desenvolvimento|comunica\w+|marketing|ventas|vendas|finan\w+"
        r"|psicolog\w+|econom\w+|educa\w+|branży|obszarze|zakresie|dziale"
    )
    alone = (
        r"sistemas|inform[aá]tica|recursos|salud|saúde|log[ií]stica|datos|dados|data|software|ti|it|ia"
        r"|ai|rh|rrhh|hr|big data|machine learning|cloud|ux|ui|seo|sap|python|java|excel|dise[ñn]o"
        r"|design|medicina|enfermer\w+|publicidad\w*|contabilidad\w*|neg[oó]cios|com[eé]rcio"
        r"|projetos|proyectos|branding|social media|digital|e-?commerce|b2b|saas|fintech"
        r"|ciberseguridad|cibersegurança|espa[ñn]a|m[eé]xico|madrid|barcelona|lisboa|porto|brasil"
        r"|portugal|s[aã]o paulo|rio de janeiro|polsce|warszawie|krakowie"
    )
    return re.compile(rf"(?i)(?:{wide})\b|(?:{alone})(?:$| (?:y|e|&|i|/|and) )")

"""A profile page copied from a browser: whole or its top card, three layouts, eight languages."""

from __future__ import annotations

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.found import Found
from linknote.profile.mutuals import is_mutual, read_mutuals
from linknote.profile.page.card import Card, badge_index, current_job, read_card
from linknote.profile.page.dates import dates
from linknote.profile.page.jobs import Job, read_jobs, read_schools
from linknote.profile.page.lang import page_lang
from linknote.profile.page.lines import is_heading, once_over, tidy
from linknote.profile.page.overlay import read_overlay
from linknote.profile.page.place import contact_index, looks_like_place
from linknote.profile.page.posts import read_post, without_more
from linknote.profile.page.sections import Sections, divide
from linknote.profile.page.signs import count
from linknote.profile.page.words import is_label
from linknote.profile.pasted import Line, Pasted
from linknote.profile.said import put_job, said, same
from linknote.profile.schools import is_school
from linknote.profile.titles import title

FORMAT = "linkedin-page"
WHO = 'or say who it is with --who "Name, Role at Company"'


def looks_like(pasted: Pasted) -> bool:
    """A degree badge, a contact link, a count beside a button, or headings with dates of jobs."""
    lines, _ = tidy(pasted.head)
    if contact_index(lines) is not None or badge_index(lines) is not None:
        return len(lines) > 1
    counted = any(count(line.text) == "connections" for line in lines)
    if counted and len(lines) > 3:
        return True
    rows = [line for line in lines if is_heading(line.text)]
    lasting = any((found := dates(line.text)) and found.lasting for line in lines)
    followed = any(count(line.text) == "followers" for line in lines)
    login = sum(is_label("login", line.text) for line in lines[:20]) >= 4
    return (len(rows) >= 2 and (lasting or followed or login)) or _is_connection(lines)


def _is_connection(lines: list[Line]) -> bool:
    """One row of one's own list of connections: name, headline, "Connected on …", button."""
    return 3 <= len(lines) <= 8 and any(is_since(line.text) for line in lines[1:])


def is_since(text: str) -> bool:
    """Is it "Connected on June 9, 2025", "Connected 2 weeks ago"?"""
    words = text.split()
    return any(c.isdigit() for c in text) and any(
        is_label("connected", " ".join(words[:n])) for n in (1, 2, 3)
    )


def parse(pasted: Pasted) -> Person:
    """The person of the page; InputError for one's own page, a hidden name, or none."""
    lines, twice = tidy(pasted.lines)
    found = Found(FORMAT)
    lines = read_overlay(lines, found)
    contact = contact_index(lines)
    anchor = _anchor(lines, twice, contact)
    sections = divide(lines, twice, anchor)
    card = read_card(sections.card)
    _refuse(card, sections, lines, pasted)
    lang = page_lang(lines)
    found.put("lang", lang, None, "the words of the page's labels")
    _name(card, found, pasted)
    _card_facts(card, sections, found)
    _work(card, sections, found)
    _texts(card, sections, found, lang)
    return found.person()


def _anchor(lines: list[Line], twice: frozenset[int], contact: int | None) -> int:
    """A line that is surely in the top card: headings are only looked for below it."""
    heading = next(
        (
            i
            for i, line in enumerate(lines)
            if is_heading(line.text) and (not twice or line.number in twice)
        ),
        len(lines),
    )
    index = badge_index(lines)
    if contact is not None and (contact < 150 or contact < heading):
        return contact
    return index if index is not None and index < heading else -1


def _refuse(card: Card, sections: Sections, lines: list[Line], pasted: Pasted) -> None:
    hidden = next((line for line in sections.card if is_label("member", line.text)), None)
    if hidden and (card.name is None or is_label("member", card.name.text)):
        raise InputError(
            "the page hides this person's name (LinkedIn Member)",
            hint="open a profile that shows its name, " + WHO,
            where=pasted.at(hidden.number),
        )
    if card.badge is not None or pasted.own:
        return
    own = next((line for line in lines if is_label("own", line.text)), None)
    if own is None and card.viewer and card.name and same(card.viewer, card.name.text):
        own = card.name
    if own is not None:
        raise InputError(
            "this is your own profile",
            hint="paste the profile of the person you write to",
            where=pasted.at(own.number),
        )


def _name(card: Card, found: Found, pasted: Pasted) -> None:
    if card.name and found.name(card.name.text, card.name.number, card.name_rule):
        if card.viewer and card.badge is None and not pasted.own:
            found.note("check the name: no degree stands beside it on the page")
        return
    if found.get("name"):
        return
    raise InputError(
        "no name of a person stands where a profile page has it",
        hint="copy the page from its top, " + WHO,
        where=pasted.at(card.name.number if card.name else None),
    )


def _card_facts(card: Card, sections: Sections, found: Found) -> None:
    if card.badge and card.badge_line:
        found.put("degree", card.badge.degree, card.badge_line.number, "the degree badge")
    lone = card.doubtful
    if (
        lone
        and not said(lone.text)[0]
        and (len(lone.text.split()) < 3 or looks_like_place(lone.text))
    ):
        found.note(f'check the headline: "{lone.text}" may be a headline or a place')
    elif card.headline:
        found.put("headline", card.headline.text, card.headline.number, "the line below the name")
    if card.place:
        found.put("location", card.place.text, card.place.number, card.place_rule)
    for line in sections.card:
        if is_mutual(line.text) and (mutual := read_mutuals(line.text)):
            names, total = mutual
            found.put("mutuals", names, line.number, "the line of mutual connections")
            found.put("mutual_count", total, line.number, "the line of mutual connections")
        if is_since(line.text):
            found.put("degree", 1, line.number, "connected since")


def _work(card: Card, sections: Sections, found: Found) -> None:
    """Role, company and school: Experience first, then the top card, then the headline."""
    jobs = read_jobs(sections.experience or [])
    schools = read_schools(sections.education or [])
    company, school = _company_and_school(card, jobs, schools)
    current = [job for job in jobs if job.current]
    ended = [job.company.text for job in jobs if job.company and not job.current]
    job = next(
        (j for j in current if company and j.company and same(j.company.text, company.text)),
        current[0] if current else None,
    )
    if job and job.role:
        found.put("role", job.role.text, job.role.number, "the current job in Experience")
    if job and job.company:
        found.put("company", job.company.text, job.company.number, "the current job in Experience")
    alone = job is not None and job.role is not None and job.company is None
    if company and not alone and not any(same(company.text, old) for old in ended):
        found.put("company", company.text, company.number, "the company in the top card")
    if school and not schools and _is_lone(card) and not current:
        found.note(f'check the school: "{school.text}" may be where the person works')
    if schools:
        found.put("school", schools[0].text, schools[0].number, "the first school in Education")
    if school:
        found.put("school", school.text, school.number, "the school in the top card")
    if not found.get("role"):
        _headline_job(card, found, ended, jobs)


def _headline_job(card: Card, found: Found, ended: list[str], jobs: list[Job]) -> None:
    line = card.headline
    if card.current and (job := current_job(card.current.text)):
        role, company = said(job)
        if role and company:
            put_job(found, role, company, card.current.number, "the row's current job")
        return
    if line is None:
        return
    known = found.get("company")
    role, company = said(line.text, known)
    if role and company and not any(same(company, old) for old in ended):
        if known is None or same(known, company):
            put_job(found, role, company, line.number, "the headline")
    elif not jobs and role is None:
        plain = title(line.text)
        if known or plain == line.text:
            found.put("role", plain, line.number, "the headline's first part, a title")


def _company_and_school(
    card: Card, jobs: list[Job], schools: list[Line]
) -> tuple[Line | None, Line | None]:
    """Which of the top card's two lines is the company and which the school.

    Experience and Education decide; then the order, company first; then the look of the name.
    """
    lines = _apart(card)
    work = [job.company.text for job in jobs if job.company]
    learnt = [school.text for school in schools]
    school = next((x for x in lines if any(same(x.text, s) for s in learnt)), None)
    company = next((x for x in lines if any(same(x.text, w) for w in work)), None)
    if school is company:
        school = None
    rest = [line for line in lines if line is not school and line is not company]
    if company and not school:
        school = rest[0] if rest else None
    elif school and not company:
        company = rest[0] if rest and lines.index(rest[0]) < lines.index(school) else None
    elif not school and len(rest) >= 2:
        company, school = rest[0], rest[1]
    elif not school and rest:
        employer = said(card.headline.text)[1] if card.headline else None
        retired = bool(jobs) and not any(job.current for job in jobs)
        works = employer is not None and _alike(employer, rest[0].text)
        if works or not (employer or is_school(rest[0].text)):
            company = rest[0]
        elif is_school(rest[0].text):
            school = rest[0]
        if company and retired and not works:
            company, school = None, rest[0]
    return company, school


def _is_lone(card: Card) -> bool:
    """Does the top card hold one line only where company and school stand?"""
    return len(_apart(card)) == 1


def _alike(one: str, other: str) -> bool:
    """The same company, perhaps said in fewer words ("Härtetechnik", "Härtetechnik GmbH")."""
    short, long = sorted((one.lower(), other.lower()), key=len)
    return same(one, other) or (len(short) > 3 and short in long)


def _apart(card: Card) -> list[Line]:
    """The top card's company and school, each once; "Company · School" on one line comes apart."""
    parts: list[Line] = []
    for line in card.extras:
        for text in line.text.split(" · "):
            if not any(same(text, part.text) for part in parts):
                parts.append(Line(line.number, text.strip(), line.raw))
    return parts[:2]


def _texts(card: Card, sections: Sections, found: Found, lang: str | None) -> None:
    about = without_more(sections.about)
    if about:
        found.put("about", once_over([x.text for x in about]), about[0].number, "the section About")
    names = {found.get("name").lower()}
    if card.name:
        names.add(card.name.text.lower())
    post = read_post(sections.activity, frozenset(names), lang)
    if post:
        found.put("post", post[0], post[1], "the newest own post in Activity")

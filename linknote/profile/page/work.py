"""Role, company and school of a page: Experience, the top card and the headline together."""

from __future__ import annotations

from linknote.profile.found import Found
from linknote.profile.page.card import Card
from linknote.profile.page.card_lines import current_job
from linknote.profile.page.jobs import Job, read_jobs, read_schools
from linknote.profile.page.sections import Sections
from linknote.profile.pasted import Line
from linknote.profile.said import put_job, said, same
from linknote.profile.schools import is_school
from linknote.profile.titles import title


def work(card: Card, sections: Sections, found: Found) -> None:
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

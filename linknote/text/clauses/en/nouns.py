"""English word tables: what people make, where they meet, who they are, what they ask for."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())


TALKS = word_set(
    """
    talk talks keynote presentation lecture webinar workshop panel session tutorial speech
    masterclass slides
    """
)
POSTS = word_set(
    """
    post posts article articles blog blogs blogpost essay thread threads comment comments
    newsletter column piece write-up writeup paper tweet tweets reply answer case-study
    """
)
PROJECTS = word_set(
    """
    project projects library libraries repo repos repository package plugin tool app framework
    extension codebase crate
    """
)
NEWS = word_set(
    """
    launch promotion funding announcement award release acquisition expansion merger milestone
    anniversary raise opening rebrand round role job position
    """
)
ADS = word_set(
    """
    ad ads advert adverts opening openings posting postings vacancy vacancies listing
    """
)
JOBS = word_set(
    """
    role roles position positions job jobs internship apprenticeship opportunity
    """
)
WORKS = word_set(
    """
    work research podcast podcasts episode episodes interview book books video videos demo
    channel course courses guide story stories documentation docs design designs portfolio
    website site profile question questions idea ideas contribution contributions photo photos
    exhibition review reviews report reports study thesis dissertation invitation message cv
    resume livestream stream email letter map dataset notebook poster recommendation
    endorsement company team startup business shop feature product background experience
    """
)
MADE = TALKS | POSTS | PROJECTS | NEWS | ADS | JOBS | WORKS
"""Heads of a noun phrase that is theirs: a bare one takes "your"."""
EVENTS = word_set(
    """
    meetup meet-up conference summit hackathon event fair expo symposium gathering dinner
    lunch breakfast party drinks workshop session camp barcamp unconference festival retreat
    convention congress webinar panel roundtable seminar course training bootcamp reception
    wedding networking clean-up cleanup quiz picnic barbecue
    """
)
GROUPS = word_set(
    """
    group slack discord community forum channel network society club chapter guild association
    mailing-list list server circle choir cohort class team chat board committee
    """
)
SCHOOLS = word_set(
    """
    university college school academy institute polytechnic bootcamp faculty uni
    """
)
INSTITUTIONS = EVENTS | GROUPS | SCHOOLS
PEOPLE = word_set(
    """
    friend friends colleague colleagues coworker co-worker boss manager mentor professor
    teacher classmate neighbour neighbor cousin brother sister wife husband partner
    acquaintance contact contacts connection connections teammate flatmate supervisor lecturer
    tutor
    """
)
ROLES = word_set(
    """
    engineer developer student designer manager analyst scientist researcher nurse teacher
    founder recruiter graduate consultant writer librarian architect programmer freelancer
    intern lead editor translator lecturer accountant marketer journalist physicist chemist
    biologist lawyer photographer administrator maintainer contributor user reader listener
    newcomer beginner apprentice alum alumna alumnus grad statistician economist mechanic
    gardener baker chef planner surveyor volunteer cofounder co-founder director coordinator
    organiser organizer owner practitioner technician therapist doctor pharmacist speaker fan
    admirer follower subscriber customer client member parent neighbour neighbor professor
    paralegal solicitor
    """
)
COMPANIES = word_set(
    "team company startup firm employer lab department organisation organization group business "
    "school clinic hospital office"
)
SITES = word_set(
    """
    linkedin github gitlab twitter x mastodon bluesky google youtube facebook instagram reddit
    medium substack wikipedia stackoverflow search online internet web web-search feed
    timeline recommendations suggestions algorithm
    """
)
"""Places to look for people, which neither of the two is a part of."""
HELP = word_set(
    """
    advice help guidance tips feedback pointers input support ideas suggestions insight
    insights
    """
)
VIEWS = word_set(
    """
    take view views thoughts opinion perspective advice recommendation recommendations
    feedback answer reaction side insights insight tips ideas input suggestions
    """
)
ABOUT = word_set(
    """
    experience experiences story path journey approach career process setup work research
    plans role team background project company move method methods workflow lessons
    """
)
WANTED = word_set(
    """
    job internship apprenticeship mentor mentorship role position opportunity placement
    """
)
WANTED_MANY = word_set(
    """
    work jobs opportunities roles internships collaborators speakers volunteers people
    """
)
COUNTED = word_set(
    """
    collaboration partnership conversation change switch chat exchange joint call coffee
    project sabbatical career-change sparring
    """
)
"""Bare nouns that English gives an article."""
NOUNS_IN_ING = word_set(
    """
    pricing typing testing engineering marketing training mentoring funding onboarding
    networking accounting nursing farming cooking gardening banking publishing modelling
    modeling programming computing coding recruiting consulting scheduling monitoring logging
    caching parsing planning tutoring fundraising manufacturing retailing wellbeing lighting
    mapping branding streaming writing
    """
)
"""Names of fields and trades; other words in -ing before a preposition are what one is doing."""

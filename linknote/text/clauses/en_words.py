"""English word tables: which words open a clause, name a thing they made, or ask a question."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
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
    wedding
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

DETERMINERS = word_set(
    """
    your the a an this that these those my our one some his her their
    """
)
SUBJECTS = word_set(
    """
    i we you he she they it there this that these those i'm i've i'd i'll
    """
)
PREPOSITIONS = word_set(
    """
    at through via in on from by while during after before thanks because around among near
    under over behind with without across within inside
    """
)
NP_ENDS = word_set(
    """
    next on about at from in for of by to with regarding re titled called named where which
    that who when you and or but last this yesterday via during into within as between against
    under over behind how why what using without because is was
    """
)
ADVERBS = word_set(
    """
    really just recently also thoroughly absolutely truly currently still actually only
    finally very much deeply particularly especially always never often briefly already
    previously once immediately greatly totally simply genuinely definitely both first
    """
)

PAST = word_set(
    """
    wanted hoped needed registered enrolled booked reserved saw read heard watched attended
    enjoyed loved liked found noticed came stumbled listened spotted discovered followed used
    tried applied joined learned learnt studied went got was sat bookmarked cited commented
    starred forked contributed installed built appreciated caught ran bumped reached wrote
    remembered took moved started finished graduated left switched became began made had did
    gave organised organized taught lived grew visited bought ordered signed subscribed
    upvoted reposted quoted recommended asked googled tested adopted deployed inherited
    benefited missed admired volunteered interned worked noted knew felt realised realized
    decided quit won shared sent posted passed completed earned relocated returned retired
    launched adapted borrowed checked downloaded recognised recognized thought saved printed
    """
)
TOGETHER = word_set(
    """
    met spoke talked chatted connected overlapped collaborated exchanged shook crossed
    discussed swapped danced sang played
    """
)
PRESENT = word_set(
    """
    need work use build run love like want hope plan study live teach write do have admire
    enjoy remember know think believe lead manage organise organize maintain design develop
    make own volunteer research specialise specialize train represent wish feel care agree
    read listen see subscribe can could am recruit coach mentor come sell buy grow keep play
    sing ride climb bake paint draw code program collect serve import sail row farm cook
    garden photograph advise
    """
)
GOALS = word_set(
    """
    learn connect ask discuss talk chat hear swap compare exchange pick get keep stay
    collaborate meet explore understand follow join find say thank share network help
    contribute invite offer discover catch reconnect introduce congratulate tell show give
    apply improve grow gain see speak cooperate partner support become figure work build make
    start move do know trade bounce reach be arrange organise organize bring take put propose
    suggest send seek expand team welcome hire recruit interview feature publish translate use
    """
)
GREETING_GOALS = word_set("say thank congratulate wish let tell apologise apologize")
TALKED_OVER = word_set(
    """
    learn hear ask compare swap exchange discuss talk chat share understand see stay keep find
    explore pick follow say thank meet get show tell send offer invite wish congratulate
    reconnect
    """
)
"""Wishes that are themselves the purpose of getting in touch."""

STUDY = word_set(
    """
    reconnecting learning understanding hearing seeing connecting discussing exchanging
    swapping comparing meeting following staying keeping collaborating joining getting asking
    knowing finding picking contributing sharing talking speaking discovering gaining chatting
    helping being
    """
)
"""Gerunds that name a wish: "learning more about X" is what one would like to do."""

DOING = word_set(
    """
    moving working building looking hoping trying thinking wondering exploring considering
    planning starting switching researching writing studying running facing struggling
    preparing leaving transitioning changing teaching organising organizing setting putting
    migrating searching training returning relocating applying aiming dealing seeking pivoting
    retraining graduating finishing designing developing leading maintaining managing making
    creating growing scaling launching going coming attending speaking using evaluating
    investigating drafting rebuilding replacing rewriting restarting wanting needing reading
    taking doing gathering collecting interviewing digging diving getting-into comparing-notes
    translating volunteering expanding bootstrapping shifting stepping heading piloting
    trialling selling buying opening hosting curating
    """
)
STATES = word_set(
    """
    interested curious keen eager excited happy glad new passionate open based ready stuck
    grateful impressed inspired fascinated intrigued part on in at not also too responsible
    drawn thrilled delighted involved active focused torn unsure fresh relatively currently
    always still desperate proud nervous short amazed struck busy back really very quite super
    genuinely
    """
)
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

AUXILIARIES = word_set(
    """
    do does did is are was were can could would will shall have has had should may might don't
    doesn't didn't isn't aren't can't won't wouldn't
    """
)
WH = word_set("how what which why when where who whose whom")
REFERRALS = word_set(
    """
    suggested told mentioned recommended introduced pointed said sent shared referred showed
    encouraged put passed forwarded connected talked thinks thought spoke speaks says suggests
    recommends knows gave asked invited urged advised tipped directed tagged helped
    """
)
FINITE = REFERRALS | word_set(
    """
    is was are were has have had works worked uses used studied met runs ran helped led made
    taught built seems looks sounds went came did does wrote won joined 're 've 's both
    """
)
PLAIN = word_set(
    """
    application class customer and but so if because cause since as to of for with about into
    not no any all lots loads much many more most same fellow big huge great good nice long
    longtime long-time regular recent latest last next new old excellent brilliant interesting
    wonderful fantastic amazing lovely insightful thoughtful inspiring superb helpful useful
    super mutual shared common former ex congrats congratulations thanks thank cheers data
    software senior junior product machine open job blog conference online local career hiring
    searching browsing scrolling googling been would wanna let let's maybe perhaps please
    hello being having someone somebody people everyone today yesterday recently years ages
    back both would'd similar research working alumni alum alumna alumnus lead backend
    frontend web mobile cloud security marketing design teaching nursing accounting finance
    sales project upcoming coming introduced recommended referred suggested keynote couple one
    two three four five six seven eight nine ten twelve fifteen twenty half nerd encouragement
    """
)
COMMON = (
    MADE
    | EVENTS
    | GROUPS
    | SCHOOLS
    | PEOPLE
    | ROLES
    | DETERMINERS
    | SUBJECTS
    | PREPOSITIONS
    | NP_ENDS
    | ADVERBS
    | PAST
    | TOGETHER
    | PRESENT
    | GOALS
    | STUDY
    | DOING
    | STATES
    | HELP
    | VIEWS
    | ABOUT
    | WANTED
    | WANTED_MANY
    | AUXILIARIES
    | WH
    | PLAIN
) - word_set("i i'm i've i'd i'll")
"""Words whose capital at the start of an answer is only a sentence capital."""

ALWAYS_SMALL = (
    DETERMINERS
    | SUBJECTS
    | PREPOSITIONS
    | ADVERBS
    | PAST
    | TOGETHER
    | AUXILIARIES
    | WH
    | word_set(
        """
    and but so if because cause since as to of for about not no any been fellow congrats
    congratulations thanks thank cheers would wanna mutual former same
    """
    )
)
"""Words that are small inside a sentence even before a name."""

INSTITUTIONS = EVENTS | GROUPS | SCHOOLS

TELLING = word_set(
    """
    is are was were has have had do does did can could will would should must might isn't
    aren't wasn't don't doesn't didn't can't won't wouldn't fits matches sounds looks seems
    helps means makes needs shows reminds inspires interests helped inspired made changed gave
    taught runs became
    """
)
"""Verbs that make a whole sentence of what began like a noun phrase."""

TELLING_OF_MANY = word_set(
    """
    ask help need use want make inspire match fit mean seem look sound interest write work
    come go know like love read run say see struggle suffer talk think try
    """
)
"""The same after a plural ("my customers ask"); elsewhere they are nouns."""

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

OWN_SMALL = word_set(
    """
    dbt npm pandas numpy pytest git jq curl etcd kubectl systemd nginx httpx sklearn scipy
    matplotlib redis bash zsh vim emacs webpack eslint pip conda tmux ffmpeg gcc llvm
    """
)
"""Names that stay small at the start of a sentence."""

SHORTHAND = {
    "im": "I'm",
    "ive": "I've",
    "dont": "don't",
    "didnt": "didn't",
    "doesnt": "doesn't",
    "isnt": "isn't",
    "arent": "aren't",
    "wasnt": "wasn't",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "shouldnt": "shouldn't",
    "havent": "haven't",
    "cant": "can't",
    "youre": "you're",
    "theyre": "they're",
    "youve": "you've",
    "weve": "we've",
    "whats": "what's",
    "thats": "that's",
    "u": "you",
    "ur": "your",
    "thx": "thanks",
    "tx": "thanks",
    "plz": "please",
    "pls": "please",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "have to",
    "w/": "with",
}

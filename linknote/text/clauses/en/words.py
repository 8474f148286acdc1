"""English word tables: small words and verbs, by the clause they open."""

from __future__ import annotations

from linknote.text.clauses.en.nouns import word_set

DETERMINERS = word_set(
    """
    your the a an this that these those my our one some his her their another
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
    figured forgot promised spent lost fell broke chose sold led kept hired helped brought launched
    adapted borrowed checked downloaded recognised recognized thought saved printed
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
    helping being sending offering inviting saying
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
    genuinely available fluent qualified certified motivated free willing able experienced
    trained comfortable familiar convinced confident used
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
TELLING = word_set(
    """
    is are was were has have had do does did can could will would should must might isn't
    aren't wasn't don't doesn't didn't can't won't wouldn't fits matches sounds looks seems
    helps means makes reminds inspires helped inspired made changed gave taught became keeps
    says mentions comes stuck stays caught popped pops gives brings gets
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

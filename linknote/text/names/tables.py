"""Words around a name that are no part of it: titles, credentials, pronouns, roles, firms.

Keys are casefolded and without full stops; tables hold what is common in profiles, by language.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES: Final = _words(
    """
    docteur professeur professeure doctora doutor doutora profesor profesora professora
    professore professoressa dottore dottoressa drg drh seri doktor profesör dozent univ-doz
    magister ingeniør sivilingeniør professori tohtori mr mrs ms miss mx mister missus dr drs
    prof professor doctor sir dame rev reverend revd father capt captain col colonel lt
    lieutenant maj sgt ssgt msgt cpt cdr cmdr comdr brig gp flt wg sqn cmde rabbi imam
    prebendary messrs esq atty attorney engr barr barrister surv arc adv advocate herr frau hr
    dipl-ing dipling dipl-kfm dipl-kffr dipl-inf dipl-inform dipl-wirt-ing dipl-psych dipl-päd
    dipl-math dipl-phys dipl-chem dipl-biol dipl-vw dipl-bw dipl-betrw dipl-jur dipl-des
    dipl-oec dipl dr-ing drin drmed dring mag maga mmag profin univ-prof univprof univ ao-prof
    ass-prof assoz-prof priv-doz privdoz pd stb ra rain wp di diin mba-dr mme mlle monsieur
    madame maître maitre pr sig sigra signa dott dottssa dssa drssa profssa avv geom rag cav
    don_ doña dña dna sra srta dra lic licda mtro mtra arq abg abog econ psic prof-dr profa
    profo enga engo eng-o drª profº dhr mevr mevrouw mw ds mr-dr fru frk fröken lektor docent
    mgr mga bca bc judr mudr mvdr phdr rndr pharmdr paeddr thdr mddr icdr doc inż hab lek adw
    rpr radca apl ks conf lect asist doç öğr gör uzm yrd müh sn sayın ifj özv shri shree smt
    smti kumari kum er ca_ thiru selvi dato datuk dato' datin datuk' tun puan encik tuan sdr hj
    hjh haji hajah ustaz ustadz ustazah kh bapak ibu bpk khun phra tn ny alhaji alhaja hajia
    mallam otunba mazi evang apostle deacon prophet sheikh shaikh shaykh sheikha sayyid_ maulana
    moulana mufti hafiz_ qari hajj д-р проф доц инж акад г-н г-жа господин госпожа адв ктн дмн
    кэн ктх δρ κος κα καθ καθηγητής καθηγήτρια κύριος κυρία ד"ר ד״ר דר פרופ' פרופ׳ פרופ עו"ד
    עו״ד הרב אינג' אינג׳ מר גב' גב׳ د دكتور الدكتور دكتورة الدكتورة م مهندس المهندس المهندسة أ
    أستاذ الأستاذ الأستاذة أد السيد السيدة الشيخ المحامي المحامية الحاج دکتر آقای خانم استاد
    ڈاکٹر جناب डॉ डा डॉक्टर श्री श्रीमती सुश्री प्रो एडवोकेट ড ডা ডঃ ডাঃ জনাব திரு திருமதி
    முனைவர் ಡಾ ഡോ డా ડૉ ਡਾ นาย นาง นางสาว ดร คุณ ผศ รศ ศ นพ พญ
    """
)
"""Stripped wherever they lead a name."""

SOFT_TITLES: Final = _words(
    """
    ca cs cma icwa ing arch eng ir ar av gen general major hon judge lady lord pastor chief
    bishop elder evangelist fr sr br me ts op hrh his her h.e he se pan pani bay bayan pak bu
    bang mas mbak kak master madam madame sister brother justice senator ambassador president
    principal coach chef id si_ ec ven mwalimu ustad pandit yb ybhg sri_ datu gov councillor
    cllr barrister baron baroness baronin freiherr freifrau gräfin comtesse
    """
)
"""Also names or common words: stripped before two or more words, or with their full stop."""

DOTTED_TITLES: Final = _words("m d sr sra fr br h hr mag av ec id r st_ op γ κ г")
"""Only a title with its full stop (`M. Jean Aubry`); single letters need a given name after."""

FRENCH_GIVEN: Final = _words(
    """
    jean jean-pierre jean-luc jean-paul jean-marc jean-claude pierre philippe françois michel
    jacques alain patrick nicolas christophe laurent frédéric thierry pascal éric olivier
    stéphane bernard gérard andré rené louis henri yves luc marc guillaume julien antoine
    mathieu sébastien jérôme benoît étienne gilles didier bruno fabrice vincent xavier thibault
    hugo théo léo baptiste
    """
)
"""Before these a bare `M.` is Monsieur; elsewhere it is an initial."""

SHORT_GIVEN: Final = _words(
    "md mohd muhd mohmd mst sk st mc wm ma fco chas geo thos jas jos abd ant"
)
"""Shortened given names, which look like titles."""

TAIL_HONORIFICS: Final = _words(
    """
    ji bey hanım san sama sir sahib 님 씨 박사 교수 대표 이사 부장 과장 차장 대리 팀장 사원
    さん 様 氏 先生 博士 教授 君 女士 小姐 老师
    经理
    """
)

TITLE_TAILS: Final = _words(
    """
    psych päd kfm kffr wirt-ing inform math phys chem biol betrw adm eng sci juris rer nat med
    phil jur iur oec oecon habil dent vet theol pol soc publ techn tech agr agrar mont hc h c
    mult univ ing hab emer em des fh tu retd ret rtd ir dr prof
    """
)
"""What follows a German (or Polish) degree: `Dr. rer. nat.`, `Prof. Dr. h.c. mult.`."""

TWO_WORD_TITLES: Final = frozenset(
    {
        ("prof", "madya"),
        ("profesor", "madya"),
        ("datuk", "seri"),
        ("dato'", "seri"),
        ("dato", "seri"),
        ("the", "rev"),
        ("the", "reverend"),
        ("the", "hon"),
        ("the", "honourable"),
        ("most", "rev"),
        ("tan", "sri"),
        ("toh", "puan"),
        ("lt", "col"),
        ("lt", "gen"),
        ("maj", "gen"),
        ("wing", "commander"),
        ("group", "captain"),
        ("rear", "admiral"),
        ("vice", "admiral"),
        ("his", "excellency"),
        ("her", "excellency"),
        ("rt", "hon"),
        ("right", "honourable"),
        ("mother", "superior"),
        ("dr", "med"),
        ("öğr", "gör"),
        ("yrd", "doç"),
        ("r", "pr"),
    }
)

CREDENTIALS: Final = _words(
    """
    phd dphil drph edd psyd pharmd dba dsc scd dnp md mbbs mbchb frcs frcp facp facs facc mrcp
    mrcs jd llb llm lld bsc msc mphil mres meng beng btech mtech bcom mcom bba mba emba pgdm
    pgdip pgce pgcert bed med_ bca mca bfa mfa mpa mpp mph msw lcsw lmft lpc mft rn bsn msn aprn
    fnp dvm dds dmd od cpa acca fcca aca fca cfa cma cgma cia cisa cism cissp crisc cgeit ccsp
    ceh oscp ccna ccnp ccie itil pmp capm pgmp pmi-acp pmi-pba prince2 csm cspo a-csm csp psm
    pspo safe spc rte cbap ccba cscp cpim clssbb lssbb lssgb phr sphr gphr shrm-cp shrm-scp cipd
    mcipd fcipd assoccipd aphr prc ceng ieng mice mimeche miet fiet mbcs fbcs citp cphys mrics
    frics frsa fhea sfhea mciarb fciarb mcim fcim acib acii fcii chfc clu cfp frm prm cera fsa
    asa fia aicp aia riba arb leed leedap ap-bd+c pe peng csci cchem mrsc frsc frs frse obe mbe
    cbe kbe dbe kc qc esq esquire icf-acc icf-pcc icf-mcc acc_ pcc mcc cpcc cptd aphsa cips
    mcips fcips cissp-issap dipm dipe diphe hnd hnc bchir mchem mphys mmath marc barch bmus mmus
    dmus bvsc mrcvs csc dis akc fcmi cmgr mcmi mieee smieee acsm issap togaf cdmp cipp cipp/e
    cipp/us cipm cipt ccep cams cfe cpp aigp cem cpcu are mcse mcsa mcp aws gcp sap lion ono ret
    retd rtd hons honours magna bpharm mpharm rph rd rdn ldn cscs ces nasm-cpt usmc usaf usn
    usa_ cst cssbb cqe cqa asq cre ccim gri abr crs crb sres e-pro realtor sh mh se mm st mt ssi
    skom mkom spd mpd sip msi amd spsi mpsi sked sgz skm ssos spt ssn spdi mmsi mak ak skep ners
    msceng mscit mba-it bscit bms bmm mms icwa fcs acs fcma acma llm-ip
    """
)
"""Letters after a name; stripped from the third word on, the plain ones from the second."""

PLAIN_CREDENTIALS: Final = _words(
    """
    phd dphil mba emba msc bsc pmp cissp cpa cfa mbbs pharmd psyd edd llm llb jd md meng beng
    btech mtech esq esquire rn shrm-cp shrm-scp sphr phr csm cspo lion acca fcca ceng mphil
    """
)
"""So plainly credentials that they may stand right after a first name."""

RISKY_CREDENTIALS: Final = _words("ma ba ms bs md do pa pe ca ed st se sh mm mt ra rd dr om ai as")
"""Also names or words: only in capitals, from the third word on."""

GENERATIONS: Final = _words("jr sr ii iii iv")

ROLES: Final = _words(
    """
    advokat adwokat avocat avocate avvocata psychologin psychologe psycholog ärztin arzt lekarz
    heilpraktiker heilpraktikerin apotheker apothekerin steuerfachwirt tandarts huisarts
    makelaar ceo cto cfo coo cio cmo cpo cro chro ciso vp svp evp avp founder co-founder
    cofounder owner president chairman chairwoman director managing manager engineer developer
    designer architect consultant consultancy recruiter coach speaker author writer analyst
    scientist lead head senior junior principal chief executive officer specialist strategist
    marketer freelance freelancer freelancing entrepreneur investor advisor adviser trainer
    mentor teacher lecturer researcher student candidate administrator assistant associate
    partner expert professional product software data digital marketing growth global
    international keynote certified leadership hiring hr talent acquisition recruiting
    recruitment sourcing sourcer human resources business development sales account project
    program programme operations finance financial legal photographer journalist editor
    podcaster blogger youtuber influencer creator copywriter ghostwriter realtor therapist
    psychologist physiotherapist nurse dentist physician surgeon lawyer attorney solicitor
    notary accountant auditor actuary translator interpreter cybersecurity cloud devops
    fullstack full-stack frontend backend blockchain crypto ai ml seo ux ui pm helping building
    open seeking looking available actively verified premium official ex former formerly retired
    rechtsanwalt rechtsanwältin steuerberater steuerberaterin notar notarin architekt
    architektin geschäftsführer geschäftsführerin berater beraterin entwickler entwicklerin
    leiter leiterin inhaber inhaberin vertrieb gründer gründerin directeur directrice fondateur
    fondatrice consultante ingénieur développeur responsable chargé chargée étudiant étudiante
    gerente directora fundador fundadora ingeniero ingeniera consultor consultora abogado
    abogada diretor diretora engenheiro engenheira advogado advogada desenvolvedor estudante
    direttore direttrice consulente fondatore ingegnere avvocato studente adviseur eigenaar
    oprichter kierownik dyrektor specjalista konsultant programista rekruter właściciel
    """
)
"""A tagline starts here when two words of a name came before."""

SENTENCE_WORDS: Final = _words(
    "is am are was i'm i’m who that for to with and or on by we my your our"
)
"""In small letters after a name these begin a sentence, not another name."""

NOT_PLAIN: Final = _words(
    """
    linkedin com org net io example www at bei chez presso from with via på hos en na bij w em
    aka alias née
    """
)
"""After or in these a line holds more than a name."""

NOT_PERSON: Final = _words(
    """
    user nutzer benutzer deleted account konto uniwersytet politechnika szkoła hochschule
    fachhochschule universiteit università escuela école escola scuola instituto istituto
    fundación fundacja fondation fundação fondazione stichting vereniging firma sociedad spółka
    redakcja linkedin linkedin-mitglied linkedin-lid member membre mitglied miembro membro
    usuario usuário utilisateur utente użytkownik lid gebruiker medlem üyesi team teams
    recruiting recruitment recruiters department dept abteilung careers career jobs support
    helpdesk info infos sales-team office admin newsletter noreply no-reply notifications inc
    incorporated ltd limited llc llp plc corp corporation gmbh mbh ug_ kgaa sarl sas_ srl spa_
    bv b.v nv_ oy_ aps a/s pty pvt sdn bhd gmbh&co company companies solutions services
    technologies technology consulting consultancy holdings holding ventures agency agentur
    studio studios labs laboratories university universität université universidad universidade
    institute institut foundation stiftung association verein society academy school college
    hospital network networks systems enterprises group gruppe groupe grupo gruppo partners
    associates staffing community club collective industries international logistics media
    software magazine podcast conference summit acquisition resources unknown anonymous anonym
    undefined null none n/a
    """
)
"""A name that holds one of these is a firm, a team or a nameless account."""

CAPITAL_FIRMS: Final = frozenset(
    {"AG", "KG", "SA", "AB", "NV", "OY", "AS", "SE", "UG", "SAS", "SpA"}
)

LEGAL_FORMS: Final = _words(
    "Oy Oyj OÜ Kft Zrt Ltda Lda Pte A/S SARL SAS UG GbR OHG ApS BV NV SpA GmbH mbH KGaA eG"
)
DOTTED_FORMS: Final = _words(
    "ev oo sa spa srl sro as doo bv nv kft zrt ltda lda pte co kk sas sarl"
)
"""Legal forms of firms: as they stand, and with full stops."""

PRONOUNS: Final = _words(
    """
    she her hers herself he him his they them theirs their ze zir xe xem ey em fae it its any
    all er ihm ihn sein sie ihr ihre dey denen xier hen elle elles elu delu iel iels il lui ille
    ael ella él el ellos ellas suya ela dela ele dele elx lei loro zij haar hij hem die diens
    hun ona jej ją niej on jego jemu nim ono oni ich hon henne han ham honom hende hans hän hún
    hann hán ea ei ő o onun она её ее он его они їй вона він αυτή αυτός 她 他 dia siya yeye ему ей
    hir zirs eirs pronouns pronoun and
    """
)

PLACES: Final = _words(
    """
    london berlin paris madrid lisbon lisboa rome roma milan milano amsterdam rotterdam utrecht
    brussels vienna wien zurich zürich geneva munich münchen hamburg köln cologne frankfurt
    stuttgart leipzig dresden copenhagen stockholm oslo helsinki dublin edinburgh glasgow leeds
    manchester bristol birmingham cambridge oxford warsaw warszawa kraków krakow wrocław prague
    praha brno budapest bucharest sofia athens istanbul ankara kyiv moscow dubai riyadh doha
    cairo lagos nairobi accra johannesburg mumbai delhi bangalore bengaluru hyderabad chennai
    pune kolkata karachi lahore dhaka colombo singapore jakarta bangkok manila hanoi seoul tokyo
    osaka beijing shanghai shenzhen taipei sydney melbourne brisbane auckland wellington toronto
    montreal vancouver calgary ottawa boston chicago seattle austin dallas houston denver
    atlanta miami philadelphia phoenix barcelona valencia sevilla porto bogotá lima santiago
    california texas germany france spain italy portugal netherlands belgium austria switzerland
    poland sweden norway denmark finland ireland scotland england wales uk usa us canada mexico
    brazil argentina chile colombia peru india pakistan bangladesh nepal china japan korea
    vietnam thailand malaysia indonesia philippines australia nigeria kenya ghana egypt israel
    turkey greece romania bulgaria hungary ukraine russia uae
    """
)

"""Is a phrase plainly the title of a present job? By words alone, in eight languages."""

from __future__ import annotations

from linknote.profile.page.words import word_set

LONGEST = 400

PAST = word_set(
    "ex former formerly previous previously past retired incoming aspiring seeking looking until"
    " future master máster mestre doctor"
)

PAST_STEMS = (
    *("ehemal", "früher", "ancien", "antigu", "anterior", "był", "voormalig", "exalumn", "graduad"),
    *("licenciad", "formad", "doutor", "diplomad", "especializad", "expert", "experien"),
    *("interesad",),
)
"""What words of the past, of a wish or of schooling begin with."""

RANKS = word_set(
    "senior junior lead principal staff chief deputy associate assistant global regional group"
    " interim sr jr"
)

BEGINS = (
    *("head of ", "director of ", "vp ", "vice president", "manager of ", "ceo", "cto", "cfo"),
    *("coo", "cmo", "cpo", "cofounder", "co-founder", "founder", "leiter ", "leiterin "),
    *("chef de ", "cheffe de ", "directeur", "directrice", "director ", "directora "),
    *("responsable ", "responsabile ", "kierowni", "dyrektor", "specjalist", "hoofd "),
)

ENDS = word_set(
    "engineer manager director developer analyst designer architect consultant officer researcher"
    " scientist recruiter accountant nurse teacher professor lecturer attorney ingénieur ingénieure"
    " développeur développeuse ingeniero ingeniera desarrollador desarrolladora engenheiro"
    " engenheira desenvolvedor desenvolvedora gerente analista ingegnere sviluppatore sviluppatrice"
    " ricercatore ricercatrice ontwikkelaar projectleider verpleegkundige programista inżynier"
    " analityczka analityk translator writer editor illustrator photographer curator archivist"
    " librarian lawyer solicitor barrister journalist planner buyer coach trainer therapist pilot"
    " physiotherapist dentist physician surgeon pharmacist technician programmer producer"
    " traductora traductor periodista abogado abogada enfermera enfermero médica profesora profesor"
    " arquitecta arquitecto jornalista tradutora tradutor advogada advogado enfermeira professora"
    " traductrice traducteur journaliste avocate avocat infirmière infirmier médecin architecte"
    " traduttrice traduttore giornalista avvocato avvocata architetto infermiera docente"
    " vertaler journalist advocaat architect docent tłumaczka tłumacz dziennikarka nauczycielka"
    " journalistin übersetzerin übersetzer redakteurin redakteur lehrerin lehrer ärztin arzt"
    " steuerberaterin rechtsanwältin rechtsanwalt architektin"
)

GERMAN_ENDS = ("ingenieur", "entwickler", "leiter", "berater", "geschäftsführer")
"""German titles are one word with the field of work before them; "in" may follow."""

TRADES = ("ologist", "onomist", "ographer", "ologe", "ologin")
"""How the names of trades end: "Geologist", "Cartographer"."""

ELSEWHERE = (
    *(" at ", " bei ", " beim ", " chez ", " presso ", " bij ", " w ", " na ", " no ", " em "),
    *(" en ", "@"),
)
"""A phrase with one of these says where, and is not a title alone."""


def is_past(text: str) -> bool:
    """Does a phrase tell of the past, of a wish or of a degree ("ex-", "former", "seeking")?"""
    words = text.lower().replace("-", " ").split()
    return "open to" in text.lower() or any(
        word.strip(".,:;()") in PAST or word.startswith(PAST_STEMS) for word in words
    )


def first_part(text: str) -> str:
    """A headline up to its first bar, dot, semicolon or spaced dash."""
    text = text[:LONGEST]
    for mark in ("|", "•", "·", ";", " – ", " — ", " - "):
        text = text.partition(mark)[0]
    return text.strip()


def title(headline: str) -> str | None:
    """The first part of a headline where it is plainly the title of a job; else None."""
    part = first_part(headline)
    low = part.lower()
    if not 1 <= len(part.split()) <= 6 or not part[:1].isupper() or is_past(part):
        return None
    if any(mark in low for mark in ELSEWHERE) or any(mark in part for mark in "!?#&+,"):
        return None
    first, _, rest = low.partition(" ")
    if rest and first.strip(".") in RANKS and f"{rest} ".startswith(BEGINS):
        return part
    last = low.rpartition(" ")[2]
    known = last in ENDS or last.endswith(TRADES) or last.removesuffix("in").endswith(GERMAN_ENDS)
    return part if known or f"{low} ".startswith(BEGINS) else None

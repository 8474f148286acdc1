"""German reasons that are a phrase without a verb, and the clause that each is given."""

from __future__ import annotations

from linknote.text.clauses.de.nouns import made
from linknote.text.clauses.de.tidy import mid, plain
from linknote.text.clauses.de.words import (
    ARTICLES,
    MINE,
    POSSESSIVES,
    PREPOSITIONS,
    ROLES,
    word_set,
)

_GOOD_TO_HAVE = word_set(
    "tipps rat ratschläge hinweise feedback hilfe unterstützung input empfehlungen anregungen "
    "ideen einblicke rückmeldung ratschlag"
)
_ONE_OF = {
    "austausch": "ein", "kontakt": "ein", "gespräch": "ein", "erfahrungsaustausch": "ein",
    "ideenaustausch": "ein", "wissensaustausch": "ein", "zusammenarbeit": "eine",
    "kooperation": "eine", "vernetzung": "eine", "partnerschaft": "eine", "fachaustausch": "ein",
    "mitarbeit": "eine",
}  # fmt: skip
_I_HAVE = {
    "leidenschaft": "eine",
    "vorliebe": "eine",
    "schwäche": "eine",
    "vorschlag": "ein",
    "anfrage": "eine",
    "anliegen": "neutral",
    "einladung": "eine",
    "hinweis": "ein",
    "rückmeldung": "eine",
    "angebot": "neutral",
}
_JOBS = word_set("stelle position rolle vakanz")
_FIELDS = ("ik", "tät", "heit", "keit", "ismus", "forschung", "entwicklung", "ing", "bildung",
           "wirtschaft", "wissenschaft", "schutz", "recht", "bau", "python", "rust", "daten",
           "design", "pflege", "energie", "politik", "software", "sicherheit")  # fmt: skip
_MATTERS = {
    "bewerbung": "eine",
    "praktikum": "ein",
    "projekt": "ein",
    "masterarbeit": "eine",
    "stipendium": "ein",
    "bachelorarbeit": "eine",
    "hospitation": "eine",
    "promotion": "eine",
    "interview": "ein",
    "workshop": "einen",
    "vortrag": "einen",
    "gastbeitrag": "einen",
    "veranstaltung": "eine",
    "einstieg": "den",
    "wiedereinstieg": "den",
}
_SOUGHT = ("partner", "partnerin", "partnerinnen", "partner:innen", "mitstreiter", "gleichgesinnte",
           "kontakte", "referenten", "freiwillige", "verstärkung", "mentoren", "leute",
           "nachwuchs", "interessierte", "mentorinnen", "mitglieder")  # fmt: skip
_REMARKS = ("inspiration", "erinnerungen", "parallelen", "zufall", "gruß", "grüße", "respekt",
            "kompliment", "chapeau", "wahnsinn", "volltreffer", "hammer", "spitze", "klasse",
            "zustimmung", "bewunderung", "begeisterung", "dank", "idee", "gemeinsamkeiten",
            "abend", "zeit", "gefühl", "grüssle", "nachbarn", "nachbarschaft")  # fmt: skip
_STATES = word_set("neu neugierig gespannt interessiert beeindruckt begeistert offen fasziniert "
                   "dankbar unterwegs aktiv tätig selbständig selbstständig auch ebenfalls gerade "
                   "aktuell derzeit noch ganz relativ")  # fmt: skip


def nominal(body: str, words: list[str]) -> str:
    """The clause around a reason that is a phrase: "Austausch über X", "Ihre Meinung zu X"."""
    first = words[0]
    if first in (
        "wegen",
        "aufgrund",
        "aus",
        "zum",
        "zur",
        "zwecks",
        "als",
        "mit",
        "im",
        "beim",
        "bei",
    ):
        if first == "aus" and words[1:2] not in (["interesse"], ["neugier"]):
            return f"ich komme {mid(body)}"
        return (
            f"ich bin {mid(body)}"
            if first in ("im", "bei", "beim")
            else f"ich melde mich {mid(body)}"
        )
    if first == "für":
        return f"es geht mir um {body.split(' ', 1)[1]}" if len(words) > 1 else body
    if first == "auf" and words[1:2] and words[1] in ("ein", "eine", "einen", "gute", "guten"):
        return f"ich freue mich {mid(body)}"
    if first in ("auf", "in", "an", "am", "seit", "kurz", "nicht"):
        return f"ich bin {mid(body)}"
    if first in POSSESSIVES and len(words) > 1:
        return _theirs(body, words)
    if first in ("der", "das", "ein", "dieser", "dieses"):
        return f"mich interessiert {mid(body)}"
    if first in ("die", "eine", "diese"):
        if words[1:2] and words[1] in ("frage", "bitte", "idee", "anfrage", "rückfrage"):
            return f"ich habe {mid(body)}"
        return body if "," in body else f"mir geht es um {mid(body)}"
    if first == "thema" and len(words) > 1:
        return f"es geht um das {body.replace(':', '', 1)}"
    if first in MINE:
        return f"es geht um {mid(body)}"
    if first in _STATES and len(words) > 1:
        return f"ich bin {mid(body)}"
    return _bare_noun(body, words)


def _theirs(body: str, words: list[str]) -> str:
    """ "Ihre Erfahrungen mit X", "dein Rat zu X"; the case decides the frame, not the number."""
    noun = next((word for word in words[1:4] if word.endswith(tuple(_GOOD_TO_HAVE))), "")
    first = words[0]
    if noun and first in ("ihr", "dein", "euer", "ihren", "deinen", "euren", "ihre", "deine"):
        if first in ("ihr", "dein") and noun.endswith(("rat", "ratschlag", "input")):
            body = f"{body.split(' ')[0]}en {body.split(' ', 1)[1]}"
        return _welcome(mid(body))
    if first in ("ihr", "dein", "euer"):
        return f"mich interessiert {mid(body)}"
    return f"ich interessiere mich für {mid(body)}"


def _welcome(thing: str) -> str:
    """ "über Tipps würde ich mich freuen", without saying "über" twice."""
    if " über " in thing:
        return f"für {thing} wäre ich dankbar"
    return f"über {thing} würde ich mich freuen"


def _bare_noun(body: str, words: list[str]) -> str:
    if words[0] in ("mehr", "weniger", "viel", "gegenseitige", "gegenseitiger", "etwas"):
        named = any(word[:1].isupper() for word in body.split(" ")[1:])
        wished = named and words[0] in ("mehr", "weniger")
        return f"ich wünsche mir {mid(body)}" if wished else body
    head = _head_of(body)
    low = plain(head)
    at = body.split(" ").index(head)
    if low in _GOOD_TO_HAVE or low.endswith(("tipps", "feedback")):
        return _welcome(mid(body))
    if low.endswith("austausch") and " über " in body and "," not in body:
        topic = body[body.index(" über ") + 1 :]
        how = "fachlich " if body.lower().startswith("fach") else ""
        return f"ich würde mich gern {how}{topic} austauschen"
    one = next((article for noun, article in _ONE_OF.items() if low.endswith(noun)), None)
    if one is not None:
        return _welcome(_accusative_one(body, at, one))
    if low in ("neugier", "sympathie", "verbundenheit") and len(words) == 1:
        return f"ich melde mich aus {body}"
    if low == "lust":
        return f"ich hätte {body}"
    if low in ("interesse", "spaß", "freude"):
        return f"ich habe {mid(body)}"
    if low in ("frage", "fragen", "rückfrage", "rückfragen", "idee", "bitte"):
        return f"ich habe {'' if low.endswith('n') else 'eine '}{mid(body)}"
    if low.endswith(tuple(_I_HAVE)):
        article = next(one for noun, one in _I_HAVE.items() if low.endswith(noun))
        return f"ich habe {_accusative_one(body, at, article)}"
    if low == "suche":
        return f"ich bin auf der {body}"
    if low in ("jobsuche", "stellensuche", "wohnungssuche", "arbeitssuche"):
        return f"ich bin auf {body}"
    if low in ("erfahrung", "erfahrungen", "kenntnisse", "berufserfahrung"):
        return f"ich habe {mid(body)}" if " mit " in body else f"ich bringe {mid(body)} mit"
    if made(low) == "hiring-manager" and at < 2:
        return f"es geht um {'einen' if low.endswith('job') else 'eine'} {mid(body)}" if (
            low in _JOBS or low.endswith(("stelle", "job"))
        ) else f"es geht um {mid(body)}"  # fmt: skip
    if low.endswith(ROLES[:-1]) and first_is_role(words, at):
        return f"ich bin {mid(body)}"
    if low in ("jobwechsel", "umzug", "berufswechsel", "wechsel", "neustart", "stellenwechsel"):
        return f"bei mir steht ein {mid(body)} an"
    return _topic(body, low, at)


def _topic(body: str, low: str, at: int) -> str:
    """ "Datenqualität" interests; "Berufseinstieg im Handel" is a topic; the rest stays whole."""
    if at or not body[:1].isupper() or " mir" in body or low.endswith(_REMARKS):
        return body
    about = next((article for noun, article in _MATTERS.items() if low.endswith(noun)), None)
    if about is not None:
        return f"mir geht es um {about} {body}"
    if low.endswith(_SOUGHT):
        return f"ich suche {body}"
    if low.endswith(_FIELDS) and "," not in body:
        return f"ich interessiere mich für {body}"
    return f"mein Thema: {body}"


def first_is_role(words: list[str], at: int) -> bool:
    """Whether nothing but adjectives and names stands before the role."""
    return not any(word in PREPOSITIONS | ARTICLES for word in words[:at])


def _accusative_one(body: str, at: int, article: str) -> str:
    words = body.split(" ")
    adjectives = [mid(word) for word in words[:at]]
    if article == "neutral":
        article = "ein"
    elif article == "ein" and plain(words[at]) != "gespräch":
        adjectives = [f"{one[:-2]}en" if one.endswith("er") else one for one in adjectives]
        article = "einen"
    return " ".join([article, *adjectives, *words[at:]])


def _head_of(body: str) -> str:
    """The first capitalised word that a preposition, a comma or the end follows."""
    words = body.split(" ")
    found = words[0]
    for at, word in enumerate(words):
        if at and plain(word) in PREPOSITIONS | {"und", "oder", "mit"}:
            break
        found = word
        if word.endswith((",", ":")):
            break
    return found

"""How they found each other, in Spanish: as a noun phrase, as a clause, or as a bare name.

Only `clause` puts in front words that say tú or usted, by the register of the note.
"""

from __future__ import annotations

from linknote.text.clauses.es.openings import opened
from linknote.text.clauses.es.phrase import (
    after_determiner,
    is_place,
    made_head,
    named,
    speaks_to_you,
    tells,
    with_article,
)
from linknote.text.clauses.es.seams import (
    acts,
    came_by,
    heard_by,
    is_report,
    struck,
    to_the_profile,
)
from linknote.text.clauses.es.tidy import closed, mid, parts, plain, plain_words, sentences
from linknote.text.clauses.es.words import (
    ARTICLES,
    MADE,
    NAMED,
    OWNERS,
    PEOPLE,
    PREPOSITIONS,
    SEEN,
    SITES,
    word_set,
)

_QUOTES = ('"', "“", "‘", "«")
_THANKS = ("muchas gracias por", "mil gracias por", "muchisimas gracias por", "gracias por",
           "muchas gracias de nuevo por")  # fmt: skip
_OF_YOURS = {"tuyo": "tu", "tuya": "tu", "suyo": "su", "suya": "su"}
_LOOSE = word_set(
    """
    desde hace siempre cada y e pero ayer hoy anoche tambien entera entero completo completa
    """
)
_THROUGH = ("a traves de", "a traves del", "por medio de", "por medio del", "gracias a",
            "gracias al", "por parte de", "mediante", "via", "por", "en", "de", "del", "desde",
            "con")  # fmt: skip
_NOT_NAMED = word_set(
    """
    casualidad azar suerte aqui alli trabajo internet redes error mayo enero curiosidad interes
    """
)
_SITES_SPELT = {"google": "Google", "linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab",
                "twitter": "Twitter", "mastodon": "Mastodon", "instagram": "Instagram",
                "youtube": "YouTube", "facebook": "Facebook", "bluesky": "Bluesky"}  # fmt: skip
_SMALL_SITES = word_set("en de la el las los una un mi mis tu tus por una linkedin")


def noun(text: str) -> str | None:
    """What they made or did, ready to follow "gracias por", "vi" or "leí"."""
    pieces = sentences(text.strip())
    if len(pieces) > 1:
        made = noun(pieces[0])
        if made is None:
            return None
        rest = [closed(shaped.body, shaped.mark, shaped.emoji) for shaped in map(parts, pieces[1:])]
        return " ".join([f"{made}.", *rest]).removesuffix(".")
    body = parts(text).body
    if not body:
        return None
    if _quoted(text):
        return None
    inner = _after(body, _THANKS) or _seen(body)
    if inner is not None:
        return _phrase(inner) if _is_one_phrase(inner) else None
    return None if opened(body) is not None else _phrase(body)


def clause(text: str, register: str = "informal") -> str | None:
    """Subject and verb in mid-sentence case without a final mark; None for a bare noun phrase."""
    pieces = sentences(text.strip())
    if len(pieces) > 1:
        made = clause(pieces[0], register)
        if made is None:
            return None
        rest = [closed(shaped.body, shaped.mark, shaped.emoji) for shaped in map(parts, pieces[1:])]
        return " ".join([f"{made}.", *rest]).removesuffix(".")
    body = parts(text).body
    if not body:
        return None
    if _after(body, _THANKS):
        return mid(body)
    made = opened(body)
    if made is not None:
        return to_the_profile(made, register)
    phrase = _phrase(body)
    if phrase is not None and not _quoted(text):
        return struck(phrase)
    if body.startswith(_QUOTES) or _quoted(text):
        return f"di con {body if body.startswith(_QUOTES) else _quoted(text)}"
    if _is_site(body):
        return to_the_profile(f"llegué a este perfil {_by_site(body)}", register)
    called = name(text)
    if called is not None:
        lead = plain(body.split(" ", 1)[0])
        return heard_by(called, lead if _after(body, _THROUGH) else "", register)
    return to_the_profile(came_by(body), register)


def name(text: str) -> str | None:
    """A bare name of an event, group, school, project or person, its preposition taken off."""
    if len(sentences(text.strip())) > 1:
        return None
    body = parts(text).body
    if not body or _after(body, _THANKS) or body.startswith(_QUOTES) or _quoted(text):
        return None
    if opened(body) is not None or _phrase(body) is not None or _is_site(body) or is_report(body):
        return None
    rest = _after(body, _THROUGH)
    called = rest or body
    words = plain_words(called)
    lead = body[: len(body) - len(called)].strip().lower()
    if lead == "" and words[1:2] and words[1] in ("por", "con", "para") and words[0] not in NAMED:
        return None
    if words[0] in _NOT_NAMED or (words[0] in PREPOSITIONS and words[0] not in ("el", "la")):
        return None
    if _phrase(called) is not None and words[0] in OWNERS:
        return None
    if lead.endswith(("del", "al")) and not called.startswith("el "):
        return f"el {called}"
    head = after_determiner(words)[:1]
    known = is_place(called) or (head and head[0] in PEOPLE)
    if called[:1].islower() and words[0] not in ARTICLES and not known:
        lone = len(words) == 1 or any(char.isdigit() or char in "-_.+#" for char in called)
        return called if lone and words[0] not in MADE else None
    if words[0] in ("la", "las", "los", "el", "un", "una") and not known and not lead:
        return mid(called) if any(word[:1].isupper() for word in called.split()[1:]) else None
    return named(called)


def _phrase(body: str) -> str | None:
    """A noun phrase of theirs with the determiner it needs, or None."""
    words = plain_words(body)
    head = made_head(body)
    if words[0] in PREPOSITIONS:
        return None
    for at, word in enumerate(words):
        if word in _OF_YOURS and head and at and words[at - 1] not in ("y", "e"):
            typed = body.split(" ")
            start = 1 if words[0] in ARTICLES | {"uno", "algun", "alguno"} else 0
            many = "s" if head.endswith("s") else ""
            return " ".join(
                [_OF_YOURS[word] + many, mid(" ".join(typed[start:at])), *typed[at + 1 :]]
            )
    if words[:2] == ["lo", "que"] and len(words) > 2 and speaks_to_you(words[2:]):
        return mid(body)
    if words[0] in OWNERS and not body.lower().startswith(("tú ", "tu también ")):
        rest = after_determiner(words)
        if rest and rest[0] in PEOPLE:
            return None
        return None if tells(words) or acts(body) else mid(body)
    if head is None or tells(words) or acts(body):
        return None
    if _is_other_trade(words):
        return None
    return with_article(body, MADE)


def _is_other_trade(words: list[str]) -> bool:
    """ "trabajo en lo mismo", "uso", "carrera de 10 km": heads that are as often something else."""
    return words[0] in ("carrera", "experiencia", "historia") and words[1:2] != ["de"]


def _seen(body: str) -> str | None:
    """The object of "leí …", "he visto …" where it is a phrase of its own."""
    words = plain_words(body)
    at = 1 if words[0] in ("he", "hemos", "ya", "ayer", "hoy") and len(words) > 2 else 0
    if words[at] not in SEEN or at + 1 >= len(words):
        return None
    return " ".join(body.split(" ")[at + 1 :])


def _is_one_phrase(text: str) -> bool:
    words = plain_words(text)
    if made_head(text) is None or words[0] not in OWNERS | ARTICLES:
        return False
    plainly = not any(word in _LOOSE for word in words) and "," not in text
    return plainly and not tells(words)


def _quoted(text: str) -> str | None:
    """A title that is all there is, in its quotes: "Por qué dejamos Kafka"."""
    text = text.strip().rstrip(".!")
    whole = len(text) > 2 and text[0] in _QUOTES and text[-1] in '"”’»'
    return text if whole and " " in text else None


def _is_site(body: str) -> bool:
    """Whether the text names where one searches ("búsqueda en LinkedIn"), not what is shared."""
    words = plain_words(body)
    return any(w in SITES for w in words) and all(w in SITES or w in _SMALL_SITES for w in words)


def _by_site(body: str) -> str:
    words = plain_words(body)
    if words[0] in ("en", "por", "de", "desde"):
        return mid(body)
    if words[0] in ("busqueda", "sugerencia"):
        return f"por una {mid(body)}"
    if words[0] in ("sugerencias", "recomendaciones"):
        return f"por las {mid(body)}"
    if words[0] in ("buscador", "algoritmo", "feed", "muro"):
        return f"por el {mid(body)}"
    return f"por {_SITES_SPELT.get(words[0], mid(body))}" if len(words) == 1 else f"por {mid(body)}"


def _after(body: str, leads: tuple[str, ...]) -> str | None:
    """What follows one of the leads at the beginning of the text, longest lead first."""
    words = plain_words(body)
    for lead in leads:
        asked = lead.split(" ")
        if words[: len(asked)] == asked and len(words) > len(asked):
            return " ".join(body.split(" ")[len(asked) :])
    return None

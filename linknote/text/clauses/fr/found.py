"""How they found each other, in French: as a noun phrase, as a clause, or as a bare name."""

from __future__ import annotations

from linknote.text.clauses.fr.bare import is_title, is_trade, with_article
from linknote.text.clauses.fr.opened import opened
from linknote.text.clauses.fr.phrase import head, is_site, named, phrase, renamed
from linknote.text.clauses.fr.seams import placed, unplaced
from linknote.text.clauses.fr.tells import tells
from linknote.text.clauses.fr.tidy import after, elide, ended, fold, mid, parts, sentences, tokens
from linknote.text.clauses.fr.words import (
    ADVERBS,
    DETERMINERS,
    INSTITUTIONS,
    LATE,
    MADE,
    PEOPLE,
    PREPOSITIONS,
    SEEN,
    YOURS,
    word_set,
)
from linknote.text.clauses.shape import bare

_THANKS = (
    "merci beaucoup pour ", "un grand merci pour ", "grand merci pour ", "mille mercis pour ",
    "merci encore pour ", "merci pour ",
)  # fmt: skip
_TELLING = word_set("vous tu toi te t' je j' nous on moi comme avoir etre qui que qu' ravi ravie")
"""Words that no name holds: an answer with one of them is told as it stands."""
_ENDS = ("et", "car", "parce", "mais", "donc", "qui", "j'", "je", "nous", "on", "grace", "quand")


def noun(text: str, register: str | None = None) -> str | None:
    """What they made or did, ready to follow "merci pour" or "j'ai beaucoup aimé"."""
    familiar = register == "informal"
    body = renamed(parts(text).body)
    if not tokens(body) or is_quoted(text):
        return None
    body, tail = _first(body)
    made = _noun(body, familiar=familiar)
    return f"{ended(made)[:1].lower()}{ended(made)[1:]} {tail}" if made and tail else made


def is_quoted(text: str) -> bool:
    """Whether the whole answer is a title in quotes: "« Pourquoi j'ai quitté Paris »"."""
    typed = text.strip()
    body = bare(typed)
    words = tokens(body)
    own = any(word in YOURS | {"vous", "tu"} for word in words)
    return body != typed and typed[0] in '"“«„' and len(words) > 2 and not own


def _first(body: str) -> tuple[str, str]:
    """The first sentence, and the others as they follow it."""
    pieces = [piece for piece in sentences(body) if tokens(piece)]
    if len(pieces) < 2:
        return body, ""
    rest = " ".join(ended(*parts(piece)) for piece in pieces[1:])
    return parts(pieces[0]).body, rest


def _noun(body: str, *, familiar: bool) -> str | None:
    if placed(body) is not None:
        return None
    low = fold(body)
    for lead in _THANKS:
        if low.startswith(lead):
            thing = body[len(lead) :]
            made = phrase(thing, familiar=familiar)
            return made if made and tells(thing) is None else None
    seen = _after_seeing(body)
    if seen is not None:
        return phrase(seen, familiar=familiar) if _is_plain(seen) else None
    if opened(body, familiar=familiar) is not None:
        return None
    return phrase(body, familiar=familiar)


def clause(text: str, register: str | None = None) -> str | None:
    """Subject and verb in mid-sentence case without a final mark; None for a bare noun phrase."""
    familiar = register == "informal"
    body = renamed(parts(text).body)
    if not tokens(body):
        return None
    if is_quoted(text):
        return f"j'ai découvert «\u00a0{body}\u00a0»"
    body, tail = _first(body)
    made = _clause(body, familiar=familiar)
    return f"{made}. {tail}" if made and tail else made


def _clause(body: str, *, familiar: bool) -> str | None:
    joined = placed(body)
    if joined is not None:
        return joined
    if fold(body).startswith("merci "):
        return mid(body)
    made = opened(body, familiar=familiar)
    if made is not None:
        return made
    if phrase(body, familiar=familiar) is not None:
        return None
    return _placed(body, familiar=familiar)


def name(text: str, register: str | None = None) -> str | None:
    """A bare name of an event, group, school, project or person, its preposition taken off."""
    familiar = register == "informal"
    body = parts(text).body
    words = tokens(body)
    if (
        not words
        or is_quoted(text)
        or len(sentences(body)) > 1
        or body[0] in '"“«'
        or words[0] == "merci"
    ):
        return None
    if opened(body, familiar=familiar) is not None or phrase(body) is not None or is_site(body):
        return None
    if words[0] in PREPOSITIONS:
        bare = unplaced(body)
        if bare == body or is_site(bare) or not bare or phrase(bare) is not None:
            return None
        if head(tokens(bare))[0] in ("recommandation", "conseil", "conseils", "ami", "invitation"):
            return None
        return named(bare)
    word = head(words)[0]
    if any(one in _TELLING for one in words):
        return None
    if words[0] in ("un", "une", "des") and word not in INSTITUTIONS | PEOPLE:
        return None
    return named(body)


def _placed(body: str, *, familiar: bool) -> str:
    """A clause for "via Omar", "au forum des associations", "recherche LinkedIn"."""
    words = tokens(body)
    whose = "ton" if familiar else "votre"
    write = "je t'écris" if familiar else "je vous écris"
    if body[0] in '"“«':
        return f"j'ai découvert {body}"
    if words[0] == "sur" and any(w in words[:3] for w in ("conseil", "conseils", "recommandation")):
        return f"{write} {mid(body)}"
    if words[0] in ("recommandation", "conseil", "invitation"):
        the = "le" if words[0] == "conseil" else elide("la", words[0]).strip()
        return f"{write} sur {the} {mid(body)}".replace("l' ", "l'")
    if is_site(body):
        if words[0] in ("recherche", "recherches"):
            search = mid(body).replace("recherches", "recherche")
            return f"j'ai trouvé {whose} profil par une {search}"
        lead = "" if words[0] in PREPOSITIONS else "via "
        lead = "via une " if words[0] == "suggestion" else lead
        return f"j'ai trouvé {whose} profil {lead}{mid(body)}"
    if words[0] in ("via", "par") and "recherche" in words[1:3]:
        return f"j'ai trouvé {whose} profil {mid(body)}"
    if words[:2] == ["par", "hasard"]:
        return f"j'ai découvert {whose} profil {mid(body)}"
    if words[0] in ("via", "par", "grace"):
        return f"j'ai eu {whose} contact {mid(body)}"
    if words[0] in ("suite", "depuis", "apres", "pour", "avant", "selon", "avec", "de", "du", "d'"):
        return f"{write} {mid(body)}"
    if words[0] in PREPOSITIONS:
        return f"j'ai croisé {whose} nom {mid(body)}"
    if words[0] in ("un", "une", "des", "l'") and any(word in YOURS for word in words[1:5]):
        return f"j'ai découvert {mid(body)}"
    if head(words)[0] in MADE:
        return f"j'ai découvert {mid(body)}"
    if any(word in _TELLING for word in words):
        return mid(body)
    if is_trade(body):
        return f"j'ai découvert {whose} profil ({body})"
    if is_title(body):
        return f"j'ai découvert {whose} profil {elide('de', body)}{body}"
    if head(words)[0] in PEOPLE and words[0] not in DETERMINERS:
        return f"j'ai découvert {whose} profil via {mid(body)}"
    return f"j'ai découvert {whose} profil via {with_article(named(body))}"


def _after_seeing(body: str) -> str | None:
    """What stands after "j'ai lu", "vu", "beaucoup aimé", or None."""
    words = tokens(body)
    at = 2 if words[:2] == ["j'", "ai"] else 1 if words[:1] == ["ai"] else 0
    while at < len(words) and words[at] in ADVERBS - {"adore"}:
        at += 1
    if at + 1 < len(words) and words[at] in SEEN and words[at + 1] in DETERMINERS:
        return after(body, at + 1)
    return None


def _is_plain(rest: str) -> bool:
    """Whether what was seen is one noun phrase of theirs and nothing is told after it."""
    words = tokens(rest)
    word, at = head(words)
    own = words[0] in YOURS or word in MADE
    if not own or words[0] in ("un", "une", "des", "mon", "ma", "mes") or words[-1] in LATE:
        return False
    return "," not in rest and not any(word in _ENDS for word in words[at + 1 :])

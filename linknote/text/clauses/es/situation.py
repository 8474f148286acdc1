"""Which situation the words of `found` plainly name, in Spanish; `other` in doubt."""

from __future__ import annotations

from linknote.text.clauses.es.found import name, noun
from linknote.text.clauses.es.phrase import after_determiner, is_place, made_head
from linknote.text.clauses.es.scenes import (
    AHEAD,
    APPLIED,
    HEARD,
    HIRES,
    MEMBER,
    MET,
    NEWS_TOLD,
    NOT_MET,
    NOT_WORKED,
    PEER,
    RECRUITS,
    REFERRED,
    SHARED,
    STUDIED,
    WORKED,
)
from linknote.text.clauses.es.seams import studied
from linknote.text.clauses.es.tidy import parts, plain_words
from linknote.text.clauses.es.words import (
    ADS,
    EVENTS,
    GROUPS,
    NEWS,
    OWNERS,
    POSTS,
    PROJECTS,
    ROLES,
    SCHOOLS,
    SEEN,
    TALKS,
    WORKS,
    word_set,
)

_FAMILY = word_set("hijo hija hijos hijas hermano hermana sobrino sobrina pareja")
_USING = word_set("uso utilizo usando usamos instale probe utilizando use utilice")


def situation(text: str) -> str:
    """One of the situations; `other` where the words name none, or two that contradict."""
    body = parts(text).body
    if not body:
        return "other"
    words = [word for word in plain_words(body) if word]
    low = f" {' '.join(words)} "
    if words[0] in ("felicidades", "enhorabuena", "felicitaciones", "felicito"):
        return "news"
    made = _made(text, body)
    if _says(low, REFERRED) and "linkedin" not in low:
        return "other" if made in ("post", "talk") else "mutual"
    if _says(low, APPLIED) and (
        _says(low, ("puesto", "vacante", "oferta", "plaza", "cv", "candidatura", "posicion",
                    "solicitud", "convocatoria", "empleo")) or " postul" in low
    ):  # fmt: skip
        return "applied-recruiter"
    seeks = words[0] in ("busco", "buscamos") and len(words) > 1
    sought = next((w for w in words[1:3] if w != "a"), "").removesuffix("s") if seeks else ""
    anyone = sought in ("alguien", "gente") and _says(low, ("puesto", "vacante", "equipo"))
    person = sought in ROLES or sought.removesuffix("e") in ROLES or anyone
    if _says(low, RECRUITS) or (seeks and person):
        return "recruiter-to-candidate"
    both = low.startswith((" ambos ", " ambas ", " los dos ", " las dos ")) and " vamos a" in low
    if (both or _says(low, AHEAD)) and not _says(low, MET) and made not in ("post", "news"):
        place = is_place(body) or _some(words, EVENTS) or made == "talk" or _conf(words)
        return "event-upcoming" if place or both else "other"
    if made is not None:
        return made
    if (studied(body) or "").startswith("estudiamos"):
        return "alumni"
    return _told(low, words) or _bare(text) or "other"


def _says(low: str, phrases: tuple[str, ...]) -> bool:
    return any(f" {phrase} " in low for phrase in phrases)


def _some(words: list[str], table: dict[str, str]) -> bool:
    return any(word in table for word in words)


def _conf(words: list[str]) -> bool:
    return any(word.endswith(("con", "conf", "fest", "day")) and len(word) > 3 for word in words)


def _made(text: str, body: str) -> str | None:
    """What the noun phrase in the answer is: talk, post, project, news, a job advertised."""
    phrase = noun(text)
    words = plain_words(body)
    low = f" {' '.join(words)} "
    if words[:2] == ["lo", "que"] and phrase is not None:
        return "post" if words[2] in ("escribiste", "publicaste", "escribio", "publico") else None
    if phrase is not None:
        return _kind(phrase, low)
    if _says(low, MET):
        return None
    if _says(low, HEARD):
        return "talk"
    if _says(low, HIRES):
        return "hiring-manager"
    owned = [at for at in range(1, len(words)) if words[at - 1] in OWNERS]
    heads = {_of_head(words[at]) for at in owned} - {None}
    first = next((w for w in words if w not in ("he", "ya", "ayer", "hoy", "me", "no")), "")
    attended = first in SEEN or first in ("asisti", "estuve", "asistimos", "estuvimos", "gusto",
                                          "encanto", "asistido", "sigo", "suscribo")  # fmt: skip
    if attended and len(heads) == 1:
        return heads.pop()
    if first in ("lei", "leido", "leo") and not heads:
        after = made_head(" ".join(words[words.index(first) + 1 :]) or "x")
        return "post" if after in POSTS else None
    if first in SEEN | {"asisti", "estuve"} and not heads:
        rest = words[words.index(first) + 1 :]
        rest = rest[1:] if rest[:1] in (["a"], ["en"]) else rest
        kind = _of_head(made_head(" ".join(rest)) or "") if rest else None
        told = {"diste", "dio", "impartiste", "escribiste", "publicaste", "escribio", "publico"}
        return kind if kind and told & set(words) else None
    return None


def _kind(phrase: str, low: str) -> str | None:
    head = made_head(phrase)
    words = after_determiner(plain_words(phrase))
    if head is None:
        return None
    if head == "grabacion" and set(words) & TALKS.keys():
        return "talk"
    if head in ("puesto", "cargo", "empleo", "trabajo", "posicion", "etapa") and " nuev" in low:
        return "news"
    if head in ("promocion", "respuesta", "mensaje") and "correo" in low:
        return None
    if _says(low, ("oferta de empleo", "anuncio de empleo", "oferta de trabajo")):
        return "hiring-manager"
    if head in ("post", "publicacion") and {"vacante", "puesto", "oferta"} & set(words):
        return "hiring-manager"
    return _of_head(head)


def _of_head(head: str) -> str | None:
    for table, key in ((TALKS, "talk"), (POSTS, "post"), (PROJECTS, "project"), (NEWS, "news"),
                       (ADS, "hiring-manager")):  # fmt: skip
        if head in table:
            return key
    return "other" if head in WORKS else None


def _told(low: str, words: list[str]) -> str | None:
    """The situation a clause tells of."""
    if _says(low, SHARED) and not _says(low, ("intereses en comun", "interes en comun")):
        return "mutual"
    if words[0] in GROUPS and words[0] not in SCHOOLS and len(words) > 1:
        return "group" if words[0] not in ("lista", "red", "coworking", "chat") else None
    if words[0] in ("estudie", "curse") and len(words) > 2:
        return "alumni"
    if _says(low, STUDIED):
        if any(word in _FAMILY for word in words):
            return None
        return None if _says(low, WORKED) and not _says(low, NOT_WORKED) else "alumni"
    if _says(low, MET):
        if _says(low, NOT_MET):
            return None
        school, firm = _some(words, SCHOOLS), _says(low, WORKED)
        place = _some(words, EVENTS) or _conf(words) or _says(low, ("panel", "charla", "taller"))
        if "coincidimos" in low and not place:
            return "alumni" if school and not firm else None
        return None if school and not place else "event-met"
    if _says(low, PEER):
        return "peer"
    if _says(low, WORKED) and not _says(low, NOT_WORKED):
        shared = " companer" in low or " pasamos por" in low
        return "alumni" if shared and _some(words, SCHOOLS) else "ex-colleague"
    if _says(low, HIRES):
        return "hiring-manager"
    if _says(low, NEWS_TOLD):
        return "news"
    if _says(low, MEMBER) and (_some(words, GROUPS) or "misma" in words):
        return "group"
    if any(word in _USING for word in words[:5]):
        return _project(words)
    also = words[:2] in (["tambien", "soy"], ["yo", "tambien"], ["soy", "tambien"])
    both = words[0] in ("ambos", "ambas") or words[:2] in (["los", "dos"], ["las", "dos"])
    role = any(w in ROLES or w.removesuffix("s") in ROLES or w.removesuffix("es") in ROLES
               for w in words)  # fmt: skip
    return "peer" if (also or both or words[0] == "somos") and role else None


def _project(words: list[str]) -> str | None:
    at = next(at for at, word in enumerate(words) if word in _USING)
    thing = words[at + 1 :]
    if not thing:
        return None
    if thing[0] in OWNERS:
        return "project" if len(thing) > 1 and thing[1] in PROJECTS else None
    return (
        "project"
        if thing[0] not in ("el", "la", "los", "las", "lo", "un", "una", "excel")
        else None
    )


def _bare(text: str) -> str | None:
    """A name alone: a school is shared, and so is a group."""
    called = name(text)
    if called is None:
        return None
    head = after_determiner(plain_words(called))[:1]
    if head and head[0] in ("universidad", "facultad", "instituto", "escuela") and " " in called:
        return "alumni"
    if not head:
        return None
    return "group" if head[0] in GROUPS and head[0] not in ("lista", "red", "coworking") else None

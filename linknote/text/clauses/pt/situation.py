"""Which situation the words of `found` plainly name, in Portuguese; `other` in doubt."""

from __future__ import annotations

from linknote.text.clauses.pt.found import name, noun
from linknote.text.clauses.pt.phrase import after_determiner, is_place, made_head, unjoined
from linknote.text.clauses.pt.scenes import (
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
from linknote.text.clauses.pt.seams import studied
from linknote.text.clauses.pt.tidy import parts, plain_words
from linknote.text.clauses.pt.words import (
    ADS,
    ARTICLES,
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

_FAMILY = word_set("filho filha filhos filhas irmao irma sobrinho sobrinha marido mulher")
_USING = word_set("uso utilizo usando usamos usei utilizei utilizando instalei testei")
_JOBS = ("vaga", "vagas", "cargo", "posicao", "emprego", "candidatura", "curriculo", "cv", "oferta")
_ATTENDED = word_set("assisti estive participei fui adorei gostei acompanho sigo assino amei")


def situation(text: str) -> str:
    """One of the situations; `other` where the words name none, or two that contradict."""
    body = parts(text).body
    if not body:
        return "other"
    words = [word for word in plain_words(body) if word]
    low = f" {' '.join(words)} "
    if words[0] in ("parabens", "felicitacoes", "felicidades"):
        return "news"
    made = _made(text, body)
    if _says(low, REFERRED) and "linkedin" not in low:
        return "other" if made in ("post", "talk") else "mutual"
    if _says(low, APPLIED) and (_says(low, _JOBS) or "candidat" in low):
        return "applied-recruiter"
    seeks = words[0] in ("busco", "buscamos", "procuro", "procuramos") and len(words) > 1
    sought = words[1].removesuffix("s") if seeks else ""
    anyone = sought in ("alguem", "gente") and _says(low, ("vaga", "time", "equipe", "equipa"))
    person = sought in ROLES or sought.removesuffix("e") in ROLES or anyone
    if _says(low, RECRUITS) or (seeks and person):
        return "recruiter-to-candidate"
    both = _says(low, ("nos dois", "nos duas", "ambos", "ambas")) and " vamos " in low
    if (both or _says(low, AHEAD)) and not _says(low, MET) and made not in ("post", "news"):
        place = is_place(body) or made == "talk" or _at_event(words)
        return "event-upcoming" if place or both else "other"
    if made is not None:
        return made
    if (studied(body) or "").startswith("estudamos"):
        return "alumni"
    return _told(low, words) or _bare(text) or "other"


def _says(low: str, phrases: tuple[str, ...]) -> bool:
    return any(f" {phrase} " in low for phrase in phrases)


def _at_event(words: list[str]) -> bool:
    ends = ("con", "conf", "fest", "day", "summit", "week")
    return any(word in EVENTS or (word.endswith(ends) and len(word) > 2) for word in words)


def _made(text: str, body: str) -> str | None:
    """What the noun phrase in the answer is: talk, post, project, news, a job advertised."""
    phrase = noun(text)
    words = plain_words(body)
    low = f" {' '.join(words)} "
    if words[:2] == ["o", "que"] and phrase is not None:
        wrote = {"escreveu", "publicou", "postou", "escreveste", "publicaste"}
        return "post" if wrote & set(words[2:4]) else None
    if phrase is not None:
        return _kind(phrase, low)
    if _says(low, MET):
        return None
    if _says(low, HEARD):
        return "talk"
    if _says(low, HIRES):
        return "hiring-manager"
    return _attended(body, words)


def _attended(body: str, words: list[str]) -> str | None:
    """ "assisti à sua palestra e adorei", "leio seu blog há anos"."""
    lead = ("eu", "ja", "ontem", "hoje", "tambem", "muito")
    first = next((word for word in words if word not in lead), "")
    told = {"deu", "ministrou", "escreveu", "publicou", "deste", "escreveste", "publicaste",
            "apresentou", "fez"} & set(words)  # fmt: skip
    published = first in ("publicou", "escreveu", "postou", "publicaste", "escreveste") or (
        first in ("voce", "tu") and words[1:2] and words[1] in ("publicou", "escreveu", "postou")
    )
    if published:
        rest = body.split(" ")[words.index(first) + (2 if first in ("voce", "tu") else 1) :]
        return "post" if made_head(" ".join(rest) or "x") in POSTS else None
    if first not in SEEN | _ATTENDED:
        return None
    owned = [at for at in range(1, len(words)) if words[at - 1] in OWNERS]
    heads = {_of_head(words[at]) for at in owned} - {None}
    if len(heads) == 1:
        return heads.pop()
    rest = body.split(" ")[words.index(first) + 1 :]
    rest = rest[1:] if rest[:1] in (["a"], ["à"]) and len(rest) > 1 else rest
    head = made_head(unjoined(" ".join(rest))) if rest else None
    polite = {"senhor", "senhora"} & set(words)
    if head and (told or polite or first in ("li", "leio")):
        return _of_head(head)
    return None


def _kind(phrase: str, low: str) -> str | None:
    head = made_head(phrase)
    words = after_determiner(plain_words(phrase))
    if head is None:
        return None
    if head == "gravacao" and set(words) & TALKS.keys():
        return "talk"
    if head in ("cargo", "emprego", "trabalho", "posicao") and " nov" in low:
        return "news"
    if _says(low, ("oferta de emprego", "anuncio de emprego", "oferta de trabalho")):
        return "hiring-manager"
    if head in ("post", "publicacao", "postagem") and {"vaga", "cargo", "vagas"} & set(words):
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
    if _says(low, SHARED):
        return "mutual"
    if words[0] in GROUPS and words[0] not in SCHOOLS and len(words) > 1:
        return "group" if words[0] not in ("lista", "rede", "coworking", "chat") else None
    works = _says(low, WORKED) and not _says(low, NOT_WORKED)
    if words[0] in ("estudei", "cursei") and len(words) > 2:
        return "alumni"
    if _says(low, STUDIED):
        if any(word in _FAMILY for word in words):
            return None
        return None if works else "alumni"
    if _says(low, MET) and not works:
        if _says(low, NOT_MET):
            return None
        place = _at_event(words) or _says(low, ("painel", "palestra", "oficina", "workshop"))
        school = any(word in SCHOOLS for word in words)
        talked = not _says(low, ("falamos", "cruzamos", "sentamos")) or place
        return "event-met" if talked and (place or not school) else None
    if _says(low, PEER):
        return "peer"
    if works:
        return "ex-colleague"
    if _says(low, HIRES):
        return "hiring-manager"
    if _says(low, NEWS_TOLD):
        return "news"
    if _says(low, MEMBER):
        return "group"
    if any(word in _USING for word in words[:5]):
        return _project(words)
    also = words[:2] in (["tambem", "sou"], ["eu", "tambem"], ["sou", "tambem"])
    both = words[0] in ("ambos", "ambas", "somos") or words[:2] in (
        ["nos", "dois"],
        ["nos", "duas"],
    )
    role = any(w in ROLES or w.removesuffix("s") in ROLES or w.removesuffix("es") in ROLES
               for w in words)  # fmt: skip
    return "peer" if (also or both) and role else None


def _project(words: list[str]) -> str | None:
    at = next(at for at, word in enumerate(words) if word in _USING)
    thing = words[at + 1 :]
    if thing and thing[0] in ARTICLES:
        thing = thing[1:]
    if not thing:
        return None
    if thing[0] in OWNERS:
        return "project" if len(thing) > 1 and thing[1] in PROJECTS else None
    return "project" if len(thing[0]) > 2 and thing[0] not in ("mesmo", "mesma", "excel") else None


def _bare(text: str) -> str | None:
    """A name alone: a school is shared, and so is a group."""
    called = name(text)
    if called is None:
        return None
    head = after_determiner(plain_words(called))[:1]
    if not head:
        return None
    if head[0] in ("universidade", "faculdade", "instituto", "escola") and " " in called:
        return "alumni"
    return "group" if head[0] in GROUPS and head[0] not in ("lista", "rede", "coworking") else None

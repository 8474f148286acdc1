"""What Spanish puts before an answer that is neither a clause nor a name of its own."""

from __future__ import annotations

from linknote.text.clauses.es.phrase import is_place, made_head, tells
from linknote.text.clauses.es.tidy import mid, plain_words
from linknote.text.clauses.es.words import OWNERS, PREPOSITIONS, SCHOOLS, word_set

_HERE = "llegué a este perfil "
_STRIKING = word_set(
    """
    experiencia experiencias trayectoria carrera historia trabajo trabajos labor idea ideas perfil
    """
)
_WATCHED = word_set(
    "video videos entrevista entrevistas documental fotos exposicion demo grabacion"
)
_HEARD = word_set("podcast episodio episodios disco")
_TIMES = word_set("otro otra semana mes ano pasado pasada fin primer primera ultima ultimo mismo")
_REPORTS = word_set("noticia noticias comunicado titular reportaje nota-de-prensa")
_SEARCHES = word_set("busqueda sugerencia recomendacion casualidad")


def to_the_profile(made: str, register: str) -> str:
    """The clause with the reader's profile called theirs: "llegué a tu perfil por Google"."""
    if not made.startswith(_HERE):
        return made
    return f"llegué a {'su' if register == 'formal' else 'tu'} perfil {made[len(_HERE) :]}"


_STUDIES = word_set(
    """
    ingenieria ingenierias medicina derecho biologia economia psicologia fisica quimica filologia
    matematicas historia enfermeria arquitectura periodismo telecomunicaciones ade filosofia
    geografia estadistica informatica magisterio licenciatura farmacia veterinaria sociologia
    """
)
_CAMPUS = word_set(
    """
    complutense autonoma politecnica federal catolica pontificia nacional estatal carlos
    """
)
_OURS = word_set("me nos mi mis te ti tu tus su sus le os vuestro vuestra")
_STOPS = word_set("que donde cuando quien")
_NOT_ACTS = word_set("cafe comite bebe asi aqui alli ahi quiza chale jose andre rene salome")


def studied(body: str) -> str | None:
    """ "Ingeniería Informática en la UGR" is what both studied; the degree alone stays."""
    words = plain_words(body)
    if words[0] not in _STUDIES or "en" not in words:
        return None
    where = body.split(" ")[words.index("en") + 1 :]
    school = any(one.isupper() and len(one) > 2 for one in where)
    school = school or bool(set(plain_words(" ".join(where))) & (_CAMPUS | SCHOOLS.keys()))
    return f"estudiamos {body}" if school else mid(body)


def acts(body: str) -> bool:
    """Whether a word after the first is a verb of a third person: "abrió", "acaba de"."""
    low = plain_words(body)
    stop = next((at for at, word in enumerate(low) if word in _STOPS), len(low))
    typed, low = body.split(" ")[1:stop], low[1:stop]
    ends = any(
        one[:1].islower() and one.strip(".,;:").endswith("ó") and len(one) > 3 for one in typed
    )
    return ends or bool(
        {"acaba", "acaban", "ha", "han", "esta", "estan"} & set(low[:-1]) - _this(low)
    )


def _this(words: list[str]) -> set[str]:
    """ "esta" where it points ("de esta semana") and is no verb."""
    return {"esta"} if any(at and words[at - 1] in PREPOSITIONS for at, word in enumerate(words)
                           if word == "esta") else set()  # fmt: skip


def told(body: str) -> str | None:
    """A sentence of its own: "busqué … y saliste tú", "Northwind abrió sede en Quito"."""
    first = body.split(" ")[0].lower()
    words = plain_words(body)
    titled = body[:1].isupper() and body.split(" ")[1:] and body.split(" ")[1][:1].isupper()
    begins = " " in body and len(first) > 3 and first.endswith(("é", "í", "ó")) and not titled
    if begins and words[0] not in _NOT_ACTS:
        return mid(body)
    if words[0] in PREPOSITIONS | OWNERS or made_head(body) or not acts(body):
        return None
    if not body[:1].isupper() or set(words) & _OURS:
        return None
    return f"vi que {body}"


def is_report(text: str) -> bool:
    """Whether it is a piece of news one reads, not a thing with a name."""
    words = plain_words(text)
    at = 1 if words[0] in ("el", "la", "las", "los", "una", "un") and len(words) > 1 else 0
    return words[at] in _REPORTS


def heard_by(called: str, lead: str, register: str) -> str:
    """A clause for a bare name: "supe de ti por Omar Haddad", "coincidimos en el meetup"."""
    you = "usted" if register == "formal" else "ti"
    if lead in ("en", "desde"):
        return f"coincidimos en {called}" if is_place(called) else f"supe de {you} en {called}"
    if is_place(called) and not lead:
        return f"tenemos en común {called}"
    return f"supe de {you} por {called}"


def struck(phrase: str) -> str | None:
    """A clause for what one notices or watches rather than comes across: "tu experiencia"."""
    words = plain_words(phrase)
    if made_head(phrase) in _WATCHED:
        return f"vi {phrase}"
    if made_head(phrase) in _HEARD:
        return f"escuché {phrase}"
    if words[0] not in OWNERS or made_head(phrase) not in _STRIKING:
        return None
    if any(word.startswith("nuev") for word in words[:4]):
        return None
    return f"me llam{'aron' if words[0].endswith('s') else 'ó'} la atención {phrase}"


def came_by(body: str) -> str:
    """A clause for what is left; an answer nobody can read stays a sentence of its own."""
    words = plain_words(body)
    at = 1 if words[0] in ("el", "la", "los", "las", "un", "una") and len(words) > 1 else 0
    if words[at] in _REPORTS:
        return f"vi {mid(body) if at else f'la {body}' if words[0] == 'noticia' else mid(body)}"
    if words[at] in _SEARCHES and at and words[0] in ("un", "una"):
        return f"{_HERE}por {mid(body)}"
    if words[0] in PREPOSITIONS and words[0] not in ("al", "cuando", "mientras", "durante"):
        return f"{_HERE}{mid(body)}"
    if words[0] in ("el", "la", "los", "las") and words[at] not in _TIMES and not tells(words):
        return f"di con {mid(body)}"
    return mid(body)

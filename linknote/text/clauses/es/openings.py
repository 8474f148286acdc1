"""Spanish answers that are a clause already, or that leave out what surely stands before them."""

from __future__ import annotations

from linknote.text.clauses.es.phrase import (
    made_head,
    named,
    speaks_to_you,
    starts_clause,
    tells,
)
from linknote.text.clauses.es.seams import studied, told
from linknote.text.clauses.es.tidy import mid, plain, plain_words
from linknote.text.clauses.es.words import (
    ARTICLES,
    OWNERS,
    PEOPLE,
    PREPOSITIONS,
    ROLES,
    TELLING,
    TOLD,
    word_set,
)

_ME = word_set("me nos mi mis nuestro nuestra nuestros conmigo")
_BOTH = ("ambos", "ambas", "los dos", "las dos", "nosotros dos", "tu y yo", "usted y yo")
_SAME = {
    "universidad": "fuimos a", "facultad": "fuimos a", "escuela": "fuimos a", "uni": "fuimos a",
    "colegio": "fuimos a", "instituto": "fuimos a", "academia": "fuimos a",
    "promocion": "somos de", "ciudad": "vivimos en", "barrio": "vivimos en", "zona": "vivimos en",
    "pueblo": "somos de", "pais": "somos de", "region": "vivimos en", "sector": "trabajamos en",
    "campo": "trabajamos en", "area": "trabajamos en", "ramo": "trabajamos en",
    "empresa": "pasamos por", "compania": "pasamos por", "equipo": "estuvimos en",
    "grupo": "estamos en", "slack": "estamos en", "discord": "estamos en", "foro": "estamos en",
    "comunidad": "estamos en", "asociacion": "estamos en", "club": "estamos en",
    "coro": "cantamos en", "lista": "estamos en", "canal": "estamos en", "red": "estamos en",
    "master": "hicimos", "grado": "hicimos", "carrera": "hicimos", "curso": "hicimos",
    "bootcamp": "hicimos", "doctorado": "hicimos", "taller": "hicimos",
    "profesion": "tenemos", "oficio": "tenemos", "problema": "tenemos", "interes": "tenemos",
    "evento": "estuvimos en", "congreso": "estuvimos en", "meetup": "estuvimos en",
    "feria": "estuvimos en", "trabajo": "hacemos",
    "intereses": "tenemos", "problemas": "tenemos", "retos": "tenemos", "temas": "tratamos",
}  # fmt: skip
_CONGRATS = word_set("felicidades enhorabuena felicitaciones")
_LOOKING = word_set("buscando navegando investigando mirando explorando curioseando revisando")
_GRADUATES = word_set("egresado egresada exalumno exalumna alumni exalumnos exalumnas egresados")
_EX = ("ex", "antiguo", "antigua", "antiguos", "antiguas")


def opened(body: str) -> str | None:
    """The clause an answer already is or surely means, in mid-sentence case; None for a noun."""
    words = plain_words(body)
    for rule in (_own_verb, _of_the_reader, _both, _shared, _participle, _recommended, _named,
                 _relation):  # fmt: skip
        made = rule(body, words)
        if made is not None:
            return made
    return studied(body) or told(body)


def _own_verb(body: str, words: list[str]) -> str | None:
    if words[0] in _CONGRATS or words[0] in ("hola", "encantado", "encantada"):
        return mid(body)
    if words[0] in ("un", "gran", "todo") and words[1:2] and words[1] in ("placer", "gusto"):
        return f"fue {mid(body)}"
    if words[0] in ("placer", "gusto") and len(words) > 2:
        return f"fue un {mid(body)}"
    following = words[1] if len(words) > 1 else ""
    if words[0] == "trabajo" and following in ("sobre", "final", "fin", "de", "reciente"):
        return None
    if words[0] in ("uso", "estudio", "cambio", "paso", "visita", "clase") and (
        words[1:2] in (["en"], ["sobre"], ["de"], ["para"])
    ):
        return None
    if words[0] in ("use", "visite", "note", "cite", "compre", "era", "se") and len(words) == 1:
        return None
    ours = words[0] in ("nuestro", "nuestra", "mi", "mis", "nuestros", "nuestras")
    if ours and any(word in TOLD | TELLING for word in words[2:5]):
        return mid(body)
    if " ".join(words[:4]) == "el otro dia en" or words[:2] in (["ayer", "en"], ["anoche", "en"]):
        return f"coincidimos {mid(body)}"
    return mid(body) if starts_clause(words) else None


def _of_the_reader(body: str, words: list[str]) -> str | None:
    """ "vas a hablar en …" is what one saw; "revisaste mi código" stands by itself."""
    if speaks_to_you(words):
        return mid(body) if set(words) & _ME else f"vi que {mid(body)}"
    if words[0] in OWNERS and tells(words):
        return mid(body) if set(words) & _ME else f"vi que {mid(body)}"
    said = words[2:] if words[1:2] == ["tambien"] else words[1:]
    soon = words[0] in ("manana", "hoy", "pronto", "ahora") and len(words) > 2
    if soon and speaks_to_you(words[1:]) and not set(words) & _ME:
        return f"vi que {body[:1].lower()}{body[1:]}"
    if words[0] == "usted" and len(words) > 2 and words[1] != "y":
        return mid(body) if set(words) & _ME else f"vi que {mid(body)}"
    if words[0] in ("usted", "tu") and len(words) > 2 and speaks_to_you(said):
        return f"vi que {mid(body)}"
    return None


def _both(body: str, words: list[str]) -> str | None:
    for lead in _BOTH:
        asked = lead.split(" ")
        if words[: len(asked)] != asked or len(words) == len(asked):
            continue
        following = words[len(asked)]
        rest = " ".join(body.split(" ")[len(asked) :])
        if following == "en":
            return f"coincidimos en {rest[3:]}"
        if following in ("de", "del"):
            return f"{mid(body[: len(lead)])} somos {rest}"
        if following in ROLES or following.removesuffix("s") in ROLES | PEOPLE:
            return f"{mid(body[: len(lead)])} somos {rest}"
        if following.removesuffix("es") in ROLES:
            return f"{mid(body[: len(lead)])} somos {rest}"
        return mid(body)
    return None


def _shared(body: str, words: list[str]) -> str | None:
    """ "mismo grupo de Slack", "un contacto en común", "intereses en común"."""
    at = 1 if words[0] in ("el", "la", "los", "las") else 0
    if words[at : at + 1] and words[at] in ("mismo", "misma", "mismos", "mismas"):
        if at + 1 >= len(words):
            return None
        article = {"mismo": "el", "misma": "la", "mismos": "los", "mismas": "las"}[words[at]]
        verb = _SAME.get(words[at + 1], "compartimos")
        return f"{verb} {article} {mid(' '.join(body.split(' ')[at:]))}"
    low = " ".join(words)
    common = " en comun" in low or words[1:2] in (["comun"], ["comunes"]) or words[:1] == ["comun"]
    if words[0] in ("varios", "varias", "muchos", "muchas") and common:
        return f"tenemos {mid(body)}"
    start = 1 if words[0] in ("un", "una") else 0
    common = common or words[start + 1 : start + 2] in (["comun"], ["comunes"])
    if common and words[start : start + 1] and (words[start] in PEOPLE or words[start] in (
        "contactos", "intereses", "interes", "amistades", "amistad", "conocidos"
    )):  # fmt: skip
        if any(word in TOLD for word in words):
            return mid(body) if start else f"un{_a(words[0])} {mid(body)}"
        many = words[start].endswith("s") and words[start] != "interes"
        return f"tenemos {mid(body)}" if start or many else f"tenemos un{_a(words[0])} {mid(body)}"
    return None


def _a(word: str) -> str:
    return "a" if word.endswith(("a", "dad", "stad", "cion")) else ""


def _participle(body: str, words: list[str]) -> str | None:
    if words[0] in ("leido", "visto", "escuchado", "oido", "conocido") and len(words) > 1:
        return f"he {mid(body)}"
    if words[0] in _LOOKING and len(words) > 1:
        return f"llegué a este perfil {mid(body)}"
    if words[0] in ("usando", "leyendo", "siguiendo", "trabajando", "aprendiendo"):
        return f"estoy {mid(body)}"
    return None


def _recommended(body: str, words: list[str]) -> str | None:
    typed = body.split(" ")
    if words[0] in ("recomendado", "recomendada") and words[1:2] == ["por"] and len(words) > 2:
        return f"escribo por recomendación de {' '.join(typed[2:])}"
    if words[0] in ("recomendacion", "sugerencia") and words[1:2] in (["de"], ["del"]):
        if plain(typed[2]) in ("linkedin", "google"):
            return f"llegué a este perfil por una {mid(body)}" if len(typed) > 2 else None
        return f"escribo por {mid(body)}"
    if words[:3] == ["por", "recomendacion", "de"] or words[:3] == ["por", "sugerencia", "de"]:
        return f"escribo {mid(body)}"
    if words[:3] == ["de", "parte", "de"]:
        return f"escribo {mid(body)}"
    return None


def _named(body: str, words: list[str]) -> str | None:
    """ "Omar me habló de ti", "una amiga me recomendó tu podcast", "me salió tu perfil"."""
    if words[0] in PREPOSITIONS or words[0] in OWNERS or made_head(body):
        return None
    typed = body.split(" ")
    for at in range(1, min(len(words), 9)):
        word = words[at]
        if word in ("que", "donde") or typed[at].startswith(('"', "“", "«", "(")):
            return None
        clitic = word in ("me", "nos") and at + 1 < len(words)
        if not clitic and word not in TOLD:
            continue
        if word in ("estudio", "trabajo", "paso", "ha", "son", "es") and at + 1 >= len(words):
            return None
        who = typed[:at]
        capital = all(one[:1].isupper() or plain(one) in ("y", "de", "del", "e") for one in who)
        known = words[0] in ARTICLES | PEOPLE or words[0] in ("mi", "nuestro", "nuestra", "alguien")
        if not (capital or known or (clitic and at < 3)):
            return None
        if words[0] in PEOPLE and body[:1].islower():
            return f"un{_a(words[0])} {body}"
        return f"{body[:1].upper()}{body[1:]}" if clitic and not known else mid(body)
    return None


def _relation(body: str, words: list[str]) -> str | None:
    """ "excompañeros en Northwind", "vecinos de oficina", "enfermera en Bilbao, como tú"."""
    typed = body.split(" ")
    if words[0] in _GRADUATES and words[1:2] in (["de"], ["del"]) and len(words) > 2:
        return f"estudiamos en {named(' '.join(typed[1 if words[1] == 'del' else 2 :]))}"
    at = 1 if words[0] in _EX and len(words) > 1 else 0
    head = words[at]
    if head in ("colega", "colegas") and words[at + 2 : at + 3] in (["profesion"], ["sector"]):
        return f"{'somos' if head.endswith('s') else 'soy'} {mid(body)}"
    if (
        head not in PEOPLE
        and head.removesuffix("s") not in PEOPLE
        and not head.startswith("excomp")
    ):
        return _role(body, words)
    if head in ROLES and at == 0 and head not in PEOPLE:
        return _role(body, words)
    if typed[at][:1].isupper() and len(typed) > at + 1 and typed[at + 1][:1].isupper():
        return None
    if (
        at
        and head.startswith("companer")
        and head.endswith("s")
        and words[at + 1 : at + 2] == ["en"]
    ):
        return f"fuimos {' '.join(typed[at:])}"
    if head.endswith("s"):
        return f"somos {mid(body)}"
    of_name = words[at + 1 : at + 2] == ["de"] and " ".join(typed[at + 2 :])[:1].isupper()
    if of_name and not at and not head.startswith("ex") and head not in ("jefe", "jefa"):
        return f"tenemos a {' '.join(typed[at + 2 :])} en común"
    mine = bool({"mia", "mio", "clase", "universidad", "facultad"} & set(words[at + 1 : at + 3]))
    joined = next((i for i in range(at + 1, len(words)) if words[i] in ("en", "de")), None)
    called = " ".join(typed[joined + 1 :]) if joined else ""
    if called and (mine and words[joined or 0] == "en" and head in PEOPLE):
        return f"coincidimos en {called}"
    if called[:1].isupper() and (at or head.startswith("ex")):
        return f"coincidimos en {named(called)}"
    return None


def _role(body: str, words: list[str]) -> str | None:
    many = words[0].removesuffix("s") in ROLES or words[0].removesuffix("es") in ROLES
    if many and words[0] not in ROLES and len(words) > 1:
        return f"somos {mid(body)}"
    if words[0] not in ROLES or (body.split(" ")[0][:1].isupper() and len(words) < 2):
        return None
    if "como" in words[1:] or "tambien" in words[1:]:
        stop = next(at for at in range(1, len(words)) if words[at] in ("como", "tambien"))
        return f"compartimos profesión: {mid(' '.join(body.split(' ')[:stop]).rstrip(','))}"
    return None

"""Spanish reasons without a subject: "saber cómo …", "tu opinión sobre X", "consejos para X"."""

from __future__ import annotations

from linknote.text.clauses.es.phrase import starts_clause, tells
from linknote.text.clauses.es.tidy import mid, plain_words
from linknote.text.clauses.es.words import (
    ARTICLES,
    OWNERS,
    PREPOSITIONS,
    ROLES,
    TOLD,
    word_set,
)

_CLITICS = ("melo", "telo", "selo", "noslo", "me", "te", "se", "le", "lo", "la", "nos", "os", "les",
            "los", "las")  # fmt: skip
_NOT_INFINITIVE = word_set(
    """
    lugar taller mujer ayer lider bar mar par poder alquiler primer tercer hogar azar master
    software hardware cualquier militar escolar familiar similar particular celular titular solar
    popular regular singular auxiliar peculiar superior mejor arte parte suerte fuerte norte muerte
    carte aparte clase base fase frase nivel newsletter twitter docker poster puente marte
    junior senior trailer influencer designer developer manager marketer player partner cluster
    ser-humano haber deber porvenir placer parecer
    interes tales martes irse marla charla perla carlos parlas orla burla arlos
    """
)
_GREETING = word_set(
    """
    agradecer felicitar saludar desear presentar dar mandar enviar preguntar pedir consultar
    proponer ofrecer invitar contar ensenar comentar decir avisar transmitir hacer
    """
)
_MEETING = word_set("tomar")
_VIEWS = word_set(
    """
    opinion vision experiencia experiencias punto perspectiva enfoque historia trayectoria trabajo
    investigacion opiniones ideas recorrido metodo metodologia proyecto proceso camino mirada
    proyectos equipo empresa forma manera
    """
)
_HELP = word_set(
    """
    ayuda consejo consejos orientacion feedback recomendaciones sugerencias pistas comentarios
    apoyo recomendacion asesoramiento tips ideas
    """
)
_WANTED = word_set(
    """
    empleo trabajo practicas pasantia beca puesto oportunidad oportunidades vacante piso mentor
    mentora curro chamba plaza colaboradores colaboradoras
    """
)
_SOUGHT = word_set(
    """
    pasos recursos trucos contactos gente informacion referencias materiales socios inversores
    proveedores clientes voluntarios editorial alguien
    """
)
_HAVE = word_set("curiosidad interes dudas preguntas ganas experiencia duda pregunta")
_STATES = word_set(
    """
    interesado interesada encantado encantada pensando buscando aprendiendo empezando explorando
    preparando escribiendo montando leyendo trabajando estudiando investigando valorando
    planteandome cambiando intentando creando desarrollando organizando formandome haciendo
    iniciando terminando migrando considerando planeando dando abierto abierta atascado atascada
    ilusionado ilusionada lista dispuesto dispuesta iniciandome mudandome pasandome viviendo
    """
)
_ARE = word_set("nuevo nueva recien fan aficionado aficionada principiante lector lectora usuaria")
_TOPIC_ENDS = ("cion", "sion", "dad", "logia", "grafia", "ingenieria", "ica", "tica", "nomia",
               "itud", "anza", "encia", "ancia", "cultura", "tura")  # fmt: skip
_TOPIC_M = ("ismo", "miento", "aje", "ento")
_SAME = {"sector": "estamos en", "campo": "trabajamos en", "problema": "tenemos",
         "interes": "tenemos", "profesion": "tenemos", "ciudad": "vivimos en",
         "reto": "tenemos", "oficio": "tenemos", "area": "trabajamos en",
         "empresa": "trabajamos en", "grupo": "estamos en", "tema": "trabajamos en",
         "intereses": "tenemos", "problemas": "tenemos", "retos": "tenemos"}  # fmt: skip


def infinitive(word: str) -> str | None:
    """The infinitive that a first word is, its pronouns taken off; None for another word."""
    if word in _NOT_INFINITIVE:
        return None
    if len(word) > 2 and word.endswith(("ar", "er", "ir")):
        return word
    for ending in _CLITICS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2 and stem.endswith(("ar", "er", "ir")):
            return stem
    return "ir" if word == "ir" else None


def wished(wish: str) -> str:
    """A wish as a clause of its own: "me gustaría saber …", "quería agradecerte …"."""
    first, _, rest = wish.partition(" ")
    word = mid(first)
    verb = infinitive(plain_words(word)[0])
    if verb == "buscar" and word == "buscar":
        return f"busco {rest}" if rest else "me gustaría buscar"
    together = any(one.endswith("nos") and infinitive(one) for one in plain_words(wish)[:3])
    if together and verb:
        return f"podríamos {wish}"
    if verb in ("presentar", "dar", "mandar", "enviar", "hacer"):
        pronoun = word != verb or rest.startswith(("las gracias", "la enhorabuena"))
        question = rest.startswith(("una pregunta", "una consulta", "unas preguntas"))
        wants = (verb == "hacer" and not question) or (verb == "dar" and "gracias" not in rest)
        return f"{'quería' if (pronoun and not wants) or question else 'me gustaría'} {wish}"
    sees = verb == "ver" and plain_words(wish)[1:2] in (["como"], ["que"], ["si"], ["por"])
    return f"{'quería' if verb in _GREETING or sees else 'me gustaría'} {wish}"


def supplied(body: str, words: list[str]) -> str:
    """A whole clause for a reason that left words out.

    What is neither surely a view, a want nor a plain topic stays as it was typed.
    """
    first, second = words[0], words[1] if len(words) > 1 else ""
    small = mid(body)
    if (
        first == "escribo"
        or (first == "cuento" and second == "con")
        or first in ("hola", "gracias", "si", "no")
    ):
        return body
    if first in ("trabajo", "estudio", "investigacion") and second in ("en", "sobre", "con", "de"):
        return body
    if starts_clause(words) and first not in ("estudio",):
        return body
    if first in ("yo", "nosotros", "nosotras", "mi", "mis", "nuestro", "nuestra") or tells(words):
        return body
    if any(word in TOLD for word in words[1:4]) and first not in OWNERS | ARTICLES:
        return body
    return _yours(small, words, first, second) or _own(small, words, first, second) or body


def _yours(small: str, words: list[str], first: str, second: str) -> str | None:
    if first in OWNERS and second:
        if second in _HELP and second not in ("ideas",):
            return f"agradecería {small}"
        if second in _VIEWS:
            return f"me gustaría conocer {small}"
        return f"me interesa{'n' if first.endswith('s') else ''} {small}"
    if first in ("algun", "alguna", "algunos", "algunas", "un", "unos", "una", "cualquier"):
        if second in _HELP:
            return f"agradecería {small}"
        if second in _HAVE or second in ("idea", "propuesta", "sugerencia", "consulta"):
            return f"tengo {small}"
        if second in _WANTED:
            return f"busco {small}"
        return f"quería pedir {small}" if second == "favor" else None
    if first in _HELP:
        if first == "consejo":
            return f"agradecería algún {small}"
        return f"agradecería {'unos ' if first == 'consejos' else ''}{small}"
    if first in ("el", "la", "los", "las") and len(words) > 1 and ":" not in small:
        if second in ("mismo", "misma", "mismos", "mismas") and len(words) > 2:
            return f"{_SAME.get(words[2], 'compartimos')} {small}"
        return f"me interesa{'n' if first.endswith('s') else ''} {small}"
    if first in ("mismo", "misma", "mismos", "mismas") and second:
        article = {"mismo": "el", "misma": "la", "mismos": "los", "mismas": "las"}[first]
        return f"{_SAME.get(second, 'compartimos')} {article} {small}"
    return None


def _own(small: str, words: list[str], first: str, second: str) -> str | None:
    if first in ("por", "debido") and second not in ("que", "favor", "fin", "cierto", "supuesto"):
        return f"escribo {small}"
    if first == "sobre" and second:
        return f"es {small}"
    if first in _STATES or (first.endswith(("ando", "endo")) and len(first) > 6):
        return f"estoy {small}"
    if first in _ARE and second:
        return f"soy {small}"
    if first == "interes" and second in ("comun", "compartido", "mutuo"):
        return f"tenemos un {small}"
    if first == "intereses":
        return f"tenemos {small}"
    if first == "experiencia" and second in ("en", "con"):
        return f"me interesa la {small}"
    if first in ("duda", "pregunta"):
        return f"tengo una {small}"
    if first in _HAVE and second:
        return f"tengo {small}"
    if first in _WANTED and (second in PREPOSITIONS or not second):
        return f"busco {'un ' if first in ('puesto', 'piso', 'empleo') else ''}{small}"
    if first in _SOUGHT and second in PREPOSITIONS:
        return f"busco {small}"
    if first == "cambio" and second in ("de", "profesional"):
        return f"estoy en pleno {small}"
    if first in ("posible", "posibles"):
        many = first.endswith("s")
        fem = len(words) > 1 and second.endswith(("cion", "dad", "ia"))
        return f"me interesan {small}" if many else f"me interesa un{'a' if fem else ''} {small}"
    if first in ROLES and (second in ("en", "de", "con") or len(words) == 1):
        return f"soy {small}"
    if first == "networking":
        return f"me gustaría hacer {small}"
    if first == "intercambio":
        return f"me interesa un {small}"
    if small[:1].islower() and first.endswith(_TOPIC_ENDS) and not first.endswith("s"):
        return f"me interesa la {small}"
    if small[:1].islower() and first.endswith(_TOPIC_M) and first != "mismo":
        return f"me interesa el {small}"
    return None

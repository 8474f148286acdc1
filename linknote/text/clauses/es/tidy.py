"""What every Spanish function does first: ends taken off, accents that haste left out put back."""

from __future__ import annotations

import unicodedata
from functools import cache

from linknote.text.clauses.es.words import COMMON, NAMED, WH, word_set
from linknote.text.clauses.shape import Shape, finished, keeps_case, shape, shouted, upper_first

_ACCENTED = word_set(
    """
    artículo artículos podía podría podríamos gustaría querría sería tenía había habíamos
    también más además así aquí allí ahí después todavía día días año años niño niña niños
    española español españa inglés francés diseño diseños diseñador diseñadora compañero
    compañera compañeros compañeras excompañero excompañeros excompañera excompañeras reseña
    enseño enseñar enseñanza pequeño pequeña pequeñas pequeños leí conocí asistí coincidí
    descubrí aprendí recibí prometí encontré escuché trabajé estudié apliqué postulé solicité
    empecé probé hablé charlé participé inscribí apunté terminé llegué pasé cambié quería
    queríamos leía seguía vivía habló recomendó comentó sugirió mencionó presentó contó máster
    informática matemáticas física química biología tecnología tecnologías ingeniería energía
    economía política políticas pública públicas públicos técnico técnica técnicos técnicas
    práctica prácticas análisis código códigos módulo útil fácil difícil móvil lógica logística
    estadística música médico médica clínica clínico básico básica página páginas película
    próximo próxima último última últimos últimas rápido teléfono número búsqueda tú mí él qué
    cómo está estás están estáis cuál cuáles quién panadería panaderías librería librerías
    hostelería guía guías vídeo éxito máquina máquinas área áreas jóvenes crítica ética
    agradecería podríais deberías tendría estaría hacía sé académico académica histórico
    científico científica científicos vehículos energético león málaga cádiz córdoba méxico
    bogotá medellín perú panamá cataluña galería leído oído creído índice índices método
    métodos capítulo capítulos título títulos síndrome cerámica jurídico jurídica turístico
    automático automática electrónica robótica genética mecánica gráfico gráfica ecológico
    ecológica orgánico biológico biológica pedagógica catálogo periódico crédito fábrica fábricas
    cámara jardín océano currículum algún ningún según detrás través inglesa interés autónomo
    autónoma psicólogo psicóloga biólogo bióloga químico farmacéutica pediátrica lingüística
    """
)
"""Common words that haste writes without their accent."""
_AMBIGUOUS = word_set(
    """
    tu mi el que como esta estas cual quien se podria seria practica practicas critica leon ano
    anos guia publica publicas hablo presento conto comento recomendo cambie pase publicos
    llegue termine empece probe hable participe escuche trabaje estudie aplique apunte medico
    """
)
"""Words that mean something else, or nothing amiss, without their accent."""
_SURE_FIRST = {
    "escuche": "escuché", "trabaje": "trabajé", "estudie": "estudié", "aplique": "apliqué",
    "hable": "hablé", "participe": "participé", "llegue": "llegué", "empece": "empecé",
    "probe": "probé", "podria": "podría", "seria": "sería", "termine": "terminé",
    "apunte": "apunté",
}  # fmt: skip
_ASKERS = word_set(
    """
    saber aprender entender preguntar preguntarte preguntarle ver conocer contar oir escuchar
    averiguar comprender explicar saberlo comparar
    """
)
_ABBREVIATIONS = ("p. ej.", "ej.", "etc.", "dr.", "dra.", "sr.", "sra.", "prof.", "ee.", "uu.")


_HELLOS = word_set("hola buenas ey hey")


def fold(text: str) -> str:
    """The text small and without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    return "".join(char for char in apart if not unicodedata.combining(char))


@cache
def _accents() -> dict[str, str]:
    return {fold(word): word for word in _ACCENTED}


def plain(word: str) -> str:
    """A word for looking up: small, no accents, without the marks around it."""
    return fold(word).strip(".,;:!?¿¡()[]\"“”‘'…«»")


def plain_words(text: str) -> list[str]:
    """The words of a text for looking up, in order; "" for a word of marks alone."""
    return [plain(word) for word in text.split(" ")]


def parts(text: str) -> Shape:
    """An answer's words as they go into a note, its final mark and its emoji."""
    body, mark, emoji = shape(text)
    body = body.lstrip("¡¿ ") if not ("¿" in body[1:] or "¡" in body[1:]) else body
    body = _past_hello(body)
    if not any(char.isalnum() for char in body):
        return Shape("", mark, emoji)
    words = body.split()
    if not shouted(body):
        words = [_spelled(word, words, at) for at, word in enumerate(words)]
    return Shape(" ".join(words), mark, emoji)


def _past_hello(body: str) -> str:
    """The body without a greeting of its own: the note has greeted already."""
    first, _, rest = body.partition(" ")
    greets = plain(first) in _HELLOS and first[-1:] in ",.!:"
    return rest.strip() if greets and rest.strip() else body


def mid(text: str) -> str:
    """The text with the capital that only began a sentence taken off."""
    words = text.split(" ", 3)
    word = plain(words[0])
    if shouted(text) or word not in COMMON or keeps_case(words[0]):
        return text
    titled = len(words) > 2 and words[1] in ("de", "del", "de la") and words[2][:1].isupper()
    if word in NAMED and (titled or (words[1:2] and words[1][:1].isupper())):
        return text
    return text[:1].lower() + text[1:]


def closed(body: str, mark: str, emoji: str = "") -> str:
    """One sentence with its capital and its marks, the opening ones too."""
    if mark == "!" and "¡" not in body:
        return "¡" + finished(upper_first(body), "!", emoji)
    return finished(upper_first(body), mark, emoji)


def sentences(text: str) -> list[str]:
    """The sentences of an answer, each with the mark it was typed with."""
    found: list[str] = []
    words: list[str] = []
    for word in text.split():
        words.append(word)
        ends = word.rstrip("\"”’')»")[-1:] in (".", "!", "?", "…")
        if ends and word.lower() not in _ABBREVIATIONS and len(word) > 2:
            found.append(" ".join(words))
            words = []
    if len(found) > 0 and plain(found[0]) in _HELLOS and (words or len(found) > 1):
        found = found[1:]
    if words:
        whole = any(any(char.isalnum() for char in word) for word in words)
        if whole or not found:
            found.append(" ".join(words))
        else:
            found[-1] += " " + " ".join(words)
    return found


def _spelled(word: str, words: list[str], at: int) -> str:
    low = word.lower().strip('.,;:!?¿¡()"“”«»')
    if not low.isascii() or not low.isalpha() or word[1:] != word[1:].lower():
        return word
    before = plain(words[at - 1]) if at else ""
    made: str | None = None
    if low == "como" and before in _ASKERS:
        made = "cómo"
    elif low in WH and before in _ASKERS and at + 1 < len(words) and low != "que":
        made = WH[low]
    elif at == 0 and low == "se":
        made = "sé" if len(words) > 1 and plain(words[1]) in ("que", "como", "de") else None
    elif at == 0 and low in _SURE_FIRST:
        made = _SURE_FIRST[low]
    elif low not in _AMBIGUOUS:
        made = _accents().get(low)
        if made is None and low.endswith(("cion", "sion")) and not low.endswith("ssion"):
            made = low[:-2] + "ón"
        if made is None and low.endswith(("logia", "grafia")) and len(low) > 6:
            made = low[:-2] + "ía"
    if made is None or (low == "master" and word[:1].isupper() and at):
        return word
    if word[:1].isupper() and word.strip('.,;:!?¿¡()"“”«»') == word:
        made = made[0].upper() + made[1:]
    elif any(char.isupper() for char in word):
        return word
    return word.replace(low, made) if low in word else made

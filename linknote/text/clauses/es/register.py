"""Whether Spanish words say tú or usted."""

from __future__ import annotations

from linknote.text.clauses.es.tidy import plain_words
from linknote.text.clauses.es.words import NO_VERB, word_set

_CLOSE = word_set(
    """
    te ti tu tus contigo tuyo tuya tuyos tuyas os vuestro vuestra vuestros vuestras vosotros
    vosotras eres has estas vas tienes trabajas buscas hablas haces sabes puedes podrias llevas
    crees piensas usas necesitas das diriges organizas contratas impartes opinas conoces querrias
    gustas recomiendas enfocas gestionas planificas trabajais sois estais podriais
    """
)
_POLITE = word_set("usted su sus suyo suya suyos suyas ud vd")
_MY_OWN = word_set("equipo empresa")
_ENCLITIC = ("arte", "erte", "irte", "arte.", "aros", "eros", "iros")
_POLITE_ENCLITIC = ("arle", "erle", "irle")
_NOUNS = word_set(
    """
    arte parte suerte fuerte muerte norte carte faros toros pesos claros caros raros otros
    litros euros seros primeros generos eros ceros libreros marte aparte descarte comparte
    reparte imparte convierte advierte divierte perle
    """
)


def register(text: str) -> str | None:
    """`informal` for tú and vosotros, `formal` for usted, None where the words use neither."""
    polite = False
    for word in plain_words(" ".join(text.split())):
        if word in _CLOSE or _addresses_you(word):
            return "informal"
        if word in _POLITE or (word.endswith(_POLITE_ENCLITIC) and len(word) > 5):
            polite = polite or word not in _NOUNS
    return "formal" if polite else None


def _addresses_you(word: str) -> bool:
    if word in _NOUNS or word in NO_VERB or len(word) < 5:
        return False
    if word.endswith(("aste", "iste", "asteis", "isteis", "abais", "iais")):
        return True
    if word.endswith(_ENCLITIC):
        ros = word.endswith("ros")
        return not ros and len(word) > 5
    return False

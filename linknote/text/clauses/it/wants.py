"""Italian answers to "why" that are no sentence yet: what is wanted, shared, sought or felt."""

from __future__ import annotations

from linknote.text.clauses.it.phrase import article, kind
from linknote.text.clauses.it.tells import tells
from linknote.text.clauses.it.tidy import mid, tokens
from linknote.text.clauses.it.words import (
    ADJECTIVES,
    ARTICLES,
    FIRST_PERSON,
    MADE,
    MANY_F,
    MANY_M,
    SECOND_PERSON,
    YOURS,
    word_set,
)

_GIVEN = word_set(
    """
    parere opinione consiglio consigli feedback aiuto impressione impressioni suggerimento
    suggerimenti informazione informazioni info dritta dritte supporto riscontro risposta notizie
    indicazioni chiarimenti commento commenti punto impressioni contatti
    """
)
_ASKED_M = word_set("scambio confronto incontro dialogo caffe")
_ASKED_F = word_set("collaborazione chiacchierata discussione conversazione partnership visita")
_SOUGHT_M = word_set("stage tirocinio lavoro posto impiego mentore mentor socio incarico ruolo")
_SOUGHT_F = word_set("posizione opportunita collaboratrice casa mentore")
_SOUGHT_S = word_set("collaboratori volontari opportunita clienti partner")
_STATES = word_set(
    """
    curioso curiosa interessato interessata appassionato appassionata nuovo nuova studente
    studentessa sviluppatore sviluppatrice ingegnere docente insegnante infermiere infermiera fan
    alla agli alle in attualmente freelance convinto convinta colpito colpita pronto pronta felice
    lieto lieta bloccato bloccata disponibile laureando laureanda dottorando dottoranda giovane
    neolaureato neolaureata futuro futura prossimo prossima contento contenta
    """
)
_ABOUT = word_set("esperienza approccio percorso metodo storia opinione prospettiva visione")
_IN = ("transizione", "cerca", "ricerca", "difficolta", "procinto", "formazione", "dubbio",
       "partenza", "arrivo", "stallo", "fase", "linea", "viaggio", "trattativa")  # fmt: skip


def wanted(body: str) -> str | None:
    """The sentence that a phrase means, in mid-sentence case; None for what is one, or unknown."""
    words = tokens(body)
    if not words:
        return None
    at = 1 if words[0] in ("molto", "davvero", "sempre", "particolarmente", "proprio") else 0
    first = words[at] if at < len(words) else ""
    following = words[at + 1] if at + 1 < len(words) else ""
    if first in ("in", "alla", "agli", "alle"):
        if following in _IN or (first == "agli" and following == "inizi") or following == "prese":
            return f"sono {mid(body)}"
        return None
    if first in _STATES and first not in ("in", "alla", "agli", "alle"):
        return f"sono {mid(body)}"
    if first.endswith(("ando", "endo")) and len(first) > 5 and following:
        return f"sto {mid(body)}"
    if first in ("stesso", "stessa", "stessi", "stesse"):
        the = {"stesso": "lo", "stessa": "la", "stessi": "gli", "stesse": "le"}[first]
        return f"abbiamo {the} {mid(body)}"
    if first in ("bisogno", "voglia") and following == "di":
        return f"ho {mid(body)}"
    if words[0] in FIRST_PERSON | SECOND_PERSON and words[0] not in MADE:
        return None
    return _phrase(body, words)


def _phrase(body: str, words: list[str]) -> str | None:
    first = words[0]
    if first in ("lo", "la", "le", "li", "gli", "l'") and is_pronoun(words):
        return None
    own = next((word for word in words[:2] if word in YOURS), None)
    quantity = first in ("qualche", "alcuni", "alcune", "due", "tre", "dei", "delle", "degli")
    at = 1 if first in ARTICLES or quantity else 0
    at += 1 if own and words[at : at + 1] == [own] else 0
    while at < len(words) - 1 and words[at] in ADJECTIVES:
        at += 1
    word = words[at] if at < len(words) else ""
    if tells(body) is not None and word not in _GIVEN:
        return None
    typed = mid(body)
    if own and first == own:
        form = {"tu": "tu", "su": "su", "vo": "vo"}[own[:2]]
        rest = {"o": "il", "a": "la", "i": "i", "e": "le"}[own[-1]]
        typed, first = f"{rest} {typed if form != 'su' else body}", rest
    if word in _GIVEN:
        return f"mi piacerebbe avere {typed}"
    if word in ("domanda", "domande", "curiosita") and not own:
        lead = "" if at else "una " if word != "domande" else "alcune "
        return f"avrei {lead}{typed}" if first not in ("la", "le") else f"avrei {typed}"
    if word in ("interesse", "interessi", "passione", "amici", "amico", "progetto") and any(
        one in words for one in ("comune", "comuni", "condiviso", "condivisa")
    ):
        return f"abbiamo {'' if at or word.endswith('i') else _a(word)}{typed}"
    if word in ("idea", "proposta", "progetto") and first in ("un", "una", "un'", word) and not own:
        return f"ho {'' if at else _a(word)}{typed}"
    if word in _ASKED_M | _ASKED_F and not own and first not in ("il", "la", "lo"):
        return f"mi piacerebbe {'' if at else _a(word)}{typed}"
    if (
        word in _SOUGHT_M | _SOUGHT_F | _SOUGHT_S
        and not own
        and first in ("un", "una", "uno", word)
    ):
        if first == "lavoro" and len(words) > 1 and words[1] not in ("come", "da", "nel"):
            return None
        return f"cerco {'' if at or word in _SOUGHT_S else _a(word)}{typed}"
    about = word in _ABOUT and at == 0
    if about:
        return f"mi interessa {article(word, 'f' if kind(word) == 'tua' else 'm')}{typed}"
    if own or (first in ("il", "lo", "la", "l'", "i", "gli", "le") and len(words) > 1):
        many = first in ("i", "gli", "le") or word in MANY_M | MANY_F
        return f"mi {'interessano' if many else 'interessa'} {typed}"
    return None


def is_pronoun(words: list[str]) -> bool:
    """Whether "lo", "la", "le" before a verb is a pronoun: "lo uso ogni giorno"."""
    following = words[1] if len(words) > 1 else ""
    if words[0] in ("la", "le", "li") and following in FIRST_PERSON:
        return True  # no noun in -o takes these articles, and "li" is none: "la uso ogni giorno"
    if words[:2] == ["lo", "uso"]:  # the noun is "l'uso"
        return True
    if following in FIRST_PERSON - {"studio", "lavoro", "progetto", "uso", "passo"}:
        return True
    if following.endswith(("iamo", "evo", "avo", "ivo")) and following not in MADE:
        return True
    odd = following[:1] == "s" and following[1:2] not in "aeiou"
    return words[0] == "lo" and not odd and not following.startswith(("z", "gn", "ps", "x", "y"))


def _a(word: str) -> str:
    feminine = word in _ASKED_F | _SOUGHT_F or kind(word) == "tua" or word in ("passione", "idea")
    if feminine:
        return "un'" if word[0] in "aeiou" else "una "
    return "uno " if article(word, "m") == "lo " else "un "

"""Dutch answers about what they do: "u spreekt op de Havendag", "ga jij ook naar Gent?"."""

from __future__ import annotations

from linknote.text.clauses.nl.tidy import mid, plain, sentences
from linknote.text.clauses.nl.verbs import PARTICLES, is_participle, is_verb
from linknote.text.clauses.nl.words import (
    FINITE,
    I_VERBS,
    PREPOSITIONS,
    WE_VERBS,
    YOURS,
    word_set,
)

_TO_ME = word_set("mij me mijn ons onze ik we wij")
NOUN_TOO = word_set("werk plan deel start stap stel bel coach train teken zoek")
_COPULAS = word_set("bent is zijn was waren")
_TURNED = {
    "ga": "gaat", "gaat": "gaat", "gaan": "gaan", "ben": "bent", "bent": "bent", "zijn": "zijn",
    "kom": "komt", "komt": "komt", "komen": "komen", "werk": "werkt", "werkt": "werkt",
    "zit": "zit", "spreek": "spreekt", "spreekt": "spreekt", "woon": "woont", "woont": "woont",
}  # fmt: skip


def wondered(body: str, words: list[str]) -> str | None:
    """ "ga jij ook naar Gent" as "ik vroeg me af of jij ook naar Gent gaat"."""
    asked = words[0] in _TURNED and words[1:2] and words[1] in ("je", "jij", "u", "jullie")
    if not asked or len(words) < 4 or "," in body or words[:2] == ["ben", "u"]:
        return None
    if words[1] == "je" and is_participle(words[-1]):
        return None
    typed = body.split(" ")
    return f"ik vroeg me af of {' '.join([words[1], *typed[2:]])} {_TURNED[words[0]]}"


def of_you(body: str, words: list[str]) -> str | None:
    """ "u spreekt op de Havendag" as "ik zag dat u op de Havendag spreekt"."""
    if len(words) < 3:
        return None
    subject = 1
    if words[0] in YOURS and words[1] not in FINITE:
        if words[2] not in FINITE or len(words) < 4:
            return None
        subject = 2
    elif words[0] not in ("je", "jij", "u", "jullie") or not _agrees(words):
        return None
    if words[-1] == "ik" and words[-2] in _NOTICED:
        kept = body.split(" ")
        return f"{mid(' '.join(kept[:-2])).rstrip(',')}, {' '.join(kept[-2:])}"
    if set(words) & _TO_ME or "," in body or len(sentences(body)) > 1 or words[1] == "naam":
        return mid(body)
    typed = mid(body).split(" ")
    who, verb, rest = " ".join(typed[:subject]), typed[subject], typed[subject + 1 :]
    if not rest:
        return mid(body)
    if is_participle(plain(rest[-1])):
        return f"ik zag dat {' '.join([who, *rest[:-1], verb, rest[-1]])}"
    if any(is_participle(plain(one)) for one in rest):
        done = next(here for here, one in enumerate(rest) if is_participle(plain(one)))
        return f"ik zag dat {' '.join([who, *rest[:done], verb, *rest[done:]])}"
    if plain(rest[-1]) in PARTICLES and len(rest) > 1:
        return f"ik zag dat {' '.join([who, *rest[:-1], rest[-1] + verb])}"
    if plain(verb) in _COPULAS:
        low = [plain(one) for one in rest]
        stop = next((at for at in range(1, len(low)) if low[at] in PREPOSITIONS), len(low))
        return f"ik zag dat {' '.join([who, *rest[:stop], verb, *rest[stop:]])}"
    return f"ik zag dat {' '.join([who, *rest, verb])}"


_NOTICED = word_set("zag zie hoorde las hoor lees merkte begreep")
_ANY_PERSON = word_set(
    """
    ben heb kan wil zou was had zag vond gaf deed mag schreef sprak liep kreeg ging kwam stond keek
    hielp begon werd nam bood vroeg zat zocht bracht las
    """
)


def _agrees(words: list[str]) -> bool:
    """Whether the second word is a verb of "je" or "jullie": "je werkt", never "je werk"."""
    verb = words[1]
    if words[0] == "u" and is_verb(words, 1):
        return True
    if verb not in FINITE or verb in NOUN_TOO:
        return False
    if words[0] == "jullie":
        return verb in WE_VERBS or verb.endswith(("en", "n"))
    return verb.endswith(("t", "de", "te")) or verb not in I_VERBS or verb in _ANY_PERSON

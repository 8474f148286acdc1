"""German infinitives at the end of a wish: "mehr über X erfahren", "um X zu verstehen"."""

from __future__ import annotations

import re
from functools import cache

from linknote.text.clauses.de.participles import is_participle
from linknote.text.clauses.de.tidy import mid, plain, plain_words
from linknote.text.clauses.de.words import (
    ADVERBS,
    ARTICLES,
    FINITE,
    JOINERS,
    MINE,
    NOT_INFINITIVE,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECTS,
    word_set,
)

_PREFIXES = ("kennen", "zusammen", "weiter", "heraus", "voran", "wieder", "zurück", "herum", "teil",
             "mit", "aus", "ein", "auf", "ab", "an", "vor", "nach", "bei", "zu", "fort", "um",
             "her", "hin", "los", "dar", "fest", "dran", "dabei", "davon", "weg")  # fmt: skip


def infinitive_last(body: str) -> bool:
    """Whether the first part of the text ends in an infinitive and holds no other verb."""
    head = _head(body)
    words = plain_words(head)
    last = head.split(" ")[-1]
    if not last[:1].islower() and len(words) > 1:
        return False
    low = words[-1]
    if (words[0] in ARTICLES | MINE and len(words) < 3) or words[0] in ("lass", "lasst", "lassen"):
        return False
    if words[-2:-1] == ["zu"]:
        return False
    if not is_infinitive(low) or (len(words) == 1 and head == body and not _alone(low)):
        return False
    if words[0] in JOINERS or words[0] in SUBJECTS - {"sie"} or words[0] in FINITE - {"haben"}:
        return False
    return not any(word in FINITE and word != low for word in words[1:])


def _alone(word: str) -> bool:
    return word in word_set("vernetzen lernen austauschen netzwerken kennenlernen mitmachen "
                            "mitarbeiten gratulieren zusammenarbeiten verstehen")  # fmt: skip


def is_infinitive(word: str) -> bool:
    if word in ("sein", "tun"):
        return True
    if word in NOT_INFINITIVE or word in PREPOSITIONS or word in ADVERBS or word in POSSESSIVES:
        return False
    return (
        word.endswith(("en", "ern", "eln"))
        and len(word) > 4
        and (word in ("erfahren", "bekommen", "erhalten", "gewinnen") or not is_participle(word))
    )


def without_um(body: str) -> str | None:
    """ "um mehr über X zu erfahren, …" as "mehr über X erfahren, …"; None when it cannot be."""
    head = _head(body)
    tail = body[len(head) :]
    words = head.split(" ")[1:]
    if len(words) > 2 and plain(words[-2]) == "zu" and is_infinitive(plain(words[-1])):
        words = [*words[:-2], words[-1]]
    elif len(words) == 2 and plain(words[0]) == "zu":
        words = words[1:]
    elif words:
        together = _zu_inside().match(words[-1])
        if together is None:
            return None
        words = [*words[:-1], together[1] + together[2]]
    return " ".join(words) + tail if words else None


def zu_form(wish: str) -> str | None:
    """ "mehr über X erfahren, …" as "mehr über X zu erfahren, …"."""
    head = _head(wish)
    tail = wish[len(head) :]
    words = [word for word in mid(head).split(" ") if plain(word) not in ("gern", "gerne")]
    verb = words[-1]
    if not is_infinitive(plain(verb)) or verb[:1].isupper():
        return None
    if any(plain(word) in ("wir", "uns") for word in words):
        return None
    prefix = next(
        (one for one in _PREFIXES if verb.startswith(one) and len(verb) > len(one) + 3), None
    )
    if prefix in (
        "um",
        "an",
        "ab",
        "zu",
        "ein",
        "her",
        "auf",
        "aus",
        "mit",
        "nach",
    ) and not _parts_off(verb):
        prefix = None
    joined = f"{prefix}zu{verb[len(prefix) :]}" if prefix else f"zu {verb}"
    return " ".join([*words[:-1], joined]) + tail


def _parts_off(verb: str) -> bool:
    return verb in word_set(
        "austauschen anknüpfen ansehen anschauen anhören anbieten abstimmen einarbeiten einbringen "
        "einholen mitarbeiten mitmachen mitwirken nachfragen aufbauen aufnehmen ausprobieren "
        "ausbauen einladen einsteigen umsteigen ansprechen anfragen abgleichen mitbringen einsetzen"
    )


@cache
def _zu_inside() -> re.Pattern[str]:
    return re.compile(rf"({'|'.join(_PREFIXES)})zu(\w{{3,}}n)$")


def _head(body: str) -> str:
    """The text up to its first comma or dash."""
    return re.split(r"(?=,)| (?=[–-] )", body, maxsplit=1)[0]

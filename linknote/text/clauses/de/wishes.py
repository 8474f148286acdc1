"""German reasons without a subject: "mehr über X erfahren", "würde gern …", "fand ich gut"."""

from __future__ import annotations

import re
from functools import cache

from linknote.text.clauses.de.nominal import nominal
from linknote.text.clauses.de.openings import FINITE, is_participle, opened
from linknote.text.clauses.de.phrase import begins_with
from linknote.text.clauses.de.shared import shared
from linknote.text.clauses.de.tidy import mid, plain, plain_words
from linknote.text.clauses.de.words import (
    ADVERBS,
    ARTICLES,
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
_WISHING = (
    "ich würde mich gerne", "ich würde mich gern", "ich würde gerne", "ich würde gern",
    "würde mich gerne", "würde mich gern", "würde gerne", "würde gern", "ich möchte gerne",
    "ich möchte gern", "möchte gerne", "möchte gern", "ich möchte", "möchte", "ich will", "will",
    "ich wollte", "wollte",
)  # fmt: skip
_ALONE = {"vernetzen": "mich gern vernetzen", "austauschen": "mich gern austauschen",
          "networking": "mich gern vernetzen", "netzwerken": "mich gern vernetzen",
          "lernen": "gern mehr lernen", "lerne": "gern mehr lernen"}  # fmt: skip
_MANY = word_set("wenige viele kaum zu")
_PRONOUNS = word_set("mich mir ihnen sie dich dir euch es")
_THANKING = (
    "danke", "vielen dank", "herzlichen dank", "besten dank", "lieben dank", "glückwunsch",
    "herzlichen glückwunsch", "lass", "lassen", "lasst", "vielleicht", "falls", "wenn",
    "alles gute", "respekt", "hut ab", "weiter so", "viel erfolg", "viel glück", "liebe grüße",
    "viele grüße", "tolle", "toller", "tolles", "super", "klasse", "spannendes", "großartig",
    "spannende", "spannender", "großartige", "echt", "sehr", "wirklich", "leider",
    "bleiben wir", "gern", "gerne", "schön", "es", "hoffentlich", "dann", "so", "daher",
    "deshalb",
)  # fmt: skip# fmt: skip


def supplied(body: str) -> str:
    """A whole clause for a reason that left words out; one that is whole comes back as it is."""
    words = plain_words(body)
    first = words[0]
    if first in SUBJECTS and len(words) > 1 and first != "beide":
        return body
    if begins_with(body, "will", "ich will") and first == "will":
        return f"ich möchte {body.split(' ', 1)[1]}" if len(words) > 1 else body
    if first in ("finde", "fand", "fände", "wäre") and words[1:2] in (["ich"], ["das"], ["schön"],
                                                             ["toll"], ["super"]):  # fmt: skip
        return f"das {mid(body)}" if words[1] == "ich" else f"ich {mid(body)}" if (
            first != "wäre"
        ) else f"es {mid(body)}"  # fmt: skip
    if first in ("würde", "freue", "fänd", "interessiere") or first in ("fand", "fände"):
        return f"das {mid(body)}" if first in ("fand", "fände", "fänd") else f"ich {mid(body)}"
    if first in ("fands", "fand's"):
        return f"ich fand es {' '.join(body.split(' ')[1:])}"
    if first == "war" and not any(word in PREPOSITIONS for word in words):
        return f"das {mid(body)}"
    if first in ("mich", "mir") and len(words) > 2 and not infinitive_last(body):
        return body
    if len(words) == 1 and first in _ALONE:
        return f"ich würde {_ALONE[first]}"
    if begins_with(body, "viele grüße", "viele liebe grüße"):
        return body
    if first in _MANY:
        return f"es gibt {mid(body)}"
    if first == "sich" and infinitive_last(body):
        body, first = f"uns {body.split(' ', 1)[1]}", "uns"
    if first == "uns" and infinitive_last(body):
        return f"ich fände es schön, wenn wir {mid(body)}"
    if infinitive_last(body):
        return f"ich würde {with_gern(mid(body))}"
    if begins_with(body, *_THANKING):
        return _thanked(body)
    told = opened(body)
    if told is not None:
        return told
    return shared(body) or nominal(body, words)


def _thanked(body: str) -> str:
    words = plain_words(body)
    if words[0] in ("schön",) and len(words) > 2:
        return f"es wäre {mid(body)}" if words[1] in ("wenn",) else body
    if words[0] in ("gern", "gerne") and len(words) > 1 and infinitive_last(body):
        return f"ich würde {mid(body)}"
    return body


_NO_GERN = word_set("nicht kein keine keinen nie endlich einfach nur mal")


def with_gern(wish: str) -> str:
    """ "mich gern über X austauschen": gern behind the pronouns in front, never before "nicht"."""
    words = wish.split(" ")
    if any(plain(word) in ("gern", "gerne") for word in words):
        return wish
    if any(plain(word) in _NO_GERN for word in words):
        return wish
    at = 0
    while at < len(words) - 1 and plain(words[at]) in _PRONOUNS:
        at += 1
    return " ".join([*words[:at], "gern", *words[at:]])


def wished(body: str) -> str | None:
    """The verb phrase behind "ich möchte", "würde gern"; None where nothing is wished."""
    lead = begins_with(body, *_WISHING)
    if lead is None:
        return None
    rest = body.split(" ")[len(lead.split(" ")) :]
    wish = " ".join((["mich"] if " mich" in lead else []) + rest)
    return wish if wish and infinitive_last(wish) else None


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
    if not _is_infinitive(low) or (len(words) == 1 and head == body and not _alone(low)):
        return False
    if words[0] in JOINERS or words[0] in SUBJECTS - {"sie"} or words[0] in FINITE - {"haben"}:
        return False
    return not any(word in FINITE and word != low for word in words[1:])


def _alone(word: str) -> bool:
    return word in word_set("vernetzen lernen austauschen netzwerken kennenlernen mitmachen "
                            "mitarbeiten gratulieren zusammenarbeiten verstehen")  # fmt: skip


def _is_infinitive(word: str) -> bool:
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
    if len(words) > 2 and plain(words[-2]) == "zu" and _is_infinitive(plain(words[-1])):
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
    if not _is_infinitive(plain(verb)) or verb[:1].isupper():
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

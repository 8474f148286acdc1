"""German reasons without a subject: "mehr über X erfahren", "würde gern …", "fand ich gut"."""

from __future__ import annotations

from linknote.text.clauses.de.infinitive import infinitive_last, is_infinitive
from linknote.text.clauses.de.nominal import nominal
from linknote.text.clauses.de.nouns import gender
from linknote.text.clauses.de.openings import opened
from linknote.text.clauses.de.participles import is_participle
from linknote.text.clauses.de.phrase import begins_with
from linknote.text.clauses.de.scenes import phrases
from linknote.text.clauses.de.shared import shared
from linknote.text.clauses.de.tidy import NOUN_OR_VERB, mid, plain, plain_words
from linknote.text.clauses.de.words import (
    ADVERBS,
    FINITE,
    I_VERBS,
    PREPOSITIONS,
    SUBJECTS,
    word_set,
)

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
_THANKING = phrases(
    """
    danke; vielen dank; herzlichen dank; besten dank; lieben dank; glückwunsch; herzlichen
    glückwunsch; lass; lassen; lasst; vielleicht; falls; wenn; gratulation; alles gute;
    respekt; hut ab; weiter so; viel erfolg; viel glück; liebe grüße; viele grüße; tolle;
    toller; tolles; super; klasse; spannendes; großartig; spannende; spannender; großartige;
    echt; sehr; wirklich; leider; bleiben wir; gern; gerne; schön; es; hoffentlich; dann;
    so; daher; deshalb
    """
)


def supplied(body: str) -> str:
    """A whole clause for a reason that left words out; one that is whole comes back as it is."""
    words = plain_words(body)
    first = words[0]
    if first in SUBJECTS and len(words) > 1 and first != "beide":
        return body
    if begins_with(body, "will", "ich will") and first == "will":
        return f"ich möchte {body.split(' ', 1)[1]}" if len(words) > 1 else body
    if first in ("finde", "fand", "fände", "fänd") and len(words) > 1:
        named = words[1] in ("ich", "das", "es", "ihn", "sie", "den", "die")
        if not named and len(words) < 4 and not body.split(" ")[-1][:1].isupper():
            return f"das {first} ich {body.split(' ', 1)[1]}"
        return f"das {mid(body)}" if words[1] == "ich" else f"ich {mid(body)}"
    if first == "wäre" and words[1:2] in (["das"], ["schön"], ["toll"], ["super"]):
        return body if words[1] == "das" else f"es {mid(body)}"
    if first in ("würde", "freue", "interessiere"):
        return f"ich {mid(body)}"
    if first in ("fands", "fand's"):
        return f"ich fand es {' '.join(body.split(' ')[1:])}"
    if first == "war" and not any(word in PREPOSITIONS for word in words):
        return f"das {mid(body)}"
    if first in ("mich", "mir") and len(words) > 2 and not infinitive_last(body):
        return body
    if body[:1].islower() and len(words) > 2:
        if words[1] == "ich" and first.endswith("e") and first not in ADVERBS:
            return f"das {body}"
        if first.endswith("t") and words[1] in ("mir", "mich", "uns") and first not in ADVERBS:
            return f"das {body}"
    if words == ["kennenlernen"]:
        return "ich fände es schön, wenn wir uns kennenlernen"
    if _is_told(body, words):
        kind = gender(first) if body[:1].isupper() and words[1] in PREPOSITIONS else None
        return f"{_THE[kind]} {body}" if kind in _THE else body
    if len(words) == 1 and first in _ALONE:
        return f"ich würde {_ALONE[first]}"
    if begins_with(body, "viele grüße", "viele liebe grüße"):
        return body
    if (
        first in ("endlich", "wieder", "lange", "ewig", "ewigkeiten")
        and is_participle(words[-1])
        and len(words) < 4
    ):
        return body
    if first in _MANY:
        if any(word in FINITE or word == "machen" for word in words[1:-1]):
            return body
        return f"es gibt {mid(body)}"
    if first == "sich" and infinitive_last(body):
        body, first = f"uns {body.split(' ', 1)[1]}", "uns"
    if first == "uns" and infinitive_last(body):
        return f"ich fände es schön, wenn wir {mid(body)}"
    if infinitive_last(body):
        wish = _with_article(_of_oneself(body, words))
        if wish is None:
            return f"mein Anliegen: {body}"
        glad = with_gern(mid(wish))
        said = any(word in ("gern", "gerne") for word in plain_words(glad))
        return f"ich {'würde' if said else 'möchte'} {glad}"
    if begins_with(body, *_THANKING):
        return _thanked(body)
    if first in ("suche", "brauche") and body[:1].islower():
        return f"ich {_one_sought(body)}"
    told = opened(body)
    if told is not None:
        return (
            body if told.startswith("ich habe gesehen, dass") and "gesehen" not in words else told
        )
    return shared(body) or nominal(body, words)


def _of_oneself(body: str, words: list[str]) -> str:
    """ "mal wieder austauschen", "mit Eltern vernetzen" with their "mich"."""
    verb = plain(body.split(",")[0].split(" ")[-1])
    lead = words[0] in PREPOSITIONS | ADVERBS | {"mal", "vorab", "fachlich", "regelmäßig", "weiter"}
    if verb not in _REFLEXIVE or not lead or set(words) & {"mich", "uns", "sich"}:
        return body
    bare = words[0] not in PREPOSITIONS and any(word[:1].isupper() for word in body.split(" ")[1:])
    return body if bare else f"mich {body}"


_REFLEXIVE = word_set("vernetzen austauschen unterhalten engagieren beteiligen melden bedanken "
                      "revanchieren informieren orientieren weiterbilden einbringen")  # fmt: skip


_SURE = word_set(
    """
    wird war ist hat sind waren wurde wurden hatte gibt ging läuft half werden hatten gehört
    fehlt kam
    """
)


def _is_told(body: str, words: list[str]) -> bool:
    """Whether it has its subject: "bei uns wird das auch diskutiert"."""
    typed = body.split(",")[0].split(" ")
    if words[0] in I_VERBS and (body[:1].islower() or words[0] not in NOUN_OR_VERB):
        return False
    if words[0] in SUBJECTS | {"weil", "da", "um", "gelesen", "gesehen", "gehört"}:
        return False
    return any(word in _SURE for word in typed[1:-1])


def _one_sought(body: str) -> str:
    """ "suche Stelle in Bonn" as "suche eine Stelle in Bonn"."""
    typed = body.split(" ")
    low = plain(typed[1]) if len(typed) > 1 else ""
    alone = len(typed) == 2 or plain(typed[-1 if len(typed) < 3 else 2]) in PREPOSITIONS
    kind = gender(low) if low and alone and typed[1][:1].isupper() and low not in _MASS else None
    return f"{typed[0]} {_ONE[kind]} {' '.join(typed[1:])}" if kind in _ONE else body


_MASS = word_set(
    """
    kontakt feedback hilfe rat wissen mut zeit spaß interesse kaffee bier deutsch musik sport
    input unterstützung networking verbindung gemeinsames neues mehr anschluss inspiration
    erfahrung energie arbeit austausch forschung software anschluss einblicke geld fuß nägel
    klarheit einblick
    """
)
_THE = {"m": "der", "f": "die", "n": "das"}
_ONE = {"m": "einen", "f": "eine", "n": "ein"}


def _with_article(wish: str) -> str | None:
    """ "Projekt starten" as "ein Projekt starten"; None for a lone noun of no known gender."""
    first, _, rest = wish.partition(" ")
    low = plain(first)
    if rest.startswith("nicht ") and low in ("kontakt", "draht", "anschluss", "austausch"):
        return f"den {wish}"
    verb = rest.split(" ", 1)[0]
    lone = first[:1].isupper() and first.isalpha() and verb.islower() and is_infinitive(verb)
    kind = gender(low)
    if not lone or low in _MASS or is_infinitive(low) or (
        kind is None and low.endswith(_MANY_ENDS)
    ):  # fmt: skip
        return wish
    if kind == "p" or low.endswith(("kontakt", "austausch", "python", "rust", "software")):
        return wish
    return f"{_ONE[kind]} {wish}" if kind else None


_MANY_ENDS = ("en", "e", "er", "s", "rn", "ln", "ik", "tät", "heit", "keit", "schaft", "a")


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

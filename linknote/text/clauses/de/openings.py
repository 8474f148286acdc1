"""German answers that begin with a verb or end in a participle: who did it is put in front."""

from __future__ import annotations

from linknote.text.clauses.de.participles import is_participle, participle_last
from linknote.text.clauses.de.tidy import NOUN_OR_VERB, mid, plain, plain_words, sentences
from linknote.text.clauses.de.words import (
    ADVERBS,
    ARTICLES,
    FINITE,
    I_VERBS,
    IT_VERBS,
    JOINERS,
    MINE,
    POSSESSIVES,
    PREPOSITIONS,
    SITES,
    SUBJECTS,
    WE_VERBS,
    word_set,
)

_IT_HAS = word_set("hat hatte half kam klang klingt brachte bringt macht gefiel gefällt traf wird "
                   "wirkt wirkte zeigt hilft passte passt freut fehlt")  # fmt: skip
_ACQUAINTED = word_set("kollegin kollege freundin freund bekannter kundin kunde mitarbeiter "
                       "mitarbeiterin nachbar nachbarin studentin")  # fmt: skip
_HAPPENED = word_set("ging gab machte brachte lag fiel kam geht tat")
_NOT_SEEN = word_set(
    """
    fiel fällt kam kommt steht stand tauchte klang gefiel gefällt hilft half passt lief läuft
    liegt klingt
    """
)
_OF_WHOM = word_set("ihnen dir mir euch uns")


def opened(body: str) -> str | None:
    """The clause an answer is or surely means, in mid-sentence case; None for a phrase."""
    words = plain_words(body)
    first = words[0]
    if first in ("ich", "wir", "man", "es", "er") and len(words) > 1:
        return mid(body)
    if first in _ACQUAINTED and words[1:2] == ["von"] and set(words[2:3]) & _OF_WHOM:
        return opened(f"{'eine' if first.endswith('in') else 'ein'} {body}")
    of_you = first in ("sie", "du") or (
        first == "ihr" and ((words[1:2] and words[1] in FINITE) or body[4:5].islower())
    )
    said = of_them(body, words) if of_you and len(words) > 2 else None
    if said is not None:
        return said
    if inverted(words):
        return mid(body)
    if first in ("mich", "mir") and words[1:2] and words[1] in FINITE:
        return mid(body)
    if recommendation(body) is not None:
        return None
    if (first in IT_VERBS or first in _IT_HAS) and body[:1].islower():
        return f"das {mid(body)}"
    if first in ("ist", "wäre") and len(words) > 1:
        return f"das {mid(body)}" if first == "ist" else f"es {mid(body)}"
    if first in WE_VERBS and (first not in I_VERBS) and len(words) > 1 and body[:1].islower():
        return f"wir {body}"
    ours = first in WE_VERBS or (first.endswith("en") and body[:1].islower())
    if ours and words[1:2] == ["uns"] and len(words) > 2 and not words[-1].endswith("en"):
        return f"wir {mid(body)}"
    if first in I_VERBS and words[1:2] == ["ich"]:
        return f"das {mid(body)}"
    if first.endswith("en") and words[1:2] == ["beide"] and body[:1].islower():
        return f"wir {body}"
    if first in _HAPPENED and words[1:2] and words[1] in ("mir", "mich", "uns"):
        return f"das {mid(body)}"
    if verb_first(body, words):
        return f"{'wir' if 'uns' in words[1:2] else 'ich'} {body[0].lower()}{body[1:]}"
    told = _told(body, words)
    return told or participle_last(body, words)


_PERCEIVED = ("gesehen", "gehört", "getroffen", "erlebt", "gefunden", "entdeckt", "kennengelernt")


def of_them(body: str, words: list[str]) -> str | None:
    """ "Sie suchen eine Planerin" as "ich habe gesehen, dass Sie eine Planerin suchen"."""
    owned = words[0] in POSSESSIVES and words[1] not in FINITE and words[2] in FINITE
    if words[0] in POSSESSIVES and not owned and (words[0] != "ihr" or not words[1].endswith("t")):
        return None
    of_me = any(word in ("mir", "mich", "uns", "wir", "ich") or word in MINE for word in words)
    if of_me or "," in body or len(sentences(body)) > 1:
        return mid(body)
    typed = mid(body).split(" ")
    if words[0] == "sie" and words[-1] in _PERCEIVED and not FINITE.intersection(words[1:-1]):
        return f"ich habe {mid(body)}"
    at = 2 if owned else 1
    if words[at] in _NOT_SEEN and owned:
        return mid(body)
    if words[at] in ("war", "ist", "waren") and owned and not is_participle(words[-1]):
        return mid(body)
    rest, verb, who = typed[at + 1 :], typed[at], " ".join(typed[:at])
    if (
        words[-1] in ("ein", "vor", "an", "aus", "auf", "mit", "teil", "zu", "bei")
        and len(rest) > 1
    ):
        return f"ich habe gesehen, dass {' '.join([who, *rest[:-1], rest[-1] + verb])}"
    done = next((here for here, one in enumerate(rest) if is_participle(plain(one))), len(rest) - 1)
    told = [who, *rest[: done + 1], verb, *rest[done + 1 :]]
    return f"ich habe gesehen, dass {' '.join(told)}"


def verb_first(body: str, words: list[str]) -> bool:
    """Whether the answer begins with what "ich" does: "suche Leute", not "Suche nach Leuten"."""
    first = words[0]
    if first == "beide" or (first == "folge" and words[1:] and words[1].isdigit()):
        return False
    if first in I_VERBS and len(words) > 1:
        if first not in NOUN_OR_VERB or body[:1].islower():
            return words[1] not in ("als", "von") or first not in NOUN_OR_VERB
        return words[1] not in ("nach", "zu", "zur", "zum", "als", "an", "von", "in", "im", "bei")
    if first.endswith("iere") and len(words) > 1:
        return True
    if not (body[:1].islower() and first.endswith("e")) or len(words) < 2:
        return False
    if first in ADVERBS | POSSESSIVES | MINE or first in ("die", "eine", "keine", "diese", "danke"):
        return False
    return words[1] in word_set(
        """
        an in im am auf bei beim mit ein eine einen das die den mich mir gerade auch seit selbst
        gern gerne für zu zum zur über
        """
    )  # fmt: skip


def inverted(words: list[str]) -> bool:
    """ "letzte Woche habe ich …": a verb and then its subject."""
    for at in range(1, min(len(words) - 1, 9)):
        if words[at] in FINITE and words[at + 1] in (
            "ich",
            "wir",
            "du",
            "sie",
            "ihr",
            "mich",
            "mir",
        ):
            lead = words[:at]
            if lead[-1] in ("wie", "was", "wo", "warum", "wann") and words[at + 1] in ("du", "sie"):
                return False
            return words[at + 1] in ("ich", "wir") or not set(lead) & SUBJECTS
    return False


def _told(body: str, words: list[str]) -> str | None:
    """ "Omar hat mir von Ihnen erzählt", "meine Schwester war in Ihrem Kurs"."""
    if words[0] in ADVERBS - {"auch"}:
        return None
    typed = body.split(" ")
    owned = words[0] in POSSESSIVES and len(words) > 3 and typed[1][:1].isupper()
    if owned and words[2] in FINITE and typed[2].islower():
        return of_them(body, words)
    mine = words[0] in POSSESSIVES | MINE | {"der", "die", "das"}
    if mine and _says_something(words, typed):
        return mid(body)
    for at in range(1, min(len(words), 7)):
        if not typed[at].islower():
            continue
        if words[at] in ("für", "über", "zu", "dass", "wie", "als"):
            return None
        if not _is_finite(words, typed, at) or at + 1 >= len(words):
            continue
        own = words[0] in MINE | {"ein", "eine", "der", "die", "das", "jemand", "gemeinsame"}
        if own or words[0] in POSSESSIVES or body[:1].isupper():
            return mid(body)
        return body[0].upper() + body[1:] if words[at] in _SAYING else None
    return None


def _is_finite(words: list[str], typed: list[str], at: int) -> bool:
    """A known verb, or a small word behind "das Thema" that can be nothing else."""
    if words[at] in FINITE:
        return True
    owned = words[0] in POSSESSIVES | MINE | {"der", "die", "das", "dieser", "diese", "dieses"}
    known = PREPOSITIONS | ADVERBS | ARTICLES | JOINERS | POSSESSIVES | MINE
    if not owned or at < 2 or not typed[at - 1][:1].isupper() or words[at] in known:
        return False
    if at > 2 and not (words[at].endswith("t") and not is_participle(words[at])):
        return False
    return words[at].endswith(("t", "te", "en")) and len(words[at]) > 3


def _says_something(words: list[str], typed: list[str]) -> bool:
    """ "Ihr Tipp zu den Milben hat geholfen": a verb that no phrase about a thing can hold."""
    for at in range(2, min(len(words), 14)):
        if words[at] in ("dass", "wie", "die", "der", "das", "den", "wenn", "weil"):
            if typed[at - 1].endswith(","):
                return False
        elif words[at] in _CERTAIN and typed[at].islower():
            return at + 1 < len(words)
    return False


_CERTAIN = word_set(
    """
    hat hatte war ist sind haben waren wird hilft half passt gefällt gefiel begeistert klang traf
    fehlt zeigt bringt brachte macht
    """
)
_SAYING = word_set("hat meinte sagte erzählte empfahl verwies erwähnte riet schlug")


def recommendation(body: str) -> str | None:
    """Who recommended, in "von Omar empfohlen" or "Empfehlung von Omar"; None for another."""
    who = _recommender(body)
    return None if who is None or plain(who) in SITES else who


def _recommender(body: str) -> str | None:
    typed = body.split(" ")
    words = plain_words(body)
    told = ("empfohlen", "vorgestellt", "vermittelt", "verwiesen", "geschickt")
    if words[0] in ("von", "durch") and words[-1] in told and len(words) > 2:
        inner = [one for one in typed[1:-1] if plain(one) not in ("mir", "an", "uns")]
        return " ".join(inner)
    if words[0] in (*told, "empfehlung", "tipp", "hinweis") and words[1:2] in (["von"], ["durch"]):
        return " ".join(typed[2:]) or None
    if words[:3] == ["auf", "empfehlung", "von"] and len(words) > 3:
        return " ".join(typed[3:])
    return None

"""Spanish noun phrases: the head, the article it takes, whether the phrase goes on to tell."""

from __future__ import annotations

from linknote.text.clauses.es.tidy import mid, plain, plain_words
from linknote.text.clauses.es.words import (
    ARTICLES,
    CLITICS,
    FIRST,
    MADE,
    NAMED,
    OWNERS,
    PEOPLE,
    SAYING_US,
    SECOND,
    TELLING,
    word_set,
)

_BEFORE_HEAD = word_set(
    """
    gran buen buena nuevo nueva ultimo ultima primer primera segundo segunda reciente excelente
    estupenda estupendo breve magnifica magnifico genial interesante propio propia proximo
    proxima
    """
)
_SIX = word_set("paises dieciseis veintiseis calais")
_JOINED = word_set("y e o que de del")
_STOPS = word_set("que donde cuando quien")


def head_at(words: list[str]) -> int:
    """Where the head of a phrase without its determiner stands: Spanish puts it first."""
    at = 0
    while at < len(words) - 1 and words[at] in _BEFORE_HEAD:
        at += 1
    return at


def after_determiner(words: list[str]) -> list[str]:
    """The words of a phrase from its head on."""
    at = 0
    while at < len(words) - 1 and words[at] in OWNERS | ARTICLES:
        at += 1
    rest = words[at:]
    return rest[head_at(rest) :]


def made_head(text: str) -> str | None:
    """The word that says what they made ("charla", "artículo"), the head of the phrase."""
    rest = after_determiner(plain_words(text))
    return rest[0] if rest and rest[0] in MADE else None


def with_article(text: str, articles: dict[str, str]) -> str:
    """A bare phrase with the article its head takes; as it is where the head is not known."""
    words = plain_words(text)
    if words[0] in ARTICLES or words[0] in OWNERS:
        return mid(text)
    head = words[head_at(words)]
    return f"{articles[head]} {mid(text)}" if head in articles else text


def is_verb(word: str) -> bool:
    """Whether a first word is a verb in the first person: "vi", "coincidimos"."""
    if word in FIRST:
        return True
    return len(word) > 4 and word.endswith(("amos", "emos", "imos")) and word not in SAYING_US


def starts_clause(words: list[str]) -> bool:
    """Whether the words begin like a clause with a subject of their own, "I" or "we"."""
    at = 0
    while at < len(words) - 1 and words[at] in ("no", "ya", "tambien", "yo", "nosotros", "nosotras",
                                                "siempre", "ayer", "hoy", "solo", "todavia", "aun",
                                                "casi", "hace"):  # fmt: skip
        if words[at] in ("yo", "nosotros", "nosotras", "hace"):
            return True
        at += 1
    if words[at] == "lo" and at + 1 < len(words) and words[at + 1] in ("que", "mismo", "de"):
        return False
    if words[at] in ("la", "las", "los", "lo") and at + 1 < len(words):
        if words[at] == "lo" and words[at + 1].endswith(("ado", "ido", "nte", "eno", "jor")):
            return False
        if words[at] != "lo":
            return is_verb(words[at + 1]) and words[at + 1] not in ("era", "se", "uni", "nota")
    return is_verb(words[at]) or (words[at] in CLITICS and len(words) > at + 1)


def speaks_to_you(words: list[str]) -> bool:
    """Whether the words begin with a verb whose subject is the reader."""
    first = words[0]
    if first in ("va", "da", "esta") and len(words) < 2:
        return False
    if first == "esta" and words[1][-4:] not in ("ando", "endo") and words[1] not in ("en", "por"):
        return False
    if first in SECOND or (len(first) > 4 and first.endswith(("ais", "eis")) and first not in _SIX):
        return True
    return len(first) > 5 and first.endswith(("aste", "iste", "steis")) and first not in PEOPLE


def tells(words: list[str]) -> bool:
    """Whether a phrase that begins like a noun phrase goes on to say something of it."""
    for at in range(1, len(words)):
        word = words[at]
        if word in _STOPS:
            return False
        if word in TELLING and words[at - 1] not in _JOINED | ARTICLES | OWNERS:
            return True
        if (word == "no" and at + 1 < len(words)) or _is_past(word):
            return True
    return False


def _is_past(word: str) -> bool:
    return len(word) > 5 and word.endswith(("aron", "ieron", "aban")) and word != "maraton"


def named(text: str) -> str:
    """A name with the article Spanish gives it: "el meetup de Leeds", "la Universidad de Leeds"."""
    first, _, rest = text.partition(" ")
    if plain(first) == "del" and rest:
        return f"el {rest}"
    if plain(first) == "al" and rest:
        return f"el {rest}"
    words = plain_words(text)
    if words[0] in PEOPLE and text[:1].islower() and len(words) > 1:
        following = text.split(" ")[1]
        return f"mi {text}" if following[:1].isupper() else text
    return with_article(text, NAMED)


def is_place(text: str) -> bool:
    """Whether a name is surely an event, a group or a school: one can meet there."""
    words = after_determiner(plain_words(text))
    joined = text.lower()
    return bool(words) and (
        words[0] in NAMED
        or any(word.endswith(("con", "conf", "fest", "camp")) and len(word) > 4 for word in words)
        or any(word in NAMED for word in words[:3])
        or " day" in joined
    )

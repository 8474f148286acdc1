"""Portuguese noun phrases: the head, the article it takes, whether the phrase goes on to tell."""

from __future__ import annotations

from linknote.text.clauses.pt.tidy import mid, plain_words
from linknote.text.clauses.pt.words import (
    ARTICLES,
    CLITICS,
    FIRST,
    JOINED,
    MADE,
    NAMED,
    NO_VERB,
    OWNERS,
    PEOPLE,
    PREPOSITIONS,
    SAYING_US,
    SECOND,
    TELLING,
    word_set,
)

_BEFORE_HEAD = word_set(
    """
    grande bom boa novo nova ultimo ultima primeiro primeira segundo segunda recente excelente
    otimo otima breve incrivel interessante proprio propria proximo proxima
    """
)
_PAST_IN_I = word_set("concorri escolhi assisti recebi decidi percebi consegui respondi escrevi "
                      "aprendi conheci descobri inscrevi")  # fmt: skip
_IN_EU = word_set("museu liceu europeu ateneu jubileu coliseu plebeu museus")
_LINKS = word_set("e ou que de do da")
_STOPS = word_set("que onde quando quem")
_LEADS = word_set("nao ja tambem sempre ontem hoje so ainda quase agora acabei eu nos")
_HIDDEN = {
    "con": "a", "conf": "a", "week": "a", "expo": "a", "fest": "o", "day": "o", "days": "os",
    "summit": "o", "camp": "o", "meetup": "o", "forum": "o",
}  # fmt: skip
"""Ends of an event's name that tell the article it takes."""


def head_at(words: list[str]) -> int:
    """Where the head of a phrase without its determiner stands: Portuguese puts it first."""
    at = 0
    while at < len(words) - 1 and words[at] in _BEFORE_HEAD:
        at += 1
    return at


def after_determiner(words: list[str]) -> list[str]:
    """The words of a phrase from its head on."""
    at = 0
    while at < len(words) - 1 and (words[at] in OWNERS or words[at] in ARTICLES):
        at += 1
    rest = words[at:]
    return rest[head_at(rest) :]


def made_head(text: str) -> str | None:
    """The word that says what they made ("palestra", "artigo"), the head of the phrase."""
    rest = after_determiner(plain_words(text))
    return rest[0] if rest and rest[0] in MADE else None


def with_article(text: str, articles: dict[str, str]) -> str:
    """A phrase with the article its possessive or its head takes; as it is where none is known."""
    words = plain_words(text)
    if words[0] in OWNERS:
        return f"{OWNERS[words[0]]} {mid(text)}"
    if words[0] in ARTICLES:
        return mid(text)
    head = words[head_at(words)]
    return f"{articles[head]} {mid(text)}" if head in articles else text


def is_verb(word: str, typed: str) -> bool:
    """Whether a first word is a verb in the first person: "vi", "participei", "conhecemo-nos"."""
    base, hyphen, clitic = word.partition("-")
    if hyphen and clitic in ("nos", "me", "te", "se", "lhe", "o", "a"):
        return True
    if base in FIRST:
        return not (base in ("ha", "e") and typed.lower() not in ("há", "ha", "é"))
    if len(base) > 4 and base.endswith(("ei", "ri", "di", "ti", "bi", "vi", "gi", "hi")):
        return typed[:1].islower() or base.endswith("ei") or base in _PAST_IN_I
    return len(base) > 4 and base.endswith(("amos", "emos", "imos")) and base not in SAYING_US


def starts_clause(words: list[str], text: str) -> bool:
    """Whether the words begin like a clause with a subject of their own, "I", "we" or "it"."""
    typed = text.split(" ")
    if words[:2] == ["a", "gente"] or words[0] in ("eu", "ela", "ele", "eles", "elas"):
        return len(words) > 2
    if words[:2] in (["nos", "dois"], ["nos", "duas"], ["nos", "dos"]):
        return False
    at = 0
    while at < len(words) - 1 and words[at] in _LEADS and words[at] != "nos":
        at += 1
    if typed[0].lower() == "nós":
        return len(words) > 1
    if words[at] in CLITICS and len(words) > at + 1:
        return words[at] != "nos" or not _is_in_the(words[at + 1])
    return is_verb(words[at], typed[at])


def _is_in_the(following: str) -> bool:
    """Whether "nos" is "in the", not "us": a plural noun follows it."""
    return following.endswith("s") and not following.endswith("mos")


def speaks_to_you(words: list[str]) -> bool:
    """Whether the words begin with a verb whose subject is the reader."""
    first = words[0]
    if first in ("voce", "voces", "tu"):
        return len(words) > 1 and words[1] not in ("e", "ou")
    if first in ("vai", "da", "esta", "tem", "fala", "busca", "procura", "palestra", "estas"):
        following = words[1] if len(words) > 1 else ""
        gerund = following.endswith(("ndo", "ar", "er", "ir"))
        placed = following in ("em", "na", "no") and first in ("esta", "fala", "estas")
        return gerund or following in ("a",) or placed or (first == "da" and following == "aula")
    if first in SECOND:
        return True
    past = first.endswith(("aste", "iste", "este", "ou", "eram", "aram"))
    return len(first) > 5 and past and first not in PEOPLE | NO_VERB


def tells(words: list[str]) -> bool:
    """Whether a phrase that begins like a noun phrase goes on to say something of it."""
    for at in range(1, len(words)):
        word = words[at]
        if word in _STOPS:
            return False
        before = words[at - 1]
        if word in ("e", "esta", "nos", "busca", "procura", "fala", "gosto"):
            continue
        if word == "sao" and before in PREPOSITIONS | {"hospital", "colegio", "santo"}:
            continue
        if word in TELLING and before not in _LINKS and before not in ARTICLES | OWNERS.keys():
            return True
        if (word == "nao" and at + 1 < len(words)) or _is_past(word):
            return True
    return _is_doing(words)


def _is_past(word: str) -> bool:
    many = len(word) > 5 and word.endswith(("aram", "eram", "iram", "avam"))
    one = len(word) > 4 and word.endswith(("ou", "eu", "iu")) and word not in _IN_EU
    return (many or one) and "-" not in word


def _is_doing(words: list[str]) -> bool:
    """ "sua empresa está contratando", "nosso time busca designer"."""
    for at in range(1, len(words) - 1):
        if words[at] in ("esta", "estao") and at > 1:
            return True
        if words[at] in ("busca", "procura", "fala") and at == 2:
            return words[at + 1] not in ("de", "do", "da", "por", "no", "na")
    return False


def unjoined(text: str) -> str:
    """A phrase whose first word holds a preposition: "pela palestra" → "a palestra"."""
    first, _, rest = text.partition(" ")
    low = first.lower()
    return f"{JOINED[low]} {rest}" if rest and low in JOINED else text


def named(text: str) -> str:
    """A name with the article it takes: "o meetup de Leeds", "a Universidade de Coimbra"."""
    words = plain_words(text)
    if words[0] in PEOPLE and text[:1].islower() and len(words) > 1:
        return text
    made = with_article(text, NAMED)
    if made != text or words[0] in ARTICLES:
        return made
    for at, word in enumerate(words[:4]):
        known = next((end for end in _HIDDEN if word == end), None)
        if known is None and at == 0:
            known = next((end for end in ("conf", "con", "fest") if word.endswith(end)), None)
        if known and (len(word) > 3 or word == "day") and text[:1].isupper():
            return f"{_HIDDEN[known]} {text}"
    return text


def is_place(text: str) -> bool:
    """Whether a name is surely an event, a group or a school: one can meet there."""
    words = after_determiner(plain_words(text))
    return any(word in NAMED or word in _HIDDEN for word in words[:4]) or any(
        word.endswith(("con", "conf", "fest")) and len(word) > 4 for word in words[:3]
    )

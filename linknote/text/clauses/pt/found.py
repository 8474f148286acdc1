"""How they found each other, in Portuguese: as a noun phrase, as a clause, or as a bare name.

A noun phrase comes with its article ("a sua palestra"), which both Brazil and Portugal accept.
Templates put no preposition before it: it would have to be drawn together with the article.
"""

from __future__ import annotations

from linknote.text.clauses.pt.openings import opened
from linknote.text.clauses.pt.phrase import (
    after_determiner,
    is_place,
    made_head,
    named,
    speaks_to_you,
    tells,
    unjoined,
    with_article,
)
from linknote.text.clauses.pt.seams import HEARD, WATCHED, came_by, is_report, to_the_profile
from linknote.text.clauses.pt.tidy import closed, joined, mid, parts, plain, plain_words, sentences
from linknote.text.clauses.pt.words import (
    ARTICLES,
    JOINED,
    MADE,
    OWNERS,
    PEOPLE,
    PREPOSITIONS,
    SEEN,
    SITES,
    word_set,
)

_QUOTES = ('"', "“", "‘", "«")
_THANKS = ("muito obrigado", "muito obrigada", "obrigado", "obrigada", "agradeco muito", "agradeco",
           "gratidao")  # fmt: skip
_OF_YOURS = ("seu", "sua", "seus", "suas", "teu", "tua", "teus", "tuas")
_LOOSE = word_set("e mas ontem hoje tambem inteiro inteira completo ha desde sempre toda todo")
_THROUGH = ("atraves de", "atraves do", "atraves da", "por meio de", "por meio do", "por meio da",
            "gracas a", "gracas ao", "via", "por", "pelo", "pela", "em", "no", "na", "de", "do",
            "da", "com", "desde")  # fmt: skip
_NOT_NAMED = word_set(
    """
    acaso sorte aqui la trabalho internet redes engano curiosidade interesse outro
    """
)
_SMALL_SITES = word_set(
    """
    em no na de do da o a um uma numa num meu sua seu por pelo pela nas nos os as linkedin
    """
)
_SITES_SPELT = {"google": "Google", "linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab",
                "twitter": "Twitter", "mastodon": "Mastodon", "instagram": "Instagram",
                "youtube": "YouTube", "facebook": "Facebook", "bluesky": "Bluesky"}  # fmt: skip


def noun(text: str) -> str | None:
    """What they made or did, with its article: "a sua palestra sobre X", "o artigo sobre X"."""
    return _each(text, _noun)


def clause(text: str) -> str | None:
    """Subject and verb in mid-sentence case without a final mark; None for a bare noun phrase."""
    return _each(text, _clause)


def name(text: str) -> str | None:
    """A bare name with its article where it is known; its preposition taken off."""
    body = parts(text).body
    if len(sentences(text.strip())) > 1 or not body or body.startswith(_QUOTES) or _quoted(text):
        return None
    if opened(body) is not None or _phrase(body) is not None or _is_site(body) or is_report(body):
        return None
    rest, lead = _through(body)
    called = rest or body
    words = plain_words(called)
    if not lead and words[1:2] and words[1] in ("por", "pelo", "pela", "com", "para"):
        return None
    if words[0] in _NOT_NAMED or plain_words(body)[0] in _THANKS:
        return None
    article = JOINED.get(lead)
    if words[0] in PREPOSITIONS and words[0] not in ("a",):
        return None
    if article and words[0] not in ARTICLES and rest:
        return f"{article} {mid(called) if called[:1].islower() else called}"
    head = after_determiner(words)[:1]
    known = is_place(called) or bool(head and head[0] in PEOPLE)
    if words[0] in ARTICLES:
        capital = any(word[:1].isupper() for word in called.split()[1:])
        return mid(called) if known or lead or capital else None
    if called[:1].islower() and not known:
        lone = len(words) == 1 or any(char.isdigit() or char in "-_.+#" for char in words[0])
        return called if lone and words[0] not in MADE else None
    return named(called)


def _each(text: str, made_of: object) -> str | None:
    """The first sentence of an answer made to sit, the rest of it as sentences of their own."""
    pieces = sentences(text.strip())
    if not pieces or not callable(made_of):
        return None
    made: str | None = made_of(pieces[0] if len(pieces) > 1 else text)
    if made is None or len(pieces) == 1:
        return made
    rest = [closed(one.body, one.mark, one.emoji) for one in map(parts, pieces[1:])]
    return " ".join([f"{made}.", *rest]).removesuffix(".")


def _noun(text: str) -> str | None:
    body = parts(text).body
    if not body or _quoted(text):
        return None
    inner = _thanked(body) or _seen(body)
    if inner is not None:
        return _phrase(inner) if _is_one_phrase(inner) else None
    return None if opened(body) is not None else _phrase(body)


def _clause(text: str) -> str | None:
    body = parts(text).body
    if not body:
        return None
    if _thanked(body):
        return mid(body)
    made = opened(body)
    if made is not None:
        return made
    if _quoted(text):
        return f"encontrei {_quoted(text)}"
    phrase = _phrase(body)
    if phrase is not None:
        head = made_head(phrase)
        return f"ouvi {phrase}" if head in HEARD else f"vi {phrase}" if head in WATCHED else None
    if _is_site(body):
        return f"cheguei {to_the_profile(body)} {_by_site(body)}"
    called = name(text)
    if called is not None:
        if plain(body.split(" ", 1)[0]) in ("em", "no", "na", "nos", "nas"):
            return f"temos {called} em comum"
        if is_place(called) and plain(body.split(" ", 1)[0]) not in PREPOSITIONS - {"a"}:
            return f"temos {called} em comum"
        if " " not in called and any(char.isupper() for char in called[1:]) and body == called:
            return f"cheguei {to_the_profile(body)} pelo {called}"
        people = set(plain_words(called)[:3]) & PEOPLE
        by = "por" if is_place(called) or (called[:1].islower() and not people) else "por meio de"
        return f"cheguei {to_the_profile(body)} {joined(by, called)}"
    return came_by(body)


def _phrase(body: str) -> str | None:
    """A noun phrase of theirs with the determiner it needs, or None."""
    words = plain_words(body)
    typed = body.split(" ")
    head = made_head(body)
    if words[:2] == ["o", "que"] and len(words) > 2 and speaks_to_you(words[2:]):
        return mid(body)
    if words[0] in PREPOSITIONS and words[0] not in ("a",):
        return None
    for at, word in enumerate(words):
        mine = word in _OF_YOURS and head and at > 1 and words[at - 1] not in ("e", "ou")
        if mine and words[0] in ("um", "uma", "uns", "umas"):
            rest = " ".join([*typed[1:at], *typed[at + 1 :]])
            return with_article(f"{word} {rest}", MADE)
    owner = 1 if words[0] in ARTICLES and words[1:2] and words[1] in OWNERS else 0
    if words[owner] in OWNERS:
        rest_words = after_determiner(words)
        if (rest_words and rest_words[0] in PEOPLE) or tells(words[owner:]):
            return None
        return with_article(body, MADE)
    if head is None or tells(words):
        return None
    if words[0] in ("carreira", "experiencia", "historia") and words[1:2] != ["de"]:
        return None
    return with_article(body, MADE)


def _thanked(body: str) -> str | None:
    """What one is thanked for, its "pela" made "a" again."""
    rest = _after(body, _THANKS)
    if rest is None:
        return None
    first, _, after = rest.partition(" ")
    if plain(first) == "por" and after:
        return after
    return unjoined(rest) if after else None


def _seen(body: str) -> str | None:
    """The object of "li …", "vi …" where it is a phrase of its own."""
    words = plain_words(body)
    at = 1 if words[0] in ("eu", "ja", "ontem", "hoje") and len(words) > 2 else 0
    if words[at] not in SEEN or at + 1 >= len(words):
        return None
    return " ".join(body.split(" ")[at + 1 :])


def _is_one_phrase(text: str) -> bool:
    words = plain_words(text)
    if made_head(text) is None or not (words[0] in OWNERS or words[0] in ARTICLES):
        return False
    plainly = not any(word in _LOOSE for word in words) and "," not in text
    return plainly and not tells(words)


def _quoted(text: str) -> str | None:
    """A title that is all there is, in its quotes: "Por que largamos o Kafka"."""
    text = text.strip().rstrip(".!")
    whole = len(text) > 2 and text[0] in _QUOTES and text[-1] in '"”’»'
    return text if whole and " " in text else None


def _is_site(body: str) -> bool:
    """Whether the text names where one searches ("busca no LinkedIn"), not what is shared."""
    words = plain_words(body)
    return any(w in SITES for w in words) and all(w in SITES or w in _SMALL_SITES for w in words)


def _by_site(body: str) -> str:
    words = plain_words(body)
    if words[0] in ("em", "no", "na", "por", "pelo", "pela", "numa", "nas", "nos"):
        return mid(body)
    if words[0] in ("busca", "pesquisa", "sugestao"):
        return f"por uma {mid(body)}"
    if words[0] in ("sugestoes", "recomendacoes"):
        return f"pelas {mid(body)}"
    if words[0] in ("algoritmo", "feed"):
        return f"pelo {mid(body)}"
    if words[0] in ARTICLES:
        return joined("por", mid(body))
    return f"pelo {_SITES_SPELT.get(words[0], body)}" if len(words) == 1 else f"pelo {mid(body)}"


def _through(body: str) -> tuple[str | None, str]:
    """What follows "através de", "pelo", "na" …, and the last word of what stood before it."""
    words = plain_words(body)
    for lead in _THROUGH:
        asked = lead.split(" ")
        if words[: len(asked)] == asked and len(words) > len(asked):
            return " ".join(body.split(" ")[len(asked) :]), asked[-1]
    return None, ""


def _after(body: str, leads: tuple[str, ...]) -> str | None:
    """What follows one of the leads at the beginning of the text."""
    words = plain_words(body)
    for lead in leads:
        asked = lead.split(" ")
        if words[: len(asked)] == asked and len(words) > len(asked):
            return " ".join(body.split(" ")[len(asked) :])
    return None

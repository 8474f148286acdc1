"""What every German function does first: spelling left out by haste, capitals, ends taken off."""

from __future__ import annotations

from linknote.text.clauses.de.nouns import gender, made
from linknote.text.clauses.de.words import (
    ADVERBS,
    ARTICLES,
    I_VERBS,
    IT_VERBS,
    JOINERS,
    MINE,
    NOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    SPELLED,
    SUBJECTS,
    WE_VERBS,
    word_set,
)
from linknote.text.clauses.shape import Shape, keeps_case, shape, shouted

_SMALL = word_set(
    """
    danke vielen herzlichen herzliche besten lieben gesehen gelesen getroffen kennengelernt gehört
    empfohlen gemeinsam gemeinsame gemeinsamer gemeinsamen zusammen gleiche gleicher gleiches
    ähnliche ähnlicher ähnliches ehemalige ehemaliger frühere früherer fan tolle toller tolles
    spannende spannender spannendes interessante interessanter interessantes neugierig gespannt neu
    neue neuer neues offen offene offener offenes mich mir uns dich dir euch mehr saßen da weil
    lass lasst lassen einfach vor nach super guter gute gutes sehr fachlicher kollegialer deshalb
    lernen erfahren verstehen hören wissen vernetzen austauschen
    """
)
_KNOWN = ADVERBS | ARTICLES | I_VERBS | IT_VERBS | JOINERS | MINE | PREPOSITIONS | WE_VERBS | _SMALL
_NOUN_ENDS = ("ungen", "heit", "keit", "schaft", "schaften", "tion", "tionen", "tät", "täten")
_ABBREVIATIONS = ("z.b.", "bzw.", "ca.", "dr.", "prof.", "usw.", "u.a.", "d.h.", "st.", "nr.")
NOUN_OR_VERB = word_set("suche frage stelle liebe pflege bitte folge lehre probe hilfe teile helfe")
"""Words that are a noun with a capital and a verb without."""
_VERB_ENDS = ("stellen", "arbeiten", "fragen", "folgen", "suchen", "karten", "bilden", "planen",
              "bauen", "wirken", "melden", "treffen", "festen")  # fmt: skip
_YOU_ALL = word_set("habt seid sucht nutzt macht baut stellt arbeitet könnt wart plant sprecht")


def parts(text: str) -> Shape:
    """An answer's words as they go into a note, its final mark and its emoji."""
    body, mark, emoji = shape(text)
    if not body or shouted(body):
        return Shape(body, mark, emoji)
    words = [_spelled(word) for word in body.split()]
    if "ihr" not in body.lower().split():  # "ihr wollt" is whole
        words = [f"{word}e" if word.lower() == "wollt" else word for word in words]
    if len(words) > 2 and plain(words[0]) in _HELLO and words[0][-1] in ",!":
        words = words[1:]
        body = " ".join(words)
    sloppy = not any(char.isupper() for char in body[1:])
    before = ["", *words[:-1]]
    if not sloppy:
        theirs = POSSESSIVES | MINE
        words = [
            _noun_capital(word, plain(prior)) if plain(prior) in theirs else word
            for word, prior in zip(words, before, strict=True)
        ]
    else:
        words = [
            _noun_capital(word, plain(prior)) for word, prior in zip(words, before, strict=True)
        ]
    return Shape(" ".join(_polite(_with_commas(_joined(words)))), mark, emoji)


_HELLO = word_set("hallo hi hey moin servus")
_NO_COMMA = word_set("und oder aber auch nur so ohne statt als außer sondern eben gerade schon "
                     "allem einfach sowie bevor selbst nicht")  # fmt: skip
_TELLING = word_set(
    """
    wissen erfahren hören sehen lernen verstehen fragen interessiert gespannt neugierig
    interessieren gesehen gelesen gehört mitbekommen wüsste weiß erzählt froh
    """
)
_TOLD = word_set(
    "wie ob was warum wo wann wer woran womit worauf wofür welche welcher welches welchen"
)


def _with_commas(words: list[str]) -> list[str]:
    """The comma that haste left out: "gelesen, dass …", "wissen, wie …"."""
    done = list(words)
    for at in range(1, len(words)):
        low, before = words[at].lower(), plain(words[at - 1])
        if not words[at - 1][-1:].isalnum() or words[at - 1].isdigit():
            continue
        opens = low == "dass" or (low == "weil" and at > 2)
        if (opens and before not in _NO_COMMA) or (
            low in _TOLD and before in _TELLING and at + 2 < len(words)
        ):
            done[at - 1] += ","
    return done


def _joined(words: list[str]) -> list[str]:
    """ "open source projekt" as the one word that German makes of it."""
    for at in range(len(words) - 2):
        low = [word.lower() for word in words[at : at + 3]]
        if low[:2] == ["open", "source"] and gender(plain(low[2])) is not None:
            last = words[at + 2]
            return [*words[:at], f"Open-Source-{last[0].upper()}{last[1:]}", *words[at + 3 :]]
    return words


def plain(word: str) -> str:
    """A word for looking up: small, without the marks around it."""
    return word.lower().strip(".,;:!?()[]\"“”„‚‘’'…»«")


def plain_words(text: str) -> list[str]:
    """The words of a text for looking up, in order."""
    return [plain(word) for word in text.split(" ")]


def mid(text: str) -> str:
    """The text with the capital that only began a sentence taken off; nouns and "Sie" keep it."""
    first = text.split(" ", 1)[0]
    word = plain(first)
    if shouted(text) or keeps_case(first):
        return text
    if word in ("sie", "ihnen") or (word in POSSESSIVES and word.startswith("ihr")):
        all_of_you = word == "ihr" and asked_of_all(["ihr", *text.split(" ")[1:]], 0)
        return text[0].lower() + text[1:] if all_of_you else text[0].upper() + text[1:]
    if word in NOUN_OR_VERB and first[:1].isupper():
        return text
    if word in _KNOWN or word in SUBJECTS or word in POSSESSIVES:
        return text[0].lower() + text[1:]
    return text


def sentences(text: str) -> list[str]:
    """The sentences of an answer, each with the mark it was typed with."""
    found: list[str] = []
    words: list[str] = []
    for word in text.split():
        words.append(word)
        ends = word.rstrip("\"”“’')»")[-1:] in (".", "!", "?", "…")
        number = word[:-1].isdigit()
        if ends and word.lower() not in _ABBREVIATIONS and len(word) > 2 and not number:
            found.append(" ".join(words))
            words = []
    if words:
        found.append(" ".join(words))
    return found


def _spelled(word: str) -> str:
    bare = word.rstrip(".,;:!?")
    made = SPELLED.get(bare.lower())
    if made is None or (bare.isupper() and len(bare) > 1):
        return word
    if bare[:1].isupper():
        made = made[0].upper() + made[1:]
    return made + word[len(bare) :]


def _noun_capital(word: str, before: str) -> str:
    """A noun of an answer that was typed all small, with its capital."""
    low = plain(word)
    if not word[:1].isalpha() or keeps_case(word) or low in PREPOSITIONS | ADVERBS:
        return word
    owned = before in POSSESSIVES or before in ARTICLES or before in MINE
    if low.endswith(_VERB_ENDS) and not owned:
        return word
    if low in I_VERBS | WE_VERBS and not owned:
        return word
    if low.endswith(("einladen", "hochladen", "runterladen")) and not owned:
        return word
    if low == "wissen" and not owned and before not in PREPOSITIONS - {"zu"}:
        return word
    known = low in NOUNS or gender(low) is not None or low.endswith(_NOUN_ENDS)
    named = low.endswith("ung") and low not in ("jung", "gelung")
    return word[0].upper() + word[1:] if known or named else word


def _polite(words: list[str]) -> list[str]:
    """ "ihr vortrag", "von ihnen" with the capital of the polite form, where it must be that."""
    nouns = 0
    small = {plain(word) for word in words}
    if small & (
        {"habt", "seid"} | {"du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner"}
    ):
        return words
    for at, word in enumerate(words):
        low = plain(word)
        following = words[at + 1] if at + 1 < len(words) else ""
        if asked_of_all(words, at):
            continue
        if word[:1] == "i" and low in POSSESSIVES:
            theirs = gender(plain(following)) is not None or nouns == 0
            if theirs and plain(following) not in _YOU_ALL and following:
                words[at] = "I" + word[1:]
        elif word == "ihnen" and nouns == 0:
            words[at] = "Ihnen"
        elif word.startswith("sie") and low == "sie" and nouns == 0:
            asks = at and words[at - 1].lower() in (
                "wie",
                "dass",
                "was",
                "warum",
                "ob",
                "wo",
                "auf",
            )
            if asks or (at == 0 and following.endswith("en")) or _before_you(words, at):
                words[at] = "S" + word[1:]
        if at and word[:1].isupper() and low not in POSSESSIVES | {"sie", "ihnen"}:
            nouns += low.endswith(("en", "s", "er", "e")) and gender(low) is None
    return words


def asked_of_all(words: list[str], at: int) -> bool:
    """Whether this is the "ihr" of "wie findet ihr Leute?": a verb for it stands before."""
    before = plain(words[at - 1]) if at else ""
    following = plain(words[at + 1]) if at + 1 < len(words) else ""
    verb = before.endswith("t") and words[at - 1].islower() and before not in ("mit", "seit")
    if words[at] != "ihr" or (made(following) and following.islower()):
        return False
    does = words[at + 1 : at + 2] and words[at + 1].islower() and _does(following)
    return verb or following in _YOU_ALL or (before in _TOLD_OF and _does_last(words, at)) or bool(
        does and (before in _TOLD_OF or at == 0)
    )  # fmt: skip


def _does(word: str) -> bool:
    """Whether a small word can be what "ihr" does: "ihr testet"; not "ihr gut gemachter Kurs"."""
    return word.endswith("t") and len(word) > 3 and word not in _NOT_DONE


def _does_last(words: list[str], at: int) -> bool:
    """ "wie ihr in der Pflege plant": what ihr does ends the part, and no noun follows ihr."""
    part = words[at + 1 :]
    end = next((here for here, word in enumerate(part) if word.endswith(",")), len(part) - 1)
    follows = part[0] if part else ""
    owned = follows[:1].isupper() or gender(plain(follows)) is not None or (
        follows.endswith(("er", "es", "e")) and plain(follows) not in _NOT_OWNED
    )  # fmt: skip
    return bool(part) and not owned and part[end].islower() and _does(plain(part[end]))


_TOLD_OF = _TOLD | word_set("dass weil wenn")
_NOT_DONE = word_set("echt recht leicht nett sanft laut bunt weit breit erst jetzt")
_NOT_OWNED = word_set(
    "die eure eine eure alle heute gerne es immer hier der eure eurer unter über euer"
)


def _before_you(words: list[str], at: int) -> bool:
    before = words[at - 1].lower() if at else ""
    return before in ("habe", "bin", "kenne", "über", "an", "für", "können", "haben", "sind", "ich")

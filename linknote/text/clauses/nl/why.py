"""Why somebody writes, in Dutch: a question, a wish, a ground or a statement of its own."""

from __future__ import annotations

from linknote.text.clauses.nl.nominal import WRAPPED
from linknote.text.clauses.nl.tidy import begins_with, mid, parts, plain, plain_words, sentences
from linknote.text.clauses.nl.wishes import infinitive_at, supplied, with_graag, without_om
from linknote.text.clauses.nl.words import ADJECTIVES, FINITE, I_VERBS, SUBJECTS, word_set
from linknote.text.clauses.shape import finished, upper_first

_GROUNDS = ("omdat", "aangezien", "zodat", "doordat", "nu", "sinds ik", "nadat")
_SPLIT = word_set("zou wil wilde heb ben zoek kan hoop kijk vind")
_WH = word_set("hoe wat waarom wanneer waar wie welke welk hoeveel waarmee waarvoor waarop wiens")
_NOTED = word_set("zien lezen horen merken weten ontdekken")
_EXCLAIMED = frozenset(ADJECTIVES) | frozenset(ADJECTIVES.values()) | {"een", "n", "'n"}
_ASKING = word_set("kun kunt kunnen zou zouden mag kan zullen wil wilt heb hebt ben bent")
_HOW_MUCH = word_set(
    """
    lang vaak snel goed veel groot ver moeilijk makkelijk belangrijk duur vroeg laat diep hoog
    weinig oud precies je jij u jullie
    """
)
_ASKED = word_set("je jij u jullie we wij")
_PLAIN = _HOW_MUCH | frozenset(ADJECTIVES)
_OPENING = word_set(
    """
    kun kunt kunnen zou zouden heb hebt heeft hebben ben bent is zijn zoek zoekt mag weet ken
    kent wil wilt gebruik gebruikt werk werkt staat doe doet
    """
)  # fmt: skip


def sentence(text: str) -> str:
    """One or more whole sentences, each with its capital and one final mark."""
    pieces = [one for piece in sentences(text.strip()) for one in _unspliced(piece)]
    done = [_one(piece, first=not at) for at, piece in enumerate(pieces)]
    return " ".join(filter(None, done))


def reason(text: str) -> str | None:
    """What follows "ik neem contact op": "omdat …", "om … te …"; None for its own sentence."""
    pieces = sentences(text.strip())
    if len(pieces) != 1:
        return None
    body, mark, emoji = parts(pieces[0])
    body = _bare(body)
    if not body or mark == "?" or emoji:
        return None
    if _whole(body, plain_words(body)) is not None:
        return None
    if begins_with(body, "omdat", "aangezien") and " " in body:
        return mid(body)
    if begins_with(body, "om") and without_om(body) is not None:
        return mid(body)
    return None


def question(text: str) -> bool:
    """Whether the last thing the text does is to ask."""
    pieces = sentences(text.strip())
    if not pieces:
        return False
    body, mark, _ = parts(pieces[-1])
    return _asked(_bare(body), mark) is not None


def _one(text: str, *, first: bool) -> str:
    body, mark, emoji = parts(text)
    body = _bare(body)
    if not body:
        return emoji
    asked = _asked(body, mark)
    if asked is None and mark == "?" and plain_words(body)[0] in FINITE:
        asked = body  # "kan het op afstand?": the verb first, and asked
    if asked is not None:
        return finished(_start(asked), "?", emoji)
    mark = "" if mark == "?" else mark
    if mark == "!" and len(plain_words(body)) < 3 and infinitive_at(body) is None:
        return finished(_start(body), mark, emoji)
    told = _told(body)
    if not first and told.startswith(WRAPPED):
        told = body
    return finished(_start(told), mark, emoji)


def _start(text: str) -> str:
    """A capital for the first word, behind the 's of " 's nachts" too."""
    if text.startswith(("'s ", "’s ", "'t ", "’t ")):
        return f"{text[:3]}{upper_first(text[3:])}"
    if text.startswith("ij"):
        return f"IJ{text[2:]}"
    return upper_first(text)


def _told(body: str) -> str:
    words = plain_words(body)
    if words[0] == "wat" and words[1:2] and words[1] in _EXCLAIMED:
        return body
    whole = _whole(body, words)
    if whole is not None:
        return whole
    if begins_with(body, *_GROUNDS) and len(words) > 2:
        return f"ik neem contact op {mid(body)}"
    if words[0] == "want" and len(words) > 1:
        return body.split(" ", 1)[1]
    if words[0] in ("leuk", "fijn", "mooi", "goed") and words[1:2] == ["om"]:
        if any(words[at] == "te" and words[at + 1] in _NOTED for at in range(2, len(words) - 1)):
            return body
        return f"het lijkt me {mid(body)}"
    if words[0] == "om" and len(words) > 2:
        return _wished(body)
    if words[0] == "zoals" and len(words) < 4:
        return f"ik neem contact op {mid(body)}"
    if words[0] in _WH | {"of"} and len(words) > 2:
        return f"ik ben benieuwd {mid(body)}"
    return supplied(body)


_MAIN = word_set(
    """
    bleef blijft raakte raakt sprak spreekt vond vind inspireerde inspireert hielp helpt klopt deed
    past sluit zette herken
    """
)
_OF_MAIN = word_set("hangen me mij ik bij aan precies heel erg mooi ook ons helemaal echt")


def _whole(body: str, words: list[str]) -> str | None:
    """ "omdat ik verhuis zoek ik werk", "wat je zei bleef hangen": a main clause comes after."""
    inside = range(3, len(words) - 1)
    if words[0] in ("omdat", "doordat", "aangezien", "nu", "sinds", "als", "zoals"):
        own = (at for at in inside if words[at] in FINITE and words[at + 1] in ("ik", "we", "wij"))
        at = next(own, None)
        if at is None:
            return None
        typed = body.split(" ")
        return f"{' '.join(typed[:at]).rstrip(',')}, {' '.join(typed[at:])}"
    if words[0] not in ("wat", "hoe"):
        return None
    main = any(
        words[at] in _MAIN and words[at + 1] in _OF_MAIN and words[at - 1] not in ("je", "u", "ik")
        for at in inside
    )
    return body if main else None


def _wished(body: str) -> str:
    wish = without_om(body)
    if "elkaar" in plain_words(body)[1:3] or plain_words(body)[1] == "ons":
        return f"het lijkt me leuk {mid(body)}"
    if wish is None:
        return f"ik neem contact op {mid(body)}"
    return f"ik wil {with_graag(wish)}"


def _asked(body: str, mark: str) -> str | None:
    """The question as it can stand, without its mark; None where nothing is asked."""
    words = plain_words(body)
    if not body:
        return None
    if len(words) < 2:
        return body if mark == "?" else None
    subjects = SUBJECTS | {"de", "uw", "jouw"}
    if words[0] in _OPENING and words[1] in subjects - {"het"} and mark == "?":
        return body
    if (
        mark != "!"
        and words[0] in _ASKING
        and len(words) > 3
        and (
            _asks_you(words)
            or words[:2] == ["mag", "ik"]
            or (words[:2] == ["kan", "ik"] and words[2] in _ASKED)
        )
    ):
        return body
    if mark == "?" and words[0] in FINITE and words[1] in _ASKED | {"ik", "er", "jouw", "dit"}:
        return body
    if words[0] in _WH:
        turned = words[0] not in ("welke", "welk", "hoeveel") and words[1] not in _PLAIN
        if turned and words[2:3] and words[2] in _ASKED and words[1] not in SUBJECTS:
            return body
        if mark == "?" and _turned(words):
            return body
        verb = next((at for at in (1, 2) if words[at : at + 1] and _is_verb(words, at)), None)
        if verb is not None and (mark == "?" or (words[verb + 1 : verb + 2] and words[
            verb + 1] in SUBJECTS)):  # fmt: skip
            return body
        return f"mag ik vragen {mid(body)}" if mark == "?" else None
    if mark != "?":
        return None
    if begins_with(body, "om", "omdat", "benieuwd", "ik ben benieuwd") or (
        words[0] in I_VERBS and words[0] not in _OPENING
    ):
        return None
    if words[0] == "of":
        return f"mag ik vragen {mid(body)}"
    if words[0] in ("je", "jouw", "uw", "jullie") and words[1] not in FINITE:
        return f"wat is {mid(body)}"
    wish = words[0] in ("je", "jou", "jouw", "u", "uw", "meer") and infinitive_at(body) is not None
    return None if wish else body


def _turned(words: list[str]) -> bool:
    """Whether the first subject stands behind its verb: "wat voor iemand zoeken jullie"."""
    at = next((at for at in range(1, len(words)) if words[at] in SUBJECTS), 0)
    return at > 1 and words[at - 1] in FINITE


def _asks_you(words: list[str]) -> bool:
    """Whether a question without its mark is surely one: "kun je", never "zou je graag"."""
    if words[1] not in _ASKED or "graag" in words:
        return False
    if words[0] in ("zou", "zouden"):
        return bool(set(words) & {"kunnen", "willen", "mogen"})
    return words[0] not in ("heb", "ben") or words[1] == "jij"


def _is_verb(words: list[str], at: int) -> bool:
    word = words[at]
    if word in SUBJECTS:
        return False
    return word in FINITE | _OPENING or word in ("was", "waren", "vindt", "vind", "beslist", "liep")


def _bare(body: str) -> str:
    """The reason without a leading "en", "gewoon", "vooral"."""
    for lead in ("en", "gewoon", "vooral", "eigenlijk", "nou", "dus"):
        if begins_with(body, lead) and begins_with(body, *(
            f"{lead} {word}" for word in ("om", "omdat", "wil", "wilde", "zou", "ik")
        )):  # fmt: skip
            return " ".join(body.split(" ")[1:])
    return body


def _unspliced(text: str) -> list[str]:
    """ "We plannen X, zou graag …" as the two sentences that it is."""
    words = text.split(" ")
    for at in range(2, len(words) - 1):
        splice = words[at - 1].endswith(",") and plain(words[at]) in _SPLIT
        if splice and plain(words[at + 1]) not in ("ik", "we", "u", "je", "het", "jij"):
            openers = ("als", "dat", "omdat", "hoe", "of", "wat", "die", "wie")
            if not any(plain(word) in openers for word in words[:at]):
                return [" ".join(words[:at]).rstrip(","), " ".join(words[at:])]
    return [text]

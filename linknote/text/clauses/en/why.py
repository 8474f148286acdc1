"""Why somebody writes, in English: a question, a wish, a ground or a statement of its own."""

from __future__ import annotations

from typing import NamedTuple

from linknote.text.clauses.en.grounds import is_ground
from linknote.text.clauses.en.nouns import word_set
from linknote.text.clauses.en.questions import WISHES, asked_in
from linknote.text.clauses.en.tidy import mid, parts, plain_words, sentences, start
from linknote.text.clauses.en.wishes import supplied
from linknote.text.clauses.en.words import (
    ADVERBS,
    GREETING_GOALS,
    SUBJECTS,
    TALKED_OVER,
    WH,
)
from linknote.text.clauses.shape import finished

_BECAUSE = (
    "because",
    "cause",
    "'cause",
    "cos",
    "cuz",
    "coz",
    "bc",
    "b/c",
    "bcs",
    "since",
    "as",
    "given that",
    "seeing as",
)
_SO = (
    "so that i can",
    "so that i could",
    "so i can",
    "so i could",
    "so that i might",
    "so as to",
    "in order to",
    "in order that i can",
    "to be able to",
)
_OF_YOU = ("you", "your", "to", "the", "they", "people", "it", "tools", "made", "led")
_JUST = ("just", "mainly", "mostly", "simply", "and", "well", "basically", "partly", "purely", "oh")
_ASKS = (
    "would like to", "would love", "want to", "wanted to", "would be ", "hoping to",
    "don't know", "can't ", "didn't ", "happy to",
)  # fmt: skip
_OPENING = word_set("because if when since as so")


class Why(NamedTuple):
    """A reason taken apart: `kind` is question, wish (a verb phrase), ground or plain."""

    kind: str
    text: str
    mark: str
    emoji: str
    lead: str = ""


def sentence(text: str) -> str:
    """One or more whole sentences, each with its capital and one final mark."""
    pieces = _pieces(text)
    said = [_one(piece) for piece in pieces[:1]]
    said += [_following(piece) for piece in pieces[1:]]
    return " ".join(filter(None, said))


def reason(text: str) -> str | None:
    """What can follow "I'd like to connect": "to learn …", "because …"; None for a question."""
    if len(_pieces(text)) > 1:
        return None
    why = _read(text)
    if not why.text or why.kind == "question" or why.emoji:
        return None
    if why.kind == "wish":
        verb = plain_words(why.text)[0]
        if verb == "get" and "into" in plain_words(why.text)[1:3]:
            return None
        if verb in ("connect", "be") or (why.lead and verb not in TALKED_OVER):
            return None
        return f"to {why.text}"
    if why.kind == "ground":
        return mid(why.text) if why.lead == "so" else f"{why.lead or 'because'} {mid(why.text)}"
    return f"because {mid(why.text)}" if is_ground(why.text) else None


def _pieces(text: str) -> list[str]:
    """The sentences of an answer; "agree 100 %, would like to compare notes" is two."""
    pieces = sentences(text.strip())
    before, _, after = pieces[0].partition(", ") if len(pieces) == 1 else ("", "", "")
    asks = after.lower().startswith(_ASKS) and len(before.split()) > 1
    told = parts(before).body if asks else ""
    if not told or plain_words(told)[0] in SUBJECTS | WH | _OPENING:
        return pieces
    return [before, after]


def question(text: str) -> bool:
    """Whether the last thing the text does is to ask."""
    pieces = sentences(text.strip())
    return bool(pieces) and _read(pieces[-1]).kind == "question"


def _following(text: str) -> str:
    """A sentence after the first; a scrap of one ("Twice.") stays as it was typed."""
    said = _one(text)
    body, mark, emoji = parts(text)
    wrapped = said.startswith("I'm interested in ") and "interested" not in body.lower()
    return finished(start(body), mark, emoji) if wrapped else said


def _one(text: str) -> str:
    why = _read(text)
    if not why.text:
        return why.emoji
    if why.kind == "wish":
        verb = next((word for word in plain_words(why.text) if word not in ADVERBS), "")
        later = {"there", "then", "person", "before"} & set(plain_words(why.text))
        polite = "I wanted to" if verb in GREETING_GOALS and not later else "I'd like to"
        lead = why.lead or polite
        body = f"{lead} {why.text}"
    elif why.kind == "ground":
        body = why.text if why.lead != "so" else f"I'm writing {mid(why.text)}"
        body = _ground(body)
    else:
        body = why.text
    return finished(start(body), why.mark, why.emoji)


def _ground(text: str) -> str:
    words = plain_words(text)
    if words[0] in ("of", "you", "you've", "you're"):
        return f"I'm writing because {mid(text)}"
    return text


def _read(text: str) -> Why:
    body, mark, emoji = parts(text)
    body = _without_lead(body, _JUST)
    if not body:
        return Why("plain", "", mark, emoji)
    asked = asked_in(body, mark)
    if asked is not None:
        return Why("question", asked, "?", emoji)
    stop = "." if mark == "?" else mark
    words = plain_words(body)
    if words[0] in ("how", "what", "which", "why", "where") and words[1:2] and words[1] in _OF_YOU:
        return Why("wish", f"learn {mid(body)}", stop, emoji)
    for lead in _SO:
        if body.lower().startswith(lead + " "):
            return Why("wish", body[len(lead) + 1 :], stop, emoji)
    if plain_words(body)[0] == "so" and (_is_clause(body[3:]) or body.lower()[3:8] == "that "):
        return Why("ground", body, stop, emoji, "so")
    for lead in _BECAUSE:
        if not body.lower().startswith(lead + " "):
            continue
        rest = _without_lead(body[len(lead) + 1 :], ("because", "cause"))
        if lead in ("since", "as", "given that", "seeing as") and not _is_clause(rest):
            break
        joined = lead if lead in ("since", "as", "given that", "seeing as") else "because"
        made = rest if _is_clause(rest) or rest.lower().startswith("of ") else supplied(rest)
        return Why("ground", made.removeprefix("@"), stop, emoji, joined)
    return _wish_or_plain(body, stop, emoji)


def _wish_or_plain(body: str, mark: str, emoji: str) -> Why:
    low = body.lower().replace("’", "'")
    words = plain_words(body)
    if words[0] == "to" and len(words) > 1 and words[1] not in ("be", "me", "my", "whom"):
        return Why("wish", _whole(mid(body[3:])), mark, emoji)
    for lead in WISHES:
        if low.startswith(lead + " ") and len(low) > len(lead) + 1:
            return Why("wish", body[len(lead) + 1 :], mark, emoji, body[: len(lead)])
    _, comma, after = low.partition(", ")
    if comma and plain_words(after)[0].split("'")[0] in ("i", "we", "you"):
        return Why("plain", _spliced(body), mark, emoji)
    made = supplied(body)
    if made.startswith("@"):
        return Why("wish", made[1:], mark, emoji)
    low = made.lower()
    for lead in WISHES:
        if low.startswith(lead + " ") and not body.lower().startswith("i "):
            return Why("wish", made[len(lead) + 1 :], mark, emoji, made[: len(lead)])
    return Why("plain", made, mark, emoji)


def _spliced(body: str) -> str:
    """ "wanted to say thanks, you were great": the subject its first half left out."""
    before, _, after = body.partition(", ")
    made = supplied(before)
    told = made.startswith("I ") and not before.lower().startswith("i ")
    return f"{made}, {after}" if told else body


def _whole(wish: str) -> str:
    return "learn more" if wish.lower() == "learn" else wish


def _is_clause(text: str) -> bool:
    words = plain_words(text)
    subjects = SUBJECTS | {"my", "our", "your", "the", "both", "there's", "it's"}
    if words[0] in subjects or words[0].endswith(("'m", "'ve", "'re", "'d", "'ll", "'s")):
        return len(words) > 1
    return text[:1].isupper() and len(words) > 2 and words[0] not in ("i",)


def _without_lead(body: str, leads: tuple[str, ...]) -> str:
    for _ in range(2):
        first, _, rest = body.partition(" ")
        following = rest.split(" ", 1)[0].lower()
        if first.lower().strip(",") not in leads or not rest:
            return body
        if first.lower() == "well" and following.split("'")[0] not in SUBJECTS:
            return body
        if first.lower() == "just" and following not in ("to", "because", "want", "wanted", "for"):
            return body
        body = rest
    return body

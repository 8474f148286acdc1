"""English answers that say what the two share: "both studied at …", "same group", "fellow alum"."""

from __future__ import annotations

from linknote.text.clauses.en.nouns import EVENTS, GROUPS, PEOPLE, ROLES, SCHOOLS, word_set
from linknote.text.clauses.en.phrase import article, named
from linknote.text.clauses.en.tidy import mid, plain
from linknote.text.clauses.en.words import DETERMINERS, FINITE, PAST, PRESENT, TOGETHER

_STOPS = word_set("from on about at in for to with regarding re that who which where you i we of")
_FANS = word_set(
    """
    contributor member volunteer maintainer supporter patron fan reader listener user
    subscriber follower admirer viewer customer
    """
)
_WORKMATES = word_set(
    "colleague colleagues coworker coworkers co-worker co-workers teammate teammates classmates"
)
_WERE = word_set(
    "classmates roommates flatmates teammates schoolmates housemates colleagues coworkers"
)
_ALUMNI = word_set("alum alumna alumnus graduate grad")
_TALKED = word_set("chat conversation talk call meeting discussion lunch dinner coffee exchange")
_WORK = word_set("job work thing")
_BY = {
    "recommended": "recommended you",
    "referred": "referred me to you",
    "introduced": "introduced us",
    "suggested": "suggested I write to you",
    "sent": "sent me to you",
    "pointed": "pointed me to you",
    "told": "told me about you",
    "connected": "connected us",
    "invited": "invited me",
}


def shared(body: str, words: list[str]) -> str | None:
    """The clause for "recommended by …", "both …", "same …" and "fellow …"; else None."""
    first = words[0]
    if first.startswith("ex-") and body[3:4].isupper():
        return f"we're both ex-{body[3:].removesuffix(' too').removesuffix(' as well')}"
    if len(words) < 2:
        return None
    if first in _BY and "by" in words[1:5]:
        at = words.index("by")
        who = named(body.split(" ", at + 1)[at + 1]) if at + 1 < len(words) else ""
        if plain(who) == "linkedin":
            return "LinkedIn suggested your profile"
        return f"{who} {_BY[first]}" if who else None
    if first == "ex" and body.split(" ")[1][:1].isupper():
        return f"we're both ex-{body.split(' ', 1)[1]}"
    if first == "both":
        return _both(body, words)
    if first == "same":
        return _same(body, words)
    if first in ("shared", "common"):
        return f"we have {mid(body)}" if words[-1].endswith("s") else None
    if first == "fellow":
        end = next((at for at, word in enumerate(words) if at and word in _STOPS), len(words))
        many = words[end - 1] == "alumni" or words[end - 1].endswith("s")
        return f"we're {mid(body)}" if many else f"I'm a {mid(body)}"
    return None


def _both(body: str, words: list[str]) -> str:
    if words[1:3] == ["of", "us"] and len(words) > 3:
        are = words[3] in ("are", "were")
        rest = " ".join(body.split(" ")[4 if are else 3 :])
        return f"we {words[3]} both {rest}" if are else f"we both {rest}"
    second = words[1]
    if second in PAST | TOGETHER | PRESENT | FINITE or second.endswith("ed"):
        return f"we {mid(body)}"
    events = any(word in EVENTS or word.endswith(("con", "conf")) for word in words[2:])
    return f"we were {mid(body)}" if second == "at" and events else f"we're {mid(body)}"


def _same(body: str, words: list[str]) -> str:
    rest = " ".join(body.split(" ")[1:])
    for tail in (" as you", " as yours", " as you did"):
        rest = rest.removesuffix(tail)
    near = words[1:4]
    head = next((word for word in words[1:] if word in GROUPS | EVENTS | SCHOOLS), "")
    if {"course", "class", "degree", "programme", "program"} & set(near):
        return f"we {'did' if 'degree' in near else 'took'} the same {rest}"
    if {"cohort", "year", "intake"} & set(near):
        return f"we were in the same {rest}"
    if head in SCHOOLS:
        return f"we went to the same {rest}"
    if {"company", "employer"} & set(near):
        return f"we worked for the same {rest}"
    if "team" in near and _is_past(words):
        return f"we were in the same {rest}"
    if near[:1] and near[0] in _WORK:
        return f"we do the same {rest.replace(' different ', ', different ')}"
    if head in GROUPS or {"city", "field", "industry", "town", "sector", "boat"} & set(near):
        return f"we're in the same {rest}"
    return f"we were at the same {rest}" if head in EVENTS else f"we share the same {rest}"


def _is_past(words: list[str]) -> bool:
    years = any(len(word) == 4 and word.isdigit() for word in words)
    return years or "back" in words or "ago" in words


def kin(body: str, words: list[str]) -> str | None:
    """The clause for "big fan of …", "ex-colleagues", "mutual friend: Omar", "Leeds alum"."""
    end = next((at for at, word in enumerate(words) if at and word in _STOPS), len(words))
    head, small = words[end - 1], mid(body)
    bare = words[0] not in DETERMINERS
    if head in _FANS and bare:
        long = "since" in words or words[-1] in ("years", "months", "decades", "ages")
        return f"I've been {article(small)} {small}" if long else f"I'm {article(small)} {small}"
    if mate_of_yours(words, end):
        return f"I'm {article(small)} {small}"
    lead = words[0].split("-")[0]
    mate = head.removeprefix("ex-")
    if lead in ("ex", "former", "old", "previous") and mate in _WORKMATES:
        tail = small.split(" ")
        tail[end - 1] += "" if head.endswith("s") else "s"
        return "we're " + " ".join(tail)
    if head in _WERE and bare:
        return f"we were {small}"
    if head in ("neighbours", "neighbors") and bare:
        return f"we're {small}"
    if words[-2:] == ["alumni", "here"]:
        return f"I'm one of the {small.rsplit(' ', 1)[0]}"
    if head in ("alumni", "alumnae") and not any(word in GROUPS | EVENTS for word in words):
        return f"we're both {small}"
    if head in _ALUMNI and bare:
        too = "" if words[-1] in ("too", "well") else " too"
        return f"I'm {article(small)} {small}{too}"
    return _mutual(body, words) or _myself(small, words, head, end)


def mate_of_yours(words: list[str], end: int) -> bool:
    """ "ex-colleague of yours": one of the two alone."""
    yours = words[end : end + 2] in (["of", "your"], ["of", "yours"])
    return yours and words[0] not in DETERMINERS and words[end - 1].removeprefix("ex-") in PEOPLE


def _mutual(body: str, words: list[str]) -> str | None:
    if words[0] not in ("mutual", "common", "shared") or len(words) < 2:
        return None
    kind = words[1]
    if kind not in PEOPLE:
        return None
    if kind.endswith("s"):
        return f"we have {mid(body)}"
    if len(words) > 2 and words[2] not in _STOPS:
        return f"we have a mutual {kind}, {body.split(' ', 2)[2].strip('()')}"
    return f"we have a {mid(body)}" if len(words) == 2 else None


def _myself(small: str, words: list[str], head: str, end: int) -> str | None:
    """ "also a nurse", "data engineer in Leeds too", "a customer of yours", "friend of Omar's"."""
    if words[0] == "also" and len(words) > 1:
        missing = article(small[5:]) + " " if head in ROLES and words[1] not in ("a", "an") else ""
        return f"I'm also {missing}{small[5:]}"
    if words[0] in ("in", "on", "at", "from") and words[1:3] == ["the", "same"]:
        return f"we're {small}"
    if words[0] == "our" and head in _TALKED:
        return f"I enjoyed {small}"
    of_yours = words[end : end + 2] in (["of", "your"], ["of", "yours"])
    too = words[-1] in ("too", "myself") or words[-2:] == ["as", "well"]
    given = words[0] in ("a", "an")
    if words[-1] == "here" and words[-2:-1] and words[-2] in ROLES | _ALUMNI:
        me = small.rsplit(" ", 1)[0]
        return f"I'm {me}" if given else f"I'm {article(me)} {me}"
    if head in ROLES and (too or of_yours or (words[0] not in DETERMINERS and end < len(words))):
        return f"I'm {small}" if given else f"I'm {article(small)} {small}"
    of_mine = words[end : end + 2] in (["of", "mine"], ["of", "ours"])
    if words[end : end + 1] == ["of"] and head in PEOPLE and words[0] == head and not of_mine:
        return f"I'm a {small}"
    return None

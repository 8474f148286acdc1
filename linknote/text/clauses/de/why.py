"""Why somebody writes, in German: a question, a wish, a ground or a statement of its own."""

from __future__ import annotations

from linknote.text.clauses.de.infinitive import infinitive_last, without_um, zu_form
from linknote.text.clauses.de.phrase import begins_with
from linknote.text.clauses.de.tidy import mid, parts, plain, plain_words, sentences
from linknote.text.clauses.de.wishes import supplied, wished, with_gern
from linknote.text.clauses.de.words import FINITE, I_VERBS, SUBJECTS, word_set
from linknote.text.clauses.shape import finished, upper_first

_GROUNDS = ("weil", "da", "damit", "sodass", "obwohl", "nachdem", "seitdem", "seit ich")
_OPENING = word_set(
    """
    darf dürfte könnten können kannst könntest hätten hättest würden würdest haben hast sind bist
    suchen suchst gibt
    """
)
_VERB_ENDS = ("e", "en", "t", "st", "tun", "rn", "ln")
_SHORT_VERBS = word_set("bin war kann mag will sind muss soll darf")
_SPLIT = word_set("würde möchte wollte hätte bin habe suche könnte freue")
_WH = word_set("wie was warum wieso weshalb wann wo woher wohin wer welche welcher welches welchen "
               "worauf womit wozu worüber inwiefern wieviel wofür")  # fmt: skip
_ASKING = word_set(
    """
    können könnten kannst könntest haben hast sind bist ist gibt gab würden würdest darf dürfte
    wären wärst möchten möchtest suchen suchst hätten hättest wissen weißt kennen kennst nutzen
    nutzt machen machst planen planst arbeiten arbeitest wollen willst läuft passt stellen
    stellt gilt war waren kommen kommst braucht brauchen brauchst sehen siehst hat wird werden
    lief ging liefen klappte begann wurde kam kamen
    """
)  # fmt: skip


def sentence(text: str) -> str:
    """One or more whole sentences, each with its capital and one final mark."""
    done = [_one(piece) for piece in sentences(text.strip()) for piece in _unspliced(piece)]
    return " ".join(filter(None, done))


def reason(text: str) -> str | None:
    """What follows "ich melde mich," : "weil …", "um … zu …"; None for a sentence of its own."""
    pieces = sentences(text.strip())
    if len(pieces) != 1:
        return None
    body, mark, emoji = parts(pieces[0])
    body = _bare(body)
    if not body or mark == "?" or emoji:
        return None
    if begins_with(body, "weil", "da") and _main_after(body) is None:
        return mid(body)
    if begins_with(body, "um") and without_um(body) is not None:
        return mid(body)
    wish = wished(body)
    if wish is None and infinitive_last(body):
        wish = body
    made = zu_form(wish) if wish is not None else None
    return f"um {made}" if made is not None else None


def question(text: str) -> bool:
    """Whether the last thing the text does is to ask."""
    pieces = sentences(text.strip())
    if not pieces:
        return False
    body, mark, _ = parts(pieces[-1])
    return _asked(_bare(body), mark) is not None


def _one(text: str) -> str:
    body, mark, emoji = parts(text)
    body = _bare(body)
    if not body:
        return emoji
    asked = _asked(body, mark)
    if asked is not None:
        return finished(upper_first(asked), "?", emoji)
    mark = "" if mark == "?" else mark
    if not mark and begins_with(body, "glückwunsch", "gratulation", "herzlichen glückwunsch"):
        mark = "!"
    return finished(upper_first(_told(body)), mark, emoji)


def _told(body: str) -> str:
    words = plain_words(body)
    ground = begins_with(body, *_GROUNDS)
    if ground in ("seitdem", "damit", "da") and set(words[2:3]) & SUBJECTS and (
        words[1] not in SUBJECTS
    ):  # fmt: skip
        return body
    if ground:
        main = _main_after(body)
        return main if main is not None else f"ich melde mich, {mid(body)}"
    if words[0] == "denn" and len(words) > 1:
        return body.split(" ", 1)[1]
    if words[0] == "um" and len(words) > 1:
        wish = without_um(body)
        if wish is not None and words[1] == "uns":
            return f"ich fände es schön, wenn wir {wish}"
        return (
            f"ich möchte {with_gern(wish)}" if wish is not None else f"ich melde mich, {mid(body)}"
        )
    if words[0] == "dass" and len(words) > 2:
        return f"mir geht es darum, {mid(body)}"
    if _as_said(words):
        return f"ich melde mich {mid(body)}" if len(words) == 2 else body
    if words[0] in _WH | {"ob"} and len(words) > 2:
        return f"mich interessiert, {mid(body)}"
    return supplied(body)


def _as_said(words: list[str]) -> bool:
    """ "wie besprochen", which asks nothing."""
    return words[0] == "wie" and len(words) > 1 and words[1] in _AGREED


_AGREED = word_set("besprochen vereinbart versprochen angekündigt gesagt abgemacht verabredet "
                   "gewünscht")  # fmt: skip


def _main_after(body: str) -> str | None:
    """ "weil ich bin neu hier", and a phrase without a verb, are sentences once "weil" is off."""
    rest = body.split(" ", 1)[1] if " " in body else ""
    words = plain_words(rest)
    if len(words) > 2 and words[0] in SUBJECTS and words[1] in FINITE and not (
        words[-1] in FINITE or (words[-1].endswith(("te", "ten", "e")) and len(words) < 4)
    ):  # fmt: skip
        return rest
    ends = words[-1].endswith(_VERB_ENDS) or words[-1] in _SHORT_VERBS
    subject = any(word in SUBJECTS | {"sich", "es", "mich", "mir", "uns"} for word in words)
    has_capital_end = rest.split(" ")[-1][:1].isupper()
    return supplied(rest) if rest and (not ends or has_capital_end) and not subject else None


def _asked(body: str, mark: str) -> str | None:
    """The question as it can stand, without its mark; None where nothing is asked."""
    words = plain_words(body)
    if not body or len(words) < 2:
        return body if body and mark == "?" else None
    first = words[0]
    to_you = words[1] in ("sie", "du", "ihr", "ich", "wir", "es")
    if first in _OPENING and to_you and (mark == "?" or first != "haben"):
        return body
    if first in _WH:
        if _as_said(words) and mark != "?":
            return None
        if words[1].endswith(("'s", "’s")) or words[1] in ("läufts", "gehts", "wars"):
            return body
        second_verb = words[1] in FINITE | _ASKING or words[1].endswith(("en", "st", "t"))
        subject_next = words[1] in SUBJECTS | {"ihr", "man", "der", "die", "das"}
        follows = set(words[2:3]) & (SUBJECTS | {"ihr", "die", "der", "das"})
        if second_verb and not subject_next and (mark == "?" or first != "was" or follows):
            return body
        if mark == "?":
            inverted = any(
                word in FINITE | _ASKING and words[at + 1 : at + 2] and words[at + 1] in
                SUBJECTS | {"ihr", "die", "der", "das"}
                for at, word in enumerate(words[1:4], 1)
            )  # fmt: skip
            return body if inverted else f"darf ich fragen, {mid(body)}"
        return None
    if mark != "?":
        return None
    if begins_with(body, "um", "weil", "da") or (first in I_VERBS and first not in _ASKING):
        return None
    if first == "ob":
        return f"darf ich fragen, {mid(body)}"
    if words[0] in ("tipps", "ideen", "hinweise", "empfehlungen", "rat", "ratschläge"):
        return f"gibt es {body}"
    if words[0] in ("ihr", "dein", "euer"):
        return f"wie ist {mid(body)}"
    if words[0] in ("ihre", "deine", "eure") and len(words) > 1:
        return f"was sind {mid(body)}" if words[1].endswith("en") else f"wie ist {mid(body)}"
    return body


def _bare(body: str) -> str:
    """The reason without a leading "und", "einfach", "also", "nur"."""
    for lead in (
        "und",
        "einfach",
        "also",
        "nur",
        "naja",
        "eigentlich",
        "hauptsächlich",
        "vor allem",
    ):
        if begins_with(body, lead) and begins_with(body, *(
            f"{lead} {word}" for word in ("um", "weil", "da", "wollte", "möchte", "ich")
        )):  # fmt: skip
            return " ".join(body.split(" ")[len(lead.split(" ")) :])
    return body


def _unspliced(text: str) -> list[str]:
    """ "Wir planen X, würde gern …" as the two sentences that it is."""
    words = text.split(" ")
    for at in range(2, len(words) - 1):
        splice = words[at - 1].endswith(",") and plain(words[at]) in _SPLIT
        if splice and plain(words[at + 1]) not in ("ich", "wir", "sie", "du", "es"):
            subordinate = any(
                plain(word) in ("wenn", "dass", "weil", "da", "wie", "ob", "was", "die", "der")
                for word in words[: at]
            )  # fmt: skip
            if not subordinate:
                return [" ".join(words[:at]).rstrip(","), " ".join(words[at:])]
    return [text]

"""German answers that end in a participle: "auf der Messe kennengelernt", "Ihren Post gelesen"."""

from __future__ import annotations

from linknote.text.clauses.de.nouns import made
from linknote.text.clauses.de.phrase import begins_with
from linknote.text.clauses.de.tidy import mid, plain, plain_words
from linknote.text.clauses.de.words import FINITE, MOVED, PARTICIPLES, TOGETHER, word_set

_TOGETHER = word_set("beide zusammen gemeinsam selben gleichen nebeneinander miteinander")


def is_participle(word: str) -> bool:
    """Whether a word can end "ich habe …"."""
    if word in PARTICIPLES or word in TOGETHER or word in MOVED:
        return True
    return (word.startswith("ge") and word.endswith(("t", "en")) and len(word) > 5) or (
        word.endswith("iert") or ("ge" in word[2:7] and word.endswith(("t", "en")) and len(word) > 7
        and not word.endswith(("ungen", "egen", "ingen", "igen")))
    )  # fmt: skip


def participle_last(body: str, words: list[str]) -> str | None:
    """ "Ihren Post gelesen", "auf der Messe kennengelernt", "gesehen, dass du auch imkerst"."""
    typed = body.split(" ")
    if is_participle(words[0]) and typed[0][:1].isalpha() and len(words) > 1:
        if typed[0].endswith(",") or words[1] in ("dass", "wie", "von"):
            return f"ich habe {mid(body)}"
        moved = [*typed[1:], mid(typed[0]).rstrip(",")]
        if is_participle(plain(moved[0])):
            return None
        return participle_last(" ".join(moved), plain_words(" ".join(moved)))
    if words[0] in ("mich", "mir"):
        return None
    head = next((at for at, one in enumerate(typed) if one.endswith(",")), len(words) - 1)
    if not is_participle(words[head]) or typed[head][:1].isupper():
        return None
    if any(
        word in FINITE - {"besucht"} and typed[at].islower() for at, word in enumerate(words[:head])
    ):
        return None
    last = words[head]
    if begins_with(body, "uns"):
        body = body.split(" ", 1)[1]
    names_thing = any(made(word) is not None and word != "stand" for word in words[:head])
    if last in TOGETHER and not names_thing and not _someone(words[:head]):
        if last in ("gesprochen", "geredet"):
            return f"wir haben {mid(body)}"
        return f"wir {'sind' if last == 'begegnet' else 'haben'} uns {mid(body)}"
    if set(words) & _TOGETHER or words[-2:] == ["gespräch", "gekommen"]:
        return f"wir {'sind' if last in MOVED else 'haben'} {mid(body)}"
    return f"ich {'bin' if last in MOVED else 'habe'} {mid(body)}"


def _someone(words: list[str]) -> bool:
    return bool(set(words) & {"sie", "dich", "ihnen", "dir", "euch", "mit"})

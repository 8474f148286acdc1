"""Claims that nobody made: people, companies and schools that come from none of the facts.

A note drafted elsewhere may say "fellow Stanford alum" or "our friend Teresa". Every name in it
must come from the profile, the answers, the writer's own line or typing; a claim without a name
("we worked together") needs a word of its kind among them.
"""

from __future__ import annotations

from typing import Final

from linknote.check.answers import particular, said
from linknote.check.greeting import Greeting
from linknote.check.report import Facts
from linknote.check.table import Hits, Table
from linknote.check.words import Words, split

Span = tuple[int, int]

CLAIMS: Final = ("claim-school", "claim-work", "claim-mutual", "claim-met")
_SITUATIONS: Final = dict(
    zip(CLAIMS, ("alumni", "ex-colleague", "mutual", "event-met"), strict=True)
)
_NEAR: Final = 4
"""Words behind a claim in which its name stands: "worked together at the old Quillmark"."""
_HARMLESS_WORDS: Final = (
    "linkedin i january february march april may june july august september october november "
    "december monday tuesday wednesday thursday friday saturday sunday english german french "
    "spanish italian dutch portuguese japanese polish europe european christmas easter phd "
    "mba msc bsc cv hr it ai ui ux pdf usa uk eu ceo cto cfo ok ps pps zoom api qa hi hello "
    "dear "
)
_HARMLESS: Final = frozenset(_HARMLESS_WORDS.split())


def find_claims(
    words: Words, hits: Hits, table: Table, greeting: Greeting, facts: Facts, lang: str
) -> list[Span]:
    """The places of claims and names in a note that nothing said supports."""
    texts = facts.sayings()
    known = said(texts)
    mine = facts.own_sayings()
    own, told = said(mine), _told(mine, table)
    others = known - said([text for text in (facts.name, facts.greeting) if text])
    if facts.person and facts.person.name:
        others -= said([facts.person.name])
    found: list[tuple[int, int]] = []
    for kind in CLAIMS:
        for start, end in hits.get(kind, ()):
            if _quoted(words, start, end, facts):
                continue
            unknown = _unknown_names(words, start, words.stops[words.sentence[start]], known, table)
            near = [name for name in unknown if name[0] < end + _NEAR]
            sentence = words.sentence[start]
            if near:
                found.append((start, near[0][1]))
            elif kind == "claim-met" and _answered(words, sentence, facts, table):
                continue
            elif not _supported(
                kind, words, (start, end), others if kind == "claim-mutual" else own, told, lang
            ) and not _meant(kind, facts, lang):
                found.append((start, end))
    for start, _ in hits.get("referral", ()):
        if start and _is_strange(words, start - 1, known, table):
            found.append((start - 1, start))
    covered = {i for start, end in found for i in range(start, end)}
    body = range(greeting.words[1], greeting.signature)
    for start, end in _named(words, hits, body, known, table, lang):
        if start not in covered:
            found.append((start, end))
    return [words.span(start, end) for start, end in sorted(found)]


def _answered(words: Words, sentence: int, facts: Facts, table: Table) -> bool:
    """Whether a sentence says what the user answered: its claim is then theirs."""
    here = words.folded[words.starts[sentence] : words.stops[sentence]]
    for answer in (facts.found, facts.why, *facts.typed):
        wanted = answer and (particular(answer, table) or split(answer).folded)
        if wanted and 2 * sum(word in here for word in wanted) >= len(wanted):
            return True
    return False


def _meant(kind: str, facts: Facts, lang: str) -> bool:
    """Whether an answer tells of the situation that the claim stands for ("same uni")."""
    from linknote.text.clauses import speech

    answers = [answer for answer in (facts.found, facts.why, *facts.typed) if answer]
    return any(speech(lang).situation(answer) == _SITUATIONS[kind] for answer in answers)


def _told(texts: list[str], table: Table) -> Hits:
    told: Hits = {}
    for text in texts:
        for name, ranges in table.scan(split(text)).items():
            told.setdefault(name, []).extend(ranges)
    return told


def _supported(
    kind: str, words: Words, claim: Span, known: frozenset[str], told: Hits, lang: str
) -> bool:
    """A claim without a strange name stands when something of its kind was said."""
    if kind in told:
        return True
    if kind == "claim-mutual" and "referral" in told:
        return True
    sentence = words.sentence[claim[0]]
    start = words.starts[sentence] if kind == "claim-mutual" else claim[0]
    names = [
        words.folded[i]
        for i in range(start, min(claim[1] + _NEAR - 2, words.stops[sentence]))
        if words.is_capital(i)
        and words.folded[i] not in _HARMLESS
        and (i > words.starts[sentence] or kind == "claim-mutual")
    ]
    if lang == "ja":
        return False
    if lang == "de":  # where every noun has a capital
        return any(name in known for name in names)
    return bool(names) and any(name in known for name in names) and kind != "claim-met"


def _quoted(words: Words, start: int, end: int, facts: Facts) -> bool:
    text = words.text[slice(*words.span(start, end))].casefold()
    return any(text in saying.casefold() for saying in facts.sayings())


def _unknown_names(
    words: Words, start: int, stop: int, known: frozenset[str], table: Table
) -> list[tuple[int, int]]:
    """Runs of capitalised words that nothing said holds."""
    found: list[tuple[int, int]] = []
    for i in range(start, stop):
        if not _is_name(words, i, table) or words.folded[i] in known:
            continue
        if found and found[-1][1] == i:
            found[-1] = (found[-1][0], i + 1)
        else:
            found.append((i, i + 1))
    return found


def _is_strange(words: Words, index: int, known: frozenset[str], table: Table) -> bool:
    """Whether a word is somebody's name, be it the first of its sentence, and nobody said it."""
    word = words.folded[index]
    return (
        words.is_capital(index)
        and len(word) > 1
        and word not in known
        and word not in _HARMLESS
        and not table.is_plain(word)
    )


def _is_name(words: Words, index: int, table: Table) -> bool:
    word = words.folded[index]
    first = index == words.starts[words.sentence[index]]
    return (
        words.is_capital(index)
        and len(word) > 1
        and word not in _HARMLESS
        and not table.is_plain(word)
        and not first
        and not _after_quote(words, index)
    )


def _after_quote(words: Words, index: int) -> bool:
    return words.text[words.spans[index][0] - 1 : words.spans[index][0]] in (
        '"',
        "“",
        "„",
        "«",
        "'",
    )


def _named(
    words: Words, hits: Hits, body: range, known: frozenset[str], table: Table, lang: str
) -> list[tuple[int, int]]:
    """Strange names where a person, a company or a school stands: behind "at", in pairs."""
    if lang == "ja":
        return []
    behind = {end for start, end in hits.get("at", ())}
    runs = _unknown_names(words, body.start, body.stop, known, table)
    found = []
    for start, end in runs:
        sentence = words.sentence[start]
        both = end - start >= 2 and words.sentence[end - 1] == sentence
        thing = any(words.folded[i] in known for i in (start - 1, end) if 0 <= i < body.stop)
        camel = any(_is_brand(words.raw(i)) for i in range(start, end))
        if lang == "de":  # where every noun has a capital
            strange = start in behind and (both or camel)
        else:
            strange = start in behind or (both and not thing)
        if strange:
            found.append((start, end))
    return found


def _is_brand(raw: str) -> bool:
    return any(char.isupper() for char in raw[1:]) and not raw.isupper()

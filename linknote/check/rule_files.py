"""A rule file (YAML) → its rules and word lists. Everything wrong is an InputError with its place.

language: en                 # or "all"; a rule without one is for every language
words:                       # lists that conditions and the coverage of a note count
  artefact: talk, blog (post|entry), ...
rules:
  - id: pitch.numbers
    kind: existence          # substitution, structure, placeholder, repetition, similarity
    severity: warning        # error, suggestion
    message: What is wrong, in a few words
    mend: What to write instead
    phrases: [up to <number> percent]
    examples: {match: [...], not: [...]}
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from linknote.check.phrases import PhraseError, compile_phrase, effort
from linknote.check.placeholders import styles
from linknote.check.rule import (
    KINDS,
    LANGUAGES,
    NOTE_KINDS,
    SEVERITIES,
    Condition,
    ConditionError,
    Rule,
    parse_condition,
)
from linknote.document import Document, Path, check_keys
from linknote.errors import InputError, Where
from linknote.strict_yaml import parse

MOST_RULES: Final = 200
PACK_EFFORT: Final = 2_000
"""What a pack's rules may cost at one word: some 300 phrases of three words with a gap in some."""

_COMMON: Final = {"id", "kind", "severity", "message", "mend", "when", "at", "for", "examples"}
_OWN: Final = {
    "existence": {"phrases"},
    "substitution": {"swap"},
    "structure": set[str](),
    "placeholder": {"styles"},
    "repetition": {"of", "most"},
    "similarity": {"texts", "threshold"},
}
STYLES: Final = styles()
LOOKED_UP: Final = ("plain", "endings")
"""Word lists of single words, looked up and not scanned for."""
REPEATED: Final = ("word", "sentence", "mark")


@dataclass(frozen=True, slots=True)
class Example:
    """What must or must not be found by the rule `rule`."""

    rule: str
    text: str
    matches: bool


@dataclass(frozen=True, slots=True)
class RuleFile:
    """`lang` None means every language; `words` are the word lists, uncompiled."""

    lang: str | None
    rules: tuple[Rule, ...]
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()

    def names(self) -> list[str]:
        """What the file calls its rules and word lists."""
        return [*(rule.id for rule in self.rules), *self.words]

    def effort(self) -> int:
        """The most that looking for all of it may cost at one word of a note."""
        steps = [steps for rule in self.rules for steps, _ in rule.phrases]
        lists = (parts for name, parts in self.words.items() if name not in LOOKED_UP)
        steps += [compile_phrase(part) for parts in lists for part in parts]
        return sum(map(effort, steps))


def load_rules(raw: bytes | str, file: str) -> RuleFile:
    """The text of a rule file → its rules. `file` is named in errors."""
    document = parse(raw, file=file, max_bytes=128 * 1024, max_events=20_000)
    check_keys(document, (), {"language", "words", "rules"})
    language = document.text("language") or "all"
    if language not in (*LANGUAGES, "all"):
        raise document.wrong(
            ("language",), f"no language '{language[:20]}'", hint=f"known: {', '.join(LANGUAGES)}"
        )
    lang = None if language == "all" else language
    words = {name: _word_list(document, ("words", name)) for name in document.mapping("words")}
    rules: list[Rule] = []
    examples: list[Example] = []
    for index in range(len(document.items("rules", most=MOST_RULES))):
        rule = _rule(document, ("rules", index), lang)
        if any(other.id == rule.id for other in rules):
            raise document.wrong(("rules", index, "id"), f"the id {rule.id} stands here twice")
        rules.append(rule)
        examples += _examples(document, ("rules", index, "examples"), rule.id)
    return RuleFile(lang, tuple(rules), words, tuple(examples))


def load_pack_rules(raw: bytes, file: str) -> RuleFile:
    """The rules of a pack, which somebody else may have written: `load_rules` with less room."""
    rules = load_rules(raw, file)
    if (cost := rules.effort()) > PACK_EFFORT:
        message = f"these rules look for too much: {cost:,}, and a pack's may have {PACK_EFFORT:,}"
        raise InputError(message, hint="use fewer phrases and gaps", where=Where(file))
    for name in rules.words:
        if not _is_name(name):
            raise InputError(f"a word list cannot be called {name[:60]}", where=Where(file))
    return rules


def _is_name(text: str) -> bool:
    """Words with dots and hyphens: pitch.numbers."""
    return text.replace(".", "a").replace("-", "a").isalnum() and len(text) <= 60


def _rule(document: Document, path: Path, lang: str | None) -> Rule:
    if not document.mapping(*path):
        raise document.wrong(path, "a rule is a mapping with id, kind, severity, message and mend")
    name = _wanted(document, path, "id")
    if not _is_name(name):
        raise document.wrong((*path, "id"), "an id is words with dots and hyphens: pitch.numbers")
    kind = _one_of(document, path, "kind", KINDS)
    check_keys(document, path, _COMMON | _OWN[kind])
    phrases = _phrases(document, (*path, "phrases")) if kind == "existence" else ()
    if kind == "substitution":
        phrases = _swaps(document, (*path, "swap"))
    texts = _texts(document, (*path, "texts"))
    names = _texts(document, (*path, "styles"))
    for style in names:
        if style not in STYLES:
            raise document.wrong((*path, "styles"), f"no style '{style[:20]}'", hint=str(STYLES))
    of = document.text(*path, "of") if kind == "repetition" else None
    if kind == "repetition" and of not in REPEATED:
        raise document.wrong((*path, "of"), f"'of' is one of: {', '.join(REPEATED)}")
    if kind == "similarity" and not texts:
        raise document.wrong(path, "a similarity rule needs texts")
    if kind == "placeholder" and not names:
        raise document.wrong(path, f"a placeholder rule needs styles: {', '.join(STYLES)}")
    when = _conditions(document, (*path, "when"))
    if kind == "structure" and not when:
        raise document.wrong(path, "a structure rule needs 'when'")
    return Rule(
        id=name,
        kind=kind,
        severity=_one_of(document, path, "severity", SEVERITIES),
        message=_wanted(document, path, "message"),
        mend=_wanted(document, path, "mend"),
        lang=lang,
        phrases=phrases,
        texts=texts or names,
        of=of,
        threshold=_number(document, (*path, "threshold"), 70, 30, 100),
        most=_number(document, (*path, "most"), 1, 1, 100),
        when=when,
        at=document.text(*path, "at"),
        kinds=_note_kinds(document, (*path, "for")),
    )


def _wanted(document: Document, path: Path, key: str) -> str:
    text = document.text(*path, key)
    if not text:
        raise document.wrong(path, f"a rule needs '{key}'")
    return text.strip()


def _one_of(document: Document, path: Path, key: str, known: Iterable[str]) -> str:
    text = _wanted(document, path, key)
    if text not in known:
        raise document.wrong(
            (*path, key), f"no {key} '{text[:30]}'", hint=f"known: {', '.join(known)}"
        )
    return text


def _number(document: Document, path: Path, default: int, least: int, most: int) -> int:
    number = document.number(*path)
    if number is None:
        return default
    if not least <= number <= most:
        raise document.wrong(path, f"{path[-1]} is a number from {least} to {most}")
    return number


def _texts(document: Document, path: Path) -> tuple[str, ...]:
    count = len(document.items(*path))
    return tuple(document.text(*path, index) or "" for index in range(count))


def _phrases(document: Document, path: Path) -> tuple[tuple[tuple[Any, ...], str | None], ...]:
    phrases = tuple((_steps(document, path, text), None) for text in _texts(document, path))
    if not phrases:
        raise document.wrong(path[:-1], "an existence rule needs phrases")
    return phrases


def _swaps(document: Document, path: Path) -> tuple[tuple[tuple[Any, ...], str | None], ...]:
    swaps = document.mapping(*path)
    if not swaps:
        raise document.wrong(
            path[:-1], "a substitution rule needs 'swap': what is written: instead"
        )
    return tuple((_steps(document, path, text), document.text(*path, text)) for text in swaps)


def _word_list(document: Document, path: Path) -> tuple[str, ...]:
    text = document.text(*path, most=40_000) or ""
    parts = tuple(part for part in map(str.strip, text.split(",")) if part)
    if path[-1] not in LOOKED_UP:
        for part in parts:
            _steps(document, path, part)
    return parts


def _steps(document: Document, path: Path, phrase: str) -> tuple[Any, ...]:
    try:
        return compile_phrase(phrase)
    except PhraseError as error:
        raise document.wrong(path, f"{error}: '{phrase[:40]}'") from None


def _conditions(document: Document, path: Path) -> tuple[Condition, ...]:
    try:
        return tuple(map(parse_condition, _texts(document, path)))
    except ConditionError as error:
        raise document.wrong(path, str(error)) from None


def _note_kinds(document: Document, path: Path) -> tuple[str, ...]:
    kinds = _texts(document, path)
    for kind in kinds:
        if kind not in NOTE_KINDS:
            raise document.wrong(path, f"no kind of note '{kind[:20]}'", hint=", ".join(NOTE_KINDS))
    return kinds or NOTE_KINDS


def _examples(document: Document, path: Path, rule: str) -> list[Example]:
    if document.get(*path) is None:
        return []
    check_keys(document, path, {"match", "not"})
    return [
        Example(rule, text, key == "match")
        for key in ("match", "not")
        for text in _texts(document, (*path, key))
    ]

"""The one pass over a note: words, hits, coverage, counts, findings, verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from linknote.check.coverage import cover
from linknote.check.greeting import Greeting, find_greeting, is_called_by_name
from linknote.check.marks import (
    find_contacts,
    find_figures,
    find_links,
    find_loud_marks,
    find_shouting,
)
from linknote.check.report import Facts, Report
from linknote.check.rule import LANGUAGES, Rule
from linknote.check.rule_set import STANDARD, RuleSet
from linknote.check.similarity import Index, alike
from linknote.check.table import INSTEAD, Hits, Table, built_in
from linknote.check.words import Words, split
from linknote.model import Finding
from linknote.text.clean import clean
from linknote.text.count import units

Span = tuple[int, int]
_ORDER: Final = {"error": 0, "warning": 1, "suggestion": 2}
_MET: Final = frozenset({"ex-colleague", "event-met"})
"""Situations in which the wish to connect again is a reason."""
_MOST: Final = 20
"""Findings a report holds at most."""


def check(
    text: str,
    *,
    facts: Facts | None = None,
    limit: int = 300,
    lang: str | None = None,
    kind: str = "invite",
    rules: RuleSet | None = None,
) -> Report:
    """Judge a note.

    `limit` counts UTF-16 units and a note must stay under it. `lang` is guessed when absent; a
    note in a language without rules is judged by those for all languages. `kind` is invite, reply
    or message. Never raises for any text.
    """
    rules = rules or STANDARD
    text = clean(text).rstrip("\n")
    words = split(text)
    common = built_in("all")
    hits = common.scan(words)
    if not lang:
        from linknote.check.language import choose

        lang = choose(words, hits)
    tables = rules.tables(lang)
    for table in tables[1:]:
        for name, ranges in table.scan(words).items():
            hits[name] = sorted({*hits[name], *ranges}) if name in hits else ranges
    own = built_in(lang) if lang in LANGUAGES else None
    if figures := find_figures(text):
        hits["figures"] = [(0, 1)] * len(figures) if words.folded else []
    greeting = find_greeting(words, hits, own, lang)
    seen = _Seen(words, hits, greeting, own, lang, facts, limit)
    active = rules.rules(lang, kind)
    texts = {name: index for table in tables for name, index in table.alike.items()}
    spans = seen.look(active, kind, texts)
    findings = [finding for rule in active for finding in _apply(rule, seen, spans)]
    findings = _ranked(findings)
    severities = {finding.severity for finding in findings}
    verdict = "fail" if "error" in severities else "warn" if "warning" in severities else "pass"
    return Report(text, seen.length, limit, lang, verdict, seen.covers, tuple(findings))


class _Seen:
    """What is known of one note, as counts by name and places by name."""

    def __init__(
        self,
        words: Words,
        hits: Hits,
        greeting: Greeting,
        table: Table | None,
        lang: str | None,
        facts: Facts | None,
        limit: int,
    ):
        self.words, self.hits, self.greeting, self.facts = words, hits, greeting, facts
        self.table, self.lang, self.limit = table, lang, limit
        self.length = units(words.text)
        self.typed = "\n".join(facts.sayings()) if facts else ""
        self.covers: dict[str, Span | None] = {
            "greeting": greeting.span,
            "found": None,
            "why": None,
        }
        self.counts: dict[str, int] = {}

    def look(
        self, active: Sequence[Rule], kind: str, texts: Mapping[str, Index]
    ) -> dict[str, list[Span]]:
        """Fill `covers` and `counts`; the places of what was found, by name."""
        words, hits, facts = self.words, self.hits, self.facts
        spans: dict[str, list[Span]] = {}
        specific = False
        if self.table and self.lang:
            coverage = cover(words, hits, self.table, self.greeting, self.lang)
            self.covers["found"], self.covers["why"] = coverage.found, coverage.why
            specific = coverage.specific
        if facts:
            spans |= self._with_facts(facts, kind)
        links, shady = find_links(words.text, self.typed)
        spans |= {
            "link": links,
            "link.shady": shady,
            "shout": find_shouting(words),
            "loud": find_loud_marks(words.text),
        }
        self._by_code(active, spans, texts)
        self.counts = {name: len(places) for name, places in hits.items()}
        self.counts |= {name: len(places) for name, places in spans.items()}
        for name in list(self.counts):
            if INSTEAD in name:
                rule = name.partition(INSTEAD)[0]
                self.counts[rule] = self.counts.get(rule, 0) + self.counts[name]
        found, why = bool(self.covers["found"]), bool(self.covers["why"])
        body = len(words.folded) - (self.greeting.name[1] - self.greeting.name[0])
        self.counts |= {
            "judged": int(self.table is not None),
            "given": int(facts is not None),
            "greeting": int(bool(self.covers["greeting"])),
            "found": int(found),
            "why": int(why),
            "complete": int(found and why),
            "specific": int(specific),
            "vague": int((specific and not found) or "vague" in spans),
            "words": body,
            "called": int(is_called_by_name(words, self.table)),
            "question": sum(words.asks),
            "to-ask": int(facts is not None and facts.situation == "ask"),
            "characters": self.length,
            "over": max(0, self.length - self.limit + 1),
        }
        return spans

    def places(self, name: str, spans: dict[str, list[Span]]) -> list[Span]:
        """The places of what is called `name`."""
        if name in spans:
            return spans[name]
        return [self.words.span(start, end) for start, end in self.hits.get(name, ())]

    def _with_facts(self, facts: Facts, kind: str) -> dict[str, list[Span]]:
        from linknote.check.answers import is_empty, is_found, names_something, place
        from linknote.check.claims import find_claims
        from linknote.check.names import is_greeted, wrong_name

        spans: dict[str, list[Span]] = {}
        words, table = self.words, self.table
        if facts.found or facts.why or facts.situation:  # all that was typed is known
            spans["contact"] = find_contacts(words.text, "\n".join(facts.own_sayings()))
        if span := wrong_name(words, self.greeting, facts, inflects=table is None):
            spans["wrong-name"] = [span]
        elif not self.covers["greeting"]:
            self.covers["greeting"] = is_greeted(words, facts)
        for part, answer in (("why", facts.why), ("found", facts.found)):
            if not answer or not answer.strip():
                continue
            there, empty = place(answer, words, table), is_empty(answer, part, table)
            if part == "why" and empty:
                if facts.situation not in _MET:  # the thanks of a template are not their reason
                    self.covers[part] = None
            elif there is None:
                spans[f"{part}-left-out"] = [(0, 0)]
            elif not empty:
                self.covers[part] = there
                if part == "found" and not names_something(answer, table):
                    spans["vague"] = [there]
            elif self.covers["why"] and not is_found(answer, self.covers, table):
                self.covers[part] = there
                spans["vague"] = [there]
        if table and self.lang and kind != "reply" and (facts.found or facts.why or facts.person):
            claims = find_claims(words, self.hits, table, self.greeting, facts, self.lang)
            spans["unknown"] = claims
        return spans

    def _by_code(
        self, active: Sequence[Rule], spans: dict[str, list[Span]], texts: Mapping[str, Index]
    ) -> None:
        words = self.words
        for rule in active:
            if rule.kind == "placeholder":
                from linknote.check.placeholders import find_placeholders

                spans[rule.id] = find_placeholders(words.text, rule.texts, self.typed)
            elif rule.kind == "repetition":
                from linknote.check.marks import find_repeated

                spans[rule.id] = find_repeated(words, rule.of or "word", rule.most)
            elif rule.kind == "similarity":
                first = self.greeting.words[1]
                ranges = alike(words, first, texts[rule.id], rule.threshold)
                spans[rule.id] = [words.span(start, end) for start, end in ranges]


def _apply(rule: Rule, seen: _Seen, spans: dict[str, list[Span]]) -> list[Finding]:
    """The findings of one rule: one for each place it marks, one without place for a structure."""
    if rule.kind != "structure" and not seen.counts.get(rule.id):
        return []
    for condition in rule.when:
        if not condition.holds(seen.counts):
            return []
    if rule.kind == "structure":
        places: list[Span | None] = list(seen.places(rule.at or "", spans)[:1]) or [None]
    elif rule.kind == "substitution":
        return [
            _finding(rule, span, name.partition(INSTEAD)[2])
            for name in seen.hits
            if name.startswith(f"{rule.id}{INSTEAD}")
            for span in seen.places(name, spans)
        ]
    else:
        places = list(seen.places(rule.id, spans))
    return [_finding(rule, span, "", seen) for span in places]


def _finding(
    rule: Rule, span: Span | None, instead: str = "", seen: _Seen | None = None
) -> Finding:
    message = rule.message.replace("{instead}", instead)
    if seen and "{" in message:
        words = seen.words.text[slice(*span)] if span else ""
        message = message.replace("{words}", words).replace("{over}", str(seen.counts["over"]))
        message = message.replace("{limit}", str(seen.limit))
    return Finding(rule.id, rule.severity, message, span, rule.mend)


def _ranked(findings: list[Finding]) -> list[Finding]:
    """Worst first, then in the order of the note; the same rule at the same place once."""
    once = {(finding.rule, finding.span): finding for finding in findings}
    ranked = sorted(once.values(), key=lambda f: (_ORDER[f.severity], f.span or (-1, -1)))
    return ranked[:_MOST]

"""A note laid out by sentence: which lists hit where, which words are particular, what they say.

A word is particular when the language's list of plain words does not hold it.
"""

from __future__ import annotations

from typing import Final

from linknote.check.greeting import Greeting
from linknote.check.table import Hits, Table
from linknote.check.words import Words

_THINGS: Final = frozenset({"artefact", "weak"})
_DOUBTS: Final = frozenset({"empty", "wish", "praise", "stumbled", "doubt", "figures"})
_MILD: Final = frozenset({"praise", "wish", "meeting.ask"})
"""What a good note may hold as well."""
_GENERIC: Final = ("pitch.", "scam.", "begging.", "meeting.", "generic.", "fluff.")
_DOUBTFUL: Final = 2
"""Words such as "scheduling" or "interested" that together make a sales letter, and alone none."""
_LEAST: Final = 8
"""Words of a sentence that is more than a phrase."""
_SELLING: Final = ("pitch.", "scam.", "begging.")


class Reader:
    """The words of one note by sentence: what stands there, and which of it is particular."""

    def __init__(self, words: Words, hits: Hits, table: Table, greeting: Greeting, lang: str):
        self.words, self.hits, self.table, self.lang = words, hits, table, lang
        hidden = set(range(*greeting.words)) | set(range(greeting.signature, len(words.folded)))
        common: dict[int, int] = {}
        for start, end in hits.get("common", ()):
            common |= dict.fromkeys(range(start, end), end - start)
        hidden |= common.keys()
        names = {words.folded[i] for i in range(*greeting.name)}
        self.special = [
            i
            for i, word in enumerate(words.folded)
            if i not in hidden and word not in names and self._is_particular(i, word)
        ]
        if lang == "ja":
            self.special = self._runs(hidden)
        self._by: dict[tuple[str, int], list[tuple[int, int]]] = {}
        for name, ranges in hits.items():
            for start, end in ranges:
                if name in _THINGS and common.get(start, 0) > end - start:
                    continue  # a part of something common: the project of "project manager"
                if start < greeting.signature:
                    self._by.setdefault((name, words.sentence[start]), []).append((start, end))
        self.things: dict[int, list[int]] = {}
        for i in self.special:
            self.things.setdefault(words.sentence[i], []).append(i)
        self.doubts = {name for name in hits if name in _DOUBTS or name.startswith(_GENERIC)}
        if len(hits.get("doubt", ())) < _DOUBTFUL:
            self.doubts.discard("doubt")
        self.sold = {
            words.sentence[start]
            for name, ranges in hits.items()
            if name.startswith(_SELLING)
            for start, _ in ranges
        }

    def _is_particular(self, index: int, word: str) -> bool:
        if not word[0].isalpha() or self.table.is_plain(word):
            return False
        return len(word) > 2 or (len(word) == 2 and self.words.raw(index).isupper())

    def _runs(self, hidden: set[int]) -> list[int]:
        """Japanese: words of Han in pairs, or a word of katakana or Latin letters."""
        folded, found = self.words.folded, []
        for i, word in enumerate(folded):
            if i in hidden or not word[0].isalpha():
                continue
            if len(word) > 1:
                if not self.table.is_plain(word):
                    found.append(i)
            elif "\u3400" <= word <= "\u9fff":
                after = i + 1 < len(folded) and i + 1 not in hidden
                if after and "\u3400" <= folded[i + 1][0] <= "\u9fff":
                    found.append(i)
        return found

    def found(self, sentence: int) -> tuple[int, int] | None:
        """The words that say how the person was found, if this sentence does."""
        things = self.things.get(sentence, [])
        has = self.has
        if strong := has("artefact", sentence):
            names = ("your", "shared", "did", "saw") + (("you", "me") if not self.doubts else ())
            tied = things or any(has(name, sentence) for name in names)
            if (tied or self.lang == "ja") and sentence not in self.sold:
                return self._stretch(strong[0], things)
        if (passed := has("referral", sentence)) and things:
            return self._stretch(passed[0], things)
        if sentence in self.sold:
            return None
        for name in ("shared", "did"):
            few = len(self.doubts) < 2 or name == "did"
            if (hit := has(name, sentence)) and things and few and not has("empty", sentence):
                return self._stretch(hit[0], things)
        if (weak := has("weak", sentence)) and self._beyond(things, sentence):
            tied = self.lang == "ja" or any(has(name, sentence) for name in ("you", "your", "saw"))
            if tied and (not self.doubts - _MILD or self._about(weak[0], things)):
                return self._stretch(weak[0], things)
        if has("empty", sentence) or has("wish", sentence):
            return None
        return self._structure(sentence)

    def _structure(self, sentence: int) -> tuple[int, int] | None:
        """Two particular things right behind "your", or one that something is about.

        This is the weakest sign, so a note that is generic in another place does not get it.
        """
        if self.doubts - {"praise"}:
            return None
        firm = [
            i for i in self.things.get(sentence, []) if not self.table.is_soft(self.words.folded[i])
        ]
        for start, end in self.has("your", sentence):
            near = [i for i in firm if end <= i <= end + 5]
            if len(near) >= 2 and near[0] <= end + 1:
                return start, near[-1] + 1
            if thing := self._about((start, end), firm):
                return start, thing + 1
        return None

    def _about(self, hit: tuple[int, int], things: list[int]) -> int | None:
        """The particular word that something is about: "your five minutes on goats"."""
        for start, end in self.has("about", self.words.sentence[hit[0]]):
            near = [i for i in things if end <= i <= end + 1]
            if near and hit[1] <= start <= hit[1] + 3:
                return near[0]
        return None

    def is_specific(self, sentence: int) -> bool:
        """Whether a sentence says something particular to the person, though no artefact."""
        things = self.things.get(sentence, [])
        if sentence in self.sold or len(things) < 2 or self.doubts:
            return False
        if self.has("empty", sentence) and len(things) < 3:
            return False
        return len(things) > 3 or bool(self.has("you", sentence) or self.has("your", sentence))

    def why(self, sentence: int, where: int) -> tuple[int, int] | None:
        """The words of a purpose, a question or an offer, if this sentence holds one.

        `where` is the sentence that says how the person was found, -1 when none does.
        """
        if sentence in self.sold:
            return None
        words, stop = self.words, self.words.stops[sentence]
        things = self.things.get(sentence, [])
        for start, end in self.has("reason", sentence):
            if self._in_wish(start, sentence):
                continue
            if things or self.has("ask", sentence) or where >= 0:
                whole = words.asks[sentence] and sentence != where
                return (words.starts[sentence] if whole else start), max(end, stop)
        if words.asks[sentence] and (things or where >= 0) and not self.has("wish", sentence):
            return words.starts[sentence], stop
        return None

    def loose_why(
        self, sentence: int, where: int, found: tuple[int, int] | None
    ) -> tuple[int, int] | None:
        """Thanks, or something particular about the writer: a reason nobody spelt out."""
        if sentence in self.sold:
            return None
        stop, things = self.words.stops[sentence], self.things.get(sentence, [])
        if where >= 0 and (thanks := self.has("thanks", sentence)):
            return thanks[0][0], stop
        first = self.has("me", sentence)
        if sentence != where and things and not self.has("wish", sentence):
            if first or where >= 0:
                return (first[0][0] if first else things[0]), stop
        elif sentence != where and first and where >= 0 and self._says_more(sentence):
            return first[0][0], stop
        elif sentence == where and found:
            later = [hit for hit in first if hit[0] >= found[1]]
            if later and things[-1:] and things[-1] >= found[1]:
                return later[0][0], stop
        return None

    def _says_more(self, sentence: int) -> bool:
        """Whether most of a sentence is something else than the wish to connect."""
        wished = sum(end - start for start, end in self.has("wish", sentence))
        length = self.words.stops[sentence] - self.words.starts[sentence]
        return length >= _LEAST and 2 * wished < length - _LEAST // 2

    def has(self, name: str, sentence: int) -> list[tuple[int, int]]:
        return self._by.get((name, sentence), [])

    def _in_wish(self, start: int, sentence: int) -> bool:
        return any(s <= start < e for s, e in self.has("wish", sentence))

    def _beyond(self, things: list[int], sentence: int) -> list[int]:
        """Particular words that no empty noun claims ("your experience in wind siting")."""
        empty = self.has("empty", sentence)
        return [i for i in things if not any(s < i <= e + 4 for s, e in empty)]

    def _stretch(self, hit: tuple[int, int], things: list[int]) -> tuple[int, int]:
        """A hit with the "your" before it and the particular words close behind it."""
        start, end = hit
        sentence = self.words.sentence[start]
        mine = [s for s, _ in self.has("me", sentence) if s >= end]
        stop = min(mine, default=self.words.stops[sentence])
        for s, e in self.has("your", sentence):
            if e <= start <= e + 4:
                start = min(start, s)
        for i in things:
            if end <= i <= end + 5 and i < stop:
                end = i + 1
        return start, end

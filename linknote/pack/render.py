"""A template and what is known → the best finished note under the limit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import Any

from linknote.errors import Refused
from linknote.model import Answers, Ask, Me, Note, Person, Template
from linknote.pack.dialect import Program, read
from linknote.pack.fit import Chosen, Combination, Shortest, choose, lacking
from linknote.pack.say import memory, say
from linknote.pack.tidy import Tidy
from linknote.pack.tree import Missing, Piece, Said
from linknote.pack.vocabulary import in_words
from linknote.text.clean import clean
from linknote.text.count import units


class Unfilled(Refused):
    """The note needs what is not answered, or an answer that cannot be said its way.

    `names` are the values (`found`, `person.company`, an ask's key); `answered` tells which.
    """

    def __init__(self, message: str, *, hint: str, names: tuple[str, ...], answered: bool):
        super().__init__(message, hint=hint)
        self.names = names
        self.answered = answered


class TooLong(Refused):
    """Even the shortest note is not under the limit; `over` says by how many UTF-16 units, `text`
    is that note."""

    def __init__(self, message: str, *, hint: str, over: int, text: str = ""):
        super().__init__(message, hint=hint)
        self.over = over
        self.text = text


def render(
    template: Template,
    *,
    person: Person,
    answers: Answers,
    me: Me,
    limit: int,
    line: str | None = None,
    speech: Callable[[str], Any] | None = None,
) -> Note:
    """The note worth most under `limit` UTF-16 units.

    `line` stands in for `me`'s line in the template's language; `speech` for the language's own
    clause functions (tests use it). Raises Unfilled or TooLong (both Refused), and InputError for a
    template that the dialect refuses.
    """
    asks = tuple(ask.key for ask in template.asks)
    program = _program(template)
    lang = template.lang
    raw = values(person, answers, me.in_pack(template.pack), asks, lang)
    if line:
        raw["me.line"] = line
    speak = memory(lambda: speech(lang)) if speech else partial(_spoken, lang, template.register)
    pieces = say(program, raw, speak, template.name)
    chosen = choose(pieces, limit=limit, finish=Tidy(lang).join)
    words = _words(template.asks)
    if chosen is None:
        raise _unfilled(template, lacking(pieces), words)
    if isinstance(chosen, Shortest):
        raise _too_long(chosen, limit, raw, words)
    note = _note(template, pieces, chosen, limit, words)
    unsaid = [words(n) for n in ("found", "why") if raw[n] and n not in program.names]
    return note._replace(dropped=(*note.dropped, *unsaid)) if unsaid else note


def effort(template: Template) -> int:
    """About how much work a note from this template can be; InputError as `render` raises it."""
    return _program(template).effort


def _program(template: Template) -> Program:
    asks = tuple(ask.key for ask in template.asks)
    file = template.file or template.name
    return read(template.body, asks=asks, file=file, first_line=template.body_line)


def values(
    person: Person, answers: Answers, me: Me, asks: Sequence[str], lang: str
) -> dict[str, str | None]:
    """Every name that a template may use → its text, None where it is not known."""
    known = {
        "person.greeting": person.greeting,
        "person.name": person.name,
        "person.role": person.role,
        "person.company": person.company,
        "person.school": person.school,
        "person.location": person.location,
        "me.name": me.name,
        "me.line": me.line_in(lang),
        "me.sign_off": me.sign_off_in(lang),
        "found": answers.found,
        "why": answers.why,
    }
    # Their words never come near the note: a template learns that there are some.
    known["person.message"] = "yes" if person.message else None
    known["person.told_how"] = "yes" if "found" in person.told else None
    known["person.told_why"] = "yes" if "why" in person.told else None
    return known | {key: answers.asks.get(key) for key in asks}


@lru_cache(maxsize=1024)
def _spoken(lang: str, register: str | None, word: str, text: str) -> Any:
    """What a language's clause function makes of an answer: said again for every variant."""
    from linknote.text.clauses import spoken

    return spoken(lang, register, word, str.__str__(text))


def _words(asks: Sequence[Ask]) -> Callable[[str], str]:
    questions = {ask.key: ask.question for ask in asks}
    return lambda name: in_words(name, questions)


def _note(
    template: Template,
    pieces: Sequence[Piece],
    chosen: Chosen,
    limit: int,
    words: Callable[[str], str],
) -> Note:
    if not chosen.text:
        raise Unfilled(f"{template.name} says nothing", hint="choose another template", names=(),
                       answered=True)  # fmt: skip
    if clean(chosen.text) != chosen.text:  # marks of several values in a row, say
        raise Refused(f"{template.name} would say what no note can hold",
                      hint="choose another template")  # fmt: skip
    shortened: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    if chosen.combination is not chosen.fullest:
        from linknote.pack.given_way import given_way

        shortened, dropped = given_way(pieces, chosen.fullest, chosen.combination, words)
    return Note(chosen.text, chosen.length, limit, template.name, template.lang, shortened, dropped)


def _unfilled(
    template: Template, missing: Sequence[Missing], words: Callable[[str], str]
) -> Unfilled:
    open_ = [m for m in missing if not m.answered] or missing
    names = tuple(dict.fromkeys(name for m in open_ for name in m.names))
    said = " and ".join(words(name) for name in names) or "an answer"
    if all(m.answered for m in open_):
        return Unfilled(
            f"{template.name} cannot say {said} the way it is put",
            hint="word it differently, or choose another template",
            names=names,
            answered=True,
        )
    return Unfilled(
        f"{template.name} needs {said}",
        hint="answer it, or choose another template",
        names=names,
        answered=False,
    )


def _too_long(
    shortest: Shortest,
    limit: int,
    raw: dict[str, str | None],
    words: Callable[[str], str],
) -> TooLong:
    over = shortest.length - (limit - 1)
    by = f"{over} character{'s' if over > 1 else ''} over"
    longest = _longest(shortest.combination, raw)
    if longest is None:
        hint = "choose a shorter template"
    else:
        name, length = longest
        hint = f"{words(name)} is the longest part ({length} characters): shorten it"
    message = f"even the shortest note is {by} the {limit - 1} that fit"
    return TooLong(message, hint=hint, over=over, text=shortest.text)


def _longest(combination: Combination, raw: dict[str, str | None]) -> tuple[str, int] | None:
    """The longest of the answers in the note, which the user can shorten; else of its values."""
    lengths = {
        name: units(raw.get(name) or "")
        for part in combination.parts
        if isinstance(part, Said)
        for name in part.names
    }
    own = {name: n for name, n in lengths.items() if not name.startswith("person.")}
    pool = own or lengths
    return max(pool.items(), key=lambda item: item[1]) if pool else None

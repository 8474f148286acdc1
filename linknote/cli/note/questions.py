"""The questions of a note, as data: which there are for what was said so far, and how to ask each.

An answer changes what is asked after it, never what was answered before: the list is made anew
after every answer.
"""

from __future__ import annotations

from functools import partial

from linknote.cli.note.likely import Way
from linknote.cli.note.live import Live
from linknote.cli.note.openings import lead
from linknote.cli.note.sitting import OWN, Said, Sitting, line_of, named
from linknote.cli.note.steps import Answered, Step
from linknote.cli.showing import say
from linknote.errors import LinknoteError
from linknote.model import Ask
from linknote.pack.situations import KINDS
from linknote.terminal.live import Preview, Previewed
from linknote.terminal.questions import Asker, Option

NAMING = ("who", "named")
"""The answers that say who it is."""
FREE = "Enter takes your own words"
EXAMPLES = {
    "who": "Dana Whitfield, Data Lead at Brindle & Oak",
    "why": "to learn how you test types",
}


class Questions:
    """Asks on one terminal for one sitting."""

    def __init__(self, sitting: Sitting, asker: Asker, live: Live) -> None:
        self._sitting, self._asker, self._live = sitting, asker, live
        self.typing = ("", "")
        """The question that text was last seen in while it was typed, and that text."""

    def steps(self, said: Said) -> list[Step]:
        """The questions for what was said so far, in order; what an option gave is not asked."""
        sitting, request = self._sitting, self._sitting.request
        steps: list[Step] = []
        given = sitting.given
        if request.who is None or given is None or given.format == "url":
            steps.append(Step("who", self._who))
        if "linkedin.com/" in said.get("who", "").lower():
            steps.append(Step("named", self._named))
        person = sitting.person({key: said[key] for key in NAMING if key in said})
        if person and person.greeting_choices and not request.greet:
            steps.append(Step("greeting", self._greeting))
        if sitting.reply:
            return steps + self._answer(said)
        if not request.found:
            steps += self._found(said)
        if not request.why:
            if person and self._asks_more(said):
                steps += self._more_steps(said)
            steps.append(Step("why", self._why))
        return steps

    def _answer(self, said: Said) -> list[Step]:
        """What to answer an invitation, and the one question of that, which may stay open."""
        request = self._sitting.request
        chosen = request.situation or request.template
        steps = [] if chosen else [Step("how", self._how)]
        return steps + (self._more_steps(said) if chosen or said.get("how") else [])

    def _more_steps(self, said: Said) -> list[Step]:
        return [Step(f"ask.{a.key}", partial(self._more, a)) for a in self._asks(said)]

    def _found(self, said: Said) -> list[Step]:
        situation, way = self._sitting.situation, self._sitting.way(said)
        steps = [] if situation else [Step("how", self._how)]
        if way is None and situation:
            way = Way(OWN, "other", "")
        if way and not way.complete:
            steps.append(Step(f"found.{way.key}", partial(self._detail, way)))
        return steps

    def _who(self, said: Said, typed: str | None, back: bool) -> Answered:
        given = self._sitting.given
        known = line_of(given) if given else ""
        address = given is not None and given.format == "url" and known
        plain = "Who wrote to you?" if self._sitting.reply else "Who is it for?"
        message = "Who is it? The address suggests:" if address else plain
        default = typed or said.get("who") or known
        while True:
            line = self._asker.text(
                message,
                default=default,
                example=None if default else EXAMPLES["who"],
                back=back,
                preview=self._shown(said, "who"),
            )
            try:
                named(given, line)
                return {"who": line}
            except LinknoteError as error:
                error.where = None  # it was typed here, not given as --who
                say(str(error))
                default = line

    def _named(self, said: Said, typed: str | None, back: bool) -> Answered:
        """An address was typed: the name in it is a guess."""
        guess = self._sitting.person({"who": said["who"]})
        known = guess.name if guess and guess.name else ""
        line = self._asker.text(
            "Who is it? The address suggests:",
            default=typed or said.get("named") or known,
            back=back,
            preview=self._shown(said, "named"),
        )
        return {"named": line}

    def _greeting(self, said: Said, typed: str | None, back: bool) -> Answered:  # noqa: ARG002
        without = {key: text for key, text in said.items() if key != "greeting"}
        person = self._sitting.person({key: said[key] for key in NAMING if key in said})
        assert person
        options = [Option(name, name) for name in person.greeting_choices]
        chosen = self._asker.choose(
            "Which name follows “Hi”?",
            options,
            back=back,
            start=self._among(options, said.get("greeting")),
            preview=self._shown(without, "greeting"),
        )
        return {"greeting": chosen.value if isinstance(chosen, Option) else chosen}

    def _how(self, said: Said, typed: str | None, back: bool) -> Answered:
        options = [Option(way.key, way.title, way.hint) for way in self._sitting.ways(said)]
        own = said.get(f"found.{OWN}")
        if own:
            options.insert(0, Option(OWN, own))
        reply = self._sitting.reply
        chosen = self._asker.choose(
            "What would you like to say?" if reply else "How did you find them?",
            options,
            back=back,
            start=self._among(options, said.get("how") or (options[0].value if reply else None)),
            free=None if reply else FREE,
            typed=(typed or "") if not reply else "",
            preview=self._pointed(said),
        )
        if isinstance(chosen, Option):
            return {"how": chosen.value}
        return {"how": OWN, f"found.{OWN}": chosen}

    def _detail(self, way: Way, said: Said, typed: str | None, back: bool) -> Answered:
        situation = KINDS[self._sitting.request.kind][way.situation]
        key = f"found.{way.key}"
        default = typed or said.get(key) or way.answer
        begun = way.answer.strip() if way.answer.endswith(" ") else None

        def preview(typed: str) -> Preview | None:
            self.typing = (key, typed)
            words = way.answer if typed.strip() == begun else typed
            return self._live.preview({**said, key: words})

        while True:
            line = self._asker.text(
                situation.question,
                default=default,
                example=None if default else situation.example,
                back=back,
                preview=preview,
            )
            if line != begun:
                return {key: line}
            say("Please finish the sentence (Ctrl-C leaves)")
            default = way.answer

    def _more(self, ask: Ask, said: Said, typed: str | None, back: bool) -> Answered:
        key = f"ask.{ask.key}"
        line = self._asker.text(
            f"{ask.question} (Enter skips it)",
            default=typed or said.get(key, ""),
            example=ask.example,
            required=False,
            back=back,
            preview=self._shown(said, key),
        )
        return {key: line}

    def _why(self, said: Said, typed: str | None, back: bool) -> Answered:
        told = self._sitting.told(said)
        found = self._sitting.candidates(told) if told else None
        lang = found.lang if found else "en"
        spoken = found.templates[0].register if found else None
        register = spoken or self._sitting.register_before(lang)
        line = self._asker.text(
            "Why do you want to connect?",
            default=typed or said.get("why", ""),
            example=EXAMPLES["why"] if lang == "en" else None,
            back=back,
            lead=lead(lang, register),
            preview=self._shown(said, "why"),
        )
        return {"why": line}

    def _asks_more(self, said: Said) -> bool:
        """Whether the template's own question is worth asking: not where the answer is whole."""
        way = self._sitting.way(said)
        return not (way and way.complete)

    def _asks(self, said: Said) -> list[Ask]:
        """The questions of the template that would be taken first; one asked already never."""
        told = self._sitting.told(said)
        if told is None or not (told.answers.found or self._sitting.reply):
            return []
        found = self._sitting.candidates(told)
        self._sitting.checked(told, found)
        situation = KINDS["invite"].get(told.situation or "")
        asked = situation.question if situation else ""
        return [
            ask
            for ask in found.templates[0].asks
            if ask.key not in self._sitting.pairs and ask.question != asked
        ]

    def _shown(self, said: Said, key: str) -> Previewed:
        """What stands below the question of a key while its answer is typed."""

        def preview(typed: str) -> Preview | None:
            self.typing = (key, typed)
            return self._live.preview({**said, key: typed})

        return preview

    def _pointed(self, said: Said) -> Previewed:
        """What stands below the list of ways: the note with the way pointed at, as it begins."""
        ways = {way.key: way for way in self._sitting.ways(said)}

        def preview(value: str) -> Preview | None:
            way = ways.get(value)
            if way is None and value != OWN:  # own words, as they are typed
                return self._live.preview({**said, "how": OWN, f"found.{OWN}": value})
            if way is None or way.complete:
                return self._live.preview({**said, "how": value})
            begun = said.get(f"found.{way.key}") or way.answer
            return self._live.preview({**said, "how": value, f"found.{way.key}": begun})

        return preview

    @staticmethod
    def _among(options: list[Option], value: str | None) -> str | None:
        return value if any(option.value == value for option in options) else None

"""The questions of compose, in order; each is asked only when its answer is missing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from linknote.cli.people import greeted_by, one_line
from linknote.cli.showing import say
from linknote.errors import LinknoteError
from linknote.model import Answers, Note, Person, Template
from linknote.profile.common_ground import Shared
from linknote.store.settings import Settings, load_settings
from linknote.terminal.questions import Asker, Option

OFFERS = {
    "mutual": "you both know {}",
    "school": "you both went to {}",
    "company": "you both worked at {}",
    "group": "you are both in {}",
    "city": "you are both in {}",
}
FOUND = {
    "mutual": "we both know {}",
    "school": "we both went to {}",
    "company": "we both worked at {}",
    "group": "we are both in {}",
    "city": "we are both in {}",
}
"""What a shared thing says as the answer; changed by typing something else instead."""


class Conversation:
    """Asks on the terminal, wherever stdin and stdout lead."""

    def __init__(self, asker: Asker) -> None:
        self._asker = asker
        self._shared = False

    def introduce(self, config: Path, settings: Settings) -> Settings:
        """The first time of all: the writer's name and account, kept for good. Never again."""
        if config.exists():
            return settings
        say("First, two questions about you. They are asked once; `linknote config` changes them.")
        name = self._asker.text("Your name?", required=False)
        account = self._choose(
            "Your account? It decides how long a note may be.",
            [
                ("free", "Free: notes under 200 characters"),
                ("premium", "Premium: notes under 300 characters"),
                ("", "I do not know"),
            ],
        )
        from linknote.store.settings_edit import change_settings

        said = {"me.name": name, "account": account}
        try:
            change_settings(config, {key: value for key, value in said.items() if value})
            return load_settings(config)
        except LinknoteError as error:
            say(f"{error}: they hold for this note alone")
            return settings._replace(
                me=settings.me._replace(name=name or None), account=account or None
            )

    def who(self, person: Person | None, *, greet: str | None) -> Person:
        """The person, asked for or confirmed; and which of two names follows "Hi"."""
        if person is None or not person.name:
            typed = self._person("Who is it?", example="Dana Whitfield, Data Lead at Brindle & Oak")
            person = typed._replace(url=person.url) if person else typed
        elif person.format == "url":
            typed = self._person("Who is it? The address suggests:", default=person.name)
            person = typed._replace(url=person.url)
        if person.greeting_choices and not greet:
            greeting = self._choose(
                "Which name follows “Hi”?", [(name, name) for name in person.greeting_choices]
            )
            person = greeted_by(person, greeting)
        return person

    def _choose(self, message: str, choices: Sequence[tuple[str, str]]) -> str:
        chosen = self._asker.choose(message, [Option(*choice) for choice in choices])
        return chosen.value if isinstance(chosen, Option) else chosen

    def _person(self, message: str, *, default: str = "", example: str | None = None) -> Person:
        while True:
            try:
                return one_line(self._asker.text(message, default=default, example=example))
            except LinknoteError as error:
                say(str(error))

    def found(self, answers: Answers, shared: Sequence[Shared]) -> Answers:
        """How the writer found the person; what they share is offered first."""
        if answers.found:
            return answers
        if shared:
            offered = [(one.value, OFFERS[one.kind].format(one.value)) for one in shared[:4]]
            taken = self._choose(
                "How did you find them?", [*offered, ("", "something else: I will say it")]
            )
            for one in shared:
                if taken and one.value == taken:
                    self._shared = True  # it says all that the situation would ask
                    return answers._replace(found=FOUND[one.kind].format(one.value))
        return answers._replace(
            found=self._asker.text("How did you find them?", example="your PyCon talk on typing"),
        )

    def rest(self, answers: Answers, templates: Sequence[Template]) -> Answers:
        """The best template's own question, which may stay unanswered; then why."""
        asks = dict(answers.asks)
        if not answers.why and not self._shared:
            for ask in templates[0].asks:
                if ask.key not in asks:
                    said = self._asker.text(
                        f"{ask.question} (Enter skips it)",
                        example=ask.example,
                        required=False,
                    )
                    asks |= {ask.key: said} if said else {}
        why = answers.why or self._asker.text(
            "Why do you want to connect?", example="to learn how you test types"
        )
        return answers._replace(why=why, asks=asks)

    def prefers(self, short: Note, long: Note) -> bool:
        """Whether the short note is the one to take, when nobody said which account it is."""
        from linknote.terminal import screen

        for note in (long, short):
            screen.show(note)
        taken = self._choose(
            "Which one? A free account's box holds less.",
            [
                ("long", f"{long.length} characters, for a Premium account"),
                ("short", f"{short.length} characters, for any account"),
            ],
        )
        return taken == "short"

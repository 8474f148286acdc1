"""Asking a person, on the terminal itself: one line of text, one of a list, yes or no.

Every answer is cleaned and one line. Ctrl-C, Ctrl-D and a terminal that closes all raise
KeyboardInterrupt: whoever asks has one way out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from linknote.terminal.tty import WINDOWS, Terminal, is_plain
from linknote.text.clean import clean

if TYPE_CHECKING:
    from questionary import Question

#: Palette colours, which the terminal's owner has chosen to be readable on the background.
STYLE = (
    ("qmark", "fg:ansiblue bold"),
    ("question", "bold"),
    ("answer", "fg:ansigreen"),
    ("pointer", "fg:ansiblue bold"),
    ("highlighted", "bold"),
    ("instruction", "noinherit"),
)
EMPTY = "Please say a few words (Ctrl-C leaves)"


class Asker(Protocol):
    """Somebody to ask with. All answers are cleaned; all three raise KeyboardInterrupt."""

    def text(
        self, message: str, *, default: str = "", example: str | None = None, required: bool = True
    ) -> str:
        """One line; `default` stands there to be changed or taken. "" only when not `required`."""
        ...

    def choose(self, message: str, choices: Sequence[tuple[str, str]]) -> str:
        """The value of one of the (value, title) pairs; typing filters the titles."""
        ...

    def confirm(self, message: str, default: bool = True) -> bool:
        """Yes or no; Enter takes the default."""
        ...


def asker(terminal: Terminal, *, plain: bool | None = None) -> Asker:
    """How to ask on this terminal: with a moving cursor, or line by line (`plain`, TERM=dumb)."""
    if is_plain() if plain is None else plain:
        from linknote.terminal.plain import PlainAsker

        return PlainAsker(terminal)
    return ScreenAsker(terminal)


class ScreenAsker:
    """Questions with a moving cursor, by questionary."""

    def __init__(self, terminal: Terminal) -> None:
        self._ends: dict[str, Any] = {"input": terminal.input, "output": terminal.output}

    def text(
        self, message: str, *, default: str = "", example: str | None = None, required: bool = True
    ) -> str:
        import questionary

        question = questionary.text(
            line(message),
            default=line(default),
            instruction=f"(for example: {line(example)})" if example else None,
            validate=lambda typed: bool(line(typed)) or not required or EMPTY,
            validate_while_typing=False,
            style=questionary.Style(list(STYLE)),
            **self._ends,
        )
        return line(str(self._ask(question, text=True)))

    def choose(self, message: str, choices: Sequence[tuple[str, str]]) -> str:
        import questionary

        question = questionary.select(
            line(message),
            [questionary.Choice(line(title), value) for value, title in choices],
            use_search_filter=True,
            use_jk_keys=False,
            instruction="(arrow keys, or type to filter)",
            style=questionary.Style(list(STYLE)),
            **self._ends,
        )
        return str(self._ask(question, ready=lambda: _something_matches(question)))

    def confirm(self, message: str, default: bool = True) -> bool:
        import questionary

        question = questionary.confirm(
            line(message), default, style=questionary.Style(list(STYLE)), **self._ends
        )
        answer = bool(self._ask(question))
        from prompt_toolkit.input.typeahead import clear_typeahead

        # One key answers: what is left of a pasted "yes" belongs to no other question.
        clear_typeahead(self._ends["input"])
        return answer

    def _ask(
        self, question: Question, *, text: bool = False, ready: Callable[[], bool] = lambda: True
    ) -> object:
        """Run one question."""
        from linknote.terminal.keys import bind

        bind(question.application, text=text, ready=ready)
        renderer = question.application.renderer
        # A warning in the middle of the question otherwise: nothing the person could mend.
        renderer.cpr_not_supported_callback = None
        try:
            return _run(question)
        except (EOFError, OSError) as closed:
            raise KeyboardInterrupt from closed
        finally:
            # A terminal that did not say where its cursor is costs a second's wait a question.
            if renderer.cpr_support.value != "SUPPORTED":
                self._ends["output"].enable_cpr = False


def line(text: str) -> str:
    """Foreign text as one safe line."""
    return clean(text, one_line=True)


def _something_matches(question: Question) -> bool:
    """questionary shows the whole list when nothing matches; Enter must not take its first."""
    from questionary.prompts.common import InquirerControl

    for control in question.application.layout.find_all_controls():
        if isinstance(control, InquirerControl) and control.search_filter:
            typed = control.search_filter.lower()
            return any(typed in str(choice.title).lower() for choice in control.choices)
    return True


def _run(question: Question) -> object:
    """select() is the one wait that also serves /dev/tty on macOS."""
    if WINDOWS:
        return question.unsafe_ask()
    import asyncio
    import selectors

    def loop() -> asyncio.AbstractEventLoop:
        return asyncio.SelectorEventLoop(selectors.SelectSelector())

    with asyncio.Runner(loop_factory=loop) as runner:
        return runner.run(question.unsafe_ask_async())

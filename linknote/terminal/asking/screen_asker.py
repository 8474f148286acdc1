"""The questions with a moving cursor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from linknote.terminal.asking.plain import PlainAsker
from linknote.terminal.asking.words import EMPTY, line, too_long
from linknote.terminal.live import Previewed
from linknote.terminal.questions import Back, Option, Stopped
from linknote.terminal.tty import WINDOWS, Terminal

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


class ScreenAsker(PlainAsker):
    """Questions with a moving cursor, by questionary."""

    def __init__(self, terminal: Terminal) -> None:
        super().__init__(terminal)
        self._ends: dict[str, Any] = {"input": terminal.input, "output": terminal.output}

    def text(
        self,
        message: str,
        *,
        default: str = "",
        example: str | None = None,
        required: bool = True,
        back: bool = False,
        lead: str = "",  # noqa: ARG002
        preview: Previewed | None = None,
    ) -> str:
        import questionary

        question = questionary.text(
            line(message),
            default=line(default),
            instruction=f"(for example: {line(example)})" if example else None,
            validate=lambda typed: too_long(line(typed)) or bool(line(typed)) or not required
            or EMPTY,
            validate_while_typing=False,
            style=questionary.Style(list(STYLE)),
            **self._ends,
        )  # fmt: skip
        answer = line(str(self._ask(question, text=True, back=back)))
        self._print(preview, answer)
        return answer

    def choose(
        self,
        message: str,
        options: Sequence[Option],
        *,
        back: bool = False,
        start: str | None = None,
        free: str | None = None,
        preview: Previewed | None = None,
    ) -> Option | str:
        if free is not None:
            return super().choose(message, options, back=back, start=start, free=free)
        import questionary

        question = questionary.select(
            line(message),
            [questionary.Choice(line(o.title), o) for o in options],
            use_search_filter=True,
            use_jk_keys=False,
            instruction="(arrow keys, or type to filter)",
            style=questionary.Style(list(STYLE)),
            **self._ends,
        )
        chosen = self._ask(question, ready=lambda: _something_matches(question), back=back)
        assert isinstance(chosen, Option)
        self._print(preview, chosen.value)
        return chosen

    def confirm(self, message: str, default: bool = True, *, back: bool = False) -> bool:
        import questionary

        question = questionary.confirm(
            line(message), default, style=questionary.Style(list(STYLE)), **self._ends
        )
        answer = bool(self._ask(question, back=back))
        from prompt_toolkit.input.typeahead import clear_typeahead

        # One key answers: what is left of a pasted "yes" belongs to no other question.
        clear_typeahead(self._ends["input"])
        return answer

    def _ask(
        self,
        question: Question,
        *,
        text: bool = False,
        back: bool,
        ready: Callable[[], bool] = lambda: True,
    ) -> object:
        """Run one question."""
        from linknote.terminal.asking.keys import bind

        application = question.application
        application.ttimeoutlen = application.timeoutlen = 0.05
        bind(application, text=text, ready=ready, back=back)
        # A warning in the middle of the question otherwise: nothing the person could mend.
        application.renderer.cpr_not_supported_callback = None
        try:
            return _run(question)
        except Back:
            raise
        except (KeyboardInterrupt, EOFError, OSError) as closed:
            raise Stopped(application.current_buffer.text if text else "") from closed
        finally:
            # A terminal that did not say where its cursor is costs a second's wait a question.
            if application.renderer.cpr_support.value != "SUPPORTED":
                self._ends["output"].enable_cpr = False


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

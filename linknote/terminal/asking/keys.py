"""Keys as linknote wants them: pastes stay in one question, and every question can be left."""

from __future__ import annotations

import select
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from linknote.text.clean import clean

if TYPE_CHECKING:
    from prompt_toolkit.application import Application
    from prompt_toolkit.key_binding import KeyPressEvent

#: Keys of a person come tens of milliseconds apart; those of a paste in one go.
SECONDS = 0.02


def bind(
    application: Application[Any], *, text: bool, ready: Callable[[], bool], back: bool = False
) -> None:
    """Add to a question's keys: a line end inside pasted text is a space, not the answer's end;
    Ctrl-D leaves lists too.

    Terminals that mark pastes hand them over whole; for the others, an Enter with more text right
    behind it is part of a paste. `text`: the question takes text at all (a list does not).
    `ready`: whether Enter may end the question now.
    """
    from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings
    from prompt_toolkit.keys import Keys

    first = application.key_bindings or KeyBindings()
    added = KeyBindings()

    @added.add(Keys.ControlM, eager=True)
    @added.add(Keys.ControlJ, eager=True)
    def enter(event: KeyPressEvent) -> None:
        if _more_is_coming(event):
            insert(event, " ")
            return
        if not ready():
            return
        accept = [b for b in first.get_bindings_for_keys((Keys.ControlM,)) if b.filter()]
        if accept:
            accept[-1].call(event)

    @added.add(Keys.BracketedPaste, eager=True)
    def paste(event: KeyPressEvent) -> None:
        insert(event, clean(event.data, one_line=True))

    if text:

        @added.add(Keys.Any)
        def type_(event: KeyPressEvent) -> None:
            """One key, or all that came in the same go: 100 KB key by key take most of a minute."""
            if isinstance(event.key_sequence[0].key, Keys):
                return
            queue = event.key_processor.input_queue
            typed = [event.data]
            while queue and not isinstance(queue[0].key, Keys) and queue[0].data.isprintable():
                typed.append(queue.popleft().data)
            insert(event, "".join(typed))

    else:

        @added.add(Keys.ControlD, eager=True)
        @added.add(Keys.SIGINT, eager=True)
        def leave(event: KeyPressEvent) -> None:
            event.app.exit(exception=KeyboardInterrupt, style="class:aborting")

    @added.add(Keys.Escape)
    def before(event: KeyPressEvent) -> None:
        if back:
            from linknote.terminal.questions import Back

            event.app.erase_when_done = True
            event.app.exit(exception=Back())

    def insert(event: KeyPressEvent, pasted: str) -> None:
        if text:
            event.current_buffer.insert_text(pasted)

    application.key_bindings = merge_key_bindings([first, added])


def _more_is_coming(event: KeyPressEvent) -> bool:
    """Whether keys wait behind this one (a terminal's own reports are no keys)."""
    from prompt_toolkit.keys import Keys

    queue = event.key_processor.input_queue
    keys = event.app.input
    try:
        if not queue and select.select([keys.fileno()], [], [], SECONDS)[0]:
            event.key_processor.feed_multiple(keys.read_keys())
    except (OSError, ValueError, NotImplementedError):
        pass  # Windows' console cannot be waited for: what has been read decides
    return any(press.key != Keys.CPRResponse for press in queue)

"""Keys as every question wants them: it can be left, and a paste stays inside it."""

from __future__ import annotations

import select
from collections.abc import Callable, Sequence

from prompt_toolkit.filters import Condition, FilterOrBool
from prompt_toolkit.key_binding import KeyBindings, KeyPress, KeyPressEvent
from prompt_toolkit.keys import Keys

from linknote.terminal.asking.running import leave
from linknote.terminal.questions import Back, Stopped
from linknote.text.clean import clean

#: Keys of a person come tens of milliseconds apart; those of a paste in one go.
SECONDS = 0.02
JOINERS = "\u200c\u200d"
ENTER = (Keys.ControlM, Keys.ControlJ)


def press(
    keys: KeyBindings,
    names: Sequence[str],
    act: Callable[[], None],
    *,
    when: FilterOrBool = True,
) -> None:
    """Any of the keys does `act`, before whatever else it would do."""
    for name in names:
        keys.add(name, eager=True, filter=when)(lambda _: act())


def leaving(keys: KeyBindings, typed: Callable[[], str]) -> None:
    """Ctrl-C leaves; so does Ctrl-D where nothing is typed."""

    @keys.add(Keys.ControlC, eager=True)
    @keys.add(Keys.SIGINT, eager=True)
    @keys.add(Keys.ControlD, eager=True, filter=Condition(lambda: not typed()))
    def stop(event: KeyPressEvent) -> None:
        leave(event.app, Stopped(typed()))


def escape(keys: KeyBindings, press: Callable[[KeyPressEvent], None]) -> None:
    """Esc, pressed by itself. A sequence that nobody knows begins with the same byte and counts as
    nothing at all."""

    @keys.add(Keys.Escape)
    def alone(event: KeyPressEvent) -> None:
        processor = event.key_processor
        waiting = processor.key_buffer[1:] + list(processor.input_queue)
        if not waiting:
            press(event)
        elif waiting[0].data in ("[", "O"):
            _drop_sequence(event)


def going_back(keys: KeyBindings, allowed: bool) -> None:
    """Esc asks for the question before, where there is one."""

    def back(event: KeyPressEvent) -> None:
        if allowed:
            leave(event.app, Back())

    escape(keys, back)


def one_line(keys: KeyBindings, enter: Callable[[KeyPressEvent], None]) -> None:
    """Typing into a single line, which `enter` ends.

    Terminals that mark pastes hand them over whole; for the others, an Enter with more text right
    behind it is part of a paste.
    """

    @keys.add(Keys.ControlM, eager=True)
    @keys.add(Keys.ControlJ, eager=True)
    def end(event: KeyPressEvent) -> None:
        if more_is_coming(event):
            insert(event)
        else:
            enter(event)

    @keys.add(Keys.BracketedPaste, eager=True)
    def paste(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text(clean(event.data, one_line=True))

    @keys.add(Keys.Any)
    def insert(event: KeyPressEvent) -> None:
        typed = typed_in_one_go(event, line_end=" ")
        if event.current_buffer.document.char_before_cursor.isspace():
            typed = typed.lstrip()
        event.current_buffer.insert_text(typed)


def pointing(keys: KeyBindings, point: Callable[..., None], *, page: Callable[[], int]) -> None:
    """Arrows, pages and ends move a pointer by rows: `point(step, around=…)`."""
    whole = 1_000_000
    press(keys, ("up", "c-p", "s-tab"), lambda: point(-1, around=True))
    press(keys, ("down", "c-n", "tab"), lambda: point(1, around=True))
    press(keys, ("pageup",), lambda: point(-page(), around=False))
    press(keys, ("pagedown",), lambda: point(page(), around=False))
    press(keys, ("home",), lambda: point(-whole, around=False))
    press(keys, ("end",), lambda: point(whole, around=False))


def many_lines(keys: KeyBindings, *, when: Callable[[], bool]) -> None:
    """Typing into several lines: Enter makes one, a paste keeps its own."""
    active = Condition(when)

    @keys.add(Keys.BracketedPaste, eager=True, filter=active)
    def paste(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text(clean(event.data))

    @keys.add(Keys.ControlM, filter=active)
    @keys.add(Keys.ControlJ, filter=active)
    @keys.add(Keys.Any, filter=active)
    def insert(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text(typed_in_one_go(event, line_end="\n"))


def typed_in_one_go(event: KeyPressEvent, *, line_end: str) -> str:
    """One key, or all that came with it, clean: 100 KB key by key take most of a minute.

    An Enter is `line_end`, save one that came last: that may be a key of its own.
    """
    queue = event.key_processor.input_queue
    last = event.key_sequence[0]
    typed = [_character(last, line_end)]
    while queue and (character := _character(queue[0], line_end)):
        if queue[0].key in ENTER and len(queue) == 1:
            break
        if (last.key, queue[0].key) != ENTER:  # "\r\n" is one
            typed.append(character)
        last = queue.popleft()
    text = "".join(typed)
    return text if text.isprintable() or text in JOINERS else clean(text)


def _character(press: KeyPress, line_end: str) -> str:
    if press.key in ENTER:
        return line_end
    return "" if isinstance(press.key, Keys) else press.data


def more_is_coming(event: KeyPressEvent) -> bool:
    """Whether keys wait behind this one (a terminal's own reports are no keys)."""
    queue = event.key_processor.input_queue
    keys = event.app.input
    try:
        if not queue and select.select([keys.fileno()], [], [], SECONDS)[0]:
            event.key_processor.feed_multiple(keys.read_keys())
    except (OSError, ValueError, NotImplementedError):
        pass  # Windows' console cannot be waited for: what has been read decides
    return any(press.key != Keys.CPRResponse for press in queue)


def _drop_sequence(event: KeyPressEvent) -> None:
    """Take what follows an Esc out of the keys, to the letter that ends the sequence."""
    processor = event.key_processor
    begun = processor.key_buffer[1:]
    del processor.key_buffer[1:]
    queue = processor.input_queue
    if not begun:
        queue.popleft()
    while queue and len(queue[0].data) == 1 and not "@" <= queue[0].data <= "~":
        queue.popleft()
    if queue and len(queue[0].data) == 1:
        queue.popleft()

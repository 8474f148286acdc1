import base64
import subprocess
import time

import pytest

from linknote.errors import InputError
from linknote.terminal.clipboard import copy
from linknote.terminal.paste import paste

PAGE = "Dana Whitfield\nSite engineer at Fernmoor – 你好 👷"


def refusal(env, **more):
    with pytest.raises(InputError) as caught:
        paste(env, **more)
    return caught.value


def test_what_was_copied_is_pasted_on_x(x11):
    copy(PAGE, x11)
    assert paste(x11) == PAGE


def test_what_was_copied_is_pasted_on_wayland(wayland):
    copy(PAGE, wayland)
    assert paste(wayland) == PAGE


def test_what_was_copied_is_pasted_in_tmux(tmux):
    env, _ = tmux
    copy(PAGE, env)
    assert paste(env) == PAGE


def test_an_empty_tmux_is_an_error_with_the_mend(tmux):
    env, _ = tmux
    error = refusal(env)
    assert error.message.startswith("the clipboard is empty or cannot be read")
    assert "linknote compose -" in error.hint


def test_a_picture_on_the_clipboard_is_no_text(wayland):
    subprocess.run(
        ["wl-copy", "--type", "image/png"],
        env=wayland,
        input=b"\x89PNG\r\n\x1a\n\0\0",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=20,
        check=True,
    )
    assert refusal(wayland).message.startswith("the clipboard is empty or cannot be read")


def test_hostile_text_arrives_clean(fakes):
    env = fakes({"DISPLAY": ":1"}, xclip=r"printf 'Dana\033[31m Whit\033]0;x\007field\r\nNext'")
    assert paste(env) == "Dana Whitfield\nNext"


def test_blank_text_is_none(fakes):
    env = fakes({"DISPLAY": ":1"}, xclip="echo '   '", xsel="exit 0")
    assert str(refusal(env)) == (
        "the clipboard holds no text – copy the page first, then try again"
    )


def test_endless_text_is_refused_quickly(fakes):
    error = refusal(fakes({"DISPLAY": ":1"}, xclip="exec cat /dev/zero"))
    assert str(error) == "the clipboard holds more than 1 MB of text – copy the profile page alone"


def test_a_hanging_program_is_left_and_its_display_not_tried_again(fakes, monkeypatch):
    monkeypatch.setattr("linknote.terminal.paste.WHOLE", 0.5)
    env = fakes({"DISPLAY": ":1"}, xclip="printf half; sleep 300", xsel="sleep 300")
    start = time.monotonic()
    assert "no answer" in refusal(env).message
    assert time.monotonic() - start < 3


def test_the_next_program_is_asked_when_one_is_missing(fakes):
    assert paste(fakes({"DISPLAY": ":1"}, xsel="printf 'Dana Whitfield'")) == "Dana Whitfield"


def test_windows_clipboard_from_wsl_and_a_macs_own(fakes):
    packed = base64.b64encode(PAGE.encode()).decode()
    wsl = fakes({"WSL_INTEROP": "/run/x"}, powershell_exe=f"printf '{packed}\\r\\n'")
    assert paste(wsl) == PAGE
    mac = fakes({}, pbpaste="printf 'Dana at %s' \"$LC_CTYPE\"")
    assert paste(mac, platform="darwin") == "Dana at UTF-8"


@pytest.mark.parametrize(
    ("env", "message"),
    [
        ({}, "no clipboard here: no desktop and no tmux"),
        ({"SSH_TTY": "x"}, "cannot read the clipboard of your own computer over SSH"),
        ({"DISPLAY": ":1"}, "cannot read the clipboard: xclip and xsel not installed"),
    ],
)
def test_no_clipboard_says_why(fakes, env, message):
    assert refusal(fakes(env)).message == message

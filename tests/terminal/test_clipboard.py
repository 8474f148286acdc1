import base64
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest

from linknote.terminal import clipboard
from linknote.terminal.clipboard import Copied, copy, describe

NOTE = "Hi Zoë, grüße from Łódź – 你好 👩‍💻 “quoted” $HOME `x` \\n\nA second line."


def shown(argv, env):
    return subprocess.run(
        argv, env=env, capture_output=True, timeout=20, check=True
    ).stdout.decode()


def gone(pid):
    """Ended, or dead and only waiting for the machine's first process to take note."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (ProcessLookupError, FileNotFoundError):
        return True


def test_xclip_keeps_the_very_note_on_a_real_x_display(x11):
    assert copy(NOTE, x11) == Copied("xclip", True, ())
    assert shown(["xclip", "-selection", "clipboard", "-out"], x11) == NOTE


def test_xsel_takes_over_where_xclip_is_missing(x11, fakes, tmp_path):
    env = fakes({"DISPLAY": x11["DISPLAY"], "HOME": str(tmp_path)}, xsel='exec /usr/bin/xsel "$@"')
    assert copy(NOTE, env) == Copied("xsel", True, ("xclip: not installed",))
    assert shown(["xclip", "-selection", "clipboard", "-out"], x11) == NOTE


def test_wl_copy_keeps_the_very_note_on_a_real_wayland_display(wayland):
    assert copy(NOTE, wayland) == Copied("wl-copy", True, ())
    assert shown(["wl-paste", "--no-newline"], wayland) == NOTE
    assert "UTF8_STRING" in shown(["wl-paste", "--list-types"], wayland)


def test_tmux_keeps_the_very_note_in_its_buffer(tmux):
    env, call = tmux
    assert copy(NOTE, env) == Copied("tmux", False, ())
    assert call("show-buffer") == NOTE


def test_the_note_outlives_a_program_whose_output_is_captured(x11):
    program = f"from linknote.terminal.clipboard import copy; print(copy({NOTE!r}).backend)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=x11,
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    assert done.stdout == "xclip\n"
    assert shown(["xclip", "-selection", "clipboard", "-out"], x11) == NOTE


def test_a_dead_x_display_falls_on_to_tmux_and_says_why(tmux):
    env, call = tmux
    copied = copy(NOTE, {**env, "DISPLAY": ":987", "WAYLAND_DISPLAY": "wayland-gone"})
    assert copied.backend == "tmux"
    assert [reason.split(":")[0] for reason in copied.reasons] == ["wl-copy", "xclip", "xsel"]
    assert call("show-buffer") == NOTE


def test_a_program_that_hangs_is_left_within_seconds_and_its_display_not_tried_again(
    fakes, tmp_path, until
):
    env = fakes(
        {"DISPLAY": "localhost:10.0", "SSH_CONNECTION": "192.0.2.7 50000 192.0.2.9 22"},
        xclip=f"sleep 300 & echo $! > {tmp_path}/child; wait",
        xsel=f"touch {tmp_path}/tried; sleep 300",
    )
    start = time.monotonic()
    assert copy(NOTE, env) == Copied(
        None,
        False,
        (
            "xclip: no answer in 2 s",
            "xsel: the same display does not answer",
            "terminal: this terminal has no clipboard",
        ),
    )
    assert time.monotonic() - start < 10
    assert not (tmp_path / "tried").exists()
    child = int((tmp_path / "child").read_text())
    until(lambda: gone(child), "the end of what it started")


def test_all_that_hang_together_share_one_bound(fakes, monkeypatch):
    assert clipboard.WHOLE <= 5
    monkeypatch.setattr(clipboard, "WHOLE", 0.5)
    hang = "exec sleep 300"
    env = fakes(
        {"DISPLAY": ":1", "WAYLAND_DISPLAY": "w", "TMUX": "t", "WSL_DISTRO_NAME": "Debian"},
        powershell_exe=hang,
        wl_copy=hang,
        xclip=hang,
        tmux=hang,
    )
    start = time.monotonic()
    assert copy(NOTE, env).backend is None
    assert time.monotonic() - start < 3


def test_a_program_that_fails_or_cannot_start_falls_on(fakes, tmp_path):
    env = fakes(
        {"WAYLAND_DISPLAY": "w", "DISPLAY": ":1"},
        wl_copy="exit 1",
        xclip="kill -9 $$",
        xsel=f"cat > {tmp_path}/got",
    )
    assert copy(NOTE, env) == Copied(
        "xsel", True, ("wl-copy: it failed (exit 1)", "xclip: it was ended (signal 9)")
    )
    assert (tmp_path / "got").read_text() == NOTE
    os.chmod(tmp_path / "bin" / "xsel", 0o755)
    (tmp_path / "bin" / "xsel").write_text("#!/gone/interpreter\n")
    assert copy(NOTE, env).backend is None


def test_a_program_that_reads_nothing_but_ends_well_is_no_crash(fakes):
    env = fakes({"DISPLAY": ":1"}, xclip="exec <&-; exit 0")
    assert copy("x" * 300_000, env).backend == "xclip"


def test_pbcopy_on_a_mac_gets_a_locale_that_keeps_letters(fakes, tmp_path):
    env = fakes(
        {"LC_ALL": "C"}, pbcopy=f'cat > {tmp_path}/got; echo "$LC_ALL/$LC_CTYPE" > {tmp_path}/lc'
    )
    assert copy(NOTE, env, platform="darwin") == Copied("pbcopy", True, ())
    assert (tmp_path / "got").read_text() == NOTE
    assert (tmp_path / "lc").read_text() == "/UTF-8\n"


def test_the_clipboard_of_a_mac_one_is_only_connected_to_is_not_used(fakes):
    env = fakes({"SSH_TTY": "/dev/ttys001"}, pbcopy="cat > /dev/null")
    assert copy(NOTE, env, platform="darwin").backend is None


def test_windows_own_shell_is_called_from_wsl_in_plain_ascii(fakes, tmp_path):
    env = fakes(
        {"WSL_DISTRO_NAME": "Debian"},
        powershell_exe=f'cat > {tmp_path}/got; printf "%s\\n" "$@" > {tmp_path}/argv',
    )
    assert copy(NOTE, env) == Copied("powershell.exe", True, ())
    assert base64.b64decode((tmp_path / "got").read_bytes(), validate=True).decode() == NOTE
    options = (tmp_path / "argv").read_text().split("\n")
    assert options[:3] == ["-NoProfile", "-NonInteractive", "-Command"]


def test_an_older_tmux_without_w_still_keeps_it(fakes, tmp_path):
    env = fakes({"TMUX": "t"}, tmux=f'[ "$2" = -w ] && exit 1; cat > {tmp_path}/got')
    assert copy(NOTE, env) == Copied("tmux", False, ("tmux: it failed (exit 1)",))
    assert (tmp_path / "got").read_text() == NOTE


def test_without_any_clipboard_there_is_none_and_no_error(fakes):
    assert copy(NOTE, fakes()) == Copied(None, False, ("terminal: this terminal has no clipboard",))


def at_a_terminal(env, text):
    """What `copy` says, and what reaches the terminal it runs on, without any other stream."""
    program = f"from linknote.terminal.clipboard import copy; print(copy({text!r}))"
    reader, writer = os.pipe()
    pid, terminal = pty.fork()
    if pid == 0:
        os.dup2(writer, 1)
        os.execve(sys.executable, [sys.executable, "-c", program], env)
    os.close(writer)
    with os.fdopen(reader) as said:
        result = said.read()
    written = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        written += piece
    os.close(terminal)
    os.waitpid(pid, 0)
    return result.strip(), written


def plain(text):
    return b"\x1b]52;c;" + base64.b64encode(text.encode()) + b"\x07"


def test_over_ssh_the_terminal_is_asked_and_nothing_is_claimed(fakes):
    env = fakes({"TERM": "xterm-256color", "SSH_TTY": "/dev/pts/9"})
    said, written = at_a_terminal(env, NOTE)
    assert said == "Copied(backend='terminal', sure=False, reasons=())"
    assert written == plain(NOTE)


def test_inside_screen_the_sequence_is_passed_through_in_pieces(fakes):
    env = fakes({"TERM": "screen", "STY": "1234.pts-0"})
    _, written = at_a_terminal(env, "word " * 100)
    pieces = written.split(b"\x1b\\")
    assert pieces[-1] == b""
    assert all(piece.startswith(b"\x1bP") and len(piece) <= 256 for piece in pieces[:-1])
    assert b"".join(piece[2:] for piece in pieces[:-1]) == plain("word " * 100)


def test_inside_a_tmux_without_its_program_both_ways_through_are_offered(fakes):
    said, written = at_a_terminal(fakes({"TERM": "tmux-256color", "TMUX": "gone,1,0"}), "hi")
    assert "backend='terminal'" in said
    wrapped = b"\x1bPtmux;\x1b" + plain("hi") + b"\x1b\\"
    assert written == plain("hi") + wrapped


def test_a_text_too_long_for_terminals_is_not_sent(fakes):
    said, written = at_a_terminal(fakes({"TERM": "xterm"}), "x" * 75_000)
    assert said.startswith("Copied(backend=None")
    assert "too long" in said
    assert written == b""


@pytest.mark.parametrize(
    ("copied", "words"),
    [
        (Copied("xclip", True), "copied (xclip)"),
        (Copied("windows", True), "copied (clipboard)"),
        (
            Copied("tmux"),
            "in tmux's buffer (prefix ] pastes it), and offered to the terminal's clipboard",
        ),
        (Copied("terminal"), "sent to the terminal, which may or may not keep it"),
        (
            Copied(None, False, ("xclip: not installed", "xsel: not installed", "terminal: no")),
            "no clipboard here: install xclip or xsel",
        ),
        (
            Copied(None, False, ("tmux: it failed (exit 1)", "tmux: it failed (exit 1)")),
            "no clipboard here: tmux: it failed (exit 1)",
        ),
        (
            Copied(None, False, ("terminal: this terminal has no clipboard",)),
            "no clipboard here",
        ),
    ],
)
def test_words_for_people(copied, words):
    assert describe(copied) == words

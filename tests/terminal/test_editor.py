import os
import sys
import tempfile

import pexpect
import pytest

from linknote.errors import InputError
from linknote.terminal.editor import edit, open_editor

NOTE = "Hi Dana, thank you for your talk."


@pytest.fixture
def editor(tmp_path):
    """An editor that is a script: `$1` is the file."""

    def make(body):
        program = tmp_path / "my editor"
        program.write_text(f"#!/bin/sh\n{body}\n")
        program.chmod(0o755)
        return {"PATH": os.environ["PATH"], "EDITOR": f"'{program}'"}

    return make


def refusal(env):
    with pytest.raises(InputError) as caught:
        edit(NOTE, env)
    return str(caught.value)


def test_what_the_editor_wrote_comes_back_clean(editor):
    env = editor(r"""printf 'Hi \033[31mDana\r\nthank\302\240you\n\n' > "$1" """)
    assert edit(NOTE, env) == "Hi Dana\nthank\u00a0you"


def test_the_editor_sees_the_note_in_a_file_of_its_own(editor, tmp_path):
    env = editor(
        f'cp "$1" {tmp_path}/seen; echo "$1" > {tmp_path}/path; ls -ld "$(dirname "$1")" '
        f"| cut -c1-10 > {tmp_path}/mode"
    )
    assert edit(NOTE, env) == NOTE
    assert (tmp_path / "seen").read_text() == NOTE + "\n"
    assert (tmp_path / "mode").read_text() == "drwx------\n"
    path = (tmp_path / "path").read_text().strip()
    assert path.endswith(".txt")
    assert not os.path.exists(os.path.dirname(path))


def test_a_note_written_as_utf_16_is_read(editor, tmp_path):
    (tmp_path / "utf16").write_bytes("Hi Zoë".encode("utf-16"))
    assert edit(NOTE, editor(f'cat {tmp_path}/utf16 > "$1"')) == "Hi Zoë"


def test_visual_comes_before_editor_and_takes_options(editor, tmp_path):
    env = editor("exit 9")
    env["VISUAL"] = f"sh -c 'printf visual > \"$1\"; touch {tmp_path}/used' name"
    assert edit(NOTE, env) == "visual"


def test_a_file_of_the_users_own_is_opened_where_it_is(editor, tmp_path):
    settings = tmp_path / "my settings.yaml"
    settings.write_text("limit: 200\n")
    assert open_editor(settings, editor('echo "limit: 300" > "$1"')) is None
    assert settings.read_text() == "limit: 300\n"
    with pytest.raises(InputError, match="ended with status 4"):
        open_editor(settings, editor("exit 4"))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("exit 3", "ended with status 3"),
        (': > "$1"', "the editor left nothing – the note stays as it was"),
        ('rm "$1"', "cannot edit the note: no such file or directory – the note stays as it was"),
        ('head -c 2000000 /dev/zero > "$1"', "the edited note is over 1 MB"),
    ],
)
def test_an_editor_that_fails_says_so(editor, body, words):
    assert words in refusal(editor(body))


def test_an_editor_that_is_not_there():
    path = os.environ["PATH"]
    assert refusal({"PATH": path, "EDITOR": "no-such-editor --wait"}) == (
        "there is no editor called 'no-such-editor' – name another in $EDITOR"
    )
    assert refusal({"PATH": "/nowhere"}) == "no editor found – name one in $EDITOR"
    assert refusal({"PATH": path, "EDITOR": "vi 'x"}) == (
        'cannot read $EDITOR: "vi \'x" – mend its quotes'
    )
    folder = tempfile.gettempdir()
    assert refusal({"PATH": path, "EDITOR": folder}).startswith(
        f"cannot start the editor '{folder}': permission denied"
    )


def test_the_editor_has_the_terminal_when_every_stream_is_redirected(editor, tmp_path):
    env = editor('echo "type now"; read line; echo "$line" > "$1"')
    program = f"from linknote.terminal.editor import edit; print(edit({NOTE!r}))"
    script = 'echo piped | "$0" -c "$1" > out 2> err; printf "status=%s." $?'
    child = pexpect.spawn(
        "/bin/sh",
        ["-c", script, sys.executable, program],
        cwd=str(tmp_path),
        env={**os.environ, **env, "VISUAL": "", "PYTHONPATH": os.getcwd()},
        encoding="utf-8",
        timeout=30,
    )
    child.expect("type now")
    child.sendline("Hi from the keyboard")
    child.expect(r"status=0\.")
    child.close()
    assert (tmp_path / "out").read_text() == "Hi from the keyboard\n"
    assert (tmp_path / "err").read_text() == ""

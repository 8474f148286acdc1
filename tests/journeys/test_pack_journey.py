"""A template of one's own, made and mended in a real terminal."""

from __future__ import annotations

import pytest

EDITOR = """\
#!/bin/sh
count=$(cat {count} 2>/dev/null || echo 0)
echo $((count + 1)) > {count}
if [ "$count" = 1 ]; then sed -i 's/greting/greeting/' "$1"
else sed -i 's/person.greeting/person.greting/' "$1"; fi
"""


@pytest.fixture
def broken(screen, settled, tmp_path):
    """An editor that breaks the template the first time and mends it the second."""
    program = tmp_path / "editor"
    program.write_text(EDITOR.format(count=tmp_path / "count"))
    program.chmod(0o755)
    screen.line("linknote pack new mine >made; clear")
    screen.line(f"EDITOR={program} linknote pack edit mine/coffee; echo status $?")
    screen.wait_for("did you mean person.greeting?")
    screen.wait_for("What now?")
    return screen


def test_enter_opens_it_again_where_it_is_mended(broken, tmp_path):
    broken.keys("Enter")
    broken.wait_for("mine/coffee is in order")
    assert "status 0" in broken.wait_for("status")
    assert (tmp_path / "count").read_text() == "2\n"


def test_it_can_be_kept_as_it_is(broken, own_home):
    broken.keys("Down", "Enter")
    broken.wait_for("mine/coffee is kept as it is")
    assert "status 2" in broken.wait_for("status")
    assert "person.greting" in (own_home / "packs" / "mine" / "coffee.j2").read_text()


def test_ctrl_c_at_the_question_keeps_it_too(broken, own_home):
    broken.keys("C-c")
    broken.wait_for("mine/coffee is kept as it is")
    assert "status 130" in broken.wait_for("status")
    assert "person.greting" in (own_home / "packs" / "mine" / "coffee.j2").read_text()

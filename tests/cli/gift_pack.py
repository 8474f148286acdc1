"""A small pack that somebody made to give away."""

from __future__ import annotations

from pathlib import Path

import pytest

MANIFEST = "name: gift\nversion: 1.2\ndescription: Notes to give away\nlanguages: [en, de]\n"
HELLO = "---\ntitle: Hello\n---\nHi {{ person.greeting }}, {{ found | sentence }}\n"
HALLO = "---\ntitle: Hallo\n---\nHallo {{ person.name }}, {{ found | sentence }}\n"
BROKEN = "---\ntitle: Broken\n---\nHi {{ person.greting }}\n"
ADDED = (
    "Added gift: 2 templates (de en) from {}\n"
    "See it with linknote pack show gift/hello, use it with compose --template gift/hello\n"
)


@pytest.fixture
def gift(tmp_path: Path) -> Path:
    """A pack somebody made."""
    folder = tmp_path / "gift"
    (folder / "de").mkdir(parents=True)
    (folder / "pack.yaml").write_text(MANIFEST)
    (folder / "hello.j2").write_text(HELLO)
    (folder / "de" / "hello.j2").write_text(HALLO)
    return folder


def listed(linknote) -> list[str]:
    return [" ".join(line.split()) for line in linknote("pack", "list").stdout.splitlines()][:-1]

"""A world for one run of the command line, runs to try it with, and a git host of our own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from attack_sources import FILES, folder

from tests.forked_runs import ForkedRuns
from tests.git_host import GitHost, serving


@pytest.fixture(scope="module")
def runs() -> Iterator[ForkedRuns]:
    running = ForkedRuns()
    yield running
    running.close()


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """A folder that holds a home with one pack of the user's, a source, and scratch space."""
    for name in ("home", "source", "scratch", "elsewhere"):
        (tmp_path / name).mkdir()
    (tmp_path / "home" / "packs").mkdir()
    folder(FILES)(tmp_path / "home" / "packs")
    (tmp_path / "home" / "packs" / "gift" / "pack.yaml").write_text("name: mine\n")
    (tmp_path / "home" / "packs" / "gift").rename(tmp_path / "home" / "packs" / "mine")
    return tmp_path


@pytest.fixture(scope="module")
def serving_host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GitHost]:
    with serving(tmp_path_factory.mktemp("host")) as running:
        yield running


@pytest.fixture
def host(serving_host: GitHost) -> Iterator[GitHost]:
    """The git host of these tests, which answers by itself again after each."""
    yield serving_host
    serving_host.answer = None

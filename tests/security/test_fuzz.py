"""A few hundred broken texts for every reader: none crashes. The same ones each time."""

from __future__ import annotations

import pytest
from fuzzing import TARGETS, meet
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

FEW = settings(
    max_examples=150,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("target", TARGETS)
def test_broken_texts(target: str) -> None:
    texts, reader = TARGETS[target]

    @FEW
    @given(texts)
    def run(text: str | bytes) -> None:
        meet(reader, text)

    run()


def test_it_finds_what_is_wrong() -> None:
    def picky(text: str) -> None:
        assert "}}" not in text

    texts: st.SearchStrategy[str] = TARGETS["text of a template"][0]
    with pytest.raises(AssertionError):
        FEW(given(texts)(lambda text: meet(picky, text)))()

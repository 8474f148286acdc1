"""The figures of docs/security.md are the code's, and the tests that it names are there."""

from __future__ import annotations

import re
from importlib import import_module

import pytest
from attacking import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
ROWS = re.findall(r"^\| ([^|]+) \| ([^|]+) \| `(linknote[\w.]+)\.(\w+)` \|$", PAGE, re.MULTILINE)
UNITS = {"": 1, " KiB": 1 << 10, " MiB": 1 << 20}


@pytest.mark.parametrize(("what", "most", "module", "name"), ROWS)
def test_limits_are_the_codes(what: str, most: str, module: str, name: str) -> None:
    number, unit = re.fullmatch(r"([\d,]+)( [KM]iB|)", most).groups()  # type: ignore[union-attr]
    assert int(number.replace(",", "")) * UNITS[unit] == getattr(import_module(module), name)


def test_every_row_was_read() -> None:
    assert len(ROWS) == PAGE.count("| `linknote.") > 30


def test_the_tests_it_names_are_there() -> None:
    named = set(re.findall(r"`((?:tests|benchmarks)/[\w./]+)`", PAGE))
    assert len(named) > 10
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []

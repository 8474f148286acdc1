"""Long inputs line by line, twice; a tally that forgets no one."""

from __future__ import annotations

import io
import os
import threading
from pathlib import Path

import pytest

from linknote.errors import InputError
from linknote.store.stream import LONGEST, open_source
from linknote.store.tally import Seen, open_tally


def lines_of(path: Path) -> list[str]:
    with open_source(str(path)) as source:
        first = list(source.lines())
        assert list(source.lines()) == first
    return first


@pytest.mark.parametrize(
    ("raw", "lines"),
    [
        (b"a\r\nb\rc", ["a\n", "b\n", "c\n"]),
        ("\ufeffä\nö\n".encode(), ["ä\n", "ö\n"]),
        ("\ufeffä\r\nö".encode("utf-16-le"), ["ä\n", "ö\n"]),
        ("\ufeffä\r\nö".encode("utf-16-be"), ["ä\n", "ö\n"]),
        ("name,ä\nö\n".encode("utf-16-le"), ["name,ä\n", "ö\n"]),
        (b"M\xfcller \x96 \xc3\xb6\n", ["Müller – ö\n"]),
        (b"a\0b\x1b[31mc\n", ["abc\n"]),
        ("a\u2028b\x85c\n".encode(), ["a b c\n"]),
    ],
)
def test_any_encoding_and_line_end(tmp_path: Path, raw: bytes, lines: list[str]) -> None:
    (tmp_path / "x").write_bytes(raw)
    assert lines_of(tmp_path / "x") == lines


@pytest.mark.parametrize("size", [LONGEST - 1, LONGEST, LONGEST + 1, 3 * LONGEST + 5])
def test_a_long_line_is_cut_and_the_next_is_whole(tmp_path: Path, size: int) -> None:
    (tmp_path / "x").write_text("x" * size + "\nnext\n")
    long, after = lines_of(tmp_path / "x")
    assert len(long) - 1 == min(size, LONGEST + 1)
    assert after == "next\n"


def test_a_pipe_is_read_twice_and_no_further_than_asked(tmp_path: Path) -> None:
    read, write = os.pipe()

    def feed() -> None:
        with os.fdopen(write, "wb") as pipe, pytest.raises(BrokenPipeError):
            pipe.write(b"row\n" * 1_000_000)

    feeder = threading.Thread(target=feed)
    feeder.start()
    with os.fdopen(read, "rb") as pipe, open_source("-", stdin=pipe) as source:
        for _ in range(2):
            lines = source.lines()
            assert [next(lines) for _ in range(50_000)] == ["row\n"] * 50_000
            lines.close()
    feeder.join()


def test_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    for path in (tmp_path / "empty", tmp_path, tmp_path / "nowhere"):
        with pytest.raises(InputError) as caught, open_source(str(path)):
            pass
        assert str(caught.value.where) == str(path)
    with pytest.raises(InputError, match="it is closed"), open_source("-"):
        pass
    with pytest.raises(InputError, match="there is nothing"), open_source("-", stdin=io.BytesIO()):
        pass


def test_a_tally_knows_how_often_and_where_first() -> None:
    with open_tally() as tally:
        assert tally.look("a") == Seen(0, 0)
        assert [tally.add("a", row) for row in (4, 7)] == [Seen(1, 4), Seen(2, 4)]
        assert tally.add("b", 9) == Seen(1, 9)
        assert tally.look("a") == Seen(2, 4)

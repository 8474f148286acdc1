"""The record of where a pack came from: believed only when it is just as linknote wrote it."""

from __future__ import annotations

import json

import pytest

from linknote.errors import InputError
from linknote.store.sharing.records import Record, parse_record, write_record
from linknote.store.sharing.sources import Source

COMMIT, SHA256 = "c" * 40, "5" * 64
FROM_GIT = Record(
    "gift", Source("git", "https://git.example.org:8443/robin/gift.git", "v1.0"), SHA256,
    "2026-11-29T10:00:00Z", "0.1.0", COMMIT,
)  # fmt: skip
FROM_FOLDER = Record(
    "gift", Source("folder", "/home/robin/gift"), SHA256, "2026-11-29T10:00:00Z", "0.1.0"
)


@pytest.mark.parametrize("record", [FROM_GIT, FROM_FOLDER])
def test_what_is_written_is_read(record):
    assert parse_record(write_record(record), name="gift", file="gift.json") == record


@pytest.mark.parametrize(
    "change",
    [
        {"name": "essentials"},
        {"kind": "ssh"},
        {"kind": "folder"},
        {"from": "ext::sh -c evil"},
        {"from": "https://robin:secret@git.example.org/gift.git"},
        {"from": "https://git.example.org/gift.git@evil"},
        {"from": "-oProxyCommand=evil"},
        {"from": ["x"]},
        {"from": None},
        {"ref": "--upload-pack=evil"},
        {"ref": 7},
        {"commit": "main"},
        {"commit": None},
        {"sha256": "x"},
        {"sha256": None},
        {"when": "\x1b[2J"},
    ],
)
def test_what_was_tampered_with_is_broken(change):
    said = json.loads(write_record(FROM_GIT)) | change
    with pytest.raises(InputError) as caught:
        parse_record(json.dumps(said).encode(), name="gift", file="gift.json")
    assert str(caught.value) == (
        "gift.json: the record of where gift came from is broken – remove gift and add it again"
    )


@pytest.mark.parametrize("raw", [b"", b"[]", b"null", b"{}", b"\xff", b"[" * 16_000, b'{"name": 1'])
def test_what_is_no_record(raw):
    with pytest.raises(InputError):
        parse_record(raw, name="gift", file="gift.json")

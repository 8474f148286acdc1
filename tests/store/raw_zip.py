"""Zip files written byte by byte, so that they can lie."""

from __future__ import annotations

import stat
import struct
import zlib
from typing import NamedTuple

STORED, DEFLATED, UNSQUEEZABLE = 0, 8, -8
"""How a body is packed; `UNSQUEEZABLE` is raw bytes that are said to be deflated."""
FILE = stat.S_IFREG | 0o644


class Entry(NamedTuple):
    """One entry; None leaves the truth. `local_name` is what the second list of files says."""

    name: bytes
    body: bytes = b""
    method: int = DEFLATED
    mode: int = FILE
    flags: int = 0
    size: int | None = None
    packed: int | None = None
    crc: int | None = None
    local_name: bytes | None = None
    extra: bytes = b""
    offset: int | None = None


def raw_zip(*entries: Entry, before: bytes = b"", after: bytes = b"") -> bytes:
    """The bytes of a zip file of these entries, with something before and after them."""
    out, listed = bytearray(before), bytearray()
    for entry in entries:
        start = len(out)
        body = entry.body
        if entry.method == DEFLATED:
            packer = zlib.compressobj(9, zlib.DEFLATED, -15)
            body = packer.compress(entry.body) + packer.flush()
        fields = (
            20, entry.flags, abs(entry.method), 0, 33,
            zlib.crc32(entry.body) if entry.crc is None else entry.crc,
            len(body) if entry.packed is None else entry.packed,
            len(entry.body) if entry.size is None else entry.size,
        )  # fmt: skip
        local = entry.name if entry.local_name is None else entry.local_name
        out += struct.pack("<4s5H3L2H", b"PK\3\4", *fields, len(local), 0) + local + body
        listed += struct.pack(
            "<4s6H3L5H2L", b"PK\1\2", 0x0314, *fields, len(entry.name), len(entry.extra), 0, 0, 0,
            entry.mode << 16, start - len(before) if entry.offset is None else entry.offset,
        ) + entry.name + entry.extra  # fmt: skip
    end = struct.pack(
        "<4s4H2LH", b"PK\5\6", 0, 0, len(entries), len(entries), len(listed),
        len(out) - len(before), 0,
    )  # fmt: skip
    return bytes(out + listed + end + after)

"""How much of a pack linknote reads. Each figure leaves a real pack ten times the room it needs."""

from __future__ import annotations

MAX_FILES = 500
"""Files in a pack. The built-in one, eight languages wide, has 278."""

MAX_FILE = 64 * 1024
"""Bytes in one file, as read and not as announced. A template itself may have 32 KiB."""

MAX_TOTAL = 2 * 1024 * 1024
"""Bytes in all files together."""

MAX_DEPTH = 3
"""Names in a file's path inside the pack: en/talk.j2 has two."""

MAX_NAME = 64
"""Characters in the name of one file or folder."""

MAX_ENTRIES = 2_000
"""Files and folders looked at in a source, also those that are passed over."""

MAX_ZIP = 4 * 1024 * 1024
"""Bytes in a zip file."""

MAX_CLONE = 16 * 1024 * 1024
"""Bytes a git repository may bring, at the one commit that is fetched."""

GIT_SECONDS = 60
"""How long a git repository may take, from the first question to the last byte."""

GIT_MEMORY = 128 * 1024 * 1024
"""Bytes of address space for git: what it maps, which is far more than what it uses."""

LOCK_SECONDS = 10.0
"""How long to wait for another linknote that is changing the packs."""

MAX_SHOWN_LINES = 200
"""Lines of difference that `pack update` shows."""

MAX_COMPARED_LINES = 4_000
"""Lines of text that are compared line by line; what is beyond is named alone."""

MAX_RECORD = 16 * 1024
"""Bytes in the record of one pack."""


def size(count: int) -> str:
    """A number of bytes as it is said: 64 KiB, 2 MiB."""
    return f"{count >> 20} MiB" if count >= 1 << 20 else f"{count >> 10} KiB"

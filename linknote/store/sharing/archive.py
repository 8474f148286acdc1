"""A pack out of a zip file, none of whose headers is believed; and a pack written as one."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from linknote.errors import InputError
from linknote.store.files import read_bytes
from linknote.store.sharing.allowed import MANIFEST, Files, Gathered, passed_over, shown
from linknote.store.sharing.limits import MAX_ENTRIES, MAX_FILE, MAX_ZIP

START = b"PK\x03\x04"
ENTRY = b"PK\x01\x02"
LOCAL = struct.Struct("<4s5H3L2H")
"""The header before an entry's bytes; the lengths of its name and extra field come last."""

ENCRYPTED = 0x1 | 0x40 | 0x2000
LONG_AGO = (1980, 1, 1, 0, 0, 0)
NOT_WHOLE, AGAIN = "this is no whole zip file", "download or export it again"


def read_zip(file: Path, *, source: str) -> Files:
    """The files of the pack in a zip file, at its top or in its one folder.

    The archive is read whole and bounded; every entry is unpacked in memory, to one byte more than
    a file may have. Raises InputError, which names `source`, for whatever is not plain.
    """
    found = Gathered(source)
    try:
        raw = read_bytes(file, limit=MAX_ZIP, shown=source)
    except InputError as error:
        raise found.refusal(error.message) from None
    if not raw.startswith(START):
        raise found.refusal("this is no zip file", "give a folder, a zip file or an https address")
    if raw.count(ENTRY) > MAX_ENTRIES:
        raise found.refusal(f"more than {MAX_ENTRIES} files and folders")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, struct.error):
        raise found.refusal(NOT_WHOLE, AGAIN) from None
    places = _places(raw, entries, found)
    entries = [e for e in entries if not any(map(passed_over, e.orig_filename.split("/")))]
    top = _only_folder(entries)
    for entry in entries:
        path = entry.orig_filename.removeprefix(top)
        _check_plain(entry, path, found)
        if not path and top:
            continue  # the one folder itself
        if path.endswith("/"):
            found.admit_folder(path[:-1])
            continue
        found.admit(path)
        found.take(path, _unpacked(entry, raw[places[entry.header_offset]], path, found))
    return found.files


def write_zip(name: str, files: Files) -> bytes:
    """A pack as the bytes of a zip file: one folder, sorted, without times, the same everywhere.

    Nothing is squeezed: what zlib makes of a text differs from one machine to the next.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(f"{name}/{path}", LONG_AGO)
            entry.create_system = 3  # Unix, also where this is not
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, files[path])
    return out.getvalue()


def _only_folder(entries: Sequence[zipfile.ZipInfo]) -> str:
    """The folder, with its slash, that everything lies in; "" where the pack is at the top."""
    tops = {entry.orig_filename.partition("/")[0] for entry in entries}
    names = {entry.orig_filename for entry in entries}
    if len(tops) != 1 or MANIFEST in names:
        return ""
    top = f"{tops.pop()}/"
    return top if all(name.startswith(top) for name in names) and _is_folder_name(top) else ""


def _is_folder_name(top: str) -> bool:
    """Whether a name may be dropped unread; what leads out of the pack is kept, to be refused."""
    return top not in ("/", "./", "../") and "\\" not in top and ":" not in top and "\0" not in top


def _check_plain(entry: zipfile.ZipInfo, path: str, found: Gathered) -> None:
    """Refuse what is no plain file or folder, by what its header says of itself."""
    if "\0" in entry.orig_filename:
        raise found.refusal(f"a file name that is not plain: {shown(path)}")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind == stat.S_IFLNK:
        raise found.refusal(f"a link: {shown(path)}", "a pack holds plain files alone")
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise found.refusal(f"not a plain file: {shown(path)}", "a pack holds plain files alone")
    if entry.flag_bits & ENCRYPTED:
        raise found.refusal(f"a file under a password: {shown(path)}", "zip it without one")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise found.refusal(
            f"squeezed in a way linknote does not read: {shown(path)}", "use the usual zip"
        )


def _places(raw: bytes, entries: Sequence[zipfile.ZipInfo], found: Gathered) -> Mapping[int, slice]:
    """Where each entry's bytes lie, by the offset of its header.

    The first starts the file and none reaches into the next: nothing is hidden before or between,
    and no byte is unpacked twice.
    """
    places: dict[int, slice] = {}
    reached = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        start = entry.header_offset
        header = raw[start : start + LOCAL.size]
        if start < reached or (not places and start) or not header.startswith(START):
            raise found.refusal(NOT_WHOLE, AGAIN)
        if len(header) < LOCAL.size:
            raise found.refusal(NOT_WHOLE, AGAIN)
        *_, name_length, extra_length = LOCAL.unpack(header)
        named = raw[start + LOCAL.size :][:name_length]
        coded = "utf-8" if entry.flag_bits & 0x800 else "cp437"
        if named != entry.orig_filename.encode(coded, "replace"):
            raise found.refusal("its two lists of files do not agree", AGAIN)
        begin = start + LOCAL.size + name_length + extra_length
        reached = begin + entry.compress_size
        if reached > len(raw):
            raise found.refusal(NOT_WHOLE, AGAIN)
        places[start] = slice(begin, reached)
    return places


def _unpacked(entry: zipfile.ZipInfo, packed: bytes, path: str, found: Gathered) -> bytes:
    """An entry's bytes, at most one more than a file may have, which is then refused.

    Raises InputError when they are not what the archive promised.
    """
    if entry.compress_type == zipfile.ZIP_STORED:
        out, whole = packed[: MAX_FILE + 1], True
    else:
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            out = unpacker.decompress(packed, MAX_FILE + 1)
        except zlib.error:
            raise found.refusal(f"broken: {shown(path)}", AGAIN) from None
        whole = unpacker.eof and not unpacker.unused_data
    if len(out) > MAX_FILE:
        return out
    if not whole or len(out) != entry.file_size or zlib.crc32(out) != entry.CRC:
        raise found.refusal(f"broken: {shown(path)}", AGAIN)
    return out

"""Zip files that lie, climb, or burst."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

from attack_sources import ALONE, FILES, GOOD, KINDS, MANIFEST, PLAIN, Attack, file
from raw_zip import STORED, UNSQUEEZABLE, Entry, raw_zip

AGAIN = "download or export it again"
ZEROS = b"\0" * (200 << 20)
LINK = stat.S_IFLNK | 0o777


def zipped(*entries: Entry, **more: bytes) -> Callable[[Path], str]:
    """A zip of a good pack and these entries."""
    good = [Entry(path.encode(), body) for path, body in FILES.items()]
    return file("gift.zip", raw_zip(*good, *entries, **more))


def lying(**lie: object) -> Callable[[Path], str]:
    """A zip whose README says something of itself that is not so."""
    return zipped(Entry(b"README", b"hello " * 40, **lie))  # type: ignore[arg-type]


ARCHIVES = [
    Attack("zip: a name that climbs", zipped(Entry(b"../evil.md", b"x")),
           "SOURCE: a file name leads out of the pack: ../evil.md"),
    Attack("zip: a name that climbs from inside", zipped(Entry(b"en/../../evil.md", b"x")),
           "SOURCE: a file name leads out of the pack: en/../../evil.md"),
    Attack("zip: an absolute name", zipped(Entry(b"/tmp/evil.md", b"x")),
           "SOURCE: a file name leads out of the pack: /tmp/evil.md"),
    Attack("zip: a drive letter", zipped(Entry(b"C:/evil.md", b"x")),
           "SOURCE: a file name leads out of the pack: C:/evil.md"),
    Attack("zip: backslashes", zipped(Entry(b"..\\..\\evil.md", b"x")),
           "SOURCE: a file name leads out of the pack: ..\\..\\evil.md"),
    Attack("zip: a stream of a file", zipped(Entry(b"README:evil.md", b"x")),
           "SOURCE: a file name leads out of the pack: README:evil.md"),
    Attack("zip: everything in a folder ..",
           file("gift.zip", raw_zip(*(Entry(b"../" + k.encode(), v) for k, v in FILES.items()))),
           "SOURCE: a file name leads out of the pack: ../pack.yaml"),
    Attack("zip: a NUL in a name", zipped(Entry(b"evil.sh\0.md", b"x")),
           "SOURCE: a file name that is not plain: evil.sh.md"),
    Attack("zip: an escape sequence in a name", zipped(Entry(b"\x1b]0;evil\x07\x1b[2J.md", b"x")),
           f"SOURCE: a file name that is not plain: .md – {PLAIN}"),
    Attack("zip: a name written backwards", zipped(
           Entry("en/\u202edm.live".encode(), b"x", flags=0x800)),
           f"SOURCE: a file name that is not plain: en/dm.live – {PLAIN}"),
    Attack("zip: a line break in a name", zipped(Entry(b"two\nlinknote has added it.md", b"x")),
           f"SOURCE: a file name that is not plain: two linknote has added it.md – {PLAIN}"),
    Attack("zip: an empty name", zipped(Entry(b"", b"x")),
           "SOURCE: a file name leads out of the pack: a file without a name"),
    Attack("zip: é written in two ways", zipped(
           Entry("é.md".encode(), b"x", flags=0x800), Entry("é.md".encode(), b"y", flags=0x800)),
           f"SOURCE: a file name that is not plain: é.md – {PLAIN}"),
    Attack("zip: a name of 300 characters", zipped(Entry(b"a" * 300 + b".md", b"x")),
           f"SOURCE: a file name longer than 64 characters: {'a' * 59}…"),
    Attack("zip: a device of Windows", zipped(Entry(b"NUL.md", b"x")),
           "SOURCE: Windows keeps this file name for itself: NUL.md"),
    Attack("zip: a dot at the end", zipped(Entry(b"README.", b"x")),
           f"SOURCE: a file name that is not plain: README. – {PLAIN}"),
    Attack("zip: the same name twice", zipped(Entry(b"README", b"x"), Entry(b"README", b"y")),
           "SOURCE: given twice: README – capitals make no difference"),
    Attack("zip: the same name in capitals", zipped(Entry(b"en/Gift.j2", GOOD)),
           "SOURCE: given twice: en/Gift.j2 – capitals make no difference"),
    Attack("zip: the same folder in capitals", zipped(Entry(b"EN/more.j2", GOOD)),
           "SOURCE: given twice: EN – capitals make no difference"),
    Attack("zip: a file that is a folder too",
           zipped(Entry(b"README", b"x"), Entry(b"README/x.md", b"x")),
           "SOURCE: given twice: README – capitals make no difference"),
    Attack("zip: a hidden file", zipped(Entry(b".bashrc", b"x")),
           "SOURCE: a hidden file: .bashrc – a pack holds none"),
    Attack("zip: a program", zipped(Entry(b"setup.py", b"x", mode=stat.S_IFREG | 0o4755)),
           f"SOURCE: this is no file of a pack: setup.py – {KINDS}"),
    Attack("zip: a zip in the zip", zipped(Entry(b"more.zip", raw_zip(Entry(b"README", b"x")))),
           f"SOURCE: this is no file of a pack: more.zip – {KINDS}"),
    Attack("zip: folders inside folders", zipped(Entry(b"a/b/c/d/README", b"x")),
           "SOURCE: folders inside folders: a/b/c/d/README – a language's folder is enough"),
    Attack("zip: a link", zipped(Entry(b"README", b"/etc/passwd", mode=LINK)),
           f"SOURCE: a link: README – {ALONE}"),
    Attack("zip: a folder that is a link", zipped(Entry(b"de/", b"/etc", mode=LINK)),
           f"SOURCE: a link: de/ – {ALONE}"),
    Attack("zip: a pipe", zipped(Entry(b"README", mode=stat.S_IFIFO | 0o644)),
           f"SOURCE: not a plain file: README – {ALONE}"),
    Attack("zip: a disk", zipped(Entry(b"README", mode=stat.S_IFBLK | 0o644)),
           f"SOURCE: not a plain file: README – {ALONE}"),
    Attack("zip: under a password", lying(flags=1),
           "SOURCE: a file under a password: README – zip it without one"),
    Attack("zip: squeezed with bzip2", lying(method=12),
           "SOURCE: squeezed in a way linknote does not read: README – use the usual zip"),
    Attack("zip: squeezed in an unknown way", lying(method=99),
           "SOURCE: squeezed in a way linknote does not read: README – use the usual zip"),
    Attack("zip: smaller than it says", lying(size=4_000),
           f"SOURCE: broken: README – {AGAIN}"),
    Attack("zip: larger than it says", lying(size=3),
           f"SOURCE: broken: README – {AGAIN}"),
    Attack("zip: another checksum", lying(crc=7),
           f"SOURCE: broken: README – {AGAIN}"),
    Attack("zip: bytes that cannot be unsqueezed", zipped(
           Entry(b"README", b"\xff" * 9, method=UNSQUEEZABLE)),
           f"SOURCE: broken: README – {AGAIN}"),
    Attack("zip: reaches beyond its end", lying(packed=1 << 30),
           f"SOURCE: this is no whole zip file – {AGAIN}"),
    Attack("zip: sizes of 64 bits that lie",
           lying(packed=0xFFFFFFFF, size=0xFFFFFFFF,
                 extra=b"\1\0\x10\0" + (1 << 60).to_bytes(8, "little") * 2),
           f"SOURCE: this is no whole zip file – {AGAIN}"),
    Attack("zip: an entry that starts nowhere", lying(offset=0x7FFFFFFF),
           f"SOURCE: this is no whole zip file – {AGAIN}"),
    Attack("zip: entries that share their bytes",
           zipped(Entry(b"README", b"x" * 900), Entry(b"README", b"x" * 900, offset=0)),
           f"SOURCE: this is no whole zip file – {AGAIN}"),
    Attack("zip: two names for one entry", lying(local_name=b"LICENSE"),
           f"SOURCE: its two lists of files do not agree – {AGAIN}"),
    Attack("zip: a program before the zip", zipped(before=b"#!/bin/sh\nrm -rf ~\n"),
           "SOURCE: this is no zip file – give a folder, a zip file or an https address"),
    Attack("zip: another zip before the zip", zipped(before=raw_zip(Entry(b"README", b"x"))),
           f"SOURCE: this is no whole zip file – {AGAIN}"),
    Attack("zip: a bomb", zipped(Entry(b"README", ZEROS)),
           "SOURCE: larger than 64 KiB: README"),
    Attack("zip: a bomb that says it is small", zipped(Entry(b"README", ZEROS, size=10)),
           "SOURCE: larger than 64 KiB: README"),
    Attack("zip: too much in all",
           zipped(*(Entry(b"n%d.txt" % n, b"a\n" * 30_000) for n in range(40))),
           "SOURCE: all its files together are larger than 2 MiB"),
    Attack("zip: 501 files", zipped(*(Entry(b"n%d.txt" % n) for n in range(501))),
           "SOURCE: more than 500 files"),
    Attack("zip: 40,000 entries", zipped(*(Entry(b"%d" % n, method=STORED) for n in range(40_000))),
           "SOURCE: more than 2000 files and folders"),
    Attack("zip: larger than a zip may be", file("gift.zip", b"PK\3\4" + b"x" * (5 << 20)),
           "SOURCE: larger than 4 MiB"),
    Attack("zip: cut off", file("gift.zip", raw_zip(Entry(b"pack.yaml", MANIFEST))[:60]),
           f"SOURCE: this is no whole zip file – {AGAIN}"),
    Attack("zip: nothing in it", file("gift.zip", raw_zip()),
           "SOURCE: this is no zip file – give a folder, a zip file or an https address"),
    Attack("zip: a text that is called zip", file("gift.zip", b"hello\n"),
           "SOURCE: this is no zip file – give a folder, a zip file or an https address"),
]  # fmt: skip

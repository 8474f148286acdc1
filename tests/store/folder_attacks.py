"""Folders with what is no plain file in them, and manifests that want too much."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

from attack_sources import ALONE, FILES, GOOD, KINDS, MANIFEST, PLAIN, Attack, also, folder


def manifest(raw: bytes) -> Callable[[Path], str]:
    return folder({**FILES, "pack.yaml": raw})


def _sparse(gift: Path) -> None:
    with (gift / "README").open("wb") as endless:
        endless.truncate(1 << 40)


def _socket(gift: Path) -> None:
    here = os.getcwd()
    os.chdir(gift)  # the name of a socket must be short
    try:
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind("README")
    finally:
        os.chdir(here)


def _deep(gift: Path) -> None:
    (gift / "/".join(["en"] * 400)).mkdir(parents=True)


def _crowd(gift: Path) -> None:
    for number in range(2_001):
        (gift / f"n{number}.txt").touch()


FOLDERS = [
    Attack("folder: a link to a file",
           folder(then=lambda g: (g / "README").symlink_to("/etc/passwd")),
           f"SOURCE: a link: README – {ALONE}"),
    Attack("folder: a link to a folder", folder(then=lambda g: (g / "de").symlink_to("/etc")),
           f"SOURCE: this is no file of a pack: de – {KINDS}"),
    Attack("folder: a link to an endless file",
           folder(then=lambda g: (g / "README").symlink_to("/dev/zero")),
           f"SOURCE: a link: README – {ALONE}"),
    Attack("folder: its manifest is a link", folder(
           {"en/gift.j2": GOOD}, lambda g: (g / "pack.yaml").symlink_to("/etc/passwd")),
           f"SOURCE: a link: pack.yaml – {ALONE}"),
    Attack("folder: a pipe that nobody writes to",
           folder(then=lambda g: os.mkfifo(g / "en" / "more.j2")),
           f"SOURCE: not a plain file: en/more.j2 – {ALONE}"),
    Attack("folder: a socket", folder(then=_socket),
           "SOURCE: README cannot be read: no such device or address"),
    Attack("folder: a file of a terabyte", folder(then=_sparse),
           "SOURCE: larger than 64 KiB: README"),
    Attack("folder: 2,001 files", folder(then=_crowd), "SOURCE: more than 500 files"),
    Attack("folder: 400 folders deep", folder(then=_deep),
           "SOURCE: folders inside folders: en/en/en – a language's folder is enough"),
    Attack("folder: a program", also("run.sh"),
           f"SOURCE: this is no file of a pack: run.sh – {KINDS}"),
    Attack("folder: a hidden file", also(".env"),
           "SOURCE: a hidden file: .env – a pack holds none"),
    Attack("folder: a hidden folder", also(".ssh/config.txt"),
           "SOURCE: a hidden file: .ssh – a pack holds none"),
    Attack("folder: a name that is no UTF-8", also("caf\udce9.md"),
           f"SOURCE: a file name that is not plain: caf.md – {PLAIN}"),
    Attack("folder: an escape sequence in a name", also("\x1b[31mred.md"),
           f"SOURCE: a file name that is not plain: red.md – {PLAIN}"),
    Attack("folder: names that differ in capitals",
           folder({**FILES, "readme.md": b"x", "README.md": b"y"}),
           "SOURCE: given twice: readme.md – capitals make no difference"),
    Attack("folder: a text in UTF-16", also("README", "hello".encode("utf-16")),
           "SOURCE/README:1:1: not UTF-8 text – save it as UTF-8"),
    Attack("folder: a text in Latin-1", also("README", "à bientôt".encode("latin-1")),
           "SOURCE/README:1:1: not UTF-8 text – save it as UTF-8"),
    Attack("folder: a picture called a text", also("photo.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
           "SOURCE/photo.txt:1:1: not UTF-8 text – save it as UTF-8"),
    Attack("folder: a NUL in a text", also("README", b"a\0b"),
           "SOURCE/README:1:2: a hidden character (U+0000) – remove it"),
    Attack("folder: an escape sequence in a text", also("README", b"one\n\x1b[2J"),
           "SOURCE/README:2:1: a hidden character (U+001B) – remove it"),
    Attack("folder: a title to set the terminal's", also("LICENSE", "\x9d0;evil\x9c".encode()),
           "SOURCE/LICENSE:1:1: a hidden character (U+009D) – remove it"),
    Attack("folder: a text written backwards", also("en/more.j2", GOOD + "\u202e".encode()),
           "SOURCE/en/more.j2:5:1: a hidden character (U+202E) – remove it"),
    Attack("folder: no manifest", folder({"en/gift.j2": GOOD}),
           "SOURCE: there is no pack.yaml – a pack has one at its top"),
    Attack("folder: its manifest is a folder", folder({"pack.yaml/README": b"x"}),
           "SOURCE: there is no pack.yaml – a pack has one at its top"),
    Attack("folder: nothing in it", folder({}),
           "SOURCE: there is no pack.yaml – a pack has one at its top"),
    Attack("folder: no template", folder({"pack.yaml": MANIFEST}),
           "SOURCE: there is no template in it – add KEY.j2"),
    Attack("folder: broken templates alone",
           folder({**FILES, "en/gift.j2": GOOD.replace(b"found", b"found.__class__")}),
           "SOURCE/en/gift.j2:4:35: no template in it can be used: only person and me have parts"),
]  # fmt: skip

MANIFESTS = [
    Attack("manifest: the name of the built-in pack", manifest(b"name: essentials\n"),
           "SOURCE/pack.yaml: essentials is the name of a built-in pack"
           " – give the pack another name in its pack.yaml"),
    Attack("manifest: a name that climbs", manifest(b"name: ../evil\n"),
           "SOURCE/pack.yaml:1:1: the pack cannot be called ../evil"
           " – it is made of small letters, digits and single hyphens: coffee-2"),
    Attack("manifest: the name of linknote's own folder", manifest(b"name: .added\n"),
           "SOURCE/pack.yaml:1:1: the pack cannot be called .added"
           " – it is made of small letters, digits and single hyphens: coffee-2"),
    Attack("manifest: a device of Windows", manifest(b"name: con\n"),
           "SOURCE/pack.yaml:1:1: the pack cannot be called con"
           " – Windows keeps this name for itself"),
    Attack("manifest: an escape sequence in its name", manifest(b'name: "\\e[31mred"\n'),
           "SOURCE/pack.yaml:1:7: a hidden character (U+001B) – remove it"),
    Attack("manifest: a description written backwards",
           manifest(b'name: gift\ndescription: "\\u202eevil"\n'),
           "SOURCE/pack.yaml:2:14: a hidden character (U+202E) – remove it"),
    Attack("manifest: made for a newer linknote", manifest(b"name: gift\nformat: 2\nnew: yes\n"),
           "SOURCE/pack.yaml:2:1: this pack is made for a newer linknote"
           " (format 2; this one reads 1) – update linknote"),
    Attack("manifest: a hook", manifest(b"name: gift\npost_install: rm -rf ~\n"),
           "SOURCE/pack.yaml:2:1: unknown key post_install"
           " – known here: description, format, languages, license, name, version"),
    Attack("manifest: a bomb of aliases",
           manifest(b"name: &a [x, x]\nlanguages: [*a, *a, *a, *a]\n"),
           "SOURCE/pack.yaml:1:7: anchors and aliases are not allowed"),
    Attack("manifest: an object of Python", manifest(b"name: !!python/name:os.system gift\n"),
           "SOURCE/pack.yaml:1:7: tags are not allowed"),
    Attack("manifest: a name given twice", manifest(b"name: gift\nname: essentials\n"),
           "SOURCE/pack.yaml:2:1: key name is given twice"),
    Attack("manifest: nested", manifest(b"name: " + b"[" * 9_000 + b"]" * 6_000),
           "SOURCE/pack.yaml:1:14: nested too deeply"),
    Attack("manifest: endless", manifest(b"name: gift\n" + b"# hello\n" * 4_000),
           "SOURCE/pack.yaml: larger than 16 KiB"),
    Attack("manifest: no name", manifest(b""),
           "SOURCE/pack.yaml:1: a pack needs a name – write name: my-pack"),
    Attack("manifest: a list", manifest(b"- gift\n"),
           "SOURCE/pack.yaml:1: expected keys with values, found a list"
           " – write one 'key: value' a line"),
]  # fmt: skip

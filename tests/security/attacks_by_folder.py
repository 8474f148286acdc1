"""What a pack does that was put into the packs folder by hand, past the installer."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from attacking import FRONT, Attack, compose, pack

GOOD_FILE = (
    FRONT + "Hi {{ person.greeting }}, thank you for {{ found | noun }}. {{ why | sentence }}"
)
LEFT = "this template is left out"
LIST, TEST = ("pack", "list"), ("pack", "test", "bad")


def link(target: str):
    return lambda path: os.symlink(target, path)


def many(count: int, name: str = "{}.j2", text: str = "x"):
    def make(path: Path) -> None:
        path.mkdir()
        for number in range(count):
            (path / name.format(number)).write_text(text)

    return make


def sparse(size: int):
    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.truncate(size)

    return make


def secret(path: Path) -> None:
    """A file outside the pack, with front matter and all, and a link to it in the pack."""
    (path.parents[2] / "secret.j2").write_text(GOOD_FILE.replace("thank you", "SECRET"))
    os.symlink("../../secret.j2", path)


def loop(path: Path) -> None:
    os.symlink("y.j2", path)
    os.symlink("x.j2", path.with_name("y.j2"))


ATTACKS = [
    Attack("a pipe called x.j2", pack({"x.j2": os.mkfifo}), compose(), 2, "x.j2: this is no plain file"),
    Attack("a pipe called pack.yaml", {"packs/bad/pack.yaml": os.mkfifo, "packs/bad/x.j2": GOOD_FILE},
           compose(), 2, "there is no pack called 'bad'"),
    Attack("a folder called x.j2", pack({"x.j2": Path.mkdir}), compose(), 2, "this is a folder, not a file"),
    Attack("a folder called pack.yaml", {"packs/bad/pack.yaml": Path.mkdir}, compose(), 2,
           "there is no pack called 'bad'"),
    Attack("a link to a device", pack({"x.j2": link("/dev/zero")}), compose(), 2, "a link out of the pack"),
    Attack("a link to the keyboard", pack({"x.j2": link("/dev/stdin")}), compose(), 2,
           "x.j2:"),
    Attack("a link to a secret", pack({"x.j2": secret}), compose(), 2, "a link out of the pack"),
    Attack("a manifest that is a link", {"packs/bad/pack.yaml": link("/etc/hostname")}, LIST, 0,
           "a link out of the pack – put the file itself there: this pack is left out"),
    Attack("a manifest that is a device", {"packs/bad/pack.yaml": link("/dev/zero")}, LIST, 0, "essentials"),
    Attack("a language folder that leads out", pack({"en": link("/etc")}), TEST, 2, "bad has no templates"),
    Attack("a language folder that leads to itself", pack({"en": link("."), "x.j2": GOOD_FILE}),
           compose(), 0, "thank you for your talk on typing"),
    Attack("a loop of links", pack({"x.j2": loop}), compose(), 2, "too many levels of symbolic links"),
    Attack("a link that leads nowhere", pack({"x.j2": link("z.j2")}), compose(), 2, "cannot be read"),
    Attack("a file of 1 GB", pack({"x.j2": sparse(1 << 30)}), compose(), 2, "larger than 64 KiB"),
    Attack("a manifest of 1 GB", {"packs/bad/pack.yaml": sparse(1 << 30)}, LIST, 0, "larger than 64 KiB"),
    Attack("20,000 files", pack({"en": many(20_000)}), LIST, 0, "more than 2,000 files"),
    Attack("500 templates", pack({"en": many(500)}), LIST, 0, "more than 400 templates"),
    Attack("3 MB of templates", pack({"en": many(400, "t{}.j2", FRONT + "Hi {{ found }}" * 500)}),
           LIST, 0, "larger than 512 KiB together"),
    Attack("80 templates for one note",
           pack({"en": many(80, "t{}.j2", FRONT.replace("title: A title", "title: T\nsituation: talk")
                + "Hi {{ person.greeting }}, thank you for {{ found | noun }}. {{ why | sentence }}"
                + ("{% fit %}a{% or %}b{% endfit %}" * 11)
                + "".join(f"{{{{ '' if (found ~ '{n}') is clause else '' }}}}" for n in range(60)))}),
           compose(template=""), 0, "thank you for your talk on typing"),
    Attack("a name with a new line", pack({"a\nlinknote: all is well.j2": "x"}), LIST, 0, LEFT),
    Attack("a name with an escape", pack({"\x1b[2Jx.j2": "x"}), LIST, 0, LEFT),
    Attack("a name that is turned round", pack({"\u202e2j.x.j2": "x"}), LIST, 0, LEFT),
    Attack("a name with an escape, as JSON", pack({"\x1b[2J\x9b31m\u202ex.j2": "x"}),
           (*TEST, "--json"), 2, ""),
    Attack("a name that is no text", pack({os.fsdecode(b"\xff\xfe.j2"): "x"}), LIST, 0, LEFT),
    Attack("a name of 250 letters", pack({"x" * 250 + ".j2": GOOD_FILE}), LIST, 0, LEFT),
    Attack("a pack's folder with an escape", {"packs/\x1b[31mbad/pack.yaml": "name: bad"}, LIST, 0,
           "it says name: bad, and its folder is called bad"),
    Attack("a pack that takes the built-in's name", {"packs/essentials/pack.yaml": "name: essentials",
           "packs/essentials/talk.j2": FRONT + "Buy tar"}, compose(template="essentials/talk"), 0,
           "your talk on typing"),
    Attack("a manifest that takes the built-in's name", {"packs/bad/pack.yaml": "name: essentials",
           "packs/bad/talk.j2": FRONT + "Buy tar"}, compose(template="essentials/talk"), 0,
           "your talk on typing"),
    Attack("a manifest that takes another pack's name",
           {"packs/bad/pack.yaml": "name: mine", "packs/bad/x.j2": FRONT + "Buy tar",
            "packs/mine/pack.yaml": "name: mine", "packs/mine/x.j2": GOOD_FILE},
           compose(template="mine/x"), 0, "thank you for your talk on typing"),
    Attack("a hundred packs", {f"packs/p{n}/pack.yaml": "name: [" for n in range(100)}, LIST, 0,
           "this pack is left out"),
    Attack("one broken template among good ones", pack({"x.j2": GOOD_FILE, "y.j2": "---\ntitle: Y\n---\n{{ 9 * 9 }}"}),
           compose(template=""), 0, "y.j2:4:4: there is no arithmetic in a template: this template is left out"),
]  # fmt: skip
if sys.platform == "win32":  # no pipes by name, links only for some
    ATTACKS = []

"""Repositories and git hosts that are not what they seem."""

from __future__ import annotations

import os
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import NamedTuple

from attack_sources import ALONE, FILES, GOOD

from tests.git_host import GitHost, git


def mktree(tree: Path, *entries: str) -> None:
    """Commit a tree of entries as `git mktree` takes them, and check nothing."""
    made = git(tree, "mktree", "--missing", given="".join(f"{e}\n" for e in entries).encode())
    commit = git(tree, "commit-tree", made, "-m", "evil")
    git(tree, "update-ref", "refs/heads/main", commit)


def blob(tree: Path, raw: bytes) -> str:
    return git(tree, "hash-object", "-w", "--stdin", given=raw)


def good(tree: Path) -> list[str]:
    return [f"100644 blob {blob(tree, FILES['pack.yaml'])}\tpack.yaml",
            f"100644 blob {blob(tree, GOOD)}\tgift.j2"]  # fmt: skip


def with_entry(entry: str, raw: bytes = b"x") -> Callable[[GitHost, Path], str | None]:
    """A good pack with one more entry; BLOB stands for `raw`."""

    def spoil(_: GitHost, tree: Path) -> None:
        mktree(tree, *good(tree), entry.replace("BLOB", blob(tree, raw)))

    return spoil


def tree_bomb(_: GitHost, tree: Path) -> None:
    """Ten folders in each of ten folders, ten deep: ten thousand million files in a few KiB."""
    lower = git(tree, "mktree", given=f"100644 blob {blob(tree, b'x')}\tREADME\n".encode())
    for _ in range(10):
        lower = git(
            tree,
            "mktree",
            given="".join(f"040000 tree {lower}\tn{n}\n" for n in range(10)).encode(),
        )
    mktree(tree, *good(tree), f"040000 tree {lower}\tde")


def answering(
    answer: Callable[[BaseHTTPRequestHandler], object],
) -> Callable[[GitHost, Path], None]:
    def spoil(host: GitHost, _: Path) -> None:
        host.answer = lambda request: answer(request) or True

    return spoil


def reply(request: BaseHTTPRequestHandler, status: int, body: bytes = b"", **headers: str) -> None:
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name.replace("_", "-"), value)
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body)


ADVERTISED = "application/x-git-upload-pack-advertisement"


def packet(raw: bytes) -> bytes:
    return b"%04x" % (len(raw) + 4) + raw


talking = (
    packet(b"# service=git-upload-pack\n") + b"0000" + packet(b"ERR \x1b]0;evil\x07\x1b[2Jgone\n")
)


def endless(request: BaseHTTPRequestHandler) -> None:
    request.send_response(200)
    request.send_header("Content-Type", ADVERTISED)
    request.end_headers()
    for _ in range(100_000):
        request.wfile.write(b"fff0" + b"a" * 65_516)


def no_commit(_: GitHost, tree: Path) -> str:
    git(tree, "tag", "thing", blob(tree, b"x"))
    return "@thing"


class GitAttack(NamedTuple):
    """One attempt: `spoil` gets a host and a repository with a good pack; it may name a ref."""

    name: str
    spoil: Callable[[GitHost, Path], str | None]
    said: str


GIT_ATTACKS = [
    GitAttack("git: a link", with_entry("120000 blob BLOB\tREADME", b"/etc/passwd"),
           f"a link: README – {ALONE}"),
    GitAttack("git: a link for the manifest's folder", with_entry("120000 blob BLOB\tde", b"/etc"),
           f"a link: de – {ALONE}"),
    GitAttack("git: another repository", with_entry(f"160000 commit {'1' * 40}\tde"),
           "another repository inside this one: de"),
    GitAttack("git: submodules", with_entry("100644 blob BLOB\t.gitmodules",
           b'[submodule "x"]\n\tpath = x\n\turl = https://evil.invalid/x\n'),
           "a hidden file: .gitmodules – a pack holds none"),
    GitAttack("git: submodules that are an option", with_entry("100644 blob BLOB\t.gitmodules",
           b'[submodule "x"]\n\tpath = x\n\turl = -u./evil\n'),
           "the repository holds what git itself would not make"),
    GitAttack("git: a folder .git in the tree", with_entry("100644 blob BLOB\t.GIT"),
           "the repository holds what git itself would not make"),
    GitAttack("git: a name that climbs", with_entry("100644 blob BLOB\t.."),
           "the repository holds what git itself would not make"),
    GitAttack("git: an escape sequence in a name", with_entry("100644 blob BLOB\t\x1b[31mred.md"),
           "a file name that is not plain: red.md"
           " – use the letters a to z, digits, hyphens, underscores and dots"),
    GitAttack("git: a program", with_entry("100755 blob BLOB\tsetup.py"),
           "this is no file of a pack: setup.py"
           " – a pack holds .j2, .yaml, .md, .txt files, LICENSE and README"),
    GitAttack("git: the same name in capitals", with_entry("100644 blob BLOB\tGIFT.j2"),
           "given twice: gift.j2 – capitals make no difference"),
    GitAttack("git: a file of 100 MiB in a few KiB",
           with_entry("100644 blob BLOB\tREADME", b"\0" * (100 << 20)),
           "larger than 64 KiB: README"),
    GitAttack("git: a repository of 20 MiB",
           with_entry("100644 blob BLOB\tREADME", os.urandom(20 << 20)),
           "the repository is larger than 16 MiB"),
    GitAttack("git: ten thousand million files", tree_bomb, "more than 2000 files and folders"),
    GitAttack("git: a ref that is no commit", no_commit, "thing is no commit"),
    GitAttack("git: a ref that is not there", lambda *_: "@v9",
           "there is no branch, tag or commit v9 in this repository – a commit is written in full"),
    GitAttack("git: a commit that is not there", lambda *_: "@" + "a" * 40,
           f"there is no branch, tag or commit {'a' * 40} in this repository"
           " – a commit is written in full"),
    GitAttack("host: leads on to another address",
           answering(lambda r: reply(r, 302, Location="https://127.0.0.1:9/gift/info/refs")),
           "the address leads on to another one"
           " – give the one it leads to, which often ends in .git"),
    GitAttack("host: leads on to a file",
           answering(lambda r: reply(r, 301, Location="file:///etc/passwd")),
           "the address leads on to another one"
           " – give the one it leads to, which often ends in .git"),
    GitAttack("host: wants a password",
           answering(lambda r: reply(r, 401, WWW_Authenticate="Basic")),
           "there is no such repository, or it is not public"
           " – linknote gives no password: clone it yourself and add the folder"),
    GitAttack("host: is no git host",
           answering(lambda r: reply(r, 200, b"<html>", Content_Type="text/html")),
           "there is no git repository with a commit at this address"
           " – give the address that git clone takes; it often ends in .git"),
    GitAttack("host: never stops talking", answering(endless),
           "the repository needs more memory than git may have here"),
    GitAttack("host: talks in escape sequences",
           answering(lambda r: reply(r, 200, talking, Content_Type=ADVERTISED)),
           "the host refuses to give it – check the address in a browser"),
]  # fmt: skip

"""A pack out of a git repository: one commit is fetched, its files are read without a work tree."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import NamedTuple

from linknote.errors import InputError, Where
from linknote.store.files import why
from linknote.store.sharing.allowed import Files, Gathered, passed_over, shown
from linknote.store.sharing.git_program import Git, Ran, spoken, too_large
from linknote.store.sharing.limits import MAX_ENTRIES, MAX_FILE, MAX_TOTAL, size
from linknote.store.sharing.sources import Source

LINK, SUBMODULE = "120000", "160000"
LISTED = MAX_ENTRIES * 512
"""Bytes of a listing that are read: more than so many entries need."""

_FULL_COMMIT = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?\Z")
_LINE = re.compile(rb"([0-7]{6}) (blob|tree|commit) ([0-9a-f]{40,64}) +(-|[0-9]+)\t(.+)\Z", re.S)
_KNOWN = (
    ("could not read Username", "there is no such repository, or it is not public",
     "linknote gives no password: clone it yourself and add the folder"),
    ("Authentication failed", "there is no such repository, or it is not public",
     "linknote gives no password: clone it yourself and add the folder"),
    ("not found", "there is no git repository at this address", "check it in a browser"),
    ("not valid: is this a git", "there is no git repository at this address",
     "give the address that git clone takes; it often ends in .git"),
    ("returned error: 30", "the address leads on to another one",
     "give the one it leads to, which often ends in .git"),
    ("couldn't find remote ref HEAD", "there is no git repository with a commit at this address",
     "give the address that git clone takes; it often ends in .git"),
    ("Could not resolve", "the host cannot be found", "check the address and the connection"),
    ("Failed to connect", "the host does not answer", "check the address and the connection"),
    ("ertificate", "the host's certificate cannot be trusted", None),
    ("File too large", str(too_large()), None),
    ("emory", "the repository needs more memory than git may have here", None),
    ("remote error", "the host refuses to give it", "check the address in a browser"),
    ("Operation too slow", "the host answers too slowly", "try again later"),
    ("fsck error", "the repository holds what git itself would not make", None),
)  # fmt: skip
_NO_REF = ("couldn't find remote ref", "not our ref", "no such remote ref", "unadvertised object")


class Fetched(NamedTuple):
    """The files of one commit, by its full name."""

    files: Files
    commit: str


class _Entry(NamedTuple):
    mode: str
    object: str
    size: int
    path: str


def fetch(source: Source, *, ca_file: str | None = None) -> Fetched:
    """The files at a git source's ref. Raises InputError with the address.

    The repository lives in a temporary folder while this runs. `ca_file` is for tests.
    """
    where = Where(source.at)
    try:
        with tempfile.TemporaryDirectory(prefix="linknote-git-", ignore_cleanup_errors=True) as at:
            git = Git(Path(at), ca_file=ca_file)
            commit = _fetch_commit(git, source)
            return Fetched(_read_files(git, commit, source), commit)
    except InputError as error:
        raise InputError(error.message, hint=error.hint, where=error.where or where) from None
    except OSError as error:
        raise InputError(f"cannot be fetched: {why(error)}", where=where) from None


def _fetch_commit(git: Git, source: Source) -> str:
    """Bring the one commit that the ref means; its full name."""
    ran = git.run("init", "--bare", "--quiet", "--template=", "--initial-branch=main")
    if ran.status:
        message, hint = _said(ran, source)
        raise InputError(message, hint=hint)
    ran = git.run(
        "fetch", "--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules",
        "--no-write-commit-graph", "--", source.at, source.ref or "HEAD",
    )  # fmt: skip
    if ran.status:
        message, hint = _said(ran, source)
        raise InputError(message, hint=hint)
    ran = git.run("rev-parse", "--verify", "--quiet", "FETCH_HEAD^{commit}", most=128)
    commit = ran.out.decode("ascii", "replace").strip()
    if ran.status or not _FULL_COMMIT.match(commit):
        raise InputError(f"{source.ref or 'its main branch'} is no commit")
    if source.ref and _FULL_COMMIT.match(source.ref) and commit != source.ref:
        raise InputError("the repository gave another commit than the one asked for")
    return commit


def _said(ran: Ran, source: Source) -> tuple[str, str | None]:
    if source.ref and any(pattern in ran.said for pattern in _NO_REF):
        return (
            f"there is no branch, tag or commit {source.ref} in this repository",
            "a commit is written in full",
        )
    return spoken(ran, _KNOWN)


def _read_files(git: Git, commit: str, source: Source) -> Files:
    """Every file of the commit's tree, admitted by its path, its mode and its size before it is
    read."""
    found = Gathered(source.at)
    listed = git.run("ls-tree", "-r", "-t", "-z", "--long", "--full-tree", commit, most=LISTED)
    lines = listed.out.split(b"\0")[:-1]
    if listed.status or len(listed.out) == LISTED or len(lines) > MAX_ENTRIES:
        raise found.refusal(f"more than {MAX_ENTRIES} files and folders")
    wanted: list[_Entry] = []
    for line in lines:
        entry = _parse_entry(line, found)
        if any(map(passed_over, entry.path.split("/"))):
            continue
        if entry.mode == "040000":
            found.admit_folder(entry.path)
            continue
        if entry.mode == LINK:
            raise found.refusal(f"a link: {shown(entry.path)}", "a pack holds plain files alone")
        if entry.mode == SUBMODULE:
            raise found.refusal(f"another repository inside this one: {shown(entry.path)}")
        found.admit(entry.path)
        if entry.size > MAX_FILE:
            raise found.refusal(f"larger than {size(MAX_FILE)}: {shown(entry.path)}")
        wanted.append(entry)
    if sum(entry.size for entry in wanted) > MAX_TOTAL:
        raise found.refusal(f"all its files together are larger than {size(MAX_TOTAL)}")
    asked = "".join(f"{entry.object}\n" for entry in wanted).encode()
    blobs = git.run("cat-file", "--batch", given=asked)
    at = 0
    for entry in wanted:
        head = f"{entry.object} blob {entry.size}\n".encode()
        begin, end = at + len(head), at + len(head) + entry.size
        if blobs.out[at:begin] != head or blobs.out[end : end + 1] != b"\n":
            raise found.refusal("git did not give what it listed")
        found.take(entry.path, blobs.out[begin:end])
        at = end + 1
    return found.files


def _parse_entry(line: bytes, found: Gathered) -> _Entry:
    match = _LINE.match(line)
    if not match:
        raise found.refusal("git did not give what it listed")
    mode, _, name, weight, path = match.groups()
    return _Entry(
        mode.decode(),
        name.decode(),
        0 if weight == b"-" else int(weight),
        path.decode("utf-8", "surrogateescape"),
    )

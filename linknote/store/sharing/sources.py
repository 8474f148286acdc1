"""What a user names as the source of a pack: a folder, a zip file or an https git address."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal, NamedTuple

from linknote.errors import InputError, Where
from linknote.store.files import why
from linknote.store.sharing.allowed import shown

Kind = Literal["folder", "zip", "git"]
HTTPS = "https://"
MAX_URL, MAX_REF, MAX_HOST = 500, 100, 253
ONLY = "give a folder, a zip file or an https:// address of a git repository"


class Source(NamedTuple):
    """Where a pack comes from: `at` is an absolute path, or an https address without `ref`.

    `ref` is a branch, a tag or a full commit of a git repository; None is its main branch.
    """

    kind: Kind
    at: str
    ref: str | None = None

    def __str__(self) -> str:
        return f"{self.at}@{self.ref}" if self.ref else self.at


def parse_source(named: str) -> Source:
    """The source a user named. Raises InputError with the mend when it is none."""
    if named[: len(HTTPS)].lower() == HTTPS:
        return parse_address(named)
    try:
        path = Path(named).expanduser()
        if path.is_dir():
            return Source("folder", str(path.resolve()))
        if path.is_file():
            if path.suffix == ".j2":
                raise InputError(
                    "this is one template, not a pack",
                    hint="use it with compose --template, or put it into a pack of your own",
                    where=Where(named),
                )
            return Source("zip", str(path.resolve()))
        exists = path.exists()
    except OSError as error:
        raise InputError(f"cannot be read: {why(error)}", where=Where(named)) from None
    except (ValueError, RuntimeError):  # a NUL in the path, a circle of links
        exists = False
    if exists:
        raise InputError("this is neither a file nor a folder", hint=ONLY, where=Where(named))
    raise _missing(named)


def parse_address(named: str) -> Source:
    """An https address of a git repository, with @REF at its end or without. Raises InputError.

    What is wrong with it is said without the address where that may hold a password.
    """
    if len(named) > MAX_URL:
        raise InputError(f"an address longer than {MAX_URL} characters")
    host_and_port, slash, path = named[len(HTTPS) :].partition("/")
    if "@" in host_and_port:
        raise InputError(
            "the address holds a name or a password",
            hint="linknote keeps none: clone the repository yourself and add the folder",
        )
    path, at, ref = path.rpartition("@") if "@" in path else (path, "", "")
    _check_host(host_and_port)
    address = f"{HTTPS}{host_and_port}{slash}{path}"
    odd = re.search(r"[^A-Za-z0-9._~/+-]", path)
    if odd:
        raise InputError(
            f"an address with {shown(repr(odd[0]))} in it: {shown(address)}",
            hint="give the plain address of the repository",
        )
    parts = path.strip("/").split("/")
    if parts == [""] or not all(parts) or {".", ".."} & set(parts):
        raise InputError(
            f"this address leads to no repository: {shown(address)}",
            hint="it looks like https://host/somebody/pack.git",
        )
    if at:
        check_ref(ref)
    return Source("git", address, ref or None)


def check_ref(ref: str) -> None:
    """Refuse what can be no name of a branch or tag, nor a commit. Raises InputError."""
    plain = re.fullmatch(rf"[A-Za-z0-9_][A-Za-z0-9._/+-]{{0,{MAX_REF - 1}}}", ref)
    odd = ".." in ref or "//" in ref or "/." in ref or ref.endswith((".lock", "/", "."))
    if not plain or odd:
        raise InputError(
            f"this can be no branch, tag or commit: {shown(ref)}" if ref else "no ref after the @",
            hint="write https://host/somebody/pack.git@v1",
        )


def _check_host(named: str) -> None:
    host, colon, port = named.partition(":")
    labels = host.split(".")
    plain = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
    if len(host) > MAX_HOST or not all(map(plain.fullmatch, labels)):
        raise InputError(
            f"this is no plain host name: {shown(host)}",
            hint="write it in the letters a to z, as xn--… where it holds others",
        )
    if colon and not (re.fullmatch(r"[0-9]{1,5}", port) and 0 < int(port) < 65_536):
        raise InputError(
            "the address has no port after its colon", hint="it is a number, or left out"
        )


def _missing(named: str) -> InputError:
    """Nothing is there: say what kind of address it may be meant for."""
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]{1,15}):(?://|:)", named)
    if scheme:
        kind = scheme[1].lower()
        mend = "write https:// instead" if kind in ("http", "git", "ssh") else ONLY
        return InputError(f"packs are not taken by {kind}", hint=mend)
    if re.match(r"(?:[^/\\:@]{1,64}@)?[A-Za-z0-9.-]{2,}:", named):
        return InputError("packs are not taken by ssh", hint="write https://host/somebody/pack.git")
    return InputError("there is no such file or folder", hint=ONLY, where=Where(named))

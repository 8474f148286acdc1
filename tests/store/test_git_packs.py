"""Packs out of a git repository, fetched over TLS from a host of our own; and hostile ones."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from attack_sources import FILES
from git_attacks import reply

from linknote.errors import InputError
from linknote.store.sharing import git_program, repository
from linknote.store.sharing.git_program import SETTINGS, environment
from linknote.store.sharing.sources import parse_address
from tests.git_host import GitHost, git

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def gift(serving_host: GitHost) -> dict[str, str]:
    """A repository of two commits; what its refs lead to."""
    host = serving_host
    tree = host.repository("gift", FILES)
    first = git(tree, "rev-parse", "HEAD")
    git(tree, "tag", "-a", "v1", "-m", "The first")
    git(tree, "branch", "old")
    second = host.commit(tree, {"README": "hello\n", ".github/ci.yml": "x\n", ".gitignore": "x\n"})
    return {"": second, "@main": second, "@v1": first, "@old": first, f"@{first}": first}


def test_every_kind_of_ref_leads_to_its_commit(host, gift):
    for ref, commit in gift.items():
        fetched = repository.fetch(parse_address(f"{host.url}/gift{ref}"), ca_file=host.ca_file)
        assert fetched.commit == commit
        more = {"README": b"hello\n"} if commit == gift[""] else {}
        assert dict(fetched.files) == {**FILES, **more}


def test_nothing_of_the_user_goes_along(host, gift, monkeypatch, tmp_path):
    """Their git settings, passwords, hooks and variables: none is looked at."""
    (tmp_path / ".netrc").write_text("default login robin password secret\n")
    (tmp_path / ".gitconfig").write_text(
        f'[url "https://evil.invalid/"]\ninsteadOf = {host.url}/\n'
        "[http]\nextraHeader = X-Secret: 1\nsslVerify = false\n"
    )
    ran = tmp_path / "ran"
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\ntouch {ran}\n")
    program.chmod(0o755)
    for name, value in {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "http.sslVerify",
        "GIT_CONFIG_VALUE_0": "false",
        "GIT_SSL_NO_VERIFY": "1",
        "GIT_SSL_CAINFO": host.ca_file,
        "GIT_PROXY_COMMAND": str(program),
        "GIT_ASKPASS": str(program),
        "SSH_ASKPASS": str(program),
        "GIT_SSH_COMMAND": str(program),
        "GIT_TRACE": str(tmp_path / "trace"),
        "GIT_DIR": str(tmp_path),
        "GIT_EXEC_PATH": str(tmp_path),
        "SSL_CERT_FILE": host.ca_file,
        "CURL_CA_BUNDLE": host.ca_file,
    }.items():
        monkeypatch.setenv(name, value)
    host.headers.clear()
    assert repository.fetch(parse_address(f"{host.url}/gift"), ca_file=host.ca_file).files
    assert "secret" not in str(host.headers).lower()
    assert "authorization" not in str(host.headers).lower()
    assert not ran.exists()
    assert not (tmp_path / "trace").exists()
    host.answer = lambda request: reply(request, 401, WWW_Authenticate="Basic") or True
    with pytest.raises(InputError) as caught:
        repository.fetch(parse_address(f"{host.url}/gift"), ca_file=host.ca_file)
    assert "it is not public" in str(caught.value)
    assert "authorization" not in str(host.headers).lower()
    host.answer = None
    with pytest.raises(InputError) as caught:  # the certificate is the parameter's alone
        repository.fetch(parse_address(f"{host.url}/gift"))
    assert str(caught.value) == f"{host.url}/gift: the host's certificate cannot be trusted"


def test_what_git_sees_of_the_environment():
    seen = environment(
        {"PATH": "/bin", "GIT_DIR": "/x", "HOME": "/home/robin", "LD_PRELOAD": "/x.so",
         "https_proxy": "http://proxy:8080", "LINKNOTE_HOME": "/x"},
        Path("/empty"),
    )  # fmt: skip
    assert seen == {
        "PATH": "/bin",
        "https_proxy": "http://proxy:8080",
        "HOME": "/empty",
        "XDG_CONFIG_HOME": "/empty",
        "LC_ALL": "C",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_SYSTEM": os.devnull,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_ATTR_NOSYSTEM": "1",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ASKPASS": "",
        "GIT_ALLOW_PROTOCOL": "https",
        "GIT_PROTOCOL_FROM_USER": "0",
        "GIT_LFS_SKIP_SMUDGE": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
    }
    assert SETTINGS["http.followRedirects"] == "false"


def test_without_git_one_line_says_so(host, gift, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(InputError) as caught:
        repository.fetch(parse_address(f"{host.url}/gift"), ca_file=host.ca_file)
    assert str(caught.value) == (
        f"{host.url}/gift: git is not installed"
        " – install it, or download the pack as a zip and add that"
    )


def test_a_host_that_does_not_answer_is_given_up(host, gift, monkeypatch):
    monkeypatch.setattr(git_program, "GIT_SECONDS", 1)
    host.answer = lambda _: time.sleep(8) or True
    began = time.monotonic()
    with pytest.raises(InputError) as caught:
        repository.fetch(parse_address(f"{host.url}/gift"), ca_file=host.ca_file)
    assert str(caught.value) == f"{host.url}/gift: the repository took longer than 1 seconds"
    assert time.monotonic() - began < 7


WAITING = """
import sys
from linknote.store.sharing.repository import fetch
from linknote.store.sharing.sources import parse_address
fetch(parse_address(sys.argv[1]), ca_file=sys.argv[2])
"""


def test_ctrl_c_ends_git_and_leaves_nothing(host, gift, tmp_path):
    asked = []
    host.answer = lambda _: asked.append(1) or time.sleep(8) or True
    run = subprocess.Popen(
        [sys.executable, "-c", WAITING, f"{host.url}/gift", host.ca_file],
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)},
        stderr=subprocess.PIPE,
    )
    until = time.monotonic() + 30
    while not asked and time.monotonic() < until:
        time.sleep(0.02)
    assert git_running(host.url)
    run.send_signal(signal.SIGINT)
    said = run.communicate(timeout=5)[1].decode()
    assert "KeyboardInterrupt" in said
    assert list(tmp_path.iterdir()) == []
    until = time.monotonic() + 3  # the host still sleeps
    while git_running(host.url) and time.monotonic() < until:
        time.sleep(0.02)
    assert git_running(host.url) == []


def git_running(url: str) -> list[str]:
    """The processes that have to do with a host."""
    shown = subprocess.run(["ps", "-ewwo", "args"], capture_output=True, text=True, check=True)
    return [line for line in shown.stdout.splitlines() if url in line and "git" in line[:40]]

"""A git host of our own: `git http-backend` over TLS on loopback, with a certificate just made."""

from __future__ import annotations

import contextlib
import os
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

AUTHOR = {
    "GIT_AUTHOR_NAME": "Robin Vale",
    "GIT_AUTHOR_EMAIL": "robin@example.org",
    "GIT_COMMITTER_NAME": "Robin Vale",
    "GIT_COMMITTER_EMAIL": "robin@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


def need(*programs: str) -> None:
    """Skip without a program at a desk; fail where CI=true."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"not installed: {', '.join(missing)} (sh .ci/desktop installs them)")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def git(folder: Path, *args: str, given: bytes | None = None) -> str:
    """What git prints in a folder, as an author of our own."""
    return (
        subprocess.run(
            ["git", "-C", str(folder), *args],
            env={"PATH": os.environ["PATH"], "HOME": str(folder), **AUTHOR},
            input=given,
            capture_output=True,
            check=True,
            timeout=60,
        )
        .stdout.decode()
        .strip()
    )


def certificate(folder: Path) -> tuple[Path, Path]:
    """A self-made certificate for 127.0.0.1 and localhost, and its key."""
    cert, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-keyout", str(key), "-out", str(cert)],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return cert, key


class GitHost:
    """Repositories below `root`, served at `url`; `ca_file` is what a client must trust.

    `asked` holds the paths asked for; `answer` may answer a request in git's place.
    """

    def __init__(self, root: Path, ca_file: str, port: int) -> None:
        self.root, self.ca_file, self.port = root, ca_file, port
        self.url = f"https://localhost:{port}"
        self.asked: list[str] = []
        self.headers: list[str] = []
        self.answer = None

    def repository(self, name: str, files: dict[str, str | bytes]) -> Path:
        """A new repository with one commit; its work tree."""
        tree = self.root / name
        tree.mkdir()
        git(tree, "init", "--quiet", "--initial-branch=main")
        self.commit(tree, files)
        return tree

    def commit(self, tree: Path, files: dict[str, str | bytes]) -> str:
        """Write files and commit them; the commit."""
        for path, text in files.items():
            (tree / path).parent.mkdir(parents=True, exist_ok=True)
            (tree / path).write_bytes(text if isinstance(text, bytes) else text.encode())
        git(tree, "add", "--all", "--force")
        git(tree, "commit", "--quiet", "--allow-empty", "-m", "A pack")
        return git(tree, "rev-parse", "HEAD")


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[GitHost]:
    """A running host whose repositories lie in `folder`/repositories."""
    need("git", "openssl")
    root = folder / "repositories"
    root.mkdir(parents=True)
    cert, key = certificate(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Asked)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that hung up
    host = GitHost(root, str(cert), server.server_address[1])
    server.host = host  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


class _Asked(BaseHTTPRequestHandler):
    """One request, given to `git http-backend` as a web server would."""

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b"".join(iter(self._chunk, b""))
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._answer(body)

    def _chunk(self) -> bytes:
        size = int(self.rfile.readline(), 16)
        piece = self.rfile.read(size)
        self.rfile.readline()
        return piece

    def _answer(self, body: bytes) -> None:
        host: GitHost = self.server.host  # type: ignore[attr-defined]
        host.asked.append(self.path)
        host.headers.append(str(self.headers))
        if host.answer and host.answer(self):
            return
        path, _, query = self.path.partition("?")
        done = subprocess.run(
            ["git", "http-backend"],
            env={
                "PATH": os.environ["PATH"],
                "GIT_PROJECT_ROOT": str(host.root),
                "GIT_HTTP_EXPORT_ALL": "1",
                "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
                "GIT_CONFIG_COUNT": "1",
                "GIT_CONFIG_KEY_0": "safe.directory",
                "GIT_CONFIG_VALUE_0": "*",
                "PATH_INFO": path,
                "QUERY_STRING": query,
                "REQUEST_METHOD": self.command,
                "CONTENT_TYPE": self.headers.get("Content-Type", ""),
                "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
                "CONTENT_LENGTH": str(len(body)),
            },
            input=body,
            capture_output=True,
            timeout=60,
        )
        head, _, rest = done.stdout.partition(b"\r\n\r\n")
        lines = [line.split(": ", 1) for line in head.decode().split("\r\n") if ": " in line]
        fields = dict(lines)
        self.send_response(int(fields.pop("Status", "200").split()[0]))
        for name, value in fields.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(rest)))
        self.end_headers()
        self.wfile.write(rest)

    def log_message(self, *_: object) -> None:
        pass

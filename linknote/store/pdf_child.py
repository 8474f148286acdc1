"""Run as a process of its own: a PDF on stdin → its runs of text as JSON on stdout.

Imports nothing of linknote: it bounds its own memory, then reads with pypdf, and whatever a
hostile file does to it stays here. Answers {"author": …, "runs": [[page, x, y, size, colour,
text], …]} or {"error": "encrypted" | "broken" | "memory" | "empty"}.
"""

from __future__ import annotations

import json
import sys
from typing import Any

MEMORY = 400 * 1024 * 1024
SECONDS = 15
PAGES = 20
RUNS = 20_000
CHARACTERS = 1_000_000


def bound() -> None:
    """Take at most MEMORY bytes and SECONDS of the processor, where the system can see to it."""
    try:
        import resource
    except ImportError:
        return
    for what, limit in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS)):
        try:
            hard = resource.getrlimit(what)[1]
            soft = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
            resource.setrlimit(what, (soft, hard))
        except (ValueError, OSError):
            continue


def tighten() -> None:
    """Smaller limits than the library's own, where it lets them be set (pypdf 7).

    A page that LinkedIn prints has about 50 KB and 20,000 operands.
    """
    try:
        from pypdf import overwrite_configuration

        overwrite_configuration(
            zlib_maximum_output_length=10_000_000,
            lzw_maximum_output_length=10_000_000,
            run_length_maximum_output_length=10_000_000,
            array_based_stream_maximum_output_length=10_000_000,
            stream_decoding_work_maximum_length=40_000_000,
            stream_parsing_work_maximum_count=400_000,
        )
    except (ImportError, TypeError):
        return


class Enough(Exception):
    """As many runs or characters as any profile has."""


class Collector:
    """Collects the runs of one page with the fill colour each is drawn in."""

    def __init__(self) -> None:
        self.runs: list[list[Any]] = []
        self.characters = 0
        self.page = 0
        self.fill: list[float] | None = None
        self.drawn: list[float] | None = None
        self.stack: list[list[float] | None] = []

    def start(self, page: int) -> None:
        self.page, self.fill, self.drawn, self.stack = page, None, None, []

    def operand(self, operator: bytes, operands: Any, _cm: Any, _tm: Any) -> None:
        """pypdf calls this before every operator: colours are set, pushed, popped and used."""
        if operator in (b"g", b"rg", b"sc", b"scn", b"k"):
            try:
                self.fill = [round(float(value), 3) for value in operands]
            except (TypeError, ValueError):
                self.fill = None
        elif operator == b"q" and len(self.stack) < 1_000:
            self.stack.append(self.fill)
        elif operator == b"Q" and self.stack:
            self.fill = self.stack.pop()
        elif operator in (b"Tj", b"TJ", b"'", b'"'):
            self.drawn = self.fill

    def text(self, text: str, cm: Any, tm: Any, _font: Any, size: Any) -> None:
        """pypdf calls this for every run of text; the place and the size are the page's own."""
        if not text:
            return
        self.characters += len(text)
        if len(self.runs) >= RUNS or self.characters > CHARACTERS:
            raise Enough
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        height = abs((tm[3] or tm[0]) * (cm[3] or cm[0])) * float(size)
        run = [self.page, round(x, 1), round(y, 1), round(height, 2), self.drawn, text]
        self.runs.append(run)


def read(raw: bytes) -> dict[str, Any]:
    """The author and the runs of the first pages, or why there are none."""
    from io import BytesIO

    from pypdf import PdfReader
    from pypdf.errors import FileNotDecryptedError, PyPdfError, WrongPasswordError

    tighten()
    collector = Collector()
    try:
        reader = PdfReader(BytesIO(raw), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return {"error": "encrypted"}
        author = reader.metadata.author if reader.metadata else None
        for number in range(min(len(reader.pages), PAGES)):
            collector.start(number + 1)
            reader.pages[number].extract_text(
                visitor_operand_before=collector.operand, visitor_text=collector.text
            )
    except Enough:
        pass
    except MemoryError:
        return {"error": "memory"}
    except (FileNotDecryptedError, WrongPasswordError):
        return {"error": "encrypted"}
    except PyPdfError as error:
        heavy = "limit" in type(error).__name__.lower()
        return {"error": "memory" if heavy else "broken"}
    except Exception:
        # A damaged file may raise anything at all in the library; there is one thing to say of it.
        return {"error": "broken"}
    if not collector.characters:
        return {"error": "empty"}
    return {"author": str(author) if author else None, "runs": collector.runs}


def main() -> None:
    """Read stdin, write one JSON object."""
    bound()
    try:
        answer = json.dumps(read(sys.stdin.buffer.read()))
    except MemoryError:
        answer = '{"error": "memory"}'
    except RecursionError:
        answer = '{"error": "broken"}'
    sys.stdout.write(answer)


if __name__ == "__main__":
    main()

"""Writes small PDFs for the tests, with the type sizes and colours LinkedIn prints in."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence

DARK = "0.098 0.098 0.098 rg"
GREY = "0.694 0.694 0.694 rg"
WHITE = "1 1 1 rg"

Text = tuple[float, str, str]
"""Size in points, colour operator, text."""


def linkedin(
    side: Sequence[Text],
    main: Sequence[Text | str],
    *,
    author: str | None = "LinkedIn",
    compress: bool = True,
) -> bytes:
    """Pages as LinkedIn lays them out; "page" among `main` starts a new one."""
    pages: list[list[Text]] = [[]]
    for entry in main:
        if entry == "page":
            pages.append([])
        elif not isinstance(entry, str):
            pages[-1].append(entry)
    streams = []
    for number, texts in enumerate(pages, 1):
        column = draw(21.6, side) if number == 1 else ""
        foot = draw(384, [(9, DARK, f"Page {number} of {len(pages)}")], y=770)
        streams.append(f"q 1 0 0 -1 0 792 cm {column}{draw(223.6, texts)}{foot}Q")
    return document(streams, author=author, compress=compress)


def draw(x: float, texts: Iterable[Text], y: float = 40) -> str:
    """Operators that draw texts below each other, in a page turned upside down as FOP does."""
    drawn = []
    for size, color, text in texts:
        y += size * 1.2
        shown = text.encode("cp1252").hex()
        drawn.append(f"q {color} BT /F1 {size} Tf 1 0 0 -1 {x} {y:.2f} Tm <{shown}> Tj ET Q\n")
    return "".join(drawn)


def document(streams: Sequence[str], *, author: str | None, compress: bool = True) -> bytes:
    """A PDF whose pages hold these content streams."""
    bodies = [stream.encode("latin-1") for stream in streams]
    return from_bodies([zlib.compress(b) if compress else b for b in bodies], author, compress)


def from_bodies(bodies: Sequence[bytes], author: str | None, compress: bool) -> bytes:
    """The same of streams that are compressed already."""
    filters = b"/Filter /FlateDecode " if compress else b""
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(bodies)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(bodies)} /Kids [{kids}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for index, body in enumerate(bodies):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R"
            f" >> >> /Contents {5 + 2 * index} 0 R >>".encode()
        )
        length = f"/Length {len(body)} ".encode()
        objects.append(b"<< " + filters + length + b">>\nstream\n" + body + b"\nendstream")
    named = f" /Author ({author})" if author else ""
    objects.append(f"<< /Title (Resume){named} /Producer (Apache FOP Version 2.2) >>".encode())
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{offset:010d} 00000 n \n".encode() for offset in offsets)
    out += (
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\n".encode()
    )
    out += f"startxref\n{start}\n%%EOF\n".encode()
    return bytes(out)

"""PDF files through the child process: LinkedIn's, and all that is none or does harm."""

from __future__ import annotations

import io
import zlib

import pypdf
import pytest
from pdf_writer import DARK, GREY, WHITE, document, draw, from_bodies, linkedin

from linknote.errors import InputError
from linknote.store import pdf
from linknote.store.pdf import is_pdf, read_pdf

SIDE = [
    (13, WHITE, "Contact"),
    (10.5, WHITE, "www.linkedin.com/in/ines-"),
    (10.5, WHITE, "vega-8a41b2 (LinkedIn)"),
    (13, WHITE, "Top Skills"),
    (10.5, WHITE, "DORA"),
]
MAIN = [
    (26, DARK, "Inés Vega"),
    (12, DARK, "Head of Compliance | DORA | ex-Big"),
    (12, DARK, "Four"),
    (12, GREY, "Rotterdam, South Holland, Netherlands"),
    (15.75, DARK, "Summary"),
    (12, DARK, "I help banks stay compliant."),
    (15.75, DARK, "Experience"),
    (12, DARK, "Harbour Light Labs"),
    (10.5, DARK, "5 years 6 months"),
    (11.5, DARK, "Head of Compliance"),
    "page",
    (10.5, DARK, "January 2023\xa0-\xa0Present\xa0(2 years 9 months)"),
    (10.5, GREY, "Rotterdam"),
    (12, DARK, "Old Bank"),
    (11.5, DARK, "Auditor"),
    (10.5, DARK, "2012 - 2020 (8 years)"),
    (15.75, DARK, "Education"),
    (12, DARK, "Maasdam College"),
    (10.5, DARK, "MSc · (2008 - 2010)"),
]
PROFILE = linkedin(SIDE, MAIN)


def refusal(raw: bytes, **options: float) -> str:
    with pytest.raises(InputError) as caught:
        read_pdf(raw, file="Profile.pdf", **options)
    assert str(caught.value.where) == "Profile.pdf"
    assert caught.value.hint
    return caught.value.message


def rewritten(**locked: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(PROFILE)))
    writer.encrypt(**locked, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_linkedins_pdf_is_read_by_its_type_sizes() -> None:
    person = read_pdf(PROFILE)
    assert (person.format, person.lang) == ("linkedin-pdf", "en")
    assert (person.name, person.greeting) == ("Inés Vega", "Inés")
    assert person.headline == "Head of Compliance | DORA | ex-Big Four"
    assert person.location == "Rotterdam, South Holland, Netherlands"
    assert (person.role, person.company) == ("Head of Compliance", "Harbour Light Labs")
    assert person.school == "Maasdam College"
    assert person.about == "I help banks stay compliant."
    assert person.url == "www.linkedin.com/in/ines-vega-8a41b2"


def test_a_pdf_that_only_forbids_printing_is_read() -> None:
    assert read_pdf(rewritten(user_password="", owner_password="x")).name == "Inés Vega"


def test_a_locked_pdf_is_refused() -> None:
    message = refusal(rewritten(user_password="secret"))
    assert message == "this PDF is locked with a password"


@pytest.mark.parametrize(
    "raw",
    [PROFILE[: len(PROFILE) // 2], b"%PDF-1.4", b"%PDF-1.4\n" + bytes(range(256)) * 40],
    ids=["cut short", "its first line alone", "bytes without sense"],
)
def test_a_damaged_pdf_is_refused(raw: bytes) -> None:
    assert refusal(raw) == "this PDF cannot be read: it is damaged or cut short"


@pytest.mark.parametrize(
    "body",
    [b" " * 40_000_000, b"q " * 1_500_000],
    ids=["a stream that swells", "more operators than any page"],
)
def test_a_bomb_is_refused(body: bytes) -> None:
    bomb = from_bodies([zlib.compress(body)], "LinkedIn", True)
    assert refusal(bomb) == "this PDF needs more memory than a profile ever does"


def test_another_pdf_is_refused() -> None:
    other = document([draw(72, [(20, DARK, "Curriculum Vitae"), (11, DARK, "Ines")])], author="W")
    assert refusal(other) == "this PDF is not the one LinkedIn saves"


def test_a_pdf_of_pictures_is_refused() -> None:
    assert refusal(document([""], author=None)) == "this PDF holds no text, only pictures"


def test_a_pdf_that_takes_too_long_is_refused() -> None:
    assert refusal(PROFILE, seconds=0.001) == "this PDF takes longer than 0.001 seconds to read"


def test_without_the_extra_the_message_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "find_spec", lambda _name: None)
    with pytest.raises(InputError) as caught:
        read_pdf(PROFILE, file="Profile.pdf")
    assert 'pip install "linknote[pdf]"' in str(caught.value)


def test_a_pdf_is_known_by_its_mark() -> None:
    assert is_pdf(PROFILE)
    assert is_pdf(b"\n\n" + PROFILE)
    assert not is_pdf(b"Ines Vega, not a %PDF")

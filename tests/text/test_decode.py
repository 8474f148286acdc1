"""decode(): the encodings people's files come in, and what is refused with which words."""

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linknote.errors import InputError
from linknote.text.decode import Decoded, decode, decode_noting

GREETING = "Grüße aus Łódź – José"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_every_unicode_encoding_with_its_mark(encoding: str) -> None:
    assert decode_noting(GREETING.encode(encoding), file="p.txt") == Decoded(GREETING)


def test_big_endian_with_mark() -> None:
    assert decode(b"\xfe\xff" + GREETING.encode("utf-16-be"), file="p.txt") == GREETING


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_recognised(encoding: str) -> None:
    raw = "Dana Whitfield\nHead of Platform".encode(encoding)
    assert decode_noting(raw, file="p.txt") == Decoded(
        "Dana Whitfield\nHead of Platform", "read as UTF-16"
    )


@pytest.mark.parametrize(
    "text", ["Jörg Müller", "“Café” – 5 €", "Ça va, François ? Très bien", "¿Qué tal? Muñoz"]
)
def test_windows_text_is_read_with_a_note(text: str) -> None:
    assert decode_noting(text.encode("cp1252"), file="p.txt") == Decoded(
        text, "read as Windows-1252: check the accents"
    )


def test_a_few_broken_bytes_in_utf8_are_left_out() -> None:
    raw = "Łukasz Żak, Kraków, Łódź".encode() + b"\xff" + b" and more text here"
    assert decode_noting(raw, file="p.txt") == Decoded(
        "Łukasz Żak, Kraków, Łódź and more text here",
        "some bytes are not UTF-8 and were left out",
    )


def test_utf8_cut_in_the_middle_of_a_letter() -> None:
    assert decode_noting("Dana Müller 😀".encode()[:-1], file="p.txt") == Decoded(
        "Dana Müller ", "cut short in the middle of a letter"
    )


def test_text_garbled_before_it_came_here_is_read_and_said() -> None:
    raw = "Jörg Müller".encode().decode("cp1252").encode()
    assert decode_noting(raw, file="p.txt") == Decoded(
        "JÃ¶rg MÃ¼ller", "accents look garbled (Ã¼ for ü): copy the text again"
    )


def test_a_stray_nul_does_not_stop_a_text() -> None:
    assert decode(b"Dana Whitfield\x00, Head of Platform", file="-").startswith("Dana Whitfield")


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (gzip.compress(b"Dana"), "this is compressed with gzip"),
        (b"%PDF-1.4\n%\xe2\xe3", "this is a PDF, not text"),
        (b"PK\x03\x04rest", "this is a zip file or an office document"),
        (b"\x89PNG\r\n\x1a\n", "this is a picture"),
        (bytes(range(256)) * 4, "this is not text"),
        (b"\x00" * 100, "this is not text"),
        (b"\x81\x8d\x8f\x90\x9d" * 30, "this is not text"),
        (b"\xff\xfe" + b"\x00\xd8" * 50, "this is not text"),
    ],
)
def test_what_is_no_text_is_refused_by_name(raw: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        decode(raw, file="cv.bin")
    assert caught.value.message == message
    assert str(caught.value).startswith("cv.bin: ")


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_one_clear_error(raw: bytes) -> None:
    try:
        answer = decode(raw, file="-")
    except InputError as error:
        answer = error.message
    assert isinstance(answer, str)

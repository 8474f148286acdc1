"""units(): the length a browser's text box shows."""

import pytest

from linknote.text.count import units


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("Hi Dana", 7),
        ("é", 1),
        ("e\u0301", 1),
        ("😀", 2),
        ("👩‍💻", 5),
        ("a\r\nb\n", 4),
        ("\r\né", 2),
        ("王小明", 3),
        ("\ud83d", 1),
    ],
)
def test_units_are_utf16_after_nfc_and_newline_folding(text: str, expected: int) -> None:
    assert units(text) == expected

"""config.yaml → Settings, and every wrong line named."""

from __future__ import annotations

from pathlib import Path

import pytest

from linknote.errors import InputError
from linknote.model import Me
from linknote.store.settings import Settings, limit_of, load_settings, parse_settings

WHOLE = """\
me:
  name: Sam Reader
  line:
    en: I run the data team at a small clinic
    de: Ich leite das Datenteam einer kleinen Klinik
account: free
limit: 250
language: DE
register: formal
default-pack: mine
copy: false
"""


def test_everything_that_can_be_set() -> None:
    settings = parse_settings(WHOLE.encode(), file="config.yaml")
    assert settings == Settings(
        me=Me(
            name="Sam Reader",
            lines={
                "en": "I run the data team at a small clinic",
                "de": "Ich leite das Datenteam einer kleinen Klinik",
            },
        ),
        account="free",
        limit=250,
        language="de",
        register="formal",
        default_pack="mine",
        copy=False,
    )
    assert settings.me.line_in("de") == "Ich leite das Datenteam einer kleinen Klinik"
    assert settings.me.line_in("fr") is None


def test_one_line_about_me_serves_every_language() -> None:
    settings = parse_settings(b"me:\n  line: I teach statistics\n", file="config.yaml")
    assert settings.me.line_in("fr") == "I teach statistics"


VOICES = """\
me:
  line: I run the data team at a small clinic
  sign-off:
    en: Best from Leeds, Sam
    de: Viele Grüße aus Leeds, Sam
packs:
  mine:
    line:
      de: Ich leite den Filmclub
    sign-off: See you at the pictures, Sam
  club:
    line: I run the film club
  empty:
"""


@pytest.mark.parametrize(
    ("pack", "lang", "line", "sign_off"),
    [
        ("essentials", "en", "I run the data team at a small clinic", "Best from Leeds, Sam"),
        ("essentials", "fr", "I run the data team at a small clinic", None),
        ("mine", "en", "I run the data team at a small clinic", "See you at the pictures, Sam"),
        ("mine", "de", "Ich leite den Filmclub", "See you at the pictures, Sam"),
        ("club", "de", "I run the film club", "Viele Grüße aus Leeds, Sam"),
        ("empty", "en", "I run the data team at a small clinic", "Best from Leeds, Sam"),
    ],
)
def test_a_pack_may_have_its_own_line_and_sign_off(
    pack: str, lang: str, line: str, sign_off: str | None
) -> None:
    me = parse_settings(VOICES.encode(), file="config.yaml").me.in_pack(pack)
    assert (me.line_in(lang), me.sign_off_in(lang)) == (line, sign_off)


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"# nothing set yet\n", b"\xef\xbb\xbf# a mark\n"])
def test_nothing_set(raw: bytes) -> None:
    assert parse_settings(raw, file="config.yaml") == Settings()


@pytest.mark.parametrize(
    ("raw", "place", "words"),
    [
        ("account: gold\n", "config.yaml:1", "account wants free or premium, not 'gold'"),
        ("copy: true\nlimit: 0\n", "config.yaml:2", "limit wants a whole number from 1 to 16384"),
        ("limit: many\n", "config.yaml:1", "limit wants a whole number"),
        ("limit: true\n", "config.yaml:1", "limit wants a whole number"),
        ("me:\n  nmae: Sam\n", "config.yaml:2", "did you mean name"),
        ("acount: free\n", "config.yaml:1", "did you mean account"),
        ("me: Sam\n", "config.yaml:1", "me wants name: and line: below it"),
        ("me:\n  name: [Sam]\n", "config.yaml:2", "me.name wants a line of text"),
        ("me:\n  line:\n    german: x\n", "config.yaml:3", "wants a language code"),
        ("me:\n  sign-off: [a]\n", "config.yaml:2", "me.sign-off wants a line of text"),
        ("me:\n  sign-off: {german: x}\n", "config.yaml:2", "me.sign-off wants a language code"),
        ("packs: mine\n", "config.yaml:1", "packs wants a pack's name"),
        ("packs:\n  mine: x\n", "config.yaml:2", "packs.mine wants line: or sign-off: below it"),
        ("packs:\n  mine:\n    lin: x\n", "config.yaml:3", "unknown key lin – did you mean line?"),
        ("packs:\n  mine:\n    line: [x]\n", "config.yaml:3", "packs.mine.line wants a line"),
        ("packs:\n  Mine:\n    line: x\n", "config.yaml:2", "no pack is called Mine"),
        ("language: english\n", "config.yaml:1", "language wants a language code"),
        ("copy: no\n", "config.yaml:1", "copy wants true or false, not 'no'"),
        ("register: polite\n", "config.yaml:1", "register wants formal or informal"),
        ("copy: true\ncopy: false\n", "config.yaml:2", "twice"),
        ("me: &a {name: Sam}\n", "config.yaml:1", "anchor"),
        ("- a list\n", "config.yaml", ""),
    ],
)
def test_what_is_wrong_is_said_with_its_line(raw: str, place: str, words: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_settings(raw.encode(), file="config.yaml")
    assert str(caught.value).startswith(place)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_file_is_no_settings(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "nowhere" / "config.yaml") == Settings()


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="this is a folder"):
        load_settings(tmp_path)


@pytest.mark.parametrize(
    ("limit", "account", "settings", "expected"),
    [
        (None, None, Settings(), 300),
        (None, None, Settings(account="free"), 200),
        (None, None, Settings(account="free", limit=500), 500),
        (None, "premium", Settings(account="free", limit=500), 300),
        (None, "free", Settings(limit=500), 200),
        (120, "free", Settings(limit=500), 120),
    ],
)
def test_the_limit_in_the_order_of_the_contract(
    limit: int | None, account: str | None, settings: Settings, expected: int
) -> None:
    assert limit_of(limit, account, settings) == expected

"""Changing one setting keeps everything else in the file, comments too."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest

from linknote.errors import InputError
from linknote.store.settings import load_settings
from linknote.store.settings_edit import change_settings, known_key, typed

MINE = """\
# my own words
account: free   # only five notes a month

me:
  # as on my card
  name: Sam Reader
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config.yaml"


def test_comments_and_order_are_kept(config: Path) -> None:
    config.write_text(MINE)
    change_settings(config, {"account": "premium", "me.line": "I teach: statistics"})
    assert (
        config.read_text()
        == """\
# my own words
account: premium # only five notes a month

me:
  # as on my card
  name: Sam Reader
  line: 'I teach: statistics'
"""
    )


def test_a_new_file_is_private_and_explains_itself(config: Path) -> None:
    change_settings(config, {"me.name": "Zoë ✓"})
    assert stat.S_IMODE(config.stat().st_mode) == 0o600
    assert load_settings(config).me.name == "Zoë ✓"
    assert "# account: free" in config.read_text()
    assert [path.name for path in config.parent.iterdir()] == ["config.yaml"]


def test_a_setting_can_be_forgotten(config: Path) -> None:
    config.write_text(MINE)
    change_settings(config, {"account": None, "limit": None})
    assert load_settings(config).account is None
    assert load_settings(config).me.name == "Sam Reader"


def test_a_line_for_a_second_language_keeps_the_first(config: Path) -> None:
    change_settings(config, {"me.line": "I run the data team at a small clinic"})
    change_settings(config, {"me.line.de": "Ich leite ein Datenteam"})
    assert load_settings(config).me.lines == {
        "en": "I run the data team at a small clinic",
        "de": "Ich leite ein Datenteam",
    }
    with pytest.raises(InputError, match="set by language"):
        change_settings(config, {"me.line": "one for all"})


def test_a_pack_is_given_a_line_and_a_sign_off_of_its_own(config: Path) -> None:
    config.write_text(MINE)
    change_settings(config, {"packs.mine.sign-off": "See you soon, Sam"})
    change_settings(config, {"packs.mine.line": "I run the film club"})
    change_settings(config, {"packs.mine.sign-off.de": "Bis bald, Sam"})
    assert (
        config.read_text()
        == MINE
        + """\
packs:
  mine:
    sign-off:
      en: See you soon, Sam
      de: Bis bald, Sam
    line: I run the film club
"""
    )
    change_settings(config, {"packs.mine.line": None, "packs.other.line": None})
    assert load_settings(config).me.in_pack("mine").line_in("en") is None


@pytest.mark.parametrize(
    "value", ["no: yes", "- x", "[a]", "{b}", "'", '"', "#", "null", "12", "é"]
)
def test_any_line_comes_back_as_it_was_typed(config: Path, value: str) -> None:
    change_settings(config, {"me.line": value})
    assert load_settings(config).me.line == value


def test_a_wrong_value_changes_nothing(config: Path) -> None:
    config.write_text(MINE)
    with pytest.raises(InputError, match="account wants free or premium"):
        change_settings(config, {"me.name": "Else", "account": "gold"})
    assert config.read_text() == MINE


def test_a_file_that_is_already_wrong_is_left_alone(config: Path) -> None:
    config.write_text("acount: free\n")
    with pytest.raises(InputError, match=r"config\.yaml:1"):
        change_settings(config, {"account": "free"})
    assert config.read_text() == "acount: free\n"


def test_a_linked_file_stays_a_link(config: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "linknote.yaml"
    real.parent.mkdir()
    real.write_text(MINE)
    config.symlink_to(real)
    change_settings(config, {"copy": False})
    assert config.is_symlink()
    assert load_settings(real).copy is False


def test_unknown_keys_name_the_nearest() -> None:
    assert known_key("me.line.de") == known_key("packs.mine.line") == "me.line"
    assert known_key("me.sign-off.de") == known_key("packs.mine.sign-off.de") == "me.sign-off"
    for key in ("packs", "packs.line", "packs.mine.lin", "packs.a.b.line", "line", "me.line.de.at"):
        with pytest.raises(InputError, match="there is no setting called"):
            known_key(key)
    with pytest.raises(InputError, match="no pack is called 'Mine'"):
        known_key("packs.Mine.line")
    with pytest.raises(InputError, match=r"did you mean me\.name"):
        known_key("me.nam")


def test_values_are_read_as_yaml_would() -> None:
    assert [typed(v) for v in ("true", "false", "250", "free", "025x")] == [
        True,
        False,
        250,
        "free",
        "025x",
    ]


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="mounts a small disk as root")
def test_a_full_disk_keeps_the_old_settings(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(disk)])
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a disk")
    try:
        config = disk / "config.yaml"
        config.write_text(MINE)
        (disk / "filler").write_bytes(b"x" * 3 * 4096)
        with pytest.raises(InputError, match="no space left on device"):
            change_settings(config, {"copy": False})
        assert config.read_text() == MINE
        assert {path.name for path in disk.iterdir()} == {"config.yaml", "filler"}
    finally:
        subprocess.run(["umount", str(disk)], check=True)

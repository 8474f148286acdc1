"""`config import-me`: an export or a profile fills the settings; nothing is overwritten."""

from __future__ import annotations

import zipfile

import pytest

from linknote.store.settings import load_settings

PROFILE = 'First Name,Last Name,Headline,Geo Location\nSam,Reader,Data,"Leeds, United Kingdom"\n'
POSITIONS = "Company Name,Title\nNorthwind Clinic,Data Lead\nFernhill,Analyst\nFernhill,Clerk\n"
EDUCATION = "School Name,Degree Name\nAiredale University,BSc\n"


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Profile.csv", PROFILE)
        archive.writestr("Positions.csv", POSITIONS)
        archive.writestr("Education.csv", EDUCATION)
        archive.writestr("Connections.csv", "not read")
    return path


def test_an_export_fills_what_is_not_set(linknote, own_home, export):
    linknote("config", "set", "me.name", "Sam R.")
    done = linknote("config", "import-me", str(export))
    assert (done.returncode, done.stdout) == (0, "")
    me = load_settings(own_home / "config.yaml").me
    assert me.name == "Sam R."
    assert me.companies == ("Northwind Clinic", "Fernhill")
    assert me.schools == ("Airedale University",)
    assert me.city == "Leeds, United Kingdom"
    assert "nothing in it" in linknote("config", "import-me", str(export)).stderr


def test_an_unpacked_export_says_the_same(linknote, own_home, export, tmp_path):
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(export) as archive:
        archive.extractall(folder)
    assert linknote("config", "import-me", str(folder)).returncode == 0
    assert load_settings(own_home / "config.yaml").me.schools == ("Airedale University",)


def test_ones_own_profile_will_do(linknote, own_home, tmp_path):
    page = tmp_path / "me.txt"
    page.write_text("Sam Reader, Data Lead at Northwind Clinic")
    assert linknote("config", "import-me", str(page)).returncode == 0
    assert load_settings(own_home / "config.yaml").me.companies == ("Northwind Clinic",)


def test_ones_own_page_copied_while_signed_in_will_do(linknote, own_home, tmp_path):
    page = tmp_path / "me.txt"
    page.write_text(
        "Home\nMy Network\nJobs\nMessaging\nNotifications\nSam Reader\nMe\nSam Reader\n"
        "Data Lead at Northwind Clinic\nLeeds, England, United Kingdom\n·\nContact info\n"
        "Northwind Clinic\nAiredale University\n500+ connections\nOpen to\nAdd profile section\n"
    )
    assert linknote("config", "import-me", str(page)).returncode == 0
    me = load_settings(own_home / "config.yaml").me
    assert (me.name, me.city) == ("Sam Reader", "Leeds, England, United Kingdom")
    assert (me.companies, me.schools) == (("Northwind Clinic",), ("Airedale University",))
    assert linknote("profile", str(page)).returncode == 2


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04 broken", b"12 34"])
def test_anything_else_is_one_clear_line(linknote, tmp_path, raw):
    path = tmp_path / "x.zip"
    path.write_bytes(raw)
    done = linknote("config", "import-me", str(path))
    assert done.returncode == 2
    assert done.stderr.startswith("linknote: ")
    assert done.stderr.count("\n") == 1

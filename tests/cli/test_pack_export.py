"""`pack export`, and what becomes of a pack where the disk does not play along."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.cli.gift_pack import ADDED, BROKEN, gift

__all__ = ["gift"]


def test_a_zip_goes_from_one_home_to_the_next(linknote, gift, tmp_path):
    linknote("pack", "add", str(gift))
    done = linknote("pack", "export", "gift", cwd=tmp_path, env=_here())
    assert (done.returncode, done.stdout) == (0, "gift.zip\n")
    assert done.stderr == (
        "gift: 2 templates (de en): others add it with linknote pack add gift.zip\n"
    )
    with zipfile.ZipFile(tmp_path / "gift.zip") as archive:
        held = [(entry.filename, entry.date_time[0]) for entry in archive.infolist()]
    assert held == [("gift/de/hello.j2", 1980), ("gift/hello.j2", 1980), ("gift/pack.yaml", 1980)]
    first = (tmp_path / "gift.zip").read_bytes()

    again = linknote("pack", "export", "gift", cwd=tmp_path, env=_here())
    assert (again.returncode, again.stderr) == (
        2,
        "linknote: gift.zip: this file is there already – --force writes over it\n",
    )
    linknote("pack", "export", "gift", "--out", str(tmp_path / "same.zip"))
    assert (tmp_path / "same.zip").read_bytes() == first

    fresh = {"LINKNOTE_HOME": str(tmp_path / "fresh")}
    zipped = tmp_path / "gift.zip"
    assert linknote("pack", "add", str(zipped), env=fresh).stderr == ADDED.format(zipped)
    assert "Hallo Dana Whitfield" in linknote(
        "compose", "--who", "Dana Whitfield", "--found", "Ihr Vortrag", "--why", "um zu lernen",
        "--lang", "de", "--template", "gift/hello", "--yes", "--no-copy", env=fresh,
    ).stdout  # fmt: skip


def test_an_export_holds_what_a_pack_may_and_names_what_stays(linknote, own_home, tmp_path):
    linknote("pack", "new", "mine")
    placed = own_home / "packs" / "mine"
    (placed / "notes.docx").write_text("x")
    (placed / ".git").mkdir()
    (placed / "link.md").symlink_to("/etc/passwd")
    out = tmp_path / "out.zip"
    done = linknote("pack", "export", "mine", "--out", str(out))
    assert (done.returncode, done.stdout) == (0, f"{out}\n")
    assert done.stderr == (
        "Left out, because a pack cannot hold it: link.md\n"
        "Left out, because a pack cannot hold it: notes.docx\n"
        "mine: 1 template (en): others add it with linknote pack add out.zip\n"
    )
    with zipfile.ZipFile(out) as archive:
        assert archive.namelist() == ["mine/hello.j2", "mine/pack.yaml"]


def test_a_pack_that_is_not_in_order_is_not_exported(linknote, own_home, tmp_path):
    linknote("pack", "new", "mine")
    (own_home / "packs" / "mine" / "broken.j2").write_text(BROKEN)
    done = linknote("pack", "export", "mine", "--out", str(tmp_path / "out.zip"))
    assert done.returncode == 2
    assert done.stderr == (
        f"linknote: {own_home}/packs/mine/broken.j2:4:7: mine is not in order yet:"
        " unknown name person.greting – did you mean person.greeting? known here:"
        " person.company, person.greeting, person.location, person.message, person.name,"
        " person.role, person.school, person.told_how, person.told_why\n"
    )
    assert not (tmp_path / "out.zip").exists()


@pytest.mark.parametrize(
    ("out", "said"),
    [
        ("{}", "{}: this is a folder – name the file: {}/mine.zip"),
        ("/dev/full/mine.zip", "/dev/full/mine.zip: cannot be written: file exists"),
        ("/proc/mine.zip", "/proc/mine.zip: cannot be written: no such file or directory"),
    ],
)
def test_an_export_that_cannot_be_written(linknote, tmp_path, out, said):
    linknote("pack", "new", "mine")
    done = linknote("pack", "export", "mine", "--out", out.format(tmp_path))
    assert (done.returncode, done.stderr) == (
        2,
        f"linknote: {said.format(tmp_path, tmp_path)}\n",
    )


def test_a_record_that_somebody_tampered_with(linknote, own_home, gift):
    linknote("pack", "add", str(gift))
    record = own_home / "packs" / ".added" / "records" / "gift.json"
    record.write_text(record.read_text().replace('"folder"', '"git"'))
    assert "from elsewhere (its record is broken)" in linknote("pack", "list").stdout
    done = linknote("pack", "update", "gift", "--yes")
    assert (done.returncode, done.stderr) == (
        2,
        (
            f"linknote: {record}: the record of where gift came from is broken"
            " – remove gift and add it again\n"
        ),
    )
    assert linknote("pack", "remove", "gift", "--yes").returncode == 0
    assert not record.exists()


def test_packs_that_cannot_be_written(linknote, own_home, gift):
    own_home.mkdir()
    (own_home / "packs").write_text("a file where the folder should be")
    done = linknote("pack", "add", str(gift))
    assert (done.returncode, done.stderr) == (
        2,
        f"linknote: the packs in {own_home}/packs cannot be changed: not a directory\n",
    )


def test_a_limit_on_file_sizes_is_a_full_disk(linknote, own_home, gift):
    """The system itself stops the write: EFBIG, as a quota does."""
    import resource

    (gift / "README").write_text("x" * 5_000)
    done = linknote(
        "pack", "add", str(gift),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000)),
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (
        2,
        f"linknote: the packs in {own_home}/packs cannot be changed: file too large\n",
    )
    assert [path.name for path in (own_home / "packs").iterdir()] == [".added"]
    assert not (own_home / "packs" / ".added" / "under-way").exists()


def _here() -> dict[str, str]:
    """This checkout's code for a run that starts in another folder."""
    return {"PYTHONPATH": str(Path(__file__).parents[2])}

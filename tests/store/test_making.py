"""Writing a pack of one's own: whole, never over what is there, every trouble a sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from linknote.errors import InputError
from linknote.store.making import add_template, make_pack, take_back, template_files, write_new


def refusing(kind: type[OSError], number: int):
    """A Path.open and os.listdir of a disk that refuses: tests may run as root, who is refused
    nothing."""

    def refuse(*_: object, **__: object) -> None:
        raise kind(number, os.strerror(number))

    return refuse


def test_a_read_only_packs_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "mkdir", refusing(OSError, 30))
    with pytest.raises(InputError) as caught:
        make_pack(tmp_path / "packs" / "mine", lang="en", key="hello", text="x")
    assert str(caught.value) == (
        f"{tmp_path / 'packs' / 'mine' / 'hello.j2'}: cannot be written: read-only file system"
    )


def test_a_folder_that_cannot_be_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "listdir", refusing(PermissionError, 13))
    with pytest.raises(InputError) as caught:
        template_files(tmp_path, "talk")
    assert str(caught.value) == f"{tmp_path}: cannot be read: permission denied"


def test_a_full_disk_leaves_no_half_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", refusing(OSError, 28))
    with pytest.raises(InputError, match="no space left on device"):
        make_pack(tmp_path / "mine", lang="en", key="hello", text="x" * 5000)
    assert list((tmp_path / "mine").iterdir()) == []


def test_a_run_that_was_interrupted_is_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            make_pack(tmp_path / "mine", lang="en", key="hello", text="x")
    made = make_pack(tmp_path / "mine", lang="en", key="hello", text="x")
    assert [path.name for path in made] == ["hello.j2", "pack.yaml"]
    assert (tmp_path / "mine" / "pack.yaml").read_text().splitlines()[1] == "name: mine"


def test_what_is_there_is_never_written_over(tmp_path: Path) -> None:
    file = tmp_path / "talk.j2"
    file.write_text("mine")
    with pytest.raises(InputError, match="there is a file here already"):
        write_new(file, "other")
    file.unlink()
    file.symlink_to(tmp_path / "nowhere")
    with pytest.raises(InputError, match="there is a file here already"):
        write_new(file, "other")
    assert not (tmp_path / "nowhere").exists()


def test_a_template_lies_where_its_language_does(tmp_path: Path) -> None:
    make_pack(tmp_path / "mine", lang="en", key="talk", text="x")
    (tmp_path / "mine" / "en").mkdir()
    for lang in ("en", "de"):
        add_template(tmp_path / "mine", lang=lang, key="talk", text="x")
    found = [(str(one.path.relative_to(tmp_path)), one.lang)
             for one in template_files(tmp_path / "mine", "talk")]  # fmt: skip
    assert found == [
        ("mine/talk.j2", None), ("mine/de/talk.j2", "de"), ("mine/en/talk.j2", "en"),
    ]  # fmt: skip


def test_a_pack_whose_manifest_is_broken_takes_no_template(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text("nmae: mine\n")
    with pytest.raises(InputError, match=r"pack\.yaml:1:1: unknown key nmae – did you mean name"):
        add_template(tmp_path, lang="en", key="talk", text="x")
    assert not (tmp_path / "talk.j2").exists()


def test_only_what_nobody_touched_is_taken_back(tmp_path: Path) -> None:
    for text, stays in (("as it was", False), ("changed", True)):
        file = tmp_path / "de" / "talk.j2"
        write_new(file, text)
        take_back(file, "as it was")
        assert file.exists() is stays
        assert file.parent.exists() is stays
    take_back(tmp_path / "not" / "there.j2", "as it was")

"""`pack add`, `update`, `remove`, `export` and what `list` says of them, as a user meets them."""

from __future__ import annotations

import json
import shutil
from hashlib import sha256

import pytest

from tests.cli.gift_pack import ADDED, BROKEN, HELLO, MANIFEST, gift, listed

__all__ = ["gift"]


def test_a_folder_is_added_and_its_notes_composed(linknote, own_home, gift):
    done = linknote("pack", "add", str(gift))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", ADDED.format(gift))
    note = linknote(
        "compose", "--who", "Dana Whitfield", "--found", "your talk on typing", "--yes",
        "--no-copy", "--why", "to learn more", "--template", "gift/hello",
    )  # fmt: skip
    assert note.stdout == "Hi Dana, I'm interested in your talk on typing.\n"
    assert listed(linknote) == [f"gift 1.2 2 templates de en Notes to give away {gift}"]
    record = json.loads((own_home / "packs" / ".added" / "records" / "gift.json").read_text())
    printed = "".join(
        f"{sha256((gift / path).read_bytes()).hexdigest()}  {path}\n"
        for path in ("de/hello.j2", "hello.j2", "pack.yaml")
    )  # as sha256sum prints it
    assert record.pop("when").endswith("Z")
    assert record == {
        "name": "gift",
        "kind": "folder",
        "from": str(gift),
        "ref": None,
        "commit": None,
        "sha256": sha256(printed.encode()).hexdigest(),
        "linknote": "0.1.0",
    }


def test_adding_again_says_update_and_another_of_that_name_is_refused(linknote, gift, tmp_path):
    linknote("pack", "add", str(gift))
    again = linknote("pack", "add", str(gift))
    assert (again.returncode, again.stderr) == (
        2,
        (
            "linknote: you have a pack called gift already"
            " – to fetch it again: linknote pack update gift\n"
        ),
    )
    other = tmp_path / "other"
    shutil.copytree(gift, other)
    done = linknote("pack", "add", str(other))
    assert (done.returncode, done.stderr) == (
        2,
        (
            "linknote: you have a pack called gift already"
            f" – that one is from {gift}: rename one of the two in its pack.yaml\n"
        ),
    )


def test_a_pack_of_ones_own_is_never_written_over(linknote, own_home, gift):
    linknote("pack", "new", "gift")
    done = linknote("pack", "add", str(gift))
    assert (done.returncode, done.stderr) == (
        2,
        (
            "linknote: you have a pack called gift already"
            " – that one is one of your own: rename one of the two in its pack.yaml\n"
        ),
    )
    assert listed(linknote) == ["gift - 1 template en Notes of my own yours"]


def test_a_broken_template_is_named_and_the_good_ones_are_kept(linknote, gift):
    (gift / "broken.j2").write_text(BROKEN)
    done = linknote("pack", "add", str(gift))
    assert done.returncode == 0
    assert done.stderr.splitlines()[:2] == [
        f"Added gift: 2 templates (de en) from {gift}",
        f"{gift}/broken.j2:4:7: unknown name person.greting: this template is left out",
    ]
    assert "gift 1.2 2 templates" in listed(linknote)[0]


def test_a_template_where_none_is_looked_for_is_named(linknote, gift):
    (gift / "templates").mkdir()
    (gift / "templates" / "more.j2").write_text(HELLO)
    done = linknote("pack", "add", str(gift))
    assert (done.returncode, done.stderr.splitlines()[1]) == (
        0,
        f"{gift}/templates/more.j2: a template where none is looked for: this template is left out",
    )


def test_an_update_shows_the_difference_and_changes_nothing_unasked(linknote, own_home, gift):
    linknote("pack", "add", str(gift))
    (gift / "hello.j2").write_text(HELLO.replace("Hi", "Hello"))
    (gift / "de" / "hello.j2").unlink()
    (gift / "README.md").write_text("Hello\n")
    shown = (
        f"gift at {gift}:\n"
        "changed  hello.j2\n"
        "    @@ -2,3 +2,3 @@\n"
        "     title: Hello\n"
        "     ---\n"
        "    -Hi {{ person.greeting }}, {{ found | sentence }}\n"
        "    +Hello {{ person.greeting }}, {{ found | sentence }}\n"
        "removed  de/hello.j2\n"
        "added  README.md\n"
    )
    asked = linknote("pack", "update", "gift")
    assert (asked.returncode, asked.stdout, asked.stderr) == (
        2,
        "",
        (
            f"{shown}linknote: there is no terminal to ask on"
            " – linknote pack update gift --yes takes it\n"
        ),
    )
    assert (own_home / "packs" / "gift" / "hello.j2").read_text() == HELLO
    done = linknote("pack", "update", "gift", "--yes")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"{shown}Updated gift: 1 template (en)\n"
    assert (own_home / "packs" / "gift" / "hello.j2").read_text() == HELLO.replace("Hi", "Hello")
    assert not (own_home / "packs" / "gift" / "de").exists()
    again = linknote("pack", "update", "gift")
    assert (again.returncode, again.stderr) == (0, "gift is already up to date\n")


def test_an_update_without_a_name_goes_through_all_that_were_added(linknote, gift, tmp_path):
    nothing = linknote("pack", "update")
    assert (nothing.returncode, nothing.stderr) == (
        0,
        "No pack was added from elsewhere; linknote pack add brings one\n",
    )
    linknote("pack", "new", "mine")
    linknote("pack", "add", str(gift))
    other = tmp_path / "other"
    shutil.copytree(gift, other)
    (other / "pack.yaml").write_text(MANIFEST.replace("gift", "other"))
    linknote("pack", "add", str(other))
    shutil.rmtree(gift)
    done = linknote("pack", "update")
    assert (done.returncode, done.stderr.splitlines()) == (
        2,
        [
            f"gift stays as it is: {gift}: cannot be read: no such file or directory",
            "other is already up to date",
        ],
    )


def test_a_source_that_has_become_another_pack_or_none_changes_nothing(linknote, own_home, gift):
    linknote("pack", "add", str(gift))
    (gift / "pack.yaml").write_text("name: essentials\n")
    done = linknote("pack", "update", "gift", "--yes")
    assert (done.returncode, done.stderr) == (
        2,
        (
            f"linknote: {gift}: gift is now called essentials at its source"
            f" – linknote pack add {gift}\n"
        ),
    )
    (gift / "pack.yaml").write_text(MANIFEST)
    (gift / "README").symlink_to("/etc/passwd")
    done = linknote("pack", "update", "gift", "--yes")
    assert done.returncode == 2
    assert done.stderr == (f"linknote: {gift}: a link: README – a pack holds plain files alone\n")
    assert sorted(path.name for path in (own_home / "packs" / "gift").iterdir()) == [
        "de", "hello.j2", "pack.yaml",
    ]  # fmt: skip


def test_what_was_changed_on_disk_is_said(linknote, own_home, gift):
    linknote("pack", "add", str(gift))
    placed = own_home / "packs" / "gift"
    (placed / "hello.j2").write_text(HELLO.replace("Hi", "\x1b[31mGood day\u202e"))
    changed = f"{gift} · changed on disk since it was added"
    linknote("pack", "edit", "gift/hello", env={"EDITOR": "true"})
    assert changed in linknote("pack", "list").stdout
    asked = linknote("pack", "update", "gift")
    assert "    -Good day {{ person.greeting }}, {{ found | sentence }}\n" in asked.stderr
    assert "You have changed gift since it was added: your changes would be lost\n" in asked.stderr
    linknote("pack", "update", "gift", "--yes")
    assert "since it was added" not in linknote("pack", "list").stdout
    (placed / "notes.docx").write_text("somebody's work")  # no part of a pack, and not ours to lose
    assert changed in linknote("pack", "list").stdout


def test_remove_asks_and_keeps_essentials(linknote, own_home, gift):
    linknote("pack", "add", str(gift))
    asked = linknote("pack", "remove", "gift")
    assert (asked.returncode, asked.stderr) == (
        2,
        "linknote: there is no terminal to ask on – linknote pack remove gift --yes removes it\n",
    )
    done = linknote("pack", "remove", "gift", "--yes")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "Removed gift\n")
    assert [path.name for path in (own_home / "packs").iterdir()] == [".added"]
    assert list((own_home / "packs" / ".added" / "records").iterdir()) == []
    refused = linknote("pack", "remove", "essentials", "--yes")
    assert (refused.returncode, refused.stderr) == (
        2,
        (
            "linknote: essentials comes with linknote and stays"
            " – your own packs are looked into before it\n"
        ),
    )


@pytest.mark.parametrize("name", ["../gift", ".added", "/etc", "gift/..", ""])
def test_only_a_pack_can_be_removed(linknote, own_home, gift, name):
    linknote("pack", "add", str(gift))
    done = linknote("pack", "remove", name, "--yes")
    assert (done.returncode, done.stderr) == (
        2,
        (
            f"linknote: there is no pack of yours called {name!r}"
            f" – {'did you mean gift? ' if 'gift' in name else ''}there are: gift\n"
        ),
    )
    assert (own_home / "packs" / ".added" / "records" / "gift.json").exists()


def test_a_pack_made_where_an_added_one_was_deleted_by_hand_is_ones_own(linknote, own_home, gift):
    linknote("pack", "add", str(gift))
    shutil.rmtree(own_home / "packs" / "gift")
    linknote("pack", "new", "gift")
    assert listed(linknote) == ["gift - 1 template en Notes of my own yours"]
    done = linknote("pack", "update", "gift", "--yes")
    assert (done.returncode, done.stderr) == (
        2,
        "linknote: gift is your own pack: there is nowhere to update it from\n",
    )


def test_what_would_not_be_read_afterwards_is_not_added(linknote, own_home, gift):
    for number in range(400):
        (gift / f"t{number}.j2").write_text(HELLO)
    done = linknote("pack", "add", str(gift))
    assert (done.returncode, done.stderr) == (
        2, f"linknote: {gift}: more than 400 templates\n",
    )  # fmt: skip
    for number in range(400):
        (gift / f"t{number}.j2").unlink()
    for number in range(18):
        (gift / f"t{number}.j2").write_text(HELLO + "{# " + "x" * 30_000 + " #}")
    done = linknote("pack", "add", str(gift))
    assert done.stderr == f"linknote: {gift}: the templates are larger than 512 KiB together\n"
    assert not (own_home / "packs" / "gift").exists()


def test_rules_that_are_not_in_order_are_said_when_a_pack_is_added(linknote, gift):
    (gift / "rules.yaml").write_text("rules:\n  - id: a.b\n")
    done = linknote("pack", "add", str(gift))
    assert done.returncode == 0
    assert (
        f"{gift}/rules.yaml:2:5: a rule needs 'kind': the rules of this pack are left out"
        in done.stderr.splitlines()
    )

"""From nothing to a note in somebody else's home: by zip, by folder, by a git host over TLS."""

from __future__ import annotations

import json
import os
import shutil

from tests.git_host import git

NOTE = (
    "compose", "--who", "Dana Whitfield, Data Lead at Brindle & Oak", "--found",
    "your talk on rosters", "--why", "to learn how you plan night shifts", "--yes", "--no-copy",
    "--template", "mine/hello",
)  # fmt: skip
WRITTEN = (
    "Hi Dana, thank you for your talk on rosters. I'd like to learn how you plan night shifts.\n"
)
FIRST = "{% if found is noun %}thank you for "
BETTER = "{% if found is noun %}many thanks for "


def test_made_shared_used_updated_removed(host, runs, tmp_path):
    scratch, here = tmp_path / "scratch", tmp_path / "elsewhere"
    scratch.mkdir()
    here.mkdir()

    def at(name):
        def run(*args):
            done = runs(
                *args, home=tmp_path / name, scratch=scratch, cwd=here, ca_file=host.ca_file
            )
            assert (done.out + done.err).replace("\n", "").isprintable()
            return done.status, done.out, done.err

        return run

    maker = at("maker")
    assert maker("pack", "new", "mine")[0] == 0
    made = tmp_path / "maker" / "packs" / "mine"
    assert maker("pack", "list")[1].split("\n")[0].split() == [
        "mine", "-", "1", "template", "en", "Notes", "of", "my", "own", "yours",
    ]  # fmt: skip
    assert maker("pack", "export", "mine")[:2] == (0, "mine.zip\n")

    for name, source in (("by-zip", str(here / "mine.zip")), ("by-folder", str(made))):
        friend = at(name)
        status, out, err = friend("pack", "add", source)
        assert (status, out) == (0, "")
        assert err.startswith(f"Added mine: 1 template (en) from {source}\n")
        assert friend(*NOTE)[1] == WRITTEN
        assert f" {source}\n" in friend("pack", "list")[1]
        assert friend("pack", "update") == (0, "", "mine is already up to date\n")
        assert friend("pack", "remove", "mine", "--yes")[0] == 0
        assert friend(*NOTE)[0] == 2

    tree = host.root / "mine.git"
    shutil.copytree(made, tree)
    git(tree, "init", "--quiet", "--initial-branch=main")
    first = host.commit(tree, {"README.md": "# Mine\n"})
    git(tree, "tag", "v1")
    url = f"{host.url}/mine.git"

    by_git, by_tag, by_commit = at("by-git"), at("by-tag"), at("by-commit")
    for friend, ref in ((by_git, ""), (by_tag, "@v1"), (by_commit, f"@{first}")):
        status, out, err = friend("pack", "add", f"{url}{ref}")
        assert (status, out) == (0, "")
        assert err.splitlines()[:2] == [
            f"Fetching {url}{ref}",
            f"Added mine: 1 template (en) from {url}{ref}, commit {first[:7]}",
        ]
        assert friend(*NOTE)[1] == WRITTEN
        assert f" {url}{ref} ({first[:7]})\n" in friend("pack", "list")[1]
        fresh = f"Fetching {url}{ref}\nmine is already up to date\n"
        assert friend("pack", "update", "mine") == (0, "", fresh)

    text = (tree / "hello.j2").read_text()
    assert FIRST in text
    second = host.commit(tree, {"hello.j2": text.replace(FIRST, BETTER), "README.md": "# Ours\n"})
    for friend, ref in ((by_tag, "@v1"), (by_commit, f"@{first}")):
        fresh = f"Fetching {url}{ref}\nmine is already up to date\n"
        assert friend("pack", "update", "mine") == (0, "", fresh)
    status, out, err = by_git("pack", "update", "mine")
    assert (status, out) == (2, "")
    lines = err.splitlines()[1:]
    assert lines[0] == f"mine at {url}, commit {second[:7]}:"
    assert lines[1] == "changed  hello.j2"
    at = lines.index("changed  README.md")
    assert lines[at + 1 : at + 4] == ["    @@ -1 +1 @@", "    -# Mine", "    +# Ours"]
    assert sum(line.startswith("    +{% if") or "many thanks for" in line for line in lines) == 1
    assert by_git(*NOTE)[1] == WRITTEN
    assert by_git("pack", "update", "mine", "--yes")[0] == 0
    assert by_git(*NOTE)[1] == WRITTEN.replace("thank you", "many thanks")
    record = json.loads(
        (tmp_path / "by-git" / "packs" / ".added" / "records" / "mine.json").read_text()
    )
    assert (record["from"], record["ref"], record["commit"]) == (url, None, second)

    git(tree, "tag", "--force", "v1")  # a tag that moved: shown as any other change
    assert by_tag("pack", "update", "mine", "--yes")[0] == 0
    assert f" {url}@v1 ({second[:7]})\n" in by_tag("pack", "list")[1]

    for friend in (by_git, by_tag, by_commit):
        assert friend("pack", "remove", "mine", "--yes") == (0, "", "Removed mine\n")
        assert friend(*NOTE)[0] == 2
    assert os.listdir(scratch) == []


def test_an_update_from_a_host_that_turned_hostile(host, runs, tmp_path):
    """The old pack stays as it is and usable, whatever the new one is."""
    tree = host.repository(
        "turned",
        {"pack.yaml": "name: mine\n", "hello.j2": "---\ntitle: Hello\n---\nHi {{ found }}\n"},
    )
    place = {"home": tmp_path / "home", "scratch": tmp_path, "cwd": tmp_path}

    def run(*args):
        return runs(*args, **place, ca_file=host.ca_file)

    assert run("pack", "add", f"{host.url}/turned").status == 0
    before = (tmp_path / "home" / "packs" / "mine" / "hello.j2").read_bytes()
    turns = [
        ({"pack.yaml": "name: essentials\n"}, "mine is now called essentials at its source"),
        ({"pack.yaml": "name: mine\nformat: 9\n"}, "this pack is made for a newer linknote"),
        ({"pack.yaml": "name: mine\n", "hello.j2": "\x1b[2J"}, "a hidden character (U+001B)"),
        ({"hello.j2": "---\ntitle: Hello\n---\n{{ x() }}\n"}, "no template in it can be used"),
        ({"run.sh": "x"}, "this is no file of a pack: run.sh"),
    ]
    for files, said in turns:
        host.commit(tree, files)
        done = run("pack", "update", "mine", "--yes")
        assert (done.status, done.out) == (2, "")
        assert said in done.err
        assert done.err.count("\n") == 2
        assert done.err.replace("\n", "").isprintable()
        assert (tmp_path / "home" / "packs" / "mine" / "hello.j2").read_bytes() == before
    shutil.rmtree(tree)
    done = run("pack", "update", "mine", "--yes")
    assert (done.status, done.err) == (
        2,
        (
            f"Fetching {host.url}/turned\n"
            f"linknote: {host.url}/turned: there is no git repository at this address"
            " – check it in a browser\n"
        ),
    )
    assert run("compose", "--who", "Dana Whitfield", "--found", "your talk", "--why", "to learn",
               "--template", "mine/hello", "--yes", "--no-copy").status in (0, 1)  # fmt: skip

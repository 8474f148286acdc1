"""Templates of one's own among the choices of compose: which comes first, and what a broken one
does."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from linknote.cli.packs.shelf import Shelf
from linknote.store import packs as reading
from linknote.store.paths import home
from linknote.store.settings import Settings

SAID = (
    "compose", "--who", "Dana Whitfield", "--found", "your talk on rosters",
    "--why", "to learn how you plan night shifts", "--yes", "--no-copy",
)  # fmt: skip
TEXT = "{word} {{{{ person.greeting }}}}, about {{{{ found | noun }}}}. {{{{ why | sentence }}}}\n"


@pytest.fixture
def write(own_home):
    """Writes templates of a pack: `write("mine", "talk", word="Dear", situation="talk")`."""

    def write(pack, file, *, word="Dear", languages="[en]", body=None, **front):
        folder = own_home / "packs" / pack
        path = folder / f"{file}.j2"
        path.parent.mkdir(parents=True, exist_ok=True)
        (folder / "pack.yaml").write_text(f"name: {pack}\nlanguages: {languages}\n")
        lines = [f"{key}: {value}" for key, value in {"title": file, **front}.items()]
        text = TEXT.format(word=word) if body is None else body
        path.write_text("\n".join(["---", *lines, "---", text]))
        return path

    return write


@pytest.fixture
def said(linknote):
    """What one compose says: (template, first word, stderr)."""

    def said(*more):
        done = linknote(*SAID, "--json", *more)
        assert done.returncode == 0, done.stderr
        note = json.loads(done.stdout)
        return note["template"], note["note"].split()[0], done.stderr

    return said


def test_a_bare_key_means_the_default_pack_then_ones_own_then_the_built_in(write, said, linknote):
    assert said("--template", "talk")[0] == "essentials/talk"
    write("zeta", "talk", situation="talk")
    assert said("--template", "talk")[0] == "zeta/talk"
    write("alpha", "talk", situation="talk")
    assert said("--template", "talk")[0] == "alpha/talk"
    linknote("config", "set", "default-pack", "zeta")
    assert said("--template", "talk")[0] == "zeta/talk"
    linknote("config", "set", "default-pack", "essentials")
    assert said("--template", "talk")[0] == "essentials/talk"
    for name in ("essentials/talk", "alpha/talk", "zeta/talk"):
        assert said("--template", name)[0] == name


def test_a_pack_added_from_elsewhere_comes_after_the_ones_made_here(
    write, said, linknote, own_home
):
    write("alpha", "talk", situation="talk")
    folder = own_home / "packs" / "alpha"
    folder.rename(own_home.parent / "alpha")
    assert linknote("pack", "add", str(own_home.parent / "alpha")).returncode == 0
    assert said("--template", "talk")[0] == said()[0] == "alpha/talk"
    write("zeta", "talk", situation="talk")
    assert said("--template", "talk")[0] == said()[0] == "zeta/talk"


def test_one_of_ones_own_for_the_situation_stands_first_among_the_variants(write, linknote):
    write("mine", "anything", situation="talk")
    note = json.loads(linknote(*SAID, "--json").stdout)
    names = [note["template"], *(one["template"] for one in note["alternatives"])]
    assert names == ["mine/anything", "essentials/talk", "essentials/talk-2"]


def test_it_stands_first_also_when_it_has_to_leave_something_out(write, said, linknote):
    linknote("config", "set", "me.line", "I run the data team at a small clinic in the north")
    write("mine", "long", situation="talk", body=(
        "Hi {{ person.greeting }}, about {{ found | noun }}. {{ why | sentence }}"
        "{% fit %} " + "And more of it. " * 9 + "{{ me.line }}{% or %}{% endfit %}\n"
    ))  # fmt: skip
    assert said("--account", "free")[0] == "mine/long"


def test_a_situation_that_is_not_given_is_other(write, said):
    write("mine", "coffee")
    assert said()[0] == "essentials/talk"
    assert said("--situation", "other")[0] == "mine/coffee"
    assert said("--template", "coffee")[0] == "mine/coffee"


def test_its_language_is_its_own_its_folders_or_the_first_of_its_pack(write, said):
    write("mine", "talk", situation="talk", languages="[de, en]", word="Servus")
    write("mine", "en/talk", situation="talk", languages="[de, en]", word="Dear")
    write("mine", "lecture", situation="talk", languages="[de, en]", lang="fr", word="Cher")
    for lang, word in (("de", "Servus"), ("en", "Dear")):
        assert said("--lang", lang, "--situation", "talk")[1] == word
    french = "--found", "votre conférence sur les plannings", "--why", "pour apprendre"
    assert said(*french)[1] == "Cher"
    assert said("--lang", "de", "--template", "mine/talk")[1] == "Servus"
    assert said(*french, "--template", "mine/lecture")[1] == "Cher"


def test_a_note_never_mixes_registers_with_one_of_ones_own(write, said):
    write("mine", "talk", situation="talk", lang="de", register="informal", word="Servus")
    lang = "--lang", "de"
    assert said(*lang)[0] == "essentials/talk"
    assert said(*lang, "--register", "informal")[0] == "mine/talk"


def test_a_reply_that_declines_never_asks_for_want_of_another(write, linknote):
    write("mine", "sv/svar", kind="reply", situation="ask", body="Hej {{ person.greeting }}, hur?")
    who = ("reply", "--who", "Dana Whitfield", "--lang", "sv", "--yes", "--no-copy", "--situation")
    done = linknote(*who, "decline")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "linknote: there is no template for the situation 'decline' in the language 'sv' – "
        "there is one for ask; choose with --situation or --lang\n"
    )
    assert linknote(*who, "ask").stdout == "Hej Dana, hur?\n"


def test_a_language_there_is_but_not_for_the_situation_is_said_so(write, linknote):
    write("mine", "sv/fika", situation="talk")
    done = linknote(*SAID, "--lang", "sv", "--situation", "post")
    assert done.stderr.splitlines()[-1] == (
        "linknote: there is no template for the situation 'post' in the language 'sv' – "
        "there is one for talk; choose with --situation or --lang"
    )


def test_a_reply_of_ones_own_is_none_of_the_invitations(write, said):
    write("mine", "talk", kind="reply", situation="ask")
    write("mine", "note", kind="message", situation="talk")
    assert said()[0] == "essentials/talk"


@pytest.mark.parametrize(
    ("front", "body", "words"),
    [
        ({"situation": "talk"}, "Hi {{ person.greting }}", ":5:7: unknown name person.greting"),
        ({"situation": "post"}, "Hi {{ person.greting }}", ":5:7: unknown name person.greting"),
        ({"situation": "tlak"}, "Hi", ":3:1: unknown situation tlak"),
        ({"lang": "de", "titel": "x"}, "Hi", ":4:1: unknown key titel"),
        ({}, "", "the template has no text"),
    ],
)
def test_a_broken_one_is_named_every_time_and_the_good_ones_are_offered(
    write, said, front, body, words
):
    write("mine", "talk", situation="talk")
    path = write("mine", "z-broken", body=body, **front)
    for _ in range(2):
        template, word, told = said()
        assert (template, word) == ("mine/talk", "Dear")
        assert f"{path}:" in told
        assert words in told
        assert told.count("this template is left out") == 1
    path.unlink()
    assert "left out" not in said()[2]


def test_what_was_good_and_is_broken_since_is_named(write, said):
    path = write("mine", "talk", situation="talk")
    assert said()[0] == "mine/talk"
    path.write_text(path.read_text().replace("greeting", "greting"))
    template, _, told = said()
    assert template == "essentials/talk"
    assert "person.greting: this template is left out – did you mean person.greeting?" in told
    path.write_text(path.read_text().replace("greting", "greeting"))
    assert said()[0] == "mine/talk"


def test_what_speaks_another_language_since_its_pack_does(write, said):
    write("mine", "talk", situation="talk")
    assert said()[0] == "mine/talk"
    write("mine", "talk", situation="talk", languages="[de]")
    assert said()[0] == "essentials/talk"


@pytest.mark.parametrize("nonsense", ["", "linknote 0\nx", "\x00\xff", "a folder"])
def test_nothing_depends_on_what_is_known(write, said, own_home, nonsense):
    write("mine", "talk", situation="talk")
    said()
    known = own_home / "packs" / ".known" / "mine"
    assert known.read_text().endswith(" en talk talk.j2\n")
    known.unlink()
    if nonsense == "a folder":
        known.mkdir()
    else:
        known.write_bytes(nonsense.encode("latin-1"))
    assert said()[:2] == ("mine/talk", "Dear")


def test_a_pack_whose_folder_has_another_name_is_left_out_with_the_mend(write, said, own_home):
    write("mine", "talk", situation="talk")
    (own_home / "packs" / "mine" / "pack.yaml").write_text("name: essentials\n")
    for template in ("essentials/talk", "talk"):
        name, word, told = said("--template", template)
        assert (name, word) == ("essentials/talk", "Hi")
    assert "it says name: essentials, and its folder is called mine" in told
    assert "give both the same name: this pack is left out" in told


def test_a_pack_that_is_there_and_cannot_be_used_is_not_called_unknown(linknote, own_home):
    (own_home / "packs" / "mine").mkdir(parents=True)
    (own_home / "packs" / "mine" / "pack.yaml").write_text("name: other\n")
    done = linknote("pack", "test", "mine")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "linknote: the pack mine cannot be used – it is said above why"
    )


def test_a_file_among_the_packs_and_a_folder_without_a_manifest_are_no_packs(said, own_home):
    (own_home / "packs" / "notes").mkdir(parents=True)
    (own_home / "packs" / "read-me.txt").write_text("x")
    assert said()[0] == "essentials/talk"


def noted(monkeypatch):
    """The names of the files that are read from now on."""
    read = []
    for name in ("read_bytes", "read_plain"):
        before = getattr(reading, name)

        def note(path, before=before, **how):
            read.append(path.name)
            return before(path, **how)

        monkeypatch.setattr(reading, name, note)
    return read


def test_one_template_by_its_name_reads_no_other(write, own_home, monkeypatch):
    write("mine", "talk", situation="talk")
    read = noted(monkeypatch)
    shelf = Shelf(home(os.environ), Settings())
    assert shelf.called("essentials/talk", lang="en", lang_named=False)[0].name == "essentials/talk"
    assert sorted(read) == ["pack.yaml", *["talk.j2"] * 8]
    read.clear()
    assert shelf.called("mine/talk", lang="en", lang_named=True)[0].name == "mine/talk"
    assert sorted(read) == ["pack.yaml", "talk.j2"]


def test_what_is_known_to_be_good_is_not_read_again(write, own_home, monkeypatch):
    for number in range(9):
        write("mine", f"post-{number}", situation="post")
    write("mine", "talk", situation="talk")
    list(Shelf(home(os.environ), Settings()).packs(lang="en", situation="talk"))
    read = noted(monkeypatch)
    (pack, _) = Shelf(home(os.environ), Settings()).packs(lang="en", situation="talk")
    assert [template.name for template in pack.templates] == ["mine/talk"]
    assert read[:2] == ["pack.yaml", "talk.j2"]
    assert "post-0.j2" not in read


def test_a_pack_that_cannot_be_looked_into_takes_no_other_with_it(
    write, own_home, monkeypatch, capsys
):
    write("mine", "talk", situation="talk")
    write("shut", "talk", situation="talk")
    before = Path.is_file

    def is_file(path):
        if path.parent.name == "shut":
            raise PermissionError(13, "Permission denied", str(path))
        return before(path)

    monkeypatch.setattr(Path, "is_file", is_file)
    assert [pack.name for pack in Shelf(home(os.environ), Settings()).packs()] == [
        "mine", "shut", "essentials",
    ]  # fmt: skip

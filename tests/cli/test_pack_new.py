"""`pack new`: a pack of one's own in one command, and templates one likes added to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from linknote.store.packs import load_pack
from linknote.text.clauses import LANGUAGES
from linknote.trial import trial

ROOT = Path(__file__).parents[2]
SAID = (
    "--who", "Dana Whitfield", "--found", "your talk on rosters", "--why",
    "to learn how you plan night shifts", "--yes", "--no-copy",
)  # fmt: skip


@pytest.fixture
def packs(own_home):
    return own_home / "packs"


def test_a_new_pack_works_at_once_and_says_what_to_do_next(linknote, packs):
    done = linknote("pack", "new", "mine")
    assert (done.returncode, done.stdout) == (0, f"{packs / 'mine'}\n")
    assert done.stderr.splitlines() == [
        "mine/hello is yours now, and compose looks there first. Next:",
        "- linknote pack edit mine/hello – change it; mine/coffee would be a new one",
        "- linknote compose --template mine/hello – write a note with it",
        "- linknote pack test mine – try every template in it",
    ]
    assert sorted(path.name for path in (packs / "mine").iterdir()) == ["hello.j2", "pack.yaml"]
    assert linknote("pack", "test", "mine").returncode == 0
    note = linknote("compose", *SAID, "--template", "mine/hello", "--set", "detail=the rota").stdout
    assert note == (
        "Hi Dana, thank you for your talk on rosters. What stayed with me: the rota. "
        "I'd like to learn how you plan night shifts.\n"
    )
    other = linknote("compose", *SAID, "--situation", "other")
    assert other.stdout.startswith("Hi Dana, thank you for your talk on rosters. I'd like to learn")
    assert "mine/hello" in other.stderr


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_starter_of_every_language_is_good_and_every_line_of_it_is_explained(
    linknote, packs, lang
):
    assert linknote("pack", "new", "mine", "--lang", lang).returncode == 0
    pack = load_pack(packs / "mine")
    assert (pack.problems, pack.languages) == ((), (lang,))
    (template,) = pack.templates
    assert (template.key, template.lang, template.situation) == ("hello", lang, "other")
    cells = list(trial(pack.templates))
    assert len(cells) == 48
    assert [cell.problem for cell in cells if not cell.passed] == []
    text = (packs / "mine" / "hello.j2").read_text()
    for word in ("fit", "is", "noun", "comment", "samples", "asks", "me.sign-off", "{{ detail }}"):
        assert word in text


def test_the_language_is_the_settings_unless_one_is_named(linknote, packs):
    linknote("config", "set", "language", "de")
    linknote("pack", "new", "meine")
    assert load_pack(packs / "meine").templates[0].lang == "de"
    done = linknote("pack", "new", "polish", "--lang", "pl")
    assert "The words in it are English" in done.stderr
    assert load_pack(packs / "polish").templates[0].lang == "pl"


def test_a_template_one_likes_keeps_its_key_and_is_taken_first(linknote, packs):
    done = linknote("pack", "new", "mine", "--from", "essentials/talk")
    assert (done.returncode, done.stdout) == (0, f"{packs / 'mine'}\n")
    source = ROOT / "templates" / "essentials" / "en" / "talk.j2"
    assert (packs / "mine" / "talk.j2").read_text() == source.read_text()
    assert [path.name for path in (packs / "mine").glob("*.j2")] == ["talk.j2"]
    assert linknote("pack", "test", "mine").returncode == 0
    assert "mine/talk" in linknote("compose", *SAID).stderr
    assert "essentials/talk" in linknote("compose", *SAID, "--template", "essentials/talk").stderr


def test_a_second_template_is_added_and_nothing_is_written_over(linknote, packs):
    linknote("pack", "new", "mine")
    done = linknote("pack", "new", "mine", "--from", "essentials/post")
    assert (done.returncode, done.stdout) == (0, f"{packs / 'mine' / 'post.j2'}\n")
    (packs / "mine" / "post.j2").write_text("mine now")
    done = linknote("pack", "new", "mine", "--from", "essentials/post")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[-1] == (
        f"linknote: mine has a template post in this language already "
        f"({packs / 'mine' / 'post.j2'}) – linknote pack edit mine/post changes it"
    )
    assert (packs / "mine" / "post.j2").read_text() == "mine now"
    done = linknote("pack", "new", "mine")
    assert done.returncode == 2
    assert "there is a pack called mine already" in done.stderr
    assert "linknote pack new mine --from essentials/talk adds a template" in done.stderr


def test_another_language_lies_in_a_folder_of_its_own_and_the_manifest_names_it(linknote, packs):
    linknote("pack", "new", "mine", "--from", "essentials/talk")
    manifest = packs / "mine" / "pack.yaml"
    manifest.write_text(manifest.read_text() + "# my own remark\n")
    done = linknote("pack", "new", "mine", "--from", "essentials/talk", "--lang", "de")
    assert done.stdout == f"{packs / 'mine' / 'de' / 'talk.j2'}\n"
    pack = load_pack(packs / "mine")
    assert (pack.problems, pack.languages) == ((), ("en", "de"))
    assert {(t.key, t.lang) for t in pack.templates} == {("talk", "en"), ("talk", "de")}
    assert "# my own remark" in manifest.read_text()
    done = linknote("pack", "new", "mine", "--from", "essentials/talk", "--lang", "de")
    assert (done.returncode, done.stdout) == (2, "")


def test_one_file_is_a_template_to_start_from_too(linknote, packs, tmp_path):
    file = tmp_path / "coffee.j2"
    file.write_text("---\ntitle: Coffee\nlang: fr\n---\nBonjour {{ person.greeting }}.\n")
    assert linknote("pack", "new", "mine", "--from", str(file)).returncode == 0
    assert [(t.key, t.lang) for t in load_pack(packs / "mine").templates] == [("coffee", "fr")]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("essentials", "essentials is the built-in pack – call yours something else"),
        ("Mine", "a pack cannot be called 'Mine' – it is made of small letters, digits and"),
        ("mine/coffee", "names a template, not a pack – linknote pack new mine, then"),
        ("..", "a pack cannot be called '..'"),
        ("../elsewhere", "a pack cannot be called '../elsewhere'"),
        ("/tmp/mine", "a pack cannot be called '/tmp/mine'"),
        ("con", "Windows keeps this name for itself"),
        ("", "a pack cannot be called '' – it is empty"),
        ("a" * 41, "it is longer than 40 characters"),
        ("mine\x1b[31m", "a pack cannot be called"),
    ],
)
def test_a_name_that_cannot_be(linknote, packs, name, words):
    done = linknote("pack", "new", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert "\x1b" not in done.stderr
    assert not packs.exists()


@pytest.mark.parametrize(
    ("source", "lang", "words"),
    [
        ("essentials/tlak", None, "did you mean essentials/talk?"),
        ("esentials/talk", None, "there is no pack called 'esentials' – did you mean essentials?"),
        ("essentials/talk", "pl", "essentials/talk is not there in the language 'pl'"),
        ("essentials/talk", "polish", "there is no language 'polish'"),
        ("nowhere.j2", None, "nowhere.j2: cannot be read"),
    ],
)
def test_a_template_that_is_not_there_makes_no_pack(linknote, packs, source, lang, words):
    done = linknote("pack", "new", "mine", "--from", source, *(["--lang", lang] if lang else []))
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert not (packs / "mine").exists()


def test_a_file_where_a_folder_should_be(linknote, own_home, packs):
    packs.mkdir(parents=True)
    (packs / "mine").write_text("a file")
    done = linknote("pack", "new", "mine")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"linknote: {packs / 'mine'}: there is a file where a folder should be\n"
    )
    (packs / "mine").unlink()
    packs.rmdir()
    packs.write_text("a file")
    done = linknote("pack", "new", "mine")
    assert done.stderr == f"linknote: {packs}: there is a file where a folder should be\n"


def test_a_folder_of_templates_becomes_a_pack_and_keeps_what_is_in_it(linknote, packs):
    (packs / "mine").mkdir(parents=True)
    (packs / "mine" / "hello.j2").write_text("---\ntitle: Mine\n---\nHi {{ person.name }}.\n")
    assert linknote("pack", "new", "mine").returncode == 0
    assert [t.title for t in load_pack(packs / "mine").templates] == ["Mine"]

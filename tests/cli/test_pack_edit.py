"""`pack edit`: the editor, then the trial; what it leaves broken is named and never thrown away."""

from __future__ import annotations

import pytest

GOOD = """\
---
title: Coffee
samples:
  - person: Dana Whitfield, Data Lead at Brindle & Oak
    found: your talk on typing
    why: to learn more
---
Hello {{ person.greeting }}, {{ found | sentence }} {{ why | sentence }}
"""


@pytest.fixture
def mine(linknote, own_home):
    linknote("pack", "new", "mine")
    return own_home / "packs" / "mine"


@pytest.fixture
def editing(linknote, tmp_path):
    """Runs `pack edit` with an editor that is a script; `$1` is the file."""

    def edit(*args, does):
        program = tmp_path / "my editor"
        program.write_text(f"#!/bin/sh\n{does}\n")
        program.chmod(0o755)
        return linknote("pack", "edit", *args, env={"EDITOR": f"'{program}'"})

    return edit


def test_a_new_template_begins_with_the_starter_and_is_among_the_choices(
    editing, linknote, mine, tmp_path
):
    done = editing("mine/coffee-break", does=f'cp "$1" {tmp_path}/seen')
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.splitlines() == [
        "mine/coffee-break is new; it begins with an example that you make your own",
        "mine/coffee-break is in order: 48 notes tried, all good",
        "For Dana Whitfield, Data Lead at Brindle & Oak (202 characters):",
        (
            "Hi Dana, thank you for your talk on rosters. What stayed with me: the part about "
            "night shifts. I'd like to learn how you plan night shifts. I run the data team at a "
            "small clinic."
        ),
        "Best wishes, Sam Reader",
    ]
    assert 'title: "Coffee break"' in (tmp_path / "seen").read_text()
    assert "mine/coffee-break" in linknote("pack", "show", "mine").stdout


def test_what_is_changed_is_what_compose_says_next(editing, linknote, mine):
    assert editing("mine/hello", does="sed -i 's/^Hi /Dear /' \"$1\"").returncode == 0
    note = linknote(
        "compose", "--who", "Dana Whitfield", "--found", "my aunt", "--why", "to learn more",
        "--situation", "other", "--yes", "--no-copy",
    )  # fmt: skip
    assert note.stdout.startswith("Dear Dana, ")


def test_a_broken_text_is_named_with_its_place_and_kept(editing, mine):
    done = editing("mine/hello", does="sed -i 's/person.greeting/person.greting/' \"$1\"")
    assert (done.returncode, done.stdout) == (2, "")
    first, last = done.stderr.splitlines()
    assert first.startswith(
        f"Not in order: {mine / 'hello.j2'}:22:7: unknown name person.greting – did you mean "
        "person.greeting?"
    )
    assert last == f"mine/hello is kept as it is: {mine / 'hello.j2'}"
    assert "person.greting" in (mine / "hello.j2").read_text()


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        ("s/^title/titel/", 2, "hello.j2:3:1: unknown key titel – did you mean title?"),
        ("s/^situation: other/situation: tlak/", 2, "unknown situation tlak – did you mean talk?"),
        ("s/endfit %}$/endfi %}/", 2, "unknown tag endfi – did you mean endfit?"),
        ("s/^Hi /Hi, and once more, and over again, and on, and on, and on and on /", 1,
         "even the shortest note is"),
        ("1,1d", 2, "no front matter – start with ---, title: …, ---"),
        ("/samples/,/holidays/d", 1, "it has no samples to try – add samples: at the top"),
        ("s/Hi /Hi  None /", 1, "A word is missing here"),
    ],
)  # fmt: skip
def test_whatever_is_wrong_is_said(editing, mine, change, status, words):
    done = editing("mine/hello", does=f"sed -i '{change}' \"$1\"")
    assert (done.returncode, done.stdout) == (status, "")
    assert words in done.stderr
    assert done.stderr.endswith(f"mine/hello is kept as it is: {mine / 'hello.j2'}\n")


@pytest.mark.parametrize(
    ("front", "body", "status", "said"),
    [
        ("", "Hi {{ person.greeting }}, {{ found | clause }}. {{ why | sentence }}", 1,
         ("Not good: mine/hello (en), sample 1, Dana Whitfield, all answers, under 300: mine/hello "
         "cannot say how you found them the way it is put – not every answer is a noun or a "
         "clause: ask with if found is …, or use | sentence (so in 23 more notes)")),
        ("lang: sv\n", "Hej {{ person.greeting }}, {{ found | clause }}. {{ why }}", 1,
         ("Not good: mine/hello (sv), sample 1, Dana Whitfield, all answers, under 300: mine/hello "
         "cannot say how you found them the way it is put – the language sv has no noun "
         "and clause here: write {{ found }} alone (so in 23 more notes)")),
        ("", "Hi {{ person.greeting }}, {{ found | sentence }}", 1,
         ("Not good: mine/hello (en), sample 1, Dana Whitfield, all answers, under 300: it leaves "
         "out why you write – every note says both (so in 23 more notes)")),
        ("", "{{ found | sentence }} {{ why | sentence }}", 0,
         "suggestion: The note does not say hello – Begin with their name"),
        ("", "Hi {{ person.greeting }} of {{ person.school }}, {{ found }}. {{ why }}", 1,
         ("Not good: mine/hello (en), sample 1, Dana Whitfield, all answers, under 300: mine/hello "
         "needs their school – not everybody has it: put it inside if or fit "
         "(so in 19 more notes)")),
    ],
)  # fmt: skip
def test_each_thing_that_is_wrong_is_said_once_and_to_its_author(
    editing, mine, tmp_path, front, body, status, said
):
    samples = "samples:\n  - person: Dana Whitfield\n    found: your talk\n    why: to learn more\n"
    (tmp_path / "new.j2").write_text(f"---\ntitle: T\n{front}{samples}---\n{body}\n")
    done = editing("mine/hello", does=f'cp {tmp_path}/new.j2 "$1"')
    assert done.returncode == status
    lines = done.stderr.splitlines()
    assert (lines[0] if status else lines[-1]) == said


def test_a_sample_without_a_person_is_named_and_the_others_are_tried(editing, linknote, mine):
    done = editing("mine/hello", does="sed -i '0,/person: .*/s||person: https://x.example|' \"$1\"")
    assert done.returncode == 1
    assert done.stderr.startswith(
        "Not good: mine/hello (en), sample 1, https://x.example: the person of this sample: no "
        'name of a person can be read here – say it as "Name, Role at Company"\n'
        "mine/hello: 25 notes tried, 1 of them not good\n"
    )
    assert linknote("pack", "test", "mine").returncode == 1
    assert "  its person: no name of a person" in linknote("pack", "show", "mine/hello").stdout


def test_bytes_that_are_no_text_are_kept_too(editing, mine):
    done = editing("mine/hello", does="printf '\\377\\376' > \"$1\"")
    assert done.returncode == 2
    assert "not UTF-8 text – save it as UTF-8" in done.stderr
    assert (mine / "hello.j2").read_bytes() == b"\xff\xfe"


def test_an_editor_that_took_the_file_away(editing, mine):
    done = editing("mine/hello", does='rm "$1"')
    assert done.returncode == 2
    assert "hello.j2: cannot be read: no such file or directory" in done.stderr


@pytest.mark.parametrize(
    ("editor", "words"),
    [("no-such-editor", "there is no editor called"), ("false", "ended with status 1")],
)
def test_an_editor_that_does_not_run_leaves_nothing_behind(linknote, mine, editor, words):
    for name, lang in (("mine/coffee", "en"), ("mine/hello", "de")):
        done = linknote("pack", "edit", name, "--lang", lang, env={"EDITOR": editor})
        assert (done.returncode, done.stdout) == (2, "")
        assert words in done.stderr
    assert sorted(path.name for path in mine.iterdir()) == ["hello.j2", "pack.yaml"]


def test_an_editor_that_fails_after_it_wrote_loses_nothing(editing, mine):
    done = editing("mine/coffee", does='echo mine > "$1"; exit 1')
    assert done.returncode == 2
    assert (mine / "coffee.j2").read_text() == "mine\n"


def test_the_manifest_is_edited_by_the_name_of_the_pack_also_when_it_is_broken(editing, mine):
    done = editing("mine", does="sed -i 's/^name/nmae/' \"$1\"")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{mine / 'pack.yaml'}:2:1: unknown key nmae – did you mean name?" in done.stderr
    done = editing("mine/coffee", does="true")
    assert (done.returncode, done.stdout) == (2, "")
    assert "its pack.yaml is not in order – linknote pack edit mine says what is wrong" in (
        done.stderr
    )
    done = editing("mine/hello", does="true")
    assert done.returncode == 0
    assert "Its pack is left out as it is: linknote pack edit mine says why" in done.stderr
    done = editing("mine", does="sed -i 's/^nmae: mine/name: other/' \"$1\"")
    assert done.returncode == 2
    assert "it says name: other – write name: mine" in done.stderr
    done = editing("mine", does="sed -i 's/^name: other/name: mine/' \"$1\"")
    assert (done.returncode, done.stderr) == (0, f"mine is in order: {mine / 'pack.yaml'}\n")


def test_one_of_several_languages_is_named_or_the_settings(editing, linknote, mine):
    linknote("pack", "new", "mine", "--from", "essentials/talk")
    linknote("pack", "new", "mine", "--from", "essentials/talk", "--lang", "de")
    assert "Guten Tag" in editing("mine/talk", "--lang", "de", does="true").stderr
    assert "Hi Dana" in editing("mine/talk", does="true").stderr
    linknote("config", "set", "language", "de")
    assert "Guten Tag" in editing("mine/talk", does="true").stderr


def test_a_pack_from_elsewhere_is_called_changed_afterwards(editing, linknote, mine, tmp_path):
    mine.rename(tmp_path / "mine")
    assert linknote("pack", "add", str(tmp_path / "mine")).returncode == 0
    assert "changed" not in linknote("pack", "list").stdout
    done = editing("mine/hello", does="sed -i 's/^Hi /Dear /' \"$1\"")
    assert done.returncode == 0
    assert done.stderr.startswith("mine was added from elsewhere: pack list will call it changed;")
    assert "changed" in linknote("pack", "list").stdout


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("essentials/post", "essentials is built in, and not edited – linknote pack new mine"),
        ("essentials/post", " --from essentials/post makes one of your own"),
        ("essentials", "linknote pack new mine --from essentials/talk makes one of your own"),
        ("mien/hello", "there is no pack of yours called 'mien' – did you mean mine?"),
        ("coffee", "linknote pack new coffee makes it; a template is named mine/coffee"),
        ("mine/Coffee", "a template cannot be called 'Coffee'"),
        ("mine/a/b", "a template cannot be called 'a/b'"),
        ("mine/", "a template cannot be called '' – it is empty"),
        ("../mine", "a pack cannot be called '..'"),
        ("mine/../../x", "a template cannot be called"),
    ],
)  # fmt: skip
def test_what_cannot_be_edited(editing, mine, name, words):
    done = editing(name, does="touch /dev/null; echo opened")
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


def test_one_template_is_tried_by_its_name(linknote):
    linknote("pack", "new", "mine")
    done = linknote("pack", "test", "mine/hello")
    assert done.returncode == 0
    assert done.stdout.splitlines()[1].split()[0] == "mine/hello"
    assert "1 template, 48 notes tried: 48 good, 0 not" in done.stderr
    assert linknote("pack", "test", "mine/helo").returncode == 2

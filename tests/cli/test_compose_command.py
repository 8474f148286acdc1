"""`linknote compose` as a script meets it: stdout, stderr, exit statuses, and everything odd."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from linknote.text.count import units

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "examples" / "profile.txt"
FOUND, WHY = "your talk on typing", "to learn how you test types"
SAID = ("--found", FOUND, "--why", WHY, "--yes", "--no-copy")
WHO = ("--who", "Dana Whitfield, Data Lead at Brindle & Oak")


def no_trouble(text: str) -> None:
    """No traceback, and no control character but newlines and tabs."""
    assert "Traceback" not in text
    assert not [c for c in text if (ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160]


def one_line(text: str) -> str:
    """stderr of a failed run: one line."""
    no_trouble(text)
    assert text.startswith("linknote: ")
    assert text.count("\n") == 1
    return text


def test_stdout_is_the_note_alone(linknote):
    done = linknote("compose", *WHO, *SAID)
    assert done.returncode == 0
    assert done.stdout.startswith("Hi Dana, ")
    assert done.stdout.endswith("\n")
    note = done.stdout[:-1]
    assert FOUND in note
    assert "learn how you test types" in note
    assert units(note) < 300
    assert f"{units(note)}" in done.stderr
    assert "300" in done.stderr
    assert "essentials/talk" in done.stderr
    no_trouble(done.stderr)


def test_a_page_as_a_file_as_a_dash_and_as_a_pipe_say_the_same(linknote):
    text = PAGE.read_text()
    by_file = linknote("compose", str(PAGE), *SAID)
    by_dash = linknote("compose", "-", *SAID, stdin=text)
    by_pipe = linknote("compose", *SAID, stdin=text)
    assert by_file.returncode == 0
    assert by_file.stdout.startswith("Hi Marta, ")
    assert by_file.stdout == by_dash.stdout == by_pipe.stdout


def test_json_is_one_object_by_the_contract(linknote):
    done = linknote("compose", str(PAGE), *SAID, "--json")
    said = json.loads(done.stdout)
    assert list(said) == [
        "note", "length", "limit", "template", "lang", "shortened", "dropped", "alternatives",
        "findings", "copied", "person",
    ]  # fmt: skip
    assert said["length"] == units(said["note"])
    assert (said["limit"], said["lang"], said["copied"]) == (300, "en", None)
    assert said["template"].startswith("essentials/talk")
    assert said["person"]["name"] == "Marta Kowal"
    assert said["alternatives"]
    for other in said["alternatives"]:
        assert other["length"] == units(other["note"])
        assert other["note"] != said["note"]


def test_a_note_that_cannot_fit_is_refused_with_how_much(linknote):
    done = linknote("compose", *WHO, "--found", "your talk on " + "x" * 300, "--why", WHY, "--yes")
    assert (done.returncode, done.stdout) == (1, "")
    assert "over" in one_line(done.stderr)


def test_a_refused_note_in_json_has_no_note(linknote):
    done = linknote("compose", *WHO, *SAID, "--limit", "30", "--json")
    said = json.loads(done.stdout)
    assert done.returncode == 1
    assert said["note"] is None
    assert said["copied"] is None
    assert said["findings"][0]["severity"] == "error"


@pytest.mark.parametrize(
    ("options", "limit"), [((), 300), (("--account", "free"), 200), (("--limit", "150"), 150)]
)
def test_the_note_is_under_its_limit(linknote, options, limit):
    found = "your talk on typing large code bases step by step at the Leeds data meetup"
    done = linknote("compose", *WHO, "--found", found, "--why", "to learn more", "--yes", *options)
    assert done.returncode == 0
    assert units(done.stdout[:-1]) < limit


@pytest.mark.parametrize(
    ("args", "missing"),
    [
        (("--found", FOUND, "--why", WHY), "there is nothing in it"),
        ((*WHO, "--why", WHY), "--found is missing"),
        ((*WHO, "--found", FOUND), "--why is missing"),
        (WHO, "--found and --why are missing"),
        ((*WHO, "--found", " ", "--why", WHY), "--found is missing"),
        ((*WHO, "--yes"), "--found and --why are missing"),
    ],
)
def test_what_is_missing_is_named_when_nobody_can_be_asked(linknote, args, missing):
    done = linknote("compose", *args)
    assert (done.returncode, done.stdout) == (2, "")
    assert missing in one_line(done.stderr)


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("--situation", "tlak"), "did you mean talk?"),
        (("--template", "essentials/tlak"), "did you mean essentials/talk?"),
        (("--template", "esentials/talk"), "did you mean essentials?"),
        (("--template", "nowhere.j2"), "nowhere.j2"),
        (("--lang", "xx"), "en"),
        (("--limit", "0"), "--limit"),
        (("--limit", "-5"), "--limit"),
        (("--limit", "many"), "--limit"),
        (("--account", "gold"), "--account"),
        (("--set", "person.comapny=X"), "did you mean person.company?"),
        (("--set", "novalue"), "KEY=VALUE"),
        (("--nonsense",), "--nonsense"),
    ],
)
def test_wrong_usage_is_one_line_with_the_mend(linknote, args, words):
    done = linknote("compose", *WHO, *SAID, *args)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in one_line(done.stderr)


@pytest.mark.parametrize(
    ("stdin", "words"),
    [
        (b"", "there is nothing in it"),
        (b" \n\t\n", "there is nothing in it"),
        (bytes(range(256)) * 40, "not text"),
        (b"%PDF-1.7 \x00\x01\x02", "PDF"),
        (b"\x1f\x8b\x08\x00\x00\x00\x00", "gzip"),
        (b"x" * (25 << 20), "larger than"),
        (b"12345\n---\n", ""),
    ],
)
def test_an_input_that_is_no_profile(linknote, stdin, words):
    done = linknote("compose", *SAID, stdin=stdin)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in one_line(done.stderr)


def test_ten_megabytes_of_text_are_refused_in_one_line(linknote):
    done = linknote("compose", *SAID, stdin=("word " * 2_100_000).encode())
    assert (done.returncode, done.stdout) == (2, "")
    one_line(done.stderr)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_other_encodings_are_read(linknote, encoding):
    done = linknote("compose", *SAID, stdin="Zoë Brück, Data Lead at Müller".encode(encoding))
    assert done.returncode == 0
    assert done.stdout.startswith("Hi Zoë, ")


def test_escape_sequences_and_bidi_marks_reach_no_stream(linknote):
    bad = "\x1b[31mDana\x1b]0;title\x07 \u202eWhitfield\u202c, Data\x00 Lead at \x9b1mOak\u2066"
    done = linknote("compose", "-", "--found", "your \x1b[2Jtalk", "--why", WHY, "--yes", stdin=bad)
    assert done.returncode == 0
    assert done.stdout.startswith("Hi Dana, ")
    for stream in (done.stdout, done.stderr):
        no_trouble(stream)
        assert not [c for c in stream if c in "\u202e\u202c\u2066"]


def test_answers_are_text_never_code(linknote):
    done = linknote(
        "compose", *WHO, "--found", "your talk on {{ 7*7 }} {% x %}", "--why", WHY, "-y"
    )
    assert "{{ 7*7 }} {% x %}" in done.stdout


def test_the_greeting_can_be_said(linknote):
    done = linknote("compose", "--who", "Lim Wei Jie", *SAID, "--greet", "Wei Jie")
    assert done.stdout.startswith("Hi Wei Jie, ")


def test_an_undecided_greeting_is_said_on_stderr(linknote):
    done = linknote("compose", "--who", "Chen Wei, Engineer at Oak", *SAID)
    assert done.returncode == 0
    assert done.stdout.startswith("Hi Chen Wei, ")
    assert "check the" in done.stderr
    assert (
        "check the"
        not in linknote(
            "compose", "--who", "Chen Wei, Engineer at Oak", *SAID, "--greet", "Wei"
        ).stdout
    )


def test_an_address_alone_wants_the_name(linknote):
    address = "https://www.linkedin.com/in/dana-whitfield-8a41b2/"
    done = linknote("compose", *SAID, stdin=address)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--who" in one_line(done.stderr)
    named = linknote("compose", "-", "--who", "Dana Whitfield", *SAID, stdin=address)
    assert named.stdout.startswith("Hi Dana, ")


def test_who_replaces_the_name_and_only_what_it_holds(linknote):
    done = linknote("compose", str(PAGE), "--who", "Ines Vega", *SAID, "--json")
    person = json.loads(done.stdout)["person"]
    assert (person["name"], person["greeting"]) == ("Ines Vega", "Ines")
    assert person["company"] == "Brindle & Oak"


def test_an_unreadable_file(linknote, tmp_path):
    assert "no such file" in one_line(linknote("compose", str(tmp_path / "no"), *SAID).stderr)
    assert "folder" in one_line(linknote("compose", str(tmp_path), *SAID).stderr)


def test_a_broken_setting_stops_with_its_line(linknote, own_home):
    own_home.mkdir()
    (own_home / "config.yaml").write_text("account: free\nlimt: 3\n")
    done = linknote("compose", *WHO, *SAID)
    assert done.returncode == 2
    assert "config.yaml:2:1: unknown key limt – did you mean limit?" in one_line(done.stderr)


def test_the_settings_hold(linknote, own_home):
    own_home.mkdir()
    (own_home / "config.yaml").write_text("account: free\nme:\n  name: Sam\n")
    said = json.loads(linknote("compose", *WHO, *SAID, "--json").stdout)
    assert said["limit"] == 200


def test_a_closed_pipe_ends_silently(own_home):
    command = [sys.executable, "-m", "linknote", "compose", *WHO, *SAID]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
    os.close(write)
    assert done.returncode == 141
    assert b"Traceback" not in done.stderr
    assert b"rror" not in done.stderr


def test_a_full_disk_is_said(own_home):
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full on this system")
    command = [sys.executable, "-m", "linknote", "compose", *WHO, *SAID]
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL
        )
    assert done.returncode == 2
    assert b"no space left on device" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("stream", [1, 0])
def test_a_stream_that_was_closed_before(own_home, stream):
    command = [sys.executable, "-m", "linknote", "compose", *WHO, *SAID]
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" {stream}{"<&-" if stream == 0 else ">&-"}', "sh", *command],
        capture_output=True, text=True,
    )  # fmt: skip
    if stream == 0:
        assert (done.returncode, done.stdout[:8]) == (0, "Hi Dana,")
    else:
        assert done.returncode == 2
        assert "stdout is closed" in done.stderr.splitlines()[-1]


def test_a_language_with_its_country_is_the_language(linknote):
    said = json.loads(linknote("compose", *WHO, *SAID, "--lang", "en-GB", "--json").stdout)
    assert said["lang"] == "en"


def test_the_persons_own_name_is_said_as_you(linknote):
    done = linknote(
        "compose", *WHO, "--found", "Dana's talk at PyCon", "--why", "to learn from Dana", "--yes"
    )
    assert "your talk at PyCon" in done.stdout
    assert "learn from you" in done.stdout


def test_a_default_pack_that_is_not_there_is_said(linknote, own_home):
    own_home.mkdir()
    (own_home / "config.yaml").write_text("default-pack: nope\n")
    done = linknote("compose", *WHO, *SAID)
    assert done.returncode == 0
    assert done.stderr.count("There is no pack called nope") == 1


def test_the_register_of_the_answers_comes_before_the_situation(linknote, own_home):
    folder = own_home / "packs" / "mine"
    folder.mkdir(parents=True)
    (folder / "pack.yaml").write_text("name: mine\nlanguages: [xx]\n")
    for key, situation, register in (("talk", "talk", "informal"), ("other", "other", "formal")):
        (folder / f"{key}.j2").write_text(
            f"---\ntitle: T\nsituation: {situation}\nregister: {register}\nlang: xx\n---\n"
            f"{register} {{{{ person.greeting }}}}, {{{{ found }}}}. {{{{ why | sentence }}}}\n"
        )
    said = ("compose", *WHO, "--situation", "talk", "--lang", "xx", *SAID)
    assert linknote(*said, "--register", "formal").stdout.startswith("formal Dana")
    assert linknote(*said, "--register", "informal").stdout.startswith("informal Dana")


def test_the_version_for_a_free_account_stands_beside_a_long_note(linknote):
    why = "because I am moving from audit into platform work and would love your view on the first"
    said = ("compose", *WHO, "--found", "your talk on moving services", "--why", why + " year")
    line = "me.line", "I run the data team at a small clinic in the north of England"
    linknote("config", "set", *line)
    notes = json.loads(linknote(*said, "--yes", "--no-copy", "--json").stdout)
    assert notes["length"] >= 200
    assert min(other["length"] for other in notes["alternatives"]) < 200
    assert "--account free takes this one" in linknote(*said, "--yes", "--no-copy").stderr
    known = linknote(*said, "--yes", "--no-copy", "--account", "premium")
    assert "--account free" not in known.stderr


def test_a_template_there_is_in_one_language_only_is_taken_in_it(linknote, own_home):
    folder = own_home / "packs" / "mine"
    folder.mkdir(parents=True)
    (folder / "pack.yaml").write_text("name: mine\nlanguages: [de]\n")
    (folder / "kaffee.j2").write_text(
        "---\ntitle: T\n---\nHallo {{ person.greeting }}! {{ found }}\n"
    )
    said = ("compose", *WHO, *SAID, "--template", "mine/kaffee")
    assert json.loads(linknote(*said, "--json").stdout)["lang"] == "de"
    done = linknote(*said, "--lang", "en")
    assert done.returncode == 2
    assert "it is there in de" in one_line(done.stderr)


AS_NOBODY = """
import os, sys
from linknote.cli.boundary import run
args = sys.argv[2:]
assert run(args) == 0  # as root, which loads every module: nobody may not read where they are
os.environ["LINKNOTE_HOME"] = sys.argv[1]
os.setgid(65534)
os.setuid(65534)
sys.stderr.write("AS NOBODY\\n")
sys.exit(run(args))
"""


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="only root can become another")
def test_a_home_that_may_not_be_read_is_said(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    (closed / "config.yaml").write_text("account: free\n")
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(closed), "compose", *WHO, *SAID],
        cwd=ROOT, capture_output=True, stdin=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert done.returncode == 2
    said = done.stderr.partition("AS NOBODY\n")[2]
    assert "permission denied" in one_line(said)

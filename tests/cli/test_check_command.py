"""`linknote check` as a script meets it, and rules of one's own."""

from __future__ import annotations

import json

import pytest

GOOD = "Hi Dana, thank you for your PyCon talk on typing. I'd like to learn how you test types."
DEFAULT = "Hi Dana, I'd like to add you to my professional network."
RULES = """\
language: en
rules:
  - id: mine.cheers
    kind: existence
    severity: error
    message: We do not say cheers
    mend: Say goodbye otherwise
    phrases: [cheers]
    examples: {match: ["Cheers, Sam"], not: ["Thank you, Sam"]}
"""


@pytest.mark.parametrize(("note", "status"), [(GOOD, 0), (DEFAULT, 1), ("", 2), ("  \n", 2)])
def test_the_exit_status(linknote, note, status):
    done = linknote("check", stdin=note)
    assert done.returncode == status
    assert done.stderr.count("\n") == (1 if status == 2 else 0)


def test_the_view_says_what_and_how_to_mend_it(linknote):
    shown = linknote("check", "-", stdin=DEFAULT).stdout
    assert DEFAULT in shown
    assert "should not be sent · 56 of 300 · does not say: found, why" in shown
    assert "generic.default-text" in shown
    assert " – " in shown


def test_json_by_the_contract(linknote, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text(DEFAULT + "\n")
    said = json.loads(linknote("check", str(file), "--json").stdout)
    assert list(said) == ["text", "length", "limit", "lang", "verdict", "covers", "findings"]
    assert (said["text"], said["length"], said["limit"]) == (DEFAULT, 56, 300)
    assert said["covers"] == {"greeting": [0, 8], "found": None, "why": None}
    assert list(said["findings"][0]) == ["rule", "severity", "message", "span"]


def test_several_files_are_one_object_a_line_and_the_highest_status(linknote, tmp_path):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(GOOD)
    bad.write_text(DEFAULT)
    done = linknote("check", str(good), str(bad), "--json")
    assert [json.loads(line)["verdict"] for line in done.stdout.splitlines()] == ["pass", "fail"]
    assert done.returncode == 1


def test_json_lines_in_and_out_in_order(linknote):
    notes = [
        {"text": GOOD, "name": "Dana Whitfield", "found": "your talk on typing"},
        {"text": GOOD, "name": "Omar Haddad"},
        {"text": GOOD, "limit": 50},
    ]
    done = linknote("check", "--jsonl", stdin="\n".join(map(json.dumps, notes)))
    reports = [json.loads(line) for line in done.stdout.splitlines()]
    assert [report["verdict"] for report in reports] == ["pass", "fail", "fail"]
    assert reports[1]["findings"][0]["rule"].startswith("greeting.")
    assert done.returncode == 1


@pytest.mark.parametrize(
    "line",
    ["not json", "[]", '{"note": 1}', '{"text": 5}', '{"text": "x", "limit": "y"}', "[" * 9999],
)
def test_a_line_that_is_no_note(linknote, line):
    done = linknote("check", "--jsonl", stdin=json.dumps({"text": GOOD}) + "\n" + line)
    assert done.returncode == 2
    assert done.stdout.count("\n") == 1
    assert done.stderr.startswith("linknote: stdin:2: ")
    assert done.stderr.count("\n") == 1


def test_facts_make_a_wrong_name_and_an_untold_claim_errors(linknote, tmp_path):
    page = tmp_path / "page.txt"
    page.write_text("Marta Kowal, Head of Platform at Brindle & Oak")
    done = linknote("check", "--profile", str(page), "--json", stdin=GOOD)
    assert done.returncode == 1
    claim = (
        "Hi Marta, as a fellow Airedale University alum I liked your post on types. May I ask how?"
    )
    said = json.loads(linknote("check", "--profile", str(page), "--json", stdin=claim).stdout)
    assert said["verdict"] == "fail"
    assert any(finding["rule"].startswith("claim") for finding in said["findings"])


def test_a_rule_can_be_switched_off_here_and_for_good(linknote):
    rules = {
        f["rule"] for f in json.loads(linknote("check", "--json", stdin=DEFAULT).stdout)["findings"]
    }
    args = [part for rule in rules for part in ("--ignore", rule)]
    assert linknote("check", *args, stdin=DEFAULT).returncode == 0
    linknote("config", "set", "ignore", " ".join(rules))
    assert linknote("check", stdin=DEFAULT).returncode == 0
    unknown = linknote("check", "--ignore", "generic.defualt-text", stdin=DEFAULT)
    assert "did you mean generic.default-text?" in unknown.stderr


def test_a_rule_of_ones_own(linknote, own_home):
    note = GOOD + " Cheers, Sam"
    assert linknote("check", stdin=note).returncode == 0
    own_home.mkdir(exist_ok=True)
    (own_home / "rules.yaml").write_text(RULES)
    done = linknote("check", stdin=note)
    assert done.returncode == 1
    assert "We do not say cheers" in done.stdout
    (own_home / "rules.yaml").write_text(RULES.replace("severity", "sevrity"))
    broken = linknote("check", stdin=note)
    assert broken.returncode == 2
    assert "rules.yaml:5:" in broken.stderr


def test_a_pack_may_add_rules_for_its_notes(linknote, own_home):
    folder = own_home / "packs" / "mine"
    folder.mkdir(parents=True)
    (folder / "pack.yaml").write_text("name: mine\nlanguages: [en]\n")
    (folder / "rules.yaml").write_text(RULES)
    (folder / "talk.j2").write_text(
        "---\ntitle: T\nsituation: talk\n---\n"
        "Hi {{ person.greeting }}, thank you for {{ found | noun }}. {{ why | sentence }} Cheers!\n"
    )
    said = ("compose", "--who", "Dana Whitfield", "--found", "your talk on typing", "--why",
            "to learn more", "--yes", "--no-copy")  # fmt: skip
    refused = linknote(*said, "--template", "mine/talk")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "We do not say cheers" in refused.stderr
    assert linknote(*said, "--template", "essentials/talk").returncode == 0


def test_what_was_sent_before_is_said(linknote, tmp_path):
    sent = tmp_path / "sent.jsonl"
    sent.write_text(json.dumps({"text": GOOD.replace("Dana", "Omar")}) + "\n")
    done = linknote("check", "--against", str(sent), "--json", stdin=GOOD)
    assert json.loads(done.stdout)["verdict"] == "warn"
    assert linknote("check", "--against", str(sent), "--strict", stdin=GOOD).returncode == 1


def test_a_generic_answer_is_refused_by_compose(linknote):
    done = linknote("compose", "--who", "Dana Whitfield", "--found", "your profile", "--why",
                    "to expand my network", "--yes")  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    said = linknote("compose", "--who", "Dana Whitfield", "--found", "your profile", "--why",
                    "to expand my network", "--yes", "--json")  # fmt: skip
    assert json.loads(said.stdout)["findings"][0]["severity"] == "error"

"""The rule files: examples hold, what is made of them is current, bad files are refused."""

import runpy
from pathlib import Path

import pytest

from linknote.check import STANDARD, check, load_rules
from linknote.check.phrases import PhraseError, compile_phrase
from linknote.check.rule import LANGUAGES
from linknote.errors import InputError

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "linknote" / "check" / "rules"
FILES = {
    lang: load_rules((RULES / f"{lang}.yaml").read_bytes(), f"{lang}.yaml")
    for lang in ("all", *LANGUAGES)
}
EXAMPLES = [
    pytest.param(lang, example, id=f"{lang}-{example.rule}-{example.matches}-{i}")
    for lang, file in FILES.items()
    for i, example in enumerate(file.examples)
]


@pytest.mark.parametrize(("lang", "example"), EXAMPLES)
def test_examples(lang, example):
    (rule,) = (rule for rule in FILES[lang].rules if rule.id == example.rule)
    kind = "invite" if "invite" in rule.kinds else rule.kinds[0]
    report = check(example.text, lang="en" if lang == "all" else lang, kind=kind)
    found = {finding.rule for finding in report.findings}
    assert (example.rule in found) is example.matches, found


def test_tables_and_page_are_current():
    made = runpy.run_path(str(ROOT / "docs" / "make_rules.py"))
    for lang, file in FILES.items():
        assert (made["TABLES"] / f"{lang}.py").read_text("utf-8") == made["table"](file, lang)
    assert made["DOCS"].read_text("utf-8") == made["page"](FILES)


def test_every_language_has_the_same_rules_with_examples():
    shared = {
        "generic.add-to-network", "generic.grow-network", "generic.synergies", "pitch.offer",
        "pitch.numbers", "meeting.ask", "begging.plea", "scam.money", "scam.contact",
        "fluff.phrase", "reply.rude", "reply.accusing",
    }  # fmt: skip
    for lang in LANGUAGES:
        assert shared <= {rule.id for rule in FILES[lang].rules}
        for name in shared:
            kinds = {e.matches for e in FILES[lang].examples if e.rule == name}
            assert kinds == {True, False}, (lang, name)


GOOD = """
rules:
  - id: mine.bees
    kind: existence
    severity: warning
    message: Bees again
    mend: Leave the bees out
    phrases: [bees]
    examples: {match: ["your bees"], not: ["your goats"]}
"""


def test_added_rule_is_found_and_switched_off():
    rules = STANDARD.plus(load_rules(GOOD, "mine.yaml"))
    note = "Hi Dana, your talk on bees in Leeds helped me. How do you feed them?"
    found = [(f.rule, f.severity, f.message, f.span) for f in check(note, rules=rules).findings]
    assert found == [("mine.bees", "warning", "Bees again", (22, 26))]
    assert check(note, rules=rules).verdict == "warn"
    assert check(note, rules=rules.without(["mine.bees"])).findings == ()
    assert check(note).verdict == "pass"


def test_a_group_of_rules_is_switched_off():
    note = (
        "Hi Dana, your talk on bees in Leeds helped me. How do you feed them? https://bees.example"
    )
    assert check(note).verdict == "warn"
    assert check(note, rules=STANDARD.without(["link"])).verdict == "pass"


def test_substitution_says_what_to_write():
    raw = """
rules:
  - id: mine.plain
    kind: substitution
    severity: suggestion
    message: "Plainer: {instead}"
    mend: Use the plain word
    swap: {reach out: write, utilise: use}
"""
    rules = STANDARD.plus(load_rules(raw, "mine.yaml"))
    note = "Hi Dana, your talk on bees made me reach out. How do you utilise wax?"
    found = [(f.rule, f.message, note[slice(*f.span)]) for f in check(note, rules=rules).findings]
    assert found == [
        ("mine.plain", "Plainer: write", "reach out"),
        ("mine.plain", "Plainer: use", "utilise"),
    ]


def test_similarity_rule():
    raw = """
rules:
  - id: mine.stock
    kind: similarity
    severity: error
    message: Our stock sentence
    mend: Write your own
    texts: [We would be glad to welcome you at our stand in hall three]
"""
    rules = STANDARD.plus(load_rules(raw, "mine.yaml"))
    close = "Hi Dana, we'd be glad to welcome you at our stand in hall four."
    assert "mine.stock" in {f.rule for f in check(close, rules=rules).findings}
    assert "mine.stock" not in {f.rule for f in check("Hi Dana, hall?", rules=rules).findings}


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (GOOD.replace("mend:", "mends:"), "mine.yaml:7:5: unknown key mends – did you mean mend?"),
        (GOOD.replace("warning", "fatal"), "mine.yaml:5:5: no severity 'fatal'"),
        (GOOD.replace("existence", "regex"), "mine.yaml:4:5: no kind 'regex'"),
        (GOOD.replace("[bees]", "['(bees']"), "mine.yaml:8:5: a '(' without its ')': '(bees'"),
        (GOOD.replace("[bees]", "['b*']"), "mine.yaml:8:5: the start of a word needs three"),
        (GOOD.replace("[bees]", "['(a+)+$']"), "mine.yaml:8:5: '+$' is no word"),
        (GOOD.replace("phrases", "texts"), "mine.yaml:8:5: unknown key texts"),
        ("language: xx\nrules: []\n", "mine.yaml:1:1: no language 'xx'"),
    ],
)
def test_a_file_that_cannot_be_used_says_where(raw, said):
    with pytest.raises(InputError) as caught:
        load_rules(raw, "mine.yaml")
    assert str(caught.value).startswith(said)


def test_unknown_rule_and_taken_id():
    with pytest.raises(InputError, match=r"no rule pitch\.ofer – did you mean pitch\.offer\?"):
        STANDARD.without(["pitch.ofer"])
    with pytest.raises(InputError, match=r"there is already a rule pitch\.offer"):
        STANDARD.plus(load_rules(GOOD.replace("mine.bees", "pitch.offer"), "mine.yaml"))


@pytest.mark.parametrize("phrase", ["", "...3 word", "word ...", "(a|)", "((((a))))", "a ...99 b"])
def test_phrases_that_are_none(phrase):
    with pytest.raises(PhraseError):
        compile_phrase(phrase)


def test_a_hostile_rule_on_a_hostile_note_ends_soon():
    phrase = " ...12 ".join(["(a|a|a|a|a|a)"] * 4)
    rules = STANDARD.plus(load_rules(GOOD.replace("[bees]", f"['{phrase} z']"), "mine.yaml"))
    report = check("a " * 4_000, rules=rules, limit=20_000)
    assert "mine.bees" not in {finding.rule for finding in report.findings}


@pytest.mark.parametrize(
    "phrase",
    [
        "(...bees|goats) here",
        "((a)? bees|goats) here",
        "(((bees)?)?) here",
        "...2 bees",
        "(a)? bees",
    ],
)
def test_a_phrase_begins_with_a_word_however_deep_its_brackets(phrase):
    raw = GOOD.replace("phrases: [bees]", f'phrases: ["{phrase}"]')
    with pytest.raises(InputError, match="a phrase begins with a word"):
        load_rules(raw, "mine.yaml")

"""What a rules.yaml in a stranger's pack tries: beside its own notes it can do nothing."""

from __future__ import annotations

import os

from attacking import FRONT, Attack, compose, pack
from attacks_by_folder import sparse

NOTE = "Hi {{ person.greeting }}, thank you for {{ found | noun }}. {{ why | sentence }}"
RULE = "- {{id: {id}, kind: existence, severity: {severity}, message: {message}, mend: m, phrases: [{phrases}]}}\n"
OUT = ": the rules of this pack are left out"
MINE = {
    "packs/mine/pack.yaml": "name: mine\n",
    "packs/mine/y.j2": FRONT.replace("A title", "T\nsituation: talk") + NOTE,
}
SAID = "thank you for your talk on typing"


def rule(
    id: str = "bad.x",
    severity: str = "error",
    message: str = "Never",
    phrases: str = "your, you, hi, I",
) -> str:
    return RULE.format(id=id, severity=severity, message=message, phrases=phrases)


def rules(name: str, text: str | bytes, status: int, says: str, note: str = NOTE) -> Attack:
    """A pack with these rules, used for a note."""
    made = text if isinstance(text, bytes) or not text.startswith("-") else f"rules:\n{text}"
    return Attack(name, pack({"x.j2": FRONT + note, "rules.yaml": made}), compose(), status, says)


ATTACKS = [
    rules("rules that match everything", rule(), 1, "Never (bad.x)"),
    Attack("rules that match everything, for another pack's note",
           pack({"x.j2": FRONT.replace("A title", "T\nsituation: talk") + NOTE, "rules.yaml": "rules:\n" + rule()}) | MINE,
           compose(template="mine/y"), 0, SAID),
    Attack("rules that match everything, where packs vie for a note",
           pack({"x.j2": FRONT.replace("A title", "T\nsituation: talk") + NOTE, "rules.yaml": "rules:\n" + rule()}) | MINE,
           compose(template=""), 0, "mine/y"),
    Attack("rules that match everything, on check",
           pack({"x.j2": FRONT + NOTE, "rules.yaml": "rules:\n" + rule()}),
           ("check", "-"), 0, "", b"Hi Dana, thank you for your talk on typing at the Leeds meetup. I type a large code base and would like to hear more.\n"),
    rules("a rule called like a built-in one", rule("link.shady", "suggestion"), 0, "already a rule link.shady" + "" ),
    rules("a rule called like what is counted", rule("unknown"), 0, "already a rule unknown"),
    rules("a word list that widens a built-in one", "words: {artefact: 'your, you, hi'}\n", 0, "already a rule artefact" + ""),
    rules("a word list that speaks for a rule", 'words: {"generic.default-text\tx": hi}\n', 0, "a word list cannot be called"),
    rules("a rule that switches another off", "- {id: link.shady, kind: repetition, of: word, severity: suggestion, message: m, mend: m}\n", 0,
          "already a rule link.shady"),
    rules("a rule that takes the links away", "- {id: link, kind: repetition, of: mark, most: 100, severity: suggestion, message: m, mend: m}\n",
          1, "(link.shady)", NOTE + " https://bit.ly/3xYzAbC"),
    rules("the same rule twice", rule() + rule(), 0, "the id bad.x stands here twice"),
    rules("a switch for other rules", "ignore: [generic]\n", 0, "unknown key ignore"),
    rules("a pattern", rule(phrases="'(a+)+$'"), 0, OUT),
    rules("a pattern that is all words", rule(phrases="'*'"), 0, OUT),
    rules("brackets in brackets", rule(phrases="'" + "(" * 300 + "a" + ")" * 300 + "'"), 0, "three deep"),
    rules("a gap of a billion", rule(phrases="'a ...999999999 b'"), 0, "a gap spans 1 to 12 words"),
    rules("3,000 gaps", "".join(rule(f"bad.r{n}", phrases=", ".join(f"a ...12 a ...12 a ...12 z{n}x{k}" for k in range(15))) for n in range(190)),
          0, "these rules look for too much", "{{ found | noun }}" + " a" * 140),
    rules("words that may be absent", "".join(rule(f"bad.r{n}", phrases="'a " + "(a (a (a)?)?)? " * 12 + f"z{n}'") for n in range(190)),
          0, "these rules look for too much", "{{ found | noun }}" + " a" * 140),
    rules("as much as is allowed", "".join(rule(f"bad.r{n}", "suggestion", phrases=f"'a ...12 a ...12 a ...12 z{n}'") for n in range(7)),
          0, SAID, NOTE + " a" * 100),
    rules("300 rules", "".join(rule(f"bad.r{n}") for n in range(300)), 0, "rules holds more than 200 entries"),
    rules("a rule without an end", "- {id: [", 0, OUT),
    rules("a message with an escape", rule(message='"\\x1b[2J"'), 0, "a hidden character (U+001B)"),
    rules("a message turned round", rule(message="\u202eevil"), 0, "a hidden character (U+202E)"),
    rules("a message that nobody sees", rule(message="a\u200bb\u2063"), 0, "a hidden character (U+200B)"),
    rules("a message that formats", rule(message="'{0.__class__} {words.__class__} %s {over}'"), 1, "{0.__class__} {words.__class__} %s 0"),
    rules("an id with an escape", rule('"a\\eb"'), 0, OUT),
    rules("an alias", "a: &a [x]\nrules: *a\n", 0, "anchors and aliases are not allowed"),
    rules("rules that are no text", b"\xff\xfe\x00rules", 0, "not UTF-8 text"),
    rules("a list for everything", "[]\n", 0, "expected keys with values"),
    Attack("rules of 1 GB", pack({"x.j2": FRONT + NOTE, "rules.yaml": sparse(1 << 30)}), compose(), 0, "larger than 128 KiB"),
    Attack("rules that are a pipe", pack({"x.j2": FRONT + NOTE, "rules.yaml": os.mkfifo}), compose(), 0, "rules.yaml: this is no plain file"),
    Attack("rules that are a link", pack({"x.j2": FRONT + NOTE, "rules.yaml": lambda p: os.symlink("/etc/hostname", p)}), compose(), 0,
           "a link out of the pack"),
    Attack("bad rules, tried", pack({"x.j2": FRONT + NOTE, "rules.yaml": "rules: 3"}), ("pack", "test", "bad"), 2, "rules must be a list"),
]  # fmt: skip

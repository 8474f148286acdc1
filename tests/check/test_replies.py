"""Answers to invitations: what is good passes, what is rude, empty or a pitch does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from linknote.check import Facts, check
from linknote.model import Person

REPLIES = [
    json.loads(line)
    for line in (Path(__file__).parent / "replies" / "replies.jsonl")
    .read_text("utf-8")
    .splitlines()
]


def judged(reply):
    facts = Facts(situation=reply["situation"])
    if reply["what"] == "name":
        facts = facts._replace(name="Priya Anand", greeting="Priya")
    return check(reply["text"], lang=reply["lang"], kind="reply", facts=facts)


@pytest.mark.parametrize(
    "reply", [r for r in REPLIES if r["sort"] == "good"], ids=lambda r: r["text"][:40]
)
def test_a_good_reply_passes(reply):
    assert judged(reply).verdict == "pass"


def test_bad_replies_are_caught():
    bad = [reply for reply in REPLIES if reply["sort"] == "bad"]
    missed = [reply["text"] for reply in bad if judged(reply).verdict == "pass"]
    assert len(bad) >= 40
    assert missed == []


@pytest.mark.parametrize(
    ("text", "rule", "severity"),
    [
        ("Hi Omar, get lost.", "reply.rude", "error"),
        ("Hi Omar, you are lying, we never met.", "reply.accusing", "warning"),
        ("Thanks for the invitation. How did you find me?", "reply.greeting", "warning"),
        ("Hi Omar,", "reply.too-short", "warning"),
        ("Hi Omar, thanks. The list: https://bit.ly/tar", "reply.link-shady", "warning"),
        ("Hi [Name], thanks for writing to me.", "placeholder.field", "error"),
    ],
)
def test_what_a_reply_is_told(text, rule, severity):
    findings = check(text, kind="reply").findings
    assert [(f.rule, f.severity) for f in findings] == [(rule, severity)]
    assert rule not in {f.rule for f in check(text).findings} or not rule.startswith("reply.")


def test_a_reply_that_was_to_ask_and_asks_nothing():
    text = "Hi Omar, thank you for the invitation. I keep this account small."
    asked = Facts(situation="ask")
    assert [f.rule for f in check(text, kind="reply", facts=asked).findings] == [
        "reply.asks-nothing"
    ]
    for whole in (f"{text} Where do we know each other from?", f"{text} I'd like to know more."):
        assert check(whole, kind="reply", facts=asked).findings == ()
    assert check(text, kind="reply", facts=Facts(situation="decline")).findings == ()


def test_what_an_invitation_must_say_a_reply_need_not():
    text = "Hi Omar, thanks for the invitation. Happy to connect!"
    facts = Facts(found="your talk on typing", why="to learn how you test", situation="accept")
    assert check(text, kind="reply", facts=facts).findings == ()


def test_their_own_claims_may_be_denied():
    person = Person("linkedin-invitation", name="Omar Haddad", message="We worked at Fernhill.")
    facts = Facts(name="Omar Haddad", greeting="Omar", person=person)
    text = "Hi Omar, I think there's a mix-up: we never worked together at Quillmark."
    assert check(text, kind="reply", facts=facts).verdict == "pass"

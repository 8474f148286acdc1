"""What `check` says of a note: the contract, spans, severities, kinds of note, the limit."""

import json
from pathlib import Path

import pytest

from linknote.check import Facts, as_json, check
from linknote.model import Me, Person

GOOD = "Hi Dana, your talk on tar roofs in Leeds made me rethink ours. How do you heat it?"


def rules(report):
    return {finding.rule for finding in report.findings}


def test_the_contract():
    report = check("Hi Dana, I came across your profile and would love to connect.\n")
    assert as_json(report) == {
        "text": "Hi Dana, I came across your profile and would love to connect.",
        "length": 62,
        "limit": 300,
        "lang": "en",
        "verdict": "fail",
        "covers": {"greeting": [0, 8], "found": None, "why": None},
        "findings": [
            {
                "rule": "found.missing",
                "severity": "error",
                "message": "Nothing says how you found this person",
                "span": [28, 35],
            }
        ],
    }
    json.dumps(as_json(report))


def test_what_covers_greeting_found_and_why():
    report = check(GOOD)
    covered = {part: report.text[slice(*span)] for part, span in report.covers.items()}
    assert report.verdict == "pass"
    assert covered == {
        "greeting": "Hi Dana,",
        "found": "your talk on tar roofs in Leeds",
        "why": "How do you heat it",
    }


def test_suggestions_alone_pass():
    report = check("Your talk on tar roofs in Leeds made me rethink ours. How do you heat it?")
    assert (report.verdict, rules(report)) == ("pass", {"greeting.missing"})


def test_no_reason_is_a_warning():
    report = check("Hi Dana, I read your article on tar roofs.")
    assert (report.verdict, rules(report)) == ("warn", {"why.missing"})


@pytest.mark.parametrize(("limit", "verdict"), [(83, "pass"), (82, "fail"), (81, "fail")])
def test_a_note_must_stay_under_the_limit(limit, verdict):
    assert len(GOOD) == 82
    assert check(GOOD, limit=limit).verdict == verdict


def test_over_the_limit_says_by_how_much():
    (finding,) = (f for f in check(GOOD, limit=80).findings if f.rule == "limit.over")
    assert finding.message == "Too long by 3: a note must stay under 80 characters"


def test_length_counts_utf16_units():
    assert check("Hi 👋").length == 5


def test_an_unknown_language_is_judged_by_what_all_share():
    polish = "Dzień dobry, przeczytałem Pani wpis o piecach kaflowych i chciałbym zapytać o glinę."
    assert (check(polish).lang, check(polish).verdict) == ("pl", "pass")
    default = "Chciałbym dodać Panią do mojej sieci zawodowej na LinkedIn."
    assert rules(check(default)) == {"generic.default-text"}
    assert rules(check("Hej [imię], przeczytałem twój wpis o piecach kaflowych.")) == {
        "placeholder.field"
    }


def test_a_reply_needs_no_found():
    text = "Hi Dana, thanks for the invitation. May I ask how you found me?"
    assert check(text, kind="reply").verdict == "pass"
    assert check("Thank you, Dana. Happy to connect!", kind="reply").verdict == "pass"
    assert check("Hi [Name], thanks for writing.", kind="reply").verdict == "fail"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Dana, your talk on tar was great. How do you heat it?", "Dana Whitfield"),
        ("Hi Dr. Whitfield, your talk on tar was great. How do you heat it?", "Dana Whitfield"),
        ("Hi Bob, your talk on tar was great. How do you heat it?", "Robert Pemble"),
        ("Hi Chris, your talk on tar was great. How do you heat it?", "Christopher Bell"),
        ("Hallo Frau Müller, Ihr Vortrag über Teer war gut. Wie heizen Sie ihn?", "Eva Mueller"),
        ("Hola José, tu charla sobre el alquitrán me gustó. ¿Cómo lo calientas?", "Jose Rey"),
        ("Hi there, your talk on tar was great. How do you heat it?", "Dana Whitfield"),
        ("Hi dana, your talk on tar was great. How do you heat it?", "Dana Whitfield"),
        ("田中様、先日のご講演を拝聴しました。養蜂についてお話を伺いたく存じます。", "田中 一郎"),
    ],
)
def test_the_right_name(text, name):
    assert "greeting.wrong-name" not in rules(check(text, facts=Facts(name=name)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Daniel, your talk on tar was great. How do you heat it?", "Dana Whitfield"),
        ("Hi Danna, your talk on tar was great. How do you heat it?", "Dana Whitfield"),
        ("hi joe, your talk on tar was great. How do you heat it?", "Dana Whitfield"),
        ("Guten Tag Frau Keller, Ihr Vortrag über Teer war gut. Wie heizen Sie?", "Petra Zimmer"),
        ("Dana – your talk on tar was great. How do you heat it?", "Marcus Ilves"),
        ("佐藤様、先日のご講演を拝聴しました。養蜂についてお話を伺いたく存じます。", "加藤 美咲"),
    ],
)
def test_a_wrong_name(text, name):
    report = check(text, facts=Facts(name=name))
    assert ("greeting.wrong-name" in rules(report), report.verdict) == (True, "fail")


def test_braces_that_the_person_typed_are_theirs():
    text = "Hi Dana, your comment on {{ braces }} in my thread was right. May I quote it?"
    assert check(text).verdict == "fail"
    assert check(text, facts=Facts(found="your comment on {{ braces }}")).verdict == "pass"


CLAIM = Facts(
    name="Dana Whitfield",
    found="your post on road salt",
    why="to ask about the storage",
    person=Person("one-line", name="Dana Whitfield", company="Corvane Press"),
    me=Me("Ned Farrow", "I run the depot at Gloss"),
)

ASK = "your post on road salt and would like to ask about the storage."


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (f"Hi Dana, as a fellow Stanford alum I liked {ASK}", "fellow Stanford alum"),
        (f"Hi Dana, we worked together at Nordlicht Foods. I liked {ASK}", "at Nordlicht Foods"),
        (f"Hi Dana, our mutual friend Teresa Blount says hello. I liked {ASK}", "Teresa Blount"),
        (f"Hi Dana, we met last year. I liked {ASK}", "we met"),
        (f"Hi Dana, I'm at Globex. I liked {ASK}", "Globex"),
    ],
)
def test_a_claim_that_nobody_made(text, claim):
    report = check(text, facts=CLAIM)
    said = {report.text[slice(*f.span)] for f in report.findings if f.rule == "claim.unknown"}
    assert any(claim in words or words in claim for words in said), said
    assert report.verdict == "fail"
    assert "claim.unknown" not in rules(check(text))


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Dana, I run the depot at Gloss. I liked {ASK} – Ned",
        f"Hi Dana, I was at Corvane Press and liked {ASK}",
    ],
)
def test_what_was_said_is_no_claim(text):
    assert check(text, facts=CLAIM).verdict == "pass"


def test_answers_that_are_not_in_the_note():
    facts = Facts(found="your talk on canal locks", why="to hear how you grease the paddles")
    report = check(GOOD, facts=facts)
    assert rules(report) == {"found.left-out"}
    assert report.verdict == "warn"


def test_an_answer_that_names_nothing_does_not_help():
    text = "Hi Dana, I found your impressive profile and I want to grow my network."
    facts = Facts(found="your impressive profile", why="to grow my network")
    assert check(text, facts=facts).verdict == "fail"


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("to connect", "I'd like to connect."),
        ("networking", "I'd like to connect."),
        ("let's connect", "Let's connect."),
        ("opportunities", "I'm writing about opportunities."),
        ("your profile looks interesting", "Your profile looks interesting."),
    ],
)
def test_thanks_do_not_stand_in_for_a_reason_that_names_nothing(why, said):
    text = f"Hi Dana, thank you for your talk on canal locks. {said}"
    report = check(text, facts=Facts(found="your talk on canal locks", why=why))
    assert (report.verdict, rules(report), report.covers["why"]) == ("warn", {"why.missing"}, None)


@pytest.mark.parametrize(
    "why",
    ["to hear more", "I have a question", "nice meeting you", "I row too", "to stay in touch"],
)
def test_a_few_plain_words_may_be_a_reason(why):
    text = f"Hi Dana, thank you for your talk on canal locks. {why.capitalize()}."
    assert check(text, facts=Facts(found="your talk on canal locks", why=why)).verdict == "pass"


def test_to_connect_again_is_a_reason_between_people_who_met():
    text = "Hi Dana, we worked together at Fernhill. Thank you for all of it. I'd like to connect."
    said = Facts(found="we worked together at Fernhill", why="to connect")
    assert rules(check(text, facts=said)) == {"why.missing"}
    assert check(text, facts=said._replace(situation="ex-colleague")).verdict == "pass"


def test_an_answer_that_names_nothing_is_vague_however_the_note_says_it():
    facts = Facts(found="your profile", why="to ask how you moved the billing service")
    for said in ("I came across your profile", "your profile caught my eye"):
        text = f"Hi Dana, {said}. I'm writing to ask how you moved the billing service."
        report = check(text, facts=facts)
        assert (report.verdict, rules(report)) == ("warn", {"found.vague"})


def test_an_answer_in_the_note_covers_found_and_why_in_any_language():
    text = "Ahoj Jano, slyšel jsem tvou přednášku o rašelině. Rád bych se zeptal na vrty."
    facts = Facts(name="Jana Nová", found="tvou přednášku o rašelině", why="zeptal na vrty")
    report = check(text, facts=facts)
    assert report.covers["found"] == (23, 48)
    assert report.verdict == "pass"


HOSTILE = [
    "", " ", ".", "\n\n", "\x1b[31mHi", "{" * 5_000, "[" * 5_000, "<" * 5_000, "((((" * 2_000,
    "%" * 5_000, "a." * 5_000, "http://" * 1_000, "Hi " * 5_000, "!" * 5_000, "様" * 5_000,
    "XXX" * 3_000, "to learn " * 2_000, "your post " * 2_000, "\u0301" * 5_000, "{{" * 4_000 + "}}",
    "[a" * 4_000, "*|" * 4_000, "we help " * 2_000, "1" * 5_000, "A" * 9_000, "-" * 9_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_never_raises_and_ends(text):
    report = check(text, facts=Facts(name="Dana", found=text, why=text))
    assert report.verdict in ("pass", "warn", "fail")
    for finding in report.findings:
        if finding.span:
            assert 0 <= finding.span[0] <= finding.span[1] <= len(report.text)
    assert check(text).verdict == "fail"


LABELLED = [
    json.loads(line)
    for file in sorted((Path(__file__).parent / "notes").glob("*.jsonl"))
    for line in file.read_text("utf-8").splitlines()
]


def test_the_labelled_notes_keep_their_figures():
    import runpy

    judge = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "check.py"))["judge"]
    counts = {"must": 0, "bad passes": 0, "good fails": 0}
    for row in LABELLED:
        verdict = judge(row)
        counts["must"] += bool(row["must"]) and verdict != "fail"
        counts["bad passes"] += row["sort"] == "bad" and verdict == "pass"
        counts["good fails"] += row["sort"] == "good" and verdict == "fail"
    assert counts == {"must": 0, "bad passes": 0, "good fails": 1}


@pytest.mark.parametrize(
    "claim",
    [
        "As a fellow Airedale graduate",  # her school, but nobody said it is the writer's
        "Priya Nair told me to write, and",
        "Priya says hello, and",
        "As a former Google engineer",
        "Dana, our mutual friend says hello, and",
        "We worked together at Corvane Press, and",
    ],
)
def test_what_is_true_of_them_alone_is_still_a_claim_about_both(claim):
    facts = CLAIM._replace(person=CLAIM.person._replace(school="Airedale University"))
    report = check(f"Hi Dana. {claim} I liked {ASK}", facts=facts)
    assert "claim.unknown" in rules(report)


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Dana, Omar Haddad told me to write. I liked {ASK}",
        f"Hi Dana, our mutual friend Omar says hello. I liked {ASK}",
        f"Hi Dana, on Monday in England I liked {ASK}",
    ],
)
def test_what_the_profile_says_is_no_claim(text):
    facts = CLAIM._replace(person=CLAIM.person._replace(mutuals=("Omar Haddad",)))
    assert "claim.unknown" not in rules(check(text, facts=facts))

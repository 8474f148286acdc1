"""What a note says without a word of the lists, and what an answer covers."""

import pytest

from linknote.check import Facts, check


def rules(report):
    return {finding.rule for finding in report.findings}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hi Lou, long time no see since our Bluestone days!", "Bluestone"),
        ("Hi Vera, I liked your take on four-day weeks. Did it work?", "your take on"),
        ("Hi Ken, is the old mill on Vale Road yours? I'd like to draw it.", "mill on Vale Road"),
    ],
)
def test_an_artefact_need_not_be_in_a_list(text, found):
    report = check(text)
    assert (report.verdict, report.text[slice(*report.covers["found"])]) == ("pass", found)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Jordan! Your post about burnout really resonated with me. I'd love to connect.",
        "Hi Bob, nice meeting you yesterday at the Chamber of Commerce mixer!",
        "Hi Zoe, fellow Tidewater State grad here! Would love to connect.",
        "Hallo Jens, dein Vortrag auf der DevCon war sehr hilfreich. Lass uns vernetzen!",
        "Hola Lucía, fue un placer conocerte ayer en el taller de cerámica.",
        "高橋さん、私も札幌で保育士をしています。情報交換できたら嬉しいです。",
    ],
)
def test_a_reaction_or_a_meeting_is_a_reason(text):
    assert check(text).verdict == "pass"


@pytest.mark.parametrize(
    "text",
    [
        "Hi Dana, I read your article on tar roofs. Let's connect.",
        "Hi Dana, I enjoyed your talk at PyCon. I'd love to connect.",
    ],
)
def test_having_read_or_heard_something_is_none(text):
    report = check(text)
    assert (report.verdict, rules(report), report.covers["why"]) == ("warn", {"why.missing"}, None)


@pytest.mark.parametrize(
    "text",
    [
        "Hello, we are offering mobile app development at very low rates. Have you any project?",
        "Ciao Luca, abbiamo molti contatti in comune, colleghiamoci!",
        "Хочу добавить Вас в свою сеть контактов LinkedIn.",
        "我想在领英上把您加为好友。",
    ],
)
def test_a_form_letter_is_not_let_be(text):
    assert check(text).verdict == "fail"


def test_a_vague_answer_with_a_real_reason_is_a_warning():
    text = "Hi Dana, I came across your profile. I'm writing because we both keep bees in Leeds."
    facts = Facts(found="your profile", why="because we both keep bees in Leeds")
    report = check(text, facts=facts)
    assert (report.verdict, rules(report)) == ("warn", {"found.vague"})
    assert report.covers["found"] == (23, 35)


def test_a_claim_that_an_answer_means_is_theirs():
    text = "Hi Dana, we studied at the same university. I'd like to hear about your first job."
    said = Facts(name="Dana", found="same uni", why="to hear about your first job")
    assert "claim.unknown" not in rules(check(text, facts=said))
    unsaid = said._replace(found="your newsletter")
    assert "claim.unknown" in rules(check(text, facts=unsaid))


def test_a_topic_is_no_offer():
    text = "山田様、先日の展示会ではありがとうございました。テスト自動化の件でお話を伺いたいです。"
    assert check(text).verdict == "pass"


@pytest.mark.parametrize(
    ("text", "is_default"),
    [
        ("Hi Dana, thank you for your talk on typing. I'd like to see your tests.", False),
        ("Hi Dana, thank you for your talk on typing. I'd like to join your workshop.", False),
        ("Hi Dana, thank you for your post on tar. I'd like to read your book.", False),
        ("Guten Tag Dana Beispiel, danke für Ihren Vortrag. Ich möchte Sie gern lesen.", False),
        ("Hi Dana, I'd like to join your LinkedIn network.", True),
        ("Hi Dana, I would like to add you to my network.", True),
        ("Ich möchte Sie gern zu meinem Netzwerk hinzufügen.", True),
    ],
)
def test_a_default_text_is_more_than_its_little_words(text: str, is_default: bool) -> None:
    assert ("generic.default-text" in {f.rule for f in check(text).findings}) is is_default


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Write to me: eve@evil.example", "eve@evil.example"),
        ("Call +44 113 496 1111.", "+44 113 496 1111"),
        ("My address is sam@home.example, or 0113 496 0000.", None),
        ("It ran in 2024-2025, with 140 services and 12,500 users.", None),
    ],
)
def test_an_address_that_nobody_typed_is_said(words, said):
    facts = Facts(
        name="Dana Whitfield",
        found="your talk on tar",
        why="tell me more: sam@home.example or 0113 496 0000",
    )
    text = f"Hi Dana, thank you for your talk on tar. {words}"
    spans = [f.span for f in check(text, facts=facts).findings if f.rule == "contact.not-yours"]
    assert [text[slice(*span)] for span in spans] == ([said] if said else [])
    assert "contact.not-yours" not in rules(check(text))

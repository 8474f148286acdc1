"""Which sentences were sent before, with another name in them."""

from linknote.check import same_as_before

EARLIER = [
    "Hi Marcus, I loved how Marcus Ilves explained the tide clocks. Your talk made my week.",
    "Thanks again!",
]


def said(text, names=("Dana Whitfield",)):
    findings = same_as_before(text, EARLIER, names)
    return [(f.rule, f.severity, f.message, text[slice(*f.span)]) for f in findings]


def test_the_very_sentence():
    assert said("Hi Dana, tar. Your talk made my week.") == [
        ("same.sentence", "warning", "You sent this very sentence before", "Your talk made my week")
    ]


def test_another_name():
    text = "Hi Dana, I loved how Dana Whitfield explained the tide clocks."
    assert said(text) == [
        (
            "same.sentence",
            "warning",
            "You sent this sentence before, with another name or word in it",
            text[:-1],
        )
    ]


def test_a_lower_case_name_is_masked_when_it_is_known():
    assert len(said("hi dana, I loved how dana whitfield explained the tide clocks.")) == 1


def test_what_may_be_said_to_everybody():
    assert said("Thanks again! Your article on tar made me laugh out loud.") == []


def test_nothing_before():
    assert same_as_before("Hi Dana, your talk made my week.", [], ()) == ()

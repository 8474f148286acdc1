"""The questions of a note by a script: their order, the way back, what stands below them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from linknote.errors import InputError
from linknote.model import Me, Person, Post
from linknote.store.settings import Settings
from tests.cli.flow_case import MARTA, MINE, PREMIUM, TALK, WHY, asked, messages
from tests.cli.scripted import BACK, Script


@pytest.fixture(autouse=True)
def settled(own_home: Path) -> None:
    own_home.mkdir()
    (own_home / "config.yaml").write_text("account: premium\n")


def test_the_whole_way_with_what_stands_below_each_question():
    script = Script(None, TALK, "the part on hints", WHY, None)
    done = asked(script)
    assert messages(script) == [
        "Who is it for?",
        "How did you find them?",
        "Which part of it stayed with you? (Enter skips it)",
        "Why do you want to connect?",
        "note",
    ]
    who, how, part, why, note = script.put
    assert who.stood == "Marta Kowal, Head of Platform at Brindle & Oak"
    assert [put.back for put in script.put] == [False, True, True, True, True]
    assert why.lead == "I'd like to connect …"
    seen = [who.seen[0], how.seen[0], part.seen[1], why.seen[0], why.seen[1]]
    hints = "Hi Marta, thank you for your talk on typing. I keep thinking about the part on hints."
    end = " / Best wishes, Sam Reader"
    assert [preview.note.replace("\n", " / ") for preview in seen] == [
        "Hi Marta, …",
        f"Hi Marta, thank you for your post about …{end}",
        f"{hints} …{end}",
        f"{hints} …{end}",
        f"{hints} I'd like to learn how you test types.{end}",
    ]
    assert why.seen[1].note == done.composed.drafts[0].note.text == note.stood
    assert why.seen[1].counts == ((299 - done.composed.drafts[0].note.length, 300),)


def test_what_is_given_is_not_asked():
    script = Script(None, WHY, None)
    asked(script, who="Marta Kowal", found=TALK)
    assert messages(script)[-2:] == ["Why do you want to connect?", "note"]
    script = Script(None, TALK, None)
    asked(script, why=WHY)
    assert messages(script) == ["Who is it for?", "How did you find them?", "note"]


def test_what_is_shared_is_the_whole_answer_and_comes_first():
    settings = PREMIUM._replace(me=Me(schools=("Airedale University",)))
    script = Script(None, None, WHY, None)
    done = asked(script, settings=settings)
    assert messages(script) == [
        "Who is it for?", "How did you find them?", "Why do you want to connect?", "note",
    ]  # fmt: skip
    assert script.put[1].titles[0] == "we both went to Airedale University"
    assert done.composed.drafts[0].note.template == "essentials/alumni"


def test_a_post_on_the_page_is_the_first_situation_with_its_title_to_be_taken():
    person = MARTA._replace(post=Post("Why we stopped estimating. It was a long year.", "3w"))
    script = Script(None, None, None, "", WHY, None)
    done = asked(script, person)
    assert script.put[1].titles[0] == "I read their post: Why we stopped estimating. It was a …"
    assert script.put[2].stood == "your post “Why we stopped estimating”"
    assert "thank you for your post “Why we stopped estimating”." in (
        done.composed.drafts[0].note.text
    )


def test_an_opening_that_is_not_finished_is_asked_for_again(capsys):
    script = Script(None, "speak", None, TALK, "", WHY, None)
    asked(script)
    assert messages(script)[2:4] == ["Which talk was it?"] * 2
    assert script.put[2].stood == "your talk on "
    assert "Please finish the sentence" in capsys.readouterr().err


def test_back_twice_and_change_keeps_every_later_answer():
    script = Script(
        None, TALK, "the part on hints", WHY, BACK, BACK, BACK,  # at how they were found again
        "your post about rosters", "the point about nights", None, None,
    )  # fmt: skip
    done = asked(script)
    assert messages(script)[4:] == [
        "note",
        "Why do you want to connect?",
        "Which part of it stayed with you? (Enter skips it)",
        "How did you find them?",
        "Which point of it stayed with you? (Enter skips it)",
        "Why do you want to connect?",
        "note",
    ]
    stood = [put.stood for put in script.put[5:8]]
    assert stood == [WHY, "the part on hints", TALK]
    assert script.put[9].stood == WHY
    note = done.composed.drafts[0].note.text
    assert "your post about rosters. I keep thinking about the point about nights." in note
    assert "hints" not in note


def test_another_person_typed_over_the_profile_is_somebody_else():
    done = asked(Script("Dana Whitfield", TALK, "", WHY, None))
    assert done.composed.person.name == "Dana Whitfield"
    assert (done.composed.person.url, done.composed.person.role) == (None, None)
    done = asked(Script("Marta Kowal-Nowak", TALK, "", WHY, None))
    assert done.composed.person.name == "Marta Kowal-Nowak"
    assert (done.composed.person.url, done.composed.person.role) == (MARTA.url, None)


def test_a_line_that_names_nobody_is_asked_for_again(capsys):
    script = Script("???", "Dana Whitfield", TALK, "", WHY, None)
    asked(script, None)
    assert messages(script)[:2] == ["Who is it for?"] * 2
    assert capsys.readouterr().err == (
        'no name of a person can be read here – say it as "Name, Role at Company"\n'
    )


def test_both_boxes_are_counted_and_offered_when_nobody_knows_the_account():
    long = (
        "because I am moving from audit into platform work and would love to hear what you would"
        " do differently in your first year on the other side"
    )
    script = Script(None, TALK, "", long, 1)
    done = asked(script, settings=Settings(me=Me(name="Sam Reader")))
    note = script.put[-1]
    assert note.titles[:2] == ("essentials/talk · 300", "essentials/talk · 200")
    assert [[count.limit for count in seen.counts] for seen in note.seen[:2]] == [[200, 300]] * 2
    assert note.seen[0].counts[0].left < 0 <= note.seen[0].counts[1].left
    assert note.seen[1].counts[0].left >= 0
    assert done.composed.drafts[0].note.length < 200
    while_typed = script.put[3].seen[1]
    assert while_typed.counts[0].left >= 0  # what the smaller box would leave, shortened for it


def test_a_note_changed_by_hand_is_judged_again_and_counted_as_it_is_copied():
    done = asked(
        Script(None, TALK, "", WHY, "=Hi Marta,\n your talk on typing helped me\x07 ☕.\n")
    )
    note = done.composed.drafts[0].note
    assert note.text == "Hi Marta,\n your talk on typing helped me ☕."
    assert note.length == len(note.text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hi Marta, " + "your talk " * 40, "over the 299 that fit"),
        ("Hi Marta, I'd like to add you to my professional network.", "generic"),
    ],
)
def test_a_version_that_may_not_be_sent_stays_to_be_mended(text, words, capsys):
    script = Script(None, TALK, "", WHY, f"={text}", "=Hi Marta, how do you test your types?")
    done = asked(script)
    assert script.put[-1].titles[0] == "your version"
    assert script.put[-1].stood == text.strip("\n")
    assert words in capsys.readouterr().err
    assert done.composed.drafts[0].note.text == "Hi Marta, how do you test your types?"


def test_the_editor_changes_it_and_a_broken_one_keeps_it(tmp_path, monkeypatch, capsys):
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\nsed -i 's/Marta/Ms Kowal/' \"$1\"\n")
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    script = Script(None, TALK, "", WHY, "editor", None)
    done = asked(script)
    assert script.put[-1].titles[0] == "your version"
    assert done.composed.drafts[0].note.text.startswith("Hi Ms Kowal, thank you")
    monkeypatch.setenv("EDITOR", str(tmp_path / "missing"))
    done = asked(Script(None, TALK, "", WHY, "editor", None))
    assert "there is no editor called" in capsys.readouterr().err
    assert done.composed.drafts[0].note.text.startswith("Hi Marta, thank you")


def test_the_first_run_can_be_gone_back_through(own_home):
    os.remove(own_home / "config.yaml")
    script = Script("Sma", "Premium", BACK, BACK, "Sam", None, None, TALK, "", WHY, None)
    asked(script, settings=Settings())
    assert [put.stood for put in script.put[:6]] == [
        "", "Free: notes under 200 characters", "Marta Kowal, Head of Platform at Brindle & Oak",
        "Premium: notes under 300 characters", "Sma", "Premium: notes under 300 characters",
    ]  # fmt: skip
    text = (own_home / "config.yaml").read_text()
    assert "name: Sam\n" in text
    assert "account: premium" in text


def test_a_wrong_option_is_said_before_anything_is_asked():
    script = Script()
    with pytest.raises(InputError, match="did you mean talk"):
        asked(script, situation="tlak")
    assert script.put == []


def test_a_situation_that_is_given_asks_its_one_question():
    script = Script(None, "your keynote on small languages", "", WHY, None)
    done = asked(script, situation="talk")
    assert messages(script)[1] == "Which talk was it?"
    assert done.composed.drafts[0].note.template.startswith("essentials/talk")


def test_a_german_why_makes_a_german_note_of_what_is_shared():
    settings = PREMIUM._replace(me=Me(companies=("Brindle & Oak",)))
    script = Script(None, None, "weil ich wissen möchte, wie Sie Ihr Team aufgebaut haben", None)
    done = asked(script, settings=settings)
    assert done.composed.lang == "de"
    assert "wir haben beide bei Brindle & Oak gearbeitet" in done.composed.drafts[0].note.text


@pytest.mark.parametrize(
    ("found", "lead"),
    [
        ("Ihr Vortrag über Typen", "Ich würde mich gern mit Ihnen vernetzen, …"),
        ("dein Vortrag über Typen", "Ich würde mich gern mit dir vernetzen, …"),
    ],
)
def test_the_sentence_to_go_on_with_speaks_as_the_answers_before_it(found, lead):
    script = Script(None, found, "", "weil ich auch Typen teste", None)
    asked(script)
    assert script.put[3].lead == lead


def test_a_reply_asks_what_to_say_and_no_why():
    person = Person("linkedin-invitation", name="Omar Haddad", greeting="Omar", message="Hi!")
    script = Script(None, None, None, None, None)
    done = asked(script, person, kind="reply")
    assert messages(script)[:2] == ["Who wrote to you?", "What would you like to say?"]
    assert "Why do you want to connect?" not in messages(script)
    assert done.composed.drafts[0].note.text.startswith("Hi Omar")


def test_edit_opens_the_editor_once_and_shows_what_it_left_where_there_is_something_to_say(
    tmp_path, monkeypatch, capsys
):
    opened = tmp_path / "opened"
    editor = tmp_path / "editor"
    editor.write_text(f"#!/bin/sh\necho x >> {opened}\nsed -i 's/Marta/Ms Kowal/' \"$1\"\n")
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    done = asked(Script(None, TALK, "", WHY, None), edit=True)
    assert done.composed.drafts[0].note.text.startswith("Hi Ms Kowal, thank you")
    editor.write_text(f"#!/bin/sh\necho x >> {opened}\nprintf 'Hi Marta, hello!' > \"$1\"\n")
    script = Script(None, TALK, "", WHY, None, "=Hi Marta, how do you test your types?")
    done = asked(script, edit=True)
    assert script.put[-1].stood == "Hi Marta, hello!"
    assert capsys.readouterr().err
    assert done.composed.drafts[0].note.text == "Hi Marta, how do you test your types?"
    assert opened.read_text() == "x\nx\n"


def test_a_template_that_is_given_asks_the_question_of_its_situation():
    script = Script(None, "your keynote on small languages", "the trees", WHY, None)
    done = asked(script, template="essentials/talk-2")
    assert messages(script)[1:3] == [
        "Which talk was it?",
        "Which part of it stayed with you? (Enter skips it)",
    ]
    assert done.composed.drafts[0].note.template == "essentials/talk-2"
    script = Script(None, "your book on knots", WHY, None)
    asked(script, template="essentials/other")
    assert messages(script)[1:3] == ["How did you find them?", "Why do you want to connect?"]


def test_an_ask_that_is_set_is_not_asked_and_a_wrong_one_is_said():
    script = Script(None, TALK, WHY, None)
    done = asked(script, pairs=("part=the part on hints",))
    assert "Which part" not in " ".join(messages(script))
    assert "the part on hints" in done.composed.drafts[0].note.text
    with pytest.raises(InputError, match="--set knows no 'prat'"):
        asked(Script(None, TALK, WHY, None), pairs=("prat=x",))


def test_the_name_in_a_typed_address_is_confirmed_and_its_address_kept():
    address = "https://www.linkedin.com/in/dana-whitfield-8a41b2"
    script = Script(address, None, TALK, "", WHY, BACK, BACK, BACK, BACK, "Dana W. Whitfield",
                    None, None, None, None)  # fmt: skip
    done = asked(script, None)
    assert [put.stood for put in script.put if "suggests" in put.message] == ["Dana Whitfield"] * 2
    assert (done.composed.person.name, done.composed.person.url) == ("Dana W. Whitfield", address)


def test_a_greeting_holds_for_the_name_it_was_chosen_for():
    script = Script("Chen Wei", "Wei", TALK, "", WHY, BACK, BACK, BACK, BACK, BACK,
                    "Dana Whitfield", None, None, None, None)  # fmt: skip
    done = asked(script, None)
    assert script.put[1].titles == ("Wei", "Chen")
    assert done.composed.drafts[0].note.text.startswith("Hi Dana, ")
    assert asked(Script("Chen Wei", "Wei", TALK, "", WHY, None), None).composed.person.greeting == (
        "Wei"
    )


def test_what_stood_half_typed_is_there_again_after_going_back():
    script = Script(None, TALK, "", BACK + "to learn how", None, WHY, None)
    asked(script)
    assert script.put[5].stood == "to learn how"


def test_a_version_changed_by_hand_is_there_again_and_last_once_the_answers_changed():
    script = Script(None, TALK, "", WHY, f"~{MINE}", None, f"~{MINE}", "to learn more", None)
    done = asked(script)
    assert script.put[6].stood == MINE
    assert script.put[8].titles == ("essentials/talk", "essentials/talk-2", "your version")
    assert "I'd like to learn more." in done.composed.drafts[0].note.text


def test_an_answer_to_another_templates_question_says_nothing():
    script = Script(None, TALK, "the part on hints", BACK, BACK, "your post about rosters", "",
                    WHY, None)  # fmt: skip
    assert asked(script).composed.answers.asks == {}

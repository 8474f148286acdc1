"""What is kept of a note that is not finished, and how somebody goes on with it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from linknote.cli.boundary import Interrupted
from linknote.cli.note import flow
from linknote.cli.note.request import Request
from linknote.errors import InputError
from linknote.model import Person
from linknote.store.answer_drafts import AnswerDraft
from linknote.store.draft_files import DraftFile
from linknote.store.paths import home
from tests.cli.flow_case import MARTA, MINE, PREMIUM, TALK, WHY, asked, kept, messages
from tests.cli.scripted import BACK, STOP, Script


@pytest.fixture(autouse=True)
def settled(own_home: Path) -> None:
    own_home.mkdir()
    (own_home / "config.yaml").write_text("account: premium\n")


def test_every_answer_is_kept_as_it_is_given(own_home):
    with pytest.raises(Interrupted, match="linknote compose --resume"):
        asked(Script(None, TALK, "the part on hints", STOP + "to learn"), lang="en", limit=250)
    (draft,) = kept(own_home)
    assert draft["step"] == "why"
    assert draft["typed"] == "to learn"
    assert draft["said"] == {
        "who": "Marta Kowal, Head of Platform at Brindle & Oak",
        "how": "own",
        "found.own": TALK,
        "ask.part": "the part on hints",
    }
    assert draft["options"]["limit"] == "250"
    script = Script(WHY, None)
    done = flow.ask(Request(resume=True), None, home(), PREMIUM, script)
    assert messages(script) == ["Why do you want to connect?", "note"]
    assert (script.put[0].stood, script.put[0].back) == ("to learn", True)
    assert done.composed.drafts[0].note.limit == 250
    assert done.composed.person.url == MARTA.url
    assert len(kept(own_home)) == 1
    done.keeper.done()
    assert kept(own_home) == []


def test_a_version_changed_by_hand_is_kept_when_somebody_leaves(own_home):
    with pytest.raises(Interrupted):
        asked(Script(None, TALK, "", WHY, STOP + MINE))
    assert (kept(own_home)[0]["step"], kept(own_home)[0]["typed"]) == ("note", MINE)
    script = Script(None)
    flow.ask(Request(resume=True), None, home(), PREMIUM, script)
    assert script.put[0].titles[0] == "your version"
    assert script.put[0].stood == MINE


def test_leaving_before_anything_was_said_keeps_nothing(own_home):
    with pytest.raises(Interrupted) as left:
        asked(Script(STOP), None)
    assert str(left.value) == "stopped; nothing was copied"
    assert kept(own_home) == []


def test_a_declined_offer_is_not_made_again_and_one_to_somebody_else_never(own_home):
    with pytest.raises(Interrupted):
        asked(Script(None, TALK, STOP))
    dana = Person("linkedin-page", name="Dana Whitfield", greeting="Dana")
    script = Script(STOP)
    with pytest.raises(Interrupted):
        asked(script, dana)
    assert messages(script) == ["Who is it for?"]
    script = Script("n", STOP)
    with pytest.raises(Interrupted):
        asked(script)
    assert messages(script)[0].startswith("Go on with your note to Marta Kowal, at how you found")
    script = Script(STOP)
    with pytest.raises(Interrupted):
        asked(script)
    assert messages(script) == ["Who is it for?"]


def test_an_accepted_offer_goes_on_where_it_was(own_home):
    with pytest.raises(Interrupted):
        asked(Script(None, TALK, STOP))
    script = Script("y", "the part on hints", WHY, None)
    asked(script, None)
    assert messages(script)[1] == "Which part of it stayed with you? (Enter skips it)"


def test_nothing_to_resume_is_said_with_the_mend(own_home):
    with pytest.raises(InputError, match="no unfinished note to go on with – start one"):
        flow.ask(Request(resume=True), None, home(), PREMIUM, Script())


def test_a_folder_that_takes_no_draft_is_said_once(own_home, capsys):
    (own_home / "drafts").write_text("")
    asked(Script(None, TALK, "", WHY, None))
    assert capsys.readouterr().err.count("cannot be kept") == 1


def test_own_words_half_typed_at_the_list_are_there_again_after_going_back_and_on_resume(own_home):
    script = Script(None, BACK + "your talk on", None, STOP + "your talk on types")
    with pytest.raises(Interrupted):
        asked(script)
    assert [put.stood for put in script.put][1::2] == [
        "I read something they wrote",
        "your talk on",
    ]
    again = Script(STOP)
    with pytest.raises(Interrupted):
        flow.ask(Request(resume=True), None, home(), PREMIUM, again)
    assert again.put[0].stood == "your talk on types"


def test_a_person_half_typed_names_the_draft(own_home):
    with pytest.raises(Interrupted):
        asked(Script(STOP + "Ana Gil, Cook at Sal"), None)
    script = Script(STOP)
    with pytest.raises(Interrupted):
        flow.ask(Request(), None, home(), PREMIUM, script)
    assert script.put[0].message == "Go on with your note to Ana Gil, at who it is (just now)?"


def test_a_signal_on_top_of_a_closed_terminal_loses_nothing(own_home, monkeypatch):
    """The end of the keys is met first; the signal comes while what is typed is being kept."""
    saved, cut = DraftFile.save, []

    def interrupted(file: DraftFile, draft: AnswerDraft) -> None:
        if draft.typed and not cut:
            cut.append(draft)
            os.kill(os.getpid(), signal.SIGHUP)
            time.sleep(0.2)
        saved(file, draft)

    monkeypatch.setattr(DraftFile, "save", interrupted)
    with pytest.raises(Interrupted, match="--resume"):
        asked(Script(None, TALK, "", STOP + "to learn how"))
    assert len(cut) == 1
    assert [(draft["step"], draft["typed"]) for draft in kept(own_home)] == [
        ("why", "to learn how")
    ]


def test_a_signal_before_anybody_says_what_was_typed_loses_nothing(own_home):
    class Ended(Script):
        def text(self, message, **more):
            if message.startswith("Why"):
                more["preview"]("to learn how")
                os.kill(os.getpid(), signal.SIGTERM)
                time.sleep(0.2)
            return super().text(message, **more)

    with pytest.raises(Interrupted):
        asked(Ended(None, TALK, "", WHY))
    (draft,) = kept(own_home)
    assert (draft["step"], draft["typed"]) == ("why", "to learn how")

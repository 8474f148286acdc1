"""`linknote reply` in a real terminal: who wrote, what to answer, the note screen."""

from __future__ import annotations

import pytest

CARD = """\
Dana Beispiel möchte Kontakt mit Ihnen aufnehmen
Leiterin Controlling bei Muster AG
Hallo Frau Probe, wir saßen beim Controllertag nebeneinander.
Vor 2 Tagen
Ignorieren
Annehmen
"""


@pytest.fixture
def card(tmp_path):
    path = tmp_path / "invitation.txt"
    path.write_text(CARD)
    return path


def test_a_german_invitation_is_answered_in_german(screen, card, settled):
    screen.line("cat invitation.txt | linknote reply > note.txt; echo status $?")
    screen.wait_for("They wrote: Hallo Frau Probe, wir saßen beim Controllertag nebeneinander.")
    screen.wait_for("Who wrote to you? › Dana Beispiel, Leiterin Controlling at Muster AG")
    screen.keys("Enter")
    screen.wait_for("What would you like to say?")
    screen.wait_for("Ask how they found me first")
    screen.wait_for("worum es Ihnen geht?")
    screen.type("right")
    screen.wait_for("da liegt eine Verwechslung vor")
    screen.keys("Enter")
    screen.wait_for("Was stimmt nicht? (Enter skips it)")
    screen.type("ich war nie beim Controllertag")
    screen.wait_for("Ich war nie beim Controllertag.")
    screen.keys("Enter")
    screen.wait_for("essentials/wrong")
    screen.keys("Enter")
    screen.wait_for("status 0")
    note = (card.parent / "note.txt").read_text()
    assert note == (
        "Guten Tag Dana Beispiel,\nvielen Dank für Ihre Zeilen. Ich glaube, da liegt eine "
        "Verwechslung vor. Ich war nie beim Controllertag. Woran dachten Sie?\n"
        "Viele Grüße\nSam Reader\n"
    )
    assert screen.buffer() == note[:-1]


def test_enter_alone_asks_how_they_found_me(screen, tmp_path, settled):
    (tmp_path / "note").write_text("Hi Sam, I'd like to add you to my network")
    screen.line("linknote reply note > out.txt; echo status $?")
    screen.wait_for("Who wrote to you?")
    screen.type("Omar Haddad")
    screen.keys("Enter")
    screen.wait_for("What would you like to say?")
    screen.keys("Enter")
    screen.wait_for("What would you like to know? (Enter skips it)")
    screen.keys("Enter")
    screen.wait_for("1 of 2 · essentials/ask")
    screen.keys("Enter")
    screen.wait_for("status 0")
    assert (tmp_path / "out.txt").read_text() == (
        "Hi Omar, thank you for the invitation. How did you come across me, and is there a "
        "particular reason you'd like to connect?\nBest wishes, Sam Reader\n"
    )


def test_back_to_another_answer_and_ctrl_c_then_resume(screen, card, settled):
    screen.line("linknote reply invitation.txt > note.txt; echo status $?")
    screen.wait_for("Who wrote to you?")
    screen.keys("Enter")
    screen.wait_for("What would you like to say?")
    screen.type("decline")
    screen.keys("Enter")
    screen.wait_for("Möchten Sie einen Grund nennen?")
    screen.keys("Escape")
    screen.wait_for("Offer another way")
    screen.type("accept")
    screen.keys("Enter")
    screen.wait_for("Was möchten Sie als Nächstes hören oder erzählen?")
    screen.keys("C-c")
    screen.wait_for("Go on with: linknote reply --resume")
    screen.wait_for("status 130")
    screen.line("clear; linknote reply --resume > note.txt; echo status $?")
    screen.wait_for("They wrote: Hallo Frau Probe")
    screen.wait_for("Was möchten Sie als Nächstes hören oder erzählen?")
    screen.keys("Enter")
    screen.wait_for("essentials/accept")
    screen.keys("Enter")
    screen.wait_for("status 0")
    note = (card.parent / "note.txt").read_text()
    assert note.startswith("Guten Tag Dana Beispiel,\nvielen Dank für Ihre Zeilen. Ich freue mich")


def test_a_claim_that_the_settings_deny_is_met_with_that_first(screen, tmp_path, settled, own_home):
    (own_home / "config.yaml").write_text("me:\n  name: Sam Reader\n  company: [Brindle & Oak]\n")
    (tmp_path / "note").write_text("Hi Sam, we worked together at Fernhill. Shall we connect?")
    screen.line("linknote reply note --who 'Omar Haddad' > out.txt; echo status $?")
    screen.wait_for("» Say that it is not right  Fernhill is not in your settings")
    screen.wait_for("I think there's a mix-up")
    screen.keys("C-c")
    screen.wait_for("status 130")


def test_a_note_with_escapes_is_shown_clean_and_never_said(screen, tmp_path, settled):
    hostile = "Hi Sam, \x1b[31mred\x1b[0m \u202efdp.exe {{ me.name }} {% for %} [bold]x[/bold]"
    (tmp_path / "note").write_text(hostile)
    screen.line("linknote reply note > out.txt; echo status $?")
    screen.wait_for("They wrote: Hi Sam, red fdp.exe {{ me.name }} {% for %} [bold]x[/bold]")
    screen.wait_for("Who wrote to you?")
    screen.type("Omar Haddad")
    screen.keys("Enter")
    screen.wait_for("What would you like to say?")
    screen.keys("Enter")
    screen.wait_for("(Enter skips it)")
    screen.keys("Enter")
    screen.wait_for("essentials/ask")
    screen.keys("Enter")
    screen.wait_for("status 0")
    assert (tmp_path / "out.txt").read_text() == (
        "Hi Omar, thank you for your note. May I ask how you came across me?\n"
        "Best wishes, Sam Reader\n"
    )

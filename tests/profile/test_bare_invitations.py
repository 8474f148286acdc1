"""An invitation's note without its card: read as their note, and named only where it is signed."""

from __future__ import annotations

import pytest

from linknote.errors import InputError
from linknote.profile.invitation.bare import SIGNED, received

CARD = """\
Dana Beispiel möchte Kontakt mit Ihnen aufnehmen
Leiterin Controlling bei Muster AG
Hallo Frau Probe, wir saßen beim Controllertag nebeneinander.
Vor 2 Tagen
Ignorieren
Annehmen
"""
OTHER = """\
Omar Haddad's profile picture
Omar Haddad
Omar Haddad is inviting you to connect
Baker
Ignore
Accept
"""


@pytest.mark.parametrize(
    "note",
    [
        "Hi Sam, I'd like to add you to my network",
        "I'd like to add you to my professional network on LinkedIn.",
        "Hi Sam",
        "Let's connect!",
        "Sam, we worked together at Fernhill.",
        "Dear Sir, kindly accept my request",
        "Sam - saw the job ad. Still open on Tuesday?",
        "Hallo Sam, wir haben zusammen bei Fernhill gearbeitet. Lust, uns zu vernetzen?",
        "Bonjour Sam, je souhaite vous ajouter à mon réseau professionnel.",
        "Hola Sam, trabajamos juntos en Fernhill. ¿Conectamos?",
        "Ciao Sam, sono Anna, ci siamo conosciuti a Bologna.",
        "お世話になっております。ぜひつながってください。",
    ],
)
def test_a_bare_note_is_a_message_of_nobody_yet(note):
    person = received(note, "stdin")
    assert (person.format, person.name, person.message) == ("linkedin-invitation", None, note)


@pytest.mark.parametrize(
    ("note", "name", "greeting"),
    [
        ("Hi Sam, happy to connect. Cheers, Priya", "Priya", "Priya"),
        ("Hi Sam\nsaw your talk\n-Priya", "Priya", "Priya"),
        ("Hallo Frau Probe, vernetzen? Viele Grüße Dana Beispiel", "Dana Beispiel", "Dana"),
        ("Hi Sam,\n\nHappy to compare notes.\n\nBest,\nPriya Anand", "Priya Anand", "Priya"),
    ],
)
def test_a_signed_note_names_who_wrote_it(note, name, greeting):
    person = received(note, "stdin")
    assert (person.name, person.greeting) == (name, greeting)
    assert person.message == "\n".join(line for line in note.split("\n") if line)


def test_a_name_from_the_end_of_a_note_is_said_to_be_checked():
    assert SIGNED in received("Hi Sam, happy to connect. Cheers, Priya", "stdin").notes


def test_a_card_copied_without_its_buttons():
    person = received(
        "Priya Anand\nData Platform Lead at Brindle & Oak\nHi Sam, we met at the Leeds meetup.",
        "stdin",
    )
    assert (person.name, person.role, person.company, person.message) == (
        "Priya Anand", "Data Platform Lead", "Brindle & Oak", "Hi Sam, we met at the Leeds meetup.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Priya Anand, Data Lead at Brindle & Oak", "one-line", "Priya Anand"),
        ("Dana Whitfield, I help banks comply", "one-line", "Dana Whitfield"),
        ("https://www.linkedin.com/in/priya-anand-1a2b3c4", "url", "Priya Anand"),
        (
            "Meet Priya Anand, a Python coach. She works at Brindle & Oak in Leeds.",
            "bio",
            "Priya Anand",
        ),
        (
            "--\nPriya Anand\nData Platform Lead\nBrindle & Oak Ltd\npriya@brindle.example",
            "signature",
            "Priya Anand",
        ),
    ],
)
def test_a_profile_is_still_a_profile_and_has_no_message(text, kind, name):
    person = received(text, "stdin")
    assert (person.format, person.name, person.message) == (kind, name, None)


def test_a_card_is_read_as_ever():
    person = received(CARD, "stdin")
    assert person.name == "Dana Beispiel"
    assert person.message == "Hallo Frau Probe, wir saßen beim Controllertag nebeneinander."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{OTHER}Hi Sam, hello\n{OTHER.replace('Omar Haddad', 'Ines Vega')}", "Omar Haddad, Ines"),
        ("12345", "nothing in it looks like a person's name"),
        ("", "nothing to read"),
        ("word " * 500, "name"),
    ],
)
def test_what_is_no_invitation_says_why(text, words):
    with pytest.raises(InputError, match=words):
        received(text, "stdin")

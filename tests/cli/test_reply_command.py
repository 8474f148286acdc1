"""`linknote reply` without a terminal: invitations in, the answer on stdout alone."""

from __future__ import annotations

import json

import pytest

CARD = """\
Manage invitations
Received
Sent
Priya Anand’s profile picture
Priya Anand
Priya Anand follows you and is inviting you to connect
Data Platform Lead at Brindle & Oak
Casey Ray and 8 other mutual connections
2 weeks ago
Ignore
Accept
{note}
Reply to Priya
Message
"""
NOTE = "Hi Sam, we met at the Leeds data meetup. Happy to compare notes."
ENGLISH = CARD.format(note=NOTE)
WITHOUT = "\n".join(line for line in CARD.splitlines() if line not in ("{note}", "Message"))
GERMAN = """\
Dana Beispiel möchte Kontakt mit Ihnen aufnehmen
Leiterin Controlling bei Muster AG
{note}
Vor 2 Tagen
Ignorieren
Annehmen
"""
OLD_MAIL = """\
From: Priya Anand <invitations@linkedin.com>
Subject: Sam, please add me to your LinkedIn network

Hi Sam,
I'd like to join your LinkedIn network.
Priya Anand
Data Platform Lead
Accept: https://www.linkedin.com/comm/mynetwork/
"""
NEW_MAIL = """\
From: Priya Anand <invitations@linkedin.com>
Subject: I want to connect

Priya Anand
Data Platform Lead at Brindle & Oak, building…
Greater Leeds Area
4 connections in common
Accept
View profile
More people you may know
Tilda Swann
"""
ASK = (
    "Hi Priya, thank you for the invitation. How did you come across me, and is there a "
    "particular reason you'd like to connect?\n"
)
ASK_MORE = (
    "Hi Priya, thank you for your note. Before I accept, could you tell me a little more about "
    "what you have in mind?\n"
)
ASK_HOW = "Hi Priya, thank you for your note. May I ask how you came across me?\n"


@pytest.fixture
def reply(linknote):
    """Runs `linknote reply - --no-copy` on an invitation."""

    def run(invitation, *args, **more):
        return linknote("reply", "-", "--no-copy", *args, stdin=invitation, **more)

    return run


@pytest.mark.parametrize(
    ("invitation", "note"),
    [(ENGLISH, ASK_MORE), (WITHOUT, ASK), (OLD_MAIL, ASK), (NEW_MAIL, ASK)],
    ids=["a note", "no note", "the old e-mail", "the new e-mail"],
)
def test_it_asks_first_and_thanks_for_what_there_was(reply, invitation, note):
    done = reply(invitation)
    assert (done.returncode, done.stdout) == (0, note)


def test_their_note_is_shown_on_stderr_before_the_answer(reply):
    done = reply(ENGLISH, "--yes")
    assert done.stderr.startswith(f"They wrote: {NOTE}\n")
    assert "Happy to compare" not in done.stdout
    assert "They wrote" not in reply(WITHOUT, "--yes").stderr


@pytest.mark.parametrize(
    ("situation", "key", "said", "note"),
    [
        (
            "accept",
            "next",
            "how do you plan night shifts?",
            (
                "Hi Priya, thank you for your note. I'm glad to connect. How do you plan night "
                "shifts?\n"
            ),
        ),
        (
            "wrong",
            "wrong",
            "never worked at Fernhill",
            (
                "Hi Priya, thank you for your note. I think there's a mix-up. I never worked at "
                "Fernhill. What did you have in mind?\n"
            ),
        ),
        (
            "redirect",
            "way",
            "our public mailing list",
            (
                "Hi Priya, thank you for your note. I'd rather not connect here just yet. A better "
                "way: our public mailing list.\n"
            ),
        ),
        (
            "decline",
            "reason",
            "I only connect with people I have met",
            (
                "Hi Priya, thank you for your note. I only connect with people I have met. So I'll "
                "pass for now. If something particular comes up, do write to me.\n"
            ),
        ),
        (
            "ask",
            "question",
            "whether you know Omar Haddad",
            "Hi Priya, thank you for your note. May I ask whether you know Omar Haddad?\n",
        ),
    ],
)
def test_the_five_answers_with_their_question_answered(reply, situation, key, said, note):
    done = reply(ENGLISH, "--situation", situation, "--set", f"{key}={said}")
    assert (done.returncode, done.stdout) == (0, note)


def test_a_question_that_is_answered_tells_which_answer_it_is(reply):
    done = reply(ENGLISH, "--set", "reason=I only connect with people I have met")
    assert "So I'll pass for now." in done.stdout
    done = reply(ENGLISH, "--set", "reason=none", "--set", "way=the forum")
    assert (done.returncode, done.stdout) == (2, "")
    done = reply(ENGLISH, "--set", "reason=none", "--template", "essentials/accept")
    assert (done.returncode, done.stdout) == (2, "")


def test_a_template_of_ones_own_answers_first(reply, own_home):
    folder = own_home / "packs" / "mine"
    (folder / "en").mkdir(parents=True)
    (folder / "pack.yaml").write_text("name: mine\nlanguages: [en]\n")
    (folder / "en" / "no.j2").write_text(
        "---\ntitle: No\nkind: reply\nsituation: decline\n---\nHi {{ person.greeting }}, "
        "{% if person.message %}thanks for your words{% else %}thanks{% endif %}, but no.\n"
    )
    assert reply(ENGLISH, "--situation", "decline").stdout == (
        "Hi Priya, thanks for your words, but no.\n"
    )
    assert reply(WITHOUT, "--template", "mine/no").stdout == "Hi Priya, thanks, but no.\n"


def test_found_and_why_are_taken_in(reply):
    done = reply(
        ENGLISH, "--situation", "decline",
        "--found", "your post on flaky tests", "--why", "I keep this account small",
    )  # fmt: skip
    assert done.stdout == (
        "Hi Priya, thank you for your note, and for your post on flaky tests. I keep this account "
        "small. So I'll pass for now. If something particular comes up, do write to me.\n"
    )


@pytest.mark.parametrize(
    ("note", "options", "begins"),
    [
        ("Guten Tag, wir saßen beim Controllertag nebeneinander.", (), "Guten Tag Dana Beispiel,"),
        ("Hallo Sam, hast du Lust auf einen Kaffee?", (), "Hallo Dana,"),
        ("Hello Sam, we sat next to each other in Ulm.", (), "Hi Dana,"),
        ("Guten Tag, wir saßen nebeneinander.", ("--lang", "fr"), "Bonjour Dana,"),
        ("Hallo Sam, hast du Lust?", ("--register", "formal"), "Guten Tag Dana Beispiel,"),
        ("Dzień dobry, byłem na Pana wykładzie i chciałbym zapytać o piec.", (), "Hi Dana,"),
        ("Moin!", (), "Hi Dana,"),
    ],
)
def test_the_language_and_register_of_their_note(reply, note, options, begins):
    done = reply(GERMAN.format(note=note), *options)
    assert done.returncode == 0
    assert done.stdout.startswith(begins)


def test_the_answers_language_where_there_is_no_note(reply):
    card = GERMAN.replace("{note}\n", "")
    assert reply(card).stdout.startswith("Hi Dana,")
    done = reply(card, "--why", "ich vernetze mich nur mit Leuten, die ich kenne")
    assert done.stdout.startswith("Guten Tag Dana Beispiel,")


HOSTILE = (
    "Hi Sam \x1b[31mred\x1b[0m \x1b]0;title\x07 \u202eevil {{ me.name }} {% for x in [why] %} "
    "{% endfor %} {% fit %}[bold]x[/bold] %FIRSTNAME% https://bit.ly/x"
)


def test_a_strangers_note_is_shown_clean_and_never_used(reply, own_home):
    own_home.mkdir()
    (own_home / "config.yaml").write_text("me:\n  name: Sam Reader\n")
    done = reply(CARD.format(note=HOSTILE), "--yes")
    assert (done.returncode, done.stdout) == (0, f"{ASK_HOW}Best wishes, Sam Reader\n")
    assert done.stderr.startswith("They wrote: Hi Sam red")
    assert "{{ me.name }}" in done.stderr.splitlines()[0]
    for stream in (done.stdout, done.stderr):
        assert not any(char in stream for char in "\x1b\x07\u202e")


def test_a_note_of_several_lines_is_shown_on_one(reply):
    done = reply("Hi Sam,\n\nwe met in Leeds.\n\nBest,\nPriya Anand")
    assert done.stderr.splitlines()[0] == ("They wrote: Hi Sam, we met in Leeds. Best, Priya Anand")
    assert done.stdout == ASK_MORE


def test_a_very_long_note_is_shown_in_part(reply):
    done = reply(CARD.format(note="Hi Sam, " + "hire me " * 200))
    assert done.returncode == 0
    assert len(done.stderr.splitlines()[0]) < 450


def test_a_bare_note_wants_to_know_who_wrote_it(reply):
    bare = "Hi Sam, I'd like to add you to my network"
    done = reply(bare)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--who is missing" in done.stderr
    done = reply(bare, "--who", "Priya Anand")
    assert (done.returncode, done.stdout) == (0, ASK)


def test_a_signed_note_names_its_writer(reply):
    done = reply("Hi Sam, let's compare notes on rosters. Cheers, Priya Anand")
    assert (done.returncode, done.stdout) == (0, ASK_HOW)
    assert "check the name: it is read from the end of their note" in done.stderr


def test_a_profile_is_enough(linknote):
    done = linknote("reply", "--who", "Priya Anand", "--no-copy")
    assert (done.returncode, done.stdout) == (0, ASK)


@pytest.mark.parametrize(
    ("invitation", "args", "words"),
    [
        ("", (), "there is nothing in it – copy the invitation"),
        (ENGLISH + ENGLISH.replace("Priya Anand", "Omar Haddad"), (), "Priya Anand, Omar Haddad"),
        (ENGLISH, ("--situation", "acept"), "did you mean accept?"),
        (ENGLISH, ("--situation", "talk"), "no situation called 'talk'"),
        (ENGLISH, ("--set", "part=none"), "--set knows no 'part'"),
        (ENGLISH, ("--template", "essentials/aks"), "did you mean essentials/ask"),
        (ENGLISH, ("--lang", "xx"), "no template in the language 'xx'"),
        (ENGLISH, ("--paste",), "two invitations"),
        ("12345", (), "nothing in it looks like a person's name"),
    ],
)
def test_what_it_cannot_use_is_said_in_one_line(reply, invitation, args, words):
    done = reply(invitation, *args)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert sum(line.startswith("linknote:") for line in done.stderr.splitlines()) == 1


def test_json_is_the_object_of_compose(reply):
    done = reply(ENGLISH, "--json", "--situation", "ask")
    said = json.loads(done.stdout)
    assert list(said) == [
        "note", "length", "limit", "template", "lang", "shortened", "dropped", "alternatives",
        "findings", "copied", "person",
    ]  # fmt: skip
    assert (said["note"], said["template"]) == (ASK_MORE[:-1], "essentials/ask")
    assert [one["template"] for one in said["alternatives"]] == ["essentials/ask-2"]
    assert (said["person"]["format"], said["person"]["message"]) == ("linkedin-invitation", NOTE)


def test_the_limit_is_300_unless_a_message_is_wanted(reply):
    long = "because " + "the mill is far away and the road is long " * 8
    done = reply(ENGLISH, "--situation", "decline", "--why", long, "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["note"] is None
    done = reply(ENGLISH, "--situation", "decline", "--why", long, "--limit", "8000")
    assert done.returncode == 0
    assert "The mill is far away" in done.stdout


def test_strict_refuses_a_warning(reply):
    args = ("--situation", "wrong", "--set", "wrong=you are lying, we never met")
    assert reply(ENGLISH, *args).returncode == 0
    done = reply(ENGLISH, *args, "--strict")
    assert (done.returncode, done.stdout) == (1, "")
    assert "reply.accusing" in done.stderr

"""The situations a note is written in, in words, with the one question worth asking in each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Situation(NamedTuple):
    """A title for a list of choices, and a question about how they were found, with an example.

    `words` are other ways to call it, for whoever types instead of reading the list.
    """

    title: str
    question: str
    example: str
    words: str = ""


INVITE: Mapping[str, Situation] = {
    "post": Situation(
        "I read something they wrote",
        "What did you read or hear from them?",
        "your post about flaky tests",
        "post article blog newsletter comment answer book read",
    ),
    "talk": Situation(
        "I heard them speak",
        "Which talk was it?",
        "your PyCon talk on typing",
        "talk podcast webinar workshop lecture keynote speech",
    ),
    "event-met": Situation(
        "We met at an event",
        "Where did you meet?",
        "we met at the Leeds data meetup",
        "conference meetup fair met meeting",
    ),
    "event-upcoming": Situation(
        "We will both be at an event",
        "Which event is it?",
        "the May conference in Lyon",
        "conference meetup upcoming attending",
    ),
    "mutual": Situation(
        "Somebody told me about them",
        "Who do you both know?",
        "Omar Haddad told me about you",
        "mutual friend contact referral introduced recommended",
    ),
    "alumni": Situation(
        "We went to the same school",
        "Which school, and when?",
        "we both studied at Northgate",
        "alumni university college studied classmate",
    ),
    "ex-colleague": Situation(
        "We worked together",
        "Where did you work together?",
        "we were both at Fernhill",
        "colleague company employer ex-colleague",
    ),
    "group": Situation(
        "We are in the same group",
        "Which group is it?",
        "the Data in Health group",
        "community association club slack forum",
    ),
    "peer": Situation(
        "We do the same kind of work",
        "What do you have in common?",
        "your work on clinic rotas",
        "peer field colleague same job",
    ),
    "project": Situation(
        "I like what they or their company make",
        "Which project or product is it?",
        "your open-source calendar library",
        "project product app open-source company",
    ),
    "applied-recruiter": Situation(
        "I applied, and they recruit",
        "Which job is it?",
        "the analyst role I applied for",
        "recruiter application applied job",
    ),
    "hiring-manager": Situation(
        "I would like to work in their team",
        "Which role is it?",
        "the opening in your team",
        "hiring job role opening vacancy team",
    ),
    "news": Situation(
        "Something new happened to them",
        "What is the news?",
        "your move to Harbour Labs",
        "news promotion new job move award funding",
    ),
    "recruiter-to-candidate": Situation(
        "I recruit, and they fit a role",
        "What made you think of them?",
        "your work on rail data",
        "candidate recruiting hire vacancy",
    ),
    "other": Situation(
        "Something else", "How did you find them?", "your answer on the forum about tax forms"
    ),
}

REPLY: Mapping[str, Situation] = {
    "ask": Situation(
        "Ask how they found me first", "What would you like to know?", "how you came across me"
    ),
    "accept": Situation(
        "Accept with thanks",
        "What would you like to hear or tell next?",
        "how do you plan night shifts?",
    ),
    "wrong": Situation(
        "Say that it is not right", "What is not right?", "I never worked at Fernhill"
    ),
    "redirect": Situation("Offer another way", "Which way is better?", "our public mailing list"),
    "decline": Situation(
        "Decline politely",
        "Is there a reason you would like to give?",
        "I only connect with people I have met",
    ),
}

KINDS: Mapping[str, Mapping[str, Situation]] = {"invite": INVITE, "message": INVITE, "reply": REPLY}
"""The situations of a kind of template; a message to a connection has those of an invitation."""

UNSAID: Mapping[str, str] = {"invite": "other", "message": "other", "reply": "ask"}
"""The situation of a template that names none."""

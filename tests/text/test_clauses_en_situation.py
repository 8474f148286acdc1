"""Which situation the words of `found` name in English; `other` in doubt, never a wrong one."""

from __future__ import annotations

import pytest

from linknote.text.clauses import SITUATIONS, speech

PLAIN = {
    "talk": """
        your pycon talk on typing | saw your talk | Your keynote at the Harbour Summit
        thanks for your webinar | I was in the audience for your panel | heard you speak at PyData
        the talk you gave last month | your guest lecture at the University of Leeds
    """,
    "post": """
        I read your post about X | your newsletter | Your comment on Omar's post
        loved your article!
        your case study on fridges | I've been reading your blog for years | your "10 rules" post
    """,
    "event-met": """
        we met at the Leeds meetup | met you at PyCon | We spoke after the panel in Utrecht
        great to meet you at Data Day | we talked about kites at the May meetup
        I spoke to you after your talk at GraphDays | our chat at the Leeds meetup
    """,
    "event-upcoming": """
        both going to PyCon Leeds | PyCon Leeds next month | your upcoming talk on bees
        you're speaking at the Harbour Summit | going to JuliaCon too | registered for your course
        saw your name on the attendee list for Data Day | attending your workshop tomorrow
    """,
    "mutual": """
        Omar suggested I write | a friend told me about you | recommended by Omar Haddad
        mutual friend: Lena | we both know Omar from the choir | Omar introduced us by email
        my colleague Priya mentioned your work on tides | Lena passed on your details
    """,
    "alumni": """
        University of Leeds | we both studied at Leeds | fellow alum | same course at Leeds
        I studied maths at Leeds as well | classmates at Harbour College | Leeds, class of 2015
    """,
    "ex-colleague": """
        we worked together at Northwind | former colleague at Northwind | ex-colleagues at Acme
        we both used to work at Acme | worked with you at Acme in 2019
    """,
    "group": """
        same Slack group (Data Folk) | Data Folk Slack | both in the Rust Leeds Discord
        I'm also in the allotment group
    """,
    "peer": """
        both data engineers in Leeds | fellow nurse | same field (tide modelling)
        we both run data teams | I'm a ferry planner too
    """,
    "project": """
        I've been using httpx-cache for a year | your library httpx-cache | using your vim plugin
        your open source library for ferries
    """,
    "applied-recruiter": """
        applied for the data engineer role | I've just applied to Northwind
        the data engineer role, applied on Monday | I sent you my CV
    """,
    "hiring-manager": """
        your job ad for a data engineer | you're hiring a ferry planner | your team is hiring
        Data engineer role at Acme | your opening for a night editor | hiring post for an analyst
    """,
    "news": """
        your move to Brindle | your start at Oak | your appointment as head of data
        congrats on the new role | your company's launch of Tidepool 2 | your promotion
        you joined Northwind | saw that you raised a seed round | your new role at Northwind
    """,
    "recruiter-to-candidate": "we're hiring a Python engineer | I recruit for Northwind",
    "other": """
        LinkedIn search | at PyCon | PyCon | through Omar | Omar Haddad | your profile
        Omar sent me your post | we met online | we met through Omar | met on a train
        your book on knots | big fan of your podcast | your work on tides | your reply to my email
        we both work at Acme | we're both in r/mapmaking | LinkedIn suggested you | Northwind
        I came across your profile while hiring | never met but I like your drawings
        I'm using the same stack | going to learn Rust | your website | my daughter is in your class
    """,
}
ROWS = [
    (typed.strip(), key)
    for key, lines in PLAIN.items()
    for line in lines.strip().splitlines()
    for typed in line.split("|")
]


@pytest.mark.parametrize(("typed", "key"), ROWS)
def test_the_words_name_the_situation(typed: str, key: str) -> None:
    assert speech("en").situation(typed) == key


def test_every_situation_has_its_words() -> None:
    assert set(PLAIN) == set(SITUATIONS)

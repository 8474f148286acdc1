"""Whole invented pages, field by field: three layouts, eight languages, two pools of people."""

from __future__ import annotations

from typing import Any

import pytest
from invented_labels import LABELS
from invented_pages import LAYOUTS, page

from linknote.model import Post
from linknote.profile import read

FIELDS = (
    *("name", "greeting", "headline", "role", "company", "location", "school", "mutual_count"),
    *("degree", "about", "lang"),
)


@pytest.mark.parametrize("unseen", [False, True], ids=["first pool", "second pool"])
@pytest.mark.parametrize("lang", list(LABELS))
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_is_read_field_by_field(layout: str, lang: str, unseen: bool) -> None:
    for seed in range(3):
        made = page(seed, layout, lang, unseen=unseen)
        person = read(made.text)
        want: dict[str, Any] = dict(made.truth)
        if want["role"] is None and person.role:
            want["role"] = want["role may be"]
        fields = [x for x in FIELDS if not (want["open"] and x in ("company", "school", "role"))]
        got = {field: getattr(person, field) for field in fields}
        assert got == {field: want[field] for field in fields}, made.text
        assert list(person.mutuals) == want["mutuals"], made.text
        assert person.post == (Post(want["post"], want["age"]) if want["post"] else None)
        assert person.format == "linkedin-page"


def test_every_field_says_its_line_and_rule() -> None:
    text = "\n".join(
        [
            "Marta Kowal",
            "",
            "· 2nd",
            "",
            "Head of Platform at Brindle & Oak | Kubernetes",
            "Leeds, England, United Kingdom",
            "·",
            "Contact info",
            "Brindle & Oak",
            "University of Leeds",
            "500+",
            "connections",
            "Priyanka and 3 other mutual connections",
        ]
    )
    person = read(text)
    assert {source.field: source.line for source in person.sources if source.line} == {
        "name": 1,
        "greeting": 1,
        "degree": 3,
        "headline": 5,
        "location": 6,
        "company": 9,
        "school": 10,
        "mutuals": 13,
        "mutual_count": 13,
        "role": 5,
    }
    assert all(source.rule for source in person.sources)


DOUBLED = """\
Home
My Network
Sam Reader
Me
For Business
Ines Vega
Ines has a premium account
Click to upgrade to Premium
test
Ines Vega (She/Her)
\u00a0 2nd degree connection2nd
Head of Compliance | DORA | ex-Big Four
Talks about #dora, #banking, and #compliance
Talks about hashtag dora, hashtag banking, and hashtag compliance
Harbour Light Labs
TU Delft
Rotterdam, South Holland, Netherlands\u00a0 Contact info
www.harbour.example
3,204 followers
500+ connections
A. Bos, C. Dijk, and 156 other mutual connectionsA. Bos, C. Dijk, and 156 other mutual connections
Connect
AboutAbout
I help banks stay compliant.
Twelve years in audit.I help banks stay compliant. Twelve years in audit.
ActivityActivity
3,204 followers3,204 followers
Ines Vega reposted this • 1d1d
Somebody else's words about nothing much.
Ines Vega posted this • 3d3d
A checklist is not a plan. Experience comes first.
A checklist is not a plan.
Experience
comes first.
…show more
41
Show all posts
ExperienceExperience
Harbour Light Labs logo
Head of ComplianceHead of Compliance
Harbour Light Labs · Full-timeHarbour Light Labs · Full-time
Jan 2023 - Present · 2 yrs 9 mosJan 2023 to Present · 2 yrs 9 mos
Old Bank logo
Compliance OfficerCompliance Officer
Old Bank · Full-timeOld Bank · Full-time
2018 - 2022 · 4 yrs2018 to 2022 · 4 yrs
EducationEducation
TU DelftTU Delft
2008 - 20102008 - 2010
More profiles for youMore profiles for you
Bea Other
· 2nd
"""


def test_the_doubled_layout_with_the_viewer_on_top() -> None:
    person = read(DOUBLED)
    assert (person.name, person.greeting, person.degree) == ("Ines Vega", "Ines", 2)
    assert person.headline == "Head of Compliance | DORA | ex-Big Four"
    assert (person.role, person.company) == ("Head of Compliance", "Harbour Light Labs")
    assert (person.school, person.location) == ("TU Delft", "Rotterdam, South Holland, Netherlands")
    assert (person.mutuals, person.mutual_count) == (("A. Bos", "C. Dijk"), 158)
    assert person.about == "I help banks stay compliant. Twelve years in audit."
    text = "A checklist is not a plan. Experience comes first."
    assert person.post == Post(text, "3d")


def card(*below: str) -> str:
    top = ["Ines Vega", "· 2nd", "Compliance, calmly", "Leeds, England", "·", "Contact info"]
    return "\n".join([*top, "500+ connections", *below])


def test_several_roles_at_one_company() -> None:
    person = read(
        card(
            *("Experience", "Brindle & Oak logo", "Brindle & Oak", "Full-time · 4 yrs 2 mos"),
            *("Leeds · Hybrid", "Head of Platform", "Jan 2024 - Present · 2 yrs 10 mos"),
            *("Senior Platform Engineer", "Sep 2022 - Jan 2024 · 1 yr 5 mos"),
        )
    )
    assert (person.role, person.company) == ("Head of Platform", "Brindle & Oak")


def test_an_ended_job_is_not_current() -> None:
    person = read(
        card("Experience", "Buyer", "Old Bank · Full-time", "Jan 2018 - Mar 2022 · 4 yrs 3 mos")
    )
    assert (person.role, person.company) == (None, None)


def test_the_current_job_need_not_be_the_first() -> None:
    person = read(
        card(
            *("Experience", "Buyer", "Old Bank · Full-time", "2018 - 2022 · 4 yrs", "Leeds"),
            *("Head of Compliance", "Harbour Light Labs", "Jan 2023 - Present · 2 yrs 9 mos"),
        )
    )
    assert (person.role, person.company) == ("Head of Compliance", "Harbour Light Labs")


def test_the_school_with_the_latest_years_is_the_most_recent() -> None:
    person = read(
        card("Education", "Lyceum Ring", "1999 – 2007", "University of Leeds", "2008 – 2012")
    )
    assert person.school == "University of Leeds"


def test_a_lone_line_is_neither_headline_nor_place() -> None:
    person = read("Eric Muster\n· 2.\nAachen\nAnnehmen\nIgnorieren\nMehr\n")
    assert (person.name, person.headline, person.location) == ("Eric Muster", None, None)
    assert person.notes == ('check the headline: "Aachen" may be a headline or a place',)


def test_two_dashes_are_an_empty_headline() -> None:
    person = read("Priya Anand\n· 2nd\n--\nLeeds, England\n·\nContact info\nAccept\nIgnore\n")
    assert (person.headline, person.location) == (None, "Leeds, England")


def test_a_headline_of_slashes_or_premium_goods_is_a_headline() -> None:
    for headline in ("CEO/CTO", "Premium sales manager", "Open to work"):
        person = read(f"Ines Vega\n· 2nd\n{headline}\nLeeds, England\n·\nContact info\n")
        assert person.headline == headline


def test_a_single_row_of_a_search() -> None:
    person = read(
        "Rafael Andrade\nVer perfil de Rafael Andrade\n• 2º\nConexão de 2º grau\n"
        "RPA | Automation\nSão Paulo, SP\n\nAtual: Desenvolvedor RPA na Grupo Ipê\n\n"
        "Érica Lima, Morgana Giovani e mais 3 conexões em comum\n"
    )
    assert (person.name, person.headline) == ("Rafael Andrade", "RPA | Automation")
    assert (person.role, person.company) == ("Desenvolvedor RPA", "Grupo Ipê")
    assert (person.location, person.mutual_count) == ("São Paulo, SP", 5)


def test_the_contact_window_gives_address_and_degree() -> None:
    person = read(
        "Contact Info\nInes’s Profile\nlinkedin.com/in/ines-vega-8a41b2\nWebsite\n"
        "harbour.example (Company)\nConnected\nJun 17, 2026\n"
        "Ines Vega\nHead of Compliance at Harbour Light Labs\nLeeds, England\n·\nContact info\n"
    )
    assert person.url == "https://www.linkedin.com/in/ines-vega-8a41b2"
    assert (person.name, person.degree) == ("Ines Vega", 1)
    assert person.headline == "Head of Compliance at Harbour Light Labs"


def test_the_page_of_ones_activity_tells_name_headline_and_post() -> None:
    person = read(
        "Home\nMy Network\nSam Reader\nMe\nFor Business\nInes Vega\nInes Vega\n"
        "Head of Compliance | DORA\nFollowers\n1,326\nAll activity\nPosts\nComments\n"
        "Feed post number 1\nInes Vega\n   • 2nd\nHead of Compliance | DORA\n"
        "1w • \nA checklist is not a plan, our first year says.\nhashtag#DORA\n…more\n34\nLike\n"
    )
    assert (person.name, person.headline, person.degree) == (
        "Ines Vega",
        "Head of Compliance | DORA",
        2,
    )
    assert person.post == Post("A checklist is not a plan, our first year says. #DORA", "1w")
    assert (person.company, person.location) == (None, None)

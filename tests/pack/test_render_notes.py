"""A template and answers → the finished note."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from linknote.errors import InputError
from linknote.model import Answers, Ask, Me, Note, Person, Template
from linknote.pack.render import TooLong, Unfilled, render

DANA = Person("one-line", name="Dana Whitfield", greeting="Dana", company="Harbour Labs")
TALK = (
    "Hi {{ person.greeting }}, {% fit keep=2 %}thank you for {{ found | noun }} – {{ detail }}"
    "{% or %}thank you for {{ found | noun }}{% endfit %}. {{ why | sentence }}"
    "{% fit %} {{ me.line }}{% or %}{% endfit %}"
)
ANSWERS = Answers(
    "your talk on typing", "to see how you test", {"detail": "I took three pages of notes"}
)
ME = Me("Ada Byron", "I run the data team at a clinic.")


class Speech:
    """Clause functions as simple as they can be."""

    def noun(self, text: str) -> str | None:
        return text if text.startswith("your ") else None

    def sentence(self, text: str) -> str:
        return text[0].upper() + text[1:] + ("" if text[-1] in ".?!" else ".")

    def question(self, text: str) -> bool:
        return text.endswith("?")


def speech(_lang: str) -> Callable[..., Any]:
    return Speech()  # type: ignore[return-value]


def template(body: str, *, lang: str = "en", asks: tuple[str, ...] = ()) -> Template:
    known = {"detail": "What stayed with you?"}
    listed = tuple(Ask(key, known.get(key, f"{key}?")) for key in asks)
    return Template(
        "mine", "talk", "A talk", "invite", "talk", lang, body, asks=listed, file="talk.j2",
        body_line=7,
    )  # fmt: skip


def say(
    body: str,
    *,
    limit: int = 300,
    lang: str = "en",
    person: Person = DANA,
    me: Me = ME,
    **answers: str,
) -> str:
    said = Answers(answers.pop("found", None), answers.pop("why", None), answers)
    asks = tuple(answers)
    made = template(body, lang=lang, asks=asks)
    return render(made, person=person, answers=said, me=me, limit=limit, speech=speech).text


def fitted(limit: int) -> Note:
    made = template(TALK, asks=("detail",))
    return render(made, person=DANA, answers=ANSWERS, me=ME, limit=limit, speech=speech)


def test_everything_is_said_where_there_is_room() -> None:
    text = (
        "Hi Dana, thank you for your talk on typing – I took three pages of notes. "
        "To see how you test. I run the data team at a clinic."
    )
    assert fitted(300) == Note(text, 127, 300, "mine/talk", "en")


def test_what_is_worth_least_goes_first_and_is_told_in_words() -> None:
    note = fitted(127)
    assert note.text == (
        "Hi Dana, thank you for your talk on typing – I took three pages of notes. "
        "To see how you test."
    )
    assert (note.length, note.left) == (94, 32)
    assert (note.shortened, note.dropped) == ((), ("your line about yourself",))


def test_the_limit_itself_is_one_too_many() -> None:
    assert fitted(128).length == 127
    assert fitted(127).length == 94


def test_an_answer_left_out_is_named_by_its_question() -> None:
    note = fitted(70)
    assert note.text == "Hi Dana, thank you for your talk on typing. To see how you test."
    assert note.dropped == ("your answer to “What stayed with you?”", "your line about yourself")


def test_a_shorter_wording_is_told_as_the_words_around() -> None:
    body = "{% fit %}I very much enjoyed {{ found }}{% or %}I enjoyed {{ found }}{% endfit %}."
    made = template(body)
    note = render(made, person=DANA, answers=ANSWERS, me=ME, limit=32, speech=speech)
    assert note.text == "I enjoyed your talk on typing."
    assert note.shortened == ("the words around how you found them",)


def test_an_answer_the_template_has_no_place_for_is_left_out_too() -> None:
    body = "Hi {{ person.greeting }}, {{ found | sentence }}"
    note = render(template(body), person=DANA, answers=ANSWERS, me=ME, limit=300)
    assert note.dropped == ("why you write",)


def test_words_of_the_template_left_out_are_quoted() -> None:
    body = "Hi {{ person.greeting }}.{% fit %} Best wishes from here{% or %}{% endfit %}"
    note = render(template(body), person=DANA, answers=Answers(None, None, {}), me=ME, limit=20)
    assert (note.text, note.dropped) == ("Hi Dana.", ("the words “Best wishes from here”",))


def test_an_unanswered_way_was_never_there_so_it_is_not_told() -> None:
    made = template(TALK, asks=("detail",))
    said = Answers("your talk", "to see how you test")
    note = render(made, person=DANA, answers=said, me=Me(), limit=300, speech=speech)
    assert note.text == "Hi Dana, thank you for your talk. To see how you test."
    assert (note.shortened, note.dropped) == ((), ())


def test_too_long_says_how_much_and_names_the_longest_answer() -> None:
    with pytest.raises(TooLong) as caught:
        fitted(60)
    assert caught.value.over == 5
    assert str(caught.value) == (
        "even the shortest note is 5 characters over the 59 that fit"
        " – how you found them is the longest part (19 characters): shorten it"
    )


def test_a_value_that_is_not_answered_outside_fit_is_named() -> None:
    with pytest.raises(Unfilled) as caught:
        say("{{ person.greeting }}, {{ found }}. {{ person.school }}")
    assert caught.value.names == ("found", "person.school")
    assert str(caught.value) == (
        "mine/talk needs how you found them and their school"
        " – answer it, or choose another template"
    )


def test_an_answer_that_cannot_be_said_so_is_told_apart() -> None:
    with pytest.raises(Unfilled) as caught:
        say("Thank you for {{ found | noun }}.", found="we met in Leeds")
    assert caught.value.answered
    assert str(caught.value) == (
        "mine/talk cannot say how you found them the way it is put"
        " – word it differently, or choose another template"
    )


def test_a_clause_that_cannot_be_said_closes_its_way() -> None:
    body = "{% fit %}Thank you for {{ found | noun }}{% or %}I found you: {{ found }}{% endfit %}."
    assert say(body, found="we met in Leeds") == "I found you: we met in Leeds."


def test_a_fit_without_any_way_left_makes_the_note_unfilled() -> None:
    with pytest.raises(Unfilled, match="needs their school"):
        say("Hi{% fit %} {{ person.role }}{% or %} {{ person.school }}{% endfit %}")


@pytest.mark.parametrize(
    "answer",
    [
        "your talk on {{ 7 * 7 }} and {% if x %}",
        "your {# comment #} talk",
        "your 100% {name} talk, R&D, C++ & <b>",
        "your {{ person.__class__ }} talk",
        "your %s {0} $x talk",
        "your talk 🎉 ﷽",
    ],
)
def test_an_answer_is_text_whatever_it_holds(answer: str) -> None:
    assert say("I saw {{ found | noun }}.", found=answer) == f"I saw {answer}."


def test_private_use_characters_of_an_answer_mean_nothing() -> None:
    assert say("I saw {{ found }}.", found="your \ue000\ue001\uf8ff talk") == "I saw your talk."


def test_an_answer_of_blanks_is_no_answer() -> None:
    assert say("Hi{% fit %} {{ found }}{% or %}{% endfit %}!", found=" \t\u00a0 ") == "Hi!"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("{% if person.role %}A{% elif person.company %}B{% else %}C{% endif %}", "B"),
        ("{% if found is noun and not why %}A{% else %}B{% endif %}", "A"),
        ("{% if found is defined and why is not defined %}A{% endif %}", "A"),
        ("{% if 'typing' in found | lower %}A{% else %}B{% endif %}", "A"),
        ("{% if found not in ['a', 'b'] %}A{% endif %}", "A"),
        ("{% if found | length > 18 %}A{% else %}B{% endif %}", "A"),
        (
            "{% for x in [why, found] %}{{ loop.index }}. {{ x }}{% endfor %}",
            "1. your talk on typing",
        ),
        ("{% if found is in [found, 'x'] %}A{% endif %}", "A"),
        ("{% if why in found %}A{% else %}B{% endif %}", "B"),
        ("{{ why | default('nothing') }}", "nothing"),
        ("{{ why or found }}", "your talk on typing"),
        ("{{ 'A' if why else 'B' }}", "B"),
        ("{{ person.company ~ '!' }}", "Harbour Labs!"),
        ("{{ found | capitalize }}", "Your talk on typing"),
        (
            "{{ [person.role, person.company, found] | join(', ') }}",
            "Harbour Labs, your talk on typing",
        ),
        ("{{ [person.role, person.company] | first }}", "Harbour Labs"),
        ("{{ [found, person.role] | last }}", "your talk on typing"),
        ("{{ person.company | upper }} {{ found | length }}", "HARBOUR LABS 19"),
        (
            "{% for x in ['a', found] %}{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}",
            "a, your talk on typing",
        ),
        ("a {#- a comment -#} b", "ab"),
        ("a {%- if found %} b {%- endif %} c", "a b c"),
    ],
)
def test_the_language(body: str, text: str) -> None:
    assert say(body, found="your talk on typing") == text


@pytest.mark.parametrize(
    "body",
    [
        "{{ why ~ '!' }}",
        "{{ [why, person.role] | join }}",
        "{{ [why] | first }}",
        "{{ why | upper }}",
    ],
)
def test_what_is_made_of_unanswered_values_is_unanswered(body: str) -> None:
    assert say(f"Hi{{% fit %}} {body}{{% or %}}{{% endfit %}}!", found="x") == "Hi!"


def test_none_is_never_said() -> None:
    with pytest.raises(InputError, match="unknown name none"):
        say("{{ none }}")


def test_nested_fits_count_only_where_their_way_is_taken() -> None:
    body = (
        "{% fit keep=3 %}Long words{% fit %} and more of them{% or %}{% endfit %}"
        "{% or %}Short{% endfit %}."
    )
    assert say(body, limit=100) == "Long words and more of them."
    assert say(body, limit=28) == "Long words."
    assert say(body, limit=11) == "Short."


def test_a_line_for_the_language_is_taken_and_another_can_stand_in() -> None:
    me = Me("Ada", "I teach.", {"de": "Ich unterrichte."})
    made = template("{{ me.line }}", lang="de")
    said = render(made, person=DANA, answers=ANSWERS, me=me, limit=99)
    other = render(made, person=DANA, answers=ANSWERS, me=me, limit=99, line="Ich leite.")
    assert (said.text, other.text) == ("Ich unterrichte.", "Ich leite.")


def test_length_is_counted_in_utf_16_units_of_the_composed_text() -> None:
    made = template("{{ found }}")
    note = render(
        made, person=DANA, answers=Answers("cafe\u0301 👩🏽‍🚀"), me=ME, limit=300, speech=speech
    )
    assert (note.text, note.length) == ("café 👩🏽‍🚀", 12)


def test_a_template_in_decomposed_letters_is_as_good_as_any() -> None:
    assert say("Andre\u0301, {{ found }}", found="your talk") == "André, your talk"
    with pytest.raises(InputError, match=r"talk\.j2:7:2: a character that no note can hold"):
        say("e\u0301\u202e")


def test_a_note_is_never_empty() -> None:
    with pytest.raises(Unfilled, match="says nothing"):
        say("{% fit %}A word{% or %}{% endfit %}", limit=3)


def test_the_place_of_an_error_counts_from_the_top_of_the_file() -> None:
    with pytest.raises(InputError) as caught:
        say("Hi\n  {{ person.gretting }}")
    assert str(caught.value) == (
        "talk.j2:8:6: unknown name person.gretting – did you mean person.greeting? known here: "
        "person.company, person.greeting, person.location, person.message, person.name, "
        "person.role, person.school, person.told_how, person.told_why"
    )

"""Random soups of the dialect's own words end in an InputError, a Refused or a note."""

from __future__ import annotations

import random
from collections import Counter

from linknote.errors import InputError, Refused
from linknote.model import Answers, Ask, Me, Person, Template
from linknote.pack.render import render

WORDS = (
    "found", "why", "detail", "person.name", "person.company", "me.line", "x", "loop.index",
    "'a'", "3", "|", "noun", "upper", "join", "default('b')", "length", "is", "not", "in", "and",
    "or", "if", "else", "(", ")", "[", "]", ",", "~", "==", "<", "for", "keep=2", ".", "*", "eq",
)  # fmt: skip
GOOD = (
    "found", "why", "found | noun", "'a' ~ found", "found or why", "detail | default('b') | upper",
    "[why, found] | join(', ')", "found | length", "'a' if found is noun else person.name",
)  # fmt: skip
TAGS = (
    "{% fit %}", "{% or %}", "{% endfit %}", "{% if found %}", "{% else %}", "{% endif %}",
    "{% for x in [found, why] %}", "{% endfor %}",
)  # fmt: skip


def soup(chance: random.Random, depth: int = 0) -> str:
    """Mostly well made, with something in it now and then that is not."""
    made = ""
    for _ in range(chance.randint(1, 3)):
        kind = chance.random()
        if kind < 0.05:
            made += chance.choice(TAGS)
        elif kind < 0.15:
            words = " ".join(chance.choice(WORDS) for _ in range(chance.randint(1, 5)))
            made += f"{{{{ {words} }}}}" if chance.random() < 0.8 else f"{{% {words} %}}"
        elif kind < 0.5:
            made += f"{{{{ {chance.choice(GOOD)} }}}}"
        elif kind < 0.6 or depth > 3:
            made += chance.choice(("text, ", "\n", " . ", "é {"))
        else:
            inner, other = soup(chance, depth + 1), soup(chance, depth + 1)
            made += chance.choice(
                (
                    f"{{% fit keep=3 %}}{inner}{{% or %}}{other}{{% endfit %}}",
                    f"{{% fit %}}{inner}{{% or %}}{{% endfit %}}",
                    f"{{% if {chance.choice(GOOD)} %}}{inner}{{% else %}}{other}{{% endif %}}",
                    f"{{% for x in [found, why, 'c'] %}}{inner}{{{{ x }}}}{{% endfor %}}",
                )
            )
    return made


def outcome(body: str) -> tuple[str, bool]:
    """How it ended, and whether an error told its line and column."""
    template = Template(
        "p", "t", "T", "invite", "other", "en", body, asks=(Ask("detail", "Which?"),)
    )
    person = Person("one-line", name="Dana Whitfield", greeting="Dana")
    try:
        render(template, person=person, answers=Answers("your talk"), me=Me(), limit=60)
    except InputError as error:
        return "wrong", bool(error.where and error.where.line and error.where.column)
    except Refused:
        return "refused", True
    return "note", True


def test_soups_end_well() -> None:
    chance = random.Random(20)
    seen = Counter(outcome(soup(chance)) for _ in range(3_000))
    assert set(seen) == {("wrong", True), ("refused", True), ("note", True)}
    assert min(seen.values()) > 100

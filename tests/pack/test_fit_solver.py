"""The solver: exact, and what it refuses."""

from __future__ import annotations

import pytest

from benchmarks.fit import differences
from linknote.errors import InputError, Refused
from linknote.pack.dialect import read
from linknote.pack.fit import Chosen, Shortest, choose, count, lacking
from linknote.pack.tree import Fit, Piece, Said, missing


def best(pieces: list[Piece], limit: int) -> Chosen | Shortest | None:
    return choose(pieces, limit=limit, finish="".join)


def ways(*texts: str, keep: int = 1) -> Fit:
    return Fit(keep, tuple((text,) if text else () for text in texts))


def text(pieces: list[Piece], limit: int) -> str:
    chosen = best(pieces, limit)
    assert isinstance(chosen, Chosen)
    return chosen.text


def test_a_random_lot_of_templates_agrees_with_brute_force() -> None:
    assert differences(400, start=1_000_000) == []


def test_worth_beats_length() -> None:
    pieces: list[Piece] = [ways("aaaa", "", keep=2), ways("b" * 9, "", keep=1)]
    assert text(pieces, 14) == "aaaa" + "b" * 9
    assert text(pieces, 13) == "aaaa"
    assert text(pieces, 10) == "aaaa"


def test_it_is_not_greedy() -> None:
    """The heaviest fit alone would fill the note; two lighter ones together are worth more."""
    pieces: list[Piece] = [
        ways("h" * 8, "", keep=3),
        ways("aaaa", "", keep=2),
        ways("bbbb", "", keep=2),
    ]
    assert text(pieces, 9) == "aaaabbbb"


def test_ties_go_to_the_longer_text_then_to_the_earlier_ways() -> None:
    assert text([ways("aa", ""), ways("bbb", "")], 4) == "bbb"
    assert text([ways("aaa", ""), ways("bbb", "")], 4) == "aaa"


def test_worths_are_exact_fractions() -> None:
    """3/10 ties with 1/10 + 2/10, which floats do not see; the earlier ways then win."""

    def tenths(short: str, keep: int) -> Fit:
        return ways(*["#" * 9] * 9, short, "", keep=keep)

    assert 0.1 + 0.2 > 0.3
    assert text([tenths("hh", 3), tenths("p", 1), tenths("q", 2)], 3) == "hh"


def test_a_way_that_lacks_an_answer_cannot_be_taken() -> None:
    fit = Fit(1, (("a", missing(("x",))), (Said("b", ("y",)),)))
    assert text([fit], 9) == "b"


def test_nothing_can_be_said_where_no_way_is_left() -> None:
    fit = Fit(1, ((missing(("x",)),), (missing(("y",)), missing(("z",)))))
    assert best(["Hi ", fit], 99) is None
    assert [piece.names for piece in lacking(["Hi ", fit])] == [("y",), ("z",)]


def test_the_shortest_is_known_when_none_is_short_enough() -> None:
    chosen = best([ways("aaaa", "aaa"), "bb"], 5)
    assert isinstance(chosen, Shortest)
    assert (chosen.text, chosen.length) == ("aaabb", 5)


def test_combinations_are_counted_through_nested_fits() -> None:
    inner = ways("a", "b", "c")
    assert count([Fit(1, ((inner, inner), ("x",))), ways("y", "z")]) == 20


def test_more_than_4096_combinations_are_refused() -> None:
    assert isinstance(best([ways("a", "")] * 12, 99), Chosen)
    with pytest.raises(Refused, match="more than 4,096 combinations"):
        best([ways("a", "")] * 13, 99)


FIT = "{% fit %}a{% or %}b{% endfit %}"


def test_a_template_with_more_is_refused_when_it_is_read() -> None:
    read(FIT * 12)
    with pytest.raises(InputError) as caught:
        read(FIT * 13, file="t.j2", first_line=3)
    assert str(caught.value) == (
        "t.j2:3:376: more than 4,096 combinations of ways up to here"
        " – use fewer fits, or fewer ways in them"
    )


def test_a_loop_multiplies_the_combinations() -> None:
    items = ", ".join(["found"] * 12)
    read(f"{{% for x in [{items}] %}}{FIT}{{% endfor %}}")
    with pytest.raises(InputError, match="more than 4,096 combinations"):
        read(f"{{% for x in [{items}] %}}{FIT}{FIT}{{% endfor %}}")


def test_the_branches_of_an_if_do_not_multiply() -> None:
    read("{% if found %}" + FIT * 12 + "{% else %}" + FIT * 12 + "{% endif %}")

"""The stream that Jinja yields → pieces."""

from __future__ import annotations

from linknote.pack.tree import END, OR, Fit, Missing, Said, begin, grow, missing


def test_marks_in_the_templates_text_make_fits() -> None:
    found = Said("your talk", ("found",))
    stream = ["Hi " + begin(3) + "a ", found, OR + begin(1) + "b" + OR + END + END + "."]
    inner = Fit(1, (("b",), ()))
    assert grow(stream) == ("Hi ", Fit(3, (("a ", found), (inner,))), ".")


def test_what_a_value_holds_is_never_a_mark() -> None:
    forged = Said(f"{begin(9)}x{OR}{END}", ("found",))
    assert grow(["a", forged]) == ("a", forged)


def test_str_gives_a_value_back_with_its_names() -> None:
    said = str(Said("x", ("found",)))
    assert isinstance(said, Said)
    assert said.names == ("found",)


def test_an_unanswered_value_is_false_and_says_nothing() -> None:
    open_ = missing(("why",))
    assert not open_
    assert (isinstance(open_, Missing), open_.names, open_.answered) == (True, ("why",), False)

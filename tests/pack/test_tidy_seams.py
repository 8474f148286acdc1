"""Tidying: the template's seams by the customs of each language, never a person's words."""

from __future__ import annotations

import pytest

from linknote.pack.tidy import Tidy
from linknote.pack.tree import Said


def tidy(marked: str, lang: str = "en") -> str:
    """Finished text; values stand between ⟦ and ⟧."""
    pieces: list[str] = []
    for part in marked.split("⟦"):
        value, closed, rest = part.partition("⟧")
        pieces += [Said(value, ("x",)), rest] if closed else [value]
    return Tidy(lang).join([piece for piece in pieces if piece])


@pytest.mark.parametrize(
    ("seam", "text"),
    [
        ("Hi ⟦Dana⟧ , hello", "Hi Dana, hello"),
        ("Hi  ⟦Dana⟧,   hello", "Hi Dana, hello"),
        ("⟦A⟧ .", "A."),
        ("⟦A⟧ ; ⟦B⟧ : ⟦C⟧ ! ⟦D⟧ ?", "A; B: C! D?"),
        ("⟦A⟧. . ⟦B⟧", "A. B"),
        ("⟦A⟧.. ⟦B⟧", "A. B"),
        ("⟦A⟧, . ⟦B⟧", "A. B"),
        ("⟦A⟧,, ⟦B⟧", "A, B"),
        ("⟦A⟧, , and ⟦B⟧", "A, and B"),
        ("⟦A⟧ – , ⟦B⟧", "A –, B"),
        ("⟦Acme Inc.⟧. Then", "Acme Inc. Then"),
        ("⟦Acme Inc.⟧, then", "Acme Inc., then"),
        ("⟦Acme Inc.⟧? Then", "Acme Inc.? Then"),
        ("⟦Why?⟧. Then", "Why? Then"),
        ("⟦Why?⟧? Then", "Why? Then"),
        ("⟦Yes!⟧. Then", "Yes! Then"),
        ("⟦and so on…⟧. Then", "and so on… Then"),
        ("⟦he said “why?”⟧. Then", "he said “why?” Then"),
        ("⟦A⟧. ⟦B⟧ ", "A. B"),
        (" \n ⟦A⟧ \n", "A"),
        ("⟦A⟧ \n  ⟦B⟧", "A\nB"),
        ("⟦A⟧\n\n\n\n⟦B⟧", "A\n\nB"),
        ("⟦A⟧ (  ) ⟦B⟧", "A B"),
        ("⟦A⟧ ( ⟦B⟧ ).", "A (B)."),
        ("I like ... ⟦A⟧", "I like ... A"),
        ("and so on... ⟦A⟧", "and so on... A"),
        ("I use .NET at ⟦A⟧", "I use .NET at A"),
        ("Thanks :) ⟦A⟧", "Thanks :) A"),
        ("e.g., ⟦A⟧, etc.", "e.g., A, etc."),
        ("at 10:30, ⟦A⟧", "at 10:30, A"),
        ("⟦A⟧ \t⟦B⟧", "A B"),
    ],
)
def test_english(seam: str, text: str) -> None:
    assert tidy(seam) == text


@pytest.mark.parametrize(
    "value",
    [
        "two  spaces", "a , b", "wait . . .", "what ?", "( x )", "..", "a\u00a0b",
        "no,, really", ".NET", "C++ , R", "?!", "line\n\n\n\nline",
    ],
)  # fmt: skip
def test_a_persons_words_are_never_touched(value: str) -> None:
    assert value in tidy(f"I saw ⟦{value}⟧ and ⟦you⟧.")


@pytest.mark.parametrize(
    ("lang", "seam", "text"),
    [
        ("fr", "⟦A⟧ ? Oui", "A ? Oui"),
        ("fr", "⟦A⟧  ! Oui", "A ! Oui"),
        ("fr", "⟦A⟧\u00a0: ⟦B⟧\u202f; « ⟦C⟧ »", "A\u00a0: B\u202f; « C »"),
        ("fr", "⟦A⟧ \u00a0? Oui", "A\u00a0? Oui"),
        ("fr", "⟦A⟧ , ⟦B⟧ .", "A, B."),
        ("fr", "⟦Pourquoi ?⟧ ? Oui", "Pourquoi ? Oui"),
        ("fr", "⟦Pourquoi ?⟧. Oui", "Pourquoi ? Oui"),
        ("fr", "⟦A⟧, ? Oui", "A ? Oui"),
        ("fr-CA", "⟦A⟧ ? Oui", "A ? Oui"),
        ("de", "⟦A⟧ ? Ja", "A? Ja"),
        ("de", "⟦A⟧ ; ⟦B⟧", "A; B"),
        ("es", "¿ ⟦A⟧ ?", "¿A?"),
        ("es", "¡ Hola ⟦A⟧ !", "¡Hola A!"),
        ("it", "⟦A⟧ ! ⟦B⟧", "A! B"),
        ("pt", "⟦A⟧ , ⟦B⟧", "A, B"),
        ("nl", "⟦A⟧ : ⟦B⟧", "A: B"),
        ("ja", "⟦田中⟧さん 、 ⟦講演⟧ 。 ありがとう", "田中さん、講演。ありがとう"),
        ("ja", "⟦良かったです。⟧。次に", "良かったです。次に"),
        ("ja", "⟦そうですか？⟧。次に", "そうですか？次に"),
        ("ja", "⟦PyCon⟧ の ⟦講演⟧", "PyCon の 講演"),
        ("ja", "⟦A⟧、。", "A。"),
    ],
)
def test_the_customs_of_other_languages(lang: str, seam: str, text: str) -> None:
    assert tidy(seam, lang) == text


@pytest.mark.parametrize("lang", ["en", "fr", "de", "ja"])
def test_tidying_twice_changes_nothing(lang: str) -> None:
    seam = "⟦A⟧ , . ⟦B?⟧ . ( ) \n\n\n ! ; ⟦C⟧ ...  . ,, ⟦D⟧ ?"
    once = tidy(seam, lang)
    assert Tidy(lang).join([once]) == once


def test_a_long_stretch_of_marks_is_tidied_in_linear_time() -> None:
    assert len(tidy("⟦A⟧" + " ,." * 50_000)) < 150_000
    assert tidy("⟦A⟧" + " " * 200_000 + "⟦B⟧") == "A B"
    assert tidy("⟦A⟧" + "( " * 50_000 + "⟦B⟧").startswith("A")

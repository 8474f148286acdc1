"""The words a template may use, and what they are called when linknote speaks of them."""

from __future__ import annotations

from collections.abc import Mapping

VALUES: Mapping[str, str] = {
    "person.greeting": "the name to greet them by",
    "person.name": "their full name",
    "person.role": "their role",
    "person.company": "their company",
    "person.school": "their school",
    "person.location": "where they are",
    "me.name": "your name",
    "me.line": "your line about yourself",
    "me.sign_off": "your sign-off",
    "found": "how you found them",
    "why": "why you write",
}
"""The names of every template and what they hold, in words."""

TRUTHS: Mapping[str, str] = {
    "person.message": "whether they wrote a note of their own",
    "person.told_how": "whether their note says how they found you",
    "person.told_why": "whether their note says why they write",
}
"""Names that can be asked for and not said: a stranger's words are in no note."""

PARTS: Mapping[str, tuple[str, ...]] = {
    owner: tuple(
        path.partition(".")[2] for path in (*VALUES, *TRUTHS) if path.startswith(f"{owner}.")
    )
    for owner in ("person", "me")
}
LOOP: Mapping[str, str] = {"index": "number", "length": "number", "first": "truth", "last": "truth"}
"""What follows `loop.`, and the kind of thing it is."""

TAGS = ("if", "for", "fit")
CLOSES: Mapping[str, str] = {
    "elif": "if", "else": "if", "endif": "if", "endfor": "for", "or": "fit", "endfit": "fit",
}  # fmt: skip
"""The tags inside a tag, and the tag they belong to."""

CLAUSES = ("noun", "clause", "sentence", "reason", "name")
FILTERS = (
    *CLAUSES, "trim", "upper", "lower", "capitalize", "default", "join", "first", "last", "length",
)  # fmt: skip
TESTS = (
    "defined", "undefined", "noun", "clause", "reason", "name", "question", "eq", "ne", "in",
)  # fmt: skip
RESERVED = frozenset(
    {"and", "or", "not", "in", "is", "keep", "recursive", "loop", "self", "found", "why"}
    | {"true", "false", "none", "True", "False", "None", "raw", "set", "block", "macro"}
    | {*PARTS, *TAGS, *CLOSES}
)
"""What an ask and the variable of a loop cannot be called."""


def identifier(path: str) -> str:
    """The plain name for `person.role` in a compiled template; no template can write it."""
    return path.replace(".", "__")


def in_words(name: str, questions: Mapping[str, str]) -> str:
    """What a value is called when it gave way: "your line about yourself"."""
    if name in VALUES:
        return VALUES[name]
    question = questions.get(name)
    return f"your answer to “{question}”" if question else f"“{name}”"

"""What a run of questions was told so far, as a value and as the text of a draft file. Pure.

A draft is one JSON object. Whatever stands in a file is cleaned and bounded when it is read back:
anybody's editor, a full disk or a newer linknote may have been at it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from linknote.errors import InputError
from linknote.model import NOTHING, Person, Post
from linknote.text.clean import clean

FORMAT = "linknote-answers"
VERSION = 1
MAX_BYTES = 256 * 1024
MAX_TEXT = 20_000
MAX_PAIRS = 100
MAX_ITEMS = 50


class AnswerDraft(NamedTuple):
    """The answers of an unfinished note.

    `said` holds each answer by its question's key, `options` what the command line gave. `step` is
    the question that was open, `typed` what stood half-typed in it. `offered`: the person has
    declined it once. `person` is who the profile spoke of.
    """

    kind: str = "invite"
    person: Person | None = None
    said: Mapping[str, str] = NOTHING
    options: Mapping[str, str] = NOTHING
    step: str = ""
    typed: str = ""
    offered: bool = False


def as_bytes(draft: AnswerDraft) -> bytes:
    """The text of a draft file."""
    person = None
    if draft.person:
        fields = draft.person._asdict() | {"sources": ()}
        post = draft.person.post
        kept = {**fields, "post": post._asdict() if post else None}
        person = {key: value for key, value in kept.items() if value not in (None, ())}
    top = {
        "format": FORMAT,
        "version": VERSION,
        "kind": draft.kind,
        "step": draft.step,
        "typed": draft.typed,
        "offered": draft.offered,
        "said": dict(draft.said),
        "options": dict(draft.options),
        "person": person,
    }
    return (json.dumps(top, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def parse_draft(raw: bytes) -> AnswerDraft:
    """The draft in the text of a file. Raises InputError when it is damaged or from a newer
    linknote."""
    try:
        top = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        raise InputError("the draft is damaged") from None
    if not isinstance(top, dict) or top.get("format") != FORMAT:
        raise InputError("this is no draft of linknote's")
    version = top.get("version")
    if isinstance(version, int) and version > VERSION:
        raise InputError("the draft is from a newer linknote", hint="update linknote to go on")
    if version != VERSION or not isinstance(top.get("said"), dict):
        raise InputError("the draft is damaged")
    return AnswerDraft(
        kind=_text(top.get("kind")) or "invite",
        person=_person(top.get("person")),
        said=_texts(top["said"]),
        options=_texts(top.get("options")),
        step=_text(top.get("step")) or "",
        typed=_text(top.get("typed")) or "",
        offered=top.get("offered") is True,
    )


def _person(value: Any) -> Person | None:
    if not isinstance(value, dict):
        return None
    fields: dict[str, Any] = {}
    for key, empty in Person._field_defaults.items():
        held = value.get(key)
        if key in ("mutual_count", "degree"):
            whole = isinstance(held, int) and not isinstance(held, bool) and 0 <= held < 1_000_000
            fields[key] = held if whole else None
        elif isinstance(empty, tuple):
            items = held[:MAX_ITEMS] if isinstance(held, list) else []
            fields[key] = tuple(filter(None, map(_text, items)))
        elif key == "post":
            post = held if isinstance(held, dict) else {}
            said = _text(post.get("text"))
            fields[key] = Post(said, _text(post.get("age"))) if said else None
        else:
            fields[key] = _text(held)
    return Person(format=_text(value.get("format")) or "one-line", **(fields | {"sources": ()}))


def _texts(value: Any) -> dict[str, str]:
    pairs = list(value.items())[:MAX_PAIRS] if isinstance(value, dict) else []
    found = ((clean(str(key), one_line=True)[:100], _text(held)) for key, held in pairs)
    return {key: text for key, text in found if text}


def _text(value: Any) -> str | None:
    """A clean text; newlines stay (a note may hold some), everything else of control goes."""
    return (clean(value)[:MAX_TEXT] or None) if isinstance(value, str) else None

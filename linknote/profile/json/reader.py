"""Text in JSON: JSON Resume or JSON-LD, told apart by what stands in it."""

from __future__ import annotations

import json
from typing import Any

from linknote.errors import InputError
from linknote.model import Person
from linknote.profile.pasted import Pasted

LIMIT = 1_000_000
"""Characters; a long JSON Resume has about 40,000."""

HINT = "give a JSON Resume, JSON-LD with a Person, or the profile page's text"


def looks_like(pasted: Pasted) -> bool:
    """Starts as a JSON object, or as a list of objects."""
    start = "".join(pasted.text[:400].split())
    return start[:2] in ('{"', "{}", "[{", "[]") or start[:3] == "[[["


def parse(pasted: Pasted) -> Person:
    """The person; InputError when it is no JSON, nested too deep, or JSON of another kind."""
    tree = load(pasted.text, pasted)
    if isinstance(tree, dict) and isinstance(tree.get("basics"), dict):
        from linknote.profile.json.resume import person

        return person(tree, pasted)
    from linknote.profile.json.ld import marked, person_in

    if marked(tree):
        return person_in([tree], pasted)
    raise InputError("this JSON is neither a JSON Resume nor JSON-LD", hint=HINT, where=pasted.at())


def load(text: str, pasted: Pasted) -> Any:
    """What the JSON says; InputError with the line and what is wrong."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(
            f"this looks like JSON and cannot be read: {error.msg.lower()}",
            hint="was it copied whole?",
            where=pasted.at(error.lineno),
        ) from None
    except RecursionError:
        raise InputError(
            "this JSON is nested too deep to be a profile", hint=HINT, where=pasted.at()
        ) from None
    except ValueError:
        raise InputError(
            "this JSON holds a number too long to be a profile's", hint=HINT, where=pasted.at()
        ) from None

"""The nearest known word to one that is not known: what an error offers as its mend."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, or None where none is near. Only error paths pay for it."""
    from difflib import get_close_matches

    by_lower = {name.lower(): name for name in known}
    found = get_close_matches(word[:64].lower(), by_lower, n=1, cutoff=0.6)
    return by_lower[found[0]] if found else None


def mend(word: str, known: Iterable[str], *, here: str = "known here") -> str:
    """A hint for an unknown word: the nearest one, then all that are known."""
    names = sorted(set(known))
    near = nearest(word, names)
    listing = f"{here}: {', '.join(names)}" if names else "nothing is known here"
    return f"did you mean {near}? {listing}" if near else listing

"""The refusals several kinds share, worded once."""

from __future__ import annotations

from collections.abc import Sequence

from linknote.errors import InputError
from linknote.profile.pasted import Pasted

SHOWN = 3
"""How many names a refusal lists before "and N more"."""


def several(
    names: Sequence[str], pasted: Pasted, *, hint: str, line: int | None = None
) -> InputError:
    """Several people where one is wanted: lists the first three names."""
    listed = ", ".join(name[:60] for name in names[:SHOWN])
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return InputError(
        f"this holds several people: {listed}{more}", hint=hint, where=pasted.at(line)
    )


def nameless(what: str, pasted: Pasted, *, line: int | None = None) -> InputError:
    """A text of a known kind without a person's name; `what` is the kind in words ("this card")."""
    return InputError(
        f"{what} holds no person's name",
        hint='say who it is with --who "Name, Role at Company"',
        where=pasted.at(line),
    )
